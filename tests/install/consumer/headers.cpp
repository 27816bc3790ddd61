// SPDX-License-Identifier: Apache-2.0
//
// A program that needs the headers alone. Two of its sources include all of them: nothing may be defined twice.
#include <karjo/karjo.hpp>

std::int32_t year_of_the_bangla_calendar(std::chrono::sys_days day);  // in headers_second.cpp

int main() {
  using namespace std::chrono;
  static_assert(karjo::bangla_date::make(1428, karjo::poush, 14)->to_days() == sys_days{year{2021} / December / 29});
  return year_of_the_bangla_calendar(sys_days{year{2021} / December / 29}) == 1428 ? 0 : 1;
}
