// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/season.hpp>

#include <string>

#include "support/catch.hpp"

using namespace std::chrono;
using namespace karjo;

TEST_CASE("season: two months each, from Boishakh", "[calendar]") {
  CHECK(season_of(boishakh) == season::grishmo);
  CHECK(season_of(jyoishtho) == season::grishmo);
  CHECK(season_of(asharh) == season::borsha);
  CHECK(season_of(ashwin) == season::shorot);
  CHECK(season_of(kartik) == season::hemonto);
  CHECK(season_of(magh) == season::shit);
  CHECK(season_of(choitro) == season::boshonto);
  CHECK(season_of(*bangla_date::from_days(2021y / December / 29)) == season::shit);
}

TEST_CASE("season: on the days of 2021 to 2024 it changes six times a year, on the first of a month", "[calendar]") {
  int days_walked = 0, changes = 0;
  season before = season_of(*bangla_date::from_days(2020y / December / 31));
  for (sys_days day = 2021y / January / 1; day < sys_days{2025y / January / 1}; day += days{1}, ++days_walked) {
    const bangla_date date = *bangla_date::from_days(day);
    const season now = season_of(date);
    if (now != before) {
      CHECK(date.day() == 1);
      CHECK(number(date.month()) % 2 == 1);
      CHECK((static_cast<int>(before) % 6) + 1 == static_cast<int>(now));
      ++changes;
    }
    before = now;
  }
  CHECK(days_walked == 1461);
  CHECK(changes == 24);
}

TEST_CASE("season: each name reads back in both languages", "[calendar]") {
  int checked = 0;
  for (int i = 1; i <= 6; ++i) {
    const auto one = static_cast<season>(i);
    CHECK(is_season(one));
    for (const language in : {language::bn, language::en}) {
      const std::string name(season_name(one, in));
      CHECK(parse_season(name) == one);
      CHECK(parse_season(" " + name + " ") == one);
      ++checked;
    }
    for (const char* noun : {"কাল", " কাল", " ঋতু", "কালের", "কালে"}) {
      CHECK(parse_season(std::string(season_name(one)) + noun) == one);
      ++checked;
    }
  }
  CHECK(checked == 6 * 7);
  CHECK(parse_season("শীতে") == season::shit);
  CHECK(parse_season("শীতের") == season::shit);
  CHECK(parse_season("Winter") == season::shit);
  CHECK(parse_season("Late  autumn") == std::nullopt);
  CHECK(parse_season("Late autumn") == season::hemonto);
}

TEST_CASE("season: what names none", "[calendar]") {
  int checked = 0;
  for (const char* text : {"", " ", "শীতল", "বর্ষাকালx", "summers", "বসন্তবরণ", "পৌষ", "শীত শীত", "\xFF"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_season(text));
    ++checked;
  }
  CHECK(checked == 9);
  CHECK_FALSE(is_season(static_cast<season>(0)));
  CHECK_FALSE(is_season(static_cast<season>(7)));
  CHECK(season_name(static_cast<season>(7)).empty());
}
