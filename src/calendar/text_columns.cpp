// SPDX-License-Identifier: Apache-2.0
//
// parse_dates and format_dates of karjo/calendar/date_columns.hpp. The forms that most columns are written in, official and
// ISO, are read here; everything else, and everything that is to be refused, by parse_date.
#include <karjo/calendar/date_columns.hpp>

#include <cstring>

#include <karjo/calendar/bangla_date.hpp>
#include <karjo/calendar/date_text.hpp>

namespace karjo {

namespace {

std::int32_t count_of(std::chrono::sys_days day) noexcept {
  return static_cast<std::int32_t>(day.time_since_epoch().count());
}

/// The value of a Bangla digit (E0 A7 A6 to E0 A7 AF) at a place, or -1.
int bangla_digit_at(std::string_view text, std::size_t at) noexcept {
  if (at + 3 > text.size() || text[at] != '\xE0' || text[at + 1] != '\xA7') return -1;
  const int value = static_cast<unsigned char>(text[at + 2]) - 0xA6;
  return value >= 0 && value <= 9 ? value : -1;
}

/// Four Bangla digits at a place, or -1.
int bangla_year_at(std::string_view text, std::size_t at) noexcept {
  int year = 0;
  for (int i = 0; i < 4; ++i, at += 3) {
    const int digit = bangla_digit_at(text, at);
    if (digit < 0) return -1;
    year = year * 10 + digit;
  }
  return year;
}

/// The number of a month, from 1, by its standard name; 0 where it is none.
unsigned month_of(std::string_view name, const detail::name_pair (&names)[12]) noexcept {
  for (unsigned i = 0; i < 12; ++i) {
    if (names[i].bn.size() == name.size() && std::memcmp(names[i].bn.data(), name.data(), name.size()) == 0) return i + 1;
  }
  return 0;
}

std::int32_t gregorian_day(int year, unsigned month, unsigned day) noexcept {
  const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
  return year >= 1700 && date.ok() ? count_of(date) : no_day;
}

/// 2021-12-29, of the Gregorian calendar.
std::int32_t read_iso(std::string_view text) noexcept {
  int numbers[3] = {};
  std::size_t at = 0;
  for (int part = 0; part < 3; ++part) {
    for (int digits = part == 0 ? 4 : 2; digits != 0; --digits, ++at) {
      if (text[at] < '0' || text[at] > '9') return no_day;
      numbers[part] = numbers[part] * 10 + (text[at] - '0');
    }
    if (part < 2 && text[at++] != '-') return no_day;
  }
  return gregorian_day(numbers[0], static_cast<unsigned>(numbers[1]), static_cast<unsigned>(numbers[2]));
}

/// ১৪ পৌষ ১৪২৮ and ২৯ ডিসেম্বর ২০২১, as format writes them.
std::int32_t read_official(std::string_view text, calendar_rule rule) noexcept {
  constexpr std::size_t year_size = 4 * 3;
  int day = bangla_digit_at(text, 0);
  std::size_t at = 3;
  if (day <= 0) return no_day;
  if (const int second = bangla_digit_at(text, at); second >= 0) {
    day = day * 10 + second;
    at += 3;
  }
  if (text.size() < at + 3 + year_size || text[at] != ' ' || text[text.size() - year_size - 1] != ' ') return no_day;
  const int year = bangla_year_at(text, text.size() - year_size);
  const std::string_view name = text.substr(at + 1, text.size() - year_size - at - 2);
  if (year >= 1000 && year < 1700) {
    const unsigned number = month_of(name, detail::bangla_month_names);
    if (number == 0) return no_day;
    const result<bangla_date> date =
        bangla_date::make(year, static_cast<month>(number), static_cast<std::uint8_t>(day), rule);
    return date ? count_of(date->to_days()) : no_day;
  }
  const unsigned number = month_of(name, detail::gregorian_month_names);
  return number == 0 ? no_day : gregorian_day(year, number, static_cast<unsigned>(day));
}

}  // namespace

std::size_t parse_dates(const text_column& texts, std::span<std::int32_t> days, std::span<errc> why, calendar_rule rule,
                        const date_policy& policy) {
  const bool known = is_rule(rule) && is_policy(policy);
  std::size_t refused = 0;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    errc cause = errc::ok;
    std::int32_t day = no_day;
    if (!known || !texts.has(i)) {
      cause = errc::invalid_argument;
    } else {
      const std::string_view text = texts[i];
      day = text.size() == 10 ? read_iso(text) : text.size() > 10 ? read_official(text, rule) : no_day;
      if (day == no_day) {
        const result<date_reading> read = parse_date(text, rule, policy);
        if (read) day = count_of(read->gregorian);
        if (!read) cause = read.error().code;
      }
    }
    days[i] = day;
    if (!why.empty()) why[i] = cause;
    refused += cause == errc::ok ? 0 : 1;
  }
  return refused;
}

column_size format_dates(std::span<const std::int32_t> days, std::span<char> bytes, std::span<std::int64_t> offsets,
                         const column_style& as) noexcept {
  const bool known = is_rule(as.rule) && name(as.style) != "unknown";
  const std::size_t most = as.pair ? date_pair_capacity : date_text_capacity;
  column_size size;
  char apart[date_pair_capacity];
  for (std::size_t i = 0; i < days.size(); ++i) {
    offsets[i] = static_cast<std::int64_t>(size.bytes);
    const std::chrono::sys_days day{std::chrono::days{days[i]}};
    if (!known || !calendar_range.contains(day)) {
      ++size.refused;
      continue;
    }
    // Near the end of the room the text is made apart: writing may touch up to `most` bytes.
    const bool roomy = bytes.size() >= most && size.bytes <= bytes.size() - most;
    char* const out = roomy ? bytes.data() + size.bytes : apart;
    std::size_t took = 0;
    if (!as.pair && as.calendar == date_calendar::gregorian) {
      took = format_to(out, day, as.style, as.options);
    } else {
      const bangla_date date = *bangla_date::from_days(day, as.rule);
      took = as.pair ? format_pair_to(out, date, *as.pair, as.style, as.options) : format_to(out, date, as.style, as.options);
    }
    if (!roomy && took <= bytes.size() && size.bytes <= bytes.size() - took)
      std::memcpy(bytes.data() + size.bytes, apart, took);
    size.bytes += took;
  }
  offsets[days.size()] = static_cast<std::int64_t>(size.bytes);
  return size;
}

}  // namespace karjo
