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

  // A letter of 2004 is right by the rule of its time; a newspaper of 2021 is a day behind.
  for (const char* printed : {"২৬ মাঘ ১৪১০ / ৮ ফেব্রুয়ারি ২০০৪", "১৫ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১", "৩০ ফাল্গুন ১৪২৯"})
    std::cout << describe(printed) << '\n';

  // What the print leaves open is decided by a named policy, and told.
  const result<date_reading> open = parse_date("০৫-০৬-২০২১");
  for (const possible_date& each : open->readings) std::cout << format(each.gregorian, date_style::iso) << '\n';
}
