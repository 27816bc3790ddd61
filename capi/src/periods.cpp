// SPDX-License-Identifier: Apache-2.0
//
// Fiscal years and their parts, days of the week, seasons.
#include <karjo.h>

#include <chrono>
#include <cstdint>
#include <optional>

#include <karjo/calendar/bangla_date.hpp>
#include <karjo/calendar/fiscal_period.hpp>
#include <karjo/calendar/names.hpp>
#include <karjo/calendar/season.hpp>
#include <karjo/calendar/weekday.hpp>

#include "call.hpp"
#include "values.hpp"

using namespace karjo;
using capi::day_of, capi::days_of, capi::rule_of;

namespace {

bool is_unit(std::uint32_t unit) noexcept { return unit <= KARJO_UNIT_QUARTER; }

result<fiscal_period> from_c(const karjo_fiscal_period& period) noexcept {
  if (!is_unit(period.unit)) return errc::invalid_argument;
  return fiscal_year::make(period.start_year).and_then([&](fiscal_year year) {
    return fiscal_period::make(year, static_cast<fiscal_unit>(period.unit), period.number);
  });
}

karjo_fiscal_period to_c(const fiscal_period& period) noexcept {
  return {period.year().start(), static_cast<std::uint32_t>(period.unit()), period.number()};
}

}  // namespace

karjo_status karjo_fiscal_year_parse(const char* utf8, size_t size, int32_t* start_year, karjo_error* error) {
  if (start_year) *start_year = 0;
  const capi::text_in in{utf8, size};
  return capi::guard(error, [&]() -> karjo::error {
    if (!start_year) return {errc::invalid_argument};
    if (const karjo::error wrong = in.check(); wrong.code != errc::ok) return wrong;
    const result<fiscal_year> read = parse_fiscal_year(in.view());
    if (!read) return read.error();
    *start_year = read->start();
    return {};
  });
}

karjo_status karjo_fiscal_period_parse(const char* utf8, size_t size, karjo_fiscal_period* period, karjo_error* error) {
  if (period) *period = {};
  const capi::text_in in{utf8, size};
  return capi::guard(error, [&]() -> karjo::error {
    if (!period) return {errc::invalid_argument};
    if (const karjo::error wrong = in.check(); wrong.code != errc::ok) return wrong;
    const result<fiscal_period> read = parse_fiscal_period(in.view());
    if (!read) return read.error();
    *period = to_c(*read);
    return {};
  });
}

karjo_status karjo_fiscal_period_containing(int32_t days, uint32_t unit, karjo_fiscal_period* period) {
  if (period) *period = {};
  return capi::guard([&]() -> error {
    if (!period || !is_unit(unit)) return {errc::invalid_argument};
    if (!calendar_range.contains(day_of(days))) return {errc::date_out_of_range};
    const fiscal_period found = fiscal_period::containing(day_of(days), static_cast<fiscal_unit>(unit));
    if (!found.days().contains(day_of(days))) return {errc::date_out_of_range};
    *period = to_c(found);
    return {};
  });
}

karjo_status karjo_fiscal_period_days(const karjo_fiscal_period* period, int32_t* first, int32_t* last) {
  if (first) *first = 0;
  if (last) *last = 0;
  return capi::guard([&]() -> error {
    if (!period) return {errc::invalid_argument};
    const result<fiscal_period> made = from_c(*period);
    if (!made) return made.error();
    if (first) *first = days_of(made->days().first);
    if (last) *last = days_of(made->days().last);
    return {};
  });
}

karjo_status karjo_fiscal_period_format(const karjo_fiscal_period* period, uint32_t language, char* buf, size_t cap,
                                        size_t* needed) {
  const capi::text_out out(buf, cap, needed);
  return capi::guard([&]() -> error {
    if (!period || !capi::is_language(language)) return {errc::invalid_argument};
    if (const error wrong = out.check(); wrong.code != errc::ok) return wrong;
    const result<fiscal_period> made = from_c(*period);
    return made ? out.write(format(*made, capi::language_of(language))) : made.error();
  });
}

karjo_status karjo_weekday(int32_t days, int32_t* weekday) {
  if (weekday) *weekday = 0;
  return capi::guard([&]() -> error {
    if (!weekday) return {errc::invalid_argument};
    if (!calendar_range.contains(day_of(days))) return {errc::date_out_of_range};
    *weekday = static_cast<int32_t>(std::chrono::weekday{day_of(days)}.iso_encoding());
    return {};
  });
}

karjo_status karjo_weekday_name(int32_t weekday, uint32_t language, char* buf, size_t cap, size_t* needed) {
  const capi::text_out out(buf, cap, needed);
  return capi::guard([&]() -> error {
    if (weekday < 1 || weekday > 7 || !capi::is_language(language)) return {errc::invalid_argument};
    if (const error wrong = out.check(); wrong.code != errc::ok) return wrong;
    return out.write(
        weekday_name(std::chrono::weekday{static_cast<unsigned>(weekday)}, capi::language_of(language)));
  });
}

karjo_status karjo_weekday_parse(const char* utf8, size_t size, int32_t* weekday, karjo_error* error) {
  if (weekday) *weekday = 0;
  const capi::text_in in{utf8, size};
  return capi::guard(error, [&]() -> karjo::error {
    if (!weekday) return {errc::invalid_argument};
    if (const karjo::error wrong = in.check(); wrong.code != errc::ok) return wrong;
    const std::optional<std::chrono::weekday> read = parse_weekday(in.view());
    if (!read) return {errc::weekday_not_found};
    *weekday = static_cast<int32_t>(read->iso_encoding());
    return {};
  });
}

karjo_status karjo_season(int32_t days, int32_t rule, int32_t* season) {
  if (season) *season = 0;
  return capi::guard([&]() -> error {
    if (!season) return {errc::invalid_argument};
    const result<bangla_date> date = bangla_date::from_days(day_of(days), rule_of(rule));
    if (!date) return date.error();
    *season = static_cast<int32_t>(season_of(*date));
    return {};
  });
}

karjo_status karjo_season_name(int32_t season, uint32_t language, char* buf, size_t cap, size_t* needed) {
  const capi::text_out out(buf, cap, needed);
  return capi::guard([&]() -> error {
    if (season < 1 || season > 6 || !capi::is_language(language)) return {errc::invalid_argument};
    if (const error wrong = out.check(); wrong.code != errc::ok) return wrong;
    return out.write(season_name(static_cast<karjo::season>(season), capi::language_of(language)));
  });
}
