// SPDX-License-Identifier: Apache-2.0
//
// The slow, obvious second implementation of the calendar: begin at the first day of the range and count days through
// months whose lengths are written down here once more, in words as plain as the sources'. It knows nothing of the
// headers it judges but the names of the months.
#pragma once

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <ostream>
#include <string>

#include <karjo/calendar/academy_1995.hpp>
#include <karjo/calendar/academy_2019.hpp>
#include <karjo/calendar/day_range.hpp>
#include <karjo/calendar/month.hpp>
#include <karjo/calendar/shahidullah_1966.hpp>

namespace karjo {

/// What a failed test prints.
inline std::ostream& operator<<(std::ostream& out, const bangla_fields& fields) {
  return out << fields.year << '-' << int{number(fields.month)} << '-' << int{fields.day};
}

inline std::string iso(std::chrono::sys_days day) {
  const std::chrono::year_month_day date{day};
  char text[16];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                static_cast<unsigned>(date.day()));
  return text;
}

/// The lengths of a rule's months, and the date that the rule gives to the first day of the range.
struct month_lengths {
  bangla_fields first;
  int (*length)(std::int32_t year, month m);
};

inline bool gregorian_leap(std::int32_t year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

template <class Rule>
inline const month_lengths month_lengths_of{};

/// 31 days five times, 30 days seven times; Falgun 31 if the Gregorian year in which it falls is a leap year.
template <>
inline const month_lengths month_lengths_of<academy_1995>{
    {1, boishakh, 1}, [](std::int32_t year, month m) {
      constexpr int lengths[] = {31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30, 30};
      return lengths[number(m) - 1] + (m == falgun && gregorian_leap(year + 594) ? 1 : 0);
    }};

/// 31 days six times, 30 days four times, Falgun 29, Choitro 30; Falgun 30 if the Gregorian year in which it falls is a
/// leap year.
template <>
inline const month_lengths month_lengths_of<academy_2019>{
    {1, boishakh, 1}, [](std::int32_t year, month m) {
      constexpr int lengths[] = {31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 29, 30};
      return lengths[number(m) - 1] + (m == falgun && gregorian_leap(year + 594) ? 1 : 0);
    }};

/// 31 days five times, 30 days seven times; Choitro 31 if four divides the Bangla year.
template <>
inline const month_lengths month_lengths_of<shahidullah_1966>{
    {1, boishakh, 11}, [](std::int32_t year, month m) {
      constexpr int lengths[] = {31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30, 30};
      return lengths[number(m) - 1] + (m == choitro && year % 4 == 0 ? 1 : 0);
    }};

/// Counts days from the first of the range.
class month_walk {
 public:
  month_walk(std::chrono::sys_days first, const month_lengths& lengths)
      : lengths_(lengths), day_(first), fields_(lengths.first), length_(lengths.length(fields_.year, fields_.month)) {}

  std::chrono::sys_days day() const { return day_; }
  const bangla_fields& fields() const { return fields_; }

  /// How many days the month of this day has.
  int length() const { return length_; }

  void next() {
    day_ += std::chrono::days{1};
    if (fields_.day < length_) {
      ++fields_.day;
      return;
    }
    fields_.day = 1;
    if (fields_.month == choitro) ++fields_.year;
    fields_.month = fields_.month == choitro ? boishakh : static_cast<month>(number(fields_.month) + 1);
    length_ = lengths_.length(fields_.year, fields_.month);
  }

 private:
  const month_lengths& lengths_;
  std::chrono::sys_days day_;
  bangla_fields fields_;
  int length_;
};

}  // namespace karjo
