// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/surya_siddhanta.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

#include "support/catch.hpp"
#include "support/exact_sun.hpp"  // the same sun in fractions of 128 bits, without rounding

using namespace std::chrono;
using namespace karjo;

TEST_CASE("surya_siddhanta: the dates that were printed", "[calendar]") {
  CHECK(surya_siddhanta::from_days(1952y / February / 21) == bangla_fields{1358, falgun, 8});
  CHECK(surya_siddhanta::from_days(1972y / November / 4) == bangla_fields{1379, kartik, 18});   // the Constitution
  CHECK(surya_siddhanta::from_days(1987y / September / 20) == bangla_fields{1394, ashwin, 3});  // Act 712
  CHECK(surya_siddhanta::from_days(1987y / November / 4) == bangla_fields{1394, kartik, 17});   // Act 713
  CHECK(surya_siddhanta::from_days(1988y / February / 10) == bangla_fields{1394, magh, 26});    // Act 734
  CHECK(surya_siddhanta::from_days(2021y / December / 20) ==
        bangla_fields{1428, poush, 4});  // an almanac of West Bengal
}

TEST_CASE("surya_siddhanta: days that history remembers by both dates", "[calendar]") {
  CHECK(surya_siddhanta::from_days(1899y / May / 24) == bangla_fields{1306, jyoishtho, 11});
  CHECK(surya_siddhanta::from_days(1905y / October / 16) == bangla_fields{1312, ashwin, 30});
  CHECK(surya_siddhanta::from_days(1947y / August / 15) == bangla_fields{1354, shrabon, 29});
  CHECK(surya_siddhanta::from_days(1971y / March / 26) == bangla_fields{1377, choitro, 12});
}

TEST_CASE("surya_siddhanta: the year begins on 14 or 15 April in our time", "[calendar]") {
  CHECK(surya_siddhanta::to_days(1429, boishakh, 1) == sys_days{2022y / April / 15});
  CHECK(surya_siddhanta::to_days(1431, boishakh, 1) == sys_days{2024y / April / 14});
  CHECK(surya_siddhanta::to_days(1433, boishakh, 1) == sys_days{2026y / April / 15});
}

TEST_CASE("surya_siddhanta: a month has 29 to 32 days", "[calendar]") {
  CHECK(surya_siddhanta::days_in(1394, choitro) == 30);  // the last month before the rule of 1995
  CHECK(surya_siddhanta::exists(1430, asharh, 31));
  CHECK_FALSE(surya_siddhanta::exists(1430, asharh, 33));
  CHECK_FALSE(surya_siddhanta::exists(INT32_MAX, asharh, 1));
  CHECK_FALSE(surya_siddhanta::exists(INT32_MIN, asharh, 1));
  CHECK_FALSE(surya_siddhanta::exists(1430, static_cast<karjo::month>(13), 1));
}

TEST_CASE("surya_siddhanta: every day of the range agrees with the exact sun, both ways", "[calendar][exhaustive]") {
  std::int64_t days = 0;
  int shortest = 99, longest = 0;
  double nearest_minutes = 1e9;  // from a midnight to the sun's change of sign
  bangla_fields before{};
  for (exact_sun_walk walk; walk.day() <= calendar_range.last; walk.next(), ++days) {
    const bangla_fields fields = surya_siddhanta::from_days(walk.day());
    if (fields != walk.fields()) FAIL(iso(walk.day()) << " is " << walk.fields() << ", from_days gave " << fields);
    if (surya_siddhanta::to_days(fields.year, fields.month, fields.day) != walk.day())
      FAIL(fields << " does not lead back");
    if (fields.day == 1 && days > 31) {
      if (surya_siddhanta::days_in(before.year, before.month) != before.day)
        FAIL("the length of the month before " << fields);
      shortest = std::min<int>(shortest, before.day);
      longest = std::max<int>(longest, before.day);
    }
    const double part = static_cast<double>(walk.sun().numerator) / static_cast<double>(walk.sun().denominator);
    nearest_minutes = std::min(nearest_minutes, std::min(part, 1 - part) * 30 * 24 * 60);
    before = fields;
  }
  CHECK(days == (calendar_range.last - calendar_range.first).count() + 1);
  CHECK(shortest == 29);
  CHECK(longest == 32);
  CAPTURE(nearest_minutes);
  CHECK(nearest_minutes * 60 > 0.1);  // seconds
}

