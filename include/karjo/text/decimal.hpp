// SPDX-License-Identifier: Apache-2.0
//
// What number is ১২,৩৪,৫৬৭.৫০, and how is a number written with the commas of Bangladesh?
//
// The last three digits stand together, and before them each two: ১২,৩৪,৫৬৭ and ১,২৩,৪৫,৬৭,৮৯০, whose commas stand at the
// thousand, the lakh, the crore. Two readings: `parse_decimal` takes exactly that (or no comma at all) in one script;
// `read_decimal` also takes what is seen in documents, ২৫৮,০০০, 1,234,567 and ১২,34,৫৬৭, and says what is odd. Numbers
// are exact: an integer and a count of decimal places, never floating point.
//
//     parse_decimal("১২,৩৪,৫৬৭.৫০")->units() == 123456750           // scale 2
//     format(*decimal::make(123456750, 2)) == "১২,৩৪,৫৬৭.৫০"
//     parse_decimal("২৫৮,০০০")                                    // errc::number_grouping at byte 0
//     read_decimal("২৫৮,০০০")->groups == digit_grouping::western
//
// Source: docs/sources.md#text-decimals.
#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include <karjo/detail/bengali_word.hpp>
#include <karjo/error.hpp>
#include <karjo/result.hpp>
#include <karjo/text/digits.hpp>

namespace karjo::text {

/// An exact decimal number: `units` / 10^`scale`. ২.৫ has units 25 and scale 1, ২.৫০ units 250 and scale 2: the digits
/// after the point are part of what was printed, and `==` tells them apart; `compare` goes by the value.
class decimal {
 public:
  /// The most digits after the point.
  static constexpr unsigned max_scale = 18;

  constexpr decimal() noexcept = default;
  constexpr explicit decimal(std::int64_t whole) noexcept : units_(whole) {}

  /// Errors: number_out_of_range where `scale` exceeds `max_scale`, or units is INT64_MIN.
  [[nodiscard]] static constexpr result<decimal> make(std::int64_t units, unsigned scale) noexcept;

  [[nodiscard]] constexpr std::int64_t units() const noexcept { return units_; }
  [[nodiscard]] constexpr unsigned scale() const noexcept { return scale_; }

  /// The same value without zeros at the end of its fraction: ২.৫ for ২.৫০, ৩ for ৩.০.
  [[nodiscard]] constexpr decimal trimmed() const noexcept;

  friend constexpr bool operator==(const decimal&, const decimal&) = default;

 private:
  std::int64_t units_ = 0;
  std::uint8_t scale_ = 0;
};

/// The order of two values, exact: `compare(২.৫০, ২.৫)` is equal.
[[nodiscard]] constexpr std::strong_ordering compare(const decimal& a, const decimal& b) noexcept;

/// The value times 10^`power`, exactly: ২.৫ and 7 give 25000000. Errors: number_out_of_range.
[[nodiscard]] constexpr result<decimal> times_power_of_ten(const decimal& value, unsigned power) noexcept;

/// The sum, exactly; its scale is the larger one. Errors: number_out_of_range.
[[nodiscard]] constexpr result<decimal> sum(const decimal& a, const decimal& b) noexcept;

/// Where the commas of a number stand.
enum class digit_grouping : std::uint8_t {
  none = 0,
  bangladeshi = 1,  ///< ১২,৩৪,৫৬৭
  western = 2,      ///< 1,234,567, ২৫৮,০০০
  irregular = 3,    ///< neither: ১,২,৩৪
};

/// A number as a tolerant reading found it.
struct decimal_reading {
  decimal value;
  digit_script script = digit_script::bangla;  ///< of the first digit
  digit_grouping groups = digit_grouping::none;
  std::optional<std::uint64_t> grouping_fault;  ///< offset of the first group that has not the digits it should
  std::optional<std::uint64_t> mixed_digits;    ///< offset of the first digit of the other script

  friend constexpr bool operator==(const decimal_reading&, const decimal_reading&) = default;
};

/// The number that the whole text is.
///
///     number = [ "-" | "−" | "+" ] ( digits | grouped ) [ "." digits ]      all digits of one script
///     grouped = 1–2 digits { "," 2 digits } "," 3 digits
///
/// Errors, the one that stands first in the text: not_a_number, at the first byte that is no part of a number;
/// mixed_digits, at the first digit of the other script; number_grouping, at the first group of a wrong size;
/// number_out_of_range, at the digit that is too much (units beyond 9223372036854775807, or more than 18 digits after the
/// point). Cost: one pass, no allocation.
[[nodiscard]] constexpr result<decimal> parse_decimal(std::string_view text) noexcept;

/// The same with any commas between digits, digits of both scripts, and spaces around the number, which are reported and
/// not refused. Errors: not_a_number, number_out_of_range.
[[nodiscard]] constexpr result<decimal_reading> read_decimal(std::string_view text) noexcept;

/// How a number is written.
struct decimal_style {
  digit_script script = digit_script::bangla;
  bool grouped = true;  ///< with commas
};

/// The number with all its decimal places; `parse_decimal` gives the same back. Cost: one allocation.
[[nodiscard]] inline std::string format(const decimal& value, decimal_style style = {});

// ---------------------------------------------------------------------------------------------------------------------

}  // namespace karjo::text

