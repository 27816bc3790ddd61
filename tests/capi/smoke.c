/* SPDX-License-Identifier: Apache-2.0
 *
 * Every call of karjo.h does its work, from C99. */
#include <karjo.h> /* first: the header stands alone */

#include <stdlib.h>
#include <string.h>

#include "expect.h"

static char buf[1 << 16];
static size_t needed;

static int wrote(const char *text) { return needed == strlen(text) && memcmp(buf, text, needed) == 0; }

static int contains(const char *piece) {
  buf[needed < sizeof buf ? needed : sizeof buf - 1] = '\0';
  return strstr(buf, piece) != NULL;
}

static void library(void) {
  const karjo_error error = {KARJO_DATE_IMPOSSIBLE, 0, 7};
  EXPECT(karjo_abi_version() == KARJO_ABI_VERSION);
  EXPECT(strlen(karjo_version()) >= strlen("0.1.0"));
  EXPECT(strcmp(karjo_status_name(KARJO_OK), "ok") == 0);
  EXPECT(strcmp(karjo_status_name(KARJO_DATE_IMPOSSIBLE), "date.impossible") == 0);
  EXPECT(strcmp(karjo_status_name(-1), "unknown") == 0);
  EXPECT(karjo_error_message(&error, KARJO_LANGUAGE_ENGLISH, buf, sizeof buf, &needed) == KARJO_OK && needed > 0);
  EXPECT(karjo_error_message(&error, KARJO_LANGUAGE_BANGLA, buf, sizeof buf, &needed) == KARJO_OK && contains("তারিখ"));
}

static void dates(void) {
  const char pair[] = "১৫ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১";
  const int32_t days_in[3] = {18990, INT32_MAX, 18262};
  uint32_t packed[3];
  int32_t days_out[3];
  int32_t days = 1;
  int32_t year = 0;
  int32_t quarter = 0;
  karjo_bangla_date date;
  karjo_error error;

  EXPECT(karjo_bangla_from_days(18990, KARJO_RULE_AUTOMATIC, &date) == KARJO_OK);
  EXPECT(date.year == 1428 && date.month == 9 && date.day == 14);
  EXPECT(date.rule == KARJO_RULE_ACADEMY_2019 && date.reserved == 0);
  EXPECT(karjo_bangla_to_days(&date, &days) == KARJO_OK && days == 18990);
  EXPECT(karjo_bangla_format(&date, KARJO_STYLE_OFFICIAL, buf, sizeof buf, &needed) == KARJO_OK &&
         wrote("১৪ পৌষ ১৪২৮"));
  EXPECT(karjo_bangla_format(&date, KARJO_STYLE_ENGLISH, buf, sizeof buf, &needed) == KARJO_OK &&
         wrote("14 Poush 1428"));
  EXPECT(karjo_bangla_format(&date, KARJO_STYLE_ISO, buf, sizeof buf, &needed) == KARJO_OK && wrote("1428-09-14"));

  EXPECT(karjo_bangla_from_days(18990, KARJO_RULE_ACADEMY_1995, &date) == KARJO_OK && date.day == 15);
  EXPECT(karjo_bangla_to_days(&date, &days) == KARJO_OK && days == 18990);

  EXPECT(karjo_bangla_from_days_n(days_in, 3, KARJO_RULE_AUTOMATIC, packed) == 1);
  EXPECT(packed[0] == (1428u << 16 | 9u << 8 | 14u) && packed[1] == 0 && packed[2] != 0);
  EXPECT(karjo_bangla_to_days_n(packed, 3, KARJO_RULE_AUTOMATIC, days_out) == 1);
  EXPECT(days_out[0] == days_in[0] && days_out[1] == INT32_MIN && days_out[2] == days_in[2]);

  EXPECT(karjo_date_parse(pair, strlen(pair), KARJO_RULE_AUTOMATIC, &days, &date, &error) == KARJO_OK);
  EXPECT(days == 18990 && date.year == 1428 && date.month == 9 && date.day == 15 && error.code == KARJO_OK);
  EXPECT(karjo_date_json(pair, strlen(pair), KARJO_RULE_AUTOMATIC, buf, sizeof buf, &needed, &error) == KARJO_OK);
  EXPECT(contains("\"gregorian\":\"2021-12-29\"") && contains("\"consistent\":false"));
  EXPECT(karjo_date_text(pair, strlen(pair), KARJO_RULE_AUTOMATIC, buf, sizeof buf, &needed, &error) == KARJO_OK);
  EXPECT(contains("2021-12-29 ≠ 1428-09-15"));

  EXPECT(karjo_fiscal_year(18990, &year, &quarter) == KARJO_OK && year == 2021 && quarter == 2);
  EXPECT(karjo_fiscal_year(18990, NULL, NULL) == KARJO_OK);
}

