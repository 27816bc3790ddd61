// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/date_columns.hpp>  // first: the header stands alone

#include <algorithm>
#include <random>
#include <vector>

#include <karjo/calendar/bangla_date.hpp>

#include "calendar/date_kernels.hpp"
#include "support/catch.hpp"

using namespace std::chrono;
using namespace karjo;

namespace {

constexpr calendar_rule all_five[] = {calendar_rule::automatic, calendar_rule::surya_siddhanta,
                                      calendar_rule::shahidullah_1966, calendar_rule::academy_1995,
                                      calendar_rule::academy_2019};

constexpr std::int32_t count_of(sys_days day) { return static_cast<std::int32_t>(day.time_since_epoch().count()); }

// The scalar functions, one value at a time.
std::uint32_t scalar_from_days(std::int32_t day, calendar_rule rule) {
  const auto date = bangla_date::from_days(sys_days{days{day}}, rule);
  return date ? pack(date->fields()) : 0;
}

std::int32_t scalar_to_days(std::uint32_t packed, calendar_rule rule) {
  const auto [year, month, day] = unpack(packed);
  const auto date = bangla_date::make(year, month, day, rule);
  return date ? count_of(date->to_days()) : no_day;
}

// Every kernel on a column of days, against the scalar functions; the columns are of exactly the size, so that the
// sanitizer sees every value read or written beyond.
void days_agree(const std::vector<std::int32_t>& column, calendar_rule rule) {
  std::vector<std::uint32_t> expected(column.size());
  std::transform(column.begin(), column.end(), expected.begin(), [=](auto day) { return scalar_from_days(day, rule); });
  const auto refused = static_cast<std::size_t>(std::count(expected.begin(), expected.end(), 0u));
  for (const columns::kernels* set : columns::runnable_kernels()) {
    std::vector<std::uint32_t> packed(column.size(), 1);
    const std::size_t none = set->from_days(column.data(), column.size(), rule, packed.data());
    const auto differs = std::mismatch(packed.begin(), packed.end(), expected.begin()).first - packed.begin();
    if (packed != expected || none != refused) {
      const auto day =
          static_cast<std::size_t>(differs) < column.size() ? column[static_cast<std::size_t>(differs)] : 0;
      FAIL("the kernel " << set->name << " under " << name(rule) << ", from day " << day);
    }
  }
}

void packed_agree(const std::vector<std::uint32_t>& column, calendar_rule rule) {
  std::vector<std::int32_t> expected(column.size());
  std::transform(column.begin(), column.end(), expected.begin(),
                 [=](auto packed) { return scalar_to_days(packed, rule); });
  const auto refused = static_cast<std::size_t>(std::count(expected.begin(), expected.end(), no_day));
  for (const columns::kernels* set : columns::runnable_kernels()) {
    std::vector<std::int32_t> found(column.size(), 1);
    const std::size_t none = set->to_days(column.data(), column.size(), rule, found.data());
    const auto differs = std::mismatch(found.begin(), found.end(), expected.begin()).first - found.begin();
    if (found != expected || none != refused) {
      const auto date =
          static_cast<std::size_t>(differs) < column.size() ? column[static_cast<std::size_t>(differs)] : 0;
      FAIL("the kernel " << set->name << " under " << name(rule) << ", to days from " << std::hex << date);
    }
  }
}

}  // namespace

TEST_CASE("date_columns: printed memos, in a column", "[calendar]") {
  const std::vector<std::int32_t> memos{18990, 19568, count_of(2019y / October / 16), no_day};
  std::vector<std::uint32_t> packed(4);
  CHECK(bangla_from_days(memos, packed) == 1);
  CHECK(packed ==
        std::vector<std::uint32_t>{pack({1428, poush, 14}), pack({1430, shrabon, 15}), pack({1426, ashwin, 31}), 0});
  CHECK(unpack(packed[0]) == bangla_fields{1428, poush, 14});
  std::vector<std::int32_t> back(4);
  CHECK(bangla_to_days(packed, back) == 1);
  CHECK(back == memos);
}

