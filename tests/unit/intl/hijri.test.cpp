// SPDX-License-Identifier: Apache-2.0
#include <karjo/intl/hijri.hpp>  // first: the header stands alone

#include <algorithm>
#include <chrono>
#include <string>

#include "support/catch.hpp"

using namespace karjo;
using namespace std::chrono;
using intl::hijri_basis;
using intl::hijri_calendar;
using intl::hijri_date;

namespace {

hijri_calendar with(std::string_view sightings) {
  const result<hijri_calendar> made = hijri_calendar::make(sightings);
  REQUIRE(made);
  return *made;
}

error refused(std::string_view sightings) {
  const result<hijri_calendar> made = hijri_calendar::make(sightings);
  REQUIRE_FALSE(made);
  return made.error();
}

// The rows of a table in which Ramadan and Shawwal 1445 began in Bangladesh: docs/sources.md#intl-hijri.
constexpr std::string_view bangladesh = "1445-09 2024-03-12\n1445-10 2024-04-11\n";

// Walks every day of the calendar and compares both directions; returns how many there are.
std::uint64_t walk(const hijri_calendar& calendar, sys_days first, sys_days last) {
  std::uint64_t days = 0;
  hijri_date before{};
  for (sys_days day = first; day <= last; day += std::chrono::days{1}, ++days) {
    const auto read = calendar.from_days(day);
    if (!read) FAIL("no date for " << day.time_since_epoch().count());
    const auto back = calendar.to_days(read->date);
    if (!back || back->day != day || back->basis != read->basis) FAIL("not the same way back: " << day.time_since_epoch().count());
    const hijri_date& now = read->date;
    const bool next_day = now.year == before.year && now.month == before.month && now.day == before.day + 1;
    const bool next_month = now.day == 1 && (before.day == 29 || before.day == 30) &&
                            (now.month == before.month + 1 ? now.year == before.year
                                                           : now.month == 1 && before.month == 12 && now.year == before.year + 1);
    if (days != 0 && !next_day && !next_month) FAIL("a leap before " << intl::format(now, language::en));
    before = now;
  }
  return days;
}

}  // namespace

TEST_CASE("hijri: without sightings it is Umm al-Qura, and says that it is computed", "[intl]") {
  const hijri_calendar calendar = with("");
  const auto eid = calendar.from_days(2024y / April / 11);
  REQUIRE(eid);
  CHECK(eid->date == hijri_date{1445, 10, 2});
  CHECK(eid->basis == hijri_basis::computed);
  CHECK(calendar.to_days({1445, 10, 2})->day == sys_days{2024y / April / 11});
  CHECK(calendar.from_days(1970y / January / 1)->date == hijri_date{1389, 10, 22});
}

TEST_CASE("hijri: with the sightings of Bangladesh, 11 April 2024 is the Eid", "[intl]") {
  const hijri_calendar calendar = with(bangladesh);
  CHECK(*calendar.from_days(2024y / April / 11) == intl::hijri_reading{{1445, 10, 1}, hijri_basis::sighted});
  CHECK(*calendar.from_days(2024y / April / 10) == intl::hijri_reading{{1445, 9, 30}, hijri_basis::sighted});
  CHECK(*calendar.from_days(2024y / March / 12) == intl::hijri_reading{{1445, 9, 1}, hijri_basis::sighted});
  CHECK(calendar.from_days(2024y / March / 11)->basis == hijri_basis::computed);
  CHECK(*calendar.to_days({1445, 10, 29}) == intl::hijri_day{2024y / May / 9, hijri_basis::sighted});
  // Whether Shawwal had a day 30 the table does not say.
  if (const auto thirty = calendar.to_days({1445, 10, 30})) CHECK(thirty->basis == hijri_basis::computed);
  CHECK(calendar.from_days(2030y / January / 1)->basis == hijri_basis::computed);
}

TEST_CASE("hijri: the end of one sighting alone moves the month before only as far as it must", "[intl]") {
  // Ramadan 1445 of Umm al-Qura begins on 11 March and would have 31 days.
  const hijri_calendar calendar = with("1445-10 2024-04-11");
  CHECK(*calendar.from_days(2024y / March / 12) == intl::hijri_reading{{1445, 9, 1}, hijri_basis::computed});
  CHECK(*calendar.from_days(2024y / April / 10) == intl::hijri_reading{{1445, 9, 30}, hijri_basis::computed});
  CHECK(calendar.from_days(2023y / January / 1)->date == with("").from_days(2023y / January / 1)->date);
}

TEST_CASE("hijri: every day from 1300 to 1600 goes both ways, with sightings and without", "[intl]") {
  const sys_days first = 1882y / November / 12, last = 2174y / November / 25;
  CHECK((last - first).count() + 1 == 106665);
  CHECK(walk(with(""), first, last) == 106665);
  // Sightings as late and as early as the table takes them.
  const std::string rows = "1445-09 2024-03-13\n1445-12 2024-06-08\n1446-01 2024-07-07\n1447-01 2025-06-29\n1400-01 1979-11-20\n";
  CHECK(walk(with(rows), 1975y / January / 1, 2035y / January / 1) == 21916);
  CHECK_FALSE(with("").from_days(first - days{1}));
  CHECK(with("").from_days(last + days{1}).error().code == errc::date_out_of_range);
}

