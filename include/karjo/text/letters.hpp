// SPDX-License-Identifier: Apache-2.0
//
// Which item of a list does a letter label: (ক), (খ), (গ) …?
//
// Laws, orders and minutes label items with the 32 consonants from ক to হ in the order of the alphabet. ঙ and ঞ are
// used; ড় ঢ় য় ৎ ং ঃ ঁ and the vowels are not. After হ the labels have two letters, কক কখ … কহ খক …, as columns of a
// sheet count. Source: docs/sources.md#text-list-letters.
//
//     static_assert(text::list_letter_index("ঙ") == 4);
//     static_assert(text::list_letter_index("কক") == 32);    // the item after হ
//     text::list_letter(9)                                   // "ঞ"
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include <karjo/text/utf8.hpp>

namespace karjo::text {

/// The letters of lists, in order: ক is item 0, হ item 31.
inline constexpr std::array<char32_t, 32> list_letters{U'ক', U'খ', U'গ', U'ঘ', U'ঙ', U'চ', U'ছ', U'জ', U'ঝ', U'ঞ', U'ট',
                                                       U'ঠ', U'ড', U'ঢ', U'ণ', U'ত', U'থ', U'দ', U'ধ', U'ন', U'প', U'ফ',
                                                       U'ব', U'ভ', U'ম', U'য', U'র', U'ল', U'শ', U'ষ', U'স', U'হ'};

/// The index of one letter, 0 for ক to 31 for হ; nothing for any other code point.
[[nodiscard]] constexpr std::optional<std::uint32_t> list_letter_index(char32_t letter) noexcept;

/// The index of a label, counted from 0: "ক" is 0, "হ" 31, "কক" 32. The label stands alone, without brackets. Accepts
/// `letter+` of the 32 letters. Nothing for an empty text, any other code point (ড় and য় too, composed or not), text
/// that is not UTF-8, and labels beyond the range. Cost: one pass, no allocation.
[[nodiscard]] constexpr std::optional<std::uint32_t> list_letter_index(std::string_view label) noexcept;

/// The label of an item, counted from 0; `list_letter_index(list_letter(n)) == n` for every n.
[[nodiscard]] inline std::string list_letter(std::uint32_t index);

// ---------------------------------------------------------------------------------------------------------------------

constexpr std::optional<std::uint32_t> list_letter_index(char32_t letter) noexcept {
  for (std::uint32_t index = 0; index < list_letters.size(); ++index) {
    if (list_letters[index] == letter) return index;
  }
  return std::nullopt;
}

constexpr std::optional<std::uint32_t> list_letter_index(std::string_view label) noexcept {
  // Bijective base 32: digits 1 to 32, no zero.
  std::uint64_t ordinal = 0;
  for (std::size_t at = 0; at < label.size();) {
    const decoded next = decode(label, at);
    const std::optional<std::uint32_t> digit = list_letter_index(next.code_point);
    if (next.length == 0 || !digit) return std::nullopt;
    ordinal = ordinal * list_letters.size() + *digit + 1;
    if (ordinal - 1 > std::numeric_limits<std::uint32_t>::max()) return std::nullopt;
    at += next.length;
  }
  if (ordinal == 0) return std::nullopt;
  return static_cast<std::uint32_t>(ordinal - 1);
}

inline std::string list_letter(std::uint32_t index) {
  std::u32string letters;  // last letter first
  for (std::uint64_t ordinal = std::uint64_t{index} + 1; ordinal > 0; ordinal = (ordinal - 1) / list_letters.size()) {
    letters.push_back(list_letters[(ordinal - 1) % list_letters.size()]);
  }
  std::string label;
  for (std::size_t left = letters.size(); left > 0; --left) append(label, letters[left - 1]);
  return label;
}

}  // namespace karjo::text
