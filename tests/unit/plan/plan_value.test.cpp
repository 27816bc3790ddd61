// SPDX-License-Identifier: Apache-2.0
#include <karjo/plan/plan_value.hpp>

#include "support/catch.hpp"

using namespace karjo;

TEST_CASE("read_plan_value: numbers as tables print them", "[plan]") {
  CHECK(read_plan_value("১২,৩৪,৫৬৭").number == text::decimal(1234567));
  CHECK(read_plan_value(" 12.5 ").number == *text::decimal::make(125, 1));
  CHECK(read_plan_value("৯০%").number == text::decimal(90));
  CHECK(read_plan_value("-3").number == text::decimal(-3));
  CHECK(read_plan_value("৬.০০2").number == *text::decimal::make(6002, 3));
}

TEST_CASE("read_plan_value: dates in any printed form", "[plan]") {
  using namespace std::chrono;
  const sys_days day = 2022y / June / 30;
  int read = 0;
  for (const char* printed : {"2022-06-30", "৩০-০৬-২০২২", "30/06/2022", "৩০ জুন ২০২২", "30.06.2022", "১৬ আষাঢ় ১৪২৯"}) {
    const plan_value value = read_plan_value(printed);
    CHECK(value.kind == plan_value_kind::date);
    CHECK(value.day == day);
    CHECK(value.printed == printed);
    ++read;
  }
  CHECK(read == 6);
}

TEST_CASE("read_plan_value: what is printed as a date and is no day", "[plan]") {
  int read = 0;
  for (const char* printed : {"৩১০-০৬-২০২০", "30-05-202", "31-04-2020", "2020-02-30", "2020-13-01", "৩০ ফেব্রুয়ারি ২০২০"}) {
    CHECK(read_plan_value(printed).kind == plan_value_kind::impossible_date);
    ++read;
  }
  CHECK(read == 6);
}

TEST_CASE("read_plan_value: what is neither stays as printed", "[plan]") {
  int read = 0;
  for (const char* printed : {"--", "2_2200", "$-5000445]0.2f%", "৪টি", "চলমান", "\xFF", "1-2", "1-2-3-4-5"}) {
    const plan_value value = read_plan_value(printed);
    CHECK(value.kind == plan_value_kind::unreadable);
    CHECK(value.printed == printed);
    ++read;
  }
  CHECK(read == 8);
  CHECK(read_plan_value("").kind == plan_value_kind::blank);
  CHECK(read_plan_value(" \t").kind == plan_value_kind::blank);
}
