// SPDX-License-Identifier: Apache-2.0
//
// Reading gives back what was written: every day from 1900 to 2100, in every style with every option, in both
// calendars, alone and as a pair. Where a sanitizer makes it slow, the options take every seventh day, and every day if
// KARJO_EXHAUSTIVE is set.
#include <cstdlib>
#include <string>
#include <vector>

#include <karjo/calendar/date_format.hpp>
#include <karjo/calendar/date_text.hpp>

#include "support/catch.hpp"
#include "support/month_walk.hpp"

using namespace std::chrono;
using namespace karjo;

namespace {

constexpr sys_days first_day = 1900y / January / 1, last_day = 2100y / December / 31;
constexpr std::int64_t days_of_two_centuries = 73'414;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool sanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif
#else
constexpr bool sanitized = false;
#endif

int days_apart() { return sanitized && !std::getenv("KARJO_EXHAUSTIVE") ? 7 : 1; }

std::vector<date_options> every_option() {
  std::vector<date_options> all;
  for (const date_digits digits : {date_digits::of_style, date_digits::latin, date_digits::bangla}) {
    for (const spelling_policy spelling : {spelling_policy::standard, spelling_policy::older}) {
      for (const letter_form letters : {letter_form::storage, letter_form::precomposed})
        all.push_back({digits, spelling, letters});
    }
  }
  return all;
}

}  // namespace

TEST_CASE("date_format: every day from 1900 to 2100 is read back from every style", "[calendar][exhaustive]") {
  std::int64_t read = 0;
  for (sys_days day = first_day; day <= last_day; day += days{1}) {
    const bangla_date date = *bangla_date::from_days(day);
    for (const date_style style : all_date_styles) {
      for (const std::string& text : {format(date, style), format(day, style)}) {
        const auto reading = parse_date(text);
        if (!reading || reading->gregorian != day || reading->bangla != date.fields() || reading->pair) FAIL(text);
        ++read;
      }
    }
  }
  CHECK(read == days_of_two_centuries * 6 * 2);
}

TEST_CASE("date_format: days from 1900 to 2100 are read back from every style with every option",
          "[calendar][exhaustive]") {
  std::int64_t days_written = 0, written = 0, read = 0;
  const std::vector<date_options> options = every_option();
  for (sys_days day = first_day; day <= last_day; day += days{days_apart()}, ++days_written) {
    const bangla_date date = *bangla_date::from_days(day);
    for (const date_style style : all_date_styles) {
      std::string last[2];
      for (const date_options& each : options) {
        const std::string texts[] = {format(date, style, each), format(day, style, each)};
        for (int i = 0; i < 2; ++i) {
          ++written;
          if (texts[i] == last[i]) continue;  // this date has no letter that the option changes
          last[i] = texts[i];
          const auto reading = parse_date(texts[i]);
          if (!reading || reading->gregorian != day || reading->bangla != date.fields() || reading->pair)
            FAIL(texts[i]);
          ++read;
        }
      }
    }
  }
  CHECK(days_written == (days_of_two_centuries + days_apart() - 1) / days_apart());
  CHECK(written == days_written * 6 * 12 * 2);
  if (days_apart() == 1) CHECK(read == 3'112'394);
}

TEST_CASE("date_format: days from 1900 to 2100 are read back as a pair, in every style and in running text",
          "[calendar][exhaustive]") {
  std::int64_t read = 0, days_read = 0;
  const std::vector<date_options> options = every_option();
  for (sys_days day = first_day; day <= last_day; day += days{days_apart()}, ++days_read) {
    const bangla_date date = *bangla_date::from_days(day);
    for (const pair_style joined : all_pair_styles) {
      for (const date_style style : all_date_styles) {
        const std::string pair =
            format_pair(date, joined, style, options[static_cast<std::size_t>(days_read + read) % options.size()]);
        const auto reading = parse_date(pair);
        if (!reading || !reading->pair || !reading->pair->consistent || reading->gregorian != day) FAIL(pair);
        ++read;
      }
    }
    const std::string pair = format_pair(date, all_pair_styles[days_read % 3]);
    const std::string sentence = "স্মারক নম্বর: ০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩ তারিখ: " + pair + " তারিখে সকাল ১০.৩০ টায়";
    const std::vector<printed_date> found = find_dates(sentence);
    if (found.size() != 2 || found[0].days != day || found[1].days != day || !is_pair(sentence, found[0], found[1]))
      FAIL(sentence);
  }
  CHECK(days_read == (days_of_two_centuries + days_apart() - 1) / days_apart());
  CHECK(read == days_read * 6 * 3);
}
