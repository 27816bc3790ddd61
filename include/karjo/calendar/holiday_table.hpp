// SPDX-License-Identifier: Apache-2.0
//
// On which days are the offices closed that would be open, and open that would be closed? A table that the user
// supplies: the Government's list of holidays of a year, with what later orders changed.
//
//     const result<holiday_table> table = holiday_table::make({
//         {sys_days{2025y / June / 11}, holiday_kind::order, false, "ঈদুল আজহা", "order of 7 May 2025"},
//         {sys_days{2025y / May / 17}, holiday_kind::working, false, "কর্মদিবস", "order of 7 May 2025"}});
//     add_working_days(sys_days{2025y / June / 10}, 1, *table);    // working_days.hpp: Thursday, 12 June
//
// From text: holiday_text.hpp. karjo ships no table as a part of the library: holidays are set anew every year, and those
// that follow the moon are set again when it is seen. examples/data/holidays holds a year with its sources.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <karjo/calendar/day_range.hpp>
#include <karjo/result.hpp>

namespace karjo {

/// What a row of a holiday table says of its day. The Government's list has the first three.
enum class holiday_kind : std::uint8_t {
  general,   ///< সাধারণ ছুটি: closed
  order,     ///< নির্বাহী আদেশে ছুটি: closed
  optional,  ///< ঐচ্ছিক ছুটি, up to three a year for who observes the day: the offices are open
  working,   ///< a Friday or Saturday on which the Government has declared the offices open
};

/// The name of a kind, as the text format and the JSON have it: "general", "order", "optional", "working".
[[nodiscard]] constexpr std::string_view name(holiday_kind kind) noexcept;

/// A row of a holiday table.
struct holiday {
  std::chrono::sys_days day;
  holiday_kind kind = holiday_kind::general;
  bool by_moon = false;  ///< the day depends on the sighting of the moon, and may be set again
  std::string name;
  std::string source;  ///< the order or notification that says so

  friend bool operator==(const holiday&, const holiday&) = default;
};

/// Holidays and declared working days, by day.
class holiday_table {
 public:
  /// No rows: Fridays and Saturdays alone are off.
  holiday_table() = default;

  /// The table of some rows, in any order. Several holidays may fall on one day.
  /// Errors, with the index of the first such row in `field`: date_out_of_range for a day outside `calendar_range`;
  /// holiday_duplicate for a day, kind and name that stand there twice; holiday_contradiction for a day that is both closed
  /// and declared working, and for a day declared working that is no Friday or Saturday.
  /// Cost: a sort.
  [[nodiscard]] static inline result<holiday_table> make(std::vector<holiday> rows);

  /// All rows, ascending by day; rows of one day in the order given.
  [[nodiscard]] const std::vector<holiday>& rows() const noexcept { return rows_; }

  /// The rows of a day. Cost: a binary search.
  [[nodiscard]] inline std::span<const holiday> find(std::chrono::sys_days day) const noexcept;

  /// Whether each year that the range touches has a row: where not, the holidays of some day are not known, and only
  /// Fridays and Saturdays are counted off.
  [[nodiscard]] inline bool covers(day_range days) const noexcept;

  /// Whether a closed day of the range depends on the sighting of the moon.
  [[nodiscard]] inline bool depends_on_moon(day_range days) const noexcept;

  /// A day on which the offices depart from the rule of the week, and how many working days the departures up to it,
  /// with it, have added or taken.
  struct departure {
    std::chrono::sys_days day;
    std::int64_t added = 0;
  };

  /// All departures, ascending; for the counting of working days.
  [[nodiscard]] const std::vector<departure>& departures() const noexcept { return departures_; }

  friend bool operator==(const holiday_table& a, const holiday_table& b) { return a.rows_ == b.rows_; }

 private:
  inline void find_departures();

  std::vector<holiday> rows_;
  std::vector<departure> departures_;
};

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

constexpr bool is_weekend(std::chrono::sys_days day) noexcept {
  const std::chrono::weekday weekday{day};
  return weekday == std::chrono::Friday || weekday == std::chrono::Saturday;
}

}  // namespace detail

constexpr std::string_view name(holiday_kind kind) noexcept {
  switch (kind) {
    case holiday_kind::general: return "general";
    case holiday_kind::order: return "order";
    case holiday_kind::optional: return "optional";
    case holiday_kind::working: return "working";
  }
  return "unknown";
}

