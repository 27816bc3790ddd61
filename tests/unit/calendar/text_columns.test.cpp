// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/date_columns.hpp>
#include <karjo/calendar/date_text.hpp>

#include <string>
#include <vector>

#include "support/catch.hpp"

using namespace std::chrono;
using namespace karjo;

namespace {

struct texts {
  std::string bytes;
  std::vector<std::int64_t> offsets{0};

  void add(std::string_view text) {
    bytes += text;
    offsets.push_back(static_cast<std::int64_t>(bytes.size()));
  }
  [[nodiscard]] text_column column() const { return {bytes, offsets}; }
};

std::int32_t count_of(sys_days day) { return static_cast<std::int32_t>(day.time_since_epoch().count()); }

/// Every row as parse_date reads it alone.
void agree(const texts& all, calendar_rule rule, const date_policy& policy = {}) {
  const text_column column = all.column();
  std::vector<std::int32_t> days(column.size(), 7);
  std::vector<errc> why(column.size(), errc::internal);
  const std::size_t refused = parse_dates(column, days, why, rule, policy);
  std::size_t none = 0;
  for (std::size_t i = 0; i < column.size(); ++i) {
    const result<date_reading> alone = parse_date(column[i], rule, policy);
    const std::int32_t day = alone ? count_of(alone->gregorian) : no_day;
    if (days[i] != day || why[i] != (alone ? errc::ok : alone.error().code)) FAIL(column[i] << " under " << name(rule));
    none += alone ? 0u : 1u;
  }
  CHECK(refused == none);
  std::vector<std::int32_t> again(column.size(), 7);
  CHECK(parse_dates(column, again, {}, rule, policy) == none);
  CHECK(again == days);
}

constexpr calendar_rule all_five[] = {calendar_rule::automatic, calendar_rule::surya_siddhanta, calendar_rule::shahidullah_1966,
                                      calendar_rule::academy_1995, calendar_rule::academy_2019};

}  // namespace

TEST_CASE("text_columns: dates in every style are read as one by one, under every rule", "[calendar]") {
  int rows = 0;
  for (const calendar_rule rule : all_five) {
    texts all;
    for (sys_days day = 1900y / January / 1; day < 2100y / January / 1; day += days{61}) {
      const bangla_date date = *bangla_date::from_days(day, rule);
      for (const date_style style : all_date_styles) {
        for (const date_options& options : {date_options{}, date_options{date_digits::latin, spelling_policy::older, letter_form::precomposed}}) {
          all.add(format(date, style, options));
          all.add(format(day, style, options));
          rows += 2;
        }
      }
      all.add(format_pair(date, pair_style::lines));
      ++rows;
    }
    agree(all, rule);
  }
  CHECK(rows == 5 * 1198 * 25);
}

TEST_CASE("text_columns: what is nearly a date in official form is read, or refused, as one by one", "[calendar]") {
  texts all;
  for (const char* text :
       {"", " ", "১৪ পৌষ ১৪২৮", "১৪  পৌষ ১৪২৮", "১৪ পৌষ ১৪২", "১৪ পৌষ ১৪২৮ ", " ১৪ পৌষ ১৪২৮", "০৪ পৌষ ১৪২৮", "০ পৌষ ১৪২৮", "১৪ পোষ ১৪২৮",
        "৩১ পৌষ ১৪২৮", "৩০ ফাল্গুন ১৪২৯", "৯৯ পৌষ ১৪২৮", "১১৪ পৌষ ১৪২৮", "১৪ পৌষ ২০২১", "২৯ ডিসেম্বর ১৪২৮", "২৯ ডিসেম্বর ০৯৯৯", "২৯ ফেব্রুয়ারি ২০২৩",
        "৩১ নভেম্বর ২০২১", "1 জানুয়ারি ২০২১", "2021-12-29", "2021-02-29", "1428-09-14", "1699-01-01", "1700-01-01", "0000-00-00", "2021-1-29",
        "2021/12/29", "2021-12-2৯", "৯৯৯৯-১২-৩১", "9999-12-31", "১ বৈশাখ ১৬৯৯", "১ বৈশাখ ১৭০০", "১ বৈশাখ ১০০০", "১ বৈশাখ ০৯৯৯", "০৫-০৬-২০২১", "০৫-০৬-২১",
        "১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১", "কিছু নয়", "\xFF\xFE", "১৪ পৌষ ১৪২\xE0\xA7", "১৪\xE0 পৌষ ১৪২৮", "২৯শে ডিসেম্বর ২০২১"})
    all.add(text);
  CHECK(all.column().size() == 43);
  for (const calendar_rule rule : all_five) {
    agree(all, rule);
    agree(all, rule, {numeric_order::month_first, 1930});
  }
}

