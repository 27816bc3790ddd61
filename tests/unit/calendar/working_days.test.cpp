// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/working_days.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <random>
#include <ranges>
#include <set>
#include <string>
#include <vector>

#include <karjo/calendar/holiday_text.hpp>

#include "support/catch.hpp"
#include "support/month_walk.hpp"

using namespace std::chrono;
using namespace karjo;

static_assert(std::ranges::bidirectional_range<working_days>);
static_assert(std::ranges::sized_range<working_days>);
static_assert(add_working_days(sys_days{2023y / July / 26}, 2) == sys_days{2023y / July / 30});
static_assert(count_working_days({sys_days{2023y / July / 26}, sys_days{2023y / July / 30}}) == 3);

namespace {

holiday_table holidays_of_2025() {
  std::ifstream file(KARJO_SOURCE_DIR "/examples/data/holidays/2025.txt", std::ios::binary);
  return *parse_holidays(std::string{std::istreambuf_iterator<char>(file), {}});
}

/// The slow, obvious second implementation: whether a day is worked on, asked of the rows alone.
bool works(sys_days day, const holiday_table& holidays) {
  bool open = weekday{day} != Friday && weekday{day} != Saturday;
  for (const holiday& row : holidays.find(day)) {
    if (row.kind == holiday_kind::working) open = true;
    if (row.kind == holiday_kind::general || row.kind == holiday_kind::order) open = false;
  }
  return open;
}

/// Every day of a span, asked once.
class day_walk {
 public:
  day_walk(sys_days first, sys_days last, const holiday_table& holidays) : first_(first) {
    for (sys_days day = first; day <= last; day += days{1}) works_.push_back(works(day, holidays));
  }

  [[nodiscard]] bool works_on(sys_days day) const { return works_.at(static_cast<std::size_t>((day - first_).count())); }

  [[nodiscard]] sys_days add(sys_days day, int count) const {
    for (int left = count; left != 0;) {
      day += days{count > 0 ? 1 : -1};
      if (works_on(day)) left -= count > 0 ? 1 : -1;
    }
    return day;
  }

 private:
  sys_days first_;
  std::vector<bool> works_;
};

/// A table of random rows in two years: single days, long closings, Saturdays and Fridays declared open.
holiday_table random_table(std::mt19937& random) {
  const sys_days first = 2024y / January / 1;
  std::set<sys_days> taken;
  std::vector<holiday> rows;
  const auto add = [&](sys_days day, holiday_kind kind) {
    if (taken.insert(day).second) rows.push_back({day, kind, false, "x", "x"});
  };
  const int spans = static_cast<int>(random() % 12);
  for (int i = 0; i < spans; ++i) {
    const sys_days begin = first + days{random() % 700};
    const int length = random() % 8 == 0 ? 60 : static_cast<int>(random() % 6) + 1;
    for (int d = 0; d < length; ++d) add(begin + days{d}, holiday_kind::order);
  }
  const int open = static_cast<int>(random() % 30);
  for (int i = 0; i < open; ++i) {
    const sys_days day = first + days{random() % 730};
    if (weekday{day} == Friday || weekday{day} == Saturday) add(day, holiday_kind::working);
  }
  return *holiday_table::make(std::move(rows));
}

}  // namespace

TEST_CASE("working_days: Friday and Saturday are off", "[calendar]") {
  CHECK(is_working_day(2023y / July / 27));        // Thursday
  CHECK_FALSE(is_working_day(2023y / July / 28));  // Friday
  CHECK_FALSE(is_working_day(2023y / July / 29));  // Saturday
  CHECK(is_working_day(2023y / July / 30));        // Sunday
}

TEST_CASE("working_days: two working days after a meeting on Wednesday is Sunday", "[calendar]") {
  CHECK(add_working_days(2023y / July / 26, 1) == sys_days{2023y / July / 27});
  CHECK(add_working_days(2023y / July / 26, 2) == sys_days{2023y / July / 30});
  CHECK(add_working_days(2023y / July / 30, -1) == sys_days{2023y / July / 27});
  CHECK(add_working_days(2023y / July / 28, 1) == sys_days{2023y / July / 30});   // from a Friday
  CHECK(add_working_days(2023y / July / 29, -1) == sys_days{2023y / July / 27});  // from a Saturday
  CHECK(add_working_days(2023y / July / 28, 0) == sys_days{2023y / July / 28});
}

