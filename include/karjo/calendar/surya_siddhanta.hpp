// SPDX-License-Identifier: Apache-2.0
//
// The Bangla calendar of the almanacs: Bangladesh before 14 April 1988, West Bengal to this day.
//
// A month is the time the sun spends in one sign of the zodiac, by the sun of the Surya Siddhanta. Its first day is the
// first whose midnight (mean time of Ujjain) finds the sun in the sign. Months have 29 to 32 days; the year, of
// 365.2588 days, begins on 13 to 15 April in our time and a day later every sixty years.
//
//     static_assert(surya_siddhanta::from_days(sys_days{1952y / February / 21}) == bangla_fields{1358, falgun, 8});
//
// Almanacs differ among themselves: those that follow the modern sun (Bisuddha Siddhanta) often change months a day
// earlier or later than those of the Surya Siddhanta (Gupta Press, P. M. Bagchi). This is the latter rule, and only
// that.
//
// The sun moves evenly on a circle; its place is then corrected by an epicycle of 14 degrees that shrinks by a third of
// a degree, with a table of 24 sines. All of it is rational; the integers used here are exact to a thousandth of a
// second of arc, a hundredth of a second of time. In the whole range the midnight nearest to a change of sign is 0.2
// seconds from it: the tests compute every one without rounding.
// Source: docs/sources.md#surya-siddhanta (Surya Siddhanta, translated by E. Burgess, 1860; Reingold and Dershowitz,
// Calendrical Calculations, for the reading of the rule).
#pragma once

#include <array>
#include <chrono>
#include <cstdint>

#include <karjo/calendar/day_range.hpp>
#include <karjo/calendar/month.hpp>

namespace karjo {

/// A calendar rule: the two directions between a day and its Bangla fields. It knows days, and no other calendar.
struct surya_siddhanta {
  /// The Bangla fields of a day. Accepts every day of `karjo::calendar_range`.
  /// Cost: the place of the sun on about five days, some fifty times the cost of the other rules.
  [[nodiscard]] static constexpr bangla_fields from_days(std::chrono::sys_days day) noexcept;

  /// The day of Bangla fields that `exists` accepts; for others the result has no meaning.
  [[nodiscard]] static constexpr std::chrono::sys_days to_days(std::int32_t year, month month,
                                                               std::uint8_t day) noexcept;

  /// How many days a month has: 29 to 32.
  [[nodiscard]] static constexpr std::uint8_t days_in(std::int32_t year, month month) noexcept;

