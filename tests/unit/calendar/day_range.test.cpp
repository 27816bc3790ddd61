// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/day_range.hpp>

#include "support/catch.hpp"

using namespace std::chrono;
using namespace karjo;

TEST_CASE("day_range: both ends belong to it", "[calendar]") {
  CHECK(calendar_range.contains(594y / April / 14));
  CHECK_FALSE(calendar_range.contains(594y / April / 13));
  CHECK(calendar_range.contains(9999y / December / 31));
  CHECK_FALSE(calendar_range.contains(10000y / January / 1));
  CHECK_FALSE(calendar_range.contains(sys_days::max()));
  CHECK_FALSE(calendar_range.contains(sys_days::min()));
  CHECK((calendar_range.last - calendar_range.first).count() + 1 == 3'435'367);
}

TEST_CASE("day_range: the years of its days are 1 to 9406", "[calendar]") {
  CHECK_FALSE(is_bangla_year(0));
  CHECK(is_bangla_year(1));
  CHECK(is_bangla_year(9406));
  CHECK_FALSE(is_bangla_year(9407));
}
