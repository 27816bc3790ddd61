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
// a degree, with a table of 24 sines. Its apsis turns once in eleven million years. So in the ten thousand years of the
// range the sun enters a sign at very nearly equal intervals, and a straight line for each of the twelve signs, with two
// numbers of eight decimals, gives the first days of all its months. The lines leave 6 seconds or more to the midnights
// between which they have to pass; that they pass all of them the tests show with a sun computed without rounding.
// Source: docs/sources.md#surya-siddhanta (Surya Siddhanta, translated by E. Burgess, 1860; Reingold and Dershowitz,
// Calendrical Calculations, for the reading of the rule).
#pragma once

#include <array>
#include <chrono>
#include <cstdint>

#include <karjo/calendar/day_range.hpp>
#include <karjo/calendar/month.hpp>
#include <karjo/calendar/month_firsts.hpp>

namespace karjo {

/// A sankranti, the sun's change of sign, from so long before the midnight of Ujjain to so long after it may begin the
/// month on another day in a printed almanac. Those of Bengal take the midnight of Calcutta, which is 50 minutes before
/// that of Ujjain, and 24 minutes (a ghatika) on either side of it they decide by the age of the moon.
/// Source: docs/sources.md#surya-siddhanta (Sewell and Dikshit, The Indian Calendar, article 28 and example x).
inline constexpr std::chrono::minutes sankranti_before_midnight{50 + 24};
inline constexpr std::chrono::minutes sankranti_after_midnight{24};

/// A calendar rule: the two directions between a day and its Bangla fields. It knows days, and no other calendar.
struct surya_siddhanta {
  /// The Bangla fields of a day. Accepts every day of `karjo::calendar_range`.
  /// Cost: from April 1893 to April 2101 half of that of the Gregorian conversion in <chrono>, otherwise about 1.5 times.
  [[nodiscard]] static constexpr bangla_fields from_days(std::chrono::sys_days day) noexcept;

  /// The day of Bangla fields that `exists` accepts; for others the result has no meaning.
  [[nodiscard]] static constexpr std::chrono::sys_days to_days(std::int32_t year, month month,
                                                               std::uint8_t day) noexcept;

  /// How many days a month has: 29 to 32.
  [[nodiscard]] static constexpr std::uint8_t days_in(std::int32_t year, month month) noexcept;

  /// Whether there is such a day.
  [[nodiscard]] static constexpr bool exists(std::int32_t year, month month, std::uint8_t day) noexcept;

  /// When the sun enters the sign of a month, in mean time of Ujjain: the month begins with the next midnight. Accepts
  /// every month of the years 1 to 9406. Exact to a minute.
  [[nodiscard]] static constexpr std::chrono::sys_seconds sankranti(std::int32_t year, month month) noexcept;

