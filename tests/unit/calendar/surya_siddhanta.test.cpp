// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/surya_siddhanta.hpp>

#include <algorithm>

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
