// SPDX-License-Identifier: Apache-2.0
//
// The Bangla calendar as Muhammad Shahidullah's committee proposed it in 1966, and as some documents of 1988 to 1992
// use it.
//
// Boishakh to Bhadro have 31 days, Ashwin to Choitro 30, and Choitro 31 in every year that four divides. The leap day
// thus falls at the end of the Bangla year: 1396 had 31 Choitro, and 1397 and 1398 began on 15 April.
//
//     static_assert(shahidullah_1966::to_days(1398, jyoishtho, 18) == sys_days{1991y / June / 2});   // the VAT Act, 1991
//
// It knows nothing of the Gregorian centuries: in our time two of every four of its years begin on 15 April.
// Source: docs/sources.md#shahidullah-1966 (the leap rule is inferred from dates printed 1988 to 1992).
#pragma once

#include <chrono>
#include <cstdint>

#include <karjo/calendar/day_range.hpp>
#include <karjo/calendar/month.hpp>
#include <karjo/calendar/year_from_15_march.hpp>

namespace karjo {

/// A calendar rule: the two directions between a day and its Bangla fields. It knows days, and no other calendar.
struct shahidullah_1966 {
  /// The Bangla fields of a day. Accepts every day of `karjo::calendar_range`.
  /// Cost: less than that of the Gregorian conversion in <chrono>.
  [[nodiscard]] static constexpr bangla_fields from_days(std::chrono::sys_days day) noexcept;

  /// The day of Bangla fields that `exists` accepts; for others the result has no meaning.
  [[nodiscard]] static constexpr std::chrono::sys_days to_days(std::int32_t year, month month,
                                                               std::uint8_t day) noexcept;

  /// How many days a month has: 30 or 31.
  [[nodiscard]] static constexpr std::uint8_t days_in(std::int32_t year, month month) noexcept;

  /// Whether there is such a day. 31 Choitro 1396 is one.
  [[nodiscard]] static constexpr bool exists(std::int32_t year, month month, std::uint8_t day) noexcept;
};

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

// 1 Boishakh 1397, the first day of a cycle of four years whose last one leaps, was 15 April 1990. Cycles are counted
// from -3, long before the range, so that nothing here is negative.
inline constexpr std::int32_t shahidullah_first_year = -3;
inline constexpr std::chrono::sys_days shahidullah_first_day =
    std::chrono::sys_days{std::chrono::year{1990} / std::chrono::April / 15} - std::chrono::days{1400 / 4 * 1461};

inline constexpr month_starts shahidullah_starts{boishakh, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30, 31};

}  // namespace detail

constexpr bangla_fields shahidullah_1966::from_days(std::chrono::sys_days day) noexcept {
  const auto n = static_cast<std::uint32_t>((day - detail::shahidullah_first_day).count());
  const detail::year_and_day split = detail::split_julian(4 * n + 3);
  const detail::month_starts::month_and_day found = detail::shahidullah_starts.at(split.day_of_year);
  return {split.year + detail::shahidullah_first_year, found.month, found.day};
}

constexpr std::chrono::sys_days shahidullah_1966::to_days(std::int32_t year, month month, std::uint8_t day) noexcept {
  const std::int32_t years = year - detail::shahidullah_first_year;
  const auto start = static_cast<std::int32_t>(detail::shahidullah_starts.start(month));
  return detail::shahidullah_first_day + std::chrono::days{365 * years + years / 4 + start + day - 1};
}

constexpr std::uint8_t shahidullah_1966::days_in(std::int32_t year, month month) noexcept {
  if (month == choitro) return year % 4 == 0 ? 31 : 30;
  return month <= bhadro ? 31 : 30;
}

constexpr bool shahidullah_1966::exists(std::int32_t year, month month, std::uint8_t day) noexcept {
  return is_bangla_year(year) && is_month(month) && day >= 1 && day <= days_in(year, month);
}

}  // namespace karjo
