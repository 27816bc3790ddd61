// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/fiscal_period.hpp>

#include <string>

#include "support/catch.hpp"
#include "support/month_walk.hpp"

using namespace std::chrono;
using namespace karjo;

namespace {

const fiscal_year fy2021 = *fiscal_year::make(2021);

fiscal_period quarter(unsigned number) { return *fiscal_period::make(fy2021, fiscal_unit::quarter, number); }
fiscal_period half(unsigned number) { return *fiscal_period::make(fy2021, fiscal_unit::half, number); }

}  // namespace

TEST_CASE("fiscal_period: halves and quarters as ranges of days", "[calendar]") {
  CHECK(fiscal_period{fy2021}.days() == day_range{sys_days{2021y / July / 1}, sys_days{2022y / June / 30}});
  CHECK(half(1).days() == day_range{sys_days{2021y / July / 1}, sys_days{2021y / December / 31}});
  CHECK(half(2).days() == day_range{sys_days{2022y / January / 1}, sys_days{2022y / June / 30}});
  CHECK(quarter(3).days() == day_range{sys_days{2022y / January / 1}, sys_days{2022y / March / 31}});
}

TEST_CASE("fiscal_period: a part that no year has is refused", "[calendar]") {
  CHECK(fiscal_period::make(fy2021, fiscal_unit::quarter, 5).error().code == errc::fiscal_period_impossible);
  CHECK(fiscal_period::make(fy2021, fiscal_unit::quarter, 0).error().code == errc::fiscal_period_impossible);
  CHECK(fiscal_period::make(fy2021, fiscal_unit::half, 3).error().code == errc::fiscal_period_impossible);
  CHECK(fiscal_period::make(fy2021, fiscal_unit::year, 2).error().code == errc::fiscal_period_impossible);
  CHECK(fiscal_period::make(fy2021, static_cast<fiscal_unit>(9), 1).error().code == errc::invalid_argument);
}

