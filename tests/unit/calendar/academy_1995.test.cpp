// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/academy_1995.hpp>

#include <karjo/calendar/academy_2019.hpp>

#include "support/catch.hpp"
#include "support/month_walk.hpp"

using namespace std::chrono;
using namespace karjo;

TEST_CASE("academy_1995: the dates of Acts and notifications", "[calendar]") {
  CHECK(academy_1995::from_days(1994y / October / 31) == bangla_fields{1401, kartik, 16});   // Act 789
  CHECK(academy_1995::from_days(2002y / February / 26) == bangla_fields{1408, falgun, 14});  // Act 868
  CHECK(academy_1995::from_days(2012y / February / 15) == bangla_fields{1418, falgun, 3});   // Act 1080
  CHECK(academy_1995::from_days(2018y / December / 27) == bangla_fields{1425, poush, 13});   // Act 1276
  CHECK(academy_1995::from_days(2019y / February / 21) ==
        bangla_fields{1425, falgun, 9});  // the order of 14 November 2018
}

TEST_CASE("academy_1995: 31 Falgun exists where the Gregorian year of that Falgun leaps, BS + 594", "[calendar]") {
  CHECK(academy_1995::exists(1410, falgun, 31));        // 2004
  CHECK_FALSE(academy_1995::exists(1411, falgun, 31));  // 2005, though 1411 + 593 is 2004
  CHECK(academy_1995::to_days(1410, falgun, 31) == sys_days{2004y / March / 14});
  CHECK(academy_1995::to_days(1410, choitro, 1) == sys_days{2004y / March / 15});
  CHECK_FALSE(academy_1995::exists(1410, falgun, 32));
}

TEST_CASE("academy_1995: it differs from academy_2019 from 16 October to 14 March only, by a day", "[calendar]") {
  int days_ahead = 0, days_same = 0;
  for (sys_days day = 2021y / April / 14; day < sys_days{2022y / April / 14}; day += days{1}) {
    const bool winter = day >= sys_days{2021y / October / 16} && day <= sys_days{2022y / March / 14};
    CHECK((academy_1995::from_days(day) == academy_2019::from_days(day)) == !winter);
    ++(winter ? days_ahead : days_same);
  }
  CHECK(days_ahead == 150);
  CHECK(days_same == 215);
  CHECK(academy_1995::from_days(2021y / December / 29) == bangla_fields{1428, poush, 15});
}

TEST_CASE("academy_1995: every day of the range agrees with walking the months, both ways", "[calendar][exhaustive]") {
  std::int64_t days = 0;
  month_walk walk{calendar_range.first, month_lengths_of<academy_1995>};
  for (; walk.day() <= calendar_range.last; walk.next(), ++days) {
    const bangla_fields fields = academy_1995::from_days(walk.day());
    if (fields != walk.fields()) FAIL(iso(walk.day()) << " is " << walk.fields() << ", from_days gave " << fields);
    if (academy_1995::to_days(fields.year, fields.month, fields.day) != walk.day())
      FAIL(fields << " does not lead back");
    if (academy_1995::days_in(fields.year, fields.month) != walk.length()) FAIL("the length of " << fields);
  }
  CHECK(days == (calendar_range.last - calendar_range.first).count() + 1);
}
