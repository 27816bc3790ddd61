// SPDX-License-Identifier: Apache-2.0
//
// How far is a text in storage form already?
//
// Nearly all of a text is, so this is what most of the time goes into: one table look-up a code point says which code
// points may not follow it. Where one does, or where a look-alike or an invisible character stands, the line is taken
// through storage_line.hpp; that no rule applies there after all costs time and changes nothing.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include <karjo/text/digits.hpp>
#include <karjo/text/storage_cluster.hpp>
#include <karjo/text/storage_line.hpp>
#include <karjo/text/utf8.hpp>

namespace karjo::detail {

/// What a code point is, one bit each, and which bits the next one must not have.
struct scan_entry {
  std::uint32_t is = 0;
  std::uint32_t forbids = 0;
};

/// The bits after those of `bengali_class`.
inline constexpr std::uint32_t scan_bangla_digit = 1u << 16, scan_latin_digit = 1u << 17, scan_always = 1u << 18;

/// After a code point of another block.
inline constexpr std::uint32_t scan_after_outside = classes_that_may_change[0] | scan_always;

/// After the joiner of a right র‍্য.
inline constexpr std::uint32_t scan_after_ya_phala_joiner =
    classes_that_may_change[static_cast<std::size_t>(bengali_class::joiner)] | scan_always;

inline constexpr std::array<scan_entry, 128> scan_table = [] {
  std::array<scan_entry, 128> table{};
  for (std::uint32_t i = 0; i < table.size(); ++i) {
    const char32_t c = 0x0980 + i;
    const auto of = static_cast<std::size_t>(bengali_classes[i]);
    table[i] = {1u << of, std::uint32_t{classes_that_may_change[of]} | scan_always};
    if (text::bangla_digit_value(c) >= 0) {
      table[i].is |= scan_bangla_digit;
      table[i].forbids |= scan_latin_digit;
    }
    // ঃ may be a colon; ৗ may be half of a ৌ in the order of sight; look-alikes of the danda.
    if (c == 0x0983 || c == 0x09D7 || c == 0x09E4 || c == 0x09E5 || c == 0x09F7) table[i].is |= scan_always;
  }
  return table;
}();

/// What may not stand at `at`, from the two code points before it.
[[nodiscard]] constexpr std::uint32_t scan_state(std::string_view text, std::size_t at) noexcept {
  if (class_before(text, at) != bengali_class::outside && octet(text, at - 3) == 0xE0) {
    return scan_table[static_cast<std::size_t>((octet(text, at - 2) & 1) << 6 | (octet(text, at - 1) & 0x3F))].forbids;
  }
  std::uint32_t state = scan_after_outside;
  if (at > 0 && (text[at - 1] == ',' || text[at - 1] == '.')) --at;
  const char32_t c = text::decode_before(text, at).code_point;
  if (text::latin_digit_value(c) >= 0) state |= scan_bangla_digit;
  if (text::bangla_digit_value(c) >= 0) state |= scan_latin_digit;
  return state;
}

/// Whether a rule may apply at the code point of the Bengali block at `at`, which the table did not clear.
[[nodiscard]] constexpr bool may_need_repair(std::string_view text, std::size_t at) noexcept {
  const bengali_class before = class_before(text, at);
  const std::string_view here = text.substr(at, 3);
  if (here == "\u09B0" && before == bengali_class::outside) return text.substr(at + 3).starts_with("\u09CD\u09AF");
  if (here == "\u0983" && before != bengali_class::outside && before != bengali_class::mark) {
    const text::decoded last = text::decode_before(text, at);
    return text::bangla_digit_value(last.code_point) >= 0 || is_colon_of_label(text, at + 3);
  }
  return true;
}

/// The first place from `at` on, or from a little before `end` on, where a rule may apply or the text is no UTF-8; at
/// least `end` where there is none before. `at` is a boundary of code points.
[[nodiscard]] constexpr std::size_t scan_storage_form(std::string_view text, std::size_t at, std::size_t end) noexcept {
  std::uint32_t state = scan_state(text, at);
  const std::size_t threes = text.size() < 3 ? 0 : text.size() - 2;  // where three bytes are left
  while (at < end) {
    const std::uint8_t first = octet(text, at);
    if (first == 0xE0 && at < threes && (octet(text, at + 1) & 0xFE) == 0xA6 && is_continuation(octet(text, at + 2))) {
      const scan_entry& entry =
          scan_table[static_cast<std::size_t>((octet(text, at + 1) & 1) << 6 | (octet(text, at + 2) & 0x3F))];
      if ((entry.is & state) != 0 && may_need_repair(text, at)) return at;
      state = entry.forbids;
      at += 3;
      continue;
    }
    if (first < 0x80) {
      if (first >= '0' && first <= '9') {
        if ((state & scan_latin_digit) != 0) return at;
        state = scan_after_outside | scan_bangla_digit;
      } else if (first == ',' || first == '.') {
        state = scan_after_outside | (state & (scan_bangla_digit | scan_latin_digit));
      } else {
        state = scan_after_outside;
        if (first == '|' && at > 0 && (text[at - 1] == ')' || class_before(text, at) != bengali_class::outside)) {
          return at;
        }
      }
      ++at;
      continue;
    }
    const text::decoded other = text::decode(text, at);
    if (other.length == 0) return at;
    const char32_t c = other.code_point;
    if (c == 0x200D && class_before(text, at) == bengali_class::ra && text.substr(at + 3).starts_with("\u09CD\u09AF")) {
      state = scan_after_ya_phala_joiner;  // র‍্য as it should be
      at += other.length;
      continue;
    }
    if (is_invisible(c) || is_odd_space(c) || is_joiner(c) || is_devanagari_digit(c)) return at;
    state = scan_after_outside;
    at += other.length;
  }
  return at;
}

}  // namespace karjo::detail
