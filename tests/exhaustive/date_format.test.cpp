// SPDX-License-Identifier: Apache-2.0
//
// Reading gives back what was written: every day from 1900 to 2100, in every style, in both calendars.
#include <string>

#include <karjo/calendar/date_format.hpp>
#include <karjo/calendar/date_text.hpp>

#include "support/catch.hpp"
#include "support/month_walk.hpp"

using namespace std::chrono;
using namespace karjo;

TEST_CASE("date_format: every day from 1900 to 2100 is read back from every style", "[calendar][exhaustive]") {
  std::int64_t read = 0;
  for (sys_days day = 1900y / January / 1; day <= sys_days{2100y / December / 31}; day += days{1}) {
    const bangla_date date = *bangla_date::from_days(day);
    for (const date_style style : all_date_styles) {
      for (const std::string& text : {format(date, style), format(day, style)}) {
        const auto reading = parse_date(text);
        if (!reading || reading->gregorian != day || reading->bangla != date.fields() || reading->pair) FAIL(text);
        ++read;
      }
    }
  }
  CHECK(read == std::int64_t{73'414} * 6 * 2);
}

TEST_CASE("date_format: every day from 1900 to 2100 is read back as a pair, in running text too",
          "[calendar][exhaustive]") {
  std::int64_t read = 0;
  for (sys_days day = 1900y / January / 1; day <= sys_days{2100y / December / 31}; day += days{1}, ++read) {
    const bangla_date date = *bangla_date::from_days(day);
    const std::string pair = format_pair(date, read % 2 == 0 ? pair_style::line : pair_style::lines);
    const auto reading = parse_date(pair);
    if (!reading || !reading->pair || !reading->pair->consistent || reading->gregorian != day) FAIL(pair);

    const std::string sentence = "স্মারক নম্বর: ০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩ তারিখ: " + pair + " তারিখে সকাল ১০.৩০ টায়";
    const std::vector<printed_date> found = find_dates(sentence);
    if (found.size() != 2 || found[0].days != day || found[1].days != day || !is_pair(sentence, found[0], found[1]))
      FAIL(sentence);
  }
  CHECK(read == 73'414);
}
