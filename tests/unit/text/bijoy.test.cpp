// SPDX-License-Identifier: Apache-2.0
#include <karjo/text/bijoy.hpp>

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/text/bijoy_glyphs.hpp>
#include <karjo/text/storage_form.hpp>
#include <karjo/text/utf8.hpp>

#include "support/bijoy_check.hpp"
#include "support/catch.hpp"

using namespace karjo;

namespace {

std::string read(std::string_view bijoy, text::bijoy_options options = {}) {
  return text::from_bijoy(bijoy, options)->text;
}

/// A row of the guide's table.
std::string row_of(const text::bijoy_glyph& glyph) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  std::string row = "| ";
  row += hex[glyph.code >> 4];
  row += hex[glyph.code & 0xF];
  row += " | ";
  const char32_t shown = text::from_windows_1252(glyph.code);
  if (glyph.code == '|') row += '\\';
  if (shown != 0xAD) text::append(row, shown);
  row += " | " + std::string(glyph.unicode) + " | " + std::string(name(glyph.kind)) + " | ";
  row += glyph.fonts == text::bijoy_fonts::bijoy_2000 ? "2000" : glyph.fonts == text::bijoy_fonts::newer ? "newer" : "";
  row += " | " + std::string(glyph.second) + " | " + std::string(glyph.when) + " |";
  return row;
}

}  // namespace

TEST_CASE("bijoy: words and sentences read as they were written") {
  struct pair {
    std::string_view bijoy, unicode;
  };
  constexpr pair pairs[] = {
      {"evsjv‡`k", "বাংলাদেশ"},         // ে stands before its letter
      {"Kg©cwiKíbv", "কর্মপরিকল্পনা"},      // the reph after the letter it is spoken before
      {"Kvh©weeiYx", "কার্যবিবরণী"},
      {"gš¿Yvjq", "মন্ত্রণালয়"},           // a half form, and a form below with র
      {"wm×všÍ", "সিদ্ধান্ত"},             // Í after a half form is ত
      {"ev¯Íevqb", "বাস্তবায়ন"},
      {"Kzwgjøv", "কুমিল্লা"},             // ø after a letter is ল below
      {"i¨ve", "র‍্যাব"},                  // র‍্য has its joiner
      {"KvR", "কাজ"},
      {"‡KvU©", "কোর্ট"},                // ে and া are ো
      {"‡mŠ›`h©", "সৌন্দর্য"},            // ে and ৗ are ৌ
      {"29 wW‡m¤^i 2021|", "২৯ ডিসেম্বর ২০২১।"},
  };
  std::size_t checked = 0;
  for (const pair& each : pairs) {
    CHECK(read(each.bijoy) == each.unicode);
    ++checked;
  }
  CHECK(checked == 12);
}

TEST_CASE("bijoy: a code of two meanings is read by what stands around it, else the commoner is taken and reported") {
  const auto both = text::from_bijoy("j²x");
  REQUIRE(both);
  REQUIRE(both->doubts.size() == 1);
  CHECK(both->doubts[0].kind == text::bijoy_doubt_kind::two_meanings);
  CHECK(text::from_bijoy("wbæ")->text == "নিম্ন");
  CHECK(text::from_bijoy("iæMœ")->text == "রুগ্ন");
}

TEST_CASE("bijoy: a sign without its letter stays and is reported, with its place") {
  const auto orphan = text::from_bijoy("K ©");  // the letter of the reph is lost
  REQUIRE(orphan);
  REQUIRE(orphan->doubts.size() == 1);
  CHECK(orphan->doubts[0].kind == text::bijoy_doubt_kind::lost_base);
  CHECK(orphan->doubts[0].source_offset == 2);
  CHECK(orphan->text.starts_with("ক "));
  CHECK(orphan->text.size() > 4);
}

