// SPDX-License-Identifier: Apache-2.0
//
// Where does a Bengali word end, and what number stands here? Byte-level scanning shared by the finders of karjo::text.
//
// A word is a run of Bengali letters and signs (U+0980 to U+09E3, U+09F0, U+09F1, U+09FC, U+09FE) with the joiners
// between them; digits, the danda, the taka sign, hyphens and Latin letters end it. Everything here looks at bytes,
// accepts any input, and reads a Bengali letter as its three UTF-8 bytes; text that is no UTF-8 simply holds no letters
// there.
//
//     static_assert(detail::word_end("সভা ১০", 0) == 9);
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace karjo::detail {

/// Bytes of the Bengali letter or sign at `at` (3), or 0.
[[nodiscard]] constexpr std::size_t bengali_letter_at(std::string_view text, std::size_t at) noexcept;

/// Bytes of the zero-width joiner or non-joiner at `at` (3), or 0.
[[nodiscard]] constexpr std::size_t joiner_at(std::string_view text, std::size_t at) noexcept;

/// The end of the run of Bengali letters, signs and joiners that begins at `at`; `at` itself where none does.
/// Looks no further than `at + limit`.
[[nodiscard]] constexpr std::size_t word_end(std::string_view text, std::size_t at,
                                             std::size_t limit = std::string_view::npos) noexcept;

/// Whether a Bengali letter or sign ends just before `at`.
[[nodiscard]] constexpr bool letter_before(std::string_view text, std::size_t at) noexcept;

/// Bytes of the space, tab or no-break space at `at`, or 0. Line ends are no spaces here.
[[nodiscard]] constexpr std::size_t space_at(std::string_view text, std::size_t at) noexcept;

/// The position after at most `limit` spaces, tabs and no-break spaces.
[[nodiscard]] constexpr std::size_t skip_spaces(std::string_view text, std::size_t at, std::size_t limit = 8) noexcept;

/// One digit: its value 0 to 9 (-1 where there is none), its bytes and whether it is a Bangla one.
struct digit {
  int value = -1;
  std::uint8_t length = 0;
  bool bangla = false;
};

[[nodiscard]] constexpr digit digit_at(std::string_view text, std::size_t at) noexcept;

/// Whether a Bangla or Latin digit ends just before `at`.
[[nodiscard]] constexpr bool digit_before(std::string_view text, std::size_t at) noexcept;

/// A run of digits, Bangla or Latin. `value` has no meaning beyond 18 digits.
struct digit_run {
  std::uint64_t value = 0;
  std::size_t count = 0;         ///< digits
  std::size_t end = 0;           ///< byte after the run
  std::size_t other_script = 0;  ///< the first byte of the first digit in another script than the first; 0 for none
  bool bangla = false;           ///< script of the first digit
};

[[nodiscard]] constexpr digit_run digits_at(std::string_view text, std::size_t at,
                                            std::size_t limit = std::string_view::npos) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

constexpr unsigned byte_or_zero(std::string_view text, std::size_t at) noexcept {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0u;
}

constexpr std::size_t bengali_letter_at(std::string_view text, std::size_t at) noexcept {
  if (byte_or_zero(text, at) != 0xE0) return 0;
  const unsigned second = byte_or_zero(text, at + 1), third = byte_or_zero(text, at + 2);
  if ((second != 0xA6 && second != 0xA7) || (third & 0xC0) != 0x80) return 0;
  const unsigned sign = (second - 0xA6) * 0x40 + (third & 0x3F);  // U+0980 + sign
  if (sign <= 0x63) return sign == 0x04 ? 0 : 3;
  return sign == 0x70 || sign == 0x71 || sign == 0x7C || sign == 0x7E ? 3 : 0;
}

constexpr std::size_t joiner_at(std::string_view text, std::size_t at) noexcept {
  if (byte_or_zero(text, at) != 0xE2 || byte_or_zero(text, at + 1) != 0x80) return 0;
  const unsigned third = byte_or_zero(text, at + 2);
  return third == 0x8C || third == 0x8D ? 3 : 0;
}

constexpr std::size_t word_end(std::string_view text, std::size_t at, std::size_t limit) noexcept {
  const std::size_t start = at;
  while (at < text.size() && at - start < limit) {
    const std::size_t length = bengali_letter_at(text, at) + joiner_at(text, at);
    if (length == 0) break;
    at += length;
  }
  return at;
}

constexpr bool letter_before(std::string_view text, std::size_t at) noexcept {
  return at >= 3 && (bengali_letter_at(text, at - 3) != 0 || joiner_at(text, at - 3) != 0);
}

constexpr std::size_t space_at(std::string_view text, std::size_t at) noexcept {
  const unsigned byte = byte_or_zero(text, at);
  if (byte == ' ' || byte == '\t') return 1;
  return byte == 0xC2 && byte_or_zero(text, at + 1) == 0xA0 ? 2 : 0;
}

constexpr std::size_t skip_spaces(std::string_view text, std::size_t at, std::size_t limit) noexcept {
  for (; limit != 0; --limit) {
    const std::size_t length = space_at(text, at);
    if (length == 0) break;
    at += length;
  }
  return at;
}

constexpr digit digit_at(std::string_view text, std::size_t at) noexcept {
  const unsigned byte = byte_or_zero(text, at);
  if (byte >= '0' && byte <= '9') return {static_cast<int>(byte - '0'), 1, false};
  if (byte == 0xE0 && byte_or_zero(text, at + 1) == 0xA7) {
    const unsigned third = byte_or_zero(text, at + 2);  // U+09E6 to U+09EF
    if (third >= 0xA6 && third <= 0xAF) return {static_cast<int>(third - 0xA6), 3, true};
  }
  return {};
}

constexpr bool digit_before(std::string_view text, std::size_t at) noexcept {
  return (at >= 1 && digit_at(text, at - 1).length == 1) || (at >= 3 && digit_at(text, at - 3).length == 3);
}

constexpr digit_run digits_at(std::string_view text, std::size_t at, std::size_t limit) noexcept {
  digit_run run;
  run.end = at;
  for (digit d = digit_at(text, at); d.value >= 0 && run.count < limit; d = digit_at(text, run.end)) {
    if (run.count == 0) run.bangla = d.bangla;
    if (d.bangla != run.bangla && run.other_script == 0) run.other_script = run.end;
    if (run.count < 18) run.value = run.value * 10 + static_cast<std::uint64_t>(d.value);
    run.end += d.length;
    ++run.count;
  }
  return run;
}

}  // namespace karjo::detail