TEST_CASE("working_days: it is the same as going day by day", "[calendar]") {
  int checked = 0;
  for (int weekday = 0; weekday < 7; ++weekday) {
    const sys_days from = sys_days{2023y / July / 23} + days{weekday};
    for (int count = -60; count <= 60; ++count, ++checked) {
      sys_days day = from;
      for (int left = count; left != 0;) {
        day += days{count > 0 ? 1 : -1};
        if (is_working_day(day)) left -= count > 0 ? 1 : -1;
      }
      if (add_working_days(from, count) != day) FAIL(iso(from) << " and " << count << " is " << iso(day));
    }
  }
  CHECK(checked == 7 * 121);
}

TEST_CASE("working_days: a large count costs no more than a small one", "[calendar]") {
  CHECK(add_working_days(2023y / July / 26, 1'000'000'000) == sys_days{2023y / July / 26} + days{1'400'000'000});
  CHECK(add_working_days(2023y / July / 26, -1'000'000'000) == sys_days{2023y / July / 26} - days{1'400'000'000});
}

TEST_CASE("working_days: over the Eid of 2025, and the Saturdays given for it", "[calendar]") {
  const holiday_table holidays = holidays_of_2025();
  CHECK(add_working_days(2025y / June / 4, 1, holidays) == sys_days{2025y / June / 15});   // Wednesday to Sunday
  CHECK(add_working_days(2025y / June / 15, -1, holidays) == sys_days{2025y / June / 4});
  CHECK(add_working_days(2025y / May / 15, 1, holidays) == sys_days{2025y / May / 17});    // Thursday to a Saturday
  CHECK(add_working_days(2025y / May / 15, 2, holidays) == sys_days{2025y / May / 18});
  CHECK(is_working_day(2025y / May / 17, holidays));
  CHECK_FALSE(is_working_day(2025y / May / 17));
  CHECK_FALSE(is_working_day(2025y / May / 31, holidays));
  CHECK_FALSE(is_working_day(2025y / June / 11, holidays));
  CHECK(next_working_day(2025y / March / 27, holidays) == sys_days{2025y / April / 6});
  CHECK(previous_working_day(2025y / April / 6, holidays) == sys_days{2025y / March / 27});
  CHECK(next_working_day(2025y / March / 27) == sys_days{2025y / March / 30});
  CHECK(working_day_from(2025y / March / 28, holidays) == sys_days{2025y / April / 6});
  CHECK(working_day_from(2025y / March / 27, holidays) == sys_days{2025y / March / 27});
  CHECK(count_working_days({sys_days{2025y / January / 1}, sys_days{2025y / December / 31}}) == 261);
  CHECK(count_working_days({sys_days{2025y / January / 1}, sys_days{2025y / December / 31}}, holidays) == 241);  // 22 days closed, 2 Saturdays open
}

TEST_CASE("working_days: with holidays it is the same as going day by day", "[calendar]") {
  const holiday_table holidays = holidays_of_2025();
  const day_walk walk(2023y / January / 1, 2027y / December / 31, holidays);
  int checked = 0;
  for (sys_days day = 2024y / December / 1; day <= sys_days{2026y / January / 31}; day += days{1}) {
    if (is_working_day(day, holidays) != walk.works_on(day)) FAIL(iso(day));
    for (int count = -70; count <= 70; ++count, ++checked) {
      const sys_days got = add_working_days(day, count, holidays);
      if (got != walk.add(day, count)) FAIL(iso(day) << " and " << count << " is " << iso(got));
    }
  }
  CHECK(checked == 427 * 141);
}

