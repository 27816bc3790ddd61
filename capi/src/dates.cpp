// SPDX-License-Identifier: Apache-2.0
#include <karjo.h>

#include <chrono>
#include <cstdint>
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

// karjo_date_json and karjo_date_text: `write` makes the text of a reading.
template <class Write>
karjo_status read_and_write(const char* utf8, size_t size, int32_t rule, char* buf, size_t cap, size_t* needed,
                            karjo_error* error, Write write) noexcept {
  const capi::text_in in{utf8, size};
  const capi::text_out out(buf, cap, needed);
  return capi::guard(error, [&]() -> karjo::error {
    if (!is_rule(rule_of(rule))) return {errc::invalid_argument};
    if (const karjo::error wrong = capi::first_failure(out, in); wrong.code != errc::ok) return wrong;
    const result<date_reading> read = parse_date(in.view(), rule_of(rule));
    return read ? out.write(write(*read, in.view())) : read.error();
  });
}

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
  return read_and_write(utf8, size, rule, buf, cap, needed, error,
                        [](const date_reading& read, std::string_view input) { return to_json(read, input); });
}

karjo_status karjo_date_text(const char* utf8, size_t size, int32_t rule, char* buf, size_t cap, size_t* needed,
                             karjo_error* error) {
  return read_and_write(utf8, size, rule, buf, cap, needed, error,
                        [](const date_reading& read, std::string_view) { return describe(read); });
}

karjo_status karjo_bangla_format(const karjo_bangla_date* date, uint32_t style, char* buf, size_t cap, size_t* needed) {
  const capi::text_out out(buf, cap, needed);
  return capi::guard([&]() -> error {
    if (!date) return {errc::invalid_argument};
    if (const error wrong = out.check(); wrong.code != errc::ok) return wrong;
    if (style > KARJO_STYLE_NUMERIC) return {errc::invalid_argument};
    const result<bangla_date> made = from_c(*date);
    return made ? out.write(format(*made, static_cast<date_style>(style))) : made.error();
  });
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
