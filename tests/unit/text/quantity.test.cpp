// SPDX-License-Identifier: Apache-2.0
#include <karjo/text/quantity.hpp>

#include <cstdint>
#include <string>
#include <string_view>

#include "support/catch.hpp"

using namespace karjo;
using namespace karjo::text;

namespace {

/// The value without commas, or the error and its place.
std::string shown(const result<decimal>& read) {
  if (!read) return std::string(name(read.error().code)) + " at " + std::to_string(read.error().offset);
  return format(*read, {digit_script::latin, false});
}

struct row {
  std::string_view text, expected;
};

}  // namespace

TEST_CASE("quantity: halves and quarters are exact, of the scale that follows them", "[text]") {
  const row rows[] = {
      {"দেড়", "1.5"},
      {"আড়াই", "2.5"},
      {"সাড়ে তিন", "3.5"},
      {"সোয়া তিন", "3.25"},
      {"পৌনে দুই", "1.75"},
      {"পৌনে এক", "0.75"},
      {"সাড়ে তিন লক্ষ", "350000"},
      {"সাড়ে ৩ লাখ", "350000"},
      {"দেড় কোটি", "15000000"},
      {"দেড়শত", "150"},
      {"আড়াইশ", "250"},
      {"আড়াই হাজার", "2500"},
      {"পৌনে দুইশত", "175"},
      {"সোয়া লক্ষ", "125000"},
      {"সোয়া এক লক্ষ", "125000"},
      {"সাড়ে পাঁচশো", "550"},
      {"দেড় হাজার কোটি", "15000000000"},
      {"এক কোটি সাড়ে তিন লক্ষ", "10350000"},
      {"একশত সাড়ে তিন", "103.5"},
      {"২.৫ কোটি", "25000000"},
      {"১,২৫০ কোটি", "12500000000"},
      {"12 লক্ষ", "1200000"},
      {"একশত তেইশ কোটি", "1230000000"},
      {"", "number.not-found at 0"},
      {"৫", "number.not-found at 3"},
      {"সাড়ে", "number.not-found at 15"},
      {"সাড়ে লক্ষ", "number.not-found at 16"},
      {"তিন সাড়ে চার", "number.not-found at 10"},
      {"এক লক্ষ দেড় কোটি", "number.not-found at 20"},
      {"সাড়ে তিন চার", "number.not-found at 26"},
      {"২5 কোটি", "text.mixed-digits at 3"},
      {"২৫৮,০০০ কোটি", "number.grouping at 0"},
      {"সাড়ে তিন কোটি কোটি কোটি", "number.out-of-range at 0"},
  };
  int read = 0;
  for (const row& r : rows) {
    INFO(r.text);
    CHECK(shown(parse_quantity(r.text)) == r.expected);
    ++read;
  }
  CHECK(read == 33);
}

