// SPDX-License-Identifier: Apache-2.0
#include <karjo/intl/normalization.hpp>  // first: the header stands alone

#include <karjo/text/storage_form.hpp>
#include <karjo/text/utf8.hpp>

#include <string>
#include <string_view>

#include "support/catch.hpp"

using namespace karjo;

TEST_CASE("normalization: letters of every script are composed, and nothing else changes", "[intl]") {
  const struct {
    std::string_view given, nfc;
  } cases[] = {
      {"", ""},
      {"সভা ২৫", "সভা ২৫"},
      {"e\u0301", "\u00E9"},
      {"a\u0323\u0307", "\u1EA1\u0307"},
      {"a\u0307\u0323", "\u1EA1\u0307"},
      {"\u09DF", "\u09AF\u09BC"},
      {"ক\u09C7\u09BE", "ক\u09CB"},
      {"\u0958", "\u0915\u093C"},
      {"\u1100\u1161", "\uAC00"},
      {"\u0627\u0653", "\u0622"},
      {"\u00B2 \u00BC \u2026 \u00A0", "\u00B2 \u00BC \u2026 \u00A0"},
      {"\u2126", "\u03A9"},
  };
  std::size_t ran = 0;
  for (const auto& one : cases) {
    const auto made = intl::to_nfc(one.given);
    REQUIRE(made);
    CHECK(made->text == one.nfc);
    CHECK(*intl::is_nfc(one.given) == (one.given == one.nfc));
    CHECK(*intl::is_nfc(made->text));
    ++ran;
  }
  CHECK(ran == std::size(cases));
}

TEST_CASE("normalization: the map leads to the source and back", "[intl]") {
  const std::string source = "ab e\u0301 সভা \u09DF x";
  const auto made = intl::to_nfc(source);
  REQUIRE(made);
  CHECK(made->text == "ab \u00E9 সভা \u09AF\u09BC x");
  const std::size_t letter = made->text.find("\u00E9");
  CHECK(made->map.source_range(letter, 2) == text::text_range{3, 3});
  CHECK(made->map.to_source(made->text.find("সভা")) == source.find("সভা"));
  CHECK(made->map.source_range(made->text.find("\u09AF\u09BC"), 6) == text::text_range{source.find("\u09DF"), 3});
  CHECK(made->map.from_source(source.size()) == made->text.size());
  CHECK(made->map.to_source(made->text.size()) == source.size());
}

TEST_CASE("normalization: a storage form without repairs is NFC in its Bengali part", "[intl]") {
  const std::string_view texts[] = {"ক\u09C7\u09BEড\u09BC\u09DC", "রয়েছে", "\u09DD\u09DF"};
  for (const std::string_view one : texts) CHECK(text::to_storage_form(one)->text == intl::to_nfc(one)->text);
}

TEST_CASE("normalization: pieces are cut only where letters end", "[intl]") {
  // Marks that begin on either side of the first cut at 16 MiB.
  constexpr std::size_t cut = std::size_t{1} << 24;
  for (std::size_t before = cut - 3; before <= cut + 2; ++before) {
    std::string source(before, 'x');
    source += "e\u0301\u0323y";
    const auto made = intl::to_nfc(source);
    REQUIRE(made);
    CHECK(made->text.size() == before + 6);
    CHECK(std::string_view(made->text).substr(before) == "\u1EB9\u0301y");
    CHECK(made->map.to_source(made->text.size()) == source.size());
  }
}

TEST_CASE("normalization: what is no UTF-8 is refused with its place", "[intl]") {
  CHECK(intl::to_nfc("ab\xFF").error() == error{errc::invalid_utf8, 0, 2});
  CHECK(intl::is_nfc("\xED\xA0\x80").error() == error{errc::invalid_utf8, 0, 0});
}
