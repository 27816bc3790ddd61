// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/names.hpp>

#include <string>

#include "support/catch.hpp"

using namespace karjo;

TEST_CASE("names: a month's name leads back to the month, in both languages and calendars", "[calendar]") {
  int names = 0;
  for (const language in : {language::bn, language::en}) {
    for (std::uint8_t m = 1; m <= 12; ++m, names += 2) {
      const std::string bangla{month_name(static_cast<karjo::month>(m), in)};
      const std::string gregorian{month_name(std::chrono::month{m}, in)};
      REQUIRE(match_month(bangla, 0));
      REQUIRE(match_month(gregorian, 0));
      CHECK(match_month(bangla, 0)->calendar == date_calendar::bangla);
      CHECK(match_month(bangla, 0)->month == m);
      CHECK(match_month(bangla, 0)->end == bangla.size());
      CHECK(match_month(gregorian, 0)->calendar == date_calendar::gregorian);
      CHECK(match_month(gregorian, 0)->month == m);
      CHECK(match_month(gregorian, 0)->end == gregorian.size());
    }
  }
  CHECK(names == 48);
  CHECK(month_name(static_cast<karjo::month>(13)).empty());
  CHECK(month_name(std::chrono::month{0}).empty());
}

TEST_CASE("names: every spelling in the table is matched whole", "[calendar]") {
  int rows = 0;
  for (const detail::month_spelling& row : detail::month_spellings) {
    const auto match = match_month(row.spelling, 0);
    REQUIRE(match);
    CHECK(match->month == row.month);
    CHECK(match->calendar == row.calendar);
    CHECK(match->end == row.spelling.size());
    ++rows;
  }
  CHECK(rows == static_cast<int>(detail::month_spellings.size()));
  CHECK(rows > 90);
}

TEST_CASE("names: a month is matched with its case ending, and the ending is told apart", "[calendar]") {
  struct row {
    const char* text;
    std::uint8_t month;
    std::size_t ending;
  };
  const row rows[] = {{"মার্চের", 3, 6},     {"চৈত্রের", 12, 6},  {"নভেম্বরে", 11, 3}, {"জানুয়ারির", 1, 3},
                      {"ফেব্রুয়ারিতে", 2, 6}, {"জুলাইয়ের", 7, 12}, {"মে-র", 5, 4},     {"মে’র", 5, 6},
                      {"মের", 5, 3},        {"আগস্ট-এর", 8, 7}};
  int checked = 0;
  for (const row& r : rows) {
    CAPTURE(r.text);
    const auto match = match_month(r.text, 0);
    REQUIRE(match);
    CHECK(match->month == r.month);
    CHECK(match->word_end == std::string_view(r.text).size());
    CHECK(match->word_end - match->end == r.ending);
    ++checked;
  }
  CHECK(checked == 10);
}

TEST_CASE("names: what only begins like a month is none", "[calendar]") {
  int checked = 0;
  for (const char* word : {"মেয়াদ", "মেলা", "জুনায়েদ", "জুনিয়র", "মার্চেন্ট", "মাঘনিশা", "পৌষালী", "জ্যেষ্ঠতা", "ভাদ্রপদ",
                           "Marching", "Mayor", "Junior", "Decimal", "Augustine", "", "2021", "\xE0\xA6", "\xFF"}) {
    CAPTURE(word);
    CHECK_FALSE(match_month(word, 0));
    ++checked;
  }
  CHECK(checked == 18);
  CHECK_FALSE(match_month("মে", 100));
}

TEST_CASE("names: the days of the week", "[calendar]") {
  CHECK(weekday_name(std::chrono::Wednesday) == "বুধবার");
  CHECK(weekday_name(std::chrono::Thursday, language::en) == "Thursday");
  CHECK(weekday_name(std::chrono::weekday{9}).empty());
}
