// SPDX-License-Identifier: Apache-2.0
//
// What may begin at a run of digits, or end just before it, by the few bytes beside it? A look without a branch to guess,
// after which most runs need no other.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "find/letter_pairs.hpp"
#include "find/run_list.hpp"

namespace karjo::search {

/// False only where it cannot be.
struct glance {
  bool month = true;  ///< a month's name, or a word that may follow one, stands before the run
  bool word = false;  ///< a Bangla word begins just behind the run or a blank, and may go on a date
  bool date = true;   ///< anything else behind it may
  bool memo = true;   ///< two runs follow with nothing but separators between
};

namespace marks {

constexpr std::array<bool, 256> table_of(std::string_view bytes) {
  std::array<bool, 256> table{};
  for (const char byte : bytes) table[static_cast<unsigned char>(byte)] = true;
  return table;
}

/// What may stand between a month's name and digits, of ASCII.
inline constexpr auto after_month = table_of(" \t\r\n,.;/)-'`");

/// What may stand between digits and what goes on a date, of ASCII; or between two groups of a memo number.
inline constexpr auto separators = table_of(" \t\r\n.,-/");

/// What may begin there: letters, more marks, and whatever is not ASCII.
inline constexpr auto beginnings_of_date = [] {
  auto table = table_of(" \t\r-'`");
  for (std::size_t byte = 0x80; byte < table.size(); ++byte) table[byte] = true;
  for (std::size_t letter = 'A'; letter <= 'z'; ++letter) table[letter] = true;
  return table;
}();
inline constexpr auto beginnings_of_group = [] {
  auto table = table_of(" \t\r\n.,-/Oo0123456789");
  for (std::size_t byte = 0x80; byte < table.size(); ++byte) table[byte] = true;
  return table;
}();

}  // namespace marks

[[nodiscard]] inline unsigned is_after_month(char byte) noexcept {
  return marks::after_month[static_cast<unsigned char>(byte)] ? 1 : 0;
}

/// Whether another run may be linked to the one that ends before these bytes.
[[nodiscard, gnu::always_inline]] inline bool may_be_linked(std::uint64_t behind) noexcept {
  const unsigned first = marks::separators[behind & 0xFF], second = first & marks::separators[behind >> 8 & 0xFF];
  behind >>= 8 * (first + second);
  return marks::beginnings_of_group[behind & 0xFF] & ((behind & 0xFFFF) != 0xA6E0);
}

/// Looks at a run and up to 24 bytes on either side; where there are fewer, everything may be.
[[nodiscard, gnu::always_inline]] inline glance glance_at(std::string_view text, const run_list& runs, std::size_t run,
                                      const endings& before, const beginnings& behind) noexcept {
  constexpr std::size_t reach = 24;
  const std::size_t begin = runs.begin(run), end = runs.end(run);
  if (!loads_in_order || run + 2 >= runs.size() || begin < reach || runs.end(run + 1) + reach > text.size()) return {};
  glance seen;

  const char* at = text.data() + begin;
  const unsigned first = is_after_month(at[-1]), second = first & is_after_month(at[-2]);
  at -= first + second;
  if (second != 0) {  // a list begins a line
    while (is_after_month(at[-1]) && begin - static_cast<std::size_t>(at - text.data()) < reach - 9) --at;
  }
  seen.month = at[-1] < 0 ? before.may_end(at) : at[-1] >= 'A' || is_after_month(at[-1]);

  const std::uint64_t bytes = eight_bytes(text.data() + end);
  const bool blank = (bytes & 0xFF) == ' ';
  const bool letter_o = (bytes & 0xDF) == 'O';  // it would be a zero
  seen.memo = letter_o | (may_be_linked(bytes) & may_be_linked(eight_bytes(text.data() + runs.end(run + 1))));
  const auto next = static_cast<unsigned char>(bytes >> (blank ? 8 : 0));
  if (next == 0xE0) {
    seen.word = behind.may_stand(text, end + blank);
    seen.date = false;
  } else if (!blank && (next == '.' || next == '/' || next == '-')) {
    seen.date = runs.next_is_near(run) ? runs.next_is_near(run + 1) : next != '.';
  } else {
    seen.date = marks::beginnings_of_date[next];
  }
  return seen;
}

}  // namespace karjo::search
