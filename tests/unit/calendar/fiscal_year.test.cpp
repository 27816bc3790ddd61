// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/fiscal_year.hpp>

#include <string>

#include "support/catch.hpp"
#include "support/month_walk.hpp"

using namespace std::chrono;
using namespace karjo;

namespace {

/// The fiscal years of a text in short: "[২০২১-২২]2021", an impossible one with its suggestion:
/// "[২০২৩-২০২৩]2023→২০২৩-২০২৪".
std::string years_in(const std::string& text) {
  std::string out;
  for (const printed_fiscal_year& year : find_fiscal_years(text)) {
    if (!out.empty()) out += ' ';
    out += "[" + text.substr(year.offset, year.length) + "]" + std::to_string(year.start);
    if (!year.possible) out += "→" + year.suggestion;
    CHECK(year.possible == year.suggestion.empty());
  }
  return out;
}

struct example {
  const char* text;
  const char* years;
};

void check(std::initializer_list<example> examples) {
  int checked = 0;
  for (const example& e : examples) {
    CAPTURE(e.text);
    CHECK(years_in(e.text) == e.years);
    ++checked;
  }
  CHECK(checked == static_cast<int>(examples.size()));
}

}  // namespace

TEST_CASE("fiscal_year: it begins on 1 July and has four quarters", "[calendar]") {
  const fiscal_year year = *fiscal_year::make(2021);
  CHECK(year.start() == 2021);
  CHECK(year.first_day() == sys_days{2021y / July / 1});
  CHECK(year.last_day() == sys_days{2022y / June / 30});
  CHECK(year.quarter_first_day(1) == year.first_day());
  CHECK(year.quarter_last_day(1) == sys_days{2021y / September / 30});
  CHECK(year.quarter_first_day(2) == sys_days{2021y / October / 1});
  CHECK(year.quarter_last_day(2) == sys_days{2021y / December / 31});
  CHECK(year.quarter_last_day(3) == sys_days{2022y / March / 31});
  CHECK(year.quarter_last_day(4) == year.last_day());
  CHECK(year.next().start() == 2022);
}