namespace karjo::detail {

[[nodiscard]] constexpr std::uint64_t power_of_ten(unsigned power) noexcept {
  std::uint64_t value = 1;
  for (; power != 0; --power) value *= 10;
  return value;
}

/// The size of a number without its sign; units is never INT64_MIN.
[[nodiscard]] constexpr std::uint64_t magnitude(const text::decimal& value) noexcept {
  return static_cast<std::uint64_t>(value.units() < 0 ? -value.units() : value.units());
}

/// A number that begins at a place of a text, with all that is odd about it.
struct decimal_scan {
  text::decimal_reading reading;
  std::size_t end = 0;                  // past the number; where it would begin if there is none
  bool found = false;                   // whether there is a digit
  std::optional<std::size_t> too_much;  // the digit that exceeds the type
};

/// Whether the commas stand right, told group by group.
class grouping_check {
 public:
  constexpr void group(std::size_t start, std::size_t digits, bool last) noexcept {
    ++groups_;
    const bool right = last ? digits == 3 : groups_ == 1 ? digits <= 2 : digits == 2;
    if (!right && !fault_) fault_ = start;
    western_ = western_ && (groups_ == 1 && !last ? digits <= 3 : digits == 3);
  }

  constexpr void report(text::decimal_reading& to) const noexcept {
    if (groups_ < 2) return;
    to.groups = !fault_ ? text::digit_grouping::bangladeshi
                : western_ ? text::digit_grouping::western
                           : text::digit_grouping::irregular;
    to.grouping_fault = fault_;
  }

 private:
  std::size_t groups_ = 0;
  std::optional<std::uint64_t> fault_;
  bool western_ = true;
};

[[nodiscard]] constexpr decimal_scan scan_decimal(std::string_view text, std::size_t at) noexcept {
  constexpr std::string_view minus_sign = "\u2212";
  constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
  decimal_scan scan;
  scan.end = at;
  bool negative = false;
  if (byte_or_zero(text, at) == '-' || byte_or_zero(text, at) == '+') {
    negative = text[at++] == '-';
  } else if (text.substr(std::min(at, text.size())).starts_with(minus_sign)) {
    negative = true;
    at += minus_sign.size();
  }
  const digit first = digit_at(text, at);
  if (first.value < 0) return scan;
  scan.found = true;
  scan.reading.script = first.bangla ? text::digit_script::bangla : text::digit_script::latin;

  std::uint64_t units = 0;
  unsigned scale = 0;
  const auto take_digits = [&](bool fraction) {
    std::size_t count = 0;
    for (digit next = digit_at(text, at); next.value >= 0; next = digit_at(text, at)) {
      if (next.bangla != first.bangla && !scan.reading.mixed_digits) scan.reading.mixed_digits = at;
      const auto value = static_cast<std::uint64_t>(next.value);
      if (units > (most - value) / 10 || (fraction && scale == text::decimal::max_scale)) {
        if (!scan.too_much) scan.too_much = at;
      } else if (!scan.too_much) {
        units = units * 10 + value;
        scale += fraction ? 1 : 0;
      }
      at += next.length;
      ++count;
    }
    return count;
  };
  grouping_check commas;
  for (bool last = false; !last;) {
    const std::size_t start = at, digits = take_digits(false);
    last = byte_or_zero(text, at) != ',' || digit_at(text, at + 1).value < 0;
    commas.group(start, digits, last);
    if (!last) ++at;
  }
  commas.report(scan.reading);
  if (byte_or_zero(text, at) == '.' && digit_at(text, at + 1).value >= 0) {
    ++at;
    take_digits(true);
  }
  const auto whole = static_cast<std::int64_t>(units);
  scan.reading.value = *text::decimal::make(negative ? -whole : whole, scale);
  scan.end = at;
  return scan;
}

}  // namespace karjo::detail

