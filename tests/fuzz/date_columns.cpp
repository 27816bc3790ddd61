// SPDX-License-Identifier: Apache-2.0
//
// Columns of any texts and days. Oracle: each line as a row is read as parse_date reads it alone, in any cut of the column; days
// of any bytes convert by every kernel as by the scalar functions, and a written column holds what format writes.
#include <karjo/calendar/date_columns.hpp>
#include <karjo/calendar/date_text.hpp>

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/date_kernels.hpp"

namespace {

using namespace karjo;

void hold(bool condition) {
  if (!condition) std::abort();
}

void hold_texts(std::string_view text, calendar_rule rule) {
  std::vector<std::int64_t> offsets{0};
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n') offsets.push_back(static_cast<std::int64_t>(i + 1));
  }
  offsets.push_back(static_cast<std::int64_t>(text.size()));
  const text_column column{text, offsets};
  std::vector<std::int32_t> days(column.size());
  std::vector<errc> why(column.size());
  std::size_t refused = parse_dates(column, days, why, rule);
  for (std::size_t i = 0; i < column.size(); ++i) {
    const result<date_reading> alone = parse_date(column[i], rule);
    hold(why[i] == (alone ? errc::ok : alone.error().code));
    hold(days[i] == (alone ? static_cast<std::int32_t>(alone->gregorian.time_since_epoch().count()) : no_day));
    refused -= alone ? 0u : 1u;
  }
  hold(refused == 0);
}

void hold_days(const std::vector<std::int32_t>& days, calendar_rule rule) {
  std::vector<std::uint32_t> packed(days.size());
  std::vector<std::int32_t> back(days.size());
  for (const columns::kernels* set : columns::runnable_kernels()) {
    set->from_days(days.data(), days.size(), rule, packed.data());
    set->to_days(packed.data(), packed.size(), rule, back.data());
    for (std::size_t i = 0; i < days.size(); ++i) {
      const auto date = bangla_date::from_days(std::chrono::sys_days{std::chrono::days{days[i]}}, rule);
      hold(packed[i] == (date ? pack(date->fields()) : 0));
      hold(back[i] == (date ? days[i] : no_day));
    }
  }
  std::vector<char> bytes(64 * days.size());
  std::vector<std::int64_t> offsets(days.size() + 1);
  column_style as;
  as.rule = rule;
  const column_size size = format_dates(days, bytes, offsets, as);
  hold(size.bytes <= bytes.size());
  const text_column written{{bytes.data(), size.bytes}, offsets};
  for (std::size_t i = 0; i < days.size(); ++i) {
    const auto date = bangla_date::from_days(std::chrono::sys_days{std::chrono::days{days[i]}}, rule);
    hold(written.has(i) && written[i] == (date ? format(*date) : ""));
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const auto rule = static_cast<calendar_rule>(data[0] % 5);
  hold_texts({reinterpret_cast<const char*>(data) + 1, size - 1}, rule);
  std::vector<std::int32_t> days((size - 1) / 4);
  if (!days.empty()) std::memcpy(days.data(), data + 1, days.size() * 4);
  hold_days(days, rule);
  for (std::int32_t& day : days) day %= 1'500'000;
  hold_days(days, rule);
  return 0;
}