static void around_dates(void) {
  const char quarter[] = "২০২১-২২ অর্থবছরের ২য় ত্রৈমাসিক";
  const char table[] = "2025-06-11* | order | Eid | x\n2025-05-17 | working | Saturday | x\n";
  const int32_t days_in[] = {20249, INT32_MIN}; /* 10 June 2025 */
  const int32_t lasts[] = {20251, 0};
  int32_t days_out[2];
  int32_t first = 0;
  int32_t last = 0;
  int32_t number = 0;
  karjo_fiscal_period period;
  karjo_holidays *holidays = NULL;
  karjo_error error;

  EXPECT(karjo_fiscal_year_parse("২০২১-২২", strlen("২০২১-২২"), &number, &error) == KARJO_OK && number == 2021);
  EXPECT(karjo_fiscal_period_parse(quarter, strlen(quarter), &period, &error) == KARJO_OK);
  EXPECT(period.start_year == 2021 && period.unit == KARJO_UNIT_QUARTER && period.number == 2);
  EXPECT(karjo_fiscal_period_days(&period, &first, &last) == KARJO_OK && first == 18901 && last == 18992);
  EXPECT(karjo_fiscal_period_format(&period, KARJO_LANGUAGE_BANGLA, buf, sizeof buf, &needed) == KARJO_OK);
  EXPECT(wrote(quarter));
  EXPECT(karjo_fiscal_period_containing(18990, KARJO_UNIT_HALF, &period) == KARJO_OK && period.number == 1);

  EXPECT(karjo_weekday(18990, &number) == KARJO_OK && number == 3);
  EXPECT(karjo_weekday_name(number, KARJO_LANGUAGE_ENGLISH, buf, sizeof buf, &needed) == KARJO_OK);
  EXPECT(wrote("Wednesday"));
  EXPECT(karjo_weekday_parse("রবিবারে", strlen("রবিবারে"), &number, &error) == KARJO_OK && number == 7);
  EXPECT(karjo_season(18990, KARJO_RULE_AUTOMATIC, &number) == KARJO_OK && number == 5);
  EXPECT(karjo_season_name(number, KARJO_LANGUAGE_BANGLA, buf, sizeof buf, &needed) == KARJO_OK && wrote("শীত"));

  EXPECT(karjo_holidays_parse(table, strlen(table), &holidays, &error) == KARJO_OK && holidays != NULL);
  EXPECT(karjo_holidays_json(holidays, buf, sizeof buf, &needed) == KARJO_OK);
  EXPECT(contains("{\"date\":\"2025-05-17\",\"kind\":\"working\",\"by_moon\":false,\"name\":\"Saturday\""));
  EXPECT(karjo_holidays_known(holidays, 20249, 20251, &first, &last) == KARJO_OK && first == 1 && last == 1);
  EXPECT(karjo_is_working_day(holidays, 20250, &number) == KARJO_OK && number == 0);
  EXPECT(karjo_is_working_day(NULL, 20250, &number) == KARJO_OK && number == 1);
  EXPECT(karjo_working_days_add(holidays, 20249, 1, &number) == KARJO_OK && number == 20251);
  EXPECT(karjo_working_days_add(holidays, 20251, -1, &number) == KARJO_OK && number == 20249);
  EXPECT(karjo_working_days_count(holidays, 20249, 20251, &number) == KARJO_OK && number == 2);
  EXPECT(karjo_working_days_count(holidays, 20251, 20249, &number) == KARJO_OK && number == 0);
  EXPECT(karjo_working_days_add_n(holidays, days_in, 2, 1, days_out) == 1);
  EXPECT(days_out[0] == 20251 && days_out[1] == INT32_MIN);
  EXPECT(karjo_working_days_count_n(holidays, days_in, lasts, 2, days_out) == 1);
  EXPECT(days_out[0] == 2 && days_out[1] == INT32_MIN);
  karjo_holidays_free(holidays);
}