TEST_CASE("date_columns: what is no rule has no dates", "[calendar]") {
  const std::vector<std::int32_t> column{18990, 18991};
  std::vector<std::uint32_t> packed(2, 7);
  CHECK(bangla_from_days(column, packed, static_cast<calendar_rule>(9)) == 2);
  CHECK(packed == std::vector<std::uint32_t>{0, 0});
  std::vector<std::int32_t> back(2, 7);
  CHECK(bangla_to_days(std::vector<std::uint32_t>{pack({1428, poush, 14}), 0}, back, static_cast<calendar_rule>(9)) ==
        2);
  CHECK(back == std::vector<std::int32_t>{no_day, no_day});
}

TEST_CASE("date_columns: every day of the range, and those around it, under every rule", "[calendar][exhaustive]") {
  std::vector<std::int32_t> column;
  for (std::int32_t day = count_of(calendar_range.first) - 500; day <= count_of(calendar_range.last) + 500; ++day)
    column.push_back(day);
  std::size_t days = 0;
  for (const calendar_rule rule : all_five) {
    days_agree(column, rule);
    days += column.size();
  }
  CHECK(days == 5 * (static_cast<std::size_t>((calendar_range.last - calendar_range.first).count()) + 1 + 1000));
}

TEST_CASE("date_columns: every packed date, and months and days that are none", "[calendar][exhaustive]") {
  std::size_t tried = 0;
  std::vector<std::uint32_t> column;
  const auto year = [&](std::uint32_t y, std::uint32_t months, std::uint32_t days) {
    for (std::uint32_t m = 0; m < months; ++m)
      for (std::uint32_t d = 0; d < days; ++d) column.push_back(y << 16 | m << 8 | d);
  };
  for (std::uint32_t y = 0; y <= 9410; ++y) year(y, 14, 34);
  for (const std::uint32_t y :
       {0u, 1u, 1199u, 1200u, 1394u, 1395u, 1426u, 1500u, 1501u, 9405u, 9406u, 9407u, 32767u, 32768u, 64942u, 65535u})
    year(y, 256, 256);
  for (const calendar_rule rule : all_five) {
    packed_agree(column, rule);
    tried += column.size();
  }
  CHECK(tried == 5 * (std::size_t{9411} * 14 * 34 + 16 * 65536));
}

TEST_CASE("date_columns: any numbers, of any count, at any address", "[calendar]") {
  std::mt19937 random(1428);
  std::size_t columns_tried = 0;
  for (std::size_t count = 0; count <= 70; ++count) {
    for (const calendar_rule rule : all_five) {
      for (int kind = 0; kind < 4; ++kind) {
        std::vector<std::int32_t> column(count);
        for (std::int32_t& day : column) {
          const auto any = static_cast<std::int32_t>(random());
          const bool near = kind == 1 || (kind == 2 && random() % 16 != 0);  // all near, nearly all, none
          day = near ? any % 60'000 : kind == 3 ? any % 3'000'000 : any;
        }
        days_agree(column, rule);
        std::vector<std::uint32_t> dates(count);
        for (std::size_t i = 0; i < count; ++i)
          dates[i] = kind == 0 ? static_cast<std::uint32_t>(random())
                               : scalar_from_days(column[i], rule) + (random() % 8 == 0 ? 1u : 0u);
        packed_agree(dates, rule);
        ++columns_tried;
      }
    }
  }
  CHECK(columns_tried == 71 * 5 * 4);
}

TEST_CASE("date_columns: a column may be converted in its own memory", "[calendar]") {
  for (const columns::kernels* set : columns::runnable_kernels()) {
    std::vector<std::int32_t> column(1000);
    for (std::size_t i = 0; i < column.size(); ++i) column[i] = static_cast<std::int32_t>(i * 37) - 1000;
    const std::vector<std::int32_t> before = column;
    auto* packed = reinterpret_cast<std::uint32_t*>(column.data());
    CHECK(set->from_days(column.data(), column.size(), calendar_rule::automatic, packed) == 0);
    CHECK(packed[0] == scalar_from_days(before[0], calendar_rule::automatic));
    CHECK(set->to_days(packed, column.size(), calendar_rule::automatic, column.data()) == 0);
    CHECK(column == before);
  }
}
