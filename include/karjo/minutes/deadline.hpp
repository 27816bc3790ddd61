// SPDX-License-Identifier: Apache-2.0
//
// By when must a decision be carried out? A deadline as printed, and the days it comes to, where the document fixes them. What
// the document leaves open stays open: a vague deadline ("দ্রুততম সময়ের মধ্যে") never gets a day.
//
//     আগামী ০৭ আগস্ট ২০২৩ তারিখের মধ্যে        by_date    end 2023-08-07
//     আগামী ০৬ আগস্ট ২০২৩ তারিখে              on_date    start = end = 2023-08-06
//     ২০২৩-২৪ অর্থবছরের প্রথম কোয়ার্টারে        range      2023-07-01 … 2023-09-30
//     প্রত্যেক কোয়ার্টারে                       recurring  the quarter ends of the fiscal year
//     ২ কর্মদিবসের মধ্যে                      relative   2 working days after an event the document does not date
//     যথাসময়ে                              vague      no day, ever
//
// Source: docs/sources.md#minutes-deadlines.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <karjo/minutes/printed_text.hpp>

namespace karjo {

enum class deadline_kind : std::uint8_t {
  by_date,    ///< at the latest on `end`
  on_date,    ///< an event on that day: `start` = `end`
  range,      ///< within a span: a month, a quarter, two dates
  recurring,  ///< again and again; `occurrences` are the due days from `start` to `end`
  relative,   ///< counted from an event: `offset`
  vague,      ///< no day can be told
};

/// "by_date", "on_date", "range", "recurring", "relative", "vague": as in the JSON.
[[nodiscard]] constexpr std::string_view name(deadline_kind kind) noexcept;

/// So many days before or after an event.
struct deadline_offset {
  enum class anchor_side : std::uint8_t { before, after };

  std::int32_t days = 0;
  bool working = false;  ///< Fridays, Saturdays and the holidays that were given do not count
  anchor_side anchor = anchor_side::after;

  friend constexpr bool operator==(const deadline_offset&, const deadline_offset&) = default;
};

struct deadline {
  printed_text printed;
  deadline_kind kind = deadline_kind::vague;
  std::optional<std::chrono::sys_days> start;
  std::optional<std::chrono::sys_days> end;
  std::vector<std::chrono::sys_days> occurrences;  ///< only for `recurring`, ascending
  std::optional<deadline_offset> offset;           ///< only for `relative`

  friend bool operator==(const deadline&, const deadline&) = default;
};

// ---------------------------------------------------------------------------------------------------------------------

constexpr std::string_view name(deadline_kind kind) noexcept {
  switch (kind) {
    case deadline_kind::by_date: return "by_date";
    case deadline_kind::on_date: return "on_date";
    case deadline_kind::range: return "range";
    case deadline_kind::recurring: return "recurring";
    case deadline_kind::relative: return "relative";
    case deadline_kind::vague: break;
  }
  return "vague";
}

}  // namespace karjo