static void memos(void) {
  const char memo[] = "স্মারক নম্বর: ০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩";
  int32_t scheme = -1;
  karjo_error error;
  EXPECT(karjo_memo_normalize(memo, strlen(memo), buf, sizeof buf, &needed, &scheme, &error) == KARJO_OK);
  EXPECT(wrote("05.00.0000.197.01.008.11.133") && scheme == KARJO_SCHEME_2011_18);
  EXPECT(karjo_memo_json(memo, strlen(memo), buf, sizeof buf, &needed, &error) == KARJO_OK);
  EXPECT(contains("\"scheme\":\"2011-18\"") && contains("\"serial\":\"133\""));
  EXPECT(karjo_memo_text(memo, strlen(memo), buf, sizeof buf, &needed, &error) == KARJO_OK && needed > 0);
}

static void texts(void) {
  const char precomposed[] = "\xE0\xA7\x9F";        /* U+09DF */
  const char stored[] = "\xE0\xA6\xAF\xE0\xA6\xBC"; /* U+09AF U+09BC */
  const char with_nul[] = {'1', '\0', '2'};
  EXPECT(karjo_text_normalize(precomposed, strlen(precomposed), KARJO_FORM_STORAGE, buf, sizeof buf, &needed) ==
         KARJO_OK);
  EXPECT(wrote(stored));
  EXPECT(karjo_text_normalize(stored, strlen(stored), KARJO_FORM_PRECOMPOSED, buf, sizeof buf, &needed) == KARJO_OK);
  EXPECT(wrote(precomposed));
  EXPECT(karjo_digits("২০২১", strlen("২০২১"), KARJO_DIGITS_LATIN, buf, sizeof buf, &needed) == KARJO_OK &&
         wrote("2021"));
  EXPECT(karjo_digits("2021", 4, KARJO_DIGITS_BANGLA, buf, sizeof buf, &needed) == KARJO_OK && wrote("২০২১"));
  EXPECT(karjo_digits(with_nul, 3, KARJO_DIGITS_BANGLA, buf, sizeof buf, &needed) == KARJO_OK && needed == 7);
  EXPECT(memcmp(buf, "১\0২", 7) == 0);
}

static void bijoy(void) {
  const char country[] = "evsjv\xE2\x80\xA1`k";
  const char mixed[] = "\xE0\xA6\x95 eZ\xC2\xA9gv\xE2\x80\xA1" "b gqgbwmsn wRjvq";
  karjo_error error;
  EXPECT(karjo_from_bijoy(country, strlen(country), KARJO_BIJOY_FONTS_ALL, buf, sizeof buf, &needed, &error) == KARJO_OK &&
         wrote("বাংলাদেশ"));
  EXPECT(karjo_from_bijoy_bytes("evsjv\x87`k", 8, KARJO_BIJOY_FONTS_ALL, buf, sizeof buf, &needed) == KARJO_OK &&
         wrote("বাংলাদেশ"));
  EXPECT(karjo_from_bijoy_json(country, strlen(country), KARJO_BIJOY_FONTS_ALL, buf, sizeof buf, &needed, &error) ==
             KARJO_OK &&
         contains("\"doubts\":[]"));
  EXPECT(karjo_detect_bijoy(mixed, strlen(mixed), NULL, 0, buf, sizeof buf, &needed, &error) == KARJO_OK &&
         contains("\"answer\":\"bijoy\""));
  EXPECT(karjo_from_bijoy_runs(mixed, strlen(mixed), NULL, 0, buf, sizeof buf, &needed, &error) == KARJO_OK &&
         wrote("ক বর্তমানে ময়মনসিংহ জিলায়"));
}

