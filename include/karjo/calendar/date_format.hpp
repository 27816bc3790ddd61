// SPDX-License-Identifier: Apache-2.0
//
// How is a date written, in either calendar?
//
//     format(*bangla_date::make(1428, poush, 14))                            // "১৪ পৌষ ১৪২৮"
//     format(sys_days{2021y / December / 29})                                // "২৯ ডিসেম্বর ২০২১"
//     format(sys_days{2021y / December / 29}, date_style::iso)               // "2021-12-29"
//     format_pair(*bangla_date::make(1428, poush, 14), pair_style::lines)    // "১৪ পৌষ ১৪২৮\n২৯ ডিসেম্বর ২০২১"
//
// Reading gives back what was written, in every style (date_text.hpp).
// Source: docs/sources.md#dates-in-print (the official form has bare numbers, no comma, and no zero before the day).
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <karjo/calendar/bangla_date.hpp>
#include <karjo/calendar/names.hpp>

namespace karjo {

/// How one date is written. Numbers are pinned, and the same in the C ABI.
enum class date_style : std::uint8_t {
  official = 0,  ///< ১৪ পৌষ ১৪২৮ · ২৯ ডিসেম্বর ২০২১
  english = 1,   ///< 14 Poush 1428 · 29 December 2021
  iso = 2,       ///< 1428-09-14, of the Bangla year and month · 2021-12-29
  era = 3,  ///< ১৪ পৌষ ১৪২৮ বঙ্গাব্দ · ২৯ ডিসেম্বর ২০২১ খ্রিস্টাব্দ
  ordinal = 4,  ///< ১৪ই পৌষ ১৪২৮ · ২৯শে ডিসেম্বর ২০২১
  numeric = 5,  ///< ১৪-০৯-১৪২৮ · ২৯-১২-২০২১
};

/// Every style, in order.
inline constexpr date_style all_date_styles[] = {date_style::official, date_style::english, date_style::iso,
                                                 date_style::era,      date_style::ordinal, date_style::numeric};

/// How the dates of both calendars are written together: the Bangla date always first.
enum class pair_style : std::uint8_t {
  line,   ///< ১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১
  lines,  ///< one above the other, as on a memo
};

/// The date in its own calendar. Cost: one allocation.
[[nodiscard]] inline std::string format(const bangla_date& date, date_style style = date_style::official);

/// The Gregorian date of a day of `calendar_range`. Cost: one allocation.
[[nodiscard]] inline std::string format(std::chrono::sys_days day, date_style style = date_style::official);

/// Bangla fields as they are, whether or not there is such a day. Precondition: a month of the twelve, a year from 0 to
/// 9999.
[[nodiscard]] inline std::string format(bangla_fields fields, date_style style = date_style::official);

/// One day in both calendars.
[[nodiscard]] inline std::string format_pair(const bangla_date& date, pair_style joined = pair_style::line,
                                             date_style style = date_style::official);

/// No date needs more bytes than this, in any style.
inline constexpr std::size_t date_text_capacity = 96;

/// Writes a date into a buffer of at least `date_text_capacity` bytes and returns how many it took. Nothing is
/// allocated, and no NUL is written.
constexpr std::size_t format_to(char* out, const bangla_date& date, date_style style = date_style::official) noexcept;
constexpr std::size_t format_to(char* out, std::chrono::sys_days day, date_style style = date_style::official) noexcept;

/// The ordinal of a day of the month: "লা" of ১লা, "ই" of ৫ই. Precondition: 1 to 32.
[[nodiscard]] constexpr std::string_view ordinal_suffix(unsigned day) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

constexpr std::string_view ordinal_suffix(unsigned day) noexcept {
  switch (day) {
    case 1: return "লা";
    case 2:
    case 3: return "রা";
    case 4: return "ঠা";
    default: return day <= 18 ? "ই" : "শে";
  }
}

namespace detail {

/// Writes one date, piece by piece.
class date_writer {
 public:
  constexpr explicit date_writer(char* out) noexcept : begin_(out), out_(out) {}

