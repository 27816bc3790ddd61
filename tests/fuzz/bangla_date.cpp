// SPDX-License-Identifier: Apache-2.0
//
// Bangla dates from any numbers, under any rule. Oracle: a date that is made leads to a day and back; the days before
// and after it are its neighbours; and what one call refuses, the others do not know.
#include <karjo/calendar/bangla_date.hpp>
#include <karjo/calendar/date_text.hpp>

#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace {

using namespace karjo;

void hold(bool condition) {
  if (!condition) std::abort();
}

void hold_date(const bangla_date& date, calendar_rule rule) {
  const std::chrono::sys_days day = date.to_days();
  hold(calendar_range.contains(day) && exists(date.fields(), rule));
  const auto again = bangla_date::from_days(day, rule);
  hold(again && again->fields() == date.fields() && again->rule() == date.rule() && *again == date);
  if (const auto next = bangla_date::from_days(day + std::chrono::days{1}, rule)) {
    const bool last = date.day() == days_in(date.year(), date.month(), rule);
    hold(next->day() == (last ? 1 : date.day() + 1));
    hold((next->month() == date.month()) == !last);
    hold(date < *next);
  }
  for (const date_style style : all_date_styles) {
    if (date.year() < 1000 || date.year() >= 1700) break;  // a numeric year of these is read as a Gregorian one
    const auto read = parse_date(format(date, style), rule);
    hold(read && read->gregorian == day);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  struct numbers {
    std::int32_t days, year;
    std::uint8_t month, day, rule;
  };
  for (; size >= 11; data += 11, size -= 11) {
    numbers n{};
    std::memcpy(&n.days, data, 4);
    std::memcpy(&n.year, data + 4, 4);
    n.month = data[8];
    n.day = data[9];
    n.rule = data[10];
    const auto rule = static_cast<calendar_rule>(n.rule);

    const auto made = bangla_date::make(n.year, static_cast<month>(n.month), n.day, rule);
    hold(made.has_value() || !is_rule(rule) || !is_month(static_cast<month>(n.month)) || !is_bangla_year(n.year) ||
         !exists({n.year, static_cast<month>(n.month), n.day}, rule) || made.error().code == errc::date_out_of_range);
    if (made) hold_date(*made, rule);

    // The same numbers, brought near to dates that exist.
    const auto near =
        bangla_date::make(n.year % 9406 + 1, static_cast<month>(n.month % 12 + 1),
                          static_cast<std::uint8_t>(n.day % 32 + 1), static_cast<calendar_rule>(n.rule % 5));
    if (near) hold_date(*near, static_cast<calendar_rule>(n.rule % 5));

    const std::chrono::sys_days day{std::chrono::days{n.days}};
    const auto from = bangla_date::from_days(day, rule);
    hold(from.has_value() == (is_rule(rule) && calendar_range.contains(day)));
    if (from) hold_date(*from, rule);
    const auto in_range = bangla_date::from_days(std::chrono::sys_days{std::chrono::days{n.days % 2'000'000}},
                                                 static_cast<calendar_rule>(n.rule % 5));
    if (in_range) hold_date(*in_range, static_cast<calendar_rule>(n.rule % 5));
  }
  return 0;
}
