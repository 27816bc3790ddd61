// SPDX-License-Identifier: Apache-2.0
#include <karjo/intl/collation.hpp>  // first: the header stands alone

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"

using namespace karjo;
using intl::blank_order;
using intl::collation_options;
using intl::collation_style;
using intl::collator;
using intl::letter_order;

namespace {

collator made(collation_options options = {}) {
  const result<collator> order = collator::make(options);
  REQUIRE(order);
  return *order;
}

// Checks that the texts stand in this order, each strictly before the next, by comparison and by key.
void rising(const collator& order, const std::vector<std::string_view>& texts) {
  for (std::size_t n = 1; n < texts.size(); ++n) {
    INFO(texts[n - 1] << " < " << texts[n]);
    CHECK(*order.compare(texts[n - 1], texts[n]) == std::weak_ordering::less);
    CHECK(*order.compare(texts[n], texts[n - 1]) == std::weak_ordering::greater);
    CHECK(*order.sort_key(texts[n - 1]) < *order.sort_key(texts[n]));
  }
}

void equal(const collator& order, std::string_view a, std::string_view b) {
  INFO(a << " = " << b);
  CHECK(*order.compare(a, b) == std::weak_ordering::equivalent);
  CHECK(*order.sort_key(a) == *order.sort_key(b));
}

constexpr std::string_view vowels[] = {"অ", "আ", "ই", "ঈ", "উ", "ঊ", "ঋ", "এ", "ঐ", "ও", "ঔ"};
constexpr std::string_view consonants[] = {"ক", "খ", "গ", "ঘ", "ঙ", "চ", "ছ", "জ", "ঝ", "ঞ", "ট", "ঠ", "ড", "ঢ", "ণ", "ত",
                                           "থ", "দ", "ধ", "ন", "প", "ফ", "ব", "ভ", "ম", "য", "র", "ল", "শ", "ষ", "স", "হ"};

}  // namespace

TEST_CASE("collation: the letters stand as in dictionaries, ং ঃ ঁ between the vowels and ক", "[intl]") {
  std::vector<std::string_view> alphabet(std::begin(vowels), std::end(vowels));
  for (const std::string_view mark : {"ং", "ঃ", "ঁ"}) alphabet.push_back(mark);
  alphabet.insert(alphabet.end(), std::begin(consonants), std::end(consonants));
  REQUIRE(alphabet.size() == 11 + 3 + 32);
  rising(made(), alphabet);
}

TEST_CASE("collation: the alphabet as it is recited ends in ড় ঢ় য় ৎ ং ঃ ঁ", "[intl]") {
  std::vector<std::string_view> alphabet(std::begin(vowels), std::end(vowels));
  alphabet.insert(alphabet.end(), std::begin(consonants), std::end(consonants));
  for (const std::string_view last : {"ড়", "ঢ়", "য়", "ৎ", "ং", "ঃ", "ঁ"}) alphabet.push_back(last);
  REQUIRE(alphabet.size() == 11 + 32 + 7);
  rising(made({.letters = letter_order::alphabet}), alphabet);
}

TEST_CASE("collation: a consonant with its vowel signs stands before its conjuncts", "[intl]") {
  rising(made(), {"ক", "কা", "কি", "কী", "কু", "কূ", "কৃ", "কে", "কৈ", "কো", "কৌ", "ক্ত", "ক্ষ", "খ"});
}

TEST_CASE("collation: the traditional style has ক্ before ক", "[intl]") {
  const collator order = made({.style = collation_style::traditional});
  rising(order, {"ক্", "ক", "কা", "কি"});
  rising(made(), {"ক", "কা", "কি", "ক্"});
}

TEST_CASE("collation: ড় ঢ় য় decide only where all else is equal, and are one with their other encoding", "[intl]") {
  const collator order = made();
  rising(order, {"আষাঢ", "আষাঢ়", "আষাহ"});
  rising(order, {"কডা", "কড়া", "কডি", "কড়ি"});
  equal(order, "\u09DF", "\u09AF\u09BC");
  equal(order, "ক\u09DCা", "ক\u09A1\u09BCা");
  rising(made({.letters = letter_order::alphabet}), {"কডা", "কডি", "কহ", "কড়া", "কড়ি"});
}

TEST_CASE("collation: ৎ stands with ত্", "[intl]") {
  rising(made(), {"উত্তর", "উৎসব", "উত্সাহ", "উথ"});
}

TEST_CASE("collation: numbers go by their value, in either script", "[intl]") {
  const collator order = made();
  rising(order, {"১", "২", "১০", "১০০"});
  rising(order, {"শাখা-২", "শাখা-১০", "শাখা-১০০"});
  rising(order, {"ধারা ৯", "ধারা 10", "ধারা ১১"});
  equal(order, "১০", "10");
  equal(order, "০০৭", "৭");
  rising(order, {"১.২", "১.১০", "২.১"});
  rising(order, {std::string(300, '1'), std::string(300, '2')});
}

