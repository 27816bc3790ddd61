// SPDX-License-Identifier: Apache-2.0
//
// What number do these digits write, and how does it read in the other script?
//
// Bangla digits ০১২৩৪৫৬৭৮৯ (U+09E6..U+09EF) and Latin digits 0123456789 are digits; no others are, Devanagari (२) least
// of all, which looks like Bangla digits and stands in Bangla text only by mistake. One number is written in one
// script: "১2" is refused, and the offset says where the other script begins. Source: docs/sources.md#text-digits (The
// Unicode Standard, Bengali block; general category Nd).
//
//     text::parse_number("২০২৫")          // 2025
//     text::to_bangla_digits("30 June")   // "৩০ June"
//     text::parse_number("২০25")          // errc::mixed_digits at byte 6
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

#include <karjo/error.hpp>
#include <karjo/result.hpp>
#include <karjo/text/utf8.hpp>

namespace karjo::text {

/// In which digits a number is written. Numbers are pinned, and the same in the C ABI.
enum class digit_script : std::uint8_t { latin = 0, bangla = 1 };

/// The value of a Bangla digit, 0 to 9; -1 for every other code point.
[[nodiscard]] constexpr int bangla_digit_value(char32_t code_point) noexcept;

/// The value of a Latin (ASCII) digit, 0 to 9; -1 for every other code point.
[[nodiscard]] constexpr int latin_digit_value(char32_t code_point) noexcept;

/// The value of a Bangla or Latin digit, 0 to 9; -1 for every other code point.
[[nodiscard]] constexpr int digit_value(char32_t code_point) noexcept;

/// The text with every Latin digit made Bangla; all other bytes, valid UTF-8 or not, as they were.
/// Cost: one pass, one allocation.
[[nodiscard]] inline std::string to_bangla_digits(std::string_view text);

/// The text with every Bangla digit made Latin; all other bytes, valid UTF-8 or not, as they were.
/// Cost: one pass, one allocation.
[[nodiscard]] inline std::string to_latin_digits(std::string_view text);

/// The number that the whole text writes: one or more digits of one script, leading zeros allowed, no sign, no
/// grouping. Errors: `mixed_digits` where a digit of the other script begins; `not_a_number` at the first byte that is
/// no digit (0 for an empty text), or at the digit that exceeds 18446744073709551615. Cost: one pass, no allocation.
[[nodiscard]] constexpr result<std::uint64_t> parse_number(std::string_view text);

// ---------------------------------------------------------------------------------------------------------------------

constexpr int bangla_digit_value(char32_t code_point) noexcept {
  return code_point >= 0x09E6 && code_point <= 0x09EF ? static_cast<int>(code_point - 0x09E6) : -1;
}

constexpr int latin_digit_value(char32_t code_point) noexcept {
  return code_point >= U'0' && code_point <= U'9' ? static_cast<int>(code_point - U'0') : -1;
}

constexpr int digit_value(char32_t code_point) noexcept {
  const int latin = latin_digit_value(code_point);
  return latin >= 0 ? latin : bangla_digit_value(code_point);
}

inline std::string to_bangla_digits(std::string_view text) {
  std::size_t digits = 0;
  for (const char byte : text) digits += byte >= '0' && byte <= '9' ? 1u : 0u;
  std::string out;
  out.reserve(text.size() + 2 * digits);
  for (const char byte : text) {
    if (byte >= '0' && byte <= '9') {
      append(out, 0x09E6 + static_cast<char32_t>(byte - '0'));
    } else {
      out.push_back(byte);
    }
  }
  return out;
}

inline std::string to_latin_digits(std::string_view text) {
  // ০..৯ is E0 A7 A6 .. E0 A7 AF. E0 never continues another sequence, so the bytes can be looked at one by one.
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    const int value =
        static_cast<std::uint8_t>(text[at]) == 0xE0 ? bangla_digit_value(decode(text, at).code_point) : -1;
    if (value >= 0) {
      out.push_back(static_cast<char>('0' + value));
      at += 2;
    } else {
      out.push_back(text[at]);
    }
  }
  return out;
}

constexpr result<std::uint64_t> parse_number(std::string_view text) {
  if (text.empty()) return errc::not_a_number;
  constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
  std::uint64_t number = 0;
  const bool latin = latin_digit_value(decode(text, 0).code_point) >= 0;
  for (std::size_t at = 0; at < text.size();) {
    const decoded next = decode(text, at);
    const int value = digit_value(next.code_point);
    if (next.length == 0 || value < 0) return {errc::not_a_number, at};
    if ((next.length == 1) != latin) return {errc::mixed_digits, at};
    const auto digit = static_cast<std::uint64_t>(value);
    if (number > most / 10 || number * 10 > most - digit) return {errc::not_a_number, at};
    number = number * 10 + digit;
    at += next.length;
  }
  return number;
}

}  // namespace karjo::text
