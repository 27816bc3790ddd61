// SPDX-License-Identifier: Apache-2.0
//
// How are an ordinal and a day of the month written: ৬ষ্ঠ, একুশতম, ২১শে?
//
//     ordinal(6) == "৬ষ্ঠ"
//     ordinal_words(21) == "একুশতম"
//     day_ordinal(21) == "২১শে"
//     parse_day_ordinal("২১ শে") == 21
//
// Reading ordinals in texts: numerals.hpp. Texts are expected in storage form (storage_form.hpp).
// Source: docs/sources.md#text-quantities.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include <karjo/detail/bengali_word.hpp>
#include <karjo/text/numerals.hpp>
#include <karjo/text/utf8.hpp>

namespace karjo::text {

/// The ordinal in digits as official papers write it: ১ম, ২য়, ৩য়, ৪র্থ, ৫ম, ৬ষ্ঠ … ১০ম, from ১১ on ১১তম. Precondition: not 0.
[[nodiscard]] inline std::string ordinal(std::uint32_t number);

/// The ordinal in words: প্রথম … বিংশ, from 21 on the words of the number and তম: একুশতম, একশত একতম. `parse_ordinal_words` gives the
/// number back. Precondition: not 0.
[[nodiscard]] inline std::string ordinal_words(std::uint32_t number);

/// The ordinal that the whole text is: what `parse_ordinal` reads, and তম after several words, "একশত একুশতম". Cost: linear.
[[nodiscard]] constexpr std::optional<std::uint32_t> parse_ordinal_words(std::string_view text) noexcept;

/// The ending of a day of the month: "লা" of ১লা, "ই" of ৫ই. Precondition: 1 to 32 (the longest Bangla month).
[[nodiscard]] constexpr std::string_view day_ordinal_ending(unsigned day) noexcept;

/// A day of the month as an ordinal: ১লা, ২রা, ৩রা, ৪ঠা, ৫ই … ১৮ই, ১৯শে … ৩১শে. Precondition: 1 to 32.
[[nodiscard]] inline std::string day_ordinal(unsigned day);

/// The day of the month that the whole text is: digits of one script with their own ending, glued on, after a space or a
/// hyphen ("২১ শে"), or পহেলা, পয়লা, দোসরা, তেসরা, চৌঠা. Nothing for any other text: ৩লা, ৩২শে.
[[nodiscard]] constexpr std::optional<unsigned> parse_day_ordinal(std::string_view text) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

inline std::string ordinal(std::uint32_t number) {
  std::string text;
  for (const char digit : std::to_string(number)) append(text, U'০' + static_cast<char32_t>(digit - '0'));
  return text.append(number == 2 || number == 3 ? "য়" : number == 4 ? "র্থ" : number == 6 ? "ষ্ঠ" : number <= 10 ? "ম" : "তম");
}

inline std::string ordinal_words(std::uint32_t number) {
  if (number >= 1 && number <= std::size(detail::bangla_ordinal_words))
    return std::string(detail::bangla_ordinal_words[number - 1]);
  return numeral(number) + "তম";
}

constexpr std::string_view day_ordinal_ending(unsigned day) noexcept {
  switch (day) {
    case 1: return "লা";
    case 2:
    case 3: return "রা";
    case 4: return "ঠা";
    default: return day <= 18 ? "ই" : "শে";
  }
}

inline std::string day_ordinal(unsigned day) {
  std::string text;
  if (day >= 10) append(text, U'০' + static_cast<char32_t>(day / 10 % 10));
  append(text, U'০' + static_cast<char32_t>(day % 10));
  return text.append(day_ordinal_ending(day));
}

constexpr std::optional<unsigned> parse_day_ordinal(std::string_view text) noexcept {
  const detail::digit_run run = detail::digits_at(text, 0, 3);
  if (run.count == 0) {
    if (text == "পহেলা" || text == "পয়লা") return 1;
    if (text == "দোসরা") return 2;
    if (text == "তেসরা") return 3;
    if (text == "চৌঠা") return 4;
    return std::nullopt;
  }
  if (run.count > 2 || run.other_script != 0 || run.value < 1 || run.value > 31) return std::nullopt;
  std::size_t next = detail::skip_spaces(text, run.end, 2);
  if (next == run.end && detail::byte_or_zero(text, next) == '-') ++next;
  const auto day = static_cast<unsigned>(run.value);
  if (text.substr(next) != day_ordinal_ending(day)) return std::nullopt;
  return day;
}

constexpr std::optional<std::uint32_t> parse_ordinal_words(std::string_view text) noexcept {
  if (const std::optional<std::uint32_t> one_word = parse_ordinal(text)) return one_word;
  constexpr std::string_view ending = "তম";
  if (!text.ends_with(ending)) return std::nullopt;
  const std::string_view words = text.substr(0, text.size() - ending.size());
  if (words.empty() || !detail::letter_before(words, words.size())) return std::nullopt;
  const result<std::uint64_t> value = parse_numeral(words);
  if (!value || *value == 0 || *value > std::numeric_limits<std::uint32_t>::max()) return std::nullopt;
  return static_cast<std::uint32_t>(*value);
}

}  // namespace karjo::text