  /// Whether there is such a day.
  [[nodiscard]] static constexpr bool exists(std::int32_t year, month month, std::uint8_t day) noexcept;
};

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

// Arc is counted in units of a ten-thousandth of a second; the radius of the sines is 3438 minutes.
inline constexpr std::int64_t arc_minute = 600'000;
inline constexpr std::int64_t arc_sign = 30 * 60 * arc_minute;
inline constexpr std::int64_t arc_turn = 12 * arc_sign;
inline constexpr std::int64_t arc_radius = 3438 * arc_minute;

// In 1,577,917,828 days the sun makes 4,320,000 turns among the stars. Its apsis makes 387 in a thousand times that
// span, and stood 78,575 hundred-thousandths of a turn behind the sun's mean place when the Kali age began.
inline constexpr std::int64_t age_days = 1'577'917'828;
inline constexpr std::int64_t age_turns = 4'320'000;
inline constexpr std::int64_t kalpa_days = 1000 * age_days;
inline constexpr std::int64_t kalpa_anomaly_turns = 1000 * age_turns - 387;
inline constexpr std::int64_t kali_anomaly = kalpa_days / 400'000 * 314'300;  // 0.78575 turns, in 1 / kalpa_days

// The midnight that began the Kali age: 23 January 3102 BC (Gregorian), 18 February in the Julian calendar.
inline constexpr std::chrono::sys_days kali_epoch = std::chrono::year{-3101} / std::chrono::January / 23;
inline constexpr std::int32_t kali_years_before_bangla = 3694;  // when year 0 of the Bangla calendar began

// Sines of 0, 3.75 ... 90 degrees in minutes of a radius of 3438 (Surya Siddhanta II 15-22).
inline constexpr std::array<std::int16_t, 25> surya_sines{0,    225,  449,  671,  890,  1105, 1315, 1520, 1719,
                                                          1910, 2093, 2267, 2431, 2585, 2728, 2859, 2978, 3084,
                                                          3177, 3256, 3321, 3372, 3409, 3431, 3438};

constexpr std::int64_t surya_sine_entry(std::int64_t index) noexcept {
  const std::int64_t half = index % 48;
  const std::int64_t sine = surya_sines[static_cast<std::size_t>(half <= 24 ? half : 48 - half)];
  return index % 96 < 48 ? sine : -sine;
}

// How many signs the sun has entered, from the beginning of the Kali age to the midnight that begins a day.
constexpr std::int64_t signs_entered(std::chrono::sys_days day) noexcept {
  const std::int64_t days = (day - kali_epoch).count();

  const std::int64_t turns = days * age_turns / age_days;
  const std::int64_t mean = days * age_turns % age_days * (arc_turn / 4) / (age_days / 4);

  const std::int64_t anomaly = (days * kalpa_anomaly_turns + kali_anomaly) % kalpa_days;
  const std::int64_t step = anomaly * 96 / kalpa_days;
  const std::int64_t rest = anomaly * 96 % kalpa_days / 1000;
  const std::int64_t from = surya_sine_entry(step), to = surya_sine_entry(step + 1);
  const std::int64_t sine = from * arc_minute + (to - from) * arc_minute * rest / age_days;

  // The epicycle measures 14 degrees, less a third of a degree times the sine: (14 - sine / 3) / 360 = (42 - sine) /
  // 1080. Its greatest sine is below the first of the table, where arc and sine are the same number.
  const std::int64_t epicycle = (42 * arc_radius - (sine < 0 ? -sine : sine)) / 1080;
  return (turns * arc_turn + mean - sine * epicycle / arc_radius) / arc_sign;
}

// The first day whose midnight finds the sun in a sign. The true sun is at most 2.2 degrees, or days, from the mean
// one.
constexpr std::chrono::sys_days first_day_in_sign(std::int64_t sign) noexcept {
  std::chrono::sys_days day = kali_epoch + std::chrono::days{sign * age_days / (12 * age_turns) - 2};
  while (signs_entered(day) < sign) day += std::chrono::days{1};
  return day;
}

}  // namespace detail

constexpr bangla_fields surya_siddhanta::from_days(std::chrono::sys_days day) noexcept {
  const std::int64_t sign = detail::signs_entered(day);
  const auto year = static_cast<std::int32_t>(sign / 12) - detail::kali_years_before_bangla;
  return {year, static_cast<month>(sign % 12 + 1),
          static_cast<std::uint8_t>((day - detail::first_day_in_sign(sign)).count() + 1)};
}

constexpr std::chrono::sys_days surya_siddhanta::to_days(std::int32_t year, month month, std::uint8_t day) noexcept {
  const std::int64_t sign = std::int64_t{12} * (year + detail::kali_years_before_bangla) + number(month) - 1;
  return detail::first_day_in_sign(sign) + std::chrono::days{day - 1};
}

constexpr std::uint8_t surya_siddhanta::days_in(std::int32_t year, month month) noexcept {
  const std::int64_t sign = std::int64_t{12} * (year + detail::kali_years_before_bangla) + number(month) - 1;
  return static_cast<std::uint8_t>((detail::first_day_in_sign(sign + 1) - detail::first_day_in_sign(sign)).count());
}

constexpr bool surya_siddhanta::exists(std::int32_t year, month month, std::uint8_t day) noexcept {
  return is_bangla_year(year) && is_month(month) && day >= 1 && day <= days_in(year, month);
}

}  // namespace karjo
