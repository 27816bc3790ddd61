// SPDX-License-Identifier: Apache-2.0
//
// Whose letter is this, what is wrong with its number, and which letter comes next?
#include <chrono>
#include <iostream>

#include <karjo/memo/memo_number.hpp>
#include <karjo/memo/registry.hpp>

int main() {
  using namespace std::chrono;
  const auto read = karjo::parse_memo("স্মারক নং- ৪৪,০০.০০০০.০১১.০২.০০৪.২০১৭-১৮(৭৫)");
  if (!read) {
    std::cerr << name(read.error().code) << '\n';
    return 1;
  }
  std::cout << read->number.number() << ", " << name(read->number.scheme()) << '\n';

  // Ministries change their names: the day of the letter chooses.
  for (const sys_days day : {sys_days{2016y / May / 1}, sys_days{2018y / May / 1}}) {
    const karjo::memo_part ministry = karjo::memo_registry::standard().explain(read->number, day).front();
    std::cout << ministry.digits << ": " << ministry.bn << ", " << ministry.en << '\n';
  }
  for (const karjo::memo_finding& found : read->findings) {
    std::cout << found.code << " at byte " << found.offset << ": " << message(found, karjo::language::en) << '\n';
  }
  std::cout << karjo::format(*read->number.next()) << '\n';
}

// Prints:
//   44.00.0000.011.02.004.2017.18, 2011-18
//   44: স্বরাষ্ট্র মন্ত্রণালয়, Ministry of Home Affairs
//   44: জননিরাপত্তা বিভাগ, Public Security Division
//   memo.separator at byte 33: no plain dot after the group "ministry or division"
//   memo.four-digit-year at byte 81: the year has four digits instead of two → 17
//   ৪৪.০০.০০০০.০১১.০২.০০৪.২০১৭.১৯
