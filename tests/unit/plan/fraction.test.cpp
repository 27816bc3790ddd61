// SPDX-License-Identifier: Apache-2.0
#include <karjo/plan/fraction.hpp>

#include <cstdint>
#include <random>
#include <string>

#include "support/catch.hpp"

using namespace karjo;
using detail::big_integer;

TEST_CASE("big_integer: quotient and rest rebuild the number, whatever the sizes", "[plan]") {
  std::mt19937_64 chance(1428);
  const auto random_number = [&](int limbs) {
    big_integer value;
    for (int i = 0; i < limbs; ++i) {
      // Limbs of all ones and of one bit are where the estimate of a quotient digit goes wrong.
      const std::uint64_t kind = chance() % 4;
      const std::uint32_t limb = kind == 0 ? 0xFFFFFFFFu : kind == 1 ? 0x80000000u : static_cast<std::uint32_t>(chance());
      value = value * big_integer(std::int64_t{1} << 32) + big_integer(static_cast<std::int64_t>(limb));
    }
    return chance() % 2 ? value : -value;
  };
  int divided = 0;
  for (int i = 0; i < 20'000; ++i) {
    const big_integer number = random_number(static_cast<int>(chance() % 9)), by = random_number(static_cast<int>(1 + chance() % 6));
    if (by.is_zero()) continue;
    const auto [quotient, rest] = number.divided(by);
    if (quotient * by + rest != number || rest.size() >= by.size() || (!rest.is_zero() && rest.is_negative() != number.is_negative()))
      FAIL(number.to_string() << " / " << by.to_string());
    ++divided;
  }
  CHECK(divided > 19'000);
}

TEST_CASE("big_integer: small numbers agree with the machine's", "[plan]") {
  std::mt19937_64 chance(7);
  int compared = 0;
  for (; compared < 10'000; ++compared) {
    const auto a = static_cast<std::int64_t>(static_cast<std::int32_t>(chance())), b = static_cast<std::int64_t>(static_cast<std::int32_t>(chance()));
    REQUIRE((big_integer(a) + big_integer(b)).to_int64() == a + b);
    REQUIRE((big_integer(a) - big_integer(b)).to_int64() == a - b);
    REQUIRE((big_integer(a) * big_integer(b)).to_int64() == a * b);
    REQUIRE((big_integer(a) < big_integer(b)) == (a < b));
    REQUIRE(big_integer(a).to_string() == std::to_string(a));
    if (b != 0) REQUIRE(big_integer(a).divided(b).quotient.to_int64() == a / b);
  }
  CHECK(compared == 10'000);
  CHECK(big_integer(INT64_MIN).to_int64() == INT64_MIN);
  CHECK(big_integer(INT64_MIN).to_string() == "-9223372036854775808");
  CHECK_FALSE((big_integer(INT64_MAX) + 1).to_int64());
  CHECK(big_integer::power_of_ten(40).to_string() == "1" + std::string(40, '0'));
}

TEST_CASE("fraction: arithmetic is exact and in lowest terms", "[plan]") {
  CHECK(fraction(1, 3) + fraction(1, 6) == fraction(1, 2));
  CHECK(fraction(2, -4) == fraction(-1, 2));
  CHECK(fraction(1, 3) < fraction(34, 100));
  CHECK(fraction(*text::parse_decimal("2.50")) == fraction(5, 2));
  fraction sum;
  for (int i = 1; i <= 60; ++i) sum += fraction(1, i);
  for (int i = 1; i <= 60; ++i) sum = sum - fraction(1, i);
  CHECK(sum.is_zero());
}

TEST_CASE("fraction: it is rounded once, half away from zero", "[plan]") {
  CHECK(format_rounded(fraction(1005, 1000)) == "1.01");  // as a double, 1.005 is below the half
  CHECK(format_rounded(fraction(-1005, 1000)) == "-1.01");
  CHECK(format_rounded(fraction(1, 200)) == "0.01");
  CHECK(format_rounded(fraction(-1, 201)) == "0.00");
  CHECK(format_rounded(fraction(2, 3)) == "0.67");
  CHECK(format_rounded(fraction(5, 2), 0) == "3");
  CHECK(fraction(1005, 1000).rounded(2) == 101);
}

TEST_CASE("fraction: an exact print ends where the number ends", "[plan]") {
  CHECK(format_exact(fraction(17, 4)) == "4.25");
  CHECK(format_exact(fraction(3)) == "3");
  CHECK(format_exact(fraction(100)) == "100");
  CHECK(format_exact(fraction(1, 3)) == "0.33");
  CHECK(format_exact(fraction(-1, 8)) == "-0.125");
}
