// SPDX-License-Identifier: Apache-2.0
//
// In which of the six seasons of Bengal does a day lie?
//
//     season_of(*bangla_date::make(1428, poush, 14))   // season::shit
//     season_name(season::shit)                        // "শীত"
//     parse_season("বর্ষাকাল")                           // season::borsha
//
// Two months each, from Boishakh: গ্রীষ্ম, বর্ষা, শরৎ, হেমন্ত, শীত, বসন্ত. Source: docs/sources.md#seasons.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include <karjo/calendar/bangla_date.hpp>
#include <karjo/calendar/month.hpp>
#include <karjo/calendar/scan.hpp>
#include <karjo/language.hpp>

namespace karjo {

/// The six seasons, in the order of the Bangla year, 1 to 6.
enum class season : std::uint8_t {
  grishmo = 1,  ///< গ্রীষ্ম, summer: Boishakh and Jyoishtho
  borsha,       ///< বর্ষা, the rains: Asharh and Shrabon
  shorot,       ///< শরৎ, autumn: Bhadro and Ashwin
  hemonto,      ///< হেমন্ত, late autumn: Kartik and Ogrohayon
  shit,         ///< শীত, winter: Poush and Magh
  boshonto,     ///< বসন্ত, spring: Falgun and Choitro
};

/// Whether the value is one of the six: a cast from a number may have made another.
[[nodiscard]] constexpr bool is_season(season s) noexcept { return s >= season::grishmo && s <= season::boshonto; }

/// The season of a month. Precondition: the value is a month.
[[nodiscard]] constexpr season season_of(month m) noexcept { return static_cast<season>((number(m) + 1) / 2); }

/// The season of a date.
[[nodiscard]] constexpr season season_of(const bangla_date& date) noexcept { return season_of(date.month()); }

/// The name of a season: "শীত", "winter". Empty for a value that is no season.
[[nodiscard]] constexpr std::string_view season_name(season s, language in = language::bn) noexcept;

/// The season that a whole text names: in Bangla, with কাল or ঋতু (joined or apart) and a case ending or without (শীতে,
/// বর্ষাকালের), or by its English name above in any case. Blanks around it are allowed.
/// Cost: bounded apart from the blanks; no allocation.
[[nodiscard]] constexpr std::optional<season> parse_season(std::string_view word) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

struct season_row {
  season of;
  std::string_view bn, en;
};

// clang-format off
inline constexpr season_row season_rows[] = {
    {season::grishmo, "গ্রীষ্ম", "summer"},       {season::borsha, "বর্ষা", "monsoon"}, {season::shorot, "শরৎ", "autumn"},
    {season::hemonto, "হেমন্ত", "late autumn"}, {season::shit, "শীত", "winter"},   {season::boshonto, "বসন্ত", "spring"},
};
// clang-format on

}  // namespace detail

constexpr std::string_view season_name(season s, language in) noexcept {
  for (const detail::season_row& row : detail::season_rows) {
    if (row.of == s) return in == language::bn ? row.bn : row.en;
  }
  return {};
}

constexpr std::optional<season> parse_season(std::string_view word) noexcept {
  std::size_t begin = 0;
  for (std::size_t blank = 0; (blank = detail::blank_at(word, begin)) != 0;) begin += blank;
  for (const detail::season_row& row : detail::season_rows) {
    std::size_t end = detail::match_letters(word, begin, row.bn);
    if (end != 0) {
      const std::size_t next = detail::skip_blanks(word, end, 1);
      for (const std::string_view noun : {"কাল", "ঋতু"}) {
        if (const std::size_t after = detail::match_letters(word, next, noun); after != 0) {
          end = after;
          break;
        }
      }
      end = detail::match_case_ending(word, end);
    } else {
      end = detail::match_word(word, begin, {row.en});
    }
    if (end == 0) continue;
    for (std::size_t blank = 0; (blank = detail::blank_at(word, end)) != 0;) end += blank;
    if (end == word.size()) return row.of;
  }
  return std::nullopt;
}

}  // namespace karjo
