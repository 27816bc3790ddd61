// SPDX-License-Identifier: Apache-2.0
//
// How are days split into Bangla years and months quickly? With a computational year that begins on 15 March.
//
// In both rules of the Bangla Academy 1 Choitro is 15 March, in every year, and the month before it, Falgun, is the
// only one whose length varies. A year counted from 15 March therefore has its extra day last, and leaps exactly as the
// Gregorian calendar does: the steps that find century, year and day of the year are those of Neri and Schneider
// ("Euclidean affine functions and their application to calendar algorithms", 2022), only counted from another day. The
// day of the year then looks up its month in a table of 366 entries.
//
// For the rules of this folder; not a promise to others.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>

#include <karjo/calendar/day_range.hpp>
#include <karjo/calendar/month.hpp>

namespace karjo::detail {

/// A day as the Gregorian year whose 15 March begins its computational year, and the days since that 15 March (0 to
/// 365).
struct year_from_15_march {
  constexpr explicit year_from_15_march(std::chrono::sys_days day) noexcept;

  std::int32_t year;
  std::uint32_t day_of_year;
};

/// The months of a rule, made from their lengths. Choitro stands first and Falgun, in its longest form, last.
class month_starts {
 public:
  /// Twelve lengths, from Choitro to Falgun.
  template <class... Lengths>
  explicit constexpr month_starts(Lengths... lengths) noexcept;

  [[nodiscard]] constexpr std::uint32_t start(month m) const noexcept { return starts_[number(m)]; }
  [[nodiscard]] constexpr std::uint32_t packed(std::uint32_t day_of_year) const noexcept {
    return packed_[day_of_year];
  }

 private:
  std::array<std::uint16_t, 13> starts_{};   // by the number of the month: days from 15 March to its first day
  std::array<std::uint16_t, 366> packed_{};  // by the day of the year: year back << 12 | month << 5 | day
};

[[nodiscard]] constexpr bangla_fields split(year_from_15_march day, const month_starts& months) noexcept;
[[nodiscard]] constexpr std::chrono::sys_days join(std::int32_t year, month m, std::uint8_t day,
                                                   const month_starts& months) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

// 82 periods of 400 years are added, so that every day of the range counts from zero upwards.
inline constexpr std::uint32_t periods = 82;
inline constexpr std::uint32_t days_to_1970 = 719454 + 146097 * periods;  // from 15 March of the year 0
inline constexpr std::uint32_t years_added = 400 * periods;

constexpr year_from_15_march::year_from_15_march(std::chrono::sys_days day) noexcept {
  const std::uint32_t n = static_cast<std::uint32_t>(day.time_since_epoch().count()) + days_to_1970;
  const std::uint32_t n1 = 4 * n + 3;
  const std::uint32_t century = n1 / 146097;
  const std::uint32_t n2 = 4 * (n1 % 146097 / 4) + 3;
  const std::uint64_t product = std::uint64_t{2939745} * n2;  // 2939745 = 2^32 / 1461, rounded up
  const std::uint32_t year_of_century = static_cast<std::uint32_t>(product >> 32);
  day_of_year = static_cast<std::uint32_t>(product) / 2939745 / 4;
  year = static_cast<std::int32_t>(100 * century + year_of_century - years_added);
}

template <class... Lengths>
constexpr month_starts::month_starts(Lengths... lengths) noexcept {
  static_assert(sizeof...(Lengths) == 12);
  const unsigned in_order[] = {static_cast<unsigned>(lengths)...};
  unsigned day_of_year = 0;
  for (unsigned i = 0; i < 12; ++i) {
    const unsigned m = i == 0 ? number(choitro) : i;
    starts_[m] = static_cast<std::uint16_t>(day_of_year);
    for (unsigned day = 1; day <= in_order[i]; ++day) {
      // Boishakh begins the Bangla year: the Choitro before it still belongs to the year that ends.
      packed_[day_of_year++] = static_cast<std::uint16_t>((i == 0 ? 1u << 12 : 0u) | m << 5 | day);
    }
  }
}

constexpr bangla_fields split(year_from_15_march day, const month_starts& months) noexcept {
  const std::uint32_t entry = months.packed(day.day_of_year);
  return {day.year - 593 - static_cast<std::int32_t>(entry >> 12), static_cast<month>(entry >> 5 & 15),
          static_cast<std::uint8_t>(entry & 31)};
}

constexpr std::chrono::sys_days join(std::int32_t year, month m, std::uint8_t day,
                                     const month_starts& months) noexcept {
  const std::uint32_t y = static_cast<std::uint32_t>(year + 593 + (m == choitro ? 1 : 0)) + years_added;
  const std::uint32_t century = y / 100;
  const std::uint32_t days = 1461 * y / 4 - century + century / 4 + months.start(m) + day - 1 - days_to_1970;
  return std::chrono::sys_days{std::chrono::days{static_cast<std::int32_t>(days)}};
}

}  // namespace karjo::detail
