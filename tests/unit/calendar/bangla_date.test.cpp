// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/bangla_date.hpp>

#include <type_traits>

#include "support/catch.hpp"
#include "support/month_walk.hpp"

using namespace std::chrono;
using namespace karjo;

TEST_CASE("bangla_date: a date that exists is made, and knows its day and the rule in force", "[calendar]") {
  const auto memo = bangla_date::make(1428, poush, 14);
  REQUIRE(memo);
  CHECK(memo->year() == 1428);
  CHECK(memo->month() == poush);
  CHECK(memo->day() == 14);
  CHECK(memo->rule() == calendar_rule::academy_2019);
  CHECK(memo->to_days() == sys_days{2021y / December / 29});

  CHECK(bangla_date::make(1430, shrabon, 15)->to_days() == sys_days{2023y / July / 30});
  CHECK(bangla_date::make(1426, ashwin, 31)->to_days() == sys_days{2019y / October / 16});
  CHECK(bangla_date::make(1401, kartik, 16)->rule() == calendar_rule::academy_1995);
  CHECK(bangla_date::make(1358, falgun, 8)->rule() == calendar_rule::surya_siddhanta);
}

TEST_CASE("bangla_date: the same fields are another day under another rule", "[calendar]") {
  CHECK(bangla_date::make(1428, poush, 15, calendar_rule::academy_1995)->to_days() == sys_days{2021y / December / 29});
  CHECK(bangla_date::make(1398, jyoishtho, 18, calendar_rule::shahidullah_1966)->to_days() ==
        sys_days{1991y / June / 2});
  CHECK(bangla_date::make(1428, poush, 4, calendar_rule::surya_siddhanta)->to_days() ==
        sys_days{2021y / December / 20});
}

TEST_CASE("bangla_date: what is no day is refused, and the field says why", "[calendar]") {
  struct row {
    std::int32_t year;
    int month, day;
    calendar_rule rule;
    error expected;
  };
  constexpr auto automatic_rule = calendar_rule::automatic;
  const row rows[] = {
      {1429, 11, 30, automatic_rule, {errc::date_impossible, 2, 0}},
      {1428, 9, 31, automatic_rule, {errc::date_impossible, 2, 0}},
      {1428, 9, 0, automatic_rule, {errc::date_impossible, 2, 0}},
      {1428, 9, 255, automatic_rule, {errc::date_impossible, 2, 0}},
      {1425, 6, 31, automatic_rule, {errc::date_impossible, 2, 0}},
      {1426, 11, 31, automatic_rule, {errc::date_impossible, 2, 0}},
      {1428, 0, 1, automatic_rule, {errc::date_impossible, 1, 0}},
      {1428, 13, 1, automatic_rule, {errc::date_impossible, 1, 0}},
      {0, 1, 1, automatic_rule, {errc::date_out_of_range, 0, 0}},
      {9407, 1, 1, automatic_rule, {errc::date_out_of_range, 0, 0}},
      {9406, 12, 30, automatic_rule, {errc::date_out_of_range, 0, 0}},
      {1, 1, 1, calendar_rule::surya_siddhanta, {errc::date_out_of_range, 0, 0}},
      {INT32_MAX, 11, 30, automatic_rule, {errc::date_out_of_range, 0, 0}},
      {INT32_MIN, 11, 30, automatic_rule, {errc::date_out_of_range, 0, 0}},
      {1428, 9, 14, static_cast<calendar_rule>(9), {errc::invalid_argument, 0, 0}},
  };
  int refused = 0;
  for (const row& r : rows) {
    const auto made =
        bangla_date::make(r.year, static_cast<karjo::month>(r.month), static_cast<std::uint8_t>(r.day), r.rule);
    REQUIRE_FALSE(made);
    CHECK(made.error() == r.expected);
    ++refused;
  }
  CHECK(refused == 15);
}

TEST_CASE("bangla_date: from_days takes exactly the days of the range", "[calendar]") {
  for (const calendar_rule rule : all_rules) {
    CHECK(bangla_date::from_days(calendar_range.first, rule)->to_days() == calendar_range.first);
    CHECK(bangla_date::from_days(calendar_range.last, rule)->to_days() == calendar_range.last);
    CHECK(bangla_date::from_days(calendar_range.first - days{1}, rule).error().code == errc::date_out_of_range);
    CHECK(bangla_date::from_days(calendar_range.last + days{1}, rule).error().code == errc::date_out_of_range);
  }
  CHECK(bangla_date::from_days(sys_days{}, static_cast<calendar_rule>(9)).error().code == errc::invalid_argument);
}

TEST_CASE("bangla_date: two dates compare by their days, whatever their rules", "[calendar]") {
  const bangla_date by_new_rule = *bangla_date::make(1428, poush, 14);
  const bangla_date by_old_rule = *bangla_date::make(1428, poush, 15, calendar_rule::academy_1995);
  CHECK(by_new_rule == by_old_rule);
  CHECK(by_new_rule < *bangla_date::make(1428, poush, 15));
  CHECK(*bangla_date::make(1428, choitro, 30) < *bangla_date::make(1429, boishakh, 1));
}

TEST_CASE("bangla_date: it is a small regular type without an invalid value", "[calendar]") {
  static_assert(std::regular<bangla_date>);
  static_assert(std::is_trivially_copyable_v<bangla_date>);
  static_assert(sizeof(bangla_date) == 8);
  static_assert(std::is_nothrow_default_constructible_v<bangla_date>);
  static_assert(bangla_date{}.to_days() == calendar_range.first);
  CHECK(bangla_date{} == *bangla_date::make(1, boishakh, 1, calendar_rule::academy_2019));
}

TEST_CASE("bangla_date: every day from 14 April 1988 to 31 December 2100 round-trips through the type", "[calendar]") {
  std::int64_t count = 0;
  for (sys_days day = 1988y / April / 14; day <= sys_days{2100y / December / 31}; day += days{1}, ++count) {
    const auto date = bangla_date::from_days(day);
    const auto again = bangla_date::make(date->year(), date->month(), date->day());
    if (!again || again->to_days() != day || again->rule() != date->rule()) FAIL(iso(day) << " came back as another");
  }
  CHECK(count == 41'169);
}
