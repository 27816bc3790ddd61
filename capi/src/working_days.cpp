// SPDX-License-Identifier: Apache-2.0
#include <karjo.h>

#include <cstdint>
#include <memory>

#include <karjo/calendar/holiday_text.hpp>
#include <karjo/calendar/working_days.hpp>
#include <karjo/json.hpp>

#include "call.hpp"
#include "holidays.hpp"
#include "values.hpp"

using namespace karjo;
using capi::day_of, capi::days_of;

namespace {

// The table of a handle; NULL has no rows.
class table_of {
 public:
  explicit table_of(const karjo_holidays* holidays) noexcept : table_(holidays ? holidays->table : none_) {}
  table_of(const table_of&) = delete;
  table_of& operator=(const table_of&) = delete;

  operator const holiday_table&() const noexcept { return table_; }
  const holiday_table* operator->() const noexcept { return &table_; }

 private:
  holiday_table none_;
  const holiday_table& table_;
};

bool in_range(int32_t days) noexcept { return calendar_range.contains(day_of(days)); }

// INT32_MIN where the day or the result is out of range.
int32_t add(const holiday_table& holidays, int32_t days, int32_t count) noexcept {
  if (!in_range(days)) return INT32_MIN;
  const std::chrono::sys_days day = add_working_days(day_of(days), count, holidays);
  return calendar_range.contains(day) ? days_of(day) : INT32_MIN;
}

int32_t count_days(const holiday_table& holidays, int32_t first, int32_t last) noexcept {
  if (!in_range(first) || !in_range(last)) return INT32_MIN;
  return static_cast<int32_t>(count_working_days({day_of(first), day_of(last)}, holidays));
}

}  // namespace

karjo_status karjo_holidays_parse(const char* utf8, size_t size, karjo_holidays** out, karjo_error* error) {
  if (out) *out = nullptr;
  const capi::text_in in{utf8, size};
  return capi::guard(error, [&]() -> karjo::error {
    if (!out || (!utf8 && size != 0) || size > PTRDIFF_MAX) return {errc::invalid_argument};
    result<holiday_table> read = parse_holidays(in.view());
    if (!read) return read.error();
    *out = std::make_unique<karjo_holidays>(karjo_holidays{*std::move(read)}).release();
    return {};
  });
}

karjo_status karjo_holidays_json(const karjo_holidays* holidays, char* buf, size_t cap, size_t* needed) {
  const capi::text_out out(buf, cap, needed);
  return capi::guard([&]() -> error {
    if (const error wrong = out.check(); wrong.code != errc::ok) return wrong;
    return out.write(to_json(static_cast<const holiday_table&>(table_of(holidays))));
  });
}

karjo_status karjo_holidays_known(const karjo_holidays* holidays, int32_t first, int32_t last, int32_t* known,
                                  int32_t* by_moon) {
  if (known) *known = 0;
  if (by_moon) *by_moon = 0;
  return capi::guard([&]() -> error {
    if (!in_range(first) || !in_range(last)) return {errc::date_out_of_range};
    const day_range days{day_of(first), day_of(last)};
    const table_of table(holidays);
    if (known) *known = table->covers(days);
    if (by_moon) *by_moon = table->depends_on_moon(days);
    return {};
  });
}

void karjo_holidays_free(karjo_holidays* holidays) { delete holidays; }

karjo_status karjo_is_working_day(const karjo_holidays* holidays, int32_t days, int32_t* is_working) {
  if (is_working) *is_working = 0;
  return capi::guard([&]() -> error {
    if (!is_working) return {errc::invalid_argument};
    if (!in_range(days)) return {errc::date_out_of_range};
    *is_working = is_working_day(day_of(days), table_of(holidays));
    return {};
  });
}

karjo_status karjo_working_days_add(const karjo_holidays* holidays, int32_t days, int32_t count, int32_t* result) {
  if (result) *result = 0;
  return capi::guard([&]() -> error {
    if (!result) return {errc::invalid_argument};
    const int32_t day = add(table_of(holidays), days, count);
    if (day == INT32_MIN) return {errc::date_out_of_range};
    *result = day;
    return {};
  });
}

karjo_status karjo_working_days_count(const karjo_holidays* holidays, int32_t first, int32_t last, int32_t* count) {
  if (count) *count = 0;
  return capi::guard([&]() -> error {
    if (!count) return {errc::invalid_argument};
    const int32_t counted = count_days(table_of(holidays), first, last);
    if (counted == INT32_MIN) return {errc::date_out_of_range};
    *count = counted;
    return {};
  });
}

size_t karjo_working_days_add_n(const karjo_holidays* holidays, const int32_t* days, size_t size, int32_t count,
                                int32_t* results) {
  if (!days || !results) return size;
  const table_of table(holidays);
  size_t refused = 0;
  for (size_t i = 0; i < size; ++i) {
    results[i] = add(table, days[i], count);
    refused += results[i] == INT32_MIN;
  }
  return refused;
}

size_t karjo_working_days_count_n(const karjo_holidays* holidays, const int32_t* firsts, const int32_t* lasts,
                                  size_t size, int32_t* counts) {
  if (!firsts || !lasts || !counts) return size;
  const table_of table(holidays);
  size_t refused = 0;
  for (size_t i = 0; i < size; ++i) {
    counts[i] = count_days(table, firsts[i], lasts[i]);
    refused += counts[i] == INT32_MIN;
  }
  return refused;
}
