// SPDX-License-Identifier: Apache-2.0
#include <karjo/text/utf8.hpp>  // first: the header stands alone

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "support/catch.hpp"

using namespace karjo;

namespace {

// Second implementation: reads the bits a lead byte promises, then asks whether the number needed that many bytes.
std::optional<std::uint64_t> first_invalid_by_value(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const unsigned lead = static_cast<unsigned char>(text[at]);
    const std::size_t length = lead < 0x80 ? 1 : lead >> 5 == 6 ? 2 : lead >> 4 == 14 ? 3 : lead >> 3 == 30 ? 4 : 0;
    if (length == 0 || text.size() - at < length) return at;
    std::uint32_t value = length == 1 ? lead : lead & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
      const unsigned next = static_cast<unsigned char>(text[at + i]);
      if (next >> 6 != 2) return at;
      value = value * 64 + next % 64;
    }
    const std::size_t needed = value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4;
    if (needed != length || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return at;
    at += length;
  }
  return std::nullopt;
}

}  // namespace

TEST_CASE("utf8: the whole of Unicode is accepted, and decodes to what was appended", "[text]") {
  std::string all;
  std::uint64_t code_points = 0;
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    const std::size_t before = all.size();
    const std::size_t length = text::append(all, c);
    if (c >= 0xD800 && c <= 0xDFFF) {
      if (length != 0 || all.size() != before)
        FAIL("the surrogate " << static_cast<std::uint32_t>(c) << " was appended");
      continue;
    }
    ++code_points;
    if (length != all.size() - before) FAIL("wrong length for " << static_cast<std::uint32_t>(c));
    if (text::decode(all, before) != text::decoded{c, static_cast<std::uint8_t>(length)} ||
        text::decode_before(all, all.size()) != text::decoded{c, static_cast<std::uint8_t>(length)}) {
      FAIL("does not decode to itself: " << static_cast<std::uint32_t>(c));
    }
  }
  CHECK(code_points == 0x110000 - 0x800);
  CHECK(text::first_invalid_utf8(all) == std::nullopt);
  CHECK(text::count_code_points(all) == code_points);
  CHECK(text::append(all, 0x110000) == 0);
}

TEST_CASE("utf8: the offset is that of the first byte of the failing sequence", "[text]") {
  struct {
    std::string_view text;
    std::uint64_t offset;
  } const refused[] = {
      {"\x80", 0},                        // a stray continuation byte
      {"ab\xC0\x80", 2},                  // an overlong NUL
      {"ab\xC1\xBF", 2},                  // overlong
      {"\xE0\x9F\xBF", 0},                // overlong
      {"\xE0\x82\x95", 0},                // overlong
      {"\xF0\x8F\xBF\xBF", 0},            // overlong
      {"ক\xED\xA0\x80", 3},               // the surrogate U+D800
      {"ক\xED\xBF\xBF", 3},               // the surrogate U+DFFF
      {"\xF4\x90\x80\x80", 0},            // U+110000
      {"\xF5\x80\x80\x80", 0},            // no lead byte
      {"\xFF", 0},                        // no lead byte
      {"\xE0\xA6", 0},                    // cut short
      {"\xE0", 0},                        // cut short
      {"\xC3", 0},                        // cut short
      {"\xF0\x9F\x98", 0},                // cut short
      {"0123456789abcdef\xFF", 16},       // after two steps of eight
      {"0123456789abc\xE0\xA6\x41", 13},  // a letter in place of the third byte
      {"সভা\xE0\xA6", 9},                 // cut within a letter
  };
  std::size_t cases = 0;
  for (const auto& row : refused) {
    CHECK(text::first_invalid_utf8(row.text) == row.offset);
    ++cases;
  }
  CHECK(cases == 18);
}

TEST_CASE("utf8: empty text, NUL bytes, and offsets past the end", "[text]") {
  CHECK(text::first_invalid_utf8("") == std::nullopt);
  CHECK(text::first_invalid_utf8(std::string_view("\0\0a", 3)) == std::nullopt);
  CHECK(text::decode("", 0).length == 0);
  CHECK(text::decode("ক", 3).length == 0);
  CHECK(text::decode("ক", 99).length == 0);
  CHECK(text::decode("ক", 1).length == 0);  // within a letter
  CHECK(text::decode_before("ক", 0).length == 0);
  CHECK(text::decode_before("ক", 99) == text::decoded{U'ক', 3});
  CHECK(text::decode_before("\x80\x80\x80\x80\x80", 5).length == 0);
  CHECK(text::count_code_points("") == 0);
}

TEST_CASE("utf8: it is known at compile time", "[text]") {
  static_assert(text::first_invalid_utf8("সভা") == std::nullopt);
  static_assert(text::first_invalid_utf8("ab\xC0\x80") == 2);
  static_assert(text::decode("ক", 0) == text::decoded{U'ক', 3});
  static_assert(text::count_code_points("সভা ১") == 5);
  SUCCEED();
}

TEST_CASE("utf8: all sequences of bytes that matter agree with reading the bits, up to four long",
          "[text][exhaustive]") {
  // The ends of every range of the table of well-formed sequences.
  const unsigned char bytes[] = {0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xA6, 0xA7, 0xBF, 0xC1, 0xC2,
                                 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5};
  constexpr std::size_t kinds = sizeof bytes;
  std::uint64_t cases = 0;
  std::uint64_t combinations = 1;
  for (std::size_t length = 0; length <= 4; ++length, combinations *= kinds) {
    std::string text(length, '\0');
    for (std::uint64_t code = 0; code < combinations; ++code, ++cases) {
      std::uint64_t left = code;
      for (char& byte : text) byte = static_cast<char>(bytes[left % kinds]), left /= kinds;
      const auto expected = first_invalid_by_value(text);
      if (text::first_invalid_utf8(text) != expected)
        FAIL("differs on combination " << code << " of " << length << " bytes");
      // The same behind text that takes the fast ways.
      if (code % 64 == 0) {
        const std::string longer = "eight by কর্ম" + text;
        const auto found = text::first_invalid_utf8(longer);
        if (found.has_value() != expected.has_value() || (found && *found != *expected + longer.size() - length)) FAIL("differs after other text on combination " << code);
      }
    }
  }
  CHECK(cases == 1 + 24 + 576 + 13824 + 331776);
}