inline result<holiday_table> holiday_table::make(std::vector<holiday> rows) {
  error refusal;  // of the first row, in the order given, that cannot stand
  const auto refuse = [&](errc code, std::size_t row) {
    if (refusal.code == errc::ok || row < refusal.field) refusal = {code, static_cast<std::uint32_t>(row), 0};
  };
  std::vector<std::size_t> order(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    order[i] = i;
    if (!calendar_range.contains(rows[i].day)) refuse(errc::date_out_of_range, i);
    if (rows[i].kind == holiday_kind::working && !detail::is_weekend(rows[i].day)) refuse(errc::holiday_contradiction, i);
  }
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rows[a].day < rows[b].day; });
  std::vector<std::size_t> of_day;
  for (std::size_t first = 0, last = 0; first < order.size(); first = last) {
    while (last < order.size() && rows[order[last]].day == rows[order[first]].day) ++last;
    of_day.assign(order.begin() + static_cast<std::ptrdiff_t>(first), order.begin() + static_cast<std::ptrdiff_t>(last));
    bool closed = false, open = false;
    for (const std::size_t i : of_day) {
      const holiday_kind kind = rows[i].kind;
      (kind == holiday_kind::working ? open : closed) |= kind != holiday_kind::optional;
      if (closed && open) {
        refuse(errc::holiday_contradiction, i);
        break;
      }
    }
    std::stable_sort(of_day.begin(), of_day.end(), [&](std::size_t a, std::size_t b) {
      return rows[a].kind != rows[b].kind ? rows[a].kind < rows[b].kind : rows[a].name < rows[b].name;
    });
    for (std::size_t i = 1; i < of_day.size(); ++i) {
      const holiday &one = rows[of_day[i - 1]], &other = rows[of_day[i]];
      if (one.kind == other.kind && one.name == other.name) refuse(errc::holiday_duplicate, of_day[i]);
    }
  }
  if (refusal.code != errc::ok) return refusal;

  holiday_table table;
  table.rows_.reserve(rows.size());
  for (const std::size_t i : order) table.rows_.push_back(std::move(rows[i]));
  table.find_departures();
  return table;
}

inline void holiday_table::find_departures() {
  for (const holiday& row : rows_) {
    const bool open = row.kind == holiday_kind::working;
    if (row.kind == holiday_kind::optional || open != detail::is_weekend(row.day)) continue;
    if (!departures_.empty() && departures_.back().day == row.day) continue;
    const std::int64_t before = departures_.empty() ? 0 : departures_.back().added;
    departures_.push_back({row.day, before + (open ? 1 : -1)});
  }
}

inline std::span<const holiday> holiday_table::find(std::chrono::sys_days day) const noexcept {
  const auto first = std::partition_point(rows_.begin(), rows_.end(), [&](const holiday& h) { return h.day < day; });
  const auto last = std::partition_point(first, rows_.end(), [&](const holiday& h) { return h.day == day; });
  return {rows_.data() + (first - rows_.begin()), static_cast<std::size_t>(last - first)};
}

inline bool holiday_table::covers(day_range days) const noexcept {
  if (days.first > days.last) return true;
  const auto year_of = [](std::chrono::sys_days day) { return std::chrono::year_month_day{day}.year(); };
  const std::chrono::year last = year_of(days.last);
  std::chrono::year year = year_of(days.first);
  if (std::cmp_greater(static_cast<int>(last) - static_cast<int>(year), rows_.size())) return false;
  for (; year <= last; ++year) {
    const std::chrono::sys_days january = year / std::chrono::January / 1;
    const auto row =
        std::partition_point(rows_.begin(), rows_.end(), [&](const holiday& h) { return h.day < january; });
    if (row == rows_.end() || year_of(row->day) != year) return false;
  }
  return true;
}

inline bool holiday_table::depends_on_moon(day_range days) const noexcept {
  auto row = std::partition_point(rows_.begin(), rows_.end(), [&](const holiday& h) { return h.day < days.first; });
  for (; row != rows_.end() && row->day <= days.last; ++row) {
    if (row->by_moon && row->kind != holiday_kind::optional) return true;
  }
  return false;
}

}  // namespace karjo
