// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/holiday_text.hpp>

#include <fstream>
#include <iterator>
#include <string>

#include "support/catch.hpp"

using namespace std::chrono;
using namespace karjo;

namespace {

error refusal(std::string_view text) {
  const result<holiday_table> table = parse_holidays(text);
  REQUIRE_FALSE(table);
  return table.error();
}

}  // namespace

TEST_CASE("parse_holidays: rows, comments and blank lines; either script, either calendar, either separator",
          "[calendar]") {
  const result<holiday_table> table = parse_holidays(
      "\xEF\xBB\xBF# a comment | with a bar\r\n"
      "\r\n"
      "  ২০২৫-০২-১৫* | নির্বাহী আদেশ | শবে বরাত | প্রজ্ঞাপন, ২১ অক্টোবর ২০২৪  \r\n"
      "2025-05-17\tworking\tSaturday, offices open\torder of 7 May 2025\n"
      "১৪ এপ্রিল ২০২৫|order|বাংলা নববর্ষ|x\n"
      "১৭ বৈশাখ ১৪৩২ * | general | ১ মে ২০২৫ | x # not a comment\n"
      "2025-07-06 | order | *আশুরা | x\n"
      "2025-09-06 | general | ঈদে মিলাদুন্নবী * | x\n"
      "৩১ ভাদ্র ১৪৩২ / ১৫ সেপ্টেম্বর ২০২৫ | ঐচ্ছিক | a pair | x");
  REQUIRE(table);
  const auto& rows = table->rows();
  REQUIRE(rows.size() == 7);
  CHECK(rows[0] == holiday{2025y / February / 15, holiday_kind::order, true, "শবে বরাত", "প্রজ্ঞাপন, ২১ অক্টোবর ২০২৪"});
  CHECK(rows[1] == holiday{2025y / April / 14, holiday_kind::order, false, "বাংলা নববর্ষ", "x"});
  CHECK(rows[2].day == sys_days{2025y / April / 30});
  CHECK(rows[2].by_moon);
  CHECK(rows[2].source == "x # not a comment");
  CHECK(rows[3].kind == holiday_kind::working);
  CHECK(rows[3].name == "Saturday, offices open");
  CHECK(rows[4] == holiday{2025y / July / 6, holiday_kind::order, true, "আশুরা", "x"});
  CHECK(rows[5] == holiday{2025y / September / 6, holiday_kind::general, true, "ঈদে মিলাদুন্নবী", "x"});
  CHECK(rows[6] == holiday{2025y / September / 15, holiday_kind::optional, false, "a pair", "x"});
}

TEST_CASE("parse_holidays: a text without rows is an empty table", "[calendar]") {
  int checked = 0;
  for (const char* text : {"", "\n", "# nothing", "\xEF\xBB\xBF", " \t \r\n\r\n", "#\n#\n"}) {
    CAPTURE(text);
    const result<holiday_table> table = parse_holidays(text);
    CHECK((table && table->rows().empty()));
    ++checked;
  }
  CHECK(checked == 6);
}

