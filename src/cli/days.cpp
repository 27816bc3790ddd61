// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/bangla_date.hpp>
#include <karjo/calendar/date_text.hpp>
#include <karjo/calendar/working_days.hpp>
#include <karjo/json.hpp>
#include <karjo/text/digits.hpp>

#include <algorithm>
#include <climits>
#include <functional>

#include "cli/holidays.hpp"
#include "cli/items.hpp"
#include "json/object.hpp"

namespace karjo::cli {

namespace {

using std::chrono::sys_days;

/// What the answer rests on.
struct ground {
  bool known;    // each year of the span has a row in the table
  bool by_moon;  // a holiday of the span depends on the moon
};

ground ground_of(const holiday_table& holidays, sys_days one, sys_days other) {
  const day_range span{std::min(one, other), std::max(one, other)};
  return {holidays.covers(span), holidays.depends_on_moon(span)};
}

void add_ground(std::string& line, const ground& on, language in) {
  if (!on.known) line += in == language::bn ? "; সব ছুটি জানা নেই" : "; not all holidays are known";
  if (on.by_moon) line += in == language::bn ? "; চাঁদ দেখার উপর নির্ভরশীল" : "; depends on the sighting of the moon";
}

/// "সোমবার, ১৬ জুন ২০২৫ (২ আষাঢ় ১৪৩২)", "Monday, 16 June 2025 (2 Asharh 1432)"
std::string day_in_words(sys_days day, language in) {
  const date_style style = in == language::bn ? date_style::official : date_style::english;
  return std::string(weekday_name(std::chrono::weekday{day}, in)) + ", " + format(day, style) + " (" +
         format(*bangla_date::from_days(day), style) + ')';
}

/// Prints what `answer` says of the day of each item.
int for_each_day(const arguments& from, output& to, language in, bool json,
                 const std::function<result<std::string>(sys_days, std::string_view)>& answer) {
  return for_each_text(from.items(), to, in, [&](std::string_view text) {
    const result<date_reading> read = parse_date(text);
    const result<std::string> line =
        read ? answer(read->gregorian, text) : result<std::string>{read.error()};
    if (line) {
      to.line(*line);
    } else {
      const std::string why = explain(line.error(), text, calendar_rule::automatic, in);
      to.line(json ? to_json(line.error(), text, std::string_view(why)) : refusal(line.error(), why, in));
    }
    return line.has_value();
  });
}

int add_days(arguments from, output& to, int direction) {
  const language in = chosen_language(from);
  const bool json = from.flag("--json");
  const holiday_table holidays = chosen_holidays(from, in).value_or(holiday_table{});
  const std::optional<std::string_view> word = from.word();
  const result<std::uint64_t> number = text::parse_number(word.value_or(""));
  if (!number || *number > 10'000'000) {
    throw misuse{{"say how many working days: karjo days after 2 DATE", "কত কর্মদিবস তা বলুন: karjo days after 2 DATE"}};
  }
  const int count = direction * static_cast<int>(*number);
  return for_each_day(from, to, in, json, [&](sys_days day, std::string_view text) -> result<std::string> {
    const sys_days found = add_working_days(day, count, holidays);
    if (!calendar_range.contains(found)) return errc::date_out_of_range;
    const ground on = ground_of(holidays, day, found);
    if (!json) {
      std::string line = day_in_words(found, in);
      add_ground(line, on, in);
      return line;
    }
    return json::line({
        {"input", text},
        {"from", format(day, date_style::iso)},
        {"working_days", count},
        {"gregorian", format(found, date_style::iso)},
        {"weekday", std::chrono::weekday{found}.iso_encoding()},
        {"bangla_text", format(*bangla_date::from_days(found))},
        {"gregorian_text", format(found)},
        {"holidays_known", on.known},
        {"by_moon", on.by_moon},
    });
  });
}

}  // namespace

int run_days_after(arguments from, output& to) { return add_days(std::move(from), to, 1); }

int run_days_before(arguments from, output& to) { return add_days(std::move(from), to, -1); }

int run_days_count(arguments from, output& to) {
  const language in = chosen_language(from);
  const bool json = from.flag("--json");
  const holiday_table holidays = chosen_holidays(from, in).value_or(holiday_table{});
  const result<date_reading> first = parse_date(from.word().value_or(""));
  if (!first) {
    throw misuse{{"say from which day to count: karjo days count FIRST LAST",
                  "কোন তারিখ থেকে গুনতে হবে তা বলুন: karjo days count FIRST LAST"}};
  }
  return for_each_day(from, to, in, json, [&](sys_days last, std::string_view text) -> result<std::string> {
    const std::int64_t count = count_working_days({first->gregorian, last}, holidays);
    const ground on = ground_of(holidays, first->gregorian, last);
    if (!json) {
      std::string line = std::to_string(count);
      if (in == language::bn) line = text::to_bangla_digits(line);
      add_ground(line, on, in);
      return line;
    }
    return json::line({
        {"input", text},
        {"from", format(first->gregorian, date_style::iso)},
        {"gregorian", format(last, date_style::iso)},
        {"working_days", count},
        {"holidays_known", on.known},
        {"by_moon", on.by_moon},
    });
  });
}

}  // namespace karjo::cli
