// SPDX-License-Identifier: Apache-2.0
#include <karjo/text/decimal.hpp>  // first: the header stands alone

#include <random>
#include <string>
#include <string_view>

#include "support/catch.hpp"

using namespace karjo;
using namespace karjo::text;

namespace {

decimal number(std::int64_t units, unsigned scale = 0) { return *decimal::make(units, scale); }

// The commas put in from the right, by the rule of thumb of a cashier: three, then two and two.
std::string with_commas(const std::string& digits) {
  std::string reversed;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i == 3 || (i > 3 && (i - 3) % 2 == 0)) reversed += ',';
    reversed += digits[digits.size() - 1 - i];
  }
  return {reversed.rbegin(), reversed.rend()};
}

}  // namespace

TEST_CASE("decimal: numbers are written with the commas of Bangladesh, and read back", "[text]") {
  struct row {
    decimal value;
    const char* text;
  };
  const row rows[] = {
      {number(0), "০"},
      {number(999), "৯৯৯"},
      {number(1000), "১,০০০"},
      {number(99'999), "৯৯,৯৯৯"},
      {number(258'000), "২,৫৮,০০০"},
      {number(1'234'567), "১২,৩৪,৫৬৭"},
      {number(12'345'678), "১,২৩,৪৫,৬৭৮"},
      {number(1'234'567'890), "১,২৩,৪৫,৬৭,৮৯০"},
      {number(123'456'750, 2), "১২,৩৪,৫৬৭.৫০"},
      {number(5, 1), "০.৫"},
      {number(-5, 3), "-০.০০৫"},
      {number(-1'000), "-১,০০০"},
      {number(INT64_MAX), "৯২,২৩,৩৭,২০,৩৬,৮৫,৪৭,৭৫,৮০৭"},
      {number(1, 18), "০.০০০০০০০০০০০০০০০০০১"},
  };
  std::size_t written = 0;
  for (const row& r : rows) {
    INFO(r.text);
    CHECK(format(r.value) == r.text);
    CHECK(parse_decimal(r.text) == result<decimal>(r.value));
    CHECK(parse_decimal(format(r.value, {digit_script::latin, false})) == result<decimal>(r.value));
    ++written;
  }
  CHECK(written == 14);
  CHECK(format(number(1'234'567), {digit_script::latin, true}) == "12,34,567");
  CHECK(format(number(1'234'567), {digit_script::bangla, false}) == "১২৩৪৫৬৭");
}

TEST_CASE("decimal: 200 000 numbers of every length are written as a cashier would, and lead back", "[text]") {
  std::mt19937_64 random(1432);
  std::size_t numbers = 0;
  for (int i = 0; i < 200'000; ++i, ++numbers) {
    const auto units = static_cast<std::int64_t>(random() >> (1 + random() % 63));
    const unsigned scale = i % 3 == 0 ? static_cast<unsigned>(random() % 19) : 0;
    const decimal value = number(i % 2 == 0 ? units : -units, scale);
    const std::string text = format(value, {digit_script::latin, true});
    if (parse_decimal(text) != result<decimal>(value)) FAIL(text);
    if (scale == 0 && units != 0) {
      const std::string expected = (i % 2 == 0 ? "" : "-") + with_commas(std::to_string(units));
      if (text != expected) FAIL(text << ", not " << expected);
    }
    if (format(value) != to_bangla_digits(text)) FAIL(text << " in Bangla");
  }
  CHECK(numbers == 200'000);
}

TEST_CASE("decimal: a strict reading refuses what is odd, and says where", "[text]") {
  struct row {
    const char* text;
    errc code;
    std::uint64_t offset;
  };
  const row rows[] = {
      {"২৫৮,০০০", errc::number_grouping, 0},
      {"1,234,567", errc::number_grouping, 2},
      {"১,২,৩৪", errc::number_grouping, 4},
      {"১২,৩৪,৫৬", errc::number_grouping, 14},
      {"১২,৩৪৫৬", errc::number_grouping, 7},
      {"-১২৩,৪৫৬", errc::number_grouping, 1},
      {"১২,34,৫৬৭", errc::mixed_digits, 7},
      {"১২.5", errc::mixed_digits, 7},
      {"", errc::not_a_number, 0},
      {"-", errc::not_a_number, 1},
      {"−", errc::not_a_number, 3},
      {"--৫", errc::not_a_number, 1},
      {" ৫", errc::not_a_number, 0},
      {"৫ ", errc::not_a_number, 3},
      {".৫", errc::not_a_number, 0},
      {"৫.", errc::not_a_number, 3},
      {"১.২.৩", errc::not_a_number, 7},
      {"১.২,৩", errc::not_a_number, 7},
      {",৫", errc::not_a_number, 0},
      {"৫,", errc::not_a_number, 3},
      {"১,,০০০", errc::not_a_number, 3},
      {"२", errc::not_a_number, 0},  // Devanagari
      {"৫টি", errc::not_a_number, 3},
      {"1e3", errc::not_a_number, 1},
      {"9223372036854775808", errc::number_out_of_range, 18},
      {"0.0000000000000000001", errc::number_out_of_range, 20},
  };
  std::size_t refused = 0;
  for (const row& r : rows) {
    INFO(r.text);
    CHECK(parse_decimal(r.text) == result<decimal>(error{r.code, 0, r.offset}));
    ++refused;
  }
  CHECK(refused == 26);
  CHECK(parse_decimal("−৫") == result<decimal>(number(-5)));
  CHECK(parse_decimal("+5") == result<decimal>(number(5)));
  CHECK(parse_decimal("০০৫") == result<decimal>(number(5)));
  CHECK(parse_decimal("-০") == result<decimal>(number(0)));
}

TEST_CASE("decimal: a tolerant reading takes the number and reports what is odd", "[text]") {
  const auto western = read_decimal(" ২৫৮,০০০ ");
  REQUIRE(western);
  CHECK(western->value == number(258'000));
  CHECK(western->groups == digit_grouping::western);
  CHECK(western->grouping_fault == 1);
  CHECK(read_decimal("1,234,567")->groups == digit_grouping::western);
  CHECK(read_decimal("1,234,567")->script == digit_script::latin);
  CHECK(read_decimal("১,২,৩৪")->groups == digit_grouping::irregular);
  CHECK(read_decimal("১,২,৩৪")->value == number(1234));
  CHECK(read_decimal("১২,৩৪৫")->groups == digit_grouping::bangladeshi);  // both say so
  CHECK(read_decimal("১২৩৪৫")->groups == digit_grouping::none);
  const auto mixed = read_decimal("১২,34,৫৬৭");
  REQUIRE(mixed);
  CHECK(mixed->value == number(1'234'567));
  CHECK(mixed->mixed_digits == 7);
  CHECK_FALSE(mixed->grouping_fault);
  CHECK(read_decimal("১.২.৩").error() == error{errc::not_a_number, 0, 7});
  CHECK(read_decimal("টাকা").error() == error{errc::not_a_number, 0, 0});
  CHECK(read_decimal("99999999999999999999").error().code == errc::number_out_of_range);
}

TEST_CASE("decimal: order, sum and shift are exact", "[text]") {
  CHECK(compare(number(250, 2), number(25, 1)) == std::strong_ordering::equal);
  CHECK(number(250, 2) != number(25, 1));
  CHECK(number(250, 2).trimmed() == number(25, 1));
  CHECK(number(-300, 2).trimmed() == number(-3));
  CHECK(compare(number(-1, 1), number(0)) == std::strong_ordering::less);
  CHECK(compare(number(INT64_MAX), number(INT64_MAX, 18)) == std::strong_ordering::greater);
  CHECK(compare(number(999'999'999'999'999'999, 18), number(1)) == std::strong_ordering::less);
  CHECK(compare(number(-15, 1), number(-149, 2)) == std::strong_ordering::less);
  CHECK(*times_power_of_ten(number(25, 1), 7) == number(25'000'000));
  CHECK(*times_power_of_ten(number(25, 3), 2) == number(25, 1));
  CHECK_FALSE(times_power_of_ten(number(INT64_MAX / 10 + 1), 1));
  CHECK(*sum(number(25, 1), number(5)) == number(75, 1));
  CHECK_FALSE(sum(number(INT64_MAX), number(1)));
  CHECK_FALSE(sum(number(-INT64_MAX), number(-1)));
  CHECK_FALSE(decimal::make(INT64_MIN, 0));
  CHECK_FALSE(decimal::make(1, 19));
  static_assert(parse_decimal("১২,৩৪,৫৬৭")->units() == 1'234'567);
}

TEST_CASE("decimal: long and hostile texts take linear time", "[text]") {
  std::string commas;
  for (int i = 0; i < 500'000; ++i) commas += "১,";
  CHECK_FALSE(parse_decimal(commas));
  CHECK_FALSE(read_decimal(std::string(1'000'000, '9')));
  CHECK(parse_decimal(std::string(1'000'000, '0')) == result<decimal>(number(0)));
  CHECK_FALSE(read_decimal(std::string(1'000'000, ' ')));
}