namespace karjo::text {

constexpr result<decimal> decimal::make(std::int64_t units, unsigned scale) noexcept {
  if (scale > max_scale || units == std::numeric_limits<std::int64_t>::min()) return errc::number_out_of_range;
  decimal value(units);
  value.scale_ = static_cast<std::uint8_t>(scale);
  return value;
}

constexpr decimal decimal::trimmed() const noexcept {
  decimal value = *this;
  while (value.scale_ != 0 && value.units_ % 10 == 0) {
    value.units_ /= 10;
    --value.scale_;
  }
  return value;
}

constexpr std::strong_ordering compare(const decimal& a, const decimal& b) noexcept {
  const auto power = [](unsigned n) { return static_cast<std::int64_t>(detail::power_of_ten(n)); };
  const std::int64_t whole_a = a.units() / power(a.scale()), whole_b = b.units() / power(b.scale());
  if (whole_a != whole_b) return whole_a <=> whole_b;
  const auto rest = [&](const decimal& value) {  // in parts of 10^18, with its sign
    return value.units() % power(value.scale()) * power(decimal::max_scale - value.scale());
  };
  return rest(a) <=> rest(b);
}

constexpr result<decimal> times_power_of_ten(const decimal& value, unsigned power) noexcept {
  const unsigned places = std::min(power, value.scale());
  std::int64_t units = value.units();
  for (unsigned left = power - places; left != 0 && units != 0; --left) {
    if (units > std::numeric_limits<std::int64_t>::max() / 10 || units < -std::numeric_limits<std::int64_t>::max() / 10)
      return errc::number_out_of_range;
    units *= 10;
  }
  return decimal::make(units, value.scale() - places);
}

constexpr result<decimal> sum(const decimal& a, const decimal& b) noexcept {
  const unsigned scale = std::max(a.scale(), b.scale());
  const result<decimal> x = times_power_of_ten(decimal(a.units()), scale - a.scale());
  const result<decimal> y = times_power_of_ten(decimal(b.units()), scale - b.scale());
  if (!x || !y) return errc::number_out_of_range;
  const std::int64_t most = std::numeric_limits<std::int64_t>::max();
  if (y->units() > 0 ? x->units() > most - y->units() : x->units() < -most - y->units())
    return errc::number_out_of_range;
  return decimal::make(x->units() + y->units(), scale);
}

constexpr result<decimal> parse_decimal(std::string_view text) noexcept {
  const detail::decimal_scan scan = detail::scan_decimal(text, 0);
  if (!scan.found) {
    const std::size_t sign = text.starts_with('-') || text.starts_with('+') ? 1 : text.starts_with("\u2212") ? 3 : 0;
    return {errc::not_a_number, sign};
  }
  error first{errc::ok, 0, text.size()};
  const auto consider = [&](errc code, std::optional<std::uint64_t> offset) {
    if (offset && (first.code == errc::ok || *offset < first.offset)) first = {code, 0, *offset};
  };
  if (scan.too_much) consider(errc::number_out_of_range, *scan.too_much);
  consider(errc::mixed_digits, scan.reading.mixed_digits);
  consider(errc::number_grouping, scan.reading.grouping_fault);
  if (scan.end != text.size()) consider(errc::not_a_number, scan.end);
  if (first.code != errc::ok) return first;
  return scan.reading.value;
}

constexpr result<decimal_reading> read_decimal(std::string_view text) noexcept {
  const std::size_t begin = detail::skip_spaces(text, 0, text.size());
  const detail::decimal_scan scan = detail::scan_decimal(text, begin);
  if (!scan.found) return {errc::not_a_number, begin};
  if (scan.too_much) return {errc::number_out_of_range, *scan.too_much};
  if (const std::size_t end = detail::skip_spaces(text, scan.end, text.size()); end != text.size())
    return {errc::not_a_number, end};
  return scan.reading;
}

inline std::string format(const decimal& value, decimal_style style) {
  const std::string digits = [&] {
    std::string all = std::to_string(detail::magnitude(value));
    if (all.size() <= value.scale()) all.insert(0, value.scale() + 1 - all.size(), '0');
    return all;
  }();
  const std::size_t whole = digits.size() - value.scale();
  std::string out;
  out.reserve(3 * digits.size() + digits.size() / 2 + 2);
  if (value.units() < 0) out += '-';
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i == whole) out += '.';
    if (style.script == digit_script::bangla) {
      append(out, 0x09E6 + static_cast<char32_t>(digits[i] - '0'));
    } else {
      out += digits[i];
    }
    const std::size_t left = whole - 1 - i;  // digits of the whole part that follow
    if (style.grouped && i + 1 < whole && left >= 3 && left % 2 == 1) out += ',';
  }
  return out;
}

}  // namespace karjo::text
