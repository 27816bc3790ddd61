// SPDX-License-Identifier: Apache-2.0
//
// Which codes does this text explain? The form in which the tables behind memo numbers are kept, karjo's own in
// src/memo/tables and those of a user: one row a line,
//
//     # TABLE | CODE | FROM | UNTIL | BANGLA | ENGLISH | SOURCE
//     section | ১৩.০০.০০০০.০২১ | - | - | সমন্বয় শাখা | Coordination Section | own list
//     ministry | 44 | 2017-01-19 | 2025-09-02 | জননিরাপত্তা বিভাগ | Public Security Division | S.R.O. …
//
//     const result<std::vector<memo_code_row>> rows = parse_memo_codes(text);
//     if (!rows) complain("line", rows.error().field + 1, name(rows.error().code), rows.error().offset);
//     registry.replace(*rows);
//
// The whole grammar: docs/guide/memo-codes.md.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <karjo/calendar/date_format.hpp>
#include <karjo/calendar/date_text.hpp>
#include <karjo/calendar/scan.hpp>
#include <karjo/memo/memo_code.hpp>
#include <karjo/result.hpp>
#include <karjo/text/digits.hpp>
#include <karjo/text/utf8.hpp>

namespace karjo {

/// The rows in a text, in its order:
///
///     text  = [ BOM ] { line LF | CR LF }
///     line  = blank | "#" comment | table sep code sep from sep until sep bangla sep english sep source
///     sep   = "|" | TAB                                       blanks around a field are not part of it
///     table = ministry | organisation | division | district | upazila | office | section | subject, or in Bangla
///             মন্ত্রণালয় | সংস্থা | বিভাগ | জেলা | উপজেলা | কার্যালয় | শাখা | বিষয়
///     code  = digits in groups joined by dots, of a form that is_code_of allows, in either script
///     from, until = date | "-"                                both included; "-" where there is no limit
///     bangla, english = name | "-"                            one of them at least is a name
///
/// A date is whatever parse_date reads under the automatic rule; the halves of a pair must agree. No field may be empty.
/// Errors, with the line in `field`, counted from 0, and the offset of what is wrong: memo_code_malformed for fields too
/// few, too many or empty, an unknown table, and a row without a name; memo_code_form; memo_code_period for a last day
/// before the first; what parse_date refuses a date for; invalid_utf8.
/// Cost: linear in the size of the text; allocates.
[[nodiscard]] inline result<std::vector<memo_code_row>> parse_memo_codes(std::string_view text);

/// A row as a line that parse_memo_codes reads back to the same row, without a line feed: English table, ISO dates.
/// Precondition: no text holds "|", tab or line feed, begins or ends with a blank, or is "-"; no limit is before 1700.
[[nodiscard]] inline std::string format(const memo_code& row);

// ---------------------------------------------------------------------------------------------------------------------

namespace detail::memo {

// The day in a field, nothing for "-". Offsets in the field.
inline result<std::optional<std::chrono::sys_days>> parse_limit(std::string_view field) {
  if (field == "-") return std::optional<std::chrono::sys_days>();
  const result<date_reading> read = parse_date(field);
  if (!read) return read.error();
  if (read->pair && !read->pair->consistent) return errc::date_impossible;
  return std::optional(read->gregorian);
}

// The row of a line that is neither empty nor a comment. Offsets in the line.
inline result<memo_code_row> parse_memo_code(std::string_view line) {
  constexpr std::size_t most = 7;
  std::string_view fields[most];
  std::size_t count = 0;
  for (std::size_t at = 0;; ++count) {
    if (count == most) return {errc::memo_code_malformed, at - 1};
    const std::size_t end = std::min(line.find_first_of("|\t", at), line.size());
    fields[count] = trim_blanks(line.substr(at, end - at));
    if (fields[count].empty()) return {errc::memo_code_malformed, at};
    if (end == line.size()) break;
    at = end + 1;
  }
  if (count < most - 1) return {errc::memo_code_malformed, line.size()};
  const auto offset_of = [&](std::string_view field) { return static_cast<std::uint64_t>(field.data() - line.data()); };

  memo_code_row row;
  const std::optional<memo_table> table = parse_memo_table(fields[0]);
  if (!table) return {errc::memo_code_malformed, offset_of(fields[0])};
  row.table = *table;
  row.code = text::to_latin_digits(fields[1]);
  if (!is_code_of(row.table, row.code)) return {errc::memo_code_form, offset_of(fields[1])};
  for (const std::size_t at : {std::size_t{2}, std::size_t{3}}) {
    const result<std::optional<std::chrono::sys_days>> limit = parse_limit(fields[at]);
    if (!limit) return {limit.error().code, offset_of(fields[at]) + limit.error().offset};
    if (*limit) (at == 2 ? row.from : row.until) = **limit;
  }
  if (row.until < row.from) return {errc::memo_code_period, offset_of(fields[3])};
  if (fields[4] != "-") row.bn = fields[4];
  if (fields[5] != "-") row.en = fields[5];
  if (row.bn.empty() && row.en.empty()) return {errc::memo_code_malformed, offset_of(fields[4])};
  row.source = fields[6];
  return row;
}

}  // namespace detail::memo

inline result<std::vector<memo_code_row>> parse_memo_codes(std::string_view text) {
  if (const auto bad = text::first_invalid_utf8(text)) {
    const auto lines = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(*bad), '\n');
    return {errc::invalid_utf8, *bad, static_cast<std::uint32_t>(lines)};
  }
  std::vector<memo_code_row> rows;
  std::uint32_t number = 0;
  for (std::size_t at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0; at < text.size(); ++number) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = detail::trim_blanks(text.substr(at, end - at));
    if (!line.empty() && line.front() != '#') {
      result<memo_code_row> row = detail::memo::parse_memo_code(line);
      if (!row) {
        return {row.error().code, static_cast<std::uint64_t>(line.data() - text.data()) + row.error().offset, number};
      }
      rows.push_back(*std::move(row));
    }
    at = end + 1;
  }
  return rows;
}

inline std::string format(const memo_code& row) {
  const auto limit = [](std::chrono::sys_days day, std::chrono::sys_days none) {
    return day == none ? std::string("-") : format(day, date_style::iso);
  };
  const auto or_none = [](std::string_view text) { return text.empty() ? std::string_view("-") : text; };
  std::string out(name(row.table));
  out.append(" | ").append(row.code);
  out.append(" | ").append(limit(row.from, first_memo_day)).append(" | ").append(limit(row.until, last_memo_day));
  for (const std::string_view text : {or_none(row.bn), or_none(row.en), row.source}) out.append(" | ").append(text);
  return out;
}

}  // namespace karjo