static void numbers(void) {
  const char half[] = "সাড়ে তিন লক্ষ";
  const char time[] = "দুপুর ২.৩০ ঘটিকা";
  int64_t units = 0;
  uint32_t scale = 9;
  uint32_t findings = 0;
  int32_t start = 0;
  int32_t end = 0;
  karjo_error error;
  EXPECT(karjo_number_parse(half, strlen(half), KARJO_NUMBER_WORDS, &units, &scale, NULL, &error) == KARJO_OK &&
         units == 350000 && scale == 0);
  EXPECT(karjo_number_parse("২৫৮,000", strlen("২৫৮,000"), KARJO_NUMBER_ANY, &units, &scale, NULL, NULL) == KARJO_OK && units == 258000);
  EXPECT(karjo_number_parse("২ (তিন)", strlen("২ (তিন)"), KARJO_NUMBER_ANY, &units, &scale, &findings, NULL) == KARJO_OK &&
         units == 2 && findings == KARJO_NUMBER_CONTRADICTED);
  EXPECT(karjo_number_format(2, 0, KARJO_NUMBER_COUNT, buf, sizeof buf, &needed) == KARJO_OK && wrote("২ (দুই)"));
  EXPECT(karjo_number_format(123450, 2, KARJO_NUMBER_LATIN_DIGITS, buf, sizeof buf, &needed) == KARJO_OK &&
         wrote("1,234.50"));
  EXPECT(karjo_clock_time_parse(time, strlen(time), &start, &end, NULL, &error) == KARJO_OK && start == 870 && end == -1);
  EXPECT(karjo_clock_time_format(870, KARJO_CLOCK_BANGLA, buf, sizeof buf, &needed) == KARJO_OK && wrote(time));
  EXPECT(karjo_clock_time_format(870, KARJO_CLOCK_24, buf, sizeof buf, &needed) == KARJO_OK && wrote("14:30"));
}

static void open_dates(void) {
  int32_t days[4];
  int32_t differ = 7;
  EXPECT(karjo_date_readings("05-06-2021", 10, KARJO_RULE_AUTOMATIC, KARJO_POLICY_DAY_FIRST, NULL, 0, &needed, NULL) ==
             KARJO_OK &&
         needed == 2);
  EXPECT(karjo_date_readings("05-06-2021", 10, KARJO_RULE_AUTOMATIC, KARJO_POLICY_MONTH_FIRST, days, 4, &needed, NULL) ==
             KARJO_OK &&
         needed == 2 && days[0] == 18753 && days[1] == 18783); /* 6 May, 5 June */
  EXPECT(karjo_date_readings("2021-12-29", 10, KARJO_RULE_AUTOMATIC, 0, days, 4, &needed, NULL) == KARJO_OK && needed == 1 &&
         days[0] == 18990);
  EXPECT(karjo_date_json_by("05-06-2021", 10, KARJO_RULE_AUTOMATIC, KARJO_POLICY_MONTH_FIRST, buf, sizeof buf, &needed,
                            NULL) == KARJO_OK &&
         contains("\"gregorian\":\"2021-05-06\""));
  EXPECT(karjo_date_text_by("05-06-21", 8, KARJO_RULE_AUTOMATIC, 1950u << 16, buf, sizeof buf, &needed, NULL) ==
             KARJO_OK &&
         contains("2021-06-05"));
  EXPECT(karjo_almanacs_may_differ(18990, &differ) == KARJO_OK && differ == 0);
  EXPECT(karjo_gregorian_format(18990, KARJO_STYLE_OFFICIAL, buf, sizeof buf, &needed) == KARJO_OK &&
         wrote("২৯ ডিসেম্বর ২০২১"));
  EXPECT(karjo_gregorian_format(18990, KARJO_STYLE_OFFICIAL | KARJO_STYLE_LATIN_DIGITS, buf, sizeof buf, &needed) ==
             KARJO_OK &&
         wrote("29 ডিসেম্বর 2021"));
}

