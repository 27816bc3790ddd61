// SPDX-License-Identifier: Apache-2.0
//
// How are days split into Bangla years and months quickly? With a computational year that begins on 15 March.
//
// In both rules of the Bangla Academy 1 Choitro is 15 March, in every year, and the month before it, Falgun, is the
// only one whose length varies. A year counted from 15 March therefore has its extra day last, and leaps exactly as the
// Gregorian calendar does: the steps that find its century, year and day are those of Neri and Schneider ("Euclidean
// affine functions and their application to calendar algorithms", 2022), only counted from another day. The day of the
// year then looks up its month in a table of 366 entries.
//
// Where the steps differ from theirs: the day is not counted within its century. The leap days that the centuries leave
// out are put back instead, which makes every year one of 365.25 days, and the year comes out whole. That takes one
// multiplication less, and is exact to the year 16,000, as the range of karjo needs it.
//
// For the rules of this folder; not a promise to others.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <initializer_list>

#include <karjo/calendar/month.hpp>

namespace karjo::detail {

/// A year, and the days since it began (0 to 365).
struct year_and_day {
  std::int32_t year;
  std::uint32_t day_of_year;
};

/// Splits a day: `year` is the Gregorian year whose 15 March begins the computational year.
[[nodiscard]] constexpr year_and_day year_from_15_march(std::chrono::sys_days day) noexcept;

/// Splits 4 * days + 3, where the days are counted from the first of a year 0 and every fourth year, beginning with the
/// year 3, has a day more at its end. `day_of_year` is at most 365, whatever is given.
[[nodiscard]] constexpr year_and_day split_julian(std::uint32_t four_days_and_3) noexcept;

/// The months of a rule, made from their lengths. Falgun, or where Boishakh stands first Choitro, is last and in its
/// longest form.
class month_starts {
 public:
  struct month_and_day {
    karjo::month month;
    std::uint8_t day;
  };

  /// The month that stands first, and the twelve lengths from it on.
  template <class... Lengths>
  explicit constexpr month_starts(month first, Lengths... lengths) noexcept;

  /// Days from the first of the computational year to the first of the month. 0 for what is no month.
  [[nodiscard]] constexpr std::uint32_t start(month m) const noexcept { return starts_[number(m) & 15]; }
  [[nodiscard]] constexpr month_and_day at(std::uint32_t day_of_year) const noexcept { return days_[day_of_year]; }

 private:
  std::array<std::uint16_t, 16> starts_{};
  std::array<month_and_day, 366> days_{};
};

/// The two directions of a rule whose Choitro begins on 15 March.
[[nodiscard]] constexpr bangla_fields from_15_march(std::chrono::sys_days day, const month_starts& months) noexcept;
[[nodiscard]] constexpr std::chrono::sys_days to_15_march(std::int32_t year, month m, std::uint8_t day,
                                                          const month_starts& months) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

inline constexpr std::uint32_t days_to_1970 = 719454;  // from 15 March of the year 0
inline constexpr std::int32_t years_ahead = 593;       // of the Bangla year, from Boishakh to Falgun

constexpr year_and_day split_julian(std::uint32_t four_days_and_3) noexcept {
  const std::uint64_t product = std::uint64_t{2939745} * four_days_and_3;  // 2939745 = 2^32 / 1461, rounded up
  const auto year = static_cast<std::int32_t>(product >> 32);
  const std::uint64_t rest = static_cast<std::uint32_t>(product);  // of the year, in parts of 2^32
  return {year, static_cast<std::uint32_t>(rest * 1461 >> 34)};
}

constexpr year_and_day year_from_15_march(std::chrono::sys_days day) noexcept {
  const std::uint32_t n = 4 * (static_cast<std::uint32_t>(day.time_since_epoch().count()) + days_to_1970) + 3;
  const auto century = static_cast<std::uint32_t>(std::uint64_t{n} * 15051803 >> 41);  // n / 146097
  return split_julian(n + 4 * (century - century / 4));  // three of four centuries leave out a leap day
}

template <class... Lengths>
constexpr month_starts::month_starts(month first, Lengths... lengths) noexcept {
  static_assert(sizeof...(Lengths) == 12);
  unsigned day_of_year = 0;
  month m = first;
  for (const unsigned length : {static_cast<unsigned>(lengths)...}) {
    starts_[number(m)] = static_cast<std::uint16_t>(day_of_year);
    for (unsigned day = 1; day <= length; ++day) days_[day_of_year++] = {m, static_cast<std::uint8_t>(day)};
    m = m == choitro ? boishakh : static_cast<month>(number(m) + 1);
  }
}

constexpr bangla_fields from_15_march(std::chrono::sys_days day, const month_starts& months) noexcept {
  const year_and_day split = year_from_15_march(day);
  const month_starts::month_and_day found = months.at(split.day_of_year);
  // Boishakh begins the Bangla year: the Choitro before it still belongs to the year that ends.
  const bool is_choitro = split.day_of_year < months.start(boishakh);
  return {split.year - years_ahead - (is_choitro ? 1 : 0), found.month, found.day};
}

constexpr std::chrono::sys_days to_15_march(std::int32_t year, month m, std::uint8_t day,
                                            const month_starts& months) noexcept {
  const std::uint32_t y = static_cast<std::uint32_t>(year + years_ahead + (m == choitro ? 1 : 0));
  const std::uint32_t century = y / 100;
  const std::uint32_t days = 1461 * y / 4 - century + century / 4 + months.start(m) + day - 1 - days_to_1970;
  return std::chrono::sys_days{std::chrono::days{static_cast<std::int32_t>(days)}};
}

}  // namespace karjo::detail
