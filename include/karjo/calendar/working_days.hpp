// SPDX-License-Identifier: Apache-2.0
//
// Which day is so many working days after, or before, another?
//
//     add_working_days(sys_days{2023y / July / 26}, 2)    // Wednesday + 2 = Sunday, 30 July
//     add_working_days(sys_days{2023y / July / 30}, -1)   // Sunday - 1 = Thursday, 27 July
//
// Offices of the Government work from Sunday to Thursday: Friday and Saturday are no working days. Public holidays are
// not counted off here. Source: docs/sources.md#working-days.
#pragma once

#include <chrono>

namespace karjo {

/// Whether offices are open on this day of the week: every day but Friday and Saturday.
[[nodiscard]] constexpr bool is_working_day(std::chrono::sys_days day) noexcept;

/// The day that is `count` working days after a day, or before it where `count` is negative. The day itself is not
/// counted and need not be a working day; the result always is one, except that 0 gives the day itself.
/// Cost: constant.
[[nodiscard]] constexpr std::chrono::sys_days add_working_days(std::chrono::sys_days day, int count) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

constexpr bool is_working_day(std::chrono::sys_days day) noexcept {
  const std::chrono::weekday weekday{day};
  return weekday != std::chrono::Friday && weekday != std::chrono::Saturday;
}

constexpr std::chrono::sys_days add_working_days(std::chrono::sys_days day, int count) noexcept {
  using std::chrono::days;
  if (count == 0) return day;
  const bool forward = count > 0;
  // Start from the working day at or on the near side of the day; from there five working days are always a week.
  while (!is_working_day(day)) day -= days{forward ? 1 : -1};
  const int weeks = count / 5;
  day += days{7} * weeks;
  for (int left = count - 5 * weeks; left != 0; left -= forward ? 1 : -1) {
    do {
      day += days{forward ? 1 : -1};
    } while (!is_working_day(day));
  }
  return day;
}

}  // namespace karjo
