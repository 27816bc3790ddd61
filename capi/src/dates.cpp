// SPDX-License-Identifier: Apache-2.0
#include <karjo.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include <karjo/calendar/bangla_date.hpp>
#include <karjo/calendar/date_columns.hpp>
#include <karjo/calendar/date_text.hpp>
#include <karjo/calendar/fiscal_year.hpp>
#include <karjo/json.hpp>

#include "call.hpp"
#include "values.hpp"

using namespace karjo;
using capi::day_of, capi::days_of, capi::rule_of;

namespace {

karjo_bangla_date to_c(bangla_fields fields, calendar_rule rule) noexcept {
  return {fields.year, number(fields.month), fields.day, static_cast<std::uint8_t>(rule), 0};
}

result<bangla_date> from_c(const karjo_bangla_date& date) noexcept {
  return bangla_date::make(date.year, static_cast<month>(date.month), date.day, rule_of(date.rule));
}

// The order in the lower half, the window in the upper one, 0 for that of C++.
date_policy policy_of(std::uint32_t number) noexcept {
  date_policy policy;
  const std::uint32_t order = number & 0xFFFF, window = number >> 16;
  policy.order = static_cast<numeric_order>(order <= KARJO_POLICY_MONTH_FIRST ? order : 255);
  if (window != 0) policy.window = static_cast<std::int16_t>(window <= 9999 ? window : 9999);
  return policy;
}

struct written_style {
  date_style style;
  date_options options;
  std::optional<pair_style> pair;
};

// What a KARJO_STYLE_ and its options say.
std::optional<written_style> style_of(std::uint32_t number) noexcept {
  constexpr std::uint32_t known = 0xFF | KARJO_STYLE_LATIN_DIGITS | KARJO_STYLE_BANGLA_DIGITS |
                                  KARJO_STYLE_OLDER_SPELLING | KARJO_STYLE_PRECOMPOSED | KARJO_STYLE_PAIR_HTML;
  const std::uint32_t style = number & 0xFF, pair = number & KARJO_STYLE_PAIR_HTML;
  const bool latin = number & KARJO_STYLE_LATIN_DIGITS, bangla = number & KARJO_STYLE_BANGLA_DIGITS;
  if ((number & ~known) != 0 || style > KARJO_STYLE_NUMERIC || (latin && bangla)) return std::nullopt;
  written_style out{static_cast<date_style>(style), {}, std::nullopt};
  out.options.digits = latin ? date_digits::latin : bangla ? date_digits::bangla : date_digits::of_style;
  if (number & KARJO_STYLE_OLDER_SPELLING) out.options.spelling = spelling_policy::older;
  if (number & KARJO_STYLE_PRECOMPOSED) out.options.letters = letter_form::precomposed;
  if (pair != 0) out.pair = static_cast<pair_style>(pair / KARJO_STYLE_PAIR_LINE - 1);
  return out;
}

// The calls that read a date: `use` does something with the reading.
template <class Use>
karjo::error read_and_use(const capi::text_in& in, int32_t rule, uint32_t policy, Use use) {
  if (!is_rule(rule_of(rule)) || !is_policy(policy_of(policy))) return {errc::invalid_argument};
  if (const karjo::error wrong = in.check(); wrong.code != errc::ok) return wrong;
  const result<date_reading> read = parse_date(in.view(), rule_of(rule), policy_of(policy));
  return read ? use(*read) : read.error();
}

// Those of them that write text: `write` makes it.
template <class Write>
karjo_status read_and_write(const char* utf8, size_t size, int32_t rule, uint32_t policy, char* buf, size_t cap,
                            size_t* needed, karjo_error* error, Write write) noexcept {
  const capi::text_in in{utf8, size};
  const capi::text_out out(buf, cap, needed);
  return capi::guard(error, [&]() -> karjo::error {
    if (const karjo::error wrong = out.check(); wrong.code != errc::ok) return wrong;
    return read_and_use(in, rule, policy,
                        [&](const date_reading& read) { return out.write(write(read, in.view())); });
  });
}

std::string json_of(const date_reading& read, std::string_view input) { return to_json(read, input); }
std::string line_of(const date_reading& read, std::string_view) { return describe(read); }

}  // namespace

karjo_status karjo_bangla_from_days(int32_t days, int32_t rule, karjo_bangla_date* out) {
  if (out) *out = {};
  return capi::guard([&]() -> error {
    if (!out) return {errc::invalid_argument};
    const result<bangla_date> date = bangla_date::from_days(day_of(days), rule_of(rule));
    if (!date) return date.error();
    *out = to_c(date->fields(), date->rule());
    return {};
  });
}

