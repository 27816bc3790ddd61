// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/holiday_table.hpp>

#include <algorithm>

#include "support/catch.hpp"

using namespace std::chrono;
using namespace karjo;

namespace {

using enum holiday_kind;

holiday row(year_month_day day, holiday_kind kind = general, const char* name = "x", bool by_moon = false) {
  return {sys_days{day}, kind, by_moon, name, "order"};
}

errc refusal(std::vector<holiday> rows, std::uint32_t index) {
  const result<holiday_table> table = holiday_table::make(std::move(rows));
  REQUIRE_FALSE(table);
  CHECK(table.error().field == index);
  return table.error().code;
}

}  // namespace

TEST_CASE("holiday_table: rows are held by day, those of one day in the order given", "[calendar]") {
  const auto table = holiday_table::make({row(2025y / March / 28, order, "শবে কদর"), row(2025y / February / 21),
                                          row(2025y / March / 28, general, "জুমাতুল বিদা")});
  REQUIRE(table);
  REQUIRE(table->rows().size() == 3);
  CHECK(table->rows()[0].day == sys_days{2025y / February / 21});
  const auto found = table->find(2025y / March / 28);
  REQUIRE(found.size() == 2);
  CHECK(found[0].name == "শবে কদর");
  CHECK(found[1].name == "জুমাতুল বিদা");
  CHECK(table->find(2025y / March / 27).empty());
  CHECK(table->find(2026y / March / 27).empty());
  CHECK(holiday_table{}.find(2025y / March / 28).empty());
}

TEST_CASE("holiday_table: only days on which the week is departed from count", "[calendar]") {
  const auto table = holiday_table::make({
      row(2025y / February / 21),                    // a Friday: off anyway
      row(2025y / March / 26),                       // Wednesday
      row(2025y / March / 26, order, "a second"),    // counted once
      row(2025y / May / 17, working, "offices open"),  // Saturday
      row(2025y / May / 20, holiday_kind::optional, "for some"),
  });
  REQUIRE(table);
  REQUIRE(table->departures().size() == 2);
  CHECK(table->departures()[0].day == sys_days{2025y / March / 26});
  CHECK(table->departures()[0].added == -1);
  CHECK(table->departures()[1].day == sys_days{2025y / May / 17});
  CHECK(table->departures()[1].added == 0);
}

TEST_CASE("holiday_table: what cannot be is refused, with the row", "[calendar]") {
  const holiday eid = row(2025y / March / 31, general, "Eid"), may = row(2025y / May / 1);
  CHECK(refusal({eid, may, eid}, 2) == errc::holiday_duplicate);
  CHECK(refusal({row(2025y / May / 17, working), may, row(2025y / May / 17)}, 2) == errc::holiday_contradiction);
  CHECK(refusal({may, row(2025y / May / 18, working)}, 1) == errc::holiday_contradiction);  // a Sunday
  CHECK(refusal({may, row(10000y / May / 18)}, 1) == errc::date_out_of_range);
  // the first of several
  CHECK(refusal({row(2025y / May / 17), may, may, row(2025y / May / 17, working)}, 2) == errc::holiday_duplicate);
  CHECK(refusal({row(2025y / May / 17), may, row(2025y / May / 17, working), may}, 2) == errc::holiday_contradiction);
  // two names, or two kinds, on one day are fine; so is an optional holiday on a day declared working
  CHECK(holiday_table::make({eid, row(2025y / March / 31, general, "other"), row(2025y / March / 31, order, "Eid")}));
  CHECK(holiday_table::make({row(2025y / May / 17, working), row(2025y / May / 17, holiday_kind::optional)}));
}

TEST_CASE("holiday_table: it knows the years of which it has rows", "[calendar]") {
  const auto table = holiday_table::make({row(2024y / May / 1), row(2025y / May / 1), row(2027y / May / 1)});
  const auto covers = [&](year_month_day first, year_month_day last) {
    return table->covers({sys_days{first}, sys_days{last}});
  };
  CHECK(covers(2024y / January / 1, 2025y / December / 31));
  CHECK_FALSE(covers(2023y / December / 31, 2024y / January / 1));
  CHECK_FALSE(covers(2025y / December / 31, 2026y / January / 1));
  CHECK_FALSE(covers(2024y / January / 1, 2027y / January / 1));
  CHECK(covers(2027y / June / 1, 2027y / December / 31));
  CHECK_FALSE(covers(2027y / June / 1, 9999y / December / 31));
  CHECK(covers(2030y / June / 2, 2030y / June / 1));  // no day
  CHECK_FALSE(holiday_table{}.covers({sys_days{2024y / May / 1}, sys_days{2024y / May / 1}}));
}

TEST_CASE("holiday_table: it knows which spans depend on the moon", "[calendar]") {
  const auto table = holiday_table::make(
      {row(2025y / March / 26), row(2025y / March / 31, general, "Eid", true),
       row(2025y / April / 20, holiday_kind::optional, "for some", true), row(2025y / May / 1)});
  const auto depends = [&](year_month_day first, year_month_day last) {
    return table->depends_on_moon({sys_days{first}, sys_days{last}});
  };
  CHECK(depends(2025y / March / 1, 2025y / March / 31));
  CHECK(depends(2025y / March / 31, 2025y / April / 1));
  CHECK_FALSE(depends(2025y / March / 1, 2025y / March / 30));
  CHECK_FALSE(depends(2025y / April / 1, 2025y / May / 30));
  CHECK_FALSE(depends(2025y / April / 1, 2025y / March / 1));
}

TEST_CASE("holiday_table: names of kinds", "[calendar]") {
  CHECK(name(general) == "general");
  CHECK(name(order) == "order");
  CHECK(name(holiday_kind::optional) == "optional");
  CHECK(name(working) == "working");
  CHECK(name(static_cast<holiday_kind>(9)) == "unknown");
}