static void hits(void) {
  const char text[] = "০৫.০০.০০০০.১৯৭.০১.০০৮.১১-১৩৩ নং স্মারক, ১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১";
  karjo_hit found[2];
  EXPECT(karjo_find(text, strlen(text), NULL, 0, &needed) == KARJO_OK && needed == 2);
  EXPECT(karjo_find(text, strlen(text), found, 1, &needed) == KARJO_BUFFER_TOO_SMALL && needed == 2);
  EXPECT(karjo_find(text, strlen(text), found, 2, &needed) == KARJO_OK && needed == 2);
  EXPECT(found[0].struct_size == sizeof(karjo_hit) && found[0].kind == KARJO_HIT_MEMO && found[0].offset == 0);
  EXPECT(found[0].days == INT32_MIN && found[0].packed == 0);
  EXPECT(found[1].kind == KARJO_HIT_PAIR && found[1].offset + found[1].length == strlen(text));
  EXPECT(found[1].days == 18990 && found[1].packed == (1428u << 16 | 9u << 8 | 14u));
  EXPECT(karjo_find(NULL, 0, NULL, 0, &needed) == KARJO_OK && needed == 0);
  EXPECT(karjo_find(NULL, 1, NULL, 0, &needed) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_find(text, 3, NULL, 0, NULL) == KARJO_INVALID_ARGUMENT);
}

static void memo_values(void) {
  const char memo[] = "০৫.০০.০০০০.১৯৭.০১.০০৮.১১-১৩৩", same[] = "5.00.0000.197.01.008.2011.133";
  karjo_error error;
  int32_t order = 7;
  int32_t relation = 7;
  uint64_t hash = 0;
  uint64_t other = 1;
  EXPECT(karjo_memo_json_on(memo, strlen(memo), 18990, 1, buf, sizeof buf, &needed, &error) == KARJO_OK && contains("\"serial\":\"133\""));
  EXPECT(karjo_memo_format(memo, strlen(memo), KARJO_MEMO_LATIN_DIGITS | KARJO_MEMO_DASH, buf, sizeof buf, &needed, &error) == KARJO_OK &&
         wrote("05.00.0000.197.01.008.11-133"));
  EXPECT(karjo_memo_next(memo, strlen(memo), 0, buf, sizeof buf, &needed, &error) == KARJO_OK && wrote("০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৪"));
  EXPECT(karjo_memo_compare(memo, strlen(memo), same, strlen(same), &order, &relation, &error) == KARJO_OK);
  EXPECT(order == 0 && relation == KARJO_MEMO_SAME_LETTER);
  EXPECT(karjo_memo_hash(memo, strlen(memo), &hash, &error) == KARJO_OK && karjo_memo_hash(same, strlen(same), &other, NULL) == KARJO_OK);
  EXPECT(hash == other);
}