TEST_CASE("working_days: it is the same as going day by day with any table", "[calendar]") {
  std::mt19937 random(20250607);  // NOLINT: the same in every run
  int tables = 0, added = 0, counted = 0;
  for (; tables < 200; ++tables) {
    const holiday_table holidays = random_table(random);
    const day_walk walk(2015y / January / 1, 2035y / December / 31, holidays);
    for (int i = 0; i < 300; ++i, ++added) {
      const sys_days day = sys_days{2023y / October / 1} + days{random() % 1000};
      const int count = static_cast<int>(random() % 401) - 200;
      const sys_days got = add_working_days(day, count, holidays);
      if (got != walk.add(day, count)) FAIL(iso(day) << " and " << count << " is " << iso(got));
    }
    for (int i = 0; i < 100; ++i, ++counted) {
      const sys_days first = sys_days{2023y / October / 1} + days{random() % 1000};
      const sys_days last = first + days{static_cast<int>(random() % 420) - 20};
      std::int64_t count = 0;
      for (sys_days day = first; day <= last; day += days{1}) count += walk.works_on(day);
      if (count_working_days({first, last}, holidays) != count) FAIL(iso(first) << " to " << iso(last));
    }
  }
  CHECK(tables == 200);
  CHECK(added == 60'000);
  CHECK(counted == 20'000);
}

TEST_CASE("working_days: adding and counting are inverse", "[calendar]") {
  std::mt19937 random(1971);  // NOLINT: the same in every run
  int checked = 0;
  for (int table = 0; table < 50; ++table) {
    const holiday_table holidays = random_table(random);
    for (int count = 1; count <= 600; ++count, ++checked) {
      const sys_days day = sys_days{2023y / December / 1} + days{random() % 800};
      const sys_days later = add_working_days(day, count, holidays);
      if (count_working_days({day + days{1}, later}, holidays) != count) FAIL(iso(day) << " and " << count);
      const sys_days back = add_working_days(later, -count, holidays);
      if (back > day || count_working_days({back, later - days{1}}, holidays) != count) FAIL(iso(day));
      if (is_working_day(day, holidays) != (back == day)) FAIL(iso(day) << " and " << count);
    }
  }
  CHECK(checked == 30'000);
}

TEST_CASE("working_days: one after the other, forwards and backwards", "[calendar]") {
  const holiday_table holidays = holidays_of_2025();
  int ranges = 0;
  for (sys_days first = 2025y / March / 20; first <= sys_days{2025y / June / 20}; first += days{1}) {
    for (const int length : {-1, 0, 1, 2, 5, 12, 40}) {
      const day_range span{first, first + days{length - 1}};
      std::vector<sys_days> expected;
      for (sys_days day = span.first; day <= span.last; day += days{1}) {
        if (works(day, holidays)) expected.push_back(day);
      }
      const working_days open(span, holidays);
      if (std::vector<sys_days>(open.begin(), open.end()) != expected) FAIL(iso(first) << " and " << length);
      std::vector<sys_days> backwards;
      for (const sys_days day : open | std::views::reverse) backwards.push_back(day);
      std::ranges::reverse(backwards);
      if (backwards != expected) FAIL(iso(first) << " and " << length);
      CHECK(open.size() == expected.size());
      CHECK(open.empty() == expected.empty());
      ++ranges;
    }
  }
  CHECK(ranges == 93 * 7);
  std::vector<sys_days> plain;
  for (const sys_days day : working_days({sys_days{2023y / July / 27}, sys_days{2023y / July / 31}})) plain.push_back(day);
  CHECK(plain == std::vector<sys_days>{2023y / July / 27, 2023y / July / 30, 2023y / July / 31});
}

TEST_CASE("working_days: a large count costs no more than a small one with holidays too", "[calendar]") {
  const holiday_table holidays = holidays_of_2025();
  const sys_days new_year = 2025y / January / 1;
  const std::int64_t taken = count_working_days({new_year, sys_days{2025y / December / 31}}) -
                             count_working_days({new_year, sys_days{2025y / December / 31}}, holidays);
  CHECK(taken == 20);
  const sys_days far = add_working_days(new_year, 1'000'000'000, holidays);
  CHECK(far == add_working_days(new_year, 1'000'000'020));
  CHECK(add_working_days(far, -1'000'000'000, holidays) == new_year);
}