TEST_CASE("fiscal_period: each day of forty years is in one half and one quarter, which follow without a gap",
          "[calendar]") {
  int count = 0;
  for (sys_days day = 1990y / July / 1; day < sys_days{2030y / July / 1}; day += days{1}, ++count) {
    for (const fiscal_unit unit : {fiscal_unit::year, fiscal_unit::half, fiscal_unit::quarter}) {
      const fiscal_period period = fiscal_period::containing(day, unit);
      if (!period.days().contains(day)) FAIL(iso(day));
      const fiscal_period next = fiscal_period::containing(period.days().last + days{1}, unit);
      if (next.days().first != period.days().last + days{1} || !(period < next)) FAIL(iso(day));
    }
    const fiscal_period h = fiscal_period::containing(day, fiscal_unit::half);
    if (!h.days().contains(fiscal_period::containing(day, fiscal_unit::quarter).days().last)) FAIL(iso(day));
  }
  CHECK(count == 14'610);
}

TEST_CASE("fiscal_period: each reads back from both languages, for the years 1900 to 2199", "[calendar]") {
  int count = 0;
  for (std::int32_t start = 1900; start < 2200; ++start) {
    const fiscal_year year = *fiscal_year::make(start);
    for (const fiscal_unit unit : {fiscal_unit::year, fiscal_unit::half, fiscal_unit::quarter}) {
      for (unsigned number = 1; number <= 4; ++number) {
        const result<fiscal_period> period = fiscal_period::make(year, unit, number);
        if (!period) continue;
        for (const language in : {language::bn, language::en}) {
          const result<fiscal_period> read = parse_fiscal_period(format(*period, in));
          if (!read || *read != *period) FAIL(format(*period, in));
          ++count;
        }
      }
    }
  }
  CHECK(count == 300 * 7 * 2);
}

TEST_CASE("format: fiscal periods as offices print them", "[calendar]") {
  CHECK(format(fiscal_period{fy2021}) == "২০২১-২২ অর্থবছর");
  CHECK(format(half(2)) == "২০২১-২২ অর্থবছরের দ্বিতীয়ার্ধ");
  CHECK(format(quarter(4)) == "২০২১-২২ অর্থবছরের ৪র্থ ত্রৈমাসিক");
  CHECK(format(fiscal_period{fy2021}, language::en) == "FY 2021-22");
  CHECK(format(half(1), language::en) == "H1 of FY 2021-22");
}

TEST_CASE("parse_fiscal_period: the forms of print", "[calendar]") {
  struct example {
    const char* text;
    fiscal_period period;
  };
  const example examples[] = {
      {"২০২১-২২", fiscal_period{fy2021}},
      {"২০২১-২০২২ অর্থবছর", fiscal_period{fy2021}},
      {"২০২১–২২ অর্থ বৎসর", fiscal_period{fy2021}},
      {"২০২১-২২ অর্থ-বছরের", fiscal_period{fy2021}},
      {"আর্থিক বছর ২০২১-২০২২", fiscal_period{fy2021}},
      {"FY 2021-22", fiscal_period{fy2021}},
      {"২০২১-২২ অর্থবছরের ১ম ত্রৈমাসিক", quarter(1)},
      {"২০২১-২২ অর্থবছরের দ্বিতীয় ত্রৈমাসিক (অক্টোবর-ডিসেম্বর)", quarter(2)},
      {"২০২১-২২ অর্থবছরের ৩য় প্রান্তিকে", quarter(3)},
      {"২০২১-২২ অর্থবছরের প্রথম কোয়ার্টারে", quarter(1)},
      {"৪র্থ ত্রৈমাসিক, ২০২১-২২", quarter(4)},
      {"২ য় ত্রৈমাসিক ২০২১-২২", quarter(2)},
      {"কোয়ার্টার-৩, ২০২১-২২", quarter(3)},
      {"ত্রৈমাসিক ৩, ২০২১-২২", quarter(3)},
      {"২০২১-২২ অর্থবছরের প্রথমার্ধ", half(1)},
      {"২০২১-২২ অর্থবছরের দ্বিতীয়ার্ধে", half(2)},
      {"২০২১-২২ অর্থবছরের শেষার্ধ", half(2)},
      {"১ম ষান্মাসিক, ২০২১-২২", half(1)},
      {"২য় অর্ধ-বার্ষিক (জানুয়ারি–জুন) ২০২১-২২", half(2)},
      {"Q3 of FY 2021-22", quarter(3)},
      {"q3, 2021-22", quarter(3)},
      {"H2 2021-2022", half(2)},
      {"the first quarter of FY 2021-22", quarter(1)},
      {"2nd half of fiscal year 2021-22", half(2)},
      {"4th quarter (April-June), 2021-22", quarter(4)},
  };
  int checked = 0;
  for (const example& e : examples) {
    CAPTURE(e.text);
    const result<fiscal_period> read = parse_fiscal_period(e.text);
    CHECK((read && *read == e.period));
    ++checked;
  }
  CHECK(checked == 25);
}

TEST_CASE("parse_fiscal_period: what is refused, why and where", "[calendar]") {
  struct example {
    const char* text;
    errc code;
    std::uint64_t offset;
  };
  const example examples[] = {
      {"", errc::fiscal_year_not_found, 0},
      {"১ম ত্রৈমাসিক", errc::fiscal_year_not_found, 0},
      {"২০২৩-২০২৩ অর্থবছরের ১ম ত্রৈমাসিক", errc::fiscal_year_impossible, 0},
      {"Q5 of FY 2021-22", errc::fiscal_period_impossible, 0},
      {"Q0 of FY 2021-22", errc::fiscal_period_impossible, 0},
      {"FY 2021-22 H3", errc::fiscal_period_impossible, 11},
      {"FY 2021-22, fifth quarter", errc::fiscal_period_impossible, 12},
      {"FY 2021-22 quarter", errc::fiscal_year_not_found, 11},
      {"FY 2021-22 first", errc::fiscal_year_not_found, 11},
      {"FY 2021-22 Q1 Q2", errc::fiscal_year_not_found, 14},
      {"FY 2021-22 Q1 (October-December)", errc::fiscal_period_impossible, 15},
      {"FY 2021-22 (July-September)", errc::fiscal_year_not_found, 12},
      {"FY 2021-22 report", errc::fiscal_year_not_found, 11},
      {"FY 2021-22, FY 2022-23", errc::fiscal_year_not_found, 15},
      {"Q1 \xFF", errc::fiscal_year_not_found, 3},
  };
  int checked = 0;
  for (const example& e : examples) {
    CAPTURE(e.text);
    const result<fiscal_period> read = parse_fiscal_period(e.text);
    CHECK_FALSE(read);
    if (!read) CHECK(read.error() == error{e.code, 0, e.offset});
    ++checked;
  }
  CHECK(checked == 15);
}

TEST_CASE("parse_fiscal_period: a part without a year is one of the year that is known otherwise", "[calendar]") {
  CHECK(*parse_fiscal_period("৩য় ত্রৈমাসিক", fy2021) == quarter(3));
  CHECK(*parse_fiscal_period("H1", fy2021) == half(1));
  CHECK(parse_fiscal_period("২০২২-২৩, Q1", fy2021)->year().start() == 2022);  // what stands there counts
  CHECK(parse_fiscal_period("", fy2021).error().code == errc::fiscal_year_not_found);
  CHECK(parse_fiscal_period("অর্থবছর", fy2021).error().code == errc::fiscal_year_not_found);
  CHECK(parse_fiscal_period("Q7", fy2021).error().code == errc::fiscal_period_impossible);
}

TEST_CASE("parse_fiscal_period: any text is read in linear time", "[calendar]") {
  std::size_t bytes = 0;
  for (const char* piece : {"১", "১ম ", "Q1 ", "ত্রৈমাসিক ", "-", " ", "জুলাই-", "২০২১-২২ ", "১ "}) {
    std::string text;
    while (text.size() < 500'000) text += piece;
    bytes += text.size();
    const result<fiscal_period> read = parse_fiscal_period(text);
    CHECK((!read && read.error().offset <= text.size()));
  }
  CHECK(bytes >= 4'500'000);
}
