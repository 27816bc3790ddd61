// SPDX-License-Identifier: Apache-2.0
//
// For which days does karjo know the Bangla date? From 14 April 594, 1 Boishakh of the year 1 in the rules of the
// Bangla Academy, to 31 December 9999, the last day that ISO 8601 writes with four digits of year.
//
//     static_assert(calendar_range.contains(sys_days{1952y / February / 21}));
//
// Every rule keeps this range, and the tests walk every day of it. Days are Gregorian, also before that calendar's
// introduction (as in ISO 8601 and in <chrono>). A rule carried back before its time is arithmetic, not history.
#pragma once

#include <chrono>
#include <cstdint>

namespace karjo {

/// The days from `first` to `last`, both of them included.
struct day_range {
  std::chrono::sys_days first, last;

  [[nodiscard]] constexpr bool contains(std::chrono::sys_days day) const noexcept {
    return first <= day && day <= last;
  }

  friend constexpr bool operator==(const day_range&, const day_range&) = default;
};

/// The range of every calendar rule.
inline constexpr day_range calendar_range{std::chrono::year{594} / std::chrono::April / 14,
                                          std::chrono::year{9999} / std::chrono::December / 31};

/// Whether some day of the range can lie in this Bangla year: 1 to 9406.
[[nodiscard]] constexpr bool is_bangla_year(std::int32_t year) noexcept { return year >= 1 && year <= 9406; }

}  // namespace karjo
