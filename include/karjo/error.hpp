// SPDX-License-Identifier: Apache-2.0
//
// What went wrong, and where? A closed set of causes with pinned numbers, and the byte offset of the first offending byte.
//
// The numbers are the same in C (`karjo_status`) and Python (`karjo.Error.code`), and are never reused. The names
// (`name(errc::date_impossible)` is "date.impossible") are those of the command's JSON. Blocks: 1-9 the call, 10-19 text,
// 20-39 numbers and memo numbers, 40-59 calendar, 60-79 minutes and plans, 90-99 karjo itself.
//
// An error means that nothing could be read. What is merely odd in a readable document (two dates that disagree, a skipped
// paragraph number) is data in the value or a finding (minutes/finding.hpp), never an error.
//
//     const error e{errc::invalid_utf8, 0, 17};   // byte 17 is the first that is no UTF-8
//     static_assert(name(errc::date_impossible) == "date.impossible");
#pragma once

#include <cstdint>
#include <string_view>

namespace karjo {

/// The causes of a refusal. Numbers are pinned: new causes take new numbers.
enum class errc : std::int32_t {
  ok = 0,

  invalid_argument = 1,  ///< the call itself is wrong: a null pointer, an unknown rule or style
  buffer_too_small = 2,  ///< C ABI: `cap` is below `needed`; nothing was written
  out_of_memory = 3,     ///< C ABI: an allocation failed

  invalid_utf8 = 10,  ///< not UTF-8: a stray, overlong, surrogate or cut-short sequence begins at the offset
  mixed_digits = 11,  ///< Bangla and Latin digits in one number
  not_a_number = 12,  ///< no digit where a number was expected, or more than the type holds
  not_a_letter = 13,  ///< no list letter (ক খ গ …)
  ciphered_text = 16,  ///< Bengali code points that stand for other letters, as some PDFs have them
  text_too_large = 19,  ///< a line, or a run of marks, of more than 1 GiB (karjo::intl)

  number_grouping = 20,      ///< the commas of a number do not stand as in ১২,৩৪,৫৬৭
  number_out_of_range = 21,  ///< a number with more digits than the type holds

  memo_not_found = 30,  ///< no digit, hence no memo number in the text
  memo_malformed = 31,  ///< strict mode: a memo number that departs from its scheme, or a free form
  memo_code_malformed = 32,  ///< a row of codes that is not TABLE | CODE | FROM | UNTIL | BANGLA | ENGLISH | SOURCE
  memo_code_form = 33,       ///< a code that has not the groups of digits of its table
  memo_code_period = 34,     ///< a row of codes whose last day is before its first

  date_not_found = 40,          ///< no date in the text
  date_impossible = 41,         ///< no such day under the rule: ৩১ নভেম্বর, ৩০ ফাল্গুন ১৪২৯
  date_out_of_range = 42,       ///< a day outside the range of the rule
  fiscal_year_not_found = 43,   ///< no fiscal year in the text
  fiscal_year_impossible = 44,  ///< the second year is not the first + 1
  clock_time_not_found = 45,    ///< no time of day in the text
  clock_time_impossible = 46,   ///< hour or minute out of range: ২৫.০০ ঘটিকা
  date_incomplete = 47,         ///< a date without its year or its day: ৭ আগস্ট, নভেম্বর ২০২৩

  holiday_malformed = 52,         ///< a row of a holiday table that is not DATE | KIND | NAME | SOURCE
  holiday_duplicate = 53,         ///< a row of a holiday table that stands there twice
  holiday_contradiction = 54,     ///< a day both closed and a working day, or declared working without need
  fiscal_period_impossible = 55,  ///< a quarter or half that no year has, or the wrong months beside it
  weekday_not_found = 56,         ///< the text names no day of the week

  not_minutes = 60,  ///< nothing in the text marks it as minutes of a meeting
  docx_malformed = 61,  ///< no DOCX document: `field` 0 no ZIP package, 1 no word/document.xml that can be unpacked, 2 a fault in it
                        ///< at the offset

  csv_not_held = 69,  ///< what CSV would not give back: a name of nothing but spaces, two neighbouring activities of one number and title

  json_malformed = 70,         ///< no JSON: what stands at the offset does not fit, or is nested too deep
  json_duplicate_key = 71,     ///< a key that stands twice in one object
  json_unknown_key = 72,       ///< a key that the schema does not know; the offset is that of the key
  json_missing_key = 73,       ///< an object without a key that it must have; the offset is that of the object
  json_unexpected_value = 74,  ///< a value of the wrong type, or none of those allowed there

  csv_malformed = 75,         ///< a quoted cell that is not closed, or bytes between its closing quote and its end
  csv_unknown_heading = 76,   ///< a key or heading that is not known, or a cell under no heading
  csv_duplicate_heading = 77, ///< a key or heading that stands twice
  csv_missing_cell = 78,      ///< a key, heading or cell that must be there
  csv_unexpected_value = 79,  ///< a cell that is none of those allowed there

