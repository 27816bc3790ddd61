// SPDX-License-Identifier: Apache-2.0
#include <karjo/text/digits.hpp>  // first: the header stands alone

#include <cstdint>
#include <string>
#include <string_view>

#include "support/catch.hpp"

using namespace karjo;

TEST_CASE("digits: twenty code points are digits, and none else", "[text]") {
  int digits = 0;
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    const int value = text::digit_value(c);
    if (value < 0) continue;
    ++digits;
    CHECK(c == static_cast<char32_t>(value) + (c < 0x80 ? U'0' : U'০'));
  }
  CHECK(digits == 20);
  CHECK(text::digit_value(U'२') == -1);    // Devanagari
  CHECK(text::digit_value(0x09F4) == -1);  // a numerator of the Bengali block
  CHECK(text::digit_value(0x0664) == -1);  // Arabic
  CHECK(text::bangla_digit_value(U'7') == -1);
  CHECK(text::latin_digit_value(U'৭') == -1);
}

TEST_CASE("digits: to_bangla_digits and to_latin_digits change digits alone", "[text]") {
  CHECK(text::to_bangla_digits("30 June 2024") == "৩০ June ২০২৪");
  CHECK(text::to_latin_digits("৩০ জুন ২০২৪") == "30 জুন 2024");
  CHECK(text::to_latin_digits("০১২৩৪৫৬৭৮৯") == "0123456789");
  CHECK(text::to_bangla_digits("0123456789") == "০১২৩৪৫৬৭৮৯");
  CHECK(text::to_latin_digits("২५") == "2५");  // Devanagari stays
  CHECK(text::to_bangla_digits("").empty());
  CHECK(text::to_latin_digits("").empty());
}

TEST_CASE("digits: bytes that are no UTF-8 stay as they were", "[text]") {
  const std::string broken = std::string("\xE0\xA7", 2) + "5" + std::string("\xFF\0\xE0", 3);
  CHECK(text::to_latin_digits(broken) == broken);
  CHECK(text::to_bangla_digits(broken) == std::string("\xE0\xA7", 2) + "৫" + std::string("\xFF\0\xE0", 3));
  CHECK(text::to_latin_digits("\xE0\xE0\xA7\xA7") ==
        "\xE0"
        "1");  // a cut letter before ১
}

TEST_CASE("digits: a number is one or more digits of one script", "[text]") {
  CHECK(*text::parse_number("২০২৫") == 2025);
  CHECK(*text::parse_number("2025") == 2025);
  CHECK(*text::parse_number("০০৭") == 7);
  CHECK(*text::parse_number("0") == 0);
  CHECK(*text::parse_number("18446744073709551615") == UINT64_MAX);
  CHECK(*text::parse_number("১৮৪৪৬৭৪৪০৭৩৭০৯৫৫১৬১৫") == UINT64_MAX);
  static_assert(text::parse_number("১২") == result<std::uint64_t>(12));
}

TEST_CASE("digits: scripts are not mixed, and the offset says where the other begins", "[text]") {
  CHECK(text::parse_number("১২3").error() == error{errc::mixed_digits, 0, 6});
  CHECK(text::parse_number("12৩").error() == error{errc::mixed_digits, 0, 2});
}

TEST_CASE("digits: what is no number is refused where it begins", "[text]") {
  CHECK(text::parse_number("").error() == error{errc::not_a_number, 0, 0});
  CHECK(text::parse_number("ক").error() == error{errc::not_a_number, 0, 0});
  CHECK(text::parse_number("১২ক").error() == error{errc::not_a_number, 0, 6});
  CHECK(text::parse_number("२").error() == error{errc::not_a_number, 0, 0});  // Devanagari two
  CHECK(text::parse_number("১२").error() == error{errc::not_a_number, 0, 3});
  CHECK(text::parse_number("১,০০০").error() == error{errc::not_a_number, 0, 3});
  CHECK(text::parse_number("-1").error() == error{errc::not_a_number, 0, 0});
  CHECK(text::parse_number(std::string_view("1\0", 2)).error() == error{errc::not_a_number, 0, 1});
  CHECK(text::parse_number("1\xE0\xA7").error() == error{errc::not_a_number, 0, 1});
}

TEST_CASE("digits: a number beyond 64 bits is refused at the digit that is too much", "[text]") {
  CHECK(text::parse_number("18446744073709551616").error() == error{errc::not_a_number, 0, 19});
  CHECK(text::parse_number("99999999999999999999").error() == error{errc::not_a_number, 0, 19});
  CHECK(text::parse_number("১৮৪৪৬৭৪৪০৭৩৭০৯৫৫১৬১৬").error() == error{errc::not_a_number, 0, 57});
  CHECK(text::parse_number(std::string(1'000'000, '9')).error() == error{errc::not_a_number, 0, 19});
  CHECK(*text::parse_number(std::string(1'000'000, '0') + "5") == 5);
}
