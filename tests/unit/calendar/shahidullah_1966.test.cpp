// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/shahidullah_1966.hpp>

#include "support/catch.hpp"
#include "support/month_walk.hpp"

using namespace std::chrono;
using namespace karjo;

TEST_CASE("shahidullah_1966: the dates that Acts of 1988 to 1992 print", "[calendar]") {
  CHECK(shahidullah_1966::from_days(1988y / December / 5) == bangla_fields{1395, ogrohayon, 21});  // Act 720
  CHECK(shahidullah_1966::from_days(1989y / April / 17) == bangla_fields{1396, boishakh, 4});      // Act 724
  CHECK(shahidullah_1966::from_days(1991y / June / 2) == bangla_fields{1398, jyoishtho, 18});      // Act 755
  CHECK(shahidullah_1966::from_days(1991y / July / 1) == bangla_fields{1398, asharh, 16});         // Act 755
  CHECK(shahidullah_1966::from_days(1992y / January / 15) == bangla_fields{1398, magh, 1});        // Act 1253
}

TEST_CASE("shahidullah_1966: 31 Choitro exists in years that four divides", "[calendar]") {
  CHECK(shahidullah_1966::exists(1396, choitro, 31));
  CHECK_FALSE(shahidullah_1966::exists(1397, choitro, 31));
  CHECK(shahidullah_1966::to_days(1396, choitro, 31) == sys_days{1990y / April / 14});
  CHECK(shahidullah_1966::to_days(1397, boishakh, 1) == sys_days{1990y / April / 15});
  CHECK(shahidullah_1966::to_days(1398, boishakh, 1) == sys_days{1991y / April / 15});
  CHECK(shahidullah_1966::to_days(1399, boishakh, 1) == sys_days{1992y / April / 14});
}

TEST_CASE("shahidullah_1966: every day of the range agrees with walking the months, both ways",
          "[calendar][exhaustive]") {
  std::int64_t days = 0;
  month_walk walk{calendar_range.first, month_lengths_of<shahidullah_1966>};
  for (; walk.day() <= calendar_range.last; walk.next(), ++days) {
    const bangla_fields fields = shahidullah_1966::from_days(walk.day());
    if (fields != walk.fields()) FAIL(iso(walk.day()) << " is " << walk.fields() << ", from_days gave " << fields);
    if (shahidullah_1966::to_days(fields.year, fields.month, fields.day) != walk.day())
      FAIL(fields << " does not lead back");
    if (shahidullah_1966::days_in(fields.year, fields.month) != walk.length()) FAIL("the length of " << fields);
  }
  CHECK(days == (calendar_range.last - calendar_range.first).count() + 1);
}
