/* SPDX-License-Identifier: Apache-2.0
 *
 * Every call of karjo.h, called wrongly: it says so, zeroes its outputs and writes nothing else. tests/capi/header.py holds that no
 * call is left out here. */
#include <karjo.h>

#include <stdlib.h>
#include <string.h>

#include "expect.h"

enum { FILL = 0x5A };

static char buf[1 << 16];

/* A call that writes text, with everything but its buffer given. */
typedef karjo_status (*writer)(char *out, size_t cap, size_t *needed);

static karjo_minutes *minutes;

static const karjo_error some_error = {KARJO_DATE_IMPOSSIBLE, 0, 0};
static const karjo_bangla_date some_date = {1428, 9, 14, KARJO_RULE_AUTOMATIC, 0};
static const char some_memo[] = "05.00.0000.197.01.008.11.133";
static const char some_text[] =
    "খাদ্য মন্ত্রণালয়\n\n৩য় সভার কার্যবিবরণী\n\nসভাপতি : আবদুল করিম, সচিব\nসভার তারিখ : ১২ মে ২০২৪\n\n"
    "সিদ্ধান্ত:\n(ক) আগামী ৩০ মে ২০২৪ তারিখের মধ্যে প্রতিবেদন দাখিল করতে হবে।\n";

static void misused_finder(void) {
  karjo_finder *finder = NULL;
  size_t needed = 1;
  EXPECT(karjo_finder_new(&finder) == KARJO_OK && finder);
  EXPECT(karjo_finder_hits(finder, NULL, 0, &needed) == KARJO_OK && needed == 0);
  EXPECT(karjo_finder_text(finder, 0, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_finder_feed(finder, NULL, 1, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_finder_feed(finder, "x", SIZE_MAX, NULL) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_finder_feed(finder, "2021-12-29", 10, NULL) == KARJO_OK);
  EXPECT(karjo_finder_finish(finder, &needed) == KARJO_OK && needed == 1);
  EXPECT(karjo_finder_hits(finder, NULL, 1, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_finder_hits(finder, NULL, 0, NULL) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_finder_text(finder, 1, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_finder_text(finder, 0, buf, 9, &needed) == KARJO_BUFFER_TOO_SMALL && needed == 10);
  EXPECT(karjo_finder_text(finder, 0, NULL, 1, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  karjo_finder_free(finder);
}

static karjo_status write_message(char *out, size_t cap, size_t *needed) {
  return karjo_error_message(&some_error, KARJO_LANGUAGE_ENGLISH, out, cap, needed);
}
static karjo_status write_date(char *out, size_t cap, size_t *needed) {
  return karjo_bangla_format(&some_date, KARJO_STYLE_OFFICIAL, out, cap, needed);
}
static karjo_status write_date_json(char *out, size_t cap, size_t *needed) {
  return karjo_date_json("2021-12-29", 10, KARJO_RULE_AUTOMATIC, out, cap, needed, NULL);
}
static karjo_status write_date_text(char *out, size_t cap, size_t *needed) {
  return karjo_date_text("2021-12-29", 10, KARJO_RULE_AUTOMATIC, out, cap, needed, NULL);
}
static karjo_status write_memo(char *out, size_t cap, size_t *needed) {
  return karjo_memo_normalize(some_memo, strlen(some_memo), out, cap, needed, NULL, NULL);
}
static karjo_status write_memo_json(char *out, size_t cap, size_t *needed) {
  return karjo_memo_json(some_memo, strlen(some_memo), out, cap, needed, NULL);
}
static karjo_status write_memo_text(char *out, size_t cap, size_t *needed) {
  return karjo_memo_text(some_memo, strlen(some_memo), out, cap, needed, NULL);
}
static karjo_status write_normal(char *out, size_t cap, size_t *needed) {
  return karjo_text_normalize("abc", 3, KARJO_FORM_STORAGE, out, cap, needed);
}
static karjo_status write_digits(char *out, size_t cap, size_t *needed) {
  return karjo_digits("123", 3, KARJO_DIGITS_BANGLA, out, cap, needed);
}
static karjo_status write_minutes(char *out, size_t cap, size_t *needed) {
  return karjo_minutes_json(minutes, out, cap, needed);
}

static char docx[65536];
static size_t docx_size;
static karjo_status write_docx_text(char *out, size_t cap, size_t *needed) {
  return karjo_docx_text(docx, docx_size, out, cap, needed, NULL);
}
static karjo_status write_document(char *out, size_t cap, size_t *needed) {
  return karjo_minutes_write(minutes, KARJO_DOCUMENT_TEXT, out, cap, needed);
}

static const karjo_fiscal_period some_period = {2021, KARJO_UNIT_QUARTER, 2};
static const char some_holidays[] = "2025-05-17 | working | open | x\n2025-06-11 | order | Eid | x\n";
static karjo_holidays *holidays;

static karjo_status write_period(char *out, size_t cap, size_t *needed) {
  return karjo_fiscal_period_format(&some_period, KARJO_LANGUAGE_BANGLA, out, cap, needed);
}
static karjo_status write_weekday(char *out, size_t cap, size_t *needed) {
  return karjo_weekday_name(7, KARJO_LANGUAGE_BANGLA, out, cap, needed);
}
static karjo_status write_season(char *out, size_t cap, size_t *needed) {
  return karjo_season_name(6, KARJO_LANGUAGE_ENGLISH, out, cap, needed);
}
static karjo_status write_holidays(char *out, size_t cap, size_t *needed) {
  return karjo_holidays_json(holidays, out, cap, needed);
}

static const char some_plan[] =
    "{\"schema\":\"karjo/plan/1\",\"fiscal_year\":\"2021-22\",\"total_weight\":3,\"activities\":[{\"number\":\"1\",\"indicators\":[{"
    "\"number\":\"1.1\",\"unit\":\"count\",\"weight\":3,\"targets\":{\"100\":3}}]}]}";
static const char some_progress[] = "{\"schema\":\"karjo/progress/1\",\"fiscal_year\":\"2021-22\",\"entries\":[]}";
static karjo_plan *plan;

static karjo_status write_plan_findings(char *out, size_t cap, size_t *needed) {
  return karjo_plan_findings(plan, out, cap, needed);
}
static karjo_status write_plan_indicators(char *out, size_t cap, size_t *needed) {
  return karjo_plan_indicators(plan, out, cap, needed);
}
static karjo_status write_plan_score(char *out, size_t cap, size_t *needed) {
  return karjo_plan_score(plan, some_progress, strlen(some_progress), 4, KARJO_NOT_APPLICABLE_FULL, out, cap, needed, NULL);
}

static karjo_status write_csv_reading(char *out, size_t cap, size_t *needed) {
  return karjo_csv_read("a,b", 3, KARJO_CSV_PLAN, KARJO_LANGUAGE_ENGLISH, out, cap, needed);
}
static karjo_status write_csv_plan(char *out, size_t cap, size_t *needed) {
  return karjo_csv_write(some_plan, strlen(some_plan), KARJO_CSV_PLAN, KARJO_LANGUAGE_ENGLISH, ',', out, cap, needed, NULL);
}
static karjo_status write_csv_template(char *out, size_t cap, size_t *needed) {
  return karjo_csv_template(NULL, 0, KARJO_LANGUAGE_ENGLISH, ',', out, cap, needed);
}

static karjo_status write_memo_json_on(char *out, size_t cap, size_t *needed) {
  return karjo_memo_json_on(some_memo, strlen(some_memo), INT32_MIN, 0, out, cap, needed, NULL);
}
static karjo_status write_memo_format(char *out, size_t cap, size_t *needed) {
  return karjo_memo_format(some_memo, strlen(some_memo), 0, out, cap, needed, NULL);
}
static karjo_status write_memo_json_by(char *out, size_t cap, size_t *needed) {
  return karjo_memo_json_by(some_memo, strlen(some_memo), NULL, 0, 0, out, cap, needed, NULL);
}
static karjo_status write_memo_made(char *out, size_t cap, size_t *needed) {
  return karjo_memo_make(KARJO_SCHEME_2011_18, "13.00.0000.021.02.004.22", 24, "1", 1, "", 0, "", 0, 0, out, cap, needed, NULL);
}
static karjo_status write_memo_with_serial(char *out, size_t cap, size_t *needed) {
  return karjo_memo_with_serial(some_memo, strlen(some_memo), "7", 1, 0, out, cap, needed, NULL);
}
static karjo_status write_memo_codes(char *out, size_t cap, size_t *needed) { return karjo_memo_codes_json(NULL, out, cap, needed); }
static karjo_status write_memo_next(char *out, size_t cap, size_t *needed) {
  return karjo_memo_next(some_memo, strlen(some_memo), 0, out, cap, needed, NULL);
}

static int untouched(size_t from) {
  size_t i;
  for (i = from; i < sizeof buf; ++i) {
    if (buf[i] != FILL) return 0;
  }
  return 1;
}

/* The rules of text out, for every call that has it. */
static void text_out(void) {
  static const writer writers[] = {write_message,   write_date,      write_date_json, write_date_text, write_memo,
                                   write_memo_json, write_memo_text, write_normal,    write_digits,    write_minutes,
                                   write_period,    write_weekday,   write_season,    write_holidays,
                                   write_plan_findings, write_plan_indicators, write_plan_score,
                                   write_csv_reading, write_csv_plan, write_csv_template,
                                   write_memo_json_on, write_memo_format, write_memo_next,
                                   write_memo_json_by, write_memo_made, write_memo_with_serial, write_memo_codes, write_document, write_docx_text};
  size_t i;
  for (i = 0; i < sizeof writers / sizeof writers[0]; ++i) {
    const writer write = writers[i];
    size_t size = 0;
    size_t needed = 12345;
    memset(buf, FILL, sizeof buf);

    EXPECT(write(NULL, 0, &size) == KARJO_OK && size > 0); /* asks the size */
    EXPECT(write(buf, 0, &needed) == KARJO_OK && needed == size && untouched(0));
    needed = 12345;
    EXPECT(write(buf, size - 1, &needed) == KARJO_BUFFER_TOO_SMALL && needed == size && untouched(0));
    EXPECT(write(buf, size, &needed) == KARJO_OK && needed == size && untouched(size) && !untouched(size - 1));
    memset(buf, FILL, sizeof buf);
    EXPECT(write(buf, sizeof buf, &needed) == KARJO_OK && needed == size && untouched(size));

    memset(buf, FILL, sizeof buf);
    EXPECT(write(NULL, size, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
    EXPECT(write(buf, sizeof buf, NULL) == KARJO_INVALID_ARGUMENT && untouched(0));
    EXPECT(write(NULL, 0, NULL) == KARJO_INVALID_ARGUMENT);
  }
}

/* The rules of text in and of karjo_error, for every call that has both. */
typedef karjo_status (*reader)(const char *utf8, size_t size, karjo_error *error);

static karjo_status read_date(const char *utf8, size_t size, karjo_error *error) {
  int32_t days = 7;
  karjo_bangla_date date = {7, 7, 7, 7, 7};
  const karjo_status status = karjo_date_parse(utf8, size, KARJO_RULE_AUTOMATIC, &days, &date, error);
  EXPECT(status == KARJO_OK || (days == 0 && date.year == 0 && date.month == 0 && date.day == 0 && date.rule == 0));
  EXPECT(karjo_date_parse(utf8, size, KARJO_RULE_AUTOMATIC, NULL, NULL, NULL) == status);
  return status;
}
static karjo_status read_date_json(const char *utf8, size_t size, karjo_error *error) {
  size_t needed = 7;
  const karjo_status status = karjo_date_json(utf8, size, KARJO_RULE_AUTOMATIC, buf, sizeof buf, &needed, error);
  EXPECT((status == KARJO_OK) == (needed > 0));
  return status;
}
static karjo_status read_date_text(const char *utf8, size_t size, karjo_error *error) {
  size_t needed = 7;
  const karjo_status status = karjo_date_text(utf8, size, KARJO_RULE_AUTOMATIC, buf, sizeof buf, &needed, error);
  EXPECT((status == KARJO_OK) == (needed > 0));
  return status;
}
static karjo_status read_memo(const char *utf8, size_t size, karjo_error *error) {
  size_t needed = 7;
  int32_t scheme = 7;
  const karjo_status status = karjo_memo_normalize(utf8, size, buf, sizeof buf, &needed, &scheme, error);
  EXPECT(status == KARJO_OK || (needed == 0 && scheme == 0));
  return status;
}
static karjo_status read_memo_json(const char *utf8, size_t size, karjo_error *error) {
  size_t needed = 7;
  const karjo_status status = karjo_memo_json(utf8, size, buf, sizeof buf, &needed, error);
  EXPECT((status == KARJO_OK) == (needed > 0));
  return status;
}
static karjo_status read_memo_text(const char *utf8, size_t size, karjo_error *error) {
  size_t needed = 7;
  const karjo_status status = karjo_memo_text(utf8, size, buf, sizeof buf, &needed, error);
  EXPECT((status == KARJO_OK) == (needed > 0));
  return status;
}
static karjo_status read_fiscal_year(const char *utf8, size_t size, karjo_error *error) {
  int32_t year = 7;
  const karjo_status status = karjo_fiscal_year_parse(utf8, size, &year, error);
  EXPECT((status == KARJO_OK) == (year != 0));
  return status;
}
static karjo_status read_period(const char *utf8, size_t size, karjo_error *error) {
  karjo_fiscal_period period = {7, 7, 7};
  const karjo_status status = karjo_fiscal_period_parse(utf8, size, &period, error);
  EXPECT(status == KARJO_OK || (period.start_year == 0 && period.unit == 0 && period.number == 0));
  return status;
}
static karjo_status read_weekday(const char *utf8, size_t size, karjo_error *error) {
  int32_t weekday = 7;
  const karjo_status status = karjo_weekday_parse(utf8, size, &weekday, error);
  EXPECT((status == KARJO_OK) == (weekday != 0));
  return status;
}
static karjo_status read_minutes_with_holidays(const char *utf8, size_t size, karjo_error *error) {
  karjo_minutes *out = minutes;
  const karjo_status status = karjo_minutes_read_with_holidays(utf8, size, holidays, &out, error);
  EXPECT((status == KARJO_OK) == (out != NULL));
  karjo_minutes_free(out);
  return status;
}
static karjo_status read_minutes(const char *utf8, size_t size, karjo_error *error) {
  karjo_minutes *out = minutes;
  const karjo_status status = karjo_minutes_read(utf8, size, &out, error);
  EXPECT((status == KARJO_OK) == (out != NULL));
  karjo_minutes_free(out);
  return status;
}

static karjo_status read_minutes_html(const char *utf8, size_t size, karjo_error *error) {
  karjo_minutes *out = minutes;
  const karjo_status status = karjo_minutes_read_html(utf8, size, holidays, &out, error);
  EXPECT((status == KARJO_OK) == (out != NULL));
  karjo_minutes_free(out);
  return status;
}
static karjo_status read_docx(const char *bytes, size_t size, karjo_error *error) {
  karjo_minutes *out = minutes;
  const karjo_status status = karjo_minutes_read_docx(bytes, size, holidays, &out, error);
  EXPECT((status == KARJO_OK) == (out != NULL));
  karjo_minutes_free(out);
  return status;
}
static karjo_status read_minutes_json(const char *utf8, size_t size, karjo_error *error) {
  karjo_minutes *out = minutes;
  const karjo_status status = karjo_minutes_read_json(utf8, size, &out, error);
  EXPECT((status == KARJO_OK) == (out != NULL));
  karjo_minutes_free(out);
  return status;
}
static karjo_status read_plan(const char *utf8, size_t size, karjo_error *error) {
  karjo_plan *out = plan;
  const karjo_status status = karjo_plan_read(utf8, size, &out, error);
  EXPECT((status == KARJO_OK) == (out != NULL));
  karjo_plan_free(out);
  return status;
}
static karjo_status read_progress(const char *utf8, size_t size, karjo_error *error) {
  size_t needed = 7;
  const karjo_status status = karjo_plan_score(plan, utf8, size, 4, 0, buf, sizeof buf, &needed, error);
  EXPECT((status == KARJO_OK) == (needed > 0));
  return status;
}

static void text_in(void) {
  static const struct {
    reader read;
    karjo_status of_nothing;
  } readers[] = {{read_date, KARJO_DATE_NOT_FOUND},      {read_date_json, KARJO_DATE_NOT_FOUND},
                 {read_date_text, KARJO_DATE_NOT_FOUND}, {read_memo, KARJO_MEMO_NOT_FOUND},
                 {read_memo_json, KARJO_MEMO_NOT_FOUND}, {read_memo_text, KARJO_MEMO_NOT_FOUND},
                 {read_minutes, KARJO_NOT_MINUTES},
                 {read_fiscal_year, KARJO_FISCAL_YEAR_NOT_FOUND},
                 {read_period, KARJO_FISCAL_YEAR_NOT_FOUND},
                 {read_weekday, KARJO_WEEKDAY_NOT_FOUND},
                 {read_minutes_with_holidays, KARJO_NOT_MINUTES},
                 {read_minutes_html, KARJO_NOT_MINUTES},
                 {read_minutes_json, KARJO_JSON_MALFORMED},
                 {read_plan, KARJO_JSON_MALFORMED},
                 {read_progress, KARJO_JSON_MALFORMED}};
  size_t i;
  for (i = 0; i < sizeof readers / sizeof readers[0]; ++i) {
    const reader read = readers[i].read;
    karjo_error error = {7, 7, 7};
    EXPECT(read(NULL, 1, &error) == KARJO_INVALID_ARGUMENT && error.code == KARJO_INVALID_ARGUMENT &&
           error.offset == 0);
    EXPECT(read("x", SIZE_MAX, &error) == KARJO_INVALID_ARGUMENT);
    EXPECT(read(NULL, 1, NULL) == KARJO_INVALID_ARGUMENT);
    EXPECT(read(NULL, 0, &error) == readers[i].of_nothing && error.code == readers[i].of_nothing);
    EXPECT(read("", 0, &error) == readers[i].of_nothing);
    EXPECT(read("\0", 1, &error) == readers[i].of_nothing);
    EXPECT(read("ab\xFF", 3, &error) == KARJO_INVALID_UTF8 && error.offset == 2);
    EXPECT(read("ab\xE0\xA6", 4, &error) == KARJO_INVALID_UTF8 && error.offset == 2);
  }
}

static void arrays_of_scores(void) {
  size_t needed = 7;
  double doubles[2], infinity = 1e308;
  int64_t scores[2] = {7, 7};
  infinity *= 10;
  doubles[0] = infinity;
  doubles[1] = 3;
  EXPECT(karjo_plan_indicators(NULL, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_plan_score_n(NULL, doubles, 2, scores) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_plan_score_n(plan, NULL, 2, scores) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_plan_score_n(plan, doubles, 2, NULL) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_plan_score_n(plan, doubles, SIZE_MAX / 4, scores) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_plan_score_n(plan, NULL, 0, NULL) == KARJO_OK);
  EXPECT(karjo_plan_score_n(plan, doubles, 2, scores) == KARJO_NUMBER_OUT_OF_RANGE);
  EXPECT(scores[0] == INT64_MIN && scores[1] == 300);
}

static void arguments(void) {
  static const int32_t rules[] = {-1, 5, 256, INT32_MIN, INT32_MAX};
  karjo_bangla_date date = some_date;
  karjo_error error = some_error;
  int32_t days = 7;
  uint32_t packed = 7;
  size_t needed = 7;
  size_t i;

  EXPECT(strcmp(karjo_status_name(INT32_MIN), "unknown") == 0 && strcmp(karjo_status_name(INT32_MAX), "unknown") == 0);
  EXPECT(karjo_abi_version() > 0 && karjo_version() != NULL);
  EXPECT(karjo_error_message(NULL, KARJO_LANGUAGE_ENGLISH, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT &&
         needed == 0);
  EXPECT(karjo_error_message(&error, 2, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  error.code = 9999;
  EXPECT(karjo_error_message(&error, KARJO_LANGUAGE_ENGLISH, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT);

  for (i = 0; i < sizeof rules / sizeof rules[0]; ++i) {
    const int32_t rule = rules[i];
    const int32_t day = 18990;
    const uint32_t day_packed = 1428u << 16 | 9u << 8 | 14u;
    EXPECT(karjo_bangla_from_days(0, rule, &date) == KARJO_INVALID_ARGUMENT && date.year == 0 && date.month == 0);
    EXPECT(karjo_date_parse("2021-12-29", 10, rule, &days, &date, NULL) == KARJO_INVALID_ARGUMENT && days == 0);
    EXPECT(karjo_date_json("2021-12-29", 10, rule, buf, sizeof buf, &needed, NULL) == KARJO_INVALID_ARGUMENT &&
           needed == 0);
    EXPECT(karjo_date_text("2021-12-29", 10, rule, buf, sizeof buf, &needed, NULL) == KARJO_INVALID_ARGUMENT &&
           needed == 0);
    EXPECT(karjo_bangla_from_days_n(&day, 1, rule, &packed) == 1 && packed == 0);
    EXPECT(karjo_bangla_to_days_n(&day_packed, 1, rule, &days) == 1 && days == INT32_MIN);
  }
  date = some_date;
  date.rule = 5;
  EXPECT(karjo_bangla_to_days(&date, &days) == KARJO_INVALID_ARGUMENT && days == 0);
  EXPECT(karjo_bangla_format(&date, KARJO_STYLE_ISO, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT &&
         needed == 0);

  EXPECT(karjo_bangla_from_days(0, 0, NULL) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_bangla_to_days(NULL, &days) == KARJO_INVALID_ARGUMENT && days == 0);
  EXPECT(karjo_bangla_to_days(&some_date, NULL) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_bangla_from_days_n(NULL, 3, 0, &packed) == 3);
  EXPECT(karjo_bangla_from_days_n(&days, 3, 0, NULL) == 3);
  EXPECT(karjo_bangla_from_days_n(NULL, 0, 0, NULL) == 0);
  EXPECT(karjo_bangla_to_days_n(NULL, 3, 0, &days) == 3);
  EXPECT(karjo_bangla_to_days_n(&packed, 3, 0, NULL) == 3);
  EXPECT(karjo_bangla_to_days_n(NULL, 0, 0, NULL) == 0);
  EXPECT(karjo_bangla_format(NULL, KARJO_STYLE_ISO, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_bangla_format(&some_date, 6, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  for (i = 0; i < 3; ++i) { /* policies that are none, or years outside 1700 to 2100 */
    static const uint32_t none[] = {2, 1699u << 16, 2101u << 16};
    EXPECT(karjo_date_json_by("2021-12-29", 10, 0, none[i], buf, sizeof buf, &needed, NULL) == KARJO_INVALID_ARGUMENT &&
           needed == 0);
    EXPECT(karjo_date_text_by("2021-12-29", 10, 0, none[i], buf, sizeof buf, &needed, NULL) == KARJO_INVALID_ARGUMENT &&
           needed == 0);
    EXPECT(karjo_date_readings("2021-12-29", 10, 0, none[i], &days, 1, &needed, NULL) == KARJO_INVALID_ARGUMENT &&
           needed == 0);
  }
  EXPECT(karjo_date_readings("05-06-2021", 10, 0, 0, &days, 1, &needed, NULL) == KARJO_BUFFER_TOO_SMALL && needed == 2);
  EXPECT(karjo_date_readings("05-06-2021", 10, 0, 0, NULL, 1, &needed, NULL) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_date_readings("05-06-2021", 10, 0, 0, NULL, 0, NULL, NULL) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_date_readings("x\xFF", 2, 0, 0, &days, 1, &needed, &error) == KARJO_INVALID_UTF8 && error.offset == 1);
  EXPECT(karjo_almanacs_may_differ(0, NULL) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_almanacs_may_differ(INT32_MAX, &days) == KARJO_DATE_OUT_OF_RANGE && days == 0);
  EXPECT(karjo_gregorian_format(INT32_MIN, 0, buf, sizeof buf, &needed) == KARJO_DATE_OUT_OF_RANGE && needed == 0);
  EXPECT(karjo_gregorian_format(0, 6, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_gregorian_format(0, KARJO_STYLE_PAIR_LINE, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_from_bijoy("K", 1, 3, buf, sizeof buf, &needed, NULL) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_from_bijoy("K\xFF", 2, 0, buf, sizeof buf, &needed, &error) == KARJO_INVALID_UTF8 && error.offset == 1);
  EXPECT(karjo_from_bijoy_json("K", 1, 3, buf, sizeof buf, &needed, NULL) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_from_bijoy_bytes("K", 1, 3, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_from_bijoy_bytes(NULL, 1, 0, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_detect_bijoy("K", 1, NULL, 1, buf, sizeof buf, &needed, NULL) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_from_bijoy_runs(NULL, 1, NULL, 0, buf, sizeof buf, &needed, NULL) == KARJO_INVALID_ARGUMENT &&
         needed == 0);
  EXPECT(karjo_find(NULL, 1, NULL, 0, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_find("x", SIZE_MAX, NULL, 0, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_find("x", 1, NULL, 1, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_find("x", 1, NULL, 0, NULL) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_find("\xFF\xE0", 2, NULL, 0, &needed) == KARJO_OK && needed == 0);
  EXPECT(karjo_finder_new(NULL) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_finder_feed(NULL, "x", 1, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_finder_finish(NULL, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_finder_hits(NULL, NULL, 0, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_finder_text(NULL, 0, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  karjo_finder_free(NULL);
  misused_finder();
  EXPECT(karjo_text_normalize("a", 1, KARJO_FORM_PRECOMPOSED + 1, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_text_normalize(NULL, 1, 0, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_text_normalize("a\xFF", 2, 0, buf, sizeof buf, &needed) == KARJO_INVALID_UTF8 && needed == 0);
  EXPECT(karjo_text_normalize(NULL, 0, 0, buf, sizeof buf, &needed) == KARJO_OK && needed == 0);
  EXPECT(karjo_digits("1", 1, 2, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_digits(NULL, 1, 0, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_digits("1\xFF", 2, 0, buf, sizeof buf, &needed) == KARJO_INVALID_UTF8 && needed == 0);
  EXPECT(karjo_digits(NULL, 0, 0, buf, sizeof buf, &needed) == KARJO_OK && needed == 0);
  {
    int64_t units = 7;
    uint32_t scale = 7;
    int32_t start = 7;
    int32_t end = 7;
    EXPECT(karjo_number_parse("1", 1, 10, &units, &scale, NULL, &error) == KARJO_INVALID_ARGUMENT && units == 0 && scale == 0);
    EXPECT(karjo_number_parse("1", 1, 0, NULL, &scale, NULL, NULL) == KARJO_INVALID_ARGUMENT);
    EXPECT(karjo_number_parse("1", 1, 0, &units, NULL, NULL, NULL) == KARJO_INVALID_ARGUMENT);
    EXPECT(karjo_number_parse(NULL, 1, 0, &units, &scale, NULL, NULL) == KARJO_INVALID_ARGUMENT);
    EXPECT(karjo_number_parse("1\xFF", 2, 0, &units, &scale, NULL, &error) == KARJO_INVALID_UTF8 && error.offset == 1);
    EXPECT(karjo_number_parse("1x", 2, 0, &units, &scale, NULL, &error) == KARJO_NOT_A_NUMBER && error.offset == 1 && units == 0);
    EXPECT(karjo_number_format(1, 0, KARJO_NUMBER_ANY, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
    EXPECT(karjo_number_format(1, 19, 0, buf, sizeof buf, &needed) == KARJO_NUMBER_OUT_OF_RANGE && needed == 0);
    EXPECT(karjo_number_format(INT64_MIN, 0, 0, buf, sizeof buf, &needed) == KARJO_NUMBER_OUT_OF_RANGE);
    EXPECT(karjo_number_format(0, 0, KARJO_NUMBER_ORDINAL, buf, sizeof buf, &needed) == KARJO_NUMBER_OUT_OF_RANGE);
    EXPECT(karjo_number_format(1, 0, 0, NULL, 1, &needed) == KARJO_INVALID_ARGUMENT);
    EXPECT(karjo_clock_time_parse("10:00", 5, NULL, &end, NULL, NULL) == KARJO_INVALID_ARGUMENT && end == 0);
    EXPECT(karjo_clock_time_parse("10:00", 5, &start, NULL, NULL, NULL) == KARJO_INVALID_ARGUMENT);
    EXPECT(karjo_clock_time_parse("25:00", 5, &start, &end, NULL, &error) == KARJO_CLOCK_TIME_IMPOSSIBLE && start == 0);
    EXPECT(karjo_clock_time_format(1440, 0, buf, sizeof buf, &needed) == KARJO_CLOCK_TIME_IMPOSSIBLE && needed == 0);
    EXPECT(karjo_clock_time_format(0, 2, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT);
  }
  {
    const int64_t offsets[] = {0, 10, 11, -1};
    const int32_t some_days[] = {18990, INT32_MAX};
    int64_t starts[3] = {7, 7, 7};
    int32_t read[3] = {7, 7, 7};
    karjo_status why[3] = {7, 7, 7};
    EXPECT(karjo_date_parse_n("2021-12-29", 10, NULL, 3, 0, 0, read, why) == 3 && read[0] == 7);
    EXPECT(karjo_date_parse_n("2021-12-29", 10, offsets, 3, 0, 0, NULL, why) == 3 && why[0] == 7);
    EXPECT(karjo_date_parse_n(NULL, 10, offsets, 3, 0, 0, read, why) == 3 && read[0] == 7);
    EXPECT(karjo_date_parse_n("2021-12-29", 10, offsets, 3, 0, 0, read, NULL) == 2 && read[0] == 18990 && read[1] == INT32_MIN);
    EXPECT(karjo_date_parse_n("2021-12-29", 10, offsets, 3, 9, 0, read, why) == 3 && why[0] == KARJO_INVALID_ARGUMENT);
    EXPECT(karjo_date_parse_n("2021-12-29", 10, offsets, 3, 0, 77, read, why) == 3 && why[0] == KARJO_INVALID_ARGUMENT);
    EXPECT(karjo_date_parse_n(NULL, 0, offsets, 0, 0, 0, read, why) == 0);
    EXPECT(karjo_bangla_format_n(NULL, 2, 0, 0, buf, sizeof buf, starts, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
    EXPECT(karjo_bangla_format_n(some_days, 2, 0, 0, buf, sizeof buf, NULL, &needed) == KARJO_INVALID_ARGUMENT);
    EXPECT(karjo_bangla_format_n(some_days, 2, 9, 0, buf, sizeof buf, starts, &needed) == KARJO_INVALID_ARGUMENT && starts[0] == 7);
    EXPECT(karjo_bangla_format_n(some_days, 2, 0, 99, buf, sizeof buf, starts, &needed) == KARJO_INVALID_ARGUMENT);
    EXPECT(karjo_bangla_format_n(some_days, 2, 0, 0, NULL, 9, starts, &needed) == KARJO_INVALID_ARGUMENT);
    EXPECT(karjo_bangla_format_n(some_days, 2, 0, 0, buf, 3, starts, &needed) == KARJO_BUFFER_TOO_SMALL && needed == 29);
    EXPECT(karjo_bangla_format_n(some_days, 2, 0, 0, NULL, 0, starts, &needed) == KARJO_OK && needed == 29 && starts[2] == 29);
    EXPECT(karjo_gregorian_format_n(some_days, 2, KARJO_STYLE_PAIR_LINE, buf, sizeof buf, starts, &needed) == KARJO_INVALID_ARGUMENT);
    EXPECT(karjo_gregorian_format_n(some_days, 2, 0, buf, sizeof buf, starts, NULL) == KARJO_INVALID_ARGUMENT);
  }
  {
    int32_t order = 7;
    int32_t relation = 7;
    uint64_t hash = 7;
    const size_t size = strlen(some_memo);
    EXPECT(karjo_memo_json_on(some_memo, size, 0, 2, buf, sizeof buf, &needed, &error) == KARJO_INVALID_ARGUMENT && needed == 0);
    EXPECT(karjo_memo_json_on("ভূঃমঃ/২/২০০৪-৬৪৭", strlen("ভূঃমঃ/২/২০০৪-৬৪৭"), 0, 1, buf, sizeof buf, &needed, &error) == KARJO_MEMO_MALFORMED);
    EXPECT(karjo_memo_format(some_memo, size, 16, buf, sizeof buf, &needed, &error) == KARJO_INVALID_ARGUMENT && needed == 0);
    EXPECT(karjo_memo_format("abc", 3, 0, buf, sizeof buf, &needed, &error) == KARJO_MEMO_NOT_FOUND && needed == 0);
    EXPECT(karjo_memo_next(some_memo, size, 16, buf, sizeof buf, &needed, &error) == KARJO_INVALID_ARGUMENT && needed == 0);
    EXPECT(karjo_memo_next("ভূঃমঃ/২/২০০৪-৬৪৭", strlen("ভূঃমঃ/২/২০০৪-৬৪৭"), 0, buf, sizeof buf, &needed, &error) == KARJO_MEMO_MALFORMED);
    EXPECT(karjo_memo_compare(some_memo, size, "abc", 3, &order, &relation, &error) == KARJO_MEMO_NOT_FOUND && error.field == 1);
    EXPECT(order == 0 && relation == 0);
    EXPECT(karjo_memo_compare(some_memo, size, some_memo, size, NULL, &relation, &error) == KARJO_INVALID_ARGUMENT);
    EXPECT(karjo_memo_compare(NULL, 1, some_memo, size, &order, &relation, &error) == KARJO_INVALID_ARGUMENT);
    EXPECT(karjo_memo_hash("abc", 3, &hash, &error) == KARJO_MEMO_NOT_FOUND && hash == 0);
    EXPECT(karjo_memo_hash(some_memo, size, NULL, &error) == KARJO_INVALID_ARGUMENT);
  }
  {
    const char groups[] = "13.00.0000.021.02.004.22";
    const size_t size = strlen(groups);
    karjo_memo_codes *codes = NULL;
    EXPECT(karjo_memo_make(9, groups, size, "1", 1, "", 0, "", 0, 0, buf, sizeof buf, &needed, &error) == KARJO_INVALID_ARGUMENT);
    EXPECT(karjo_memo_make(-1, groups, size, "1", 1, "", 0, "", 0, 0, buf, sizeof buf, &needed, &error) == KARJO_INVALID_ARGUMENT);
    EXPECT(karjo_memo_make(KARJO_SCHEME_2011_18, groups, size, "x", 1, "", 0, "", 0, 0, buf, sizeof buf, &needed, &error) ==
               KARJO_INVALID_ARGUMENT && error.field == 7 && needed == 0);
    EXPECT(karjo_memo_make(KARJO_SCHEME_2011_18, groups, size - 1, "", 0, "", 0, "", 0, 0, buf, sizeof buf, &needed, &error) ==
               KARJO_INVALID_ARGUMENT && error.field == 6);
    EXPECT(karjo_memo_make(KARJO_SCHEME_2024_22, groups, size, "", 0, "", 0, "", 0, 0, buf, sizeof buf, &needed, &error) ==
           KARJO_INVALID_ARGUMENT);
    EXPECT(karjo_memo_make(KARJO_SCHEME_2011_18, "..........", 10, "", 0, "", 0, "", 0, 0, buf, sizeof buf, &needed, &error) ==
           KARJO_INVALID_ARGUMENT);
    EXPECT(karjo_memo_make(KARJO_SCHEME_2011_18, groups, size, NULL, 1, "", 0, "", 0, 0, buf, sizeof buf, &needed, &error) ==
           KARJO_INVALID_ARGUMENT);
    EXPECT(karjo_memo_make(KARJO_SCHEME_2011_18, groups, size, "1\xFF", 2, "", 0, "", 0, 0, buf, sizeof buf, &needed, &error) ==
           KARJO_INVALID_UTF8);
    EXPECT(karjo_memo_make(KARJO_SCHEME_2011_18, groups, size, "1", 1, "", 0, "", 0, 16, buf, sizeof buf, &needed, NULL) ==
           KARJO_INVALID_ARGUMENT);
    EXPECT(karjo_memo_with_serial(groups, size, "7/8", 3, 0, buf, sizeof buf, &needed, &error) == KARJO_INVALID_ARGUMENT &&
           error.field == 1);
    EXPECT(karjo_memo_with_serial("abc", 3, "7", 1, 0, buf, sizeof buf, &needed, &error) == KARJO_MEMO_NOT_FOUND);
    EXPECT(karjo_memo_with_serial(groups, size, "7", 1, 99, buf, sizeof buf, &needed, &error) == KARJO_INVALID_ARGUMENT);
    EXPECT(karjo_memo_codes_parse("", 0, NULL, &error) == KARJO_INVALID_ARGUMENT);
    EXPECT(karjo_memo_codes_parse(NULL, 1, &codes, &error) == KARJO_INVALID_ARGUMENT && codes == NULL);
    EXPECT(karjo_memo_codes_parse("x", SIZE_MAX, &codes, NULL) == KARJO_INVALID_ARGUMENT);
    EXPECT(karjo_memo_codes_parse("#\n\xFF", 3, &codes, &error) == KARJO_INVALID_UTF8 && error.offset == 2 && error.field == 1);
    EXPECT(karjo_memo_codes_parse("#\nx", 3, &codes, &error) == KARJO_MEMO_CODE_MALFORMED && error.field == 1 && codes == NULL);
    EXPECT(karjo_memo_codes_parse("ministry|7|-|-|a|b|c", 20, &codes, &error) == KARJO_MEMO_CODE_FORM && error.offset == 9);
    EXPECT(karjo_memo_codes_parse("ministry|07|2020-01-02|2020-01-01|a|b|c", 39, &codes, &error) == KARJO_MEMO_CODE_PERIOD &&
           error.offset == 23);
    EXPECT(karjo_memo_codes_parse("ministry|07|2020-02-30|-|a|b|c", 30, &codes, &error) == KARJO_DATE_IMPOSSIBLE && codes == NULL);
    EXPECT(karjo_memo_codes_parse(NULL, 0, &codes, &error) == KARJO_OK && codes != NULL);
    EXPECT(karjo_memo_codes_add(codes, "x", 1, 0, &error) == KARJO_MEMO_CODE_MALFORMED);
    EXPECT(karjo_memo_codes_add(codes, "", 0, 2, &error) == KARJO_INVALID_ARGUMENT);
    EXPECT(karjo_memo_codes_add(NULL, "", 0, 0, &error) == KARJO_INVALID_ARGUMENT);
    EXPECT(karjo_memo_codes_json(codes, buf, sizeof buf, &needed) == KARJO_OK && needed == strlen("{\"rows\":[]}"));
    EXPECT(karjo_memo_codes_json(NULL, buf, sizeof buf, &needed) == KARJO_OK && needed == strlen("{\"rows\":[]}"));
    EXPECT(karjo_memo_codes_json(codes, NULL, 9, &needed) == KARJO_INVALID_ARGUMENT);
    EXPECT(karjo_memo_json_by(some_memo, strlen(some_memo), codes, 0, 4, buf, sizeof buf, &needed, &error) == KARJO_INVALID_ARGUMENT);
    EXPECT(karjo_memo_json_by("abc", 3, codes, 0, 0, buf, sizeof buf, &needed, &error) == KARJO_MEMO_NOT_FOUND);
    karjo_memo_codes_free(codes);
    karjo_memo_codes_free(NULL);
  }
  EXPECT(karjo_minutes_read(some_text, strlen(some_text), NULL, &error) == KARJO_INVALID_ARGUMENT);
  EXPECT(error.code == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_minutes_json(NULL, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_minutes_read_html(some_text, strlen(some_text), NULL, NULL, &error) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_minutes_read_json(some_text, strlen(some_text), NULL, &error) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_minutes_read_docx(docx, docx_size, NULL, NULL, &error) == KARJO_INVALID_ARGUMENT);
  EXPECT(read_docx(NULL, 1, &error) == KARJO_INVALID_ARGUMENT && read_docx(NULL, 0, &error) == KARJO_DOCX_MALFORMED);
  EXPECT(read_docx(some_text, strlen(some_text), &error) == KARJO_DOCX_MALFORMED && error.field == 0);
  EXPECT(read_docx(docx, docx_size, NULL) == KARJO_OK && read_docx(docx, docx_size / 2, NULL) == KARJO_DOCX_MALFORMED);
  EXPECT(karjo_docx_text(NULL, 1, buf, sizeof buf, &needed, &error) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_minutes_write(NULL, KARJO_DOCUMENT_TEXT, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_minutes_write(minutes, -1, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_minutes_write(minutes, KARJO_DOCUMENT_ODT + 1, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT);
  karjo_minutes_free(NULL);
  EXPECT(karjo_plan_read(some_plan, strlen(some_plan), NULL, &error) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_plan_findings(NULL, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_plan_score(NULL, some_progress, strlen(some_progress), 4, 0, buf, sizeof buf, &needed, NULL) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_plan_score(plan, some_progress, strlen(some_progress), 0, 0, buf, sizeof buf, &needed, NULL) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_plan_score(plan, some_progress, strlen(some_progress), 5, 0, buf, sizeof buf, &needed, NULL) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_plan_score(plan, some_progress, strlen(some_progress), 4, 3, buf, sizeof buf, &needed, NULL) == KARJO_INVALID_ARGUMENT);
  EXPECT(needed == 0);
  EXPECT(karjo_csv_read(NULL, 1, KARJO_CSV_PLAN, 0, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_csv_read("", 0, KARJO_CSV_PROGRESS + 1, 0, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_csv_read("", 0, KARJO_CSV_PLAN, KARJO_LANGUAGE_BANGLA + 1, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_csv_write(some_plan, strlen(some_plan), KARJO_CSV_PLAN, 0, '|', buf, sizeof buf, &needed, &error) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_csv_write(some_plan, strlen(some_plan), 2, 0, ',', buf, sizeof buf, &needed, &error) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_csv_write(some_plan, strlen(some_plan), KARJO_CSV_PROGRESS, 0, ',', buf, sizeof buf, &needed, &error) != KARJO_OK);
  EXPECT(karjo_csv_template(NULL, 5, 0, ',', buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_csv_template(NULL, 0, 2, ',', buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_csv_template(NULL, 0, 0, 300, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT);
  arrays_of_scores();
  karjo_plan_free(NULL);
}

static void around_dates(void) {
  static const int32_t far[] = {INT32_MIN, -502557, 2932897, INT32_MAX}; /* -502556 and 2932896 are in range */
  static const karjo_fiscal_period none[] = {
      {2021, KARJO_UNIT_QUARTER, 5}, {2021, KARJO_UNIT_QUARTER, 0}, {2021, KARJO_UNIT_HALF, 3}, {2021, KARJO_UNIT_YEAR, 2}};
  const karjo_fiscal_period too_far = {INT32_MAX, KARJO_UNIT_YEAR, 1};
  const karjo_fiscal_period no_unit = {2021, 3, 1};
  karjo_fiscal_period period = some_period;
  karjo_holidays *out = holidays;
  karjo_minutes *no_minutes = minutes;
  karjo_error error = some_error;
  int32_t a = 7;
  int32_t b = 7;
  int32_t many[2] = {7, 7};
  size_t needed = 7;
  size_t i;

  EXPECT(karjo_fiscal_year_parse("2021-22", 7, NULL, &error) == KARJO_INVALID_ARGUMENT && error.code != KARJO_OK);
  EXPECT(karjo_fiscal_period_parse("2021-22", 7, NULL, NULL) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_fiscal_period_containing(0, 3, &period) == KARJO_INVALID_ARGUMENT && period.start_year == 0);
  EXPECT(karjo_fiscal_period_containing(0, 0, NULL) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_fiscal_period_days(NULL, &a, &b) == KARJO_INVALID_ARGUMENT && a == 0 && b == 0);
  EXPECT(karjo_fiscal_period_days(&no_unit, &a, &b) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_fiscal_period_days(&too_far, &a, &b) == KARJO_DATE_OUT_OF_RANGE);
  EXPECT(karjo_fiscal_period_days(&some_period, NULL, NULL) == KARJO_OK);
  EXPECT(karjo_fiscal_period_format(NULL, 0, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_fiscal_period_format(&some_period, 2, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT);
  for (i = 0; i < sizeof none / sizeof none[0]; ++i) {
    a = b = 7;
    EXPECT(karjo_fiscal_period_days(&none[i], &a, &b) == KARJO_FISCAL_PERIOD_IMPOSSIBLE && a == 0 && b == 0);
    EXPECT(karjo_fiscal_period_format(&none[i], 0, buf, sizeof buf, &needed) == KARJO_FISCAL_PERIOD_IMPOSSIBLE);
  }
  EXPECT(karjo_weekday(0, NULL) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_weekday_name(0, 0, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_weekday_name(8, 0, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_weekday_name(1, 2, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_weekday_parse("Mon", 3, NULL, NULL) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_season(0, 5, &a) == KARJO_INVALID_ARGUMENT && a == 0);
  EXPECT(karjo_season(0, 0, NULL) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_season_name(0, 0, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_season_name(7, 0, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_season_name(1, 2, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT);

  EXPECT(karjo_holidays_parse("", 0, NULL, &error) == KARJO_INVALID_ARGUMENT && error.code == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_holidays_parse(NULL, 1, &out, &error) == KARJO_INVALID_ARGUMENT && out == NULL);
  EXPECT(karjo_holidays_parse("x", SIZE_MAX, &out, NULL) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_holidays_parse("#\n\xFF", 3, &out, &error) == KARJO_INVALID_UTF8 && error.offset == 2 && error.field == 1);
  EXPECT(karjo_holidays_parse("#\nx", 3, &out, &error) == KARJO_HOLIDAY_MALFORMED && error.field == 1 && out == NULL);
  EXPECT(karjo_holidays_parse(NULL, 0, &out, &error) == KARJO_OK && out != NULL && error.code == KARJO_OK);
  karjo_holidays_free(out);
  karjo_holidays_free(NULL);
  EXPECT(karjo_holidays_json(NULL, buf, sizeof buf, &needed) == KARJO_OK && needed == strlen("{\"rows\":[]}"));
  EXPECT(karjo_holidays_known(NULL, 0, 0, NULL, NULL) == KARJO_OK);
  EXPECT(karjo_is_working_day(holidays, 0, NULL) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_working_days_add(holidays, 0, 1, NULL) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_working_days_count(holidays, 0, 1, NULL) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_working_days_add_n(holidays, NULL, 3, 1, many) == 3 && many[0] == 7);
  EXPECT(karjo_working_days_add_n(holidays, many, 3, 1, NULL) == 3);
  EXPECT(karjo_working_days_add_n(holidays, many, 0, 1, many) == 0);
  EXPECT(karjo_working_days_count_n(holidays, NULL, many, 2, many) == 2);
  EXPECT(karjo_working_days_count_n(holidays, many, NULL, 2, many) == 2);
  EXPECT(karjo_working_days_count_n(holidays, many, many, 2, NULL) == 2);
  EXPECT(karjo_minutes_read_with_holidays(some_text, strlen(some_text), holidays, NULL, NULL) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_minutes_read_with_holidays(NULL, 1, holidays, &no_minutes, NULL) == KARJO_INVALID_ARGUMENT &&
         no_minutes == NULL);

  for (i = 0; i < sizeof far / sizeof far[0]; ++i) {
    a = b = 7;
    EXPECT(karjo_fiscal_period_containing(far[i], 0, &period) == KARJO_DATE_OUT_OF_RANGE && period.start_year == 0);
    EXPECT(karjo_weekday(far[i], &a) == KARJO_DATE_OUT_OF_RANGE && a == 0);
    EXPECT(karjo_season(far[i], 0, &b) == KARJO_DATE_OUT_OF_RANGE && b == 0);
    a = b = 7;
    EXPECT(karjo_holidays_known(holidays, far[i], 0, &a, &b) == KARJO_DATE_OUT_OF_RANGE && a == 0 && b == 0);
    EXPECT(karjo_holidays_known(holidays, 0, far[i], &a, &b) == KARJO_DATE_OUT_OF_RANGE);
    a = b = 7;
    EXPECT(karjo_is_working_day(holidays, far[i], &a) == KARJO_DATE_OUT_OF_RANGE && a == 0);
    EXPECT(karjo_working_days_add(holidays, far[i], 1, &b) == KARJO_DATE_OUT_OF_RANGE && b == 0);
    a = 7;
    EXPECT(karjo_working_days_count(holidays, far[i], 0, &a) == KARJO_DATE_OUT_OF_RANGE && a == 0);
    EXPECT(karjo_working_days_count(holidays, 0, far[i], &a) == KARJO_DATE_OUT_OF_RANGE);
    EXPECT(karjo_working_days_add_n(holidays, &far[i], 1, 1, many) == 1 && many[0] == INT32_MIN);
    EXPECT(karjo_working_days_count_n(holidays, &far[i], many + 1, 1, many) == 1 && many[0] == INT32_MIN);
  }
  EXPECT(karjo_working_days_add(holidays, 0, INT32_MAX, &a) == KARJO_DATE_OUT_OF_RANGE);
  EXPECT(karjo_working_days_add(holidays, 0, INT32_MIN, &a) == KARJO_DATE_OUT_OF_RANGE);
}

static void extremes(void) {
  static const int32_t far[] = {INT32_MIN, INT32_MIN + 1, -100000000, 100000000, INT32_MAX - 1, INT32_MAX};
  static const karjo_bangla_date none[] = {{INT32_MIN, 1, 1, 0, 0}, {INT32_MAX, 12, 30, 0, 0}, {1428, 0, 1, 0, 0},
                                           {1428, 13, 1, 0, 0},     {1428, 255, 1, 0, 0},      {1428, 1, 0, 0, 0},
                                           {1428, 1, 255, 0, 0},    {0, 1, 1, 0, 0},           {1429, 11, 30, 0, 0}};
  static const uint32_t no_days[] = {0, UINT32_MAX, 1428u << 16, 1429u << 16 | 11u << 8 | 30u};
  int32_t year, quarter, days;
  uint32_t packed;
  int32_t rule;
  size_t i;
  for (rule = 0; rule < 5; ++rule) {
    for (i = 0; i < sizeof far / sizeof far[0]; ++i) {
      karjo_bangla_date date = some_date;
      EXPECT(karjo_bangla_from_days(far[i], rule, &date) == KARJO_DATE_OUT_OF_RANGE && date.year == 0 && date.day == 0);
      EXPECT(karjo_bangla_from_days_n(&far[i], 1, rule, &packed) == 1 && packed == 0);
    }
    for (i = 0; i < sizeof none / sizeof none[0] - 1; ++i) { /* the last has its day under another rule */
      karjo_bangla_date date = none[i];
      date.rule = (uint8_t)rule;
      days = 7;
      EXPECT(karjo_bangla_to_days(&date, &days) != KARJO_OK && days == 0);
    }
    for (i = 0; i < 3; ++i) EXPECT(karjo_bangla_to_days_n(&no_days[i], 1, rule, &days) == 1 && days == INT32_MIN);
  }
  EXPECT(karjo_bangla_to_days(&none[8], &days) == KARJO_DATE_IMPOSSIBLE && days == 0);
  EXPECT(karjo_bangla_to_days_n(&no_days[3], 1, 0, &days) == 1 && days == INT32_MIN);
  for (i = 0; i < sizeof far / sizeof far[0]; ++i) {
    year = quarter = 7;
    EXPECT(karjo_fiscal_year(far[i], &year, &quarter) == KARJO_DATE_OUT_OF_RANGE && year == 0 && quarter == 0);
    EXPECT(karjo_fiscal_year(far[i], NULL, NULL) == KARJO_DATE_OUT_OF_RANGE);
  }
}

int main(void) {
  EXPECT(karjo_minutes_read(some_text, strlen(some_text), &minutes, NULL) == KARJO_OK);
  EXPECT(karjo_minutes_write(minutes, KARJO_DOCUMENT_DOCX, docx, sizeof docx, &docx_size) == KARJO_OK);
  EXPECT(karjo_holidays_parse(some_holidays, strlen(some_holidays), &holidays, NULL) == KARJO_OK);
  EXPECT(karjo_plan_read(some_plan, strlen(some_plan), &plan, NULL) == KARJO_OK);
  text_out();
  text_in();
  arguments();
  around_dates();
  extremes();
  karjo_minutes_free(minutes);
  karjo_holidays_free(holidays);
  karjo_plan_free(plan);
  return report();
}
