// SPDX-License-Identifier: Apache-2.0
//
// How are the days of our time split into Bangla months quickly, where the months follow the sun, or one rule after the
// other? By a table of their first days.
//
// From Boishakh 1300 to Choitro 1507 (April 1893 to April 2101) the first day of each month is made from its rule when
// the program is compiled. The mean month finds a day's month or the one before it; the table says which, whatever the
// rule, and no branch depends on the day. Other years take the way of their rule.
//
// For the rules of this folder; not a promise to others.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>

#include <karjo/calendar/month.hpp>

namespace karjo::detail {

/// The first days of the months of the years from 1300 to 1507, under one rule.
class month_firsts {
 public:
  static constexpr std::int32_t first_year = 1300, last_year = 1507;
  static constexpr std::uint32_t months = 12 * (last_year - first_year + 1);

  /// `first_of(year, month)` is the first day of a month, in days since 1970.
  template <class First>
  explicit constexpr month_firsts(First first_of) noexcept;

  /// Whether the day lies in one of the months.
  [[nodiscard]] constexpr bool has(std::chrono::sys_days day) const noexcept {
    return since_first(day) < static_cast<std::uint32_t>(end_day() - front());
  }

  /// Precondition: `has(day)`.
  [[nodiscard]] constexpr bangla_fields fields_of(std::chrono::sys_days day) const noexcept;

  [[nodiscard]] static constexpr bool has_year(std::int32_t year) noexcept {
    return static_cast<std::uint32_t>(year) - first_year <= last_year - first_year;
  }

  /// The first day of a month, in days since 1970, and its length. For what is no month the result has no meaning.
  /// Precondition: `has_year(year)`.
  [[nodiscard]] constexpr std::int32_t first_day(std::int32_t year, month m) const noexcept {
    return firsts_[index_of(year, m)];
  }
  [[nodiscard]] constexpr std::uint8_t days_in(std::int32_t year, month m) const noexcept {
    return static_cast<std::uint8_t>(firsts_[index_of(year, m) + 1] - first_day(year, m));
  }

  /// The first days of all the months, and the day after the last of them.
  [[nodiscard]] constexpr const std::int32_t* data() const noexcept { return firsts_.data(); }
  [[nodiscard]] constexpr std::int32_t front() const noexcept { return firsts_.front(); }
  [[nodiscard]] constexpr std::int32_t end_day() const noexcept { return firsts_[months]; }

 private:
  [[nodiscard]] constexpr std::uint32_t since_first(std::chrono::sys_days day) const noexcept {
    return static_cast<std::uint32_t>(day.time_since_epoch().count()) - static_cast<std::uint32_t>(firsts_.front());
  }

  [[nodiscard]] static constexpr std::uint32_t index_of(std::int32_t year, month m) noexcept {
    return 12 * (static_cast<std::uint32_t>(year) - first_year) + ((number(m) - 1u) & 15);
  }

  std::array<std::int32_t, months + 5> firsts_{};  // with room for what the numbers from 13 to 16 would be
};

// ---------------------------------------------------------------------------------------------------------------------

template <class First>
constexpr month_firsts::month_firsts(First first_of) noexcept {
  std::uint32_t i = 0;
  for (std::int32_t year = first_year; year <= last_year; ++year) {
    for (unsigned m = 1; m <= 12; ++m) firsts_[i++] = first_of(year, static_cast<month>(m));
  }
  while (i < firsts_.size()) firsts_[i++] = first_of(last_year + 1, boishakh);
}

constexpr bangla_fields month_firsts::fields_of(std::chrono::sys_days day) const noexcept {
  // A month begins up to 7 days beside the even months of 365.25 / 12 days. With 12 days added, the even month is the
  // day's own or the one after it.
  const std::uint32_t since = since_first(day);
  std::uint32_t i = (since + 12) * 34450u >> 20;
  i -= since < static_cast<std::uint32_t>(firsts_[i] - firsts_.front()) ? 1u : 0u;
  const std::uint32_t years = i * 43691u >> 19;  // / 12
  return {first_year + static_cast<std::int32_t>(years), static_cast<month>(i - 12 * years + 1),
          static_cast<std::uint8_t>(day.time_since_epoch().count() - firsts_[i] + 1)};
}

}  // namespace karjo::detail
