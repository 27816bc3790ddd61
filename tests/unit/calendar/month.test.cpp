// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/month.hpp>

#include <chrono>
#include <type_traits>

#include "support/catch.hpp"

using namespace karjo;

TEST_CASE("month: the months are numbered 1 to 12, from Boishakh to Choitro", "[calendar]") {
  constexpr karjo::month in_order[] = {boishakh, jyoishtho, asharh, shrabon, bhadro, ashwin,
                                       kartik,   ogrohayon, poush,  magh,    falgun, choitro};
  int count = 0;
  for (const karjo::month m : in_order) {
    CHECK(number(m) == ++count);
    CHECK(is_month(m));
  }
  CHECK(count == 12);
  CHECK_FALSE(is_month(static_cast<karjo::month>(0)));
  CHECK_FALSE(is_month(static_cast<karjo::month>(13)));
}

TEST_CASE("month: fields are ordered as a calendar is, and are no day by themselves", "[calendar]") {
  CHECK(bangla_fields{1428, poush, 14} < bangla_fields{1428, poush, 15});
  CHECK(bangla_fields{1428, poush, 30} < bangla_fields{1428, magh, 1});
  CHECK(bangla_fields{1428, choitro, 30} < bangla_fields{1429, boishakh, 1});
  CHECK(bangla_fields{1428, poush, 14} == bangla_fields{1428, poush, 14});
  static_assert(!std::is_convertible_v<bangla_fields, std::chrono::sys_days>);
  static_assert(!std::is_convertible_v<std::chrono::month, karjo::month>);
}