TEST_CASE("collation: hyphens and punctuation do not count", "[intl]") {
  const collator order = made();
  for (const std::string_view written : {"ই-নথি", "ই‐নথি", "ই‑নথি", "ই–নথি", "(ইনথি)", "‘ইনথি’", "ই নথি"}) equal(order, written, "ইনথি");
  equal(order, "মো. করিম", "মো করিম");
  equal(order, "মাঠ-পর্যায়", "মাঠ পর্যায়");
  rising(order, {"ইজারা", "ই-জিপি", "ই-নথি", "ইনাম"});
}

TEST_CASE("collation: joiners do not count in the standard style", "[intl]") {
  equal(made(), "র\u200D্যাব", "র্যাব");
  equal(made(), "শব্\u200Cদ", "শব্দ");
}

TEST_CASE("collation: word by word, a blank stands before every letter", "[intl]") {
  const collator order = made({.blanks = blank_order::word_by_word});
  rising(order, {"মাঠ পর্যায়", "মাঠ-পর্যায়ে", "মাঠা"});
  rising(order, {"আবদুল করিম", "আবদুলকরিম"});
  equal(order, "আবদুল\u00A0করিম", "আবদুল করিম");
  equal(order, "ই-নথি", "ইনথি");
  equal(made(), "আবদুল করিম", "আবদুলকরিম");
}

TEST_CASE("collation: sorting is stable and agrees with comparing", "[intl]") {
  std::vector<std::string> names = {"ইনথি", "১০", "ই-নথি", "২", "ঢাকা", "ই নথি", "অফিস", "১"};
  const collator order = made();
  REQUIRE(order.sort(names).code == errc::ok);
  CHECK(names == std::vector<std::string>{"১", "২", "১০", "অফিস", "ইনথি", "ই-নথি", "ই নথি", "ঢাকা"});

  const std::array<std::string_view, 3> equals = {"ই-নথি", "ইনথি", "ই নথি"};
  CHECK(*order.order(equals) == std::vector<std::size_t>{0, 1, 2});
}

TEST_CASE("collation: every set of options gives a total order that its keys agree with", "[intl]") {
  const std::string_view texts[] = {"",     "১",   "10",  "ক",   "ক্",     "ক্ষ",   "ড়",      "ড",    "য়া", "ৎ",   "ত্",   "ং",
                                    "বাং",  "a",   "A",   "é",   "e\u0301", "-",    "ই-নথি", "ইনথি", " ",  "অ আ", "অআ", "中",
                                    "\u200D", "র\u200D্য", "র্য", "😀",  "।",     "৳ ১০", "আষাঢ়", "আষাঢ"};
  std::uint64_t compared = 0;
  for (const auto style : {collation_style::standard, collation_style::traditional}) {
    for (const auto letters : {letter_order::dictionary, letter_order::alphabet}) {
      for (const auto blanks : {blank_order::letter_by_letter, blank_order::word_by_word}) {
        const collator order = made({style, letters, blanks});
        CHECK(order.options() == collation_options{style, letters, blanks});
        for (const std::string_view a : texts) {
          for (const std::string_view b : texts) {
            const std::weak_ordering by_key = *order.sort_key(a) <=> *order.sort_key(b);
            if (*order.compare(a, b) != by_key) FAIL_CHECK("'" << a << "' and '" << b << "': keys disagree with comparing");
            ++compared;
          }
        }
      }
    }
  }
  CHECK(compared == 8 * std::size(texts) * std::size(texts));
}

TEST_CASE("collation: what is no UTF-8 is refused with its place", "[intl]") {
  const collator order = made();
  CHECK(order.compare("ক", "a\xFF").error() == error{errc::invalid_utf8, 1, 1});
  CHECK(order.compare("\xE0\xA6", "ক").error() == error{errc::invalid_utf8, 0, 0});
  CHECK(order.sort_key("ab\xC0\x80").error() == error{errc::invalid_utf8, 0, 2});
  std::vector<std::string> texts = {"খ", "ক", "\x80"};
  CHECK(order.sort(texts) == error{errc::invalid_utf8, 2, 0});
  CHECK(texts == std::vector<std::string>{"খ", "ক", "\x80"});
}

TEST_CASE("collation: the empty text, NUL bytes and long texts", "[intl]") {
  const collator order = made();
  equal(order, "", "");
  equal(order, "", " -");
  rising(order, {"", "ক"});
  CHECK(*order.compare(std::string_view("ক\0খ", 7), "ক") == std::weak_ordering::greater);
  std::string a, b;
  for (int n = 0; n < 20'000; ++n) a += "ক্ষ";
  b = a + "া";
  rising(order, {a, b});
  CHECK(order.sort_key(a)->size() < 2 * a.size());
}

TEST_CASE("collation: the version of ICU has a number", "[intl]") {
  CHECK(intl::icu_version().find_first_not_of("0123456789.") == std::string::npos);
  CHECK(std::stoi(intl::icu_version()) >= 70);
}

TEST_CASE("collation: numbers with the same first digits go by their value, in either script and mixed", "[intl]") {
  rising(made(), {"১-৯", "২", "১২", "১৯", "২৯", "১০০", "২০৯", "1০0৫", "১৪৪৫", "২০15", "20১৬"});
  rising(made(), {"१९", "१००"});
}