  internal = 90,  ///< a fault of karjo's own; please report it
};

/// Every cause, in order: for tables and bindings.
inline constexpr errc all_errc[] = {
    errc::ok,                       errc::invalid_argument,         errc::buffer_too_small,
    errc::out_of_memory,            errc::invalid_utf8,             errc::mixed_digits,
    errc::not_a_number,             errc::not_a_letter,             errc::ciphered_text,
    errc::text_too_large,           errc::number_grouping,          errc::number_out_of_range,
    errc::memo_not_found,           errc::memo_malformed,           errc::memo_code_malformed,
    errc::memo_code_form,           errc::memo_code_period,         errc::date_not_found,
    errc::date_impossible,          errc::date_out_of_range,        errc::fiscal_year_not_found,
    errc::fiscal_year_impossible,   errc::clock_time_not_found,     errc::clock_time_impossible,
    errc::date_incomplete,          errc::holiday_malformed,        errc::holiday_duplicate,
    errc::holiday_contradiction,    errc::fiscal_period_impossible, errc::weekday_not_found,
    errc::not_minutes,              errc::docx_malformed,           errc::csv_not_held,             errc::json_malformed,
    errc::json_duplicate_key,       errc::json_unknown_key,         errc::json_missing_key,
    errc::json_unexpected_value,    errc::csv_malformed,            errc::csv_unknown_heading,
    errc::csv_duplicate_heading,    errc::csv_missing_cell,         errc::csv_unexpected_value,
    errc::internal,
};

/// The stable name of a cause, as the command prints it: "date.impossible". "unknown" for a number that is no cause.
[[nodiscard]] constexpr std::string_view name(errc code) noexcept;

/// Why a text was refused, and where. `field` counts from 0 within the value read (the group of a memo number, the half of a
/// pair); `offset` is in bytes from the start of the text given.
struct error {
  errc code = errc::ok;
  std::uint32_t field = 0;
  std::uint64_t offset = 0;

  friend constexpr bool operator==(const error&, const error&) = default;
};

// ---------------------------------------------------------------------------------------------------------------------

constexpr std::string_view name(errc code) noexcept {
  switch (code) {
    case errc::ok: return "ok";
    case errc::invalid_argument: return "call.invalid-argument";
    case errc::buffer_too_small: return "call.buffer-too-small";
    case errc::out_of_memory: return "call.out-of-memory";
    case errc::invalid_utf8: return "text.invalid-utf8";
    case errc::mixed_digits: return "text.mixed-digits";
    case errc::not_a_number: return "number.not-found";
    case errc::not_a_letter: return "letter.not-found";
    case errc::ciphered_text: return "text.ciphered";
    case errc::number_grouping: return "number.grouping";
    case errc::number_out_of_range: return "number.out-of-range";
    case errc::memo_not_found: return "memo.not-found";
    case errc::memo_malformed: return "memo.malformed";
    case errc::memo_code_malformed: return "memo-code.malformed";
    case errc::memo_code_form: return "memo-code.form";
    case errc::memo_code_period: return "memo-code.period";
    case errc::date_not_found: return "date.not-found";
    case errc::date_impossible: return "date.impossible";
    case errc::date_out_of_range: return "date.out-of-range";
    case errc::fiscal_year_not_found: return "fiscal-year.not-found";
    case errc::fiscal_year_impossible: return "fiscal-year.impossible";
    case errc::clock_time_not_found: return "time.not-found";
    case errc::clock_time_impossible: return "time.impossible";
    case errc::date_incomplete: return "date.incomplete";
    case errc::holiday_malformed: return "holiday.malformed";
    case errc::holiday_duplicate: return "holiday.duplicate";
    case errc::holiday_contradiction: return "holiday.contradiction";
    case errc::fiscal_period_impossible: return "fiscal-period.impossible";
    case errc::weekday_not_found: return "weekday.not-found";
    case errc::not_minutes: return "minutes.not-minutes";
    case errc::docx_malformed: return "docx.malformed";
    case errc::json_malformed: return "json.malformed";
    case errc::json_duplicate_key: return "json.duplicate-key";
    case errc::json_unknown_key: return "json.unknown-key";
    case errc::json_missing_key: return "json.missing-key";
    case errc::json_unexpected_value: return "json.unexpected-value";
    case errc::csv_not_held: return "csv.not-held";
    case errc::csv_malformed: return "csv.malformed";
    case errc::csv_unknown_heading: return "csv.unknown-heading";
    case errc::csv_duplicate_heading: return "csv.duplicate-heading";
    case errc::csv_missing_cell: return "csv.missing-cell";
    case errc::csv_unexpected_value: return "csv.unexpected-value";
    case errc::internal: return "internal";
    case errc::text_too_large: return "text.too-large";
  }
  return "unknown";
}

}  // namespace karjo
