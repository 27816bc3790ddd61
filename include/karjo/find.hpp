// SPDX-License-Identifier: Apache-2.0
//
// Where in a running text do memo numbers, dates and pairs of dates stand?
//
//     for (const hit& found : find("স্মারক নং ০৫.০০.০০০০.১৯৭.০১.০০৮.১১-১৩৩ তারিখ: ১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১")) …
//         // a memo number, then a pair of dates
//
// What counts as one is said by memo/memo_number.hpp and calendar/printed_date.hpp. A hit is a place and, for dates, the
// day; the rest is one call away: `parse_memo` or `parse_date` of the bytes of a hit reads what was found. Dates without
// their year or their day (৭ আগস্ট, নভেম্বর ২০২৩) are no hits, unless the other half of a pair completes them; a date
// that is no day (৩১ নভেম্বর ২০২১) is a hit without a day.
//
// Texts of any size: `text_finder` takes them piece by piece in memory that does not grow.
// Source: docs/sources.md#dates-in-print, #memo-layouts.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/calendar/bangla_date.hpp>
#include <karjo/calendar/rule.hpp>

namespace karjo {

/// What was found. Numbers are pinned, and the same in the C ABI.
enum class hit_kind : std::uint8_t {
  memo = 1,  ///< a memo number
  date = 2,  ///< a date of either calendar
  pair = 3,  ///< one date in both calendars
};

/// The name of a kind, as the command prints it: "memo", "date" or "pair"; "unknown" for a number that is none.
[[nodiscard]] constexpr std::string_view name(hit_kind kind) noexcept;

/// One thing found in a text.
struct hit {
  hit_kind kind = hit_kind::memo;
  std::uint64_t offset = 0, length = 0;  ///< bytes of the text given

  /// Of a date the day, of a pair the day of its Gregorian half; nothing for a memo number, and for a date that is no
  /// day or lies outside `calendar_range`.
  std::optional<std::chrono::sys_days> day;

  /// Where there is a day: the Bangla date as printed, or where none is printed, that of the day.
  bangla_fields bangla{};

  friend constexpr bool operator==(const hit&, const hit&) = default;
};

/// Every memo number, date and pair of dates in a text, from left to right, none overlapping another; a date within a
/// memo number is no hit. Any bytes may stand in the text; hits begin and end on code points. `rule` says which day a
/// Bangla date is. Cost: linear in the size of the text; allocates the answer and what the readings hold.
[[nodiscard]] std::vector<hit> find(std::string_view text, calendar_rule rule = calendar_rule::automatic);

/// A hit of a text that came in pieces: its place counts from the beginning of the text.
struct located_hit {
  hit found;
  std::uint64_t line = 1, column = 1;  ///< of its first byte; from 1, the column in code points
  std::string_view text;               ///< its bytes, valid until the next call
};

namespace search {
class finder;
}

/// Finds in a text that comes in pieces, wherever these are cut: the hits are those of `find` on the whole.
/// Memory: less than a megabyte and the hits of one call, whatever the size of the text and of a piece.
class text_finder {
 public:
  explicit text_finder(calendar_rule rule = calendar_rule::automatic);
  text_finder(text_finder&&) noexcept;
  text_finder& operator=(text_finder&&) noexcept;
  ~text_finder();

  /// Takes the next piece and gives the hits that are certain by now. Valid until the next call. A piece may have any
  /// size; its hits may come with a later one.
  [[nodiscard]] const std::vector<located_hit>& feed(std::string_view piece);

  /// The hits of what is left; the text is over, and the next piece begins another.
  [[nodiscard]] const std::vector<located_hit>& finish();

 private:
  void begin_call();
  void search(bool last);
  void end_call();
  void count_to(std::uint64_t offset);

  calendar_rule rule_;
  std::unique_ptr<search::finder> finder_;
  std::string text_;                                   // what may still matter
  std::uint64_t begin_ = 0;                            // of text_ in the whole
  std::uint64_t counted_ = 0, line_ = 1, column_ = 1;  // of the next byte to count
  bool finished_ = false;
  std::vector<hit> hits_;
  std::string printed_;  // the bytes of the hits of one call
  std::vector<located_hit> found_;
};

// ---------------------------------------------------------------------------------------------------------------------

constexpr std::string_view name(hit_kind kind) noexcept {
  switch (kind) {
    case hit_kind::memo: return "memo";
    case hit_kind::date: return "date";
    case hit_kind::pair: return "pair";
  }
  return "unknown";
}

}  // namespace karjo
