// SPDX-License-Identifier: Apache-2.0
#include <karjo/interop/boost_date_time.hpp>

#include <fstream>
#include <iterator>
#include <ranges>
#include <string>
#include <vector>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <karjo/calendar/holiday_text.hpp>

#include "support/catch.hpp"

using namespace std::chrono;
using namespace karjo;
namespace greg = boost::gregorian;

static_assert(std::ranges::bidirectional_range<working_date_range>);
static_assert(std::ranges::sized_range<working_date_range>);

TEST_CASE("boost_date_time: every date of Boost, both ways", "[interop]") {
  int count = 0;
  sys_days day = 1400y / January / 1;
  for (greg::date date(1400, 1, 1);; date += greg::date_duration(1), day += days{1}) {
    const result<sys_days> from = from_boost(date);
    const result<greg::date> to = to_boost(day);
    if (!from || *from != day || !to || *to != date) FAIL(date.day_number());
    ++count;
    if (date == greg::date(9999, 12, 31)) break;
  }
  CHECK(count == (sys_days{9999y / December / 31} - sys_days{1400y / January / 1}).count() + 1);
  CHECK(count == 3'141'085);
}

TEST_CASE("boost_date_time: special values are refused", "[interop]") {
  CHECK(from_boost(greg::date(boost::date_time::not_a_date_time)).error().code == errc::date_not_found);
  CHECK(from_boost(greg::date()).error().code == errc::date_not_found);
  CHECK(from_boost(greg::date(boost::date_time::pos_infin)).error().code == errc::date_out_of_range);
  CHECK(from_boost(greg::date(boost::date_time::neg_infin)).error().code == errc::date_out_of_range);
  const greg::date today(2021, 12, 29);
  CHECK(from_boost(greg::date_period(today, greg::date(boost::date_time::pos_infin))).error().code ==
        errc::date_out_of_range);
  CHECK(from_boost(greg::date_period(greg::date(boost::date_time::neg_infin), today)).error().code ==
        errc::date_out_of_range);
  CHECK(working_dates(greg::date_period(today, greg::date(boost::date_time::pos_infin))).error().code ==
        errc::date_out_of_range);
  CHECK(from_boost(greg::date(boost::date_time::max_date_time)).value_or(sys_days{}) == sys_days{9999y / December / 31});
  CHECK(from_boost(greg::date(boost::date_time::min_date_time)).value_or(sys_days{}) == sys_days{1400y / January / 1});
}

TEST_CASE("boost_date_time: days that Boost does not have are refused", "[interop]") {
  CHECK(to_boost(sys_days{1399y / December / 31}).error().code == errc::date_out_of_range);
  CHECK(to_boost(sys_days{10000y / January / 1}).error().code == errc::date_out_of_range);
  CHECK(to_boost(*fiscal_year::make(1399)).error().code == errc::date_out_of_range);
  CHECK(to_boost(day_range{sys_days{2021y / January / 1}, sys_days{10000y / January / 1}}).error().code ==
        errc::date_out_of_range);
  CHECK(to_boost(*fiscal_year::make(1400)));
  CHECK(to_boost(*fiscal_year::make(9998)));
}

TEST_CASE("boost_date_time: a Bangla date and a day are one date", "[interop]") {
  CHECK(*to_boost(*bangla_date::make(1428, poush, 14)) == greg::date(2021, 12, 29));
  CHECK(bangla_date::from_days(*from_boost(greg::date(2021, 12, 29)))->fields() == bangla_fields{1428, poush, 14});
}

TEST_CASE("boost_date_time: fiscal years, halves and quarters are periods, both ways", "[interop]") {
  int count = 0;
  for (std::int32_t start = 1950; start < 2100; ++start) {
    const fiscal_year year = *fiscal_year::make(start);
    const greg::date july(static_cast<unsigned short>(start), 7, 1);
    CHECK((*to_boost(year) == greg::date_period(july, greg::date(static_cast<unsigned short>(start + 1), 7, 1))));
    greg::date end_before = july;
    for (const fiscal_unit unit : {fiscal_unit::half, fiscal_unit::quarter}) {
      const unsigned parts = unit == fiscal_unit::half ? 2 : 4;
      end_before = july;
      for (unsigned number = 1; number <= parts; ++number, ++count) {
        const fiscal_period part = *fiscal_period::make(year, unit, number);
        const greg::date_period period = *to_boost(part);
        CHECK(period.begin() == end_before);
        CHECK(period.end() == july + greg::months(static_cast<int>(12 / parts * number)));
        CHECK(*from_boost(period) == part.days());
        end_before = period.end();
      }
    }
  }
  CHECK(count == 150 * 6);
  CHECK(to_boost(day_range{sys_days{2021y / January / 2}, sys_days{2021y / January / 1}})->is_null());
  CHECK(to_boost(day_range{sys_days{9999y / December / 1}, sys_days{9999y / December / 31}})->length().days() == 31);
}

TEST_CASE("boost_date_time: working days of a period, forwards and backwards", "[interop]") {
  std::ifstream file(KARJO_SOURCE_DIR "/examples/data/holidays/2025.txt", std::ios::binary);
  const holiday_table holidays = *parse_holidays(std::string{std::istreambuf_iterator<char>(file), {}});
  const greg::date_period june(greg::date(2025, 6, 1), greg::date(2025, 7, 1));
  const working_date_range open = *working_dates(june, holidays);
  std::vector<greg::date> expected;
  for (greg::day_iterator day(june.begin()); *day < june.end(); ++day) {
    const bool closed = *day >= greg::date(2025, 6, 5) && *day <= greg::date(2025, 6, 14);
    if (!closed && day->day_of_week() != 5 && day->day_of_week() != 6) expected.push_back(*day);
  }
  CHECK(expected.size() == 16);
  CHECK(std::vector<greg::date>(open.begin(), open.end()) == expected);
  std::vector<greg::date> backwards;
  for (const greg::date day : open | std::views::reverse) backwards.push_back(day);
  CHECK(std::vector<greg::date>(backwards.rbegin(), backwards.rend()) == expected);
  CHECK(open.size() == 16);
  CHECK_FALSE(open.empty());
  CHECK(working_dates(june)->size() == 22);
  CHECK(working_dates(greg::date_period(june.begin(), june.begin()), holidays)->empty());
}