TEST_CASE("parse_holidays: what is refused, with its line and its byte", "[calendar]") {
  const std::string good = "2025-05-01 | general | May Day | x\n";  // 35 bytes
  struct example {
    std::string text;
    errc code;
    std::uint32_t line;
    std::uint64_t offset;
  };
  const example examples[] = {
      {"2025-05-01", errc::holiday_malformed, 0, 10},
      {good + "2025-05-02 | general | no source\n", errc::holiday_malformed, 1, 35 + 32},
      {good + "2025-05-02 | general | no source | \n", errc::holiday_malformed, 1, 35 + 34},
      {good + "2025-05-02 | general | | x\n", errc::holiday_malformed, 1, 35 + 22},
      {good + "2025-05-02 | general | a | b | c\n", errc::holiday_malformed, 1, 35 + 29},
      {good + "2025-05-02 | General | a | b\n", errc::holiday_malformed, 1, 35 + 13},
      {good + "\n#\n2025-05-02 | holiday | a | b\n", errc::holiday_malformed, 3, 38 + 13},
      {good + "2025-02-29 | general | a | b\n", errc::date_impossible, 1, 35},
      {good + " May 2025 | general | a | b\n", errc::date_incomplete, 1, 36},
      {good + "soon | general | a | b\n", errc::date_not_found, 1, 35},
      {good + "* | general | a | b\n", errc::date_not_found, 1, 35},
      {good + "2025-05-02** | general | a | b\n", errc::holiday_malformed, 1, 35 + 10},
      {good + "*2025-05-02 | general | a | b\n", errc::holiday_malformed, 1, 35},
      {good + "2025-05-02 | general | * | b\n", errc::holiday_malformed, 1, 35 + 23},
      {good + "2025-05-02 | general | ** | b\n", errc::holiday_malformed, 1, 35 + 23},
      {good + "১৬ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১ | general | a | b\n", errc::date_impossible, 1, 35},
      {good + good, errc::holiday_duplicate, 1, 35},
      {good + "\n2025-05-01 | general | May Day | another source\n", errc::holiday_duplicate, 2, 36},
      {good + "2025-05-04 | working | a Sunday | x\n", errc::holiday_contradiction, 1, 35},
      {"2025-05-17 | working | open | x\n2025-05-17 | order | closed | x", errc::holiday_contradiction, 1, 32},
      {good + "2025-05-02 | general | \xFF | b\n", errc::invalid_utf8, 1, 35 + 23},
  };
  int checked = 0;
  for (const example& e : examples) {
    CAPTURE(e.text);
    CHECK(refusal(e.text) == error{e.code, e.line, e.offset});
    ++checked;
  }
  CHECK(checked == 21);
}

TEST_CASE("parse_holidays: the year of the examples holds what the Government announced for 2025", "[calendar]") {
  std::ifstream file(KARJO_SOURCE_DIR "/examples/data/holidays/2025.txt", std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  const result<holiday_table> table = parse_holidays(text);
  REQUIRE(table);
  // The list of 21 October 2024 has 12 general holidays, 3 on a Friday and 2 on a Saturday, and 14 by order, 2 and 2. Later
  // orders moved one from Friday to Saturday and added 1 general and 4 by order, with two Saturdays in return.
  int count[4] = {}, fridays[4] = {}, saturdays[4] = {};
  for (const holiday& row : table->rows()) {
    const auto kind = static_cast<std::size_t>(row.kind);
    ++count[kind];
    fridays[kind] += weekday{row.day} == Friday;
    saturdays[kind] += weekday{row.day} == Saturday;
    CHECK(year_month_day{row.day}.year() == 2025y);
  }
  CHECK(count[0] == 12 + 1);
  CHECK(fridays[0] == 3 - 1);
  CHECK(saturdays[0] == 2 + 1);
  CHECK(count[1] == 14 + 4);
  CHECK(fridays[1] == 2);
  CHECK(saturdays[1] == 2);
  CHECK(count[3] == 2);
  CHECK(saturdays[3] == 2);
  CHECK(table->covers({sys_days{2025y / January / 1}, sys_days{2025y / December / 31}}));

  const result<holiday_table> again = parse_holidays(format(*table));
  REQUIRE(again);
  CHECK(*again == *table);
}

TEST_CASE("parse_holidays: any text is read in linear time", "[calendar]") {
  std::size_t bytes = 0;
  for (const char* piece : {"|", "\t", "\n", "#", "2025-05-01", "2025-05-01|", "2025-05-01 | general | a | b\n", "*", " ", "১"}) {
    std::string text;
    while (text.size() < 500'000) text += piece;
    bytes += text.size();
    const result<holiday_table> table = parse_holidays(text);
    CHECK((table || table.error().offset <= text.size()));
  }
  CHECK(bytes >= 5'000'000);
}
