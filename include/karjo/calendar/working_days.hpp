// SPDX-License-Identifier: Apache-2.0
//
// Which day is so many working days after, or before, another, and how many working days lie between?
//
//     add_working_days(sys_days{2023y / July / 26}, 2)                // Wednesday + 2 = Sunday, 30 July
//     add_working_days(sys_days{2023y / July / 30}, -1)               // Sunday - 1 = Thursday, 27 July
//     add_working_days(sys_days{2025y / June / 4}, 2, holidays)       // over Eid: Monday, 16 June
//     for (const sys_days day : working_days({first, last}, holidays)) open(day);
//
// Offices of the Government work from Sunday to Thursday: Friday and Saturday are no working days, nor are the holidays of
// a table that the user supplies (holiday_table.hpp), which also names the Fridays and Saturdays declared open. Without a
// table no holidays are counted off. Source: docs/sources.md#working-days.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <iterator>

#include <karjo/calendar/day_range.hpp>
#include <karjo/calendar/holiday_table.hpp>

namespace karjo {

/// Whether offices are open on this day of the week: every day but Friday and Saturday.
[[nodiscard]] constexpr bool is_working_day(std::chrono::sys_days day) noexcept;

/// Whether offices are open on this day. Cost: a binary search.
[[nodiscard]] inline bool is_working_day(std::chrono::sys_days day, const holiday_table& holidays) noexcept;

/// The day that is `count` working days after a day, or before it where `count` is negative. The day itself is not
/// counted and need not be a working day; the result always is one, except that 0 gives the day itself.
/// Cost: constant; with a table, two binary searches, however large the count.
[[nodiscard]] constexpr std::chrono::sys_days add_working_days(std::chrono::sys_days day, int count) noexcept;
[[nodiscard]] inline std::chrono::sys_days add_working_days(std::chrono::sys_days day, int count,
                                                            const holiday_table& holidays) noexcept;

/// How many working days a range holds, its first and last day included; 0 where the last is before the first.
/// Cost: as add_working_days.
[[nodiscard]] constexpr std::int64_t count_working_days(day_range days) noexcept;
[[nodiscard]] inline std::int64_t count_working_days(day_range days, const holiday_table& holidays) noexcept;

/// The first working day after a day, and the last before it.
[[nodiscard]] inline std::chrono::sys_days next_working_day(std::chrono::sys_days day,
                                                            const holiday_table& holidays = {}) noexcept;
[[nodiscard]] inline std::chrono::sys_days previous_working_day(std::chrono::sys_days day,
                                                                const holiday_table& holidays = {}) noexcept;

/// The day itself where it is a working day, else the next one: what falls due on a closed day is done on the next
/// day the office is open (General Clauses Act 1897, section 10).
[[nodiscard]] inline std::chrono::sys_days working_day_from(std::chrono::sys_days day,
                                                            const holiday_table& holidays = {}) noexcept;

/// The working days of a range, one after the other: a bidirectional range of sys_days. Keeps a reference to the table.
class working_days {
 public:
  class iterator;

  explicit working_days(day_range days) noexcept : days_(days) {}
  working_days(day_range days, const holiday_table& holidays) noexcept : days_(days), holidays_(&holidays) {}
  working_days(day_range, const holiday_table&&) = delete;  // a table that goes away

  [[nodiscard]] inline iterator begin() const noexcept;
  [[nodiscard]] inline iterator end() const noexcept;
  [[nodiscard]] inline bool empty() const noexcept;
  [[nodiscard]] inline std::size_t size() const noexcept;

 private:
  day_range days_;
  const holiday_table* holidays_ = nullptr;
};

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

// Working days are numbered by the rule of the week: Sunday, 4 January 1970 is the first, the Thursday before it number 0.
inline constexpr std::chrono::sys_days first_sunday{std::chrono::days{3}};

constexpr std::int64_t divide_down(std::int64_t a, std::int64_t b) noexcept { return (a >= 0 ? a : a - b + 1) / b; }

// The number of the last working day that is not after a day.
constexpr std::int64_t week_number_of(std::chrono::sys_days day) noexcept {
  const std::int64_t since = (day - first_sunday).count(), week = divide_down(since, 7);
  return 5 * week + std::min<std::int64_t>(since - 7 * week + 1, 5);
}

constexpr std::chrono::sys_days week_day_of(std::int64_t number) noexcept {
  const std::int64_t week = divide_down(number - 1, 5);
  return first_sunday + std::chrono::days{7 * week + (number - 1 - 5 * week)};
}

// The same with holidays: each departure shifts the numbers from its day on by one.
inline std::int64_t number_of(std::chrono::sys_days day, const holiday_table& holidays) noexcept {
  const auto& all = holidays.departures();
  const auto next = std::partition_point(all.begin(), all.end(), [&](const auto& d) { return d.day <= day; });
  return week_number_of(day) + (next == all.begin() ? 0 : (next - 1)->added);
}

// The working day with a number: past the last departure before which that number is not reached, and no later than the
// next departure, which reaches it.
inline std::chrono::sys_days day_of(std::int64_t number, const holiday_table& holidays) noexcept {
  const auto& all = holidays.departures();
  const auto next = std::partition_point(
      all.begin(), all.end(), [&](const auto& d) { return week_number_of(d.day) + d.added < number; });
  const std::chrono::sys_days day = week_day_of(number - (next == all.begin() ? 0 : (next - 1)->added));
  return next == all.end() ? day : std::min(day, next->day);
}

}  // namespace detail

