// SPDX-License-Identifier: Apache-2.0
//
// The twelve months of the Bangla year, and the plain year-month-day that a calendar rule takes and gives.
//
//     constexpr bangla_fields memo{1428, poush, 14};   // ১৪ পৌষ ১৪২৮
//
// A month of the Bangla calendar is no std::chrono::month: comparing the two does not compile.
#pragma once

#include <compare>
#include <cstdint>

namespace karjo {

/// The months of the Bangla year, 1 to 12. The year begins with Boishakh, in the middle of April.
enum class month : std::uint8_t {
  boishakh = 1,  ///< বৈশাখ
  jyoishtho,     ///< জ্যৈষ্ঠ
  asharh,        ///< আষাঢ়
  shrabon,       ///< শ্রাবণ
  bhadro,        ///< ভাদ্র
  ashwin,        ///< আশ্বিন
  kartik,        ///< কার্তিক
  ogrohayon,     ///< অগ্রহায়ণ
  poush,         ///< পৌষ
  magh,          ///< মাঘ
  falgun,        ///< ফাল্গুন
  choitro,       ///< চৈত্র
};
using enum month;

/// Whether the value is one of the twelve: a cast from a number may have made another.
[[nodiscard]] constexpr bool is_month(month m) noexcept;

/// The number of a month, 1 to 12.
[[nodiscard]] constexpr std::uint8_t number(month m) noexcept;

/// A year, month and day of the Bangla calendar as plain numbers: what a rule gives for a day. It promises nothing by
/// itself; a date that is known to exist is a `bangla_date`.
struct bangla_fields {
  std::int32_t year = 0;
  karjo::month month = boishakh;
  std::uint8_t day = 0;

  friend constexpr auto operator<=>(const bangla_fields&, const bangla_fields&) = default;
};

// ---------------------------------------------------------------------------------------------------------------------

constexpr bool is_month(month m) noexcept { return m >= boishakh && m <= choitro; }

constexpr std::uint8_t number(month m) noexcept { return static_cast<std::uint8_t>(m); }

}  // namespace karjo