  constexpr void text(std::string_view piece) noexcept {
    for (const char byte : piece) *out_++ = byte;
  }

  // A number of at least so many digits, up to four.
  constexpr void number(unsigned value, unsigned width, bool bangla) noexcept {
    unsigned divisor = 1;
    for (unsigned digits = 1; digits < width || value / divisor >= 10; ++digits) divisor *= 10;
    for (; divisor != 0; divisor /= 10) {
      const unsigned digit = value / divisor % 10;
      if (bangla) {
        *out_++ = '\xE0';
        *out_++ = '\xA7';
        *out_++ = static_cast<char>(static_cast<unsigned char>(0xA6 + digit));
      } else {
        *out_++ = static_cast<char>('0' + digit);
      }
    }
  }

  constexpr std::size_t size() const noexcept { return static_cast<std::size_t>(out_ - begin_); }

 private:
  char* begin_;
  char* out_;
};

struct date_parts {
  unsigned year, month, day;
  std::string_view name_bn, name_en, era;
};

constexpr date_parts parts_of(bangla_fields fields) noexcept {
  return {static_cast<unsigned>(fields.year),
          number(fields.month),
          fields.day,
          month_name(fields.month),
          month_name(fields.month, language::en),
          "বঙ্গাব্দ"};
}

constexpr date_parts parts_of(std::chrono::sys_days day) noexcept {
  const std::chrono::year_month_day date{day};
  return {static_cast<unsigned>(static_cast<int>(date.year())),
          static_cast<unsigned>(date.month()),
          static_cast<unsigned>(date.day()),
          month_name(date.month()),
          month_name(date.month(), language::en),
          "খ্রিস্টাব্দ"};
}

constexpr std::size_t write_date(char* out, const date_parts& date, date_style style) noexcept {
  date_writer write(out);
  switch (style) {
    case date_style::iso:
      write.number(date.year, 4, false);
      write.text("-");
      write.number(date.month, 2, false);
      write.text("-");
      write.number(date.day, 2, false);
      break;
    case date_style::numeric:
      write.number(date.day, 2, true);
      write.text("-");
      write.number(date.month, 2, true);
      write.text("-");
      write.number(date.year, 4, true);
      break;
    default: {
      const bool bangla = style != date_style::english;
      write.number(date.day, 1, bangla);
      if (style == date_style::ordinal) write.text(ordinal_suffix(date.day));
      write.text(" ");
      write.text(bangla ? date.name_bn : date.name_en);
      write.text(" ");
      write.number(date.year, 1, bangla);
      if (style == date_style::era) {
        write.text(" ");
        write.text(date.era);
      }
    }
  }
  return write.size();
}

inline std::string date_string(const date_parts& date, date_style style) {
  char buffer[date_text_capacity];
  return {buffer, write_date(buffer, date, style)};
}

}  // namespace detail

constexpr std::size_t format_to(char* out, const bangla_date& date, date_style style) noexcept {
  return detail::write_date(out, detail::parts_of(date.fields()), style);
}

constexpr std::size_t format_to(char* out, std::chrono::sys_days day, date_style style) noexcept {
  return detail::write_date(out, detail::parts_of(day), style);
}

inline std::string format(const bangla_date& date, date_style style) {
  return detail::date_string(detail::parts_of(date.fields()), style);
}

inline std::string format(std::chrono::sys_days day, date_style style) {
  return detail::date_string(detail::parts_of(day), style);
}

inline std::string format(bangla_fields fields, date_style style) {
  return detail::date_string(detail::parts_of(fields), style);
}

inline std::string format_pair(const bangla_date& date, pair_style joined, date_style style) {
  return format(date, style) + (joined == pair_style::line ? " / " : "\n") + format(date.to_days(), style);
}

}  // namespace karjo