TEST_CASE("bijoy: what is no Windows-1252 passes through and is reported") {
  const auto mixed = text::from_bijoy("K→L");
  REQUIRE(mixed);
  CHECK(mixed->text == "ক→খ");
  REQUIRE(mixed->doubts.size() == 1);
  CHECK(mixed->doubts[0].kind == text::bijoy_doubt_kind::not_bijoy);
  CHECK(mixed->doubts[0].source_offset == 1);
}

TEST_CASE("bijoy: text in Windows-1252 bytes reads as in UTF-8") {
  CHECK(text::from_bijoy_bytes("evsjv\x87`k").text == "বাংলাদেশ");
  std::size_t checked = 0;
  for (const text::bijoy_glyph& glyph : karjo::detail::bijoy_table::rows) {
    std::string utf8, byte;
    text::append(utf8, text::from_windows_1252(glyph.code));
    byte.push_back(static_cast<char>(glyph.code));
    CHECK(text::from_bijoy(utf8)->text == text::from_bijoy_bytes(byte).text);
    ++checked;
  }
  CHECK(checked == std::size(karjo::detail::bijoy_table::rows));
}

TEST_CASE("bijoy: empty, NUL and bytes that are no UTF-8") {
  CHECK(read("").empty());
  CHECK(read(std::string_view("K\0L", 3)) == std::string_view("ক\0খ", 7));
  const auto bad = text::from_bijoy("K\xFF");
  REQUIRE_FALSE(bad);
  CHECK(bad.error() == error{errc::invalid_utf8, 0, 1});
}

TEST_CASE("bijoy: ciphered Bengali is refused, with its place") {
  const auto cipher = text::from_bijoy("K\n\u09A9\u09BE\u09BE\u0982\u09AE\u09BE\u09A6\u09A4\u09AF \u09A9\u09B1\u09B3\u09A9");
  REQUIRE_FALSE(cipher);
  CHECK(cipher.error().code == errc::ciphered_text);
  CHECK(cipher.error().offset == 2);
}

TEST_CASE("bijoy: whatever is read, the reading is storage form and the map leads to every byte") {
  std::mt19937 random(2026);
  std::size_t checked = 0;
  for (int round = 0; round < 4000; ++round) {
    std::string source;
    const std::size_t length = random() % 24;
    for (std::size_t i = 0; i < length; ++i) {
      if (random() % 16 == 0) {
        source += "\u0995\u09BF ";
      } else {
        text::append(source, text::from_windows_1252(static_cast<std::uint8_t>(0x20 + random() % 0xE0)));
      }
    }
    const auto made = text::from_bijoy(source);
    if (made) {
      const std::string problem = bijoy_text_problem(source, *made);
      INFO(source);
      CHECK(problem.empty());
    } else {
      CHECK(made.error().code == errc::ciphered_text);
    }
    ++checked;
  }
  CHECK(checked == 4000);
}

TEST_CASE("bijoy: the table of glyphs has one row a code, in order, each with its source") {
  int before = -1;
  for (const text::bijoy_glyph& glyph : karjo::detail::bijoy_table::rows) {
    CHECK(before < glyph.code);
    before = glyph.code;
    CHECK_FALSE(glyph.source.empty());
    CHECK(glyph.second.empty() == glyph.when.empty());
    CHECK(text::find_bijoy_glyph(glyph.code) == &glyph);
  }
}

TEST_CASE("bijoy: docs/guide/bijoy.md has the rows of the table") {
  std::ifstream page(KARJO_SOURCE_DIR "/docs/guide/bijoy.md");
  std::vector<std::string> rows;
  for (std::string line; std::getline(page, line);) {
    const auto is_hex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F'); };
    if (line.size() > 6 && line.starts_with("| ") && is_hex(line[2]) && is_hex(line[3]) && line[4] == ' ') rows.push_back(line);
  }
  std::size_t at = 0;
  for (const text::bijoy_glyph& glyph : karjo::detail::bijoy_table::rows) {
    const std::string row = row_of(glyph);
    if (at < rows.size() && rows[at] == row) {
      ++at;
      continue;
    }
    FAIL_CHECK("the page lacks: " << row);
  }
  CHECK(rows.size() == at);
}