TEST_CASE("fiscal_year: each day of forty years is in one quarter of one fiscal year", "[calendar]") {
  int count = 0;
  for (sys_days day = 1990y / July / 1; day < sys_days{2030y / July / 1}; day += days{1}, ++count) {
    const fiscal_year year = fiscal_year::containing(day);
    const unsigned quarter = fiscal_year::quarter_of(day);
    if (day < year.first_day() || day > year.last_day()) FAIL(iso(day));
    if (day < year.quarter_first_day(quarter) || day > year.quarter_last_day(quarter)) FAIL(iso(day));
  }
  CHECK(count == 14'610);
}

TEST_CASE("fiscal_year: years outside the range are refused, days outside give the nearest", "[calendar]") {
  CHECK(fiscal_year::make(593).error().code == errc::date_out_of_range);
  CHECK(fiscal_year::make(9999).error().code == errc::date_out_of_range);
  CHECK(fiscal_year::make(INT32_MIN).error().code == errc::date_out_of_range);
  CHECK(fiscal_year::containing(9999y / December / 31).start() == 9998);
  CHECK(fiscal_year::containing(594y / April / 14).start() == 594);
  CHECK(fiscal_year::make(9998)->next().start() == 9998);
}

TEST_CASE("fiscal_year: written in both ways", "[calendar]") {
  CHECK(format(*fiscal_year::make(2021)) == "2021-2022");
  CHECK(format_bangla(*fiscal_year::make(2021)) == "২০২১-২২");
  CHECK(format_bangla(*fiscal_year::make(1999)) == "১৯৯৯-০০");
}

TEST_CASE("find_fiscal_years: with অর্থবছর or without, in both scripts and widths, with any dash", "[calendar]") {
  check({
      {"২০২১-২২", "[২০২১-২২]2021"},
      {"২০২৩-২৪ অর্থবছরের ১ম সভা", "[২০২৩-২৪]2023"},
      {"২০২৩-২০২৪\nঅর্থবছরের", "[২০২৩-২০২৪]2023"},
      {"কর্মপরিকল্পনা ২০২১-২২ বাস্তবায়ন", "[২০২১-২২]2021"},
      {"কর্মপরিকল্পনা-২০২১-২২", "[২০২১-২২]2021"},
      {"২০২৩–২৪", "[২০২৩–২৪]2023"},
      {"২০২১ - ২২ অর্থ বছর", "[২০২১ - ২২]2021"},
      {"FY 2021-22", "[2021-22]2021"},
      {"FY2021-22", "[2021-22]2021"},
      {"fiscal year 2021-2022", "[2021-2022]2021"},
      {"২০২১/২২ অর্থবছর", "[২০২১/২২]2021"},
      {"(২০২১-২২)", "[২০২১-২২]2021"},
      {"১৯৯৯-০০", "[১৯৯৯-০০]1999"},
      {"১৯৯৯-২০০০", "[১৯৯৯-২০০০]1999"},
      {"২০২১-২২ ও ২০২২-২৩ অর্থবছর", "[২০২১-২২]2021 [২০২২-২৩]2022"},
      {"২০২১-২২-এর", "[২০২১-২২]2021"},
  });
}

TEST_CASE("find_fiscal_years: an impossible one is found, with what it should be", "[calendar]") {
  check({
      {"২০২৩-২০২৩ অর্থবছরের প্রথম কোয়ার্টারে", "[২০২৩-২০২৩]2023→২০২৩-২০২৪"},
      {"২০২৩-২০২৩", "[২০২৩-২০২৩]2023→২০২৩-২০২৪"},
      {"২০২১-২৩", "[২০২১-২৩]2021→২০২১-২২"},
      {"২০১১৩-১৪", "[২০১১৩-১৪]2013→২০১৩-১৪"},
      {"2021-20", "[2021-20]2021→2021-22"},
      {"অর্থবছর: ২০২১-২৫", "[২০২১-২৫]2021→২০২১-২২"},
      {"২০১৬–২০২০ অর্থবছর", "[২০১৬–২০২০]2016→২০১৬–২০১৭"},
      {"১৯৯৯-৯৯", "[১৯৯৯-৯৯]1999→১৯৯৯-০০"},
  });
}

TEST_CASE("find_fiscal_years: dates, numbers and spans of years are none", "[calendar]") {
  int checked = 0;
  for (const char* text : {"২০-১১-২০২২",
                           "2021-12-29",
                           "১১-২০২২",
                           "০৫.০০.০০০০.০১৮.৩১.২০২১-২২",
                           "৪২.০৩১.০২২.০০.০০.০২৫.২০১৫-৫৯২",
                           "শাখা-১/২০২১-২২",
                           "পৃষ্ঠা ২০২১-২০২২",
                           "পৃ. ২০২১-২২",
                           "pp. 2021-22",
                           "০১৭১১-১২৩৪",
                           "০১৭১১-২২৩৩৪৪",
                           "৯৫১৪৪-৭৩",
                           "২০১৬-২০২০",
                           "২০২১-২৩ মেয়াদে",
                           "২০২১-২৩ সালের",
                           "২০২১-২৩ শিক্ষাবর্ষ",
                           "৩০ জুন ২০২১-২২ জুলাই ২০২২",
                           "১৪২১-২২",
                           "২০২১-২০২",
                           "২০২১",
                           "২০২১-",
                           "ঢাকা-১২০৭-০৮",
                           "২০২১-২২/৫",
                           "2021-22x",
                           "",
                           "-",
                           "\xFF"}) {
    CAPTURE(text);
    CHECK(years_in(text) == "");
    ++checked;
  }
  CHECK(checked == 27);
}

TEST_CASE("parse_fiscal_year: the whole text is one", "[calendar]") {
  CHECK(parse_fiscal_year("২০২১-২২")->start() == 2021);
  CHECK(parse_fiscal_year("অর্থবছর: ২০২১-২০২২।")->start() == 2021);
  CHECK(parse_fiscal_year("২০২১-২২ অর্থবছরের")->start() == 2021);
  CHECK(parse_fiscal_year("FY 2021-22")->start() == 2021);
  CHECK(parse_fiscal_year("").error() == error{errc::fiscal_year_not_found, 0, 0});
  CHECK(parse_fiscal_year("২০২১").error() == error{errc::fiscal_year_not_found, 0, 0});
  CHECK(parse_fiscal_year("সভা ২০২১-২২").error() == error{errc::fiscal_year_not_found, 0, 0});
  CHECK(parse_fiscal_year("২০২১-২২ সভা").error() == error{errc::fiscal_year_not_found, 0, 20});
  CHECK(parse_fiscal_year("২০২১-২২, ২০২২-২৩").error() == error{errc::fiscal_year_not_found, 0, 21});
  CHECK(parse_fiscal_year("২০২৩-২০২৩").error() == error{errc::fiscal_year_impossible, 0, 0});
}

TEST_CASE("find_fiscal_years: any text is read in linear time", "[calendar]") {
  std::size_t bytes = 0;
  for (const char* piece : {"১", "২০২১-", "২০২১-২২ ", "২০২১-২২-", "অর্থ", "অর্থবছর ", "-", " "}) {
    std::string text;
    while (text.size() < 1'000'000) text += piece;
    bytes += text.size();
    CHECK(find_fiscal_years(text).size() <= text.size());
  }
  CHECK(bytes >= 8'000'000);
}
