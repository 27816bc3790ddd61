// SPDX-License-Identifier: Apache-2.0
//
// Adding and counting working days over any table: three bytes are a row within four years, the last ones a day and a count.
// Oracle: going day by day and asking the rows; adding and counting are inverse; iterating gives the same days both ways.
#include <karjo/calendar/working_days.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <ranges>
#include <utility>
#include <vector>

namespace {

using namespace karjo;
using std::chrono::days;
using std::chrono::sys_days;

constexpr sys_days first_day = std::chrono::year{2024} / std::chrono::January / 1;

void hold(bool condition) {
  if (!condition) std::abort();
}

/// Whether a day is worked on, of the rows alone.
bool works(sys_days day, const std::vector<holiday>& rows) {
  const std::chrono::weekday weekday{day};
  bool open = weekday != std::chrono::Friday && weekday != std::chrono::Saturday;
  for (const holiday& row : rows) {
    if (row.day != day) continue;
    if (row.kind == holiday_kind::working) open = true;
    if (row.kind == holiday_kind::general || row.kind == holiday_kind::order) open = false;
  }
  return open;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 5) return 0;
  std::vector<holiday> rows;
  for (std::size_t at = 0; at + 3 <= size - 5 && rows.size() < 200; at += 3) {
    const int number = (data[at] | data[at + 1] << 8) % 1461;
    rows.push_back({first_day + days{number}, static_cast<holiday_kind>(data[at + 2] & 3), (data[at + 2] & 4) != 0,
                    std::string(1, static_cast<char>('a' + (data[at + 2] >> 3))), "x"});
  }
  const result<holiday_table> table = holiday_table::make(rows);
  if (!table) {
    hold(table.error().field < rows.size());
    // Without the rows from the refused one on, nothing is wrong.
    rows.resize(table.error().field);
    hold(holiday_table::make(rows).has_value());
    return 0;
  }

  std::vector<bool> open;  // from a year before the table to one after it
  const sys_days begin = first_day - days{400};
  for (int i = 0; i < 2300; ++i) open.push_back(works(begin + days{i}, rows));
  const auto is_open = [&](sys_days day) { return open.at(static_cast<std::size_t>((day - begin).count())); };

  const std::uint8_t* last = data + size - 5;
  const sys_days day = first_day + days{(last[0] | last[1] << 8) % 1461};
  const int count = static_cast<std::int8_t>(last[2]);
  hold(is_working_day(day, *table) == is_open(day));
  sys_days walked = day;
  for (int left = count; left != 0;) {
    walked += days{count > 0 ? 1 : -1};
    if (is_open(walked)) left -= count > 0 ? 1 : -1;
  }
  hold(add_working_days(day, count, *table) == walked);
  if (count > 0) hold(count_working_days({day + days{1}, walked}, *table) == count);
  if (count < 0) hold(count_working_days({walked, day - days{1}}, *table) == -count);

  const day_range span{day, day + days{(last[3] | last[4] << 8) % 300 - 3}};
  std::vector<sys_days> expected;
  for (sys_days each = span.first; each <= span.last; each += days{1}) {
    if (is_open(each)) expected.push_back(each);
  }
  hold(count_working_days(span, *table) == static_cast<std::int64_t>(expected.size()));
  const working_days range(span, *table);
  hold(std::ranges::equal(range, expected) && range.size() == expected.size());
  hold(std::ranges::equal(range | std::views::reverse, expected | std::views::reverse));
  return 0;
}
