// SPDX-License-Identifier: Apache-2.0
//
// The Bangla calendar of Bangladesh since 16 October 2019.
//
// Every year begins on 14 April. Boishakh to Ashwin have 31 days, Kartik to Magh and Choitro 30, and Falgun 29, or 30
// in the years whose Falgun falls in a Gregorian leap year. So the national days keep one date in both calendars: 21
// February is always 8 Falgun, 26 March 12 Choitro, 16 December 1 Poush.
//
//     static_assert(academy_2019::to_days(1428, poush, 14) == sys_days{2021y / December / 29});
//
// Before 16 October 2019 documents follow academy_1995.hpp; automatic.hpp chooses by the day.
// Source: docs/sources.md#academy-2019 (Bangla Academy committee of 2015; in force by the Government's calendar of
// 2019).
#pragma once

#include <chrono>
#include <cstdint>

#include <karjo/calendar/day_range.hpp>
#include <karjo/calendar/month.hpp>
#include <karjo/calendar/year_from_15_march.hpp>

namespace karjo {

/// A calendar rule: the two directions between a day and its Bangla fields. It knows days, and no other calendar.
struct academy_2019 {
  /// The Bangla fields of a day. Accepts every day of `karjo::calendar_range`.
  /// Cost: two thirds of that of the Gregorian conversion in <chrono>; no branch depends on the day.
  [[nodiscard]] static constexpr bangla_fields from_days(std::chrono::sys_days day) noexcept;

  /// The day of Bangla fields that `exists` accepts; for others the result has no meaning.
  [[nodiscard]] static constexpr std::chrono::sys_days to_days(std::int32_t year, month month,
                                                               std::uint8_t day) noexcept;

  /// How many days a month has: 29 to 31.
  [[nodiscard]] static constexpr std::uint8_t days_in(std::int32_t year, month month) noexcept;

  /// Whether there is such a day. 30 Falgun 1429 is none: 2023 is no leap year.
  [[nodiscard]] static constexpr bool exists(std::int32_t year, month month, std::uint8_t day) noexcept;
};

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

// Choitro stands first: the computational year begins on 1 Choitro, 15 March, so that its only variable month, Falgun,
// stands last.
inline constexpr month_starts academy_2019_starts{choitro, 30, 31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30};

}  // namespace detail

constexpr bangla_fields academy_2019::from_days(std::chrono::sys_days day) noexcept {
  return detail::from_15_march(day, detail::academy_2019_starts);
}

constexpr std::chrono::sys_days academy_2019::to_days(std::int32_t year, month month, std::uint8_t day) noexcept {
  return detail::to_15_march(year, month, day, detail::academy_2019_starts);
}

constexpr std::uint8_t academy_2019::days_in(std::int32_t year, month month) noexcept {
  if (month == falgun)
    return std::chrono::year{year + 594}.is_leap() ? 30 : 29;  // the Gregorian year that holds this Falgun
  return month <= ashwin ? 31 : 30;
}

constexpr bool academy_2019::exists(std::int32_t year, month month, std::uint8_t day) noexcept {
  return is_bangla_year(year) && is_month(month) && day >= 1 && day <= days_in(year, month);
}

}  // namespace karjo
