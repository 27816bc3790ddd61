// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/weekday.hpp>

#include <string>

#include "support/catch.hpp"

using namespace karjo;

TEST_CASE("weekday: a word is read in full, in short, in English, with its ending", "[calendar]") {
  struct row {
    const char* word;
    unsigned day;
  };
  const row rows[] = {{"রবিবার", 0},     {"রোববার", 0}, {"সোমবার", 1},    {"সোম", 1},      {"মঙ্গলবার", 2},
                      {"মঙ্গল বার", 2},   {"মঙ্গবার", 2}, {"বুধবারে", 3},    {"বুধ", 3},       {"বৃহস্পতিবার", 4},
                      {"বৃহঃস্পতিবার", 4}, {"বৃহঃবার", 4}, {"বৃহঃ", 4},       {"শুক্রবারের", 5}, {"শুক্র", 5},
                      {"শনিবার", 6},     {"শনি", 6},    {"Wednesday", 3}, {"TUESDAY", 2},  {"Mon.", 1},
                      {" fri ", 5},       {"মংগলবার", 2}, {"বৃহষ্পতিবার", 4}, {"বৃহষ্পতি", 4},   {"Tues.", 2},
                      {"Thurs.", 4},      {"thur", 4}};
  int checked = 0;
  for (const row& r : rows) {
    CAPTURE(r.word);
    REQUIRE(parse_weekday(r.word));
    CHECK(parse_weekday(r.word)->c_encoding() == r.day);
    ++checked;
  }
  CHECK(checked == 27);
  for (const char* none : {"", " ", "বার", "সোমেশ্বর", "মঙ্গলময়", "Monsoon", "Sunder", "শনির দশা", "\xFF"}) {
    CAPTURE(none);
    CHECK_FALSE(parse_weekday(none));
  }
}

TEST_CASE("weekday: in running text a name needs বার, or রোজ before it", "[calendar]") {
  const std::string text = "তারিখ: ২০/০৬/২০১৪খ্রিঃ রোজ মঙ্গল বার।";
  const auto found = find_weekday(text);
  REQUIRE(found);
  CHECK(found->weekday == std::chrono::Tuesday);
  CHECK(text.substr(found->offset, found->length) == "মঙ্গল বার");

  CHECK(find_weekday("রোজ শুক্র")->weekday == std::chrono::Friday);
  CHECK(find_weekday("রোজ: বৃহঃস্পতিবার")->weekday == std::chrono::Thursday);
  CHECK(find_weekday("on Tuesday, 28 October")->weekday == std::chrono::Tuesday);
  CHECK(find_weekday("বুধবারে সভা")->length == std::string_view("বুধবার").size());
  for (const char* none :
       {"মঙ্গল কামনা", "রবি মৌসুম", "শনির আখড়া", "বারবার", "পরিবার", "সোমপুর বিহার", "", "Sun and moon", "Friedman", "Tues and Thurs"}) {
    CAPTURE(none);
    CHECK_FALSE(find_weekday(none));
  }
}

TEST_CASE("weekday: the search goes on from where it is told", "[calendar]") {
  const std::string text = "সোমবার ও মঙ্গলবার";
  const auto first = find_weekday(text);
  REQUIRE(first);
  CHECK(first->weekday == std::chrono::Monday);
  const auto second = find_weekday(text, first->offset + first->length);
  REQUIRE(second);
  CHECK(second->weekday == std::chrono::Tuesday);
  CHECK_FALSE(find_weekday(text, second->offset + second->length));
  CHECK_FALSE(find_weekday(text, 1000));
}
