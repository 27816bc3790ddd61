// SPDX-License-Identifier: Apache-2.0
//
// Which holidays does this text list? The form in which a user keeps a holiday table: one row a line,
//
//     # DATE | KIND | NAME | SOURCE; an asterisk after the date: by the sighting of the moon
//     ২০২৫-০২-১৫* | নির্বাহী আদেশ | শবে বরাত | জনপ্রশাসন মন্ত্রণালয়, প্রজ্ঞাপন, ২১ অক্টোবর ২০২৪
//     2025-05-17 | working | Saturday, offices open | Ministry of Public Administration, notification of 7 May 2025
//
//     const result<holiday_table> table = parse_holidays(text);
//     if (!table) complain("line", table.error().field + 1, name(table.error().code), table.error().offset);
//
// The whole grammar: docs/guide/working-days.md#the-holiday-table.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <karjo/calendar/date_text.hpp>
#include <karjo/calendar/holiday_table.hpp>
#include <karjo/result.hpp>
#include <karjo/text/utf8.hpp>

namespace karjo {

/// The holiday table in a text:
///
///     text = [ BOM ] { line LF | CR LF }
///     line = blank | "#" comment | date sep kind sep name sep source
///     sep  = "|" | TAB                                    blanks around a field are not part of it
///     kind = general | সাধারণ | order | নির্বাহী আদেশ | optional | ঐচ্ছিক | working | কর্মদিবস
///
/// A date is whatever parse_date reads under the automatic rule, in either script and calendar; the halves of a pair must
/// agree. An asterisk after the date, or before or after the name as in the Government's list, marks a day that depends on
/// the sighting of the moon; it is no part of the name. No field may be empty. Rows may stand in any order.
/// Errors, with the line in `field`, counted from 0, and the offset of what is wrong: holiday_malformed; what parse_date
/// refuses a date for; what holiday_table::make refuses a row for; invalid_utf8.
/// Cost: linear in the size of the text, and a sort; allocates.
[[nodiscard]] inline result<holiday_table> parse_holidays(std::string_view text);

/// A table as text that parse_holidays reads back to the same table: ISO dates, English kinds, one row a line. Precondition:
/// names and sources hold no "|", tab or line end, and neither begin nor end with a blank or an asterisk; no day is before
/// 1700, as an earlier year in numbers is read as a Bangla one.
[[nodiscard]] inline std::string format(const holiday_table& table);

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

inline std::optional<holiday_kind> holiday_kind_of(std::string_view word) noexcept {
  for (const holiday_kind kind :
       {holiday_kind::general, holiday_kind::order, holiday_kind::optional, holiday_kind::working}) {
    if (word == name(kind)) return kind;
  }
  if (word == "সাধারণ") return holiday_kind::general;
  if (word == "নির্বাহী আদেশ") return holiday_kind::order;
  if (word == "ঐচ্ছিক") return holiday_kind::optional;
  if (word == "কর্মদিবস") return holiday_kind::working;
  return std::nullopt;
}

// The row of a line that is neither empty nor a comment. Offsets in the line.
inline result<holiday> parse_holiday(std::string_view line) {
  std::string_view fields[4];
  std::size_t count = 0;
  for (std::size_t at = 0;; ++count) {
    if (count == 4) return {errc::holiday_malformed, at - 1};
    const std::size_t end = std::min(line.find_first_of("|\t", at), line.size());
    fields[count] = trim_blanks(line.substr(at, end - at));
    if (fields[count].empty()) return {errc::holiday_malformed, at};
    if (end == line.size()) break;
    at = end + 1;
  }
  if (count < 3) return {errc::holiday_malformed, line.size()};
  const auto offset_of = [&](std::string_view field) { return static_cast<std::uint64_t>(field.data() - line.data()); };

  holiday row;
  std::string_view date = fields[0], label = fields[2];
  const bool before = label.starts_with('*'), after = label.ends_with('*') && label.size() > 1;
  label = trim_blanks(label.substr(before ? 1 : 0, label.size() - (before ? 1 : 0) - (after ? 1 : 0)));
  if (label.empty()) return {errc::holiday_malformed, offset_of(fields[2])};
  row.by_moon = before || after || date.ends_with('*');
  if (date.ends_with('*')) date.remove_suffix(1);
  if (const std::size_t other = date.find('*'); other != date.npos) {  // parse_date would pass over it
    return {errc::holiday_malformed, offset_of(date) + other};
  }
  const result<date_reading> read = parse_date(date);
  if (!read) return {read.error().code, offset_of(date) + read.error().offset};
  if (read->pair && !read->pair->consistent) return {errc::date_impossible, offset_of(date)};
  row.day = read->gregorian;
  const std::optional<holiday_kind> kind = holiday_kind_of(fields[1]);
  if (!kind) return {errc::holiday_malformed, offset_of(fields[1])};
  row.kind = *kind;
  row.name = label;
  row.source = fields[3];
  return row;
}

}  // namespace detail

inline result<holiday_table> parse_holidays(std::string_view text) {
  struct place {
    std::uint32_t line;
    std::uint64_t offset;
  };
  if (const auto bad = text::first_invalid_utf8(text)) {
    const auto lines = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(*bad), '\n');
    return {errc::invalid_utf8, *bad, static_cast<std::uint32_t>(lines)};
  }
  std::vector<holiday> rows;
  std::vector<place> places;
  std::uint32_t number = 0;
  for (std::size_t at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0; at < text.size(); ++number) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = detail::trim_blanks(text.substr(at, end - at));
    if (!line.empty() && line.front() != '#') {
      const std::uint64_t offset = static_cast<std::uint64_t>(line.data() - text.data());
      result<holiday> row = detail::parse_holiday(line);
      if (!row) return {row.error().code, offset + row.error().offset, number};
      rows.push_back(*std::move(row));
      places.push_back({number, offset});
    }
    at = end + 1;
  }
  result<holiday_table> table = holiday_table::make(std::move(rows));
  if (table) return table;
  const place of = places[table.error().field];
  return {table.error().code, of.offset, of.line};
}

inline std::string format(const holiday_table& table) {
  std::string out;
  for (const holiday& row : table.rows()) {
    out += format(row.day, date_style::iso);
    if (row.by_moon) out += '*';
    for (const std::string_view field : {name(row.kind), std::string_view(row.name), std::string_view(row.source)}) {
      out += " | ";
      out += field;
    }
    out += '\n';
  }
  return out;
}

}  // namespace karjo
