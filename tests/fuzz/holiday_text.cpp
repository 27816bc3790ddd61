// SPDX-License-Identifier: Apache-2.0
//
// Holiday tables of any bytes. Oracle: a refusal names a byte of the text and the line it stands in; what is read is in order,
// in range and without contradiction, is found by its day, and written out reads back to the same; is_working_day says of every
// row's day what the rows say.
#include <karjo/calendar/holiday_text.hpp>
#include <karjo/calendar/working_days.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using namespace karjo;

void hold(bool condition) {
  if (!condition) std::abort();
}

/// Whether the name or source, written out, would be cut by what the form strips.
bool is_stable(std::string_view field) {
  return field == detail::trim_blanks(field) && !field.starts_with('*') && !field.ends_with('*') &&
         field.find_first_of("|\t\n") == field.npos;
}

void hold_refusal(const error& refusal, std::string_view text) {
  hold(refusal.offset <= text.size());
  // The end of a line that lacks a field is in that line too.
  const auto begin = text.begin(), at = begin + static_cast<std::ptrdiff_t>(refusal.offset);
  hold(std::count(begin, at, '\n') == static_cast<std::ptrdiff_t>(refusal.field));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const result<holiday_table> table = parse_holidays(text);
  if (!table) {
    hold_refusal(table.error(), text);
    return 0;
  }
  hold(!text::first_invalid_utf8(text));
  bool stable = true;
  const holiday* before = nullptr;
  for (const holiday& row : table->rows()) {
    hold(calendar_range.contains(row.day) && !row.name.empty() && !row.source.empty());
    hold(before == nullptr || before->day <= row.day);
    before = &row;
    bool open = is_working_day(row.day), found = false;
    for (const holiday& same : table->find(row.day)) {
      found = found || same == row;
      hold(same.day == row.day);
      if (same.kind == holiday_kind::working) open = true;
      if (same.kind == holiday_kind::general || same.kind == holiday_kind::order) open = false;
    }
    hold(found && open == is_working_day(row.day, *table));
    hold(table->covers({row.day, row.day}));
    stable = stable && row.day >= std::chrono::year{1700} / 1 / 1 && is_stable(row.name) && is_stable(row.source);
  }
  if (stable) {
    const result<holiday_table> again = parse_holidays(format(*table));
    hold(again && *again == *table);
  }
  return 0;
}