karjo_status karjo_bangla_to_days(const karjo_bangla_date* date, int32_t* days) {
  if (days) *days = 0;
  return capi::guard([&]() -> error {
    if (!date || !days) return {errc::invalid_argument};
    const result<bangla_date> made = from_c(*date);
    if (!made) return made.error();
    *days = days_of(made->to_days());
    return {};
  });
}

size_t karjo_bangla_from_days_n(const int32_t* days, size_t count, int32_t rule, uint32_t* packed) {
  if (!days || !packed) return count;
  return bangla_from_days({days, count}, {packed, count}, rule_of(rule));
}

size_t karjo_bangla_to_days_n(const uint32_t* packed, size_t count, int32_t rule, int32_t* days) {
  if (!packed || !days) return count;
  return bangla_to_days({packed, count}, {days, count}, rule_of(rule));
}

karjo_status karjo_date_parse(const char* utf8, size_t size, int32_t rule, int32_t* days, karjo_bangla_date* bangla,
                              karjo_error* error) {
  if (days) *days = 0;
  if (bangla) *bangla = {};
  const capi::text_in in{utf8, size};
  return capi::guard(error, [&]() -> karjo::error {
    if (!is_rule(rule_of(rule))) return {errc::invalid_argument};
    if (const karjo::error wrong = in.check(); wrong.code != errc::ok) return wrong;
    const result<date_reading> read = parse_date(in.view(), rule_of(rule));
    if (!read) return read.error();
    if (days) *days = days_of(read->gregorian);
    if (bangla) *bangla = to_c(read->bangla, read->rule);
    return {};
  });
}

karjo_status karjo_date_json(const char* utf8, size_t size, int32_t rule, char* buf, size_t cap, size_t* needed,
                             karjo_error* error) {
  return read_and_write(utf8, size, rule, 0, buf, cap, needed, error, json_of);
}

karjo_status karjo_date_text(const char* utf8, size_t size, int32_t rule, char* buf, size_t cap, size_t* needed,
                             karjo_error* error) {
  return read_and_write(utf8, size, rule, 0, buf, cap, needed, error, line_of);
}

karjo_status karjo_date_json_by(const char* utf8, size_t size, int32_t rule, uint32_t policy, char* buf, size_t cap,
                                size_t* needed, karjo_error* error) {
  return read_and_write(utf8, size, rule, policy, buf, cap, needed, error, json_of);
}

karjo_status karjo_date_text_by(const char* utf8, size_t size, int32_t rule, uint32_t policy, char* buf, size_t cap,
                                size_t* needed, karjo_error* error) {
  return read_and_write(utf8, size, rule, policy, buf, cap, needed, error, line_of);
}

karjo_status karjo_date_readings(const char* utf8, size_t size, int32_t rule, uint32_t policy, int32_t* days,
                                 size_t cap, size_t* needed, karjo_error* error) {
  if (needed) *needed = 0;
  return capi::guard(error, [&]() -> karjo::error {
    if (!needed || (!days && cap != 0)) return {errc::invalid_argument};
    return read_and_use({utf8, size}, rule, policy, [&](const date_reading& read) -> karjo::error {
      const size_t count = std::max<size_t>(read.readings.size(), 1);
      *needed = count;
      if (cap == 0) return {};
      if (cap < count) return {errc::buffer_too_small};
      days[0] = days_of(read.gregorian);
      for (size_t i = 1; i < count; ++i) days[i] = days_of(read.readings[i].gregorian);
      return {};
    });
  });
}

karjo_status karjo_almanacs_may_differ(int32_t days, int32_t* differ) {
  if (differ) *differ = 0;
  return capi::guard([&]() -> error {
    if (!differ) return {errc::invalid_argument};
    if (!calendar_range.contains(day_of(days))) return {errc::date_out_of_range};
    *differ = surya_siddhanta::almanacs_may_differ(day_of(days));
    return {};
  });
}

