// SPDX-License-Identifier: Apache-2.0
#include <karjo.h>

#include <optional>
#include <string>

#include <karjo/text/clock_time.hpp>
#include <karjo/text/parse_stored.hpp>
#include <karjo/text/quantity.hpp>

#include "call.hpp"

using namespace karjo;

namespace {

/// A KARJO_NUMBER_ but the last.
std::optional<text::number_form> form_of(uint32_t number) noexcept {
  if (number >= text::all_number_forms.size()) return std::nullopt;
  return static_cast<text::number_form>(number);
}

std::uint32_t findings_of(const text::number_reading& read) noexcept {
  const bool elsewhere = read.groups == text::digit_grouping::western || read.groups == text::digit_grouping::irregular;
  std::uint32_t bits = 0;
  if (elsewhere) bits |= KARJO_NUMBER_COMMAS_ELSEWHERE;
  if (read.mixed_digits) bits |= KARJO_NUMBER_BOTH_SCRIPTS;
  if (read.contradiction) bits |= KARJO_NUMBER_CONTRADICTED;
  return bits;
}

}  // namespace

karjo_status karjo_number_parse(const char* utf8, size_t size, uint32_t number_form, int64_t* units, uint32_t* scale,
                                uint32_t* findings, karjo_error* error) {
  const capi::text_in in{utf8, size};
  if (units) *units = 0;
  if (scale) *scale = 0;
  if (findings) *findings = 0;
  return capi::guard(error, [&]() -> karjo::error {
    const std::optional<text::number_form> form = form_of(number_form);
    if (!units || !scale || (!form && number_form != KARJO_NUMBER_ANY)) return {errc::invalid_argument};
    if (const karjo::error wrong = in.check(); wrong.code != errc::ok) return wrong;
    std::uint32_t departs = 0;
    const result<text::decimal> read = text::parse_stored(in.view(), [&](std::string_view stored) -> result<text::decimal> {
      if (form) return text::parse_number(stored, *form);
      const result<text::number_reading> any = text::read_number(stored);
      if (!any) return any.error();
      if (any->contradiction && !findings) return {errc::not_a_number, *any->contradiction};
      departs = findings_of(*any);
      return any->value;
    });
    if (!read) return read.error();
    *units = read->units();
    *scale = read->scale();
    if (findings) *findings = departs;
    return {};
  });
}

karjo_status karjo_number_format(int64_t units, uint32_t scale, uint32_t number_form, char* buf, size_t cap,
                                 size_t* needed) {
  const capi::text_out out(buf, cap, needed);
  return capi::guard([&]() -> error {
    const std::optional<text::number_form> form = form_of(number_form);
    if (!form) return {errc::invalid_argument};
    if (const error wrong = out.check(); wrong.code != errc::ok) return wrong;
    const result<text::decimal> value = text::decimal::make(units, scale);
    if (!value) return value.error();
    const result<std::string> written = text::format_number(*value, *form);
    return written ? out.write(*written) : written.error();
  });
}

karjo_status karjo_clock_time_parse(const char* utf8, size_t size, int32_t* start, int32_t* end, int32_t* contradictory,
                                    karjo_error* error) {
  const capi::text_in in{utf8, size};
  for (int32_t* each : {start, end, contradictory})
    if (each) *each = 0;
  return capi::guard(error, [&]() -> karjo::error {
    if (!start || !end) return {errc::invalid_argument};
    if (const karjo::error wrong = in.check(); wrong.code != errc::ok) return wrong;
    const result<text::printed_clock_time> read =
        text::parse_stored(in.view(), [](std::string_view stored) { return text::parse_clock_time(stored); });
    if (!read) return read.error();
    const auto minutes = [](text::clock_time time) { return time.hour * 60 + time.minute; };
    *start = minutes(read->start);
    *end = read->end ? minutes(*read->end) : -1;
    if (contradictory) *contradictory = read->contradictory ? 1 : 0;
    return {};
  });
}

karjo_status karjo_clock_time_format(int32_t minutes, uint32_t style, char* buf, size_t cap, size_t* needed) {
  const capi::text_out out(buf, cap, needed);
  return capi::guard([&]() -> error {
    if (style > KARJO_CLOCK_24) return {errc::invalid_argument};
    if (const error wrong = out.check(); wrong.code != errc::ok) return wrong;
    if (minutes < 0 || minutes >= 24 * 60) return {errc::clock_time_impossible};
    const text::clock_time time{static_cast<std::uint8_t>(minutes / 60), static_cast<std::uint8_t>(minutes % 60)};
    return out.write(style == KARJO_CLOCK_24 ? text::format(time) : text::format_bangla(time));
  });
}
