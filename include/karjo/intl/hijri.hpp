// SPDX-License-Identifier: Apache-2.0
//
// Which day of the Hijri calendar is it in Bangladesh?
//
// In Bangladesh a Hijri month begins when the National Moon Sighting Committee says that the moon was seen; no formula gives that day. What
// can be computed is the Umm al-Qura calendar of Saudi Arabia (by ICU), which is a day ahead more often than not: it has 2 Shawwal on
// 11 April 2024, the Eid (1 Shawwal) of Bangladesh. So every answer says what it stands on, `hijri_basis`, and a computed date is never
// printed without that word. A program that has the sightings gives them as a table, and its days are those of Bangladesh:
//
//     # the first day of a month, as announced; what follows # is remark
//     1445-09 2024-03-12
//     1445-10 2024-04-11
//
//     const auto calendar = intl::hijri_calendar::make("1445-10 2024-04-11");
//     const auto read = calendar->from_days(sys_days{2024y / April / 11});
//     intl::format(read->date, language::bn)       // "১ শাওয়াল ১৪৪৫ হিজরি"
//     read->basis                                  // hijri_basis::sighted
//
// Source: docs/sources.md#intl-hijri. Built where ICU is (karjo::intl, KARJO_INTL).
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include <karjo/language.hpp>
#include <karjo/result.hpp>

namespace karjo::intl {

/// A day of the Hijri calendar; month 1 is Muharram. Which months have a day 30 only a `hijri_calendar` knows.
struct hijri_date {
  std::int32_t year = 0;
  std::uint8_t month = 0;
  std::uint8_t day = 0;

  friend constexpr bool operator==(const hijri_date&, const hijri_date&) = default;
};

/// What a date stands on. `computed`: the Umm al-Qura calendar, moved where sightings leave it no choice; it may be a day or two off.
/// `sighted`: the table given holds the first day of the month and, for day 30, that of the next.
enum class hijri_basis : std::uint8_t { computed, sighted };

struct hijri_reading {
  hijri_date date;
  hijri_basis basis = hijri_basis::computed;

  friend constexpr bool operator==(const hijri_reading&, const hijri_reading&) = default;
};

struct hijri_day {
  std::chrono::sys_days day;
  hijri_basis basis = hijri_basis::computed;

  friend constexpr bool operator==(const hijri_day&, const hijri_day&) = default;
};

/// The years for which ICU has Umm al-Qura: 12 November 1882 to 25 November 2174.
inline constexpr std::int32_t first_hijri_year = 1300, last_hijri_year = 1600;

/// The calendar, with the sightings it was given. Cheap to copy; any number of threads may use one.
class hijri_calendar {
 public:
  /// `sightings`: lines `YEAR-MONTH YYYY-MM-DD` in any order, digits Latin or Bangla, `#` before a remark, empty lines allowed.
  /// Errors, with the offset of the line and its number from 0 in `field`: `invalid_utf8`; `date_not_found` for another line;
  /// `date_impossible` for a month named twice with two days, for no such day, for a day more than three from Umm al-Qura, and where
  /// two rows leave the months between them no 29 or 30 days; `date_out_of_range` beyond 1300 to 1600. Cost: some 30 ms once in a
  /// process; then linear.
  [[nodiscard]] static result<hijri_calendar> make(std::string_view sightings = {});

  /// The Hijri date of a day. Errors: `date_out_of_range`. Cost: logarithmic.
  [[nodiscard]] result<hijri_reading> from_days(std::chrono::sys_days day) const;

  /// The day of a Hijri date. Errors: `date_out_of_range`; `date_impossible` for day 30 of a month of 29, month 13 and the like.
  [[nodiscard]] result<hijri_day> to_days(hijri_date date) const;

 private:
  struct months;

  explicit hijri_calendar(std::shared_ptr<const months> starts) : months_(std::move(starts)) {}

  std::shared_ptr<const months> months_;
};

/// The name of a month as Bangladesh prints it: "জিলকদ", "Zilqad". Empty for a month that is none.
[[nodiscard]] std::string_view hijri_month_name(std::uint8_t month, language in) noexcept;

/// "১ শাওয়াল ১৪৪৫ হিজরি", "1 Shawwal 1445 AH".
[[nodiscard]] std::string format(const hijri_date& date, language in);

/// The same, and for a computed date the words that it is: "… (উম্মুল কুরা পঞ্জিকামতে গণনা, চাঁদ দেখা সাপেক্ষ)".
[[nodiscard]] std::string format(const hijri_reading& read, language in);

}  // namespace karjo::intl
