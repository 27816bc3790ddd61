// SPDX-License-Identifier: Apache-2.0
//
// What does a cell of a plan say: a number, a date, or neither?
//
//     read_plan_value("১২,৩৪,৫৬৭")->kind          // plan_value_kind::number
//     read_plan_value("৩০-০৬-২০২২").day           // 2022-06-30
//     read_plan_value("310-06-2020").kind         // impossible_date
//     read_plan_value("2_2200").kind              // unreadable
//
// Tables of real offices hold all of these. Nothing is guessed: a cell that is neither number nor date stays as printed.
//
// Source: docs/sources.md#plan-cells.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <karjo/calendar/date_text.hpp>
#include <karjo/detail/bengali_word.hpp>
#include <karjo/text/decimal.hpp>

namespace karjo {

enum class plan_value_kind : std::uint8_t {
  blank,            ///< nothing, or only spaces
  number,           ///< a decimal number, with or without commas or a percent sign
  date,             ///< a day
  impossible_date,  ///< printed as a date, and no such day: ৩১-০৪-২০২০, 30-05-202
  unreadable,       ///< neither
};

/// A cell as it was read.
struct plan_value {
  plan_value_kind kind = plan_value_kind::blank;
  text::decimal number;        ///< of a number
  std::chrono::sys_days day{};  ///< of a date
  std::string printed;         ///< what stands there

  [[nodiscard]] static plan_value of(text::decimal number) {
    return {plan_value_kind::number, number, {}, format(number, {text::digit_script::latin, false})};
  }
  [[nodiscard]] static plan_value of(std::chrono::sys_days day) {
    return {plan_value_kind::date, {}, day, format(day, date_style::iso)};
  }

  friend bool operator==(const plan_value&, const plan_value&) = default;
};

/// Reads a cell: a number as text::read_decimal takes it (any commas, digits of either script), with a percent sign or
/// not; a date in any form of parse_date. Cost: linear in the text.
[[nodiscard]] inline plan_value read_plan_value(std::string_view text);

/// Whether a text has digits of both scripts: ৬.০০2. Cost: linear.
[[nodiscard]] constexpr bool mixes_digits(std::string_view text) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

// Three groups of digits joined by hyphens, slashes or dots: what was meant as a date.
[[nodiscard]] constexpr bool shaped_as_date(std::string_view text) noexcept {
  int groups = 0;
  for (std::size_t at = 0; at < text.size(); ++groups) {
    const std::size_t start = at;
    for (digit next = digit_at(text, at); next.value >= 0; next = digit_at(text, at)) at += next.length;
    if (at == start) return false;
    if (at == text.size()) return groups == 2;
    if (text[at] != '-' && text[at] != '/' && text[at] != '.') return false;
    ++at;
  }
  return false;
}

}  // namespace detail

constexpr bool mixes_digits(std::string_view text) noexcept {
  bool latin = false, bangla = false;
  for (std::size_t at = 0; at < text.size();) {
    const detail::digit next = detail::digit_at(text, at);
    if (next.value < 0) {
      ++at;
      continue;
    }
    (next.length == 1 ? latin : bangla) = true;
    at += next.length;
  }
  return latin && bangla;
}

inline plan_value read_plan_value(std::string_view text) {
  plan_value value;
  value.printed = text;
  const std::size_t begin = detail::skip_spaces(text, 0, text.size());
  if (begin == text.size()) return value;
  std::string_view number = text.substr(begin);
  number = number.substr(0, number.find_last_not_of(" \t\r\n") + 1);
  const std::string_view cell = number;
  if (number.ends_with('%')) number.remove_suffix(1);
  if (const result<text::decimal_reading> read = text::read_decimal(number)) {
    value.kind = plan_value_kind::number;
    value.number = read->value;
    return value;
  }
  const result<date_reading> read = parse_date(cell);
  if (read) {
    value.kind = plan_value_kind::date;
    value.day = read->gregorian;
  } else if (read.error().code == errc::date_impossible || read.error().code == errc::date_out_of_range ||
             detail::shaped_as_date(cell)) {
    value.kind = plan_value_kind::impossible_date;
  } else {
    value.kind = plan_value_kind::unreadable;
  }
  return value;
}

}  // namespace karjo
