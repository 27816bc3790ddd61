// SPDX-License-Identifier: Apache-2.0
//
// Whose letter is this? The names behind the codes of a memo number: ministry, organisation, place, subject.
//
//     const memo_registry& registry = memo_registry::standard();
//     const auto r = parse_memo("০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩");
//     registry.explain(r->number)[0].bn   // "জনপ্রশাসন মন্ত্রণালয়"
//     registry.explain(r->number)[1].bn   // empty: organisation 00, the ministry itself
//     registry.explain(r->number)[2].bn   // "প্রধান কার্যালয়"
//
// Ministries are made, renamed and joined, so a row may hold for some days only and the date of the letter chooses: 44
// is the Ministry of Home Affairs, but the Public Security Division from 19 January 2017 to 2 September 2025. Some
// codes are two things: geography 3000 is the district of Feni and, on the letters of a divisional office, the division
// of Dhaka; then both are given. A code that is in no table is a note, never an error: no public table is complete, and
// programs can add their own rows or replace these.
//
// Source: docs/sources.md#memo-codes; the rows are in registry_rows.hpp.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <karjo/memo/memo_code.hpp>
#include <karjo/memo/memo_number.hpp>
#include <karjo/memo/registry_rows.hpp>

namespace karjo {

/// One group of a memo number with what it stands for. Names are empty where the group is a serial or a year, where it
/// does not apply (zeros), and where no table has it.
struct memo_part {
  std::string_view name;  ///< of the group: "ministry"
  std::string digits;
  std::string bn, en;      ///< several names of one code are joined by " / "
  std::string source;      ///< of the names
  bool unknown = false;    ///< there is a table for such codes, and it has not this one; of an unknown upazila the
                           ///< names are those of its district
  bool ambiguous = false;  ///< the code stands for several things
};

/// The tables of codes: those compiled in, and the rows a program adds. Copies are independent of each other.
class memo_registry {
 public:
  /// A registry with the compiled-in tables.
  memo_registry() = default;

  /// The compiled-in tables, for all who add nothing.
  [[nodiscard]] static const memo_registry& standard();

  /// Adds a row beside those that its code has; on its days the code then stands for several things. The texts are
  /// copied. A code in ASCII digits that is_code_of allows: one of another form is never looked up.
  void add(const memo_code& row);

  /// Puts a row in place of all that its code has on the days of the row. On other days they stay: a ministry is renamed
  /// with one row for its new name.
  void replace(const memo_code& row);

  /// The same for many, as parse_memo_codes gives them. They stand beside each other: several of one code and day are
  /// all kept.
  void replace(const std::vector<memo_code_row>& rows);

  /// The rows that were added, in the order of their tables and codes; valid until the registry changes.
  [[nodiscard]] std::vector<memo_code> own_rows() const;

  /// The rows of a code that are in force on `day`; without a day those with the latest end. The rows are valid until
  /// the registry changes. Cost: O(log n).
  [[nodiscard]] std::vector<memo_code> find(memo_table table, std::string_view code,
                                            std::optional<std::chrono::sys_days> day = std::nullopt) const;

  /// Every group of a number with its name, in the order of its scheme; empty for a free form. `day` is the letter's
  /// date.
  [[nodiscard]] std::vector<memo_part> explain(const memo_number& number,
                                               std::optional<std::chrono::sys_days> day = std::nullopt) const;

  /// A finding "memo.unknown-code" for each group whose code is in no table although there is one for its kind
  /// (ministry, organisation, geography, subject), at the group's bytes.
  [[nodiscard]] std::vector<memo_finding> unknown_codes(const memo_reading& reading,
                                                        std::optional<std::chrono::sys_days> day = std::nullopt) const;

 private:
  // Rows of one `round` of replacing stand beside each other; 0 is a row that replaces nothing.
  struct own_row {
    memo_code_row row;
    std::uint32_t round = 0;
  };

  void replace_in_round(const memo_code& row) {
    own_[{row.table, std::string(row.code)}].push_back({memo_code_row(row), rounds_});
  }

  [[nodiscard]] std::vector<memo_code> of_group(const memo_number& number, std::string_view group,
                                                std::optional<std::chrono::sys_days> day) const;

