// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/working_days.hpp>

#include "support/catch.hpp"
#include "support/month_walk.hpp"

using namespace std::chrono;
using namespace karjo;

TEST_CASE("working_days: Friday and Saturday are off", "[calendar]") {
  CHECK(is_working_day(2023y / July / 27));        // Thursday
  CHECK_FALSE(is_working_day(2023y / July / 28));  // Friday
  CHECK_FALSE(is_working_day(2023y / July / 29));  // Saturday
  CHECK(is_working_day(2023y / July / 30));        // Sunday
}

TEST_CASE("working_days: two working days after a meeting on Wednesday is Sunday", "[calendar]") {
  CHECK(add_working_days(2023y / July / 26, 1) == sys_days{2023y / July / 27});
  CHECK(add_working_days(2023y / July / 26, 2) == sys_days{2023y / July / 30});
  CHECK(add_working_days(2023y / July / 30, -1) == sys_days{2023y / July / 27});
  CHECK(add_working_days(2023y / July / 28, 1) == sys_days{2023y / July / 30});   // from a Friday
  CHECK(add_working_days(2023y / July / 29, -1) == sys_days{2023y / July / 27});  // from a Saturday
  CHECK(add_working_days(2023y / July / 28, 0) == sys_days{2023y / July / 28});
}

TEST_CASE("working_days: it is the same as going day by day", "[calendar]") {
  int checked = 0;
  for (int weekday = 0; weekday < 7; ++weekday) {
    const sys_days from = sys_days{2023y / July / 23} + days{weekday};
    for (int count = -60; count <= 60; ++count, ++checked) {
      sys_days day = from;
      for (int left = count; left != 0;) {
        day += days{count > 0 ? 1 : -1};
        if (is_working_day(day)) left -= count > 0 ? 1 : -1;
      }
      if (add_working_days(from, count) != day) FAIL(iso(from) << " and " << count << " is " << iso(day));
    }
  }
  CHECK(checked == 7 * 121);
}

TEST_CASE("working_days: a large count costs no more than a small one", "[calendar]") {
  CHECK(add_working_days(2023y / July / 26, 1'000'000'000) == sys_days{2023y / July / 26} + days{1'400'000'000});
  CHECK(add_working_days(2023y / July / 26, -1'000'000'000) == sys_days{2023y / July / 26} - days{1'400'000'000});
}
