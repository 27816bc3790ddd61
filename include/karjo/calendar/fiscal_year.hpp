// SPDX-License-Identifier: Apache-2.0
//
// The fiscal year of the Government of Bangladesh: 1 July to 30 June, in four quarters.
//
//     const fiscal_year year = fiscal_year::containing(sys_days{2021y / December / 29});   // 2021-2022
//     assert(fiscal_year::quarter_of(sys_days{2021y / December / 29}) == 2);
//     assert(format_bangla(year) == "২০২১-২২");
//
// Quarter 1 is July to September. Source: docs/sources.md#fiscal-year (the Finance Acts commence on 1 July).
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>

#include <karjo/result.hpp>
#include <karjo/text/digits.hpp>

namespace karjo {

/// A fiscal year, named by the calendar year in which it begins: 2021 for 2021-22.
class fiscal_year {
 public:
  /// 1970-1971.
  constexpr fiscal_year() noexcept = default;

  /// The fiscal year that begins in July of a year from 594 to 9998.
  /// Errors: date_out_of_range.
  [[nodiscard]] static constexpr result<fiscal_year> make(std::int32_t start) noexcept;

  /// The fiscal year that holds a day. Precondition: the day is one of `calendar_range`; beyond it, the nearest year is given.
  [[nodiscard]] static constexpr fiscal_year containing(std::chrono::sys_days day) noexcept;

  /// The quarter of the fiscal year in which a day lies: 1 (July to September) to 4 (April to June).
  [[nodiscard]] static constexpr unsigned quarter_of(std::chrono::sys_days day) noexcept;

  /// The calendar year of its first day.
  [[nodiscard]] constexpr std::int32_t start() const noexcept { return start_; }

  [[nodiscard]] constexpr std::chrono::sys_days first_day() const noexcept;
  [[nodiscard]] constexpr std::chrono::sys_days last_day() const noexcept;

  /// The first and the last day of a quarter, 1 to 4. Precondition: it is one of these.
  [[nodiscard]] constexpr std::chrono::sys_days quarter_first_day(unsigned quarter) const noexcept;
  [[nodiscard]] constexpr std::chrono::sys_days quarter_last_day(unsigned quarter) const noexcept;

  [[nodiscard]] constexpr fiscal_year next() const noexcept { return fiscal_year{start_ < 9998 ? start_ + 1 : start_}; }

  friend constexpr auto operator<=>(const fiscal_year&, const fiscal_year&) = default;

 private:
  constexpr explicit fiscal_year(std::int32_t start) noexcept : start_(start) {}

  std::int32_t start_ = 1970;
};

/// "2021-2022".
[[nodiscard]] inline std::string format(fiscal_year year);

/// As offices print it: "২০২১-২২".
[[nodiscard]] inline std::string format_bangla(fiscal_year year);

// ---------------------------------------------------------------------------------------------------------------------

constexpr result<fiscal_year> fiscal_year::make(std::int32_t start) noexcept {
  if (start < 594 || start > 9998) return errc::date_out_of_range;
  return fiscal_year{start};
}

constexpr fiscal_year fiscal_year::containing(std::chrono::sys_days day) noexcept {
  const std::chrono::year_month_day date{day};
  const std::int32_t start = static_cast<int>(date.year()) - (date.month() < std::chrono::July ? 1 : 0);
  return fiscal_year{start < 594 ? 594 : start > 9998 ? 9998 : start};
}

constexpr unsigned fiscal_year::quarter_of(std::chrono::sys_days day) noexcept {
  return (static_cast<unsigned>(std::chrono::year_month_day{day}.month()) + 5) % 12 / 3 + 1;
}

constexpr std::chrono::sys_days fiscal_year::first_day() const noexcept {
  return std::chrono::year{start_} / std::chrono::July / 1;
}

constexpr std::chrono::sys_days fiscal_year::last_day() const noexcept {
  return std::chrono::year{start_ + 1} / std::chrono::June / 30;
}

constexpr std::chrono::sys_days fiscal_year::quarter_first_day(unsigned quarter) const noexcept {
  const std::chrono::year_month july = std::chrono::year{start_} / std::chrono::July;
  return (july + std::chrono::months{3 * (quarter - 1)}) / 1;
}

constexpr std::chrono::sys_days fiscal_year::quarter_last_day(unsigned quarter) const noexcept {
  return quarter_first_day(quarter + 1) - std::chrono::days{1};
}

inline std::string format(fiscal_year year) { return std::to_string(year.start()) + "-" + std::to_string(year.start() + 1); }

inline std::string format_bangla(fiscal_year year) {
  const std::string second = std::to_string(year.start() + 1);
  return text::to_bangla_digits(std::to_string(year.start()) + "-" + second.substr(second.size() - 2));
}

}  // namespace karjo
