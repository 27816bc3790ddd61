// SPDX-License-Identifier: Apache-2.0
#include <karjo/text/letters.hpp>  // first: the header stands alone

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

#include "support/catch.hpp"

using namespace karjo;

TEST_CASE("letters: the 32 letters of lists, with ঙ and ঞ", "[text]") {
  const std::string_view order = "কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহ";
  std::uint32_t count = 0;
  for (std::size_t at = 0; at < order.size(); at += 3, ++count) {
    CHECK(text::list_letter_index(order.substr(at, 3)) == count);
    CHECK(text::list_letter(count) == order.substr(at, 3));
  }
  CHECK(count == 32);
}

TEST_CASE("letters: after হ come two letters, counted as columns of a sheet", "[text]") {
  CHECK(text::list_letter(31) == "হ");
  CHECK(text::list_letter(32) == "কক");
  CHECK(text::list_letter(33) == "কখ");
  CHECK(text::list_letter(63) == "কহ");
  CHECK(text::list_letter(64) == "খক");
  CHECK(text::list_letter(32 + 32 * 32 - 1) == "হহ");
  CHECK(text::list_letter(32 + 32 * 32) == "ককক");
  static_assert(text::list_letter_index("ঙ") == 4);
  static_assert(text::list_letter_index("কক") == 32);
}

TEST_CASE("letters: every index leads to a label and back", "[text]") {
  std::uint32_t labels = 0;
  std::string previous;
  for (std::uint32_t index = 0; index < 40'000; ++index, ++labels) {
    const std::string label = text::list_letter(index);
    if (text::list_letter_index(label) != index) FAIL(label << " does not lead back to " << index);
    if (label.size() < previous.size() || (label.size() == previous.size() && label <= previous)) {
      FAIL(label << " does not come after " << previous);  // the letters stand in the order of their code points
    }
    previous = label;
  }
  CHECK(labels == 40'000);
  constexpr std::uint32_t last = std::numeric_limits<std::uint32_t>::max();
  CHECK(text::list_letter_index(text::list_letter(last)) == last);
  CHECK(text::list_letter_index(text::list_letter(last - 1)) == last - 1);
}

TEST_CASE("letters: what is no label has no index", "[text]") {
  std::size_t cases = 0;
  for (const std::string_view label :
       {"",   "অ",  "ৎ",   "ড\u09BC", "য\u09BC", "\u09DC", "\u09DD", "\u09DF", "ঃ",         "ঁ",     "কা", "ক্ষ",
        "ক ", " ক", "(ক)", "ক)",      "১",       "a",      "क",      "ৰ",      "ক\xE0\xA6", "\xFF", "কঅ"}) {
    INFO(label);
    CHECK(text::list_letter_index(label) == std::nullopt);
    ++cases;
  }
  CHECK(cases == 23);
  CHECK(text::list_letter_index(std::string_view("\0", 1)) == std::nullopt);
}

TEST_CASE("letters: a label beyond the range has no index, however long it is", "[text]") {
  std::string label = text::list_letter(std::numeric_limits<std::uint32_t>::max());
  CHECK(text::list_letter_index(label + "ক") == std::nullopt);
  std::string letters;
  for (int i = 0; i < 300'000; ++i) letters += "হ";
  CHECK(text::list_letter_index(letters) == std::nullopt);
}
