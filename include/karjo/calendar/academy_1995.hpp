// SPDX-License-Identifier: Apache-2.0
//
// The Bangla calendar of Bangladesh before 16 October 2019.
//
// Every year begins on 14 April. Boishakh to Bhadro have 31 days, Ashwin to Choitro 30, and Falgun 31 in the years
// whose Falgun falls in a Gregorian leap year: the year BS + 594, not BS + 593.
//
//     static_assert(academy_1995::to_days(1408, falgun, 14) == sys_days{2002y / February / 26});
//
// It differs from academy_2019.hpp only from 16 October to 14 March: after 2019 it runs a day ahead there, which is the
// commonest error in dates printed since.
// Source: docs/sources.md#academy-1995 (task force of the Bangla Academy, 1995, after the committee of Muhammad
// Shahidullah).
#pragma once

#include <chrono>
#include <cstdint>

#include <karjo/calendar/day_range.hpp>
#include <karjo/calendar/month.hpp>
#include <karjo/calendar/year_from_15_march.hpp>

namespace karjo {

/// A calendar rule: the two directions between a day and its Bangla fields. It knows days, and no other calendar.
struct academy_1995 {
  /// The Bangla fields of a day. Accepts every day of `karjo::calendar_range`.
  /// Cost: two thirds of that of the Gregorian conversion in <chrono>; no branch depends on the day.
  [[nodiscard]] static constexpr bangla_fields from_days(std::chrono::sys_days day) noexcept;

  /// The day of Bangla fields that `exists` accepts; for others the result has no meaning.
  [[nodiscard]] static constexpr std::chrono::sys_days to_days(std::int32_t year, month month,
                                                               std::uint8_t day) noexcept;

  /// How many days a month has: 30 or 31.
  [[nodiscard]] static constexpr std::uint8_t days_in(std::int32_t year, month month) noexcept;

  /// Whether there is such a day. 31 Falgun 1410 is one: 2004 is a leap year.
  [[nodiscard]] static constexpr bool exists(std::int32_t year, month month, std::uint8_t day) noexcept;
};

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

inline constexpr month_starts academy_1995_starts{choitro, 30, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 31};

}  // namespace detail

constexpr bangla_fields academy_1995::from_days(std::chrono::sys_days day) noexcept {
  return detail::from_15_march(day, detail::academy_1995_starts);
}

constexpr std::chrono::sys_days academy_1995::to_days(std::int32_t year, month month, std::uint8_t day) noexcept {
  return detail::to_15_march(year, month, day, detail::academy_1995_starts);
}

constexpr std::uint8_t academy_1995::days_in(std::int32_t year, month month) noexcept {
  if (month == falgun)
    return std::chrono::year{year + 594}.is_leap() ? 31 : 30;  // the Gregorian year that holds this Falgun
  return month <= bhadro ? 31 : 30;
}

constexpr bool academy_1995::exists(std::int32_t year, month month, std::uint8_t day) noexcept {
  return is_bangla_year(year) && is_month(month) && day >= 1 && day <= days_in(year, month);
}

}  // namespace karjo