constexpr bool is_working_day(std::chrono::sys_days day) noexcept { return !detail::is_weekend(day); }

inline bool is_working_day(std::chrono::sys_days day, const holiday_table& holidays) noexcept {
  const auto& all = holidays.departures();
  const auto at = std::partition_point(all.begin(), all.end(), [&](const auto& d) { return d.day < day; });
  return (at != all.end() && at->day == day) != is_working_day(day);
}

constexpr std::chrono::sys_days add_working_days(std::chrono::sys_days day, int count) noexcept {
  if (count == 0) return day;
  if (count > 0) return detail::week_day_of(detail::week_number_of(day) + count);
  return detail::week_day_of(detail::week_number_of(day - std::chrono::days{1}) + 1 + count);
}

inline std::chrono::sys_days add_working_days(std::chrono::sys_days day, int count,
                                              const holiday_table& holidays) noexcept {
  if (count == 0) return day;
  if (count > 0) return detail::day_of(detail::number_of(day, holidays) + count, holidays);
  return detail::day_of(detail::number_of(day - std::chrono::days{1}, holidays) + 1 + count, holidays);
}

constexpr std::int64_t count_working_days(day_range days) noexcept {
  if (days.first > days.last) return 0;
  return detail::week_number_of(days.last) - detail::week_number_of(days.first - std::chrono::days{1});
}

inline std::int64_t count_working_days(day_range days, const holiday_table& holidays) noexcept {
  if (days.first > days.last) return 0;
  return detail::number_of(days.last, holidays) - detail::number_of(days.first - std::chrono::days{1}, holidays);
}

inline std::chrono::sys_days next_working_day(std::chrono::sys_days day, const holiday_table& holidays) noexcept {
  return add_working_days(day, 1, holidays);
}

inline std::chrono::sys_days previous_working_day(std::chrono::sys_days day, const holiday_table& holidays) noexcept {
  return add_working_days(day, -1, holidays);
}

inline std::chrono::sys_days working_day_from(std::chrono::sys_days day, const holiday_table& holidays) noexcept {
  return next_working_day(day - std::chrono::days{1}, holidays);
}

class working_days::iterator {
 public:
  using iterator_concept = std::bidirectional_iterator_tag;
  using iterator_category = std::input_iterator_tag;  // gives values, not references
  using value_type = std::chrono::sys_days;
  using difference_type = std::ptrdiff_t;
  using pointer = void;
  using reference = value_type;

  constexpr iterator() noexcept = default;

  [[nodiscard]] value_type operator*() const noexcept { return day_; }
  iterator& operator++() noexcept { return step(1); }
  iterator& operator--() noexcept { return step(-1); }
  iterator operator++(int) noexcept {
    iterator before = *this;
    ++*this;
    return before;
  }
  iterator operator--(int) noexcept {
    iterator before = *this;
    --*this;
    return before;
  }

  friend bool operator==(const iterator& a, const iterator& b) noexcept { return a.day_ == b.day_; }

 private:
  friend class working_days;
  iterator(std::chrono::sys_days day, const holiday_table* holidays) noexcept : day_(day), holidays_(holidays) {}

  iterator& step(int count) noexcept {
    day_ = holidays_ ? add_working_days(day_, count, *holidays_) : add_working_days(day_, count);
    return *this;
  }

  std::chrono::sys_days day_;
  const holiday_table* holidays_ = nullptr;
};

// The ends are working days themselves, the first of the range and the first past it, so that both directions meet them.
inline working_days::iterator working_days::begin() const noexcept {
  return ++iterator{days_.first - std::chrono::days{1}, holidays_};
}

inline working_days::iterator working_days::end() const noexcept {
  return days_.first > days_.last ? begin() : ++iterator{days_.last, holidays_};
}

inline bool working_days::empty() const noexcept { return begin() == end(); }

inline std::size_t working_days::size() const noexcept {
  return static_cast<std::size_t>(holidays_ ? count_working_days(days_, *holidays_) : count_working_days(days_));
}

}  // namespace karjo
