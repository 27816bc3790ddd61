// SPDX-License-Identifier: Apache-2.0
//
// Which rule did documents of a day follow? The almanac before 14 April 1988, then the rule of 1995, and the rule of
// 2019 since 16 October 2019, which was 31 Ashwin 1426.
//
//     static_assert(automatic::rule_on(sys_days{2019y / October / 15}) == calendar_rule::academy_1995);
//     static_assert(automatic::to_days(1426, ashwin, 31) == sys_days{2019y / October / 16});
//
// The seams are clean: 13 April 1988 was 30 Choitro 1394 and 14 April 1 Boishakh 1395; the rule of 2019 gave Ashwin its
// 31st day when the month had run thirty days under the old one. So every day has one date and every date one day.
//
// From 14 April 1990 to 13 April 1992 documents follow two rules, a day apart: see `two_rule_window`.
// Source: docs/sources.md#which-rule-when (dates printed in Acts of 1987 and 1988; the Government's calendar of 2019).
#pragma once

#include <chrono>
#include <cstdint>

#include <karjo/calendar/academy_1995.hpp>
#include <karjo/calendar/academy_2019.hpp>
#include <karjo/calendar/day_range.hpp>
#include <karjo/calendar/month.hpp>
#include <karjo/calendar/month_firsts.hpp>
#include <karjo/calendar/rule.hpp>
#include <karjo/calendar/surya_siddhanta.hpp>
#include <karjo/calendar/year_from_15_march.hpp>

namespace karjo {

/// The first day of each rule after the almanac's.
inline constexpr std::chrono::sys_days academy_1995_from = std::chrono::year{1988} / std::chrono::April / 14;
inline constexpr std::chrono::sys_days academy_2019_from = std::chrono::year{2019} / std::chrono::October / 16;

/// The days on which a date by shahidullah_1966 is as right as one by academy_1995: Acts of 1991 and 1992 print it. It
/// is a day behind until 14 March 1992, then the two agree. Source: docs/sources.md#which-rule-when.
inline constexpr day_range two_rule_window{std::chrono::year{1990} / std::chrono::April / 14,
                                           std::chrono::year{1992} / std::chrono::April / 13};

/// The calendar as documents of each time write it. Functions as those of each rule.
struct automatic {
  /// The rule in force on a day.
  [[nodiscard]] static constexpr calendar_rule rule_on(std::chrono::sys_days day) noexcept;

  /// The rule in force in a month. Ashwin 1426, in which the rule changed, counts to the new one, which gave it its
  /// length.
  [[nodiscard]] static constexpr calendar_rule rule_in(std::int32_t year, month month) noexcept;

  /// The Bangla fields of a day. Accepts every day of `karjo::calendar_range`.
  /// Cost: from April 1893 to April 2101 0.6 of that of the Gregorian conversion in <chrono>; no branch depends on
  /// the rule.
  [[nodiscard]] static constexpr bangla_fields from_days(std::chrono::sys_days day) noexcept;

  /// The day of Bangla fields that `exists` accepts; for others the result has no meaning.
  [[nodiscard]] static constexpr std::chrono::sys_days to_days(std::int32_t year, month month,
                                                               std::uint8_t day) noexcept;

  /// How many days a month has: 29 to 32.
  [[nodiscard]] static constexpr std::uint8_t days_in(std::int32_t year, month month) noexcept;

  /// Whether there is such a day. 31 Ashwin 1426 is one, 31 Ashwin 1425 is not.
  [[nodiscard]] static constexpr bool exists(std::int32_t year, month month, std::uint8_t day) noexcept;
};

// ---------------------------------------------------------------------------------------------------------------------

constexpr calendar_rule automatic::rule_on(std::chrono::sys_days day) noexcept {
  if (day >= academy_2019_from) return calendar_rule::academy_2019;
  return day >= academy_1995_from ? calendar_rule::academy_1995 : calendar_rule::surya_siddhanta;
}

constexpr calendar_rule automatic::rule_in(std::int32_t year, month month) noexcept {
  if (year < 1395) return calendar_rule::surya_siddhanta;
  if (year > 1426 || (year == 1426 && month >= ashwin)) return calendar_rule::academy_2019;
  return calendar_rule::academy_1995;
}

namespace detail {

constexpr std::int32_t automatic_first_day(std::int32_t year, month m) noexcept {
  if (year < 1395) return surya_first_day(surya_months(year, m));
  const bool ruled_in_2019 = year > 1426 || (year == 1426 && m >= ashwin);
  const std::chrono::sys_days day = to_15_march(year, m, 1, ruled_in_2019 ? academy_2019_starts : academy_1995_starts);
  return static_cast<std::int32_t>(day.time_since_epoch().count());
}

inline constexpr month_firsts automatic_firsts{automatic_first_day};

}  // namespace detail

constexpr bangla_fields automatic::from_days(std::chrono::sys_days day) noexcept {
  if (detail::automatic_firsts.has(day)) [[likely]] return detail::automatic_firsts.fields_of(day);
  if (day < academy_1995_from) return surya_siddhanta::from_days(day);
  return detail::from_15_march(day, day < academy_2019_from ? detail::academy_1995_starts : detail::academy_2019_starts);
}

constexpr std::chrono::sys_days automatic::to_days(std::int32_t year, month month, std::uint8_t day) noexcept {
  if (detail::month_firsts::has_year(year)) [[likely]]
    return std::chrono::sys_days{std::chrono::days{detail::automatic_firsts.first_day(year, month) + day - 1}};
  const calendar_rule rule = rule_in(year, month);
  if (rule == calendar_rule::surya_siddhanta) return surya_siddhanta::to_days(year, month, day);
  return detail::to_15_march(
      year, month, day,
      rule == calendar_rule::academy_1995 ? detail::academy_1995_starts : detail::academy_2019_starts);
}

constexpr std::uint8_t automatic::days_in(std::int32_t year, month month) noexcept {
  if (detail::month_firsts::has_year(year)) return detail::automatic_firsts.days_in(year, month);
  switch (rule_in(year, month)) {
    case calendar_rule::academy_2019: return academy_2019::days_in(year, month);
    case calendar_rule::academy_1995: return academy_1995::days_in(year, month);
    default: return surya_siddhanta::days_in(year, month);
  }
}

constexpr bool automatic::exists(std::int32_t year, month month, std::uint8_t day) noexcept {
  return is_bangla_year(year) && is_month(month) && day >= 1 && day <= days_in(year, month);
}

}  // namespace karjo