  /// Whether printed almanacs of this rule may give the day a date that is a day from this one: the month began, or may
  /// have begun, so close to a sankranti that their customs differ. About one day of fifteen. Accepts every day of
  /// `karjo::calendar_range`. Almanacs of the modern sun (Bisuddha Siddhanta) are another calendar and not meant: their
  /// sankranti is up to thirteen hours earlier, which `after` may ask for.
  [[nodiscard]] static constexpr bool almanacs_may_differ(
      std::chrono::sys_days day, std::chrono::minutes before = sankranti_before_midnight,
      std::chrono::minutes after = sankranti_after_midnight) noexcept;
};

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

// The first day of a month in a year is `first` + year * `interval`, in days since 1970 and their hundred-millionths,
// rounded down.
struct sign_entry {
  std::int64_t interval, first;
};

inline constexpr std::uint64_t day_parts = 100'000'000;

// clang-format off
inline constexpr std::array<sign_entry, 12> sign_entries{{
    {365'25875636, -502'857'32346695},  // boishakh
    {365'25875567, -502'826'38836288},  // jyoishtho
    {365'25875522, -502'794'96762508},  // asharh
    {365'25875522, -502'763'32327402},  // shrabon
    {365'25875559, -502'731'84901941},  // bhadro
    {365'25875614, -502'700'83037280},  // ashwin
    {365'25875675, -502'670'38924801},  // kartik
    {365'25875730, -502'640'49635946},  // ogrohayon
    {365'25875767, -502'611'00602673},  // poush
    {365'25875767, -502'581'68786585},  // magh
    {365'25875744, -502'552'24044017},  // falgun
    {365'25875687, -502'522'41853336},  // choitro
}};
// clang-format on

inline constexpr std::uint64_t surya_days_before = 600'000;  // what is divided is positive

// A day after the sun enters the sign of a month, in parts of a day since `surya_days_before` days before 1970: it lies
// in the first day of the month. Months are counted from Boishakh of the year 0. Right for the years from 0
// to 9407.
constexpr std::uint64_t surya_day_after_entry(std::uint32_t months) noexcept {
  const sign_entry& entry = sign_entries[months % 12];
  const auto at_year_0 = static_cast<std::uint64_t>(entry.first) + surya_days_before * day_parts;
  return at_year_0 + months / 12 * static_cast<std::uint64_t>(entry.interval);
}

constexpr std::int32_t surya_first_day(std::uint32_t months) noexcept {
  return static_cast<std::int32_t>(surya_day_after_entry(months) / day_parts) -
         static_cast<std::int32_t>(surya_days_before);
}

constexpr std::chrono::seconds surya_time_of_entry(std::uint32_t months) noexcept {
  return std::chrono::seconds{surya_day_after_entry(months) % day_parts * 86'400 / day_parts};
}

constexpr std::uint32_t surya_months(std::int32_t year, month month) noexcept {
  return 12 * static_cast<std::uint32_t>(year) + number(month) - 1;
}

// From this day in the year 0 months of the same length, a twelfth of the year, begin up to five days after the true
// ones and never before them.
inline constexpr std::int32_t surya_mean_first_day = -502'852;

inline constexpr month_firsts surya_firsts{
    [](std::int32_t year, month m) { return surya_first_day(surya_months(year, m)); }};

}  // namespace detail

constexpr bangla_fields surya_siddhanta::from_days(std::chrono::sys_days day) noexcept {
  if (detail::surya_firsts.has(day)) [[likely]] return detail::surya_firsts.fields_of(day);
  const auto days = static_cast<std::int32_t>(day.time_since_epoch().count());
  const std::uint64_t since = static_cast<std::uint32_t>(days) - static_cast<std::uint32_t>(detail::surya_mean_first_day);
  auto months = static_cast<std::uint32_t>(since * detail::day_parts / (365'25875650 / 12));
  std::int32_t first = detail::surya_first_day(months);
  if (const std::int32_t next = detail::surya_first_day(months + 1); days >= next) {
    ++months;
    first = next;
  }
  return {static_cast<std::int32_t>(months / 12), static_cast<month>(months % 12 + 1),
          static_cast<std::uint8_t>(days - first + 1)};
}

constexpr std::chrono::sys_days surya_siddhanta::to_days(std::int32_t year, month month, std::uint8_t day) noexcept {
  if (detail::month_firsts::has_year(year)) [[likely]]
    return std::chrono::sys_days{std::chrono::days{detail::surya_firsts.first_day(year, month) + day - 1}};
  return std::chrono::sys_days{
      std::chrono::days{detail::surya_first_day(detail::surya_months(year, month)) + day - 1}};
}

constexpr std::uint8_t surya_siddhanta::days_in(std::int32_t year, month month) noexcept {
  if (detail::month_firsts::has_year(year)) return detail::surya_firsts.days_in(year, month);
  const std::uint32_t months = detail::surya_months(year, month);
  return static_cast<std::uint8_t>(detail::surya_first_day(months + 1) - detail::surya_first_day(months));
}

constexpr bool surya_siddhanta::exists(std::int32_t year, month month, std::uint8_t day) noexcept {
  return is_bangla_year(year) && is_month(month) && day >= 1 && day <= days_in(year, month);
}

constexpr std::chrono::sys_seconds surya_siddhanta::sankranti(std::int32_t year, month month) noexcept {
  const std::uint32_t months = detail::surya_months(year, month);
  return std::chrono::sys_days{std::chrono::days{detail::surya_first_day(months) - 1}} +
         detail::surya_time_of_entry(months);
}

constexpr bool surya_siddhanta::almanacs_may_differ(std::chrono::sys_days day, std::chrono::minutes before,
                                                    std::chrono::minutes after) noexcept {
  const bangla_fields fields = from_days(day);
  const std::uint32_t months = detail::surya_months(fields.year, fields.month);
  const std::chrono::seconds time = detail::surya_time_of_entry(months);
  if (time < after || time >= std::chrono::hours{24} - before) return true;  // the whole month, a day later or earlier
  // The last day of a month, where the next may have begun with it.
  return fields.day == days_in(fields.year, fields.month) && detail::surya_time_of_entry(months + 1) < after;
}

}  // namespace karjo