static void memo_codes(void) {
  const char memo[] = "13.00.0000.021.02.004.22";
  const char rows[] = "section | ১৩.০০.০০০০.০২১ | - | - | সমন্বয় শাখা | Coordination Section | own list\n"
                      "ministry | 13 | 2026-01-01 | - | - | Food and Nutrition | made up\n";
  const char beside[] = "district|30|-|-|-|a third place|made up";
  karjo_memo_codes *codes = NULL;
  karjo_error error;
  EXPECT(karjo_memo_make(KARJO_SCHEME_2011_18, memo, strlen(memo), "১৮", 6, "2", 1, "75", 2, 0, buf, sizeof buf, &needed, &error) ==
             KARJO_OK && wrote("১৩.০০.০০০০.০২১.০২.০০৪.২২.(অংশ-২).১৮(৭৫)"));
  EXPECT(karjo_memo_make(KARJO_SCHEME_FREE, "FM/FD-4/86/29", 13, NULL, 0, NULL, 0, NULL, 0, KARJO_MEMO_LATIN_DIGITS, buf,
                         sizeof buf, &needed, &error) == KARJO_OK && wrote("FM/FD-4/86/29"));
  EXPECT(karjo_memo_with_serial("13.00.0000.021.02.004.22-18(3)", 30, "১৯", 6, KARJO_MEMO_LATIN_DIGITS | KARJO_MEMO_DASH, buf,
                                sizeof buf, &needed, &error) == KARJO_OK && wrote("13.00.0000.021.02.004.22-19"));
  EXPECT(karjo_memo_format("13.00.0000.021.02.004.22 (Part-2)-18(3)", 39,
                           KARJO_MEMO_LATIN_DIGITS | KARJO_MEMO_WITHOUT_PART | KARJO_MEMO_WITHOUT_COPIES, buf, sizeof buf, &needed,
                           &error) == KARJO_OK && wrote("13.00.0000.021.02.004.22.18"));
  EXPECT(karjo_memo_codes_parse(rows, strlen(rows), &codes, &error) == KARJO_OK && codes != NULL);
  EXPECT(karjo_memo_codes_add(codes, beside, strlen(beside), KARJO_MEMO_CODES_BESIDE, &error) == KARJO_OK);
  EXPECT(karjo_memo_codes_json(codes, buf, sizeof buf, &needed) == KARJO_OK && contains("\"code\":\"13.00.0000.021\"") &&
         contains("\"from\":\"2026-01-01\"") && contains("a third place"));
  EXPECT(karjo_memo_json_by(memo, strlen(memo), codes, INT32_MIN, 1, buf, sizeof buf, &needed, &error) == KARJO_OK &&
         contains("Coordination Section") && contains("Food and Nutrition"));
  EXPECT(karjo_memo_json_by(memo, strlen(memo), codes, 19000, 1, buf, sizeof buf, &needed, &error) == KARJO_OK &&
         contains("Ministry of Food\""));
  EXPECT(karjo_memo_json_by("05.41.3000.012.01.006.17", 24, codes, INT32_MIN, KARJO_MEMO_SOURCES, buf, sizeof buf, &needed, &error) == KARJO_OK &&
         contains("Feni district / a third place / Dhaka division") && contains("\"ambiguous\":true"));
  EXPECT(karjo_memo_json_by(memo, strlen(memo), NULL, INT32_MIN, 0, buf, sizeof buf, &needed, &error) == KARJO_OK &&
         !contains("Coordination"));
  karjo_memo_codes_free(codes);
}

static void columns(void) {
  const char texts[] = "১৪ পৌষ ১৪২৮2021-12-30nonsense";
  const int64_t offsets[] = {0, 29, 39, 47};
  int64_t starts[4];
  int32_t days[3];
  karjo_status why[3];

  EXPECT(karjo_date_parse_n(texts, strlen(texts), offsets, 3, KARJO_RULE_AUTOMATIC, 0, days, why) == 1);
  EXPECT(days[0] == 18990 && days[1] == 18991 && days[2] == INT32_MIN && why[1] == KARJO_OK && why[2] == KARJO_DATE_NOT_FOUND);
  EXPECT(karjo_bangla_format_n(days, 3, KARJO_RULE_AUTOMATIC, KARJO_STYLE_OFFICIAL, buf, sizeof buf, starts, &needed) == KARJO_OK);
  EXPECT(wrote("১৪ পৌষ ১৪২৮১৫ পৌষ ১৪২৮") && starts[1] == 29 && starts[3] == 58);
  EXPECT(karjo_gregorian_format_n(days, 3, KARJO_STYLE_ISO, buf, sizeof buf, starts, &needed) == KARJO_OK && wrote("2021-12-292021-12-30"));
}

