// SPDX-License-Identifier: Apache-2.0
//
// One day in both calendars, a pair as an old letter prints it, and under which rule a wrong date would be right.
#include <chrono>
#include <iostream>

#include <karjo/calendar/date_text.hpp>

int main() {
  using namespace std::chrono;
  using namespace karjo;

  const bangla_date today = *bangla_date::from_days(sys_days{2021y / December / 29});
  std::cout << format(today) << '\n'
            << format(today, date_style::era) << '\n'
            << format_pair(today, pair_style::line) << '\n'
            << format_pair(today, pair_style::html) << '\n';

  // A letter of 2004 is right by the rule of its time; a newspaper of 2021 still follows that rule, and is a day ahead.
  for (const char* printed : {"২৬ মাঘ ১৪১০ / ৮ ফেব্রুয়ারি ২০০৪", "১৫ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১", "৩০ ফাল্গুন ১৪২৯"})
    std::cout << describe(printed) << '\n';

  // What the print leaves open is decided by a named policy, and told.
  const result<date_reading> open = parse_date("০৫-০৬-২০২১");
  for (const possible_date& each : open->readings) std::cout << format(each.gregorian, date_style::iso) << '\n';
}

// Prints:
//   ১৪ পৌষ ১৪২৮
//   ১৪ পৌষ ১৪২৮ বঙ্গাব্দ
//   ১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১
//   <span id="potro_date_bn">১৪ পৌষ ১৪২৮</span><br><span id="potro_date_en">২৯ ডিসেম্বর ২০২১</span>
//   2004-02-08 = 1410-10-26, consistent, academy-1995
//   2021-12-29 ≠ 1428-09-15, 1 day ahead, would agree under academy-1995
//   date.impossible at byte 0: Falgun 1429 has 29 days
//   2021-06-05
//   2021-05-06
