// SPDX-License-Identifier: Apache-2.0
//
// A date of the Bangla calendar that exists: year, month, day, and the rule that says which day it is.
//
//     const result<bangla_date> memo = bangla_date::make(1428, poush, 14);
//     assert(memo->to_days() == sys_days{2021y / December / 29});
//     assert(bangla_date::make(1429, falgun, 30).error().code == errc::date_impossible);   // Falgun 1429 has 29 days
//
// Without a rule the one in force at the time decides (automatic.hpp); `rule()` then tells which that was. A date that
// is held is a day of `calendar_range`: there is no invalid one, so nothing that takes a `bangla_date` has to check it
// again.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>

#include <karjo/calendar/academy_1995.hpp>
#include <karjo/calendar/academy_2019.hpp>
#include <karjo/calendar/automatic.hpp>
#include <karjo/calendar/day_range.hpp>
#include <karjo/calendar/month.hpp>
#include <karjo/calendar/rule.hpp>
#include <karjo/calendar/shahidullah_1966.hpp>
#include <karjo/calendar/surya_siddhanta.hpp>
#include <karjo/result.hpp>

namespace karjo {

/// A day, written in the Bangla calendar. Eight bytes; two dates are equal when they are the same day, whatever their
/// rules.
class bangla_date {
 public:
  /// 14 April 594, the first day of the range: 1 Boishakh 1.
  constexpr bangla_date() noexcept = default;

  /// The date of these fields under a rule.
  /// Errors: date_impossible (`field` 0 the year, 1 the month, 2 the day) where there is no such day; date_out_of_range
  /// for a day outside `calendar_range`; invalid_argument for a value that is no rule.
  [[nodiscard]] static constexpr result<bangla_date> make(std::int32_t year, month month, std::uint8_t day,
                                                          calendar_rule rule = calendar_rule::automatic) noexcept;

  /// The date of a day under a rule.
  /// Errors: date_out_of_range for a day outside `calendar_range`; invalid_argument for a value that is no rule.
  [[nodiscard]] static constexpr result<bangla_date> from_days(std::chrono::sys_days day,
                                                               calendar_rule rule = calendar_rule::automatic) noexcept;

  [[nodiscard]] constexpr std::int32_t year() const noexcept { return year_; }
  [[nodiscard]] constexpr karjo::month month() const noexcept { return month_; }
  [[nodiscard]] constexpr std::uint8_t day() const noexcept { return day_; }

  /// The rule that decides which day this is; for a date made under `automatic`, the rule in force.
  [[nodiscard]] constexpr calendar_rule rule() const noexcept { return rule_; }

  [[nodiscard]] constexpr bangla_fields fields() const noexcept { return {year_, month_, day_}; }

  /// The day. Cost: as the rule's `to_days`.
  [[nodiscard]] constexpr std::chrono::sys_days to_days() const noexcept;

  friend constexpr bool operator==(const bangla_date& a, const bangla_date& b) noexcept {
    return a.to_days() == b.to_days();
  }
  friend constexpr std::weak_ordering operator<=>(const bangla_date& a, const bangla_date& b) noexcept {
    const std::chrono::sys_days days_a = a.to_days(), days_b = b.to_days();
    return days_a < days_b   ? std::weak_ordering::less
           : days_b < days_a ? std::weak_ordering::greater
                             : std::weak_ordering::equivalent;
  }

 private:
  constexpr bangla_date(bangla_fields fields, calendar_rule rule) noexcept
      : year_(fields.year), month_(fields.month), day_(fields.day), rule_(rule) {}

  std::int32_t year_ = 1;
  karjo::month month_ = boishakh;
  std::uint8_t day_ = 1;
  calendar_rule rule_ = calendar_rule::academy_2019;
};

/// The Bangla fields of a day of `calendar_range` under a rule chosen at run time.
[[nodiscard]] constexpr bangla_fields fields_of(std::chrono::sys_days day, calendar_rule rule) noexcept;

/// Whether there is such a day under a rule chosen at run time.
[[nodiscard]] constexpr bool exists(bangla_fields fields, calendar_rule rule) noexcept;

/// How many days a month of a year from 1 to 9406 has under a rule chosen at run time: 29 to 32.
[[nodiscard]] constexpr std::uint8_t days_in(std::int32_t year, month month, calendar_rule rule) noexcept;

/// The day of fields that exist under the rule; for others the result has no meaning.
[[nodiscard]] constexpr std::chrono::sys_days to_days(bangla_fields fields, calendar_rule rule) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// Calls `f` with the rule as a value of its own type.
template <class F>
constexpr auto with_rule(calendar_rule rule, F f) noexcept {
  switch (rule) {
    case calendar_rule::surya_siddhanta: return f(surya_siddhanta{});
    case calendar_rule::shahidullah_1966: return f(shahidullah_1966{});
    case calendar_rule::academy_1995: return f(academy_1995{});
    case calendar_rule::academy_2019: return f(academy_2019{});
    case calendar_rule::automatic: break;
  }
  return f(automatic{});
}

}  // namespace detail

constexpr bangla_fields fields_of(std::chrono::sys_days day, calendar_rule rule) noexcept {
  return detail::with_rule(rule, [=](auto r) { return r.from_days(day); });
}

constexpr bool exists(bangla_fields fields, calendar_rule rule) noexcept {
  return detail::with_rule(rule, [=](auto r) { return r.exists(fields.year, fields.month, fields.day); });
}

constexpr std::uint8_t days_in(std::int32_t year, month month, calendar_rule rule) noexcept {
  return detail::with_rule(rule, [=](auto r) { return r.days_in(year, month); });
}

constexpr std::chrono::sys_days to_days(bangla_fields fields, calendar_rule rule) noexcept {
  return detail::with_rule(rule, [=](auto r) { return r.to_days(fields.year, fields.month, fields.day); });
}

constexpr result<bangla_date> bangla_date::make(std::int32_t year, karjo::month month, std::uint8_t day,
                                                calendar_rule rule) noexcept {
  if (!is_rule(rule)) return errc::invalid_argument;
  if (!is_month(month)) return error{errc::date_impossible, 1, 0};
  if (!is_bangla_year(year)) return error{errc::date_out_of_range, 0, 0};
  const bangla_fields fields{year, month, day};
  if (!exists(fields, rule)) return error{errc::date_impossible, 2, 0};
  const std::chrono::sys_days days = karjo::to_days(fields, rule);
  if (!calendar_range.contains(days)) return error{errc::date_out_of_range, 0, 0};
  return bangla_date{fields, rule == calendar_rule::automatic ? automatic::rule_on(days) : rule};
}

constexpr result<bangla_date> bangla_date::from_days(std::chrono::sys_days day, calendar_rule rule) noexcept {
  if (!is_rule(rule)) return errc::invalid_argument;
  if (!calendar_range.contains(day)) return errc::date_out_of_range;
  if (rule == calendar_rule::automatic) rule = automatic::rule_on(day);
  return bangla_date{fields_of(day, rule), rule};
}

constexpr std::chrono::sys_days bangla_date::to_days() const noexcept { return karjo::to_days(fields(), rule_); }

}  // namespace karjo
