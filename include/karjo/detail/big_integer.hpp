// SPDX-License-Identifier: Apache-2.0
//
// Whole numbers of any size, as far as exact scores need them: sums of fractions whose denominators differ.
// Sign and magnitude, 32-bit limbs, the lowest first, no zero limb at the end. Schoolbook methods: scores have a few limbs.
#pragma once

#include <algorithm>
#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>
#include <string>
#include <vector>

namespace karjo::detail {

class big_integer {
 public:
  big_integer() = default;
  big_integer(std::int64_t value) : negative_(value < 0) {
    for (std::uint64_t rest = negative_ ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
         rest != 0; rest >>= 32)
      limbs_.push_back(static_cast<std::uint32_t>(rest));
  }

  [[nodiscard]] static big_integer power_of_ten(unsigned power) {
    big_integer value = 1;
    for (; power >= 18; power -= 18) value = value * std::int64_t{1'000'000'000'000'000'000};
    std::int64_t rest = 1;
    for (; power != 0; --power) rest *= 10;
    return value * rest;
  }

  [[nodiscard]] bool is_zero() const noexcept { return limbs_.empty(); }
  [[nodiscard]] bool is_negative() const noexcept { return negative_; }

  /// The value where it fits.
  [[nodiscard]] std::optional<std::int64_t> to_int64() const noexcept {
    if (limbs_.size() > 2) return std::nullopt;
    const std::uint64_t size = low_magnitude();
    constexpr std::uint64_t most = std::uint64_t{1} << 63;
    if (size > most || (size == most && !negative_)) return std::nullopt;
    return static_cast<std::int64_t>(negative_ ? 0 - size : size);
  }

  [[nodiscard]] big_integer operator-() const {
    big_integer out = *this;
    out.negative_ = !negative_ && !is_zero();
    return out;
  }

  friend big_integer operator+(const big_integer& a, const big_integer& b) {
    if (a.negative_ == b.negative_) return {add(a.limbs_, b.limbs_), a.negative_};
    const std::strong_ordering order = compare(a.limbs_, b.limbs_);
    if (order == 0) return {};
    return order > 0 ? big_integer{subtract(a.limbs_, b.limbs_), a.negative_}
                     : big_integer{subtract(b.limbs_, a.limbs_), b.negative_};
  }
  friend big_integer operator-(const big_integer& a, const big_integer& b) { return a + -b; }

  friend big_integer operator*(const big_integer& a, const big_integer& b) {
    if (a.is_zero() || b.is_zero()) return {};
    std::vector<std::uint32_t> out(a.limbs_.size() + b.limbs_.size());
    for (std::size_t i = 0; i < a.limbs_.size(); ++i) {
      std::uint64_t carry = 0;
      for (std::size_t j = 0; j < b.limbs_.size(); ++j) {
        carry += out[i + j] + std::uint64_t{a.limbs_[i]} * b.limbs_[j];
        out[i + j] = static_cast<std::uint32_t>(carry);
        carry >>= 32;
      }
      out[i + b.limbs_.size()] = static_cast<std::uint32_t>(carry);
    }
    return {std::move(out), a.negative_ != b.negative_};
  }

  struct division;

  /// Quotient toward zero, and the rest, whose sign is that of the number divided. `by` must not be zero.
  [[nodiscard]] division divided(const big_integer& by) const;

  friend std::strong_ordering operator<=>(const big_integer& a, const big_integer& b) noexcept {
    if (a.negative_ != b.negative_) return a.negative_ ? std::strong_ordering::less : std::strong_ordering::greater;
    return a.negative_ ? compare(b.limbs_, a.limbs_) : compare(a.limbs_, b.limbs_);
  }
  friend bool operator==(const big_integer& a, const big_integer& b) = default;

  [[nodiscard]] big_integer size() const { return {limbs_, false}; }  ///< without its sign

  /// The greatest number that divides both; of the sizes.
  friend big_integer common_divisor(big_integer a, big_integer b);

  /// In decimal, with a minus sign.
  [[nodiscard]] std::string to_string() const;

 private:
  using limb_list = std::vector<std::uint32_t>;

  big_integer(limb_list limbs, bool negative) : limbs_(std::move(limbs)) {
    while (!limbs_.empty() && limbs_.back() == 0) limbs_.pop_back();
    negative_ = negative && !limbs_.empty();
  }

  [[nodiscard]] std::uint64_t low_magnitude() const noexcept {
    const std::uint64_t low = limbs_.empty() ? 0 : limbs_[0];
    return limbs_.size() < 2 ? low : low | std::uint64_t{limbs_[1]} << 32;
  }

  static std::strong_ordering compare(const limb_list& a, const limb_list& b) noexcept {
    if (a.size() != b.size()) return a.size() <=> b.size();
    for (std::size_t i = a.size(); i-- != 0;) {
      if (a[i] != b[i]) return a[i] <=> b[i];
    }
    return std::strong_ordering::equal;
  }

  static limb_list add(const limb_list& a, const limb_list& b) {
    const limb_list& longer = a.size() >= b.size() ? a : b;
    const limb_list& shorter = a.size() >= b.size() ? b : a;
    limb_list out;
    out.reserve(longer.size() + 1);
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < longer.size(); ++i) {
      carry += std::uint64_t{longer[i]} + (i < shorter.size() ? shorter[i] : 0);
      out.push_back(static_cast<std::uint32_t>(carry));
      carry >>= 32;
    }
    if (carry != 0) out.push_back(static_cast<std::uint32_t>(carry));
    return out;
  }

