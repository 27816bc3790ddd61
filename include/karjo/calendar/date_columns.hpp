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
#include <span>

#include <karjo/calendar/month.hpp>
#include <karjo/calendar/rule.hpp>

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

}  // namespace karjo
