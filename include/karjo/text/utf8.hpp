// SPDX-License-Identifier: Apache-2.0
//
// Is this text UTF-8, where does it first fail, and which code points does it hold?
//
// Strict: overlong forms, surrogates (U+D800..U+DFFF), anything above U+10FFFF, stray continuation bytes and sequences
// cut short are refused, and the offset given is that of the first byte of the failing sequence. Source:
// docs/sources.md#text-utf-8 (The Unicode Standard, table 3-7; RFC 3629).
//
//     static_assert(text::first_invalid_utf8("সভা") == std::nullopt);
//     static_assert(text::first_invalid_utf8("ab\xC0\x80") == 2);   // an overlong NUL
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace karjo::text {

/// One code point and how many bytes it took; `length` is 0 at the end of the text and where it is not UTF-8.
struct decoded {
  char32_t code_point = 0;
  std::uint8_t length = 0;

  friend constexpr bool operator==(const decoded&, const decoded&) = default;
};

/// The code point that begins at byte `at`. Any offset is allowed; past the end gives length 0. Cost: constant.
[[nodiscard]] constexpr decoded decode(std::string_view text, std::size_t at) noexcept;

/// The code point that ends just before byte `end` of valid UTF-8; length 0 at the start. Cost: constant.
[[nodiscard]] constexpr decoded decode_before(std::string_view text, std::size_t end) noexcept;

/// The offset of the first byte that is not UTF-8, or nothing where all of it is.
/// Cost: one pass; eight bytes a step through ASCII, one comparison a letter through Bangla. No allocation.
[[nodiscard]] constexpr std::optional<std::uint64_t> first_invalid_utf8(std::string_view text) noexcept;

/// Appends a code point and returns how many bytes it took: 1 to 4; what is no Unicode scalar value appends nothing, 0.
inline std::size_t append(std::string& out, char32_t code_point);

/// How many code points valid UTF-8 holds (bytes that are no continuation bytes). Cost: one pass.
[[nodiscard]] constexpr std::uint64_t count_code_points(std::string_view text) noexcept;

/// A place in a text as an editor shows it: both count from 1, the column in code points.
struct line_and_column {
  std::uint64_t line = 1, column = 1;

  friend constexpr bool operator==(const line_and_column&, const line_and_column&) = default;
};

/// The line and the column of byte `offset`, the end of the text at most. Cost: one pass up to there.
[[nodiscard]] constexpr line_and_column line_and_column_of(std::string_view text, std::uint64_t offset) noexcept;

}  // namespace karjo::text

// ---------------------------------------------------------------------------------------------------------------------

namespace karjo::detail {

[[nodiscard]] constexpr std::uint8_t octet(std::string_view text, std::size_t at) noexcept {
  return static_cast<std::uint8_t>(text[at]);
}

[[nodiscard]] constexpr bool is_continuation(std::uint8_t byte) noexcept { return (byte & 0xC0) == 0x80; }

// How many of the bytes from `at` are ASCII, counted in whole steps of eight.
[[nodiscard]] inline std::size_t ascii_steps(std::string_view text, std::size_t at) noexcept {
  const std::size_t start = at;
  while (text.size() - at >= 8) {
    std::uint64_t eight;
    std::memcpy(&eight, text.data() + at, 8);
    if ((eight & 0x8080808080808080u) != 0) break;
    at += 8;
  }
  return at - start;
}

}  // namespace karjo::detail

namespace karjo::text {

constexpr decoded decode(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size()) return {};
  const std::size_t left = text.size() - at;
  const std::uint8_t first = detail::octet(text, at);
  if (first < 0x80) return {first, 1};
  if (first < 0xC2 || first > 0xF4 || left < 2) return {};

  // Only the second byte has a range of its own, and only after E0, ED, F0 and F4.
  const std::uint8_t second = detail::octet(text, at + 1);
  const std::uint8_t low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
  const std::uint8_t high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
  if (second < low || second > high) return {};
  if (first < 0xE0) return {static_cast<char32_t>((first & 0x1Fu) << 6 | (second & 0x3Fu)), 2};

  if (left < 3 || !detail::is_continuation(detail::octet(text, at + 2))) return {};
  const std::uint32_t third = detail::octet(text, at + 2) & 0x3Fu;
  if (first < 0xF0) return {static_cast<char32_t>((first & 0x0Fu) << 12 | (second & 0x3Fu) << 6 | third), 3};

  if (left < 4 || !detail::is_continuation(detail::octet(text, at + 3))) return {};
  const std::uint32_t fourth = detail::octet(text, at + 3) & 0x3Fu;
  return {static_cast<char32_t>((first & 0x07u) << 18 | (second & 0x3Fu) << 12 | third << 6 | fourth), 4};
}

constexpr decoded decode_before(std::string_view text, std::size_t end) noexcept {
  if (end > text.size()) end = text.size();
  std::size_t at = end;
  while (at > 0 && end - at < 4) {
    --at;
    if (!detail::is_continuation(detail::octet(text, at))) return decode(text.substr(0, end), at);
  }
  return {};
}

constexpr std::optional<std::uint64_t> first_invalid_utf8(std::string_view text) noexcept {
  std::size_t at = 0;
  while (at < text.size()) {
    const std::uint8_t first = detail::octet(text, at);
    if (first < 0x80) {
      ++at;
      if (!std::is_constant_evaluated()) at += detail::ascii_steps(text, at);
      continue;
    }
    // U+0980..U+09FF, the Bengali block, is E0 A6 80 .. E0 A7 BF.
    if (first == 0xE0 && text.size() - at >= 3 && (detail::octet(text, at + 1) & 0xFE) == 0xA6 &&
        detail::is_continuation(detail::octet(text, at + 2))) {
      at += 3;
      continue;
    }
    const decoded next = decode(text, at);
    if (next.length == 0) return at;
    at += next.length;
  }
  return std::nullopt;
}

inline std::size_t append(std::string& out, char32_t code_point) {
  const auto put = [&out](std::uint32_t byte) { out.push_back(static_cast<char>(static_cast<std::uint8_t>(byte))); };
  const auto continuation = [&put](std::uint32_t bits) { put(0x80u | (bits & 0x3Fu)); };
  const auto c = static_cast<std::uint32_t>(code_point);
  if (c < 0x80) {
    put(c);
    return 1;
  }
  if (c < 0x800) {
    put(0xC0u | c >> 6);
    continuation(c);
    return 2;
  }
  if (c < 0x10000) {
    if (c >= 0xD800 && c <= 0xDFFF) return 0;
    put(0xE0u | c >> 12);
    continuation(c >> 6);
    continuation(c);
    return 3;
  }
  if (c > 0x10FFFF) return 0;
  put(0xF0u | c >> 18);
  continuation(c >> 12);
  continuation(c >> 6);
  continuation(c);
  return 4;
}

constexpr std::uint64_t count_code_points(std::string_view text) noexcept {
  std::uint64_t count = 0;
  for (const char byte : text) count += detail::is_continuation(static_cast<std::uint8_t>(byte)) ? 0u : 1u;
  return count;
}

constexpr line_and_column line_and_column_of(std::string_view text, std::uint64_t offset) noexcept {
  const std::string_view before = offset < text.size() ? text.substr(0, static_cast<std::size_t>(offset)) : text;
  line_and_column place;
  std::size_t start = 0;
  for (std::size_t at = before.find('\n'); at != before.npos; at = before.find('\n', start)) {
    ++place.line;
    start = at + 1;
  }
  place.column += count_code_points(before.substr(start));
  return place;
}

}  // namespace karjo::text