TEST_CASE("hijri: the table may hold remarks, empty lines, Bangla digits and CRLF, in any order", "[intl]") {
  const hijri_calendar calendar = with("\xEF\xBB\xBF# চাঁদ দেখা কমিটি\r\n\r\n  ১৪৪৫-১০\t২০২৪-০৪-১১  # ঈদুল ফিতর\r\n1445-09 2024-03-12#x\n1445-10 2024-04-11");
  CHECK(calendar.from_days(2024y / April / 11)->date == hijri_date{1445, 10, 1});
  CHECK(calendar.from_days(2024y / March / 12)->basis == hijri_basis::sighted);
}

TEST_CASE("hijri: a table that cannot be is refused with its line", "[intl]") {
  const struct {
    std::string_view table;
    error why;
  } cases[] = {
      {"1445-10", {errc::date_not_found, 0, 0}},
      {"# x\n1445-10 2024-4-11", {errc::date_not_found, 1, 4}},
      {"1445-10 2024-04-11 x", {errc::date_not_found, 0, 0}},
      {"1445-102024-04-11", {errc::date_not_found, 0, 0}},
      {"14৪5-10 2024-04-11", {errc::date_not_found, 0, 0}},
      {"11445-10 2024-04-11", {errc::date_not_found, 0, 0}},
      {"1445-13 2024-04-11", {errc::date_impossible, 0, 0}},
      {"1445-10 2024-02-30", {errc::date_impossible, 0, 0}},
      {"1445-10 2024-04-20", {errc::date_impossible, 0, 0}},
      {"1445-10 2023-04-11", {errc::date_impossible, 0, 0}},
      {"1700-01 2272-01-01", {errc::date_out_of_range, 0, 0}},
      {"0000-00 0000-00-00", {errc::date_out_of_range, 0, 0}},
      {"1445-10 2024-04-11\n1445-10 2024-04-10", {errc::date_impossible, 1, 19}},
      {"1445-10 2024-04-11\n1445-09 2024-03-11", {errc::date_impossible, 1, 19}},
      {"1445-09 2024-03-12\n\xFF", {errc::invalid_utf8, 0, 19}},
  };
  std::size_t ran = 0;
  for (const auto& one : cases) {
    INFO(one.table);
    CHECK(refused(one.table) == one.why);
    ++ran;
  }
  CHECK(ran == std::size(cases));
}

TEST_CASE("hijri: a date that is none is refused", "[intl]") {
  const hijri_calendar calendar = with(bangladesh);
  std::size_t ran = 0;
  for (const hijri_date& date : {hijri_date{1445, 0, 1}, hijri_date{1445, 13, 1}, hijri_date{1445, 1, 0}, hijri_date{1445, 1, 31},
                                 hijri_date{1445, 1, 255}, hijri_date{1445, 255, 255}}) {
    CHECK(calendar.to_days(date).error().code == errc::date_impossible);
    ++ran;
  }
  CHECK(ran == 6);
  for (const std::int32_t year : {1299, 1601, 0, -1, 2'147'483'647}) {
    CHECK(calendar.to_days({year, 1, 1}).error().code == errc::date_out_of_range);
  }
  CHECK(calendar.from_days(sys_days::max()).error().code == errc::date_out_of_range);
  CHECK(calendar.from_days(sys_days::min()).error().code == errc::date_out_of_range);
}

TEST_CASE("hijri: dates are written as Bangladesh prints them, and a computed one says so", "[intl]") {
  CHECK(intl::format(hijri_date{1445, 11, 3}, language::bn) == "৩ জিলকদ ১৪৪৫ হিজরি");
  CHECK(intl::format(hijri_date{1445, 10, 1}, language::en) == "1 Shawwal 1445 AH");
  const auto computed = with("").from_days(2024y / April / 11);
  CHECK(intl::format(*computed, language::bn) == "২ শাওয়াল ১৪৪৫ হিজরি (উম্মুল কুরা পঞ্জিকামতে গণনা, চাঁদ দেখা সাপেক্ষ)");
  CHECK(intl::format(*computed, language::en) == "2 Shawwal 1445 AH (computed, Umm al-Qura; subject to the sighting of the moon)");
  CHECK(intl::format(*with(bangladesh).from_days(2024y / April / 11), language::bn) == "১ শাওয়াল ১৪৪৫ হিজরি");
  CHECK(intl::hijri_month_name(0, language::bn).empty());
  CHECK(intl::hijri_month_name(13, language::en).empty());
  std::size_t named = 0;
  for (std::uint8_t month = 1; month <= 12; ++month) named += intl::hijri_month_name(month, language::bn).empty() ? 0U : 1U;
  CHECK(named == 12);
}