static void hits_in_pieces(void) {
  const char text[] = "নথি\n০৫.০০.০০০০.১৯৭.০১.০০৮.১১-১৩৩ নং স্মারক, ১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১";
  karjo_finder *finder = NULL;
  karjo_found found[2];
  char printed[128];
  size_t at, count = 0;
  EXPECT(karjo_finder_new(&finder) == KARJO_OK);
  for (at = 0; at < strlen(text); ++at) {
    EXPECT(karjo_finder_feed(finder, text + at, 1, &needed) == KARJO_OK);
    count += needed;
  }
  EXPECT(karjo_finder_finish(finder, &needed) == KARJO_OK && count + needed == 2 && needed == 2);
  EXPECT(karjo_finder_hits(finder, found, 1, &needed) == KARJO_BUFFER_TOO_SMALL && needed == 2);
  EXPECT(karjo_finder_hits(finder, found, 2, &needed) == KARJO_OK && needed == 2);
  EXPECT(found[0].struct_size == sizeof(karjo_found) && found[0].kind == KARJO_HIT_MEMO);
  EXPECT(found[0].line == 2 && found[0].column == 1 && found[0].days == INT32_MIN);
  EXPECT(found[1].kind == KARJO_HIT_PAIR && found[1].days == 18990);
  EXPECT(karjo_finder_text(finder, 1, printed, sizeof printed, &needed) == KARJO_OK);
  EXPECT(needed == found[1].length && memcmp(printed, text + found[1].offset, needed) == 0);
  karjo_finder_free(finder);
}

static void plans(void) {
  const char plan[] = "{\"schema\":\"karjo/plan/1\",\"fiscal_year\":\"2021-22\",\"total_weight\":3,\"activities\":[{\"number\":\"1\","
                      "\"indicators\":[{\"number\":\"1.1\",\"unit\":\"count\",\"weight\":3,\"targets\":{\"100\":3}}]}]}";
  const char progress[] = "{\"schema\":\"karjo/progress/1\",\"fiscal_year\":\"2021-22\",\"entries\":[{\"indicator\":\"1.1\",\"value\":2}]}";
  const double achieved[] = {2, 7, 0.5};
  int64_t scores[3];
  char csv[1024];
  size_t size;
  karjo_plan *read = NULL;
  karjo_error error;

  EXPECT(karjo_plan_read(plan, strlen(plan), &read, &error) == KARJO_OK && read != NULL);
  EXPECT(karjo_plan_findings(read, buf, sizeof buf, &needed) == KARJO_OK && contains("\"code\":\"target.single\""));
  EXPECT(karjo_plan_score(read, progress, strlen(progress), 4, KARJO_NOT_APPLICABLE_RESCALE | KARJO_SCORE_TRACE, buf, sizeof buf,
                          &needed, &error) == KARJO_OK);
  EXPECT(contains("\"score\":\"2.00\"") && contains("\"percent\":\"66.67\"") && contains("\"trace\":[\"achieved 2"));
  EXPECT(karjo_plan_indicators(read, buf, sizeof buf, &needed) == KARJO_OK && contains("[{\"number\":\"1.1\",\"unit\":\"count\""));
  EXPECT(karjo_plan_score_n(read, achieved, 3, scores) == KARJO_OK);
  EXPECT(scores[0] == 200 && scores[1] == 300 && scores[2] == 50);
  EXPECT(karjo_csv_write(plan, strlen(plan), KARJO_CSV_PLAN, KARJO_LANGUAGE_ENGLISH, ';', buf, sizeof buf, &needed, &error) == KARJO_OK);
  EXPECT(contains("total_weight;3") && contains(";1.1;;count;3;"));
  size = needed;
  memcpy(csv, buf, size);
  EXPECT(karjo_csv_read(csv, size, KARJO_CSV_PLAN, KARJO_LANGUAGE_ENGLISH, buf, sizeof buf, &needed) == KARJO_OK);
  EXPECT(contains("{\"schema\":\"karjo/csv/1\",\"plan\":{\"schema\":\"karjo/plan/1\"") && contains("\"faults\":[]"));
  EXPECT(karjo_csv_read("indicator,value\n1,\"2", 20, KARJO_CSV_PROGRESS, KARJO_LANGUAGE_BANGLA, buf, sizeof buf, &needed) == KARJO_OK);
  EXPECT(contains("\"progress\":null") && contains("\"code\":\"csv.malformed\",\"offset\":18,\"row\":2,\"column\":2"));
  EXPECT(karjo_csv_template(read, 2, KARJO_LANGUAGE_ENGLISH, ',', buf, sizeof buf, &needed) == KARJO_OK && contains("1.1,,count,3,2"));
  EXPECT(karjo_csv_template(NULL, 0, KARJO_LANGUAGE_BANGLA, ',', buf, sizeof buf, &needed) == KARJO_OK && needed > 100);
  karjo_plan_free(read);
}

