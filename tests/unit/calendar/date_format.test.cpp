// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/date_format.hpp>

#include <algorithm>

#include "support/catch.hpp"

using namespace std::chrono;
using namespace karjo;

TEST_CASE("date_format: the styles of a Bangla date", "[calendar]") {
  const bangla_date date = *bangla_date::make(1428, poush, 14);
  CHECK(format(date) == "১৪ পৌষ ১৪২৮");
  CHECK(format(date, date_style::english) == "14 Poush 1428");
  CHECK(format(date, date_style::iso) == "1428-09-14");
  CHECK(format(date, date_style::era) == "১৪ পৌষ ১৪২৮ বঙ্গাব্দ");
  CHECK(format(date, date_style::ordinal) == "১৪ই পৌষ ১৪২৮");
  CHECK(format(date, date_style::numeric) == "১৪-০৯-১৪২৮");
}

TEST_CASE("date_format: the styles of a Gregorian date", "[calendar]") {
  const sys_days day = 2023y / August / 7;
  CHECK(format(day) == "৭ আগস্ট ২০২৩");
  CHECK(format(day, date_style::english) == "7 August 2023");
  CHECK(format(day, date_style::iso) == "2023-08-07");
  CHECK(format(day, date_style::era) == "৭ আগস্ট ২০২৩ খ্রিস্টাব্দ");
  CHECK(format(day, date_style::ordinal) == "৭ই আগস্ট ২০২৩");
  CHECK(format(day, date_style::numeric) == "০৭-০৮-২০২৩");
}

TEST_CASE("date_format: both dates of a day, Bangla first", "[calendar]") {
  const bangla_date date = *bangla_date::make(1428, poush, 14);
  CHECK(format_pair(date) == "১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১");
  CHECK(format_pair(date, pair_style::lines) == "১৪ পৌষ ১৪২৮\n২৯ ডিসেম্বর ২০২১");
  CHECK(format_pair(date, pair_style::line, date_style::era) == "১৪ পৌষ ১৪২৮ বঙ্গাব্দ / ২৯ ডিসেম্বর ২০২১ খ্রিস্টাব্দ");
}

TEST_CASE("date_format: fields that are no day are written all the same", "[calendar]") {
  CHECK(format(bangla_fields{1429, falgun, 30}, date_style::iso) == "1429-11-30");
  CHECK(format(bangla_fields{1429, falgun, 30}) == "৩০ ফাল্গুন ১৪২৯");
}

TEST_CASE("date_format: ordinals of the days of a month", "[calendar]") {
  CHECK(ordinal_suffix(1) == "লা");
  CHECK(ordinal_suffix(2) == "রা");
  CHECK(ordinal_suffix(3) == "রা");
  CHECK(ordinal_suffix(4) == "ঠা");
  CHECK(ordinal_suffix(5) == "ই");
  CHECK(ordinal_suffix(18) == "ই");
  CHECK(ordinal_suffix(19) == "শে");
  CHECK(ordinal_suffix(31) == "শে");
}

TEST_CASE("date_format: years are written whole, and padded in ISO alone", "[calendar]") {
  CHECK(format(sys_days{700y / March / 5}, date_style::iso) == "0700-03-05");
  CHECK(format(sys_days{700y / March / 5}) == "৫ মার্চ ৭০০");
  CHECK(format(*bangla_date::make(7, boishakh, 1), date_style::iso) == "0007-01-01");
  CHECK(format(calendar_range.last, date_style::iso) == "9999-12-31");
}

TEST_CASE("date_format: no date of any style needs more than the capacity, and a buffer gets the same bytes",
          "[calendar]") {
  std::size_t longest = 0, written = 0;
  for (const date_style style : all_date_styles) {
    for (sys_days day = 2019y / March / 1; day < sys_days{2020y / May / 1}; day += days{1}) {
      const bangla_date date = *bangla_date::from_days(day);
      char buffer[date_text_capacity];
      const std::size_t bangla = format_to(buffer, date, style);
      CHECK(std::string_view(buffer, bangla) == format(date, style));
      const std::size_t gregorian = format_to(buffer, day, style);
      CHECK(std::string_view(buffer, gregorian) == format(day, style));
      longest = std::max({longest, bangla, gregorian});
      written += 2;
    }
  }
  CHECK(written == 6u * 427 * 2);
  CHECK(longest <= date_text_capacity);
}
