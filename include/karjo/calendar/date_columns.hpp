// SPDX-License-Identifier: Apache-2.0
//
// How is a whole column of dates converted at once: days to Bangla dates and back, printed dates to days, days to printed
// dates?
//
//     const std::vector<std::int32_t> days{18990, 18991};
//     std::vector<std::uint32_t> dates(days.size());
//     bangla_from_days(days, dates);
//     assert(dates[0] == pack({1428, poush, 14}));
//
// The answers are those of bangla_date and parse_date, value by value; only the form is another: a day is the number of
// days since 1970-01-01, a Bangla date one number of 32 bits, and a column of texts bytes and offsets, as Apache Arrow,
// Parquet and the data frames above them keep it.
//
// These functions are compiled into karjo::karjo. They choose a kernel (AVX2, or plain C++) by asking the processor once,
// at run time.
// Source: docs/sources.md#date-columns; bench: tests/bench/date_columns.bench.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include <karjo/calendar/date_format.hpp>
#include <karjo/calendar/month.hpp>
#include <karjo/calendar/printed_date.hpp>
#include <karjo/calendar/rule.hpp>
#include <karjo/error.hpp>

namespace karjo {

/// A Bangla date as one number, year << 16 | month << 8 | day; packed dates order as the dates do. Precondition: a year
/// from 0 to 65,535. 0 stands for no date.
[[nodiscard]] constexpr std::uint32_t pack(bangla_fields fields) noexcept {
  return static_cast<std::uint32_t>(fields.year) << 16 | std::uint32_t{number(fields.month)} << 8 | fields.day;
}

/// The fields of a packed date, whether or not there is such a day.
[[nodiscard]] constexpr bangla_fields unpack(std::uint32_t packed) noexcept {
  return {static_cast<std::int32_t>(packed >> 16), static_cast<month>(packed >> 8 & 0xFF),
          static_cast<std::uint8_t>(packed)};
}

/// What stands for no day in a column of days: INT32_MIN.
inline constexpr std::int32_t no_day = INT32_MIN;

/// The Bangla date of each day, packed; 0 for a day outside `calendar_range`, and for every day under a value that is no
/// rule. Returns how many are 0.
/// Precondition: `packed` is as long as `days`. They may be the same memory, but not overlap otherwise.
/// Cost: one pass; allocates nothing. Days from 1900 to 2100 take least.
std::size_t bangla_from_days(std::span<const std::int32_t> days, std::span<std::uint32_t> packed,
                             calendar_rule rule = calendar_rule::automatic) noexcept;

/// The day of each packed date; `no_day` where there is no such day, whatever the number. Returns how many these are.
/// Precondition and cost as above.
std::size_t bangla_to_days(std::span<const std::uint32_t> packed, std::span<std::int32_t> days,
                           calendar_rule rule = calendar_rule::automatic) noexcept;

/// A column of texts: text `i` is the bytes from `offsets[i]` to before `offsets[i + 1]`, so there is one offset more than
/// there are texts; the layout of large_utf8 in Apache Arrow.
struct text_column {
  std::string_view bytes;
  std::span<const std::int64_t> offsets;

  [[nodiscard]] constexpr std::size_t size() const noexcept { return offsets.empty() ? 0 : offsets.size() - 1; }

  /// Whether text `i` lies in `bytes`.
  [[nodiscard]] constexpr bool has(std::size_t i) const noexcept {
    return offsets[i] >= 0 && offsets[i] <= offsets[i + 1] && static_cast<std::uint64_t>(offsets[i + 1]) <= bytes.size();
  }

  /// Precondition: `has(i)`.
  [[nodiscard]] constexpr std::string_view operator[](std::size_t i) const noexcept {
    return bytes.substr(static_cast<std::size_t>(offsets[i]), static_cast<std::size_t>(offsets[i + 1] - offsets[i]));
  }
};

/// The day that each text prints, as parse_date reads it: a date, or a pair of dates; `no_day` where it is refused. Returns
/// how many are. Where `why` is given, it gets for each text the cause, `errc::ok` for one that is read. A text whose
/// offsets do not lie in the column, and every one under a value that is no rule or policy, is refused with
/// invalid_argument.
/// Precondition: `days`, and `why` unless it is empty, are as long as the column.
/// Cost: linear. Dates in official form and in ISO take a tenth to a sixth of the time of others, and no allocation.
std::size_t parse_dates(const text_column& texts, std::span<std::int32_t> days, std::span<errc> why = {},
                        calendar_rule rule = calendar_rule::automatic, const date_policy& policy = {});

/// How a column of dates is written: the Bangla date of each day, its Gregorian date, or both.
struct column_style {
  date_style style = date_style::official;
  date_options options = {};
  std::optional<pair_style> pair = {};  ///< both dates, joined so; then `calendar` says nothing
  date_calendar calendar = date_calendar::bangla;
  calendar_rule rule = calendar_rule::automatic;
};

/// What a column of dates took.
struct column_size {
  std::size_t bytes = 0;    ///< of all texts
  std::size_t refused = 0;  ///< days outside `calendar_range`; their texts are empty
};

/// Writes the date of each day, one text after the other, and where each begins and the last ends. Where `bytes` has not room
/// for all, the texts that do not fit are left out, but `offsets` and the answer are those of the whole: call again with
/// as many bytes. Under a value that is no rule or style every text is empty.
/// Precondition: `offsets` is longer than `days` by one.
/// Cost: one pass; allocates nothing.
column_size format_dates(std::span<const std::int32_t> days, std::span<char> bytes, std::span<std::int64_t> offsets,
                         const column_style& as = {}) noexcept;

}  // namespace karjo