TEST_CASE("text_columns: rows outside the bytes, and calls that are wrong, are refused row by row", "[calendar]") {
  const std::string bytes = "2021-12-29";
  const std::vector<std::int64_t> offsets = {0, 10, 5, -1, 10, 11, INT64_MAX, INT64_MIN};
  std::vector<std::int32_t> days(7, 7);
  std::vector<errc> why(7);
  CHECK(parse_dates({bytes, offsets}, days, why) == 6);
  CHECK(days[0] == 18990);
  for (std::size_t i = 1; i < 7; ++i) CHECK((days[i] == no_day && why[i] == errc::invalid_argument));
  CHECK(parse_dates({bytes, {}}, {}, {}) == 0);
  CHECK(parse_dates({bytes, std::span(offsets).first(2)}, days, why, static_cast<calendar_rule>(9)) == 1);
  CHECK(why[0] == errc::invalid_argument);
}

TEST_CASE("text_columns: a column is written as its dates one by one, whatever room there is", "[calendar]") {
  std::vector<std::int32_t> days;
  for (sys_days day = 1400y / January / 1; day < 2500y / January / 1; day += std::chrono::days{997}) days.push_back(count_of(day));
  days.push_back(no_day);
  days.push_back(INT32_MAX);
  int written = 0;
  for (const date_style style : all_date_styles) {
    for (const date_options& options : {date_options{}, date_options{date_digits::bangla, spelling_policy::older, letter_form::precomposed}}) {
      for (int form = 0; form < 5; ++form) {
        column_style as{style, options, {}, form == 0 ? date_calendar::bangla : date_calendar::gregorian, calendar_rule::automatic};
        if (form >= 2) as.pair = all_pair_styles[form - 2];
        std::string expected;
        std::vector<std::int64_t> starts{0};
        for (const std::int32_t count : days) {
          const sys_days day{std::chrono::days{count}};
          if (calendar_range.contains(day)) {
            const bangla_date date = *bangla_date::from_days(day);
            expected += as.pair ? format_pair(date, *as.pair, style, options) : form == 0 ? format(date, style, options) : format(day, style, options);
          }
          starts.push_back(static_cast<std::int64_t>(expected.size()));
        }
        for (const std::size_t room : {expected.size(), expected.size() + 500, expected.size() / 2, std::size_t{0}}) {
          std::vector<char> bytes(room);
          std::vector<std::int64_t> offsets(days.size() + 1, -7);
          const column_size size = format_dates(days, bytes, offsets, as);
          CHECK((size.bytes == expected.size() && size.refused == 2 && offsets == starts));
          std::size_t fit = 0;
          while (fit + 1 < starts.size() && static_cast<std::size_t>(starts[fit + 1]) <= room) ++fit;
          CHECK(std::string_view(bytes.data(), bytes.size()).substr(0, static_cast<std::size_t>(starts[fit])) ==
                std::string_view(expected).substr(0, static_cast<std::size_t>(starts[fit])));
        }
        ++written;
      }
    }
  }
  CHECK(written == 60);
}