TEST_CASE("quantity: every quarter below a hundred that has words leads back, and no other has any", "[text]") {
  int written = 0, refused = 0;
  for (std::int64_t hundredths = 0; hundredths < 10'000; ++hundredths) {
    const decimal value = *decimal::make(hundredths, 2);
    const auto words = quantity(value);
    const bool has_words = hundredths % 25 == 0 && hundredths != 25 && hundredths != 50 && (hundredths < 9'900 || hundredths == 9'900);
    if (words.has_value() != has_words) FAIL(hundredths);
    if (!words) {
      ++refused;
      continue;
    }
    const auto back = parse_quantity(*words);
    if (!back || compare(*back, value) != std::strong_ordering::equal) FAIL(*words);
    ++written;
  }
  CHECK(written == 395);
  CHECK(refused == 9'605);
  CHECK(*quantity(*decimal::make(25, 1)) == "আড়াই");
  CHECK(*quantity(*decimal::make(75, 2)) == "পৌনে এক");
  CHECK_FALSE(quantity(decimal(-1)));
  CHECK_FALSE(quantity(*decimal::make(1005, 1)));
}

TEST_CASE("quantity: 0 to 100 000, and 10 000 numbers spread to 10^15, go to words and come back", "[text]") {
  std::uint64_t small = 0, spread = 0;
  const auto leads_back = [](std::int64_t number) {
    const auto words = format_number(decimal(number), number_form::words);
    return words && parse_number(*words, number_form::words) == result<decimal>(decimal(number)) &&
           words->find("আরব") == std::string::npos && words->find("খরব") == std::string::npos;
  };
  for (std::int64_t number = 0; number <= 100'000; ++number, ++small)
    if (!leads_back(number)) FAIL(number);
  for (std::int64_t i = 1; i <= 10'000; ++i, ++spread) {  // to 10^15, with all digits moving
    const std::int64_t number = i * 100'000'000'000 - (i * 7'919'000'117) % 100'000'000'000;
    if (!leads_back(number)) FAIL(number);
  }
  CHECK(small == 100'001);
  CHECK(spread == 10'000);
  CHECK(*format_number(decimal(1'000'000'000'000'000), number_form::words) == "দশ কোটি কোটি");
}

TEST_CASE("quantity: the forms of office are written so that they are read back", "[text]") {
  struct form_row {
    std::int64_t units;
    unsigned scale;
    number_form form;
    std::string_view expected;
  };
  const form_row rows[] = {
      {123456750, 2, number_form::digits, "১২,৩৪,৫৬৭.৫০"},
      {1234567, 0, number_form::latin_digits, "12,34,567"},
      {1234567, 0, number_form::words, "বারো লক্ষ চৌত্রিশ হাজার পাঁচশত সাতষট্টি"},
      {1234567890, 0, number_form::words, "একশত তেইশ কোটি পঁয়তাল্লিশ লক্ষ সাতষট্টি হাজার আটশত নব্বই"},
      {100'000'000'000'000, 0, number_form::words, "এক কোটি কোটি"},
      {2, 0, number_form::count, "২ (দুই)"},
      {15, 1, number_form::count, "১.৫ (দেড়)"},
      {1234567, 0, number_form::money, "১২,৩৪,৫৬৭/- (বারো লক্ষ চৌত্রিশ হাজার পাঁচশত সাতষট্টি) টাকা মাত্র"},
      {25, 1, number_form::money, "২.৫০ (দুই টাকা পঞ্চাশ পয়সা) মাত্র"},
      {0, 0, number_form::money_words, "শূন্য টাকা মাত্র"},
      {123405, 2, number_form::money_words, "এক হাজার দুইশত চৌত্রিশ টাকা পাঁচ পয়সা মাত্র"},
      {6, 0, number_form::ordinal, "৬ষ্ঠ"},
      {11, 0, number_form::ordinal, "১১তম"},
      {20, 0, number_form::ordinal_words, "বিংশ"},
      {121, 0, number_form::ordinal_words, "একশত একুশতম"},
      {1, 0, number_form::day_ordinal, "১লা"},
      {31, 0, number_form::day_ordinal, "৩১শে"},
      {5, 0, number_form::list_letter, "ঙ"},
      {33, 0, number_form::list_letter, "কক"},
  };
  int written = 0;
  for (const form_row& r : rows) {
    const decimal value = *decimal::make(r.units, r.scale);
    const auto text = format_number(value, r.form);
    INFO(r.expected);
    REQUIRE(text);
    CHECK(*text == r.expected);
    const auto back = parse_number(*text, r.form);
    REQUIRE(back);
    CHECK(compare(*back, value) == std::strong_ordering::equal);
    ++written;
  }
  CHECK(written == 19);
}

TEST_CASE("quantity: a number that a form does not have is refused", "[text]") {
  const struct {
    std::int64_t units;
    unsigned scale;
    number_form form;
  } rows[] = {
      {-1, 0, number_form::words},       {-1, 0, number_form::count},       {-1, 0, number_form::money},
      {1001, 3, number_form::money},     {0, 0, number_form::ordinal},      {15, 1, number_form::ordinal},
      {0, 0, number_form::ordinal_words}, {32, 0, number_form::day_ordinal}, {0, 0, number_form::list_letter},
      {4'294'967'296, 0, number_form::ordinal},
  };
  int refused = 0;
  for (const auto& r : rows) {
    const auto text = format_number(*decimal::make(r.units, r.scale), r.form);
    REQUIRE_FALSE(text);
    CHECK(text.error().code == errc::number_out_of_range);
    ++refused;
  }
  CHECK(refused == 10);
}

TEST_CASE("quantity: every ordinal up to 100 000, day and list letter leads back", "[text]") {
  int ordinals = 0, days = 0;
  for (std::uint32_t number = 1; number <= 100'000; ++number, ++ordinals) {
    if (parse_ordinal(ordinal(number)) != number) FAIL(ordinal(number));
    if (parse_ordinal_words(ordinal_words(number)) != number) FAIL(ordinal_words(number));
  }
  for (unsigned day = 1; day <= 31; ++day, ++days) {
    CHECK(parse_day_ordinal(day_ordinal(day)) == day);
    CHECK_FALSE(parse_ordinal(day_ordinal(day)));
    for (const std::string_view ending : {"লা", "রা", "ঠা", "ই", "শে"}) {
      const std::string number = day_ordinal(day).substr(0, day < 10 ? 3 : 6);
      CHECK(parse_day_ordinal(number + " " + std::string(ending)).has_value() == (ending == day_ordinal_ending(day)));
    }
  }
  CHECK(ordinals == 100'000);
  CHECK(days == 31);
  CHECK(parse_day_ordinal("২১ শে") == 21u);
  CHECK(parse_day_ordinal("পহেলা") == 1u);
  CHECK(parse_day_ordinal("পয়লা") == 1u);
  CHECK(parse_day_ordinal("চৌঠা") == 4u);
  CHECK_FALSE(parse_day_ordinal("২1শে"));
  CHECK(parse_ordinal_words("একশত একুশতম") == 121u);
  CHECK_FALSE(parse_ordinal_words("একশত তম"));
  CHECK_FALSE(parse_ordinal_words("শূন্যতম"));
}

TEST_CASE("quantity: a strict reading refuses, a tolerant one tells", "[text]") {
  CHECK(shown(parse_number("২৫৮,০০০", number_form::digits)) == "number.grouping at 0");
  CHECK(shown(parse_number(" ১২,34,৫৬৭", number_form::digits)) == "text.mixed-digits at 8");
  CHECK(shown(parse_number("২ (তিন)", number_form::count)) == "number.not-found at 4");
  CHECK(shown(parse_number("৫ জন (পাঁচ জন)", number_form::count)) == "5");
  CHECK(shown(parse_number("৳ ১২,৩৪,৫৬৭/=", number_form::money)) == "1234567");
  CHECK(shown(parse_number("টাকা ৫০০/- (পাঁচশত) মাত্র", number_form::money)) == "500");
  CHECK(shown(parse_number("৫০০/- (ছয়শত) টাকা মাত্র", number_form::money)) == "number.not-found at 12");
  CHECK(shown(parse_number("ড়", number_form::list_letter)) == "letter.not-found at 0");
  const auto grouped = read_number("২৫৮,000");
  REQUIRE(grouped);
  CHECK(grouped->value == decimal(258'000));
  CHECK(grouped->groups == digit_grouping::western);
  CHECK(grouped->mixed_digits == 10u);
  const auto differ = read_number(" ২ (তিন)");
  REQUIRE(differ);
  CHECK(differ->value == decimal(2));
  CHECK(differ->form == number_form::count);
  CHECK(differ->contradiction == 5u);
  CHECK(read_number("৫০০/- (ছয়শত) টাকা মাত্র")->contradiction == 12u);
  CHECK_FALSE(read_number("২ (দুই)")->contradiction);
  CHECK_FALSE(read_number("২ (ক)"));
  CHECK(read_number("নয়")->form == number_form::words);
  CHECK(read_number("৬ষ্ঠ")->form == number_form::ordinal);
  CHECK(read_number("প্রথম")->form == number_form::ordinal_words);
  CHECK(read_number("৩রা")->form == number_form::day_ordinal);
  CHECK(read_number("৫০০ টাকা মাত্র")->value == decimal(500));
  CHECK_FALSE(read_number("ক"));
  CHECK_FALSE(read_number(""));
}

TEST_CASE("quantity: the names of forms lead back", "[text]") {
  int names = 0;
  for (const number_form form : all_number_forms) {
    CHECK(parse_number_form(name(form)) == form);
    ++names;
  }
  CHECK(names == 10);
  CHECK_FALSE(parse_number_form("unknown"));
}
