// SPDX-License-Identifier: Apache-2.0
//
// How does a program that keeps its dates as boost::gregorian::date use karjo's calendar? The one header that names
// Boost.Date_Time (1.74 and later, headers alone: include it, there is nothing to link).
//
//     from_boost(boost::gregorian::date(2021, 12, 29))                      // result<sys_days>
//     to_boost(*bangla_date::make(1428, poush, 14))                         // result<date>, 29 December 2021
//     to_boost(*parse_fiscal_period("Q2 of FY 2021-22"))                    // result<date_period>, 1 October to 31 December
//     for (const boost::gregorian::date day : *working_dates(period, holidays)) open(day);
//
// Boost's dates run from 1400 to 9999, karjo's from 594 to 9999. Boost's special values (not_a_date_time, infinities) are
// no days, and are refused. Its periods hold their first day and not `end()`; null periods become empty ranges.
#pragma once

#include <chrono>
#include <cstddef>
#include <iterator>
#include <utility>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <karjo/calendar/bangla_date.hpp>
#include <karjo/calendar/day_range.hpp>
#include <karjo/calendar/fiscal_period.hpp>
#include <karjo/calendar/holiday_table.hpp>
#include <karjo/calendar/working_days.hpp>
#include <karjo/result.hpp>

namespace karjo {

/// The day of a date.
/// Errors: date_not_found for not_a_date_time; date_out_of_range for an infinity. Cost: constant; no allocation.
[[nodiscard]] inline result<std::chrono::sys_days> from_boost(const boost::gregorian::date& date);

/// The first and last day of a period; an empty range of a period without days.
/// Errors: as for its first and last date.
[[nodiscard]] inline result<day_range> from_boost(const boost::gregorian::date_period& period);

/// The date of a day.
/// Errors: date_out_of_range for a day that Boost does not have (before 1400, after 9999). Cost: constant; no allocation.
[[nodiscard]] inline result<boost::gregorian::date> to_boost(std::chrono::sys_days day);
[[nodiscard]] inline result<boost::gregorian::date> to_boost(const bangla_date& date);

/// The period of a range of days, of a fiscal year, or of a half or quarter of one. An empty range gives a null period.
/// Errors: date_out_of_range.
[[nodiscard]] inline result<boost::gregorian::date_period> to_boost(day_range days);
[[nodiscard]] inline result<boost::gregorian::date_period> to_boost(fiscal_year year);
[[nodiscard]] inline result<boost::gregorian::date_period> to_boost(const fiscal_period& period);

/// The working days of a period as dates: a bidirectional range for the standard library and for Boost.Range.
class working_date_range {
 public:
  class iterator;
  using const_iterator = iterator;

  explicit working_date_range(working_days days) noexcept : days_(days) {}

  [[nodiscard]] inline iterator begin() const;
  [[nodiscard]] inline iterator end() const;
  [[nodiscard]] bool empty() const noexcept { return days_.empty(); }
  [[nodiscard]] std::size_t size() const noexcept { return days_.size(); }

 private:
  working_days days_;
};

/// The working days of a period. Keeps a reference to the table.
/// Errors: as from_boost.
[[nodiscard]] inline result<working_date_range> working_dates(const boost::gregorian::date_period& period);
[[nodiscard]] inline result<working_date_range> working_dates(const boost::gregorian::date_period& period,
                                                              const holiday_table& holidays);
result<working_date_range> working_dates(const boost::gregorian::date_period&, const holiday_table&&) = delete;

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// The days that Boost has.
inline constexpr day_range boost_range{std::chrono::year{1400} / std::chrono::January / 1,
                                       std::chrono::year{9999} / std::chrono::December / 31};

// Precondition: the day is one of Boost's.
inline boost::gregorian::date boost_date_of(std::chrono::sys_days day) {
  const boost::gregorian::date epoch(1970, 1, 1);
  return epoch + boost::gregorian::date_duration(static_cast<long>(day.time_since_epoch().count()));
}

}  // namespace detail

inline result<std::chrono::sys_days> from_boost(const boost::gregorian::date& date) {
  if (date.is_not_a_date()) return errc::date_not_found;
  if (date.is_special()) return errc::date_out_of_range;
  return std::chrono::sys_days{std::chrono::days{(date - boost::gregorian::date(1970, 1, 1)).days()}};
}

inline result<day_range> from_boost(const boost::gregorian::date_period& period) {
  return from_boost(period.begin()).and_then([&](std::chrono::sys_days first) {
    return from_boost(period.last()).transform([&](std::chrono::sys_days last) { return day_range{first, last}; });
  });
}

inline result<boost::gregorian::date> to_boost(std::chrono::sys_days day) {
  if (!detail::boost_range.contains(day)) return errc::date_out_of_range;
  return detail::boost_date_of(day);
}

inline result<boost::gregorian::date> to_boost(const bangla_date& date) { return to_boost(date.to_days()); }

inline result<boost::gregorian::date_period> to_boost(day_range days) {
  if (!detail::boost_range.contains(days.first)) return errc::date_out_of_range;
  const boost::gregorian::date first = detail::boost_date_of(days.first);
  if (days.first > days.last) return boost::gregorian::date_period(first, first);
  if (!detail::boost_range.contains(days.last)) return errc::date_out_of_range;
  const boost::gregorian::date_duration length(static_cast<long>((days.last - days.first).count() + 1));
  return boost::gregorian::date_period(first, length);
}

inline result<boost::gregorian::date_period> to_boost(fiscal_year year) { return to_boost(year.days()); }

inline result<boost::gregorian::date_period> to_boost(const fiscal_period& period) { return to_boost(period.days()); }

class working_date_range::iterator {
 public:
  using iterator_concept = std::bidirectional_iterator_tag;
  using iterator_category = std::input_iterator_tag;  // gives values, not references
  using value_type = boost::gregorian::date;
  using difference_type = std::ptrdiff_t;
  using pointer = void;
  using reference = value_type;

  iterator() = default;
  explicit iterator(working_days::iterator day) noexcept : day_(day) {}

  [[nodiscard]] value_type operator*() const { return detail::boost_date_of(*day_); }
  iterator& operator++() noexcept {
    ++day_;
    return *this;
  }
  iterator& operator--() noexcept {
    --day_;
    return *this;
  }
  iterator operator++(int) noexcept { return iterator{day_++}; }
  iterator operator--(int) noexcept { return iterator{day_--}; }

  friend bool operator==(const iterator& a, const iterator& b) noexcept { return a.day_ == b.day_; }

 private:
  working_days::iterator day_;
};

inline working_date_range::iterator working_date_range::begin() const { return iterator{days_.begin()}; }

inline working_date_range::iterator working_date_range::end() const { return iterator{days_.end()}; }

inline result<working_date_range> working_dates(const boost::gregorian::date_period& period) {
  return from_boost(period).transform([](day_range days) { return working_date_range{working_days(days)}; });
}

inline result<working_date_range> working_dates(const boost::gregorian::date_period& period,
                                                const holiday_table& holidays) {
  return from_boost(period).transform(
      [&](day_range days) { return working_date_range{working_days(days, holidays)}; });
}

}  // namespace karjo
