// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/scan.hpp>

#include <string>

#include "support/catch.hpp"

using namespace karjo;
using namespace karjo::detail;

TEST_CASE("scan: a number is read in both scripts, and says which", "[calendar]") {
  const scanned_number bangla = scan_number("২০২১ সাল", 0);
  CHECK(bangla.value == 2021);
  CHECK(bangla.digits == 4);
  CHECK(bangla.end == 12);
  CHECK((bangla.bangla && !bangla.latin));

  const scanned_number mixed = scan_number("x20২৩", 1);
  CHECK(mixed.value == 2023);
  CHECK((mixed.bangla && mixed.latin));

  CHECK_FALSE(scan_number("সাল", 0));
  CHECK_FALSE(scan_number("", 0));
  CHECK_FALSE(scan_number("१२", 0));  // Devanagari
}

TEST_CASE("scan: a long run of digits is not read to its end", "[calendar]") {
  const std::string digits(1000, '7');
  const scanned_number number = scan_number(digits, 0);
  CHECK(number.digits == 9);
  CHECK(number.end == 9);
}

TEST_CASE("scan: a word matches in every canonical spelling and with joiners in it", "[calendar]") {
  CHECK(match_letters("জানুয়ারি", 0, "জানুয়ারি") == std::string_view("জানুয়ারি").size());
  CHECK(match_letters("জানু\u09DFারি", 0, "জানুয়ারি") == std::string_view("জানু\u09DFারি").size());
  CHECK(match_letters("ফাল\u09CD\u200Cগুন", 0, "ফাল্গুন") == std::string_view("ফাল\u09CD\u200Cগুন").size());
  CHECK(match_letters("অক্ট\u09C7\u09BEবর", 0, "অক্টোবর") == std::string_view("অক্ট\u09C7\u09BEবর").size());
  CHECK(match_letters("JULY", 0, "july") == 4);
  CHECK(match_letters("জুনায়েদ", 0, "জুন") == 9);
  CHECK(match_word("জুনায়েদ", 0, {"জুন"}) == 0);
  CHECK(match_letters("জু", 0, "জুন") == 0);
  CHECK(match_letters("", 0, "জুন") == 0);
  CHECK(match_letters("আষা\u09DD", 0, "আষাঢ") == 0);  // half of one code point is no match
}

TEST_CASE("scan: a case ending ends the word", "[calendar]") {
  for (const char* whole : {"", "ের", "এর", "-এর", "’র", "ে", "তে", "র", "য়ের"}) {
    CHECK(match_case_ending(whole, 0) == std::string_view(whole).size());
  }
  for (const char* longer : {"েরা", "ায়", "পাড়া", "র্যা"}) CHECK(match_case_ending(longer, 0) == 0);
  CHECK(match_case_ending(" সভা", 0) == 0);  // over already: the end is the beginning
  CHECK(match_case_ending("- সভা", 0) == 0);
}
