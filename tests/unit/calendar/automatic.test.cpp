// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/automatic.hpp>

#include <karjo/calendar/shahidullah_1966.hpp>

#include "support/catch.hpp"
#include "support/exact_sun.hpp"
#include "support/month_walk.hpp"

using namespace std::chrono;
using namespace karjo;

TEST_CASE("automatic: the rule changes on 14 April 1988 and on 16 October 2019", "[calendar]") {
  CHECK(automatic::rule_on(1988y / April / 13) == calendar_rule::surya_siddhanta);
  CHECK(automatic::rule_on(1988y / April / 14) == calendar_rule::academy_1995);
  CHECK(automatic::rule_on(2019y / October / 15) == calendar_rule::academy_1995);
  CHECK(automatic::rule_on(2019y / October / 16) == calendar_rule::academy_2019);
}

TEST_CASE("automatic: the seams are clean", "[calendar]") {
  CHECK(automatic::from_days(1988y / April / 13) == bangla_fields{1394, choitro, 30});
  CHECK(automatic::from_days(1988y / April / 14) == bangla_fields{1395, boishakh, 1});
  CHECK(automatic::from_days(2019y / October / 15) == bangla_fields{1426, ashwin, 30});
  CHECK(automatic::from_days(2019y / October / 16) == bangla_fields{1426, ashwin, 31});
  CHECK(automatic::from_days(2019y / October / 17) == bangla_fields{1426, kartik, 1});
}

TEST_CASE("automatic: 31 Ashwin exists since 1426, 31 Falgun no more", "[calendar]") {
  CHECK_FALSE(automatic::exists(1425, ashwin, 31));
  CHECK(automatic::exists(1426, ashwin, 31));
  CHECK(automatic::exists(1422, falgun, 31));  // 2016
  CHECK(automatic::exists(1425, falgun, 30));
  CHECK(automatic::exists(1426, falgun, 30));  // 2020
  CHECK_FALSE(automatic::exists(1426, falgun, 31));
  CHECK_FALSE(automatic::exists(1429, falgun, 30));
  CHECK(automatic::exists(1390, asharh, 32) == surya_siddhanta::exists(1390, asharh, 32));
}

TEST_CASE("automatic: in the window of two rules the other rule is a day behind, until Falgun leaps in 1992",
          "[calendar]") {
  int days_behind = 0, days_same = 0;
  for (sys_days day = two_rule_window.first; day <= two_rule_window.last; day += days{1}) {
    CHECK(automatic::rule_on(day) == calendar_rule::academy_1995);
    const bool same = shahidullah_1966::from_days(day) == automatic::from_days(day);
    CHECK(same == (day >= sys_days{1992y / March / 15}));
    ++(same ? days_same : days_behind);
  }
  CHECK(days_behind == 701);
  CHECK(days_same == 30);
  CHECK(shahidullah_1966::from_days(two_rule_window.first) == bangla_fields{1396, choitro, 31});
  CHECK(shahidullah_1966::from_days(two_rule_window.last + days{1}) ==
        automatic::from_days(two_rule_window.last + days{1}));
}

TEST_CASE("automatic: every day from 14 April 1988 to 31 December 2100 leads to its date and back", "[calendar]") {
  const sys_days first_day = 1988y / April / 14, last_day = 2100y / December / 31;
  std::int64_t round_trips = 0;
  for (sys_days day = first_day; day <= last_day; day += days{1}) {
    const bangla_fields fields = automatic::from_days(day);
    if (!automatic::exists(fields.year, fields.month, fields.day)) FAIL(fields << " does not exist");
    if (automatic::to_days(fields.year, fields.month, fields.day) != day) FAIL(fields << " does not lead back");
    ++round_trips;
  }
  CHECK(round_trips == 41'169);
}

TEST_CASE("automatic: every day of the range agrees with walking the months of its time, both ways",
          "[calendar][exhaustive]") {
  std::int64_t days_walked = 0;
  const auto check = [&days_walked](std::chrono::sys_days day, const bangla_fields& expected) {
    const bangla_fields fields = automatic::from_days(day);
    if (fields != expected) FAIL(iso(day) << " is " << expected << ", from_days gave " << fields);
    if (automatic::to_days(fields.year, fields.month, fields.day) != day) FAIL(fields << " does not lead back");
    if (!automatic::exists(fields.year, fields.month, fields.day)) FAIL(fields << " does not exist");
    ++days_walked;
  };
  for (exact_sun_walk walk; walk.day() < sys_days{1988y / April / 14}; walk.next()) check(walk.day(), walk.fields());

  // One walk to the end, its first date being that of the rule of 1995.
  static const month_lengths since_1988{{1395, boishakh, 1}, [](std::int32_t year, karjo::month m) {
                                          const bool new_rule = year > 1426 || (year == 1426 && m >= ashwin);
                                          return new_rule ? month_lengths_of<academy_2019>.length(year, m)
                                                          : month_lengths_of<academy_1995>.length(year, m);
                                        }};
  for (month_walk walk{sys_days{1988y / April / 14}, since_1988}; walk.day() <= calendar_range.last; walk.next()) {
    check(walk.day(), walk.fields());
  }
  CHECK(days_walked == (calendar_range.last - calendar_range.first).count() + 1);
}

TEST_CASE("automatic: what does not exist under the rule of its month is refused, for every year", "[calendar]") {
  int months = 0;
  for (std::int32_t year = 1; year <= 9406; ++year) {
    for (int m = 1; m <= 12; ++m, ++months) {
      const auto in = static_cast<karjo::month>(m);
      const int length = automatic::days_in(year, in);
      if (length < 29 || length > 32) FAIL(year << '-' << m << " has " << length << " days");
      if (automatic::exists(year, in, static_cast<std::uint8_t>(length + 1)))
        FAIL(year << '-' << m << " is longer than it is");
    }
  }
  CHECK(months == 9406 * 12);
}
