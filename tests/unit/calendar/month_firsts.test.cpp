// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/month_firsts.hpp>

#include <karjo/calendar/automatic.hpp>

#include "support/catch.hpp"

using namespace std::chrono;
using namespace karjo;

namespace {

// Months of a rule that knows nothing of the table: the steps of automatic.hpp, and of the sun, for every year.
std::int32_t by_sun(std::int32_t year, karjo::month m) { return detail::surya_first_day(detail::surya_months(year, m)); }

// Every month of the table begins and ends where `first_of` says, and so do the days of `fields_of`.
void check(const detail::month_firsts& firsts, std::int32_t (*first_of)(std::int32_t, karjo::month)) {
  int months = 0, days_seen = 0;
  for (std::int32_t year = detail::month_firsts::first_year; year <= detail::month_firsts::last_year; ++year) {
    for (unsigned m = 1; m <= 12; ++m, ++months) {
      const auto in = static_cast<karjo::month>(m);
      const std::int32_t first = first_of(year, in), next = m == 12 ? first_of(year + 1, boishakh) : first_of(year, static_cast<karjo::month>(m + 1));
      if (firsts.first_day(year, in) != first || firsts.days_in(year, in) != next - first) FAIL(year << '-' << m);
      for (std::int32_t day = first; day < next; ++day, ++days_seen) {
        const sys_days at{days{day}};
        if (!firsts.has(at) || firsts.fields_of(at) != bangla_fields{year, in, static_cast<std::uint8_t>(day - first + 1)})
          FAIL(year << '-' << m << ", day " << day);
      }
    }
  }
  CHECK(months == 208 * 12);
  CHECK(days_seen == firsts.end_day() - firsts.front());
  CHECK_FALSE(firsts.has(sys_days{days{firsts.front() - 1}}));
  CHECK_FALSE(firsts.has(sys_days{days{firsts.end_day()}}));
}

}  // namespace

TEST_CASE("month_firsts: every day of the tables leads to the month that its rule begins before it", "[calendar]") {
  check(detail::surya_firsts, by_sun);
  check(detail::automatic_firsts, detail::automatic_first_day);
}

TEST_CASE("month_firsts: the tables cover the years from 1300 to 1507, and nothing else", "[calendar]") {
  CHECK(sys_days{days{detail::automatic_firsts.front()}} == sys_days{1893y / April / 13});
  CHECK(sys_days{days{detail::automatic_firsts.end_day()}} == sys_days{2101y / April / 14});
  CHECK(detail::month_firsts::has_year(1300));
  CHECK(detail::month_firsts::has_year(1507));
  CHECK_FALSE(detail::month_firsts::has_year(1299));
  CHECK_FALSE(detail::month_firsts::has_year(1508));
  CHECK_FALSE(detail::month_firsts::has_year(INT32_MIN));
  CHECK_FALSE(detail::month_firsts::has_year(INT32_MAX));
}

TEST_CASE("month_firsts: what is no month stays within the table", "[calendar]") {
  for (unsigned m = 0; m <= 255; ++m) {
    const auto in = static_cast<karjo::month>(m);
    for (const std::int32_t year : {1300, 1507}) {
      CHECK(automatic::to_days(year, in, 1) >= sys_days{days{detail::automatic_firsts.front()}});
      CHECK(automatic::to_days(year, in, 1) <= sys_days{days{detail::automatic_firsts.end_day()}});
      CHECK(automatic::exists(year, in, 1) == (m >= 1 && m <= 12));
    }
  }
}
