// SPDX-License-Identifier: Apache-2.0
//
// Dates, fiscal years and their parts on any bytes. Oracle: what is found lies in the text, in order, without overlap; a date found
// parses alone to the same; a date written out reads back, in every style, digits, spelling and letters, of both calendars and
// as a pair; a pair's difference is that of its days; what a reading names, and an error's offset, lies in the text.
#include <karjo/calendar/date_text.hpp>
#include <karjo/calendar/fiscal_period.hpp>
#include <karjo/calendar/fiscal_year.hpp>

#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

namespace {

using namespace karjo;

void hold(bool condition) {
  if (!condition) std::abort();
}

void hold_written(std::chrono::sys_days day) {
  const bangla_date date = *bangla_date::from_days(day);
  const auto number = static_cast<unsigned>(day.time_since_epoch().count());
  const date_options options{static_cast<date_digits>(number % 3), static_cast<spelling_policy>(number / 3 % 2),
                             static_cast<letter_form>(number / 6 % 2)};
  for (const date_style style : all_date_styles) {
    for (const date_options& each : {date_options{}, options}) {
      for (const std::string& text : {format(day, style, each), format(date, style, each)}) {
        const result<date_reading> read = parse_date(text);
        hold(read && !read->pair && read->gregorian == day && read->bangla == date.fields());
      }
    }
    const result<date_reading> pair = parse_date(format_pair(date, all_pair_styles[number % 3], style, options));
    hold(pair && pair->pair && pair->pair->consistent && pair->gregorian == day);
  }
}

template <class Printed>
void hold_inside(const std::optional<Printed>& date, std::string_view text) {
  hold(!date || (date->length > 0 && date->offset <= text.size() && date->length <= text.size() - date->offset));
}

void hold_dates(std::string_view text, bool utf8) {
  std::uint64_t end = 0;
  for (const printed_date& date : find_dates(text)) {
    hold(date.offset >= end && date.length > 0 && date.offset + date.length <= text.size());
    end = date.offset + date.length;
    hold(date.month >= 1 && date.month <= 12);
    hold(date.year_digits == 0 ? date.year == 0 : date.year >= 1000 && date.year <= 9999);
    hold(!date.days || (date.complete() && !date.impossible && calendar_range.contains(*date.days)));
    if (!utf8 || !date.complete()) continue;
    const result<date_reading> alone = parse_date(text.substr(date.offset, date.length));
    if (date.days) {
      hold(alone && !alone->pair && alone->gregorian == *date.days);
      if (*date.days >= std::chrono::sys_days{std::chrono::year{1900} / 1 / 1} &&
          *date.days < std::chrono::sys_days{std::chrono::year{2101} / 1 / 1})
        hold_written(*date.days);
    } else {
      hold(!alone);
    }
  }
}

void hold_fiscal_years(std::string_view text) {
  std::uint64_t end = 0;
  for (const printed_fiscal_year& year : find_fiscal_years(text)) {
    hold(year.offset >= end && year.length > 0 && year.offset + year.length <= text.size());
    end = year.offset + year.length;
    hold(year.start >= 1900 && year.start <= 2199 && year.possible == year.suggestion.empty());
    if (year.possible) continue;
    const result<fiscal_year> suggested = parse_fiscal_year(year.suggestion + " অর্থবছর");
    hold(suggested && suggested->start() == year.start);
  }
  const result<fiscal_year> whole = parse_fiscal_year(text);
  hold(whole || whole.error().offset <= text.size());
}

void hold_fiscal_period(std::string_view text) {
  const result<fiscal_period> period = parse_fiscal_period(text);
  if (!period) {
    hold(period.error().offset <= text.size());
    return;
  }
  for (const language in : {language::bn, language::en}) {
    const result<fiscal_period> again = parse_fiscal_period(format(*period, in));
    hold(again && *again == *period);
  }
  hold(fiscal_period::containing(period->days().last, period->unit()) == *period);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const bool utf8 = !text::first_invalid_utf8(text);
  hold_dates(text, utf8);
  hold_fiscal_years(text);
  hold_fiscal_period(text);
  for (std::size_t from = 0;;) {
    const auto found = find_weekday(text, from);
    if (!found) break;
    hold(found->offset >= from && found->length > 0 && found->offset + found->length <= text.size() &&
         found->weekday.ok());
    from = found->offset + found->length;
  }

  const result<date_reading> whole = parse_date(text);
  if (!whole) {
    hold(whole.error().offset <= text.size());
    hold(utf8 || whole.error().code == errc::invalid_utf8);
  } else {
    hold(utf8 && calendar_range.contains(whole->gregorian));
    hold_inside(whole->printed_gregorian, text);
    hold_inside(whole->printed_bangla, text);
    hold_inside(whole->printed_hijri, text);
    hold(whole->pair ? whole->printed_gregorian && whole->printed_bangla
                     : whole->printed_gregorian.has_value() != whole->printed_bangla.has_value());
    hold(whole->readings.empty() || whole->readings.size() > 1);
    for (const possible_date& each : whole->readings) hold(calendar_range.contains(each.gregorian));
    if (whole->pair) {
      const date_pair& pair = *whole->pair;
      hold(pair.consistent == pair.agrees_under.contains(whole->rule));
      hold(!pair.consistent || pair.difference_days == 0);
    } else {
      hold(to_days(whole->bangla, whole->rule) == whole->gregorian);
    }
  }
  hold(!describe(text).empty());
  return 0;
}
