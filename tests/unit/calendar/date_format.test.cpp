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

TEST_CASE("date_format: digits, spelling and letters are the caller's choice", "[calendar]") {
  const sys_days day = 2021y / February / 9;
  const bangla_date date = *bangla_date::from_days(day);
  CHECK(format(day, date_style::official, {.digits = date_digits::latin}) == "9 ফেব্রুয়ারি 2021");
  CHECK(format(date, date_style::numeric, {.digits = date_digits::latin}) == "26-10-1427");
  CHECK(format(date, date_style::iso, {.digits = date_digits::bangla}) == "১৪২৭-১০-২৬");
  CHECK(format(day, date_style::english, {.digits = date_digits::bangla}) == "৯ February ২০২১");
  CHECK(format(day, date_style::ordinal, {.digits = date_digits::latin}) == "9ই ফেব্রুয়ারি 2021");

  constexpr date_options older{.spelling = spelling_policy::older};
  CHECK(format(day, date_style::official, older) == "৯ ফেব্রুয়ারী ২০২১");
  CHECK(format(sys_days{2021y / January / 9}, date_style::official, older) == "৯ জানুয়ারী ২০২১");
  CHECK(format(sys_days{2021y / August / 9}, date_style::official, older) == "৯ আগষ্ট ২০২১");
  CHECK(format(*bangla_date::make(1428, kartik, 3), date_style::era, older) == "৩ কার্ত্তিক ১৪২৮ বঙ্গাব্দ");
  CHECK(format(day, date_style::english, older) == "9 February 2021");

  constexpr date_options precomposed{.letters = letter_form::precomposed};
  CHECK(format(day, date_style::official, precomposed) == "৯ ফেব্রু\u09DFারি ২০২১");
  CHECK(format(*bangla_date::make(1428, ogrohayon, 1), date_style::official, precomposed) == "১ অগ্রহা\u09DFণ ১৪২৮");
  CHECK(format(*bangla_date::make(1428, asharh, 1), date_style::official, precomposed) == "১ আষা\u09DD ১৪২৮");
  CHECK(format(date, date_style::official, precomposed) == format(date));
}

TEST_CASE("date_format: both dates in elements with the ids of e-Nothi's pages, the Bangla one above", "[calendar]") {
  const bangla_date date = *bangla_date::make(1427, jyoishtho, 5);
  CHECK(format_pair(date, pair_style::html) ==
        "<span id=\"potro_date_bn\">৫ জ্যৈষ্ঠ ১৪২৭</span><br><span id=\"potro_date_en\">১৯ মে ২০২০</span>");
  CHECK(format_pair(date, pair_style::lines, date_style::numeric, {.digits = date_digits::latin}) ==
        "05-02-1427\n19-05-2020");
}

TEST_CASE("date_format: a style has a name, and a name its style", "[calendar]") {
  int styles = 0;
  for (const date_style style : all_date_styles) {
    CHECK(parse_style(name(style)) == style);
    ++styles;
  }
  CHECK(styles == 6);
  CHECK_FALSE(parse_style("Official"));
  CHECK_FALSE(parse_style(""));
  CHECK(name(static_cast<date_style>(6)) == "unknown");
}

TEST_CASE("date_format: no text needs more than the capacity, and a buffer gets the same bytes", "[calendar]") {
  std::size_t longest_date = 0, longest_pair = 0, written = 0;
  char buffer[date_pair_capacity];
  for (int choice = 0; choice < 3 * 2 * 2; ++choice) {
    const date_options options{static_cast<date_digits>(choice % 3), static_cast<spelling_policy>(choice / 3 % 2),
                               static_cast<letter_form>(choice / 6)};
    for (const date_style style : all_date_styles) {
      for (sys_days day = 2019y / March / 1; day < sys_days{2020y / May / 1}; day += days{1}) {
        const bangla_date date = *bangla_date::from_days(day);
        const std::size_t bangla = format_to(buffer, date, style, options);
        if (std::string_view(buffer, bangla) != format(date, style, options)) FAIL(format(date, style, options));
        const std::size_t gregorian = format_to(buffer, day, style, options);
        if (std::string_view(buffer, gregorian) != format(day, style, options)) FAIL(format(day, style, options));
        longest_date = std::max({longest_date, bangla, gregorian});
        written += 2;
        for (const pair_style joined : all_pair_styles) {
          const std::size_t pair = format_pair_to(buffer, date, joined, style, options);
          if (std::string_view(buffer, pair) != format_pair(date, joined, style, options)) FAIL(format(day, date_style::iso));
          longest_pair = std::max(longest_pair, pair);
          ++written;
        }
      }
    }
  }
  CHECK(written == 12u * 6 * 427 * 5);
  CHECK(longest_date <= date_text_capacity);
  CHECK(longest_pair <= date_pair_capacity);
  CAPTURE(longest_date, longest_pair);
  CHECK(longest_date == 87);
}

TEST_CASE("date_format: the Gregorian date of every day around the two centuries of the short way is that of std::chrono", "[calendar]") {
  int days = 0;
  for (sys_days day = sys_days{1890y / 1 / 1}; day < sys_days{2111y / 1 / 1}; day += std::chrono::days{1}, ++days) {
    const year_month_day date{day};
    const karjo::detail::civil_fields fields = karjo::detail::civil_fields_of(day);
    if (fields.year != static_cast<std::uint32_t>(static_cast<int>(date.year())) || fields.month != static_cast<unsigned>(date.month()) ||
        fields.day != static_cast<unsigned>(date.day()))
      FAIL(karjo::format(day, karjo::date_style::iso));
  }
  CHECK(days == 80718);
}