  std::map<std::pair<memo_table, std::string>, std::vector<own_row>, std::less<>> own_;
  std::uint32_t rounds_ = 0;
};

// ---------------------------------------------------------------------------------------------------------------------

namespace detail::memo {

[[nodiscard]] constexpr bool before(const memo_code& row, std::pair<memo_table, std::string_view> key) noexcept {
  return row.table != key.first ? row.table < key.first : row.code < key.second;
}

[[nodiscard]] constexpr bool memo_codes_are_sorted() noexcept {
  for (std::size_t at = 1; at < std::size(memo_codes); ++at) {
    if (before(memo_codes[at], {memo_codes[at - 1].table, memo_codes[at - 1].code})) return false;
  }
  return true;
}
static_assert(memo_codes_are_sorted());

[[nodiscard]] constexpr bool is_all_zeros(std::string_view digits) noexcept {
  return digits.find_first_not_of('0') == std::string_view::npos;
}

}  // namespace detail::memo

inline const memo_registry& memo_registry::standard() {
  static const memo_registry registry;
  return registry;
}

inline void memo_registry::add(const memo_code& row) {
  own_[{row.table, std::string(row.code)}].push_back({memo_code_row(row), 0});
}

inline void memo_registry::replace(const memo_code& row) {
  ++rounds_;
  replace_in_round(row);
}

inline void memo_registry::replace(const std::vector<memo_code_row>& rows) {
  ++rounds_;
  for (const memo_code_row& row : rows) replace_in_round(row.view());
}

inline std::vector<memo_code> memo_registry::own_rows() const {
  std::vector<memo_code> rows;
  for (const auto& [key, own] : own_) {
    for (const own_row& one : own) rows.push_back(one.row.view());
  }
  return rows;
}

inline std::vector<memo_code> memo_registry::find(memo_table table, std::string_view code,
                                                  std::optional<std::chrono::sys_days> day) const {
  std::vector<memo_code> found;
  const auto* end = std::end(detail::memo::memo_codes);
  const auto* at =
      std::lower_bound(std::begin(detail::memo::memo_codes), end, std::pair(table, code), detail::memo::before);
  for (; at != end && at->table == table && at->code == code; ++at) found.push_back(*at);
  const auto own = own_.find(std::pair<memo_table, std::string>(table, code));

  if (!day) {
    day = first_memo_day;
    for (const memo_code& row : found) day = std::max(*day, row.until);
    if (own != own_.end()) {
      for (const own_row& one : own->second) day = std::max(*day, one.row.until);
    }
  }
  const auto holds = [day](const auto& row) { return row.from <= *day && *day <= row.until; };
  std::erase_if(found, [&](const memo_code& row) { return !holds(row); });
  if (own != own_.end()) {
    std::uint32_t round = 0;
    for (const own_row& one : own->second) {
      if (!holds(one.row)) continue;
      if (one.round > round) {
        found.clear();
        round = one.round;
      }
      found.push_back(one.row.view());
    }
  }
  return found;
}

inline std::vector<memo_code> memo_registry::of_group(const memo_number& number, std::string_view group,
                                                      std::optional<std::chrono::sys_days> day) const {
  std::string path;  // the groups up to this one
  for (const memo_group& g : number.groups()) {
    if (!path.empty()) path += '.';
    path += g.digits;
    if (g.name == group) break;
  }
  const std::string_view digits = number.group(group);
  if (group == "ministry") return find(memo_table::ministry, digits, day);
  if (group == "office") return find(memo_table::office, path, day);
  if (group == "section") return find(memo_table::section, path, day);
  // The subject classes of 2008 had three digits; no list of them is known.
  if (group == "subject" && number.scheme() != memo_scheme::m2008_19) return find(memo_table::subject, digits, day);
  if (group == "geography" && digits.size() == 4) {
    if (!digits.ends_with("00")) return find(memo_table::upazila, digits, day);
    std::vector<memo_code> rows = find(memo_table::district, digits.substr(0, 2), day);
    const std::vector<memo_code> divisions = find(memo_table::division, digits.substr(0, 2), day);
    rows.insert(rows.end(), divisions.begin(), divisions.end());
    return rows;
  }
  if (group != "organisation") return {};
  std::vector<memo_code> rows =
      find(memo_table::organisation, path + '.' + std::string(number.group("geography")), day);
  if (rows.empty() && !detail::memo::is_all_zeros(digits)) rows = find(memo_table::organisation, path, day);
  return rows;
}

namespace detail::memo {

// Adds the names of rows to those of a part, each once; `before` goes between what is there and the first.
inline void add_names(memo_part& part, const std::vector<memo_code>& rows, std::string_view before) {
  const auto add = [before](std::string& names, std::string_view name, bool& first, std::string_view between) {
    if (name.empty()) return;
    if (!names.empty()) names.append(first ? before : between);
    names.append(name);
    first = false;
  };
  bool first_bn = true, first_en = true;
  for (auto row = rows.begin(); row != rows.end(); ++row) {
    const auto same = [&](auto name) {
      return std::any_of(rows.begin(), row, [&](const memo_code& other) { return other.*name == (*row).*name; });
    };
    if (!same(&memo_code::bn)) add(part.bn, row->bn, first_bn, " / ");
    if (!same(&memo_code::en)) add(part.en, row->en, first_en, " / ");
    if (part.source.find(row->source) == std::string::npos) {
      part.source.append(part.source.empty() ? "" : "; ").append(row->source);
    }
  }
}

}  // namespace detail::memo

inline std::vector<memo_part> memo_registry::explain(const memo_number& number,
                                                     std::optional<std::chrono::sys_days> day) const {
  std::vector<memo_part> parts;
  for (const memo_group& group : number.groups()) {
    memo_part part;
    part.name = group.name;
    part.digits = group.digits;
    const bool zeros = detail::memo::is_all_zeros(group.digits);
    const bool says_nothing = zeros && group.name != "organisation" && group.name != "geography";
    const std::vector<memo_code> rows =
        says_nothing ? std::vector<memo_code>{} : of_group(number, group.name, day);
    detail::memo::add_names(part, rows, "");
    part.ambiguous = rows.size() > 1;
    if (group.name == "geography" && group.digits.size() == 4 && !group.digits.ends_with("00")) {
      detail::memo::add_names(part, find(memo_table::district, group.digits.substr(0, 2), day), ", ");
    }
    const bool listed = group.name == "ministry" || group.name == "organisation" || group.name == "geography" ||
                        (group.name == "subject" && number.scheme() != memo_scheme::m2008_19);
    part.unknown = rows.empty() && listed && (!zeros || group.name == "ministry");
    parts.push_back(std::move(part));
  }
  return parts;
}

inline std::vector<memo_finding> memo_registry::unknown_codes(const memo_reading& reading,
                                                              std::optional<std::chrono::sys_days> day) const {
  std::vector<memo_finding> found;
  const std::vector<memo_part> parts = explain(reading.number, day);
  for (std::size_t at = 0; at < parts.size() && at < reading.group_ranges.size(); ++at) {
    if (!parts[at].unknown) continue;
    const memo_range& range = reading.group_ranges[at];
    found.push_back({"memo.unknown-code", severity::info, range.offset, range.length, parts[at].name, {}, 0, 0});
  }
  return found;
}

}  // namespace karjo