  static limb_list subtract(const limb_list& larger, const limb_list& smaller) {
    limb_list out = larger;
    std::uint64_t borrow = 0;
    for (std::size_t i = 0; i < out.size() && (i < smaller.size() || borrow != 0); ++i) {
      const std::uint64_t take = (i < smaller.size() ? smaller[i] : 0) + borrow;
      borrow = out[i] < take ? 1 : 0;
      out[i] = static_cast<std::uint32_t>(out[i] - take);
    }
    return out;
  }

  limb_list limbs_;
  bool negative_ = false;
};

struct big_integer::division {
  big_integer quotient, rest;
};

// Knuth, The Art of Computer Programming 2, 4.3.1, algorithm D.
inline big_integer::division big_integer::divided(const big_integer& by) const {
  const limb_list& d = by.limbs_;
  if (compare(limbs_, d) < 0) return {{}, *this};
  if (limbs_.size() <= 2) {
    const std::uint64_t n = low_magnitude(), m = by.low_magnitude();
    const auto make = [](std::uint64_t value, bool negative) {
      return big_integer({static_cast<std::uint32_t>(value), static_cast<std::uint32_t>(value >> 32)}, negative);
    };
    return {make(n / m, negative_ != by.negative_), make(n % m, negative_)};
  }
  if (d.size() == 1) {
    limb_list quotient(limbs_.size());
    std::uint64_t rest = 0;
    for (std::size_t i = limbs_.size(); i-- != 0;) {
      rest = rest << 32 | limbs_[i];
      quotient[i] = static_cast<std::uint32_t>(rest / d[0]);
      rest %= d[0];
    }
    return {{std::move(quotient), negative_ != by.negative_}, {{static_cast<std::uint32_t>(rest)}, negative_}};
  }
  const int shift = std::countl_zero(d.back());
  const auto shifted = [shift](const limb_list& from, std::size_t length) {
    limb_list out(length);
    for (std::size_t i = 0; i < from.size(); ++i) {
      const std::uint64_t wide = std::uint64_t{from[i]} << shift;
      out[i] |= static_cast<std::uint32_t>(wide);
      if (i + 1 < length) out[i + 1] = static_cast<std::uint32_t>(wide >> 32);
    }
    return out;
  };
  limb_list u = shifted(limbs_, limbs_.size() + 1);
  const limb_list v = shifted(d, d.size());
  const std::size_t n = v.size();
  limb_list quotient(u.size() - n);
  for (std::size_t j = quotient.size(); j-- != 0;) {
    const std::uint64_t top = std::uint64_t{u[j + n]} << 32 | u[j + n - 1];
    std::uint64_t guess = top / v[n - 1], left = top % v[n - 1];
    while (guess >> 32 != 0 || guess * v[n - 2] > (left << 32 | u[j + n - 2])) {
      --guess;
      left += v[n - 1];
      if (left >> 32 != 0) break;
    }
    std::uint64_t carry = 0, borrow = 0;
    for (std::size_t i = 0; i < n; ++i) {
      carry += guess * v[i];
      const std::uint64_t take = static_cast<std::uint32_t>(carry) + borrow;
      borrow = u[i + j] < take ? 1 : 0;
      u[i + j] = static_cast<std::uint32_t>(u[i + j] - take);
      carry >>= 32;
    }
    const std::uint64_t take = carry + borrow;
    const bool too_much = u[j + n] < take;
    u[j + n] = static_cast<std::uint32_t>(u[j + n] - take);
    if (too_much) {
      --guess;
      std::uint64_t sum = 0;
      for (std::size_t i = 0; i < n; ++i) {
        sum += std::uint64_t{u[i + j]} + v[i];
        u[i + j] = static_cast<std::uint32_t>(sum);
        sum >>= 32;
      }
      u[j + n] = static_cast<std::uint32_t>(u[j + n] + sum);
    }
    quotient[j] = static_cast<std::uint32_t>(guess);
  }
  limb_list rest(n);
  for (std::size_t i = 0; i < n; ++i) {
    const std::uint64_t wide = std::uint64_t{u[i + 1]} << 32 | u[i];
    rest[i] = static_cast<std::uint32_t>(wide >> shift);
  }
  return {{std::move(quotient), negative_ != by.negative_}, {std::move(rest), negative_}};
}

inline big_integer common_divisor(big_integer a, big_integer b) {
  a.negative_ = b.negative_ = false;
  while (!b.is_zero()) {
    if (a.limbs_.size() <= 2 && b.limbs_.size() <= 2) {
      const std::uint64_t common = std::gcd(a.low_magnitude(), b.low_magnitude());
      return {{static_cast<std::uint32_t>(common), static_cast<std::uint32_t>(common >> 32)}, false};
    }
    a = a.divided(b).rest;
    std::swap(a, b);
  }
  return a;
}

inline std::string big_integer::to_string() const {
  if (is_zero()) return "0";
  std::string out;
  for (big_integer rest = size(); !rest.is_zero();) {
    const division part = rest.divided(1'000'000'000);
    std::uint64_t digits = part.rest.low_magnitude();
    for (int i = 0; i < 9 && (digits != 0 || !part.quotient.is_zero()); ++i, digits /= 10)
      out += static_cast<char>('0' + digits % 10);
    rest = part.quotient;
  }
  if (negative_) out += '-';
  std::reverse(out.begin(), out.end());
  return out;
}

}  // namespace karjo::detail