karjo_status karjo_bangla_format(const karjo_bangla_date* date, uint32_t style, char* buf, size_t cap, size_t* needed) {
  const capi::text_out out(buf, cap, needed);
  return capi::guard([&]() -> error {
    if (!date) return {errc::invalid_argument};
    if (const error wrong = out.check(); wrong.code != errc::ok) return wrong;
    const std::optional<written_style> chosen = style_of(style);
    if (!chosen) return {errc::invalid_argument};
    const result<bangla_date> made = from_c(*date);
    if (!made) return made.error();
    char text[date_pair_capacity];
    const size_t length = chosen->pair ? format_pair_to(text, *made, *chosen->pair, chosen->style, chosen->options)
                                       : format_to(text, *made, chosen->style, chosen->options);
    return out.write({text, length});
  });
}

karjo_status karjo_gregorian_format(int32_t days, uint32_t style, char* buf, size_t cap, size_t* needed) {
  const capi::text_out out(buf, cap, needed);
  return capi::guard([&]() -> error {
    if (const error wrong = out.check(); wrong.code != errc::ok) return wrong;
    const std::optional<written_style> chosen = style_of(style);
    if (!chosen || chosen->pair) return {errc::invalid_argument};
    if (!calendar_range.contains(day_of(days))) return {errc::date_out_of_range};
    char text[date_text_capacity];
    return out.write({text, format_to(text, day_of(days), chosen->style, chosen->options)});
  });
}

size_t karjo_date_parse_n(const char* utf8, size_t size, const int64_t* offsets, size_t count, int32_t rule,
                          uint32_t policy, int32_t* days, karjo_status* why) {
  if (!offsets || !days || (!utf8 && size != 0)) return count;
  size_t refused = 0;
  constexpr size_t piece = 256;  // causes are kept in pieces, for those who do not ask for them
  errc causes[piece];
  const karjo_status failure = capi::guard([&]() -> error {
    for (size_t i = 0; i < count; i += piece) {
      const size_t some = std::min(piece, count - i);
      const text_column texts{{utf8 ? utf8 : "", size}, {offsets + i, some + 1}};
      refused += parse_dates(texts, {days + i, some}, {causes, some}, rule_of(rule), policy_of(policy));
      if (why) std::transform(causes, causes + some, why + i, [](errc cause) { return static_cast<karjo_status>(cause); });
    }
    return {};
  });
  if (failure == KARJO_OK) return refused;
  std::fill_n(days, count, no_day);
  if (why) std::fill_n(why, count, failure);
  return count;
}

namespace {

karjo_status format_column(const int32_t* days, size_t count, int32_t rule, uint32_t style, bool bangla, char* buf,
                           size_t cap, int64_t* offsets, size_t* needed) noexcept {
  const capi::text_out out(buf, cap, needed);
  return capi::guard([&]() -> error {
    if (const error wrong = out.check(); wrong.code != errc::ok) return wrong;
    const std::optional<written_style> chosen = style_of(style);
    if (!chosen || (chosen->pair && !bangla) || !is_rule(rule_of(rule)) || (!days && count != 0) || !offsets)
      return {errc::invalid_argument};
    const column_style as{chosen->style, chosen->options, chosen->pair,
                          bangla ? date_calendar::bangla : date_calendar::gregorian, rule_of(rule)};
    const column_size size = format_dates({days, count}, {buf, cap}, {offsets, count + 1}, as);
    *needed = size.bytes;
    return {cap != 0 && size.bytes > cap ? errc::buffer_too_small : errc::ok};
  });
}

}  // namespace

karjo_status karjo_bangla_format_n(const int32_t* days, size_t count, int32_t rule, uint32_t style, char* buf, size_t cap,
                                   int64_t* offsets, size_t* needed) {
  return format_column(days, count, rule, style, true, buf, cap, offsets, needed);
}

karjo_status karjo_gregorian_format_n(const int32_t* days, size_t count, uint32_t style, char* buf, size_t cap,
                                      int64_t* offsets, size_t* needed) {
  return format_column(days, count, KARJO_RULE_AUTOMATIC, style, false, buf, cap, offsets, needed);
}

karjo_status karjo_fiscal_year(int32_t days, int32_t* start_year, int32_t* quarter) {
  if (start_year) *start_year = 0;
  if (quarter) *quarter = 0;
  return capi::guard([&]() -> error {
    const std::chrono::sys_days day = day_of(days);
    if (!calendar_range.contains(day)) return {errc::date_out_of_range};
    const fiscal_year year = fiscal_year::containing(day);
    if (day < year.first_day() || day > year.last_day()) return {errc::date_out_of_range};
    if (start_year) *start_year = year.start();
    if (quarter) *quarter = static_cast<int32_t>(fiscal_year::quarter_of(day));
    return {};
  });
}