static void minutes(void) {
  const char text[] =
      "খাদ্য মন্ত্রণালয়\n\n৩য় সভার কার্যবিবরণী\n\nসভাপতি : আবদুল করিম, সচিব\nসভার তারিখ : ১২ মে ২০২৪\n\n"
      "সিদ্ধান্ত:\n(ক) আগামী ৩০ মে ২০২৪ তারিখের মধ্যে প্রতিবেদন দাখিল করতে হবে।\n";
  karjo_minutes *read = NULL;
  karjo_error error;
  char *json;
  EXPECT(karjo_minutes_read(text, strlen(text), &read, &error) == KARJO_OK && read != NULL);
  EXPECT(karjo_minutes_json(read, NULL, 0, &needed) == KARJO_OK && needed > 0);
  json = malloc(needed);
  EXPECT(json && karjo_minutes_json(read, json, needed, &needed) == KARJO_OK);
  EXPECT(json && json[0] == '{' && json[needed - 1] == '}');
  free(json);
  EXPECT(karjo_minutes_json(read, buf, sizeof buf, &needed) == KARJO_OK);
  EXPECT(contains("\"schema\":\"karjo/minutes/1\"") && contains("\"date\":\"2024-05-12\""));
  EXPECT(karjo_minutes_write(read, KARJO_DOCUMENT_TEXT, buf, sizeof buf, &needed) == KARJO_OK);
  EXPECT(contains("সভাপতি : আবদুল করিম, সচিব"));
  EXPECT(karjo_minutes_write(read, KARJO_DOCUMENT_DOCX, buf, sizeof buf, &needed) == KARJO_OK);
  {
    static char docx[32768];
    karjo_minutes *again = NULL;
    const size_t size = needed;
    memcpy(docx, buf, size);
    EXPECT(karjo_docx_text(docx, size, buf, sizeof buf, &needed, &error) == KARJO_OK && contains("আবদুল করিম, সচিব"));
    EXPECT(karjo_minutes_read_docx(docx, size, NULL, &again, &error) == KARJO_OK && again != NULL);
    karjo_minutes_free(again);
  }
  karjo_minutes_free(read);
  EXPECT(karjo_minutes_read_html("<p>৩য় সভার কার্যবিবরণী</p>", strlen("<p>৩য় সভার কার্যবিবরণী</p>"), NULL, &read, &error) == KARJO_OK);
  karjo_minutes_free(read);
  EXPECT(karjo_minutes_read_json("{\"schema\":\"karjo/minutes/1\"}", 28, &read, &error) == KARJO_OK && read != NULL);
  karjo_minutes_free(read);
  EXPECT(karjo_minutes_read_with_holidays(text, strlen(text), NULL, &read, &error) == KARJO_OK && read != NULL);
  karjo_minutes_free(read);
}

int main(void) {
  library();
  dates();
  around_dates();
  memos();
  texts();
  bijoy();
  numbers();
  open_dates();
  hits();
  memo_values();
  memo_codes();
  columns();
  hits_in_pieces();
  plans();
  minutes();
  return report();
}
