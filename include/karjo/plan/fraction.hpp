// SPDX-License-Identifier: Apache-2.0
//
// An exact number: what scores are made of until they are rounded, once, for print.
//
//     const fraction raw = fraction(60) + fraction(10) * (fraction(62) - fraction(60)) / fraction(7);
//     format_rounded(raw, 2) == "62.86"
//     format_exact(fraction(17, 4)) == "4.25"
//
// Source: docs/sources.md#plan-scoring.
#pragma once

#include <cassert>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include <karjo/detail/big_integer.hpp>
#include <karjo/text/decimal.hpp>

namespace karjo {

/// A rational number in lowest terms, of any size.
class fraction {
 public:
  fraction() = default;
  fraction(std::int64_t whole) : over_(whole) {}

  /// `over` / `under`; `under` must not be 0 (asserted).
  fraction(std::int64_t over, std::int64_t under) : fraction(detail::big_integer(over), detail::big_integer(under)) {}

  /// The value of a printed decimal.
  explicit fraction(const text::decimal& value)
      : fraction(detail::big_integer(value.units()), detail::big_integer::power_of_ten(value.scale())) {}

  [[nodiscard]] bool is_zero() const noexcept { return over_.is_zero(); }
  [[nodiscard]] bool is_negative() const noexcept { return over_.is_negative(); }

  friend fraction operator+(const fraction& a, const fraction& b) {
    return {a.over_ * b.under_ + b.over_ * a.under_, a.under_ * b.under_};
  }
  friend fraction operator-(const fraction& a, const fraction& b) {
    return {a.over_ * b.under_ - b.over_ * a.under_, a.under_ * b.under_};
  }
  friend fraction operator*(const fraction& a, const fraction& b) {
    return {a.over_ * b.over_, a.under_ * b.under_};
  }
  /// `b` must not be 0 (asserted).
  friend fraction operator/(const fraction& a, const fraction& b) {
    return {a.over_ * b.under_, a.under_ * b.over_};
  }
  fraction& operator+=(const fraction& more) { return *this = *this + more; }

  friend std::strong_ordering operator<=>(const fraction& a, const fraction& b) {
    return a.over_ * b.under_ <=> b.over_ * a.under_;
  }
  friend bool operator==(const fraction&, const fraction&) = default;

  /// The value times 10^`places`, rounded half away from zero to a whole number; nothing where that exceeds 64 bits.
  [[nodiscard]] std::optional<std::int64_t> rounded(unsigned places) const { return scaled(places).to_int64(); }

  /// The whole of it where it is one, and fits 64 bits.
  [[nodiscard]] std::optional<std::int64_t> whole() const {
    return under_ == detail::big_integer(1) ? over_.to_int64() : std::nullopt;
  }

  /// What stands under the line, in lowest terms, where it fits 64 bits.
  [[nodiscard]] std::optional<std::int64_t> denominator() const noexcept { return under_.to_int64(); }

  /// Rounded once, half away from zero, with exactly `places` decimal places: "62.86". Latin digits.
  friend std::string format_rounded(const fraction& value, unsigned places);

  /// All of its decimal places where they end ("4.25"), else rounded to `places`.
  friend std::string format_exact(const fraction& value, unsigned places);

 private:
  fraction(detail::big_integer over, detail::big_integer under) {
    assert(!under.is_zero());
    const detail::big_integer common = common_divisor(over, under);
    over_ = over.divided(common).quotient;
    under_ = under.divided(common).quotient;
    if (under_.is_negative()) {
      over_ = -over_;
      under_ = -under_;
    }
  }

  [[nodiscard]] detail::big_integer scaled(unsigned places) const {
    const detail::big_integer size = over_.size() * detail::big_integer::power_of_ten(places);
    const detail::big_integer nearest = (size * 2 + under_).divided(under_ * 2).quotient;
    return over_.is_negative() ? -nearest : nearest;
  }

  detail::big_integer over_ = 0, under_ = 1;
};

[[nodiscard]] std::string format_rounded(const fraction& value, unsigned places = 2);
[[nodiscard]] std::string format_exact(const fraction& value, unsigned places = 2);

// ---------------------------------------------------------------------------------------------------------------------

inline std::string format_rounded(const fraction& value, unsigned places) {
  const detail::big_integer scaled = value.scaled(places);
  std::string digits = scaled.size().to_string();
  if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
  if (places != 0) digits.insert(digits.size() - places, 1, '.');
  if (scaled.is_negative()) digits.insert(0, 1, '-');
  return digits;
}

inline std::string format_exact(const fraction& value, unsigned places) {
  // It ends where the denominator has no prime but 2 and 5; a printed decimal has at most 18 places, a mean of four 20.
  constexpr unsigned most = 24;
  const auto [quotient, rest] = detail::big_integer::power_of_ten(most).divided(value.under_);
  if (!rest.is_zero()) return format_rounded(value, places);
  std::string digits = format_rounded(value, most);
  digits.erase(digits.find_last_not_of('0') + 1);
  if (digits.back() == '.') digits.pop_back();
  return digits;
}

}  // namespace karjo
