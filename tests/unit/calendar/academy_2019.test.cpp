// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/academy_2019.hpp>  // first: the header stands alone

#include "support/catch.hpp"
#include "support/month_walk.hpp"  // the slow, obvious second implementation

using namespace std::chrono;
using namespace karjo;

TEST_CASE("academy_2019: the dates of printed memos", "[calendar]") {
  CHECK(academy_2019::from_days(2021y / December / 29) == bangla_fields{1428, poush, 14});
  CHECK(academy_2019::from_days(2023y / July / 30) == bangla_fields{1430, shrabon, 15});
  CHECK(academy_2019::from_days(2019y / October / 16) == bangla_fields{1426, ashwin, 31});
  CHECK(academy_2019::from_days(2019y / October / 17) == bangla_fields{1426, kartik, 1});
  CHECK(academy_2019::to_days(1428, poush, 14) == sys_days{2021y / December / 29});
  CHECK(academy_2019::to_days(1430, shrabon, 15) == sys_days{2023y / July / 30});
  CHECK(academy_2019::to_days(1426, ashwin, 31) == sys_days{2019y / October / 16});
}

TEST_CASE("academy_2019: the national days keep one date in both calendars", "[calendar]") {
  int years = 0;
  for (int gregorian = 2020; gregorian <= 2119; ++gregorian, ++years) {
    const year y{gregorian};
    CHECK(academy_2019::from_days(y / February / 21) == bangla_fields{gregorian - 594, falgun, 8});
    CHECK(academy_2019::from_days(y / March / 26) == bangla_fields{gregorian - 594, choitro, 12});
    CHECK(academy_2019::from_days(y / May / 8) == bangla_fields{gregorian - 593, boishakh, 25});
    CHECK(academy_2019::from_days(y / May / 25) == bangla_fields{gregorian - 593, jyoishtho, 11});
    CHECK(academy_2019::from_days(y / December / 16) == bangla_fields{gregorian - 593, poush, 1});
  }
  CHECK(years == 100);
}

TEST_CASE("academy_2019: 30 Falgun exists in leap years only", "[calendar]") {
  CHECK(academy_2019::exists(1426, falgun, 30));  // 14 March 2020
  CHECK(academy_2019::to_days(1426, falgun, 30) == sys_days{2020y / March / 14});
  CHECK_FALSE(academy_2019::exists(1429, falgun, 30));  // 2023
  CHECK_FALSE(academy_2019::exists(1506, falgun, 30));  // 2100 is no leap year
  CHECK(academy_2019::exists(1406, falgun, 30));        // 2000 is one
  CHECK_FALSE(academy_2019::exists(1426, falgun, 31));
}

TEST_CASE("academy_2019: what is no date does not exist", "[calendar]") {
  CHECK_FALSE(academy_2019::exists(1428, poush, 0));
  CHECK_FALSE(academy_2019::exists(1428, poush, 31));
  CHECK_FALSE(academy_2019::exists(1428, static_cast<karjo::month>(0), 1));
  CHECK_FALSE(academy_2019::exists(1428, static_cast<karjo::month>(13), 1));
  CHECK_FALSE(academy_2019::exists(0, poush, 1));
  CHECK_FALSE(academy_2019::exists(9407, poush, 1));
  CHECK_FALSE(academy_2019::exists(INT32_MAX, falgun, 30));
  CHECK_FALSE(academy_2019::exists(INT32_MIN, falgun, 30));
}

TEST_CASE("academy_2019: every day of the range agrees with walking the months, both ways", "[calendar][exhaustive]") {
  std::int64_t days = 0;
  month_walk walk{calendar_range.first, month_lengths_of<academy_2019>};
  for (; walk.day() <= calendar_range.last; walk.next(), ++days) {
    const bangla_fields fields = academy_2019::from_days(walk.day());
    if (fields != walk.fields()) FAIL(iso(walk.day()) << " is " << walk.fields() << ", from_days gave " << fields);
    if (academy_2019::to_days(fields.year, fields.month, fields.day) != walk.day())
      FAIL(fields << " does not lead back");
    if (academy_2019::days_in(fields.year, fields.month) != walk.length()) FAIL("the length of " << fields);
  }
  CHECK(days == (calendar_range.last - calendar_range.first).count() + 1);  // the loop ran
}
