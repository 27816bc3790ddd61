// SPDX-License-Identifier: Apache-2.0
//
// What is a row of the tables behind memo numbers? What one code stands for, in Bangla and English, from one day to
// another, and who says so.
//
//     const memo_code split{memo_table::ministry, "44", "জননিরাপত্তা বিভাগ", "Public Security Division", "S.R.O. …",
//                           sys_days{2017y / January / 19}, sys_days{2025y / September / 2}};
//
// The rows that karjo knows are in registry_rows.hpp, which is generated from the files in src/memo/tables; a program
// adds its own to a memo_registry (registry.hpp), from a text of the same form if it likes (memo_code_text.hpp).
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

namespace karjo {

/// A table of codes. The values are pinned. A geographic code of a memo number has the district in its first two
/// digits, on letters of a divisional office the division; an upazila or thana is named by all four.
enum class memo_table : std::uint8_t {
  ministry = 0,
  organisation = 1,
  division = 2,
  district = 3,
  upazila = 4,
  office = 5,
  section = 6,
  subject = 7,
};

inline constexpr memo_table all_memo_tables[] = {
    memo_table::ministry, memo_table::organisation, memo_table::division, memo_table::district,
    memo_table::upazila,  memo_table::office,       memo_table::section,  memo_table::subject,
};

/// "ministry", "organisation" …
[[nodiscard]] constexpr std::string_view name(memo_table table) noexcept;

/// The table of a name, in English or Bangla: "section", "শাখা".
[[nodiscard]] constexpr std::optional<memo_table> parse_memo_table(std::string_view name) noexcept;

/// Whether a code, in ASCII digits, has the form of its table. Organisations, offices and sections are named by all
/// groups up to theirs:
///
///     ministry "44"  division "30"  district "39"  upazila "3936"  subject "04"
///     organisation "33.02", or with its place "05.42.1500"
///     office       "41.01.0000.000"                          of the scheme 2024-22
///     section      "05.00.0000.197"; "41.01.0000.000.115"; "05.206"     of 2011-18, 2024-22 and 2008-19
[[nodiscard]] constexpr bool is_code_of(memo_table table, std::string_view code) noexcept;

inline constexpr std::chrono::sys_days first_memo_day = std::chrono::sys_days::min();
inline constexpr std::chrono::sys_days last_memo_day = std::chrono::sys_days::max();

/// One row: what a code stands for from one day to another, both included. The texts are someone else's.
struct memo_code {
  memo_table table = memo_table::ministry;
  std::string_view code;  ///< in ASCII digits
  std::string_view bn, en;
  std::string_view source;
  std::chrono::sys_days from = first_memo_day, until = last_memo_day;

  friend bool operator==(const memo_code&, const memo_code&) = default;
};

/// The same with texts of its own.
struct memo_code_row {
  memo_table table = memo_table::ministry;
  std::string code, bn, en, source;
  std::chrono::sys_days from = first_memo_day, until = last_memo_day;

  memo_code_row() = default;
  explicit memo_code_row(const memo_code& row)
      : table(row.table), code(row.code), bn(row.bn), en(row.en), source(row.source), from(row.from), until(row.until) {
  }

  /// Valid as long as this row is.
  [[nodiscard]] memo_code view() const noexcept { return {table, code, bn, en, source, from, until}; }

  friend bool operator==(const memo_code_row&, const memo_code_row&) = default;
};

// ---------------------------------------------------------------------------------------------------------------------

namespace detail::memo {

struct memo_table_name {
  std::string_view en, bn;
  std::string_view forms[3];  ///< of its codes: the digits of each group
};

inline constexpr memo_table_name memo_table_names[] = {
    {"ministry", "মন্ত্রণালয়", {"2"}},          {"organisation", "সংস্থা", {"2.2", "2.2.4"}},
    {"division", "বিভাগ", {"2"}},             {"district", "জেলা", {"2"}},
    {"upazila", "উপজেলা", {"4"}},            {"office", "কার্যালয়", {"2.2.4.3"}},
    {"section", "শাখা", {"2.3", "2.2.4.3", "2.2.4.3.3"}}, {"subject", "বিষয়", {"2"}},
};
static_assert(std::size(memo_table_names) == std::size(all_memo_tables));

[[nodiscard]] constexpr bool has_form(std::string_view code, std::string_view form) noexcept {
  std::size_t at = 0;
  for (const char c : form) {
    if (c == '.') {
      if (at == code.size() || code[at] != '.') return false;
      ++at;
      continue;
    }
    for (int digits = c - '0'; digits > 0; --digits, ++at) {
      if (at == code.size() || code[at] < '0' || code[at] > '9') return false;
    }
  }
  return at == code.size();
}

}  // namespace detail::memo

constexpr std::string_view name(memo_table table) noexcept {
  return detail::memo::memo_table_names[static_cast<std::size_t>(table)].en;
}

constexpr std::optional<memo_table> parse_memo_table(std::string_view name) noexcept {
  for (const memo_table table : all_memo_tables) {
    const detail::memo::memo_table_name& names = detail::memo::memo_table_names[static_cast<std::size_t>(table)];
    if (name == names.en || name == names.bn) return table;
  }
  return std::nullopt;
}

constexpr bool is_code_of(memo_table table, std::string_view code) noexcept {
  for (const std::string_view form : detail::memo::memo_table_names[static_cast<std::size_t>(table)].forms) {
    if (!form.empty() && detail::memo::has_form(code, form)) return true;
  }
  return false;
}

}  // namespace karjo