TEST_CASE("surya_siddhanta: the sun enters a sign in the day before its month begins", "[calendar]") {
  // Sewell and Dikshit, The Indian Calendar, example x: Phalguna of 1854-55 began, by the Surya Siddhanta, at 2.05 in
  // the night before Sunday, 11 February, at Calcutta, 50 minutes east of Ujjain; its first day was the Monday.
  const sys_seconds falgun_1261 = surya_siddhanta::sankranti(1261, falgun);
  CHECK(abs(falgun_1261 + minutes{50} - (sys_days{1855y / February / 11} + hours{2} + minutes{5})) <= minutes{2});
  CHECK(surya_siddhanta::from_days(1855y / March / 3) == bangla_fields{1261, falgun, 20});

  int months = 0;
  for (std::int32_t year = 2; year <= 9406; ++year) {
    for (int m = 1; m <= 12; ++m, ++months) {
      const auto in = static_cast<karjo::month>(m);
      const sys_days first = surya_siddhanta::to_days(year, in, 1);
      const sys_seconds entry = surya_siddhanta::sankranti(year, in);
      static_assert(surya_siddhanta::sankranti(1428, poush) < sys_days{2021y / December / 17});
      if (entry < first - days{1} || entry > first) FAIL(year << '-' << m);
    }
  }
  CHECK(months == 9405 * 12);
}

TEST_CASE("surya_siddhanta: the days on which almanacs may differ, by the exact sun", "[calendar][exhaustive]") {
  // The time of the sankranti before a walk's day, from the exact places of the sun at the two midnights around it.
  const auto minutes_of_entry = [](sys_days first_of_month) {
    const exact_sun before(first_of_month - days{1}), after(first_of_month);
    const long double whole = static_cast<long double>(before.denominator);
    const long double to_go = 1 - static_cast<long double>(before.numerator) / whole;
    return 24 * 60 * to_go / (to_go + static_cast<long double>(after.numerator) / whole);
  };
  std::int64_t walked = 0, marked = 0, close = 0;
  const sys_days first_day = 1800y / January / 1, last_day = 2100y / December / 31;
  std::vector<sys_days> month;
  long double entry = minutes_of_entry(surya_siddhanta::to_days(1206, poush, 1));
  const auto check_month = [&](sys_days next_first) {
    const long double next_entry = minutes_of_entry(next_first);
    // `sankranti` is exact to a minute, so an entry that close to the margin decides nothing.
    const auto is_close = [](long double time) { return std::abs(time - 24) < 1 || std::abs(time - (24 * 60 - 74)) < 1; };
    for (const sys_days day : month) {
      if (is_close(entry) || is_close(next_entry)) {
        ++close;
        continue;
      }
      const bool expected = entry < 24 || entry >= 24 * 60 - 74 || (day == month.back() && next_entry < 24);
      if (surya_siddhanta::almanacs_may_differ(day) != expected) FAIL(iso(day));
      ++walked;
      marked += expected;
    }
    month.clear();
    entry = next_entry;
  };
  for (exact_sun_walk walk(first_day); walk.day() <= last_day; walk.next()) {
    if (walk.fields().day == 1 && !month.empty()) check_month(walk.day());
    month.push_back(walk.day());
  }
  CHECK(walked + close + static_cast<std::int64_t>(month.size()) == (last_day - first_day).count() + 1);
  CHECK(close < walked / 100);
  CHECK(marked > walked / 20);  // about one of fifteen
  CHECK(marked < walked / 10);
}

TEST_CASE("surya_siddhanta: a wider margin marks more days", "[calendar]") {
  // 17 October 2024 was 30 Ashwin by this sun and 31 by the modern one: Ashwin began with the entry of 10.47 in the
  // morning, which the modern sun made before midnight.
  CHECK_FALSE(surya_siddhanta::almanacs_may_differ(2024y / October / 17));
  CHECK(surya_siddhanta::almanacs_may_differ(2024y / October / 17, sankranti_before_midnight, hours{13}));
  CHECK(surya_siddhanta::almanacs_may_differ(2024y / April / 14));  // 22.58 at Ujjain is 23.48 at Calcutta
  CHECK_FALSE(surya_siddhanta::almanacs_may_differ(2024y / April / 14, minutes{0}));
}
