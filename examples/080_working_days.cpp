// SPDX-License-Identifier: Apache-2.0
//
// By when is "within 5 working days" in a year with Eid, and what does the quarter hold?
//
//     080_working_days [HOLIDAYS]
#include <fstream>
#include <iostream>
#include <iterator>

#include <karjo/calendar/bangla_date.hpp>
#include <karjo/calendar/date_format.hpp>
#include <karjo/calendar/fiscal_period.hpp>
#include <karjo/calendar/holiday_text.hpp>
#include <karjo/calendar/names.hpp>
#include <karjo/calendar/season.hpp>
#include <karjo/calendar/working_days.hpp>

int main(int argc, char** argv) {
  const char* path = argc > 1 ? argv[1] : "examples/data/holidays/2025.txt";
  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};

  const karjo::result<karjo::holiday_table> holidays = karjo::parse_holidays(text);
  if (!holidays) {
    std::cerr << path << ':' << holidays.error().field + 1 << ": " << name(holidays.error().code) << '\n';
    return 1;
  }

  const std::chrono::sys_days meeting = std::chrono::year{2025} / std::chrono::May / 29;
  const std::chrono::sys_days due = karjo::add_working_days(meeting, 5, *holidays);
  std::cout << "Within 5 working days of " << karjo::format(meeting) << ": "
            << karjo::weekday_name(std::chrono::weekday{due}) << ", " << karjo::format(due) << '\n';
  std::cout << "2 working days before that: " << karjo::format(karjo::add_working_days(due, -2, *holidays)) << '\n';
  if (holidays->depends_on_moon({meeting, due})) std::cout << "The sighting of the moon may move it.\n";

  const auto quarter = karjo::parse_fiscal_period("২০২৪-২৫ অর্থবছরের ৪র্থ ত্রৈমাসিক");
  std::cout << format(*quarter) << ": " << karjo::count_working_days(quarter->days(), *holidays) << " working days, "
            << karjo::count_working_days(quarter->days()) << " without the holidays\n";
  for (const std::chrono::sys_days day : karjo::working_days({meeting, due}, *holidays)) {
    std::cout << karjo::format(day) << " = " << karjo::format(*karjo::bangla_date::from_days(day)) << ", "
              << karjo::season_name(karjo::season_of(*karjo::bangla_date::from_days(day))) << '\n';
  }
}

// Prints:
//   Within 5 working days of ২৯ মে ২০২৫: রবিবার, ১৫ জুন ২০২৫
//   2 working days before that: ৩ জুন ২০২৫
//   The sighting of the moon may move it.
//   ২০২৪-২৫ অর্থবছরের ৪র্থ ত্রৈমাসিক: 55 working days, 65 without the holidays
//   ২৯ মে ২০২৫ = ১৫ জ্যৈষ্ঠ ১৪৩২, গ্রীষ্ম
//   ১ জুন ২০২৫ = ১৮ জ্যৈষ্ঠ ১৪৩২, গ্রীষ্ম
//   ২ জুন ২০২৫ = ১৯ জ্যৈষ্ঠ ১৪৩২, গ্রীষ্ম
//   ৩ জুন ২০২৫ = ২০ জ্যৈষ্ঠ ১৪৩২, গ্রীষ্ম
//   ৪ জুন ২০২৫ = ২১ জ্যৈষ্ঠ ১৪৩২, গ্রীষ্ম
//   ১৫ জুন ২০২৫ = ১ আষাঢ় ১৪৩২, বর্ষা
