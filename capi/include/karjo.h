/* SPDX-License-Identifier: Apache-2.0
 *
 * karjo from C, and from everything that can call C: the documents of Bangladesh's offices.
 *
 *     karjo_minutes *minutes = NULL;
 *     karjo_error error;
 *     size_t size = 0;
 *     if (karjo_minutes_read(text, text_size, &minutes, &error) != KARJO_OK)
 *       return complain(karjo_status_name(error.code), error.offset);
 *     karjo_minutes_json(minutes, NULL, 0, &size);            // asks the size
 *     char *json = malloc(size);
 *     karjo_minutes_json(minutes, json, size, &size);         // karjo/minutes/1, `size` bytes, no NUL at the end
 *     karjo_minutes_free(minutes);
 *
 * Conventions, the same for every call:
 *
 * Text in is UTF-8, (pointer, size in bytes), may hold NUL, and is not kept after the call. (NULL, 0) is the empty
 * text. Bytes that are no UTF-8 are refused: KARJO_INVALID_UTF8.
 *
 * Text out is UTF-8 in the caller's buffer (buf, cap), without a NUL at the end; `*needed` is its size in bytes.
 * With `cap` 0 the call only asks the size: KARJO_OK, and `buf` may be NULL. With a `cap` that is too small it is
 * KARJO_BUFFER_TOO_SMALL, and nothing is written but `*needed`.
 *
 * Status: 0 is success. On any other status (but KARJO_BUFFER_TOO_SMALL) every output is zero or NULL. `error` may
 * be NULL; if given it is always written: the cause, the field and the byte offset into the text given, or all
 * zero on success. A call that is wrong in itself (a NULL that is not allowed, an unknown rule, style or form) is
 * KARJO_INVALID_ARGUMENT, never a crash. A failed allocation is KARJO_OUT_OF_MEMORY. No exception leaves a call.
 * Where an output is marked optional, NULL is allowed.
 *
 * Days are int32_t counts since 1970-01-01 (which is 0), in the Gregorian calendar also before its introduction.
 *
 * Threads: karjo has no global state, never touches the locale, never prints. Any call may run in any thread; any
 * number of threads may read from one handle; free it when no call uses it any more.
 *
 * Binary promise: within KARJO_ABI_VERSION calls are only added; structs marked frozen never change; status
 * numbers are never reused.
 *
 * The same in Python: capi/python. Reference: docs/reference/c-api.md. */
#ifndef KARJO_H
#define KARJO_H

#include <stddef.h>
#include <stdint.h>

#ifdef __GNUC__
#define KARJO_API __attribute__((visibility("default")))
#else
#define KARJO_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Numbers --------------------------------------------------------------------------------------------------- */

/* Of the library this header belongs to; compare with karjo_abi_version(). Since 0.1. */
#define KARJO_ABI_VERSION 1

/* The outcome of a call. Pinned: new causes take new numbers. Since 0.1. */
typedef int32_t karjo_status;

enum {
  KARJO_OK = 0,

  KARJO_INVALID_ARGUMENT = 1, /* the call itself is wrong */
  KARJO_BUFFER_TOO_SMALL = 2, /* `cap` is below `*needed`; nothing was written */
  KARJO_OUT_OF_MEMORY = 3,

  KARJO_INVALID_UTF8 = 10, /* a sequence that is no UTF-8 begins at the offset */
  KARJO_MIXED_DIGITS = 11, /* Bangla and Latin digits in one number */
  KARJO_NOT_A_NUMBER = 12, /* no digit where a number was expected, or more than the type holds */
  KARJO_NOT_A_LETTER = 13, /* no list letter */
  KARJO_CIPHERED_TEXT = 16, /* Bengali code points that stand for other letters */
  KARJO_TEXT_TOO_LARGE = 19, /* a line of more than 1 GiB; not yet returned by any call */

  KARJO_NUMBER_GROUPING = 20,     /* the commas of a number do not stand as in ১২,৩৪,৫৬৭ */
  KARJO_NUMBER_OUT_OF_RANGE = 21, /* a number with more digits than the type holds */

  KARJO_MEMO_NOT_FOUND = 30, /* no memo number in the text */
  KARJO_MEMO_MALFORMED = 31, /* a memo number that departs from its scheme, where that is refused */
  KARJO_MEMO_CODE_MALFORMED = 32, /* a row of codes that is not TABLE | CODE | FROM | UNTIL | BANGLA | ENGLISH | SOURCE */
  KARJO_MEMO_CODE_FORM = 33,      /* a code that has not the groups of digits of its table */
  KARJO_MEMO_CODE_PERIOD = 34,    /* a row of codes whose last day is before its first */

  KARJO_DATE_NOT_FOUND = 40,
  KARJO_DATE_IMPOSSIBLE = 41,   /* no such day under the rule */
  KARJO_DATE_OUT_OF_RANGE = 42, /* a day outside the range of the rule */
  KARJO_FISCAL_YEAR_NOT_FOUND = 43,
  KARJO_FISCAL_YEAR_IMPOSSIBLE = 44, /* the second year is not the first + 1 */
  KARJO_CLOCK_TIME_NOT_FOUND = 45,
  KARJO_CLOCK_TIME_IMPOSSIBLE = 46,
  KARJO_DATE_INCOMPLETE = 47, /* a date without its year or its day */

  KARJO_HOLIDAY_MALFORMED = 52,        /* a row of a holiday table that is not DATE | KIND | NAME | SOURCE */
  KARJO_HOLIDAY_DUPLICATE = 53,        /* a row of a holiday table that stands there twice */
  KARJO_HOLIDAY_CONTRADICTION = 54,    /* a day both closed and a working day, or declared working without need */
  KARJO_FISCAL_PERIOD_IMPOSSIBLE = 55, /* a quarter or half that no year has, or the wrong months beside it */
  KARJO_WEEKDAY_NOT_FOUND = 56,        /* the text names no day of the week */

  KARJO_NOT_MINUTES = 60,    /* nothing in the text marks it as minutes of a meeting */
  KARJO_DOCX_MALFORMED = 61, /* no DOCX document, or one that is damaged or locked; `field` says what */

  KARJO_CSV_NOT_HELD = 69,          /* what CSV would not give back */

  KARJO_JSON_MALFORMED = 70,        /* no JSON: what stands at the offset does not fit, or is nested too deep */
  KARJO_JSON_DUPLICATE_KEY = 71,    /* a key that stands twice in one object */
  KARJO_JSON_UNKNOWN_KEY = 72,      /* a key that the schema does not know */
  KARJO_JSON_MISSING_KEY = 73,      /* an object without a key that it must have; the offset is the object's */
  KARJO_JSON_UNEXPECTED_VALUE = 74, /* a value of the wrong type, or none of those allowed there */
  KARJO_CSV_MALFORMED = 75,         /* a quoted cell that is not closed, or bytes between its closing quote and its end */
  KARJO_CSV_UNKNOWN_HEADING = 76,   /* a key or heading that is not known, or a cell under no heading */
  KARJO_CSV_DUPLICATE_HEADING = 77, /* a key or heading that stands twice */
  KARJO_CSV_MISSING_CELL = 78,      /* a key, heading or cell that must be there */
  KARJO_CSV_UNEXPECTED_VALUE = 79,  /* a cell that is none of those allowed there */

  KARJO_INTERNAL = 90 /* a fault of karjo's own; please report it */
};

/* Rules of the Bangla calendar, for every parameter and field named `rule`. Automatic takes the rule in force on
 * the day. Since 0.1. */
enum {
  KARJO_RULE_AUTOMATIC = 0,
  KARJO_RULE_SURYA_SIDDHANTA = 1,
  KARJO_RULE_SHAHIDULLAH_1966 = 2,
  KARJO_RULE_ACADEMY_1995 = 3,
  KARJO_RULE_ACADEMY_2019 = 4
};

/* Languages of messages, for every parameter named `language`. Since 0.1. */
enum { KARJO_LANGUAGE_ENGLISH = 0, KARJO_LANGUAGE_BANGLA = 1 };

/* How karjo_bangla_format writes. Since 0.1. */
enum {
  KARJO_STYLE_OFFICIAL = 0, /* as offices print it: ১৪ পৌষ ১৪২৮ */
  KARJO_STYLE_ENGLISH = 1,  /* 14 Poush 1428 */
  KARJO_STYLE_ISO = 2,      /* 1428-09-14, of the Bangla year and month */
  KARJO_STYLE_ERA = 3,      /* ১৪ পৌষ ১৪২৮ বঙ্গাব্দ */
  KARJO_STYLE_ORDINAL = 4,  /* ১৪ই পৌষ ১৪২৮ */
  KARJO_STYLE_NUMERIC = 5   /* ১৪-০৯-১৪২৮ */
};

/* Options, added to a KARJO_STYLE_. Since 0.1. */
enum {
  KARJO_STYLE_LATIN_DIGITS = 0x100,  /* 14 পৌষ 1428; else those of the style: Latin in English and ISO, Bangla elsewhere */
  KARJO_STYLE_BANGLA_DIGITS = 0x200, /* ১৪২৮-০৯-১৪ */
  KARJO_STYLE_OLDER_SPELLING = 0x400, /* জানুয়ারী ফেব্রুয়ারী আগষ্ট কার্ত্তিক */
  KARJO_STYLE_PRECOMPOSED = 0x800,    /* U+09DC, U+09DD and U+09DF; else NFC, letter and nukta */
  KARJO_STYLE_PAIR_LINE = 0x1000,     /* both dates of the day: ১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১ */
  KARJO_STYLE_PAIR_LINES = 0x2000,    /* one above the other, the Bangla one first */
  KARJO_STYLE_PAIR_HTML = 0x3000      /* the same in elements with the ids potro_date_bn and potro_date_en */
};

/* How an ambiguous print is read, for every parameter named `policy`: which of the first two numbers of a numeric
 * Gregorian date is the month, and, as YEAR << 16, the first of the hundred years that two digits may mean, 1700 to
 * 2100 (0 is 1950); 600 less in the Bangla calendar. Since 0.1. */
enum { KARJO_POLICY_DAY_FIRST = 0, KARJO_POLICY_MONTH_FIRST = 1 };

/* What karjo_digits writes. Since 0.1. */
enum { KARJO_DIGITS_LATIN = 0, KARJO_DIGITS_BANGLA = 1 };

/* Forms of a number, for every parameter named `number_form`. Since 0.1. */
enum {
  KARJO_NUMBER_DIGITS = 0,        /* ১২,৩৪,৫৬৭.৫০ */
  KARJO_NUMBER_LATIN_DIGITS = 1,  /* 12,34,567.50 */
  KARJO_NUMBER_WORDS = 2,         /* বারো লক্ষ চৌত্রিশ হাজার পাঁচশত সাতষট্টি; সাড়ে তিন */
  KARJO_NUMBER_COUNT = 3,         /* ২ (দুই) */
  KARJO_NUMBER_MONEY = 4,         /* ১২,৩৪,৫৬৭/- (বারো লক্ষ … সাতষট্টি) টাকা মাত্র */
  KARJO_NUMBER_MONEY_WORDS = 5,   /* … টাকা পঞ্চাশ পয়সা মাত্র */
  KARJO_NUMBER_ORDINAL = 6,       /* ১ম, ৬ষ্ঠ, ১১তম */
  KARJO_NUMBER_ORDINAL_WORDS = 7, /* প্রথম, একাদশ, একুশতম */
  KARJO_NUMBER_DAY_ORDINAL = 8,   /* ১লা, ৫ই, ২১শে: days of a month */
  KARJO_NUMBER_LIST_LETTER = 9,   /* ক, খ, … হ, কক: items counted from 1 */
  KARJO_NUMBER_ANY = 15           /* to read only: any of them but list letters, and digits tolerantly */
};

/* What a number read as KARJO_NUMBER_ANY departs in; bits. Since 0.1. */
enum {
  KARJO_NUMBER_COMMAS_ELSEWHERE = 1, /* ২৫৮,০০০ */
  KARJO_NUMBER_BOTH_SCRIPTS = 2,     /* ২৫৮,000 */
  KARJO_NUMBER_CONTRADICTED = 4      /* ২ (তিন): the words say another number, the value is that of the digits */
};

/* How karjo_clock_time_format writes. Since 0.1. */
enum { KARJO_CLOCK_BANGLA = 0 /* দুপুর ২.৩০ ঘটিকা */, KARJO_CLOCK_24 = 1 /* 14:30 */ };

/* What karjo_text_normalize makes. Since 0.1. */
enum {
  KARJO_FORM_STORAGE = 0,   /* NFC, and the repairs of docs/sources.md: the form in which karjo gives every text */
  KARJO_FORM_COMPARISON = 1, /* a key, equal for texts that say the same, for comparing and searching; it is not for reading */
  KARJO_FORM_PRECOMPOSED = 2 /* the storage form with U+09DC, U+09DD, U+09DF for its letters with nukta: for output only */
};

/* Which Bijoy fonts a text is set in: what a code means that has two meanings. Since 0.1. */
enum {
  KARJO_BIJOY_FONTS_ALL = 0, /* not known: the commoner meaning, and it is reported */
  KARJO_BIJOY_FONTS_2000 = 1,
  KARJO_BIJOY_FONTS_NEWER = 2
};

/* The scheme of a memo number. Since 0.1. */
enum {
  KARJO_SCHEME_2008_19 = 0,
  KARJO_SCHEME_2011_18 = 1,
  KARJO_SCHEME_2024_22 = 2,
  KARJO_SCHEME_FREE = 3 /* before the digital schemes, or in none of them: kept as printed */
};

/* Why a text was refused, and where. `field` counts from 0 within the value (the group of a memo number, the half
 * of a pair of dates); `offset` is in bytes from the start of the text given. Frozen. Since 0.1. */
typedef struct karjo_error {
  karjo_status code;
  uint32_t field;
  uint64_t offset;
} karjo_error;

/* A date of the Bangla calendar: month 1 (Boishakh) to 12 (Choitro). `rule` says how to read it; `reserved` is 0.
 * Frozen. Since 0.1. */
typedef struct karjo_bangla_date {
  int32_t year;
  uint8_t month;
  uint8_t day;
  uint8_t rule;
  uint8_t reserved;
} karjo_bangla_date;

/* ---- The library ----------------------------------------------------------------------------------------------- */

/* The KARJO_ABI_VERSION the library was built with. Since 0.1. */
KARJO_API uint32_t karjo_abi_version(void);

/* The version of the library, "0.1.0". Static storage, with a NUL. Since 0.1. */
KARJO_API const char *karjo_version(void);

/* The stable name of a status, "date.impossible", as the command prints it; "unknown" for a number that is none.
 * Static storage, with a NUL, never NULL. Since 0.1. */
KARJO_API const char *karjo_status_name(karjo_status code);

/* A refusal in words, without the offset: "no such day". Errors: KARJO_INVALID_ARGUMENT for an unknown language or
 * a code that is no status. Since 0.1. */
KARJO_API karjo_status karjo_error_message(const karjo_error *error, uint32_t language, char *buf, size_t cap,
                                           size_t *needed);

/* ---- Dates ----------------------------------------------------------------------------------------------------- */

/* The Bangla date of a day: 18990 is 14 Poush 1428. `out->rule` is the rule that was used, never automatic.
 * Errors: KARJO_DATE_OUT_OF_RANGE. Allocates nothing. Since 0.1. */
KARJO_API karjo_status karjo_bangla_from_days(int32_t days, int32_t rule, karjo_bangla_date *out);

/* The day of a Bangla date under date->rule. Errors: KARJO_DATE_IMPOSSIBLE where the month has no such day (30
 * Falgun 1429), KARJO_DATE_OUT_OF_RANGE. Allocates nothing. Since 0.1. */
KARJO_API karjo_status karjo_bangla_to_days(const karjo_bangla_date *date, int32_t *days);

/* The same for arrays. packed[i] = year << 16 | month << 8 | day, and 0 where the day is out of range. Returns how
 * many are 0. With an unknown rule all are; with a NULL nothing is written and the result is `count`. Both arrays
 * may be the same memory. Allocates nothing. Since 0.1. */
KARJO_API size_t karjo_bangla_from_days_n(const int32_t *days, size_t count, int32_t rule, uint32_t *packed);

/* The way back. days[i] is INT32_MIN where there is no such day; returns how many of these there are, as above.
 * Allocates nothing. Since 0.1. */
KARJO_API size_t karjo_bangla_to_days_n(const uint32_t *packed, size_t count, int32_t rule, int32_t *days);

/* Reads one date, or a pair of both calendars, that is the whole of the text: ISO, or as printed in Bangla or
 * English. Of a pair `days` is the Gregorian date and `bangla` the Bangla date as printed: compare
 * karjo_bangla_to_days(bangla) with `days` to see whether they agree, or ask karjo_date_json. Both outputs
 * optional. Errors: KARJO_DATE_NOT_FOUND, KARJO_DATE_INCOMPLETE, KARJO_DATE_IMPOSSIBLE, KARJO_DATE_OUT_OF_RANGE,
 * KARJO_INVALID_UTF8, with the offset. Since 0.1. */
KARJO_API karjo_status karjo_date_parse(const char *utf8, size_t size, int32_t rule, int32_t *days,
                                        karjo_bangla_date *bangla, karjo_error *error);

/* The same reading as JSON, all that `karjo date --json` prints of it: docs/guide/command.md. Since 0.1. */
KARJO_API karjo_status karjo_date_json(const char *utf8, size_t size, int32_t rule, char *buf, size_t cap,
                                       size_t *needed, karjo_error *error);

/* The same reading on one line for people: "2021-12-29 = 1428-09-14, consistent, academy-2019". Since 0.1. */
KARJO_API karjo_status karjo_date_text(const char *utf8, size_t size, int32_t rule, char *buf, size_t cap,
                                       size_t *needed, karjo_error *error);

/* The two above by a KARJO_POLICY_ that decides what the print leaves open. Since 0.1. */
KARJO_API karjo_status karjo_date_json_by(const char *utf8, size_t size, int32_t rule, uint32_t policy, char *buf,
                                          size_t cap, size_t *needed, karjo_error *error);
KARJO_API karjo_status karjo_date_text_by(const char *utf8, size_t size, int32_t rule, uint32_t policy, char *buf,
                                          size_t cap, size_t *needed, karjo_error *error);

/* The days that an ambiguous print may mean (০৫-০৬-২০২১: 5 June, 6 May), that of the policy first, of a pair those of
 * its Gregorian half; one day where nothing is open. `cap` and `*needed` count days. Errors: as karjo_date_parse.
 * Since 0.1. */
KARJO_API karjo_status karjo_date_readings(const char *utf8, size_t size, int32_t rule, uint32_t policy,
                                           int32_t *days, size_t cap, size_t *needed, karjo_error *error);

/* Whether printed almanacs may give a day a date that is a day from that of KARJO_RULE_SURYA_SIDDHANTA: `*differ` is 1
 * or 0. Errors: KARJO_DATE_OUT_OF_RANGE. Allocates nothing. Since 0.1. */
KARJO_API karjo_status karjo_almanacs_may_differ(int32_t days, int32_t *differ);

/* Writes a Bangla date in a KARJO_STYLE_ with its options. Errors: as karjo_bangla_to_days. Allocates nothing. Since
 * 0.1. */
KARJO_API karjo_status karjo_bangla_format(const karjo_bangla_date *date, uint32_t style, char *buf, size_t cap,
                                           size_t *needed);

/* Writes the Gregorian date of a day, without a pair option. Errors: KARJO_DATE_OUT_OF_RANGE. Allocates nothing. Since
 * 0.1. */
KARJO_API karjo_status karjo_gregorian_format(int32_t days, uint32_t style, char *buf, size_t cap, size_t *needed);

/* Reads a column of dates as karjo_date_parse does: text i is the bytes from offsets[i] to before offsets[i + 1], so
 * there are count + 1 offsets (large_utf8 of Apache Arrow). days[i] is INT32_MIN for a text that is refused; `why`, which
 * may be NULL, gets for each text the cause, 0 for one that is read. `policy` is a KARJO_POLICY_ as in
 * karjo_date_json_by. Returns how many are refused; with a NULL nothing is written and the result is `count`. Since
 * 0.1. */
KARJO_API size_t karjo_date_parse_n(const char *utf8, size_t size, const int64_t *offsets, size_t count, int32_t rule,
                                    uint32_t policy, int32_t *days, karjo_status *why);

/* Writes the Bangla date of each day, or with a pair option both, one text after the other, and to `offsets`, of count +
 * 1, where each begins and the last ends. A day out of range has an empty text. Unlike elsewhere, on
 * KARJO_BUFFER_TOO_SMALL the texts that fit are written; `offsets` and `*needed` are those of the whole. Errors:
 * KARJO_INVALID_ARGUMENT. Allocates nothing. Since 0.1. */
KARJO_API karjo_status karjo_bangla_format_n(const int32_t *days, size_t count, int32_t rule, uint32_t style, char *buf,
                                             size_t cap, int64_t *offsets, size_t *needed);

/* The same of the Gregorian dates, without a pair option. Since 0.1. */
KARJO_API karjo_status karjo_gregorian_format_n(const int32_t *days, size_t count, uint32_t style, char *buf, size_t cap,
                                                int64_t *offsets, size_t *needed);

/* The fiscal year that holds a day (2021 for 2021-22, which begins on 1 July 2021), and its quarter 1 to 4 (1 is
 * July to September). Both outputs optional. Errors: KARJO_DATE_OUT_OF_RANGE. Allocates nothing. Since 0.1. */
KARJO_API karjo_status karjo_fiscal_year(int32_t days, int32_t *start_year, int32_t *quarter);

/* Reads a fiscal year that is the whole of the text (২০২১-২২, ২০২১-২০২২ অর্থবছর, FY 2021-22): `*start_year` is 2021.
 * Errors: KARJO_FISCAL_YEAR_NOT_FOUND, KARJO_FISCAL_YEAR_IMPOSSIBLE where the second year is not the first + 1,
 * KARJO_INVALID_UTF8, with the offset. Since 0.1. */
KARJO_API karjo_status karjo_fiscal_year_parse(const char *utf8, size_t size, int32_t *start_year, karjo_error *error);

/* ---- Around dates ---------------------------------------------------------------------------------------------- */

/* What a fiscal period is a whole of. Since 0.1. */
enum { KARJO_UNIT_YEAR = 0, KARJO_UNIT_HALF = 1, KARJO_UNIT_QUARTER = 2 };

/* A fiscal year, a half or a quarter of one: `unit` is a KARJO_UNIT_, `number` 1 to 2 or 1 to 4, and 1 for a year.
 * Quarter 1 is July to September, half 1 July to December. Frozen. Since 0.1. */
typedef struct karjo_fiscal_period {
  int32_t start_year;
  uint32_t unit;
  uint32_t number;
} karjo_fiscal_period;

/* Reads a fiscal period that is the whole of the text: ২০২১-২২ অর্থবছরের ২য় ত্রৈমাসিক, Q2 of FY 2021-22, প্রথমার্ধ ২০২১-২২, or a
 * fiscal year. Errors: as karjo_fiscal_year_parse, and KARJO_FISCAL_PERIOD_IMPOSSIBLE (৫ম ত্রৈমাসিক). Since 0.1. */
KARJO_API karjo_status karjo_fiscal_period_parse(const char *utf8, size_t size, karjo_fiscal_period *period,
                                                 karjo_error *error);

/* The period of a unit that holds a day. Errors: KARJO_DATE_OUT_OF_RANGE. Allocates nothing. Since 0.1. */
KARJO_API karjo_status karjo_fiscal_period_containing(int32_t days, uint32_t unit, karjo_fiscal_period *period);

/* The first and the last day of a period; both outputs optional. Errors: KARJO_FISCAL_PERIOD_IMPOSSIBLE,
 * KARJO_DATE_OUT_OF_RANGE. Allocates nothing. Since 0.1. */
KARJO_API karjo_status karjo_fiscal_period_days(const karjo_fiscal_period *period, int32_t *first, int32_t *last);

/* Writes a period as offices print it: ২০২১-২২ অর্থবছরের ২য় ত্রৈমাসিক, or Q2 of FY 2021-22. Errors: as
 * karjo_fiscal_period_days. Since 0.1. */
KARJO_API karjo_status karjo_fiscal_period_format(const karjo_fiscal_period *period, uint32_t language, char *buf,
                                                  size_t cap, size_t *needed);

/* The day of the week of a day: Monday 1 to Sunday 7, as in ISO 8601. Errors: KARJO_DATE_OUT_OF_RANGE. Allocates
 * nothing. Since 0.1. */
KARJO_API karjo_status karjo_weekday(int32_t days, int32_t *weekday);

/* Its name: বুধবার, Wednesday. Errors: KARJO_INVALID_ARGUMENT for a number that is none. Since 0.1. */
KARJO_API karjo_status karjo_weekday_name(int32_t weekday, uint32_t language, char *buf, size_t cap, size_t *needed);

/* The day of the week that the whole text names, in full or short, in the spellings of print: বৃহঃস্পতিবারে, সোম, Mon. Errors:
 * KARJO_WEEKDAY_NOT_FOUND, KARJO_INVALID_UTF8. Since 0.1. */
KARJO_API karjo_status karjo_weekday_parse(const char *utf8, size_t size, int32_t *weekday, karjo_error *error);

/* The season of a day under a rule, 1 (গ্রীষ্ম, summer) to 6 (বসন্ত, spring), two Bangla months each. Errors:
 * KARJO_DATE_OUT_OF_RANGE. Allocates nothing. Since 0.1. */
KARJO_API karjo_status karjo_season(int32_t days, int32_t rule, int32_t *season);

/* Its name: শীত, winter. Errors: KARJO_INVALID_ARGUMENT for a number that is none. Since 0.1. */
KARJO_API karjo_status karjo_season_name(int32_t season, uint32_t language, char *buf, size_t cap, size_t *needed);

/* A table of holidays, and of Fridays and Saturdays declared working days. Free with karjo_holidays_free. Wherever a
 * call takes one, NULL is a table without rows: Fridays and Saturdays alone are off. */
typedef struct karjo_holidays karjo_holidays;

/* Reads a holiday table: a row DATE | KIND | NAME | SOURCE a line, docs/guide/working-days.md. Errors, with the line in
 * `field`, counted from 0, and the offset: KARJO_HOLIDAY_MALFORMED, KARJO_HOLIDAY_DUPLICATE,
 * KARJO_HOLIDAY_CONTRADICTION, KARJO_INVALID_UTF8, and what karjo_date_parse refuses a date for. Since 0.1. */
KARJO_API karjo_status karjo_holidays_parse(const char *utf8, size_t size, karjo_holidays **out, karjo_error *error);

/* The rows as JSON: {"rows":[{"date":"2025-05-17","kind":"working","by_moon":false,"name":…,"source":…},…]}. Since
 * 0.1. */
KARJO_API karjo_status karjo_holidays_json(const karjo_holidays *holidays, char *buf, size_t cap, size_t *needed);

/* What the table knows of the days from a first to a last one: `*known` is 1 where each of their years has a row, and
 * `*by_moon` 1 where a holiday among them depends on the sighting of the moon. Both outputs optional. Errors:
 * KARJO_DATE_OUT_OF_RANGE. Allocates nothing. Since 0.1. */
KARJO_API karjo_status karjo_holidays_known(const karjo_holidays *holidays, int32_t first, int32_t last, int32_t *known,
                                            int32_t *by_moon);

/* Frees the table; NULL is fine. Since 0.1. */
KARJO_API void karjo_holidays_free(karjo_holidays *holidays);

/* Whether offices are open on a day, 1 or 0. Errors: KARJO_DATE_OUT_OF_RANGE. Allocates nothing. Since 0.1. */
KARJO_API karjo_status karjo_is_working_day(const karjo_holidays *holidays, int32_t days, int32_t *is_working);

/* The day that is `count` working days after a day, before it where `count` is negative. The day itself is not counted
 * and need not be a working day; 0 gives the day itself. Errors: KARJO_DATE_OUT_OF_RANGE, of the day or the result.
 * Takes the same time for any count; allocates nothing. Since 0.1. */
KARJO_API karjo_status karjo_working_days_add(const karjo_holidays *holidays, int32_t days, int32_t count,
                                              int32_t *result);

/* How many working days there are from a first to a last day, both included; 0 where the last is before the first.
 * Errors: KARJO_DATE_OUT_OF_RANGE. Allocates nothing. Since 0.1. */
KARJO_API karjo_status karjo_working_days_count(const karjo_holidays *holidays, int32_t first, int32_t last,
                                                int32_t *count);

/* The same for arrays: results[i] is INT32_MIN where a day or the result is out of range. Returns how many are; with a
 * NULL nothing is written and the result is `size`. `results` may be `days` itself. Allocates nothing. Since 0.1. */
KARJO_API size_t karjo_working_days_add_n(const karjo_holidays *holidays, const int32_t *days, size_t size,
                                          int32_t count, int32_t *results);
KARJO_API size_t karjo_working_days_count_n(const karjo_holidays *holidays, const int32_t *firsts, const int32_t *lasts,
                                            size_t size, int32_t *counts);

/* ---- Memo numbers ---------------------------------------------------------------------------------------------- */

/* Reads the memo number of a text, with or without its label, and writes its canonical form in ASCII digits:
 * "05.00.0000.197.01.008.11.133". `scheme` (optional) is a KARJO_SCHEME_ number. A number that departs from its
 * scheme is read, not refused: karjo_memo_json says how it departs. Errors: KARJO_MEMO_NOT_FOUND,
 * KARJO_INVALID_UTF8. Since 0.1. */
KARJO_API karjo_status karjo_memo_normalize(const char *utf8, size_t size, char *buf, size_t cap, size_t *needed,
                                            int32_t *scheme, karjo_error *error);

/* The same reading as JSON, all that `karjo memo --json` prints of it: docs/guide/command.md. Since 0.1. */
KARJO_API karjo_status karjo_memo_json(const char *utf8, size_t size, char *buf, size_t cap, size_t *needed,
                                       karjo_error *error);

/* How karjo_memo_format and karjo_memo_next write: 0 is Bangla digits and a dot before the serial. Since 0.1. */
enum {
  KARJO_MEMO_LATIN_DIGITS = 1,
  KARJO_MEMO_DASH = 2,          /* a hyphen before the serial */
  KARJO_MEMO_WITHOUT_PART = 4,  /* leave out the part of the file */
  KARJO_MEMO_WITHOUT_COPIES = 8 /* leave out the copies */
};

/* How two memo numbers stand to each other. Since 0.1. */
enum { KARJO_MEMO_UNRELATED = 0, KARJO_MEMO_SAME_FILE = 1, KARJO_MEMO_SAME_LETTER = 2 };

/* As karjo_memo_json, explained for the day of the letter (INT32_MIN: not known): codes have other names in other
 * years. With `strict` 1 a number that departs from its scheme, or a free form, is refused: KARJO_MEMO_MALFORMED with
 * the offset. Since 0.1. */
KARJO_API karjo_status karjo_memo_json_on(const char *utf8, size_t size, int32_t days, uint32_t strict, char *buf,
                                          size_t cap, size_t *needed, karjo_error *error);

/* Writes the memo number of a text as it is printed, with its part and copies: ০৫.০০.০০০০.১৯৭.০১.০০৮.১১-১৩৩(৭৫). Errors:
 * as karjo_memo_normalize. Since 0.1. */
KARJO_API karjo_status karjo_memo_format(const char *utf8, size_t size, uint32_t style, char *buf, size_t cap,
                                         size_t *needed, karjo_error *error);

/* Writes the number of the next letter in the file: the serial plus one, 1 where there is none. Errors: as above;
 * KARJO_MEMO_MALFORMED for a free form, or two serials in one. Since 0.1. */
KARJO_API karjo_status karjo_memo_next(const char *utf8, size_t size, uint32_t style, char *buf, size_t cap,
                                       size_t *needed, karjo_error *error);

/* Compares two memo numbers by value, whatever digits, separators and leading zeros: `*order` is -1, 0 or 1 in the order of
 * a register, `*relation` a KARJO_MEMO_. Errors: as above, with `field` 1 for the second. Since 0.1. */
KARJO_API karjo_status karjo_memo_compare(const char *a, size_t a_size, const char *b, size_t b_size, int32_t *order,
                                          int32_t *relation, karjo_error *error);

/* A hash that is the same for equal numbers, within one run of a program. Errors: as above. Since 0.1. */
KARJO_API karjo_status karjo_memo_hash(const char *utf8, size_t size, uint64_t *hash, karjo_error *error);

/* The same reading on one line for people. Since 0.1. */
KARJO_API karjo_status karjo_memo_text(const char *utf8, size_t size, char *buf, size_t cap, size_t *needed,
                                       karjo_error *error);

/* Makes a number of a KARJO_SCHEME_ from its groups and writes it. `groups` are all of the scheme's in order, each of
 * exactly its digits, joined by dots: "13.00.0000.021.02.004.22"; of KARJO_SCHEME_FREE the whole text. Serial, part and
 * copies are one number each, or empty. Bangla or Latin digits. Errors: KARJO_INVALID_ARGUMENT with the group in
 * `field`, the number of groups for what follows them. Since 0.1. */
KARJO_API karjo_status karjo_memo_make(int32_t scheme, const char *groups, size_t groups_size, const char *serial,
                                       size_t serial_size, const char *part, size_t part_size, const char *copies,
                                       size_t copies_size, uint32_t style, char *buf, size_t cap, size_t *needed,
                                       karjo_error *error);

/* Writes the number of another letter in the file of a memo number: with another serial, one number, and without
 * copies. Errors: as karjo_memo_normalize; KARJO_INVALID_ARGUMENT for a serial that is no number, with `field` 1, and
 * for a free form. Since 0.1. */
KARJO_API karjo_status karjo_memo_with_serial(const char *utf8, size_t size, const char *serial, size_t serial_size,
                                              uint32_t style, char *buf, size_t cap, size_t *needed,
                                              karjo_error *error);

/* The tables of codes behind memo numbers, with rows of the user's own. Free with karjo_memo_codes_free. A handle that
 * nobody adds to may be read by many threads. Since 0.1. */
typedef struct karjo_memo_codes karjo_memo_codes;

/* How karjo_memo_codes_add adds. Since 0.1. */
enum {
  KARJO_MEMO_CODES_REPLACE = 0, /* on the days of a row in place of all that its code had */
  KARJO_MEMO_CODES_BESIDE = 1   /* beside it: the code then stands for several things */
};

/* Reads rows of codes, one a line: TABLE | CODE | FROM | UNTIL | BANGLA | ENGLISH | SOURCE, as in docs/guide/memo-codes.md.
 * On the days of a row they replace what karjo knows of its code. An empty text has no rows. Errors, with the line in
 * `field`, counted from 0, and the offset: KARJO_MEMO_CODE_MALFORMED, KARJO_MEMO_CODE_FORM, KARJO_MEMO_CODE_PERIOD, those of
 * karjo_date_parse, KARJO_INVALID_UTF8. Since 0.1. */
KARJO_API karjo_status karjo_memo_codes_parse(const char *utf8, size_t size, karjo_memo_codes **out, karjo_error *error);

/* Adds the rows of a further text, in a KARJO_MEMO_CODES_ manner; all of them or, on an error, none. Errors: as above.
 * Since 0.1. */
KARJO_API karjo_status karjo_memo_codes_add(karjo_memo_codes *codes, const char *utf8, size_t size, uint32_t manner,
                                            karjo_error *error);

/* The user's rows as JSON: {"rows":[{"table":"section","code":"13.00.0000.021","from":null,"until":null,"bn":…,"en":…,
 * "source":…}]}, by table and code. Since 0.1. */
KARJO_API karjo_status karjo_memo_codes_json(const karjo_memo_codes *codes, char *buf, size_t cap, size_t *needed);

/* Frees the tables; NULL is fine. Since 0.1. */
KARJO_API void karjo_memo_codes_free(karjo_memo_codes *codes);

/* What karjo_memo_json_by does. Since 0.1. */
enum {
  KARJO_MEMO_STRICT = 1, /* refuse a number that departs from its scheme, and a free form */
  KARJO_MEMO_SOURCES = 2 /* also say who gives the names, which codes are ambiguous, and what should stand there */
};

/* As karjo_memo_json_on, explained by these tables; NULL are those that karjo knows. `options` are KARJO_MEMO_STRICT and
 * KARJO_MEMO_SOURCES. Since 0.1. */
KARJO_API karjo_status karjo_memo_json_by(const char *utf8, size_t size, const karjo_memo_codes *codes, int32_t days,
                                          uint32_t options, char *buf, size_t cap, size_t *needed, karjo_error *error);

/* ---- Finding --------------------------------------------------------------------------------------------------- */

/* What karjo_find finds. Since 0.1. */
enum { KARJO_HIT_MEMO = 1, KARJO_HIT_DATE = 2, KARJO_HIT_PAIR = 3 /* one date in both calendars */ };

/* One thing found: `length` bytes at `offset` of the text. Of a date `days` is the day and `packed` its Bangla date,
 * year << 16 | month << 8 | day, as printed where it is printed; of a pair they are its two halves. INT32_MIN and 0
 * for a memo number, and for a date that is no day. `struct_size` is sizeof(karjo_hit). Frozen. Since 0.1. */
typedef struct karjo_hit {
  uint32_t struct_size;
  uint32_t kind; /* KARJO_HIT_ */
  uint64_t offset;
  uint64_t length;
  int32_t days;
  uint32_t packed;
} karjo_hit;

/* Finds every memo number, date and pair of dates in running text, from left to right; any bytes may stand in it.
 * `*needed` is how many there are; with a `cap` of 0 only that is asked. To read one, give its bytes to
 * karjo_memo_json or karjo_date_json. Errors: KARJO_BUFFER_TOO_SMALL where there are more than `cap`; then none is
 * written. Linear in the size of the text. Since 0.1. */
KARJO_API karjo_status karjo_find(const char *utf8, size_t size, karjo_hit *hits, size_t cap, size_t *needed);

/* Finds in a text that comes in pieces, wherever these are cut, in memory that does not grow with the text: make one,
 * feed it the pieces, ask for the hits after each, finish, and ask for the last. One thread at a time. Free with
 * karjo_finder_free. Since 0.1. */
typedef struct karjo_finder karjo_finder;

/* A hit of a text in pieces: as karjo_hit, its place counted from the beginning of the whole. `line` and `column` are
 * those of its first byte, from 1, the column in code points. `struct_size` is sizeof(karjo_found). Frozen. Since 0.1. */
typedef struct karjo_found {
  uint32_t struct_size;
  uint32_t kind; /* KARJO_HIT_ */
  uint64_t offset;
  uint64_t length;
  uint64_t line;
  uint64_t column;
  int32_t days;
  uint32_t packed;
} karjo_found;

/* Makes a finder. Since 0.1. */
KARJO_API karjo_status karjo_finder_new(karjo_finder **finder);

/* Takes the next piece, any bytes of any size. `*count`, optional, is how many hits are certain by now and have not been
 * given: those of this call, for as long as no other piece is fed. Since 0.1. */
KARJO_API karjo_status karjo_finder_feed(karjo_finder *finder, const char *utf8, size_t size, size_t *count);

/* The text is over: the hits of what is left. The next piece begins another text. Since 0.1. */
KARJO_API karjo_status karjo_finder_finish(karjo_finder *finder, size_t *count);

/* The hits of the last karjo_finder_feed or karjo_finder_finish, as karjo_find gives them. Since 0.1. */
KARJO_API karjo_status karjo_finder_hits(const karjo_finder *finder, karjo_found *hits, size_t cap, size_t *needed);

/* The bytes of one of these hits, from 0. Errors: KARJO_INVALID_ARGUMENT where there are not so many. Since 0.1. */
KARJO_API karjo_status karjo_finder_text(const karjo_finder *finder, size_t hit, char *buf, size_t cap,
                                         size_t *needed);

/* Frees it. Since 0.1. */
KARJO_API void karjo_finder_free(karjo_finder *finder);

/* ---- Text ------------------------------------------------------------------------------------------------------ */

/* Writes the text in a KARJO_FORM_. Errors: KARJO_INVALID_UTF8. Since 0.1. */
KARJO_API karjo_status karjo_text_normalize(const char *utf8, size_t size, uint32_t form, char *buf, size_t cap,
                                            size_t *needed);

/* Turns the Bangla digits of a text into Latin ones, or the other way; everything else stays. A `cap` of `size` bytes
 * to Latin, of three times as many to Bangla, is always enough, and the fastest: one pass. `buf` must not overlap the
 * text, and may hold a part of the result after KARJO_INVALID_UTF8. Errors: KARJO_INVALID_UTF8. Allocates nothing.
 * Since 0.1. */
KARJO_API karjo_status karjo_digits(const char *utf8, size_t size, uint32_t target, char *buf, size_t cap,
                                    size_t *needed);

/* Reads the whole text as a number in a form: `*units` / 10^`*scale`, exactly; ২.৫০ is 250 and 2. The text need not be in
 * storage form. Only KARJO_NUMBER_ANY takes commas that stand elsewhere, digits of both scripts in one number, and
 * words in brackets that say another number; `*findings` gets the KARJO_NUMBER_ bits that tell so, else 0. It is optional,
 * but without it, and in a named form, such words are KARJO_NOT_A_NUMBER at the bracket. Errors: KARJO_INVALID_UTF8, KARJO_NOT_A_NUMBER, KARJO_MIXED_DIGITS, KARJO_NUMBER_GROUPING, KARJO_NUMBER_OUT_OF_RANGE,
 * KARJO_NOT_A_LETTER, with the offset. Since 0.1. */
KARJO_API karjo_status karjo_number_parse(const char *utf8, size_t size, uint32_t number_form, int64_t *units,
                                          uint32_t *scale, uint32_t *findings, karjo_error *error);

/* Writes `units` / 10^`scale` in a form. Errors: KARJO_NUMBER_OUT_OF_RANGE for a number that the form does not have, or a
 * scale above 18. Since 0.1. */
KARJO_API karjo_status karjo_number_format(int64_t units, uint32_t scale, uint32_t number_form, char *buf, size_t cap,
                                           size_t *needed);

/* Reads the whole text as a time of day, দুপুর ২.৩০ ঘটিকা, or a span of time: minutes since midnight. `*end` is -1 where there is
 * one time; it is before `*start` where a span runs past midnight. `*contradictory` is 1 where an hour is none of the
 * part of the day beside it (সকাল ১২.৩০), else 0; it is optional. Errors: KARJO_INVALID_UTF8, KARJO_MIXED_DIGITS,
 * KARJO_CLOCK_TIME_NOT_FOUND, KARJO_CLOCK_TIME_IMPOSSIBLE, with the offset. Since 0.1. */
KARJO_API karjo_status karjo_clock_time_parse(const char *utf8, size_t size, int32_t *start, int32_t *end,
                                              int32_t *contradictory, karjo_error *error);

/* Writes a time of day, 0 to 1439 minutes, as a KARJO_CLOCK_. Errors: KARJO_CLOCK_TIME_IMPOSSIBLE. Since 0.1. */
KARJO_API karjo_status karjo_clock_time_format(int32_t minutes, uint32_t style, char *buf, size_t cap, size_t *needed);

/* Reads Bijoy (SutonnyMJ) text, as it is copied out of a document, and writes what it says in storage form. `fonts` is
 * a KARJO_BIJOY_FONTS_. All of the text is taken for Bijoy: for mixed text there is karjo_from_bijoy_runs. Errors:
 * KARJO_INVALID_UTF8, KARJO_CIPHERED_TEXT with the offset. Linear in the size of the text. Since 0.1. */
KARJO_API karjo_status karjo_from_bijoy(const char *utf8, size_t size, uint32_t fonts, char *buf, size_t cap,
                                        size_t *needed, karjo_error *error);

/* The same as JSON, with what was doubtful: the bytes that `karjo text from-bijoy --json` prints without the line end.
 * Since 0.1. */
KARJO_API karjo_status karjo_from_bijoy_json(const char *utf8, size_t size, uint32_t fonts, char *buf, size_t cap,
                                             size_t *needed, karjo_error *error);

/* The same of Bijoy text in Windows-1252 itself, a byte a code, as old files have it; any bytes may stand in it. Since
 * 0.1. */
KARJO_API karjo_status karjo_from_bijoy_bytes(const char *windows_1252, size_t size, uint32_t fonts, char *buf,
                                              size_t cap, size_t *needed);

/* Finds the runs of a text that are Bijoy or may be, and writes them and the text with the certain ones converted as
 * JSON: the bytes that `karjo text detect-bijoy --json` prints without the line end. `font` is the name of the font
 * that the text is set in, (NULL, 0) where it is not known. Errors: KARJO_INVALID_UTF8. Linear in the size of the
 * text. Since 0.1. */
KARJO_API karjo_status karjo_detect_bijoy(const char *utf8, size_t size, const char *font, size_t font_size, char *buf,
                                          size_t cap, size_t *needed, karjo_error *error);

/* Writes the text with its certain Bijoy runs converted and all else in storage form. Arguments and errors as
 * karjo_detect_bijoy. Since 0.1. */
KARJO_API karjo_status karjo_from_bijoy_runs(const char *utf8, size_t size, const char *font, size_t font_size,
                                             char *buf, size_t cap, size_t *needed, karjo_error *error);

/* ---- Minutes of a meeting -------------------------------------------------------------------------------------- */

/* The minutes of one meeting, read. Free with karjo_minutes_free. */
typedef struct karjo_minutes karjo_minutes;

/* Reads the minutes in a text, as offices write them and as OCR leaves them. What is wrong in them is a finding in
 * the JSON. Linear in the size of the text. Errors: KARJO_NOT_MINUTES, KARJO_INVALID_UTF8 with the offset. Since
 * 0.1. */
KARJO_API karjo_status karjo_minutes_read(const char *utf8, size_t size, karjo_minutes **out, karjo_error *error);

/* The same with the holidays of a table, which are left out of deadlines counted in working days. Since 0.1. */
KARJO_API karjo_status karjo_minutes_read_with_holidays(const char *utf8, size_t size, const karjo_holidays *holidays,
                                                        karjo_minutes **out, karjo_error *error);

/* The same from an HTML page; offsets count in the page. `holidays` may be NULL. Since 0.1. */
KARJO_API karjo_status karjo_minutes_read_html(const char *utf8, size_t size, const karjo_holidays *holidays, karjo_minutes **out,
                                               karjo_error *error);

/* The text of a DOCX document, one paragraph a line, as Markdown: headings and bold paragraphs marked, cells parted by tabs,
 * automatic numbers written out, Bijoy fonts in Unicode. Error: KARJO_DOCX_MALFORMED; `field` is 0 for no ZIP package, 1 for one
 * without a readable word/document.xml, 2 for a fault in that part, at `offset`. The work is done at every call. Since 0.1. */
KARJO_API karjo_status karjo_docx_text(const char *docx, size_t size, char *buf, size_t cap, size_t *needed, karjo_error *error);

/* The minutes in a DOCX document; offsets count in the text that karjo_docx_text gives. `holidays` may be NULL. Since 0.1. */
KARJO_API karjo_status karjo_minutes_read_docx(const char *docx, size_t size, const karjo_holidays *holidays, karjo_minutes **out,
                                               karjo_error *error);

/* Minutes from karjo/minutes/1, for karjo_minutes_write. Errors: KARJO_INVALID_UTF8 and the KARJO_JSON_ causes, with the offset of
 * the key or value. Since 0.1. */
KARJO_API karjo_status karjo_minutes_read_json(const char *utf8, size_t size, karjo_minutes **out, karjo_error *error);

/* The formats in which minutes are written. Numbers are pinned. Since 0.1. */
#define KARJO_DOCUMENT_TEXT INT32_C(0)
#define KARJO_DOCUMENT_MARKDOWN INT32_C(1)
#define KARJO_DOCUMENT_HTML INT32_C(2)
#define KARJO_DOCUMENT_CSV INT32_C(3)
#define KARJO_DOCUMENT_ICALENDAR INT32_C(4)
#define KARJO_DOCUMENT_AKOMA_NTOSO INT32_C(5)
#define KARJO_DOCUMENT_DOCX INT32_C(6) /* the bytes of a ZIP package */
#define KARJO_DOCUMENT_ODT INT32_C(7)  /* likewise */

/* The minutes as a paper, a register, a calendar or an archive: see docs/guide/write-minutes.md. The document is written anew at
 * every call. Errors: KARJO_INVALID_ARGUMENT for a number that is no format. Since 0.1. */
KARJO_API karjo_status karjo_minutes_write(const karjo_minutes *minutes, int32_t format, char *buf, size_t cap, size_t *needed);

/* The minutes as JSON, karjo/minutes/1, the same bytes as `karjo minutes read --json` prints without the line end:
 * see docs/reference/minutes-json.md. Messages are in English. Copies only. Since 0.1. */
KARJO_API karjo_status karjo_minutes_json(const karjo_minutes *minutes, char *buf, size_t cap, size_t *needed);

/* Frees the minutes; NULL is fine. Since 0.1. */
KARJO_API void karjo_minutes_free(karjo_minutes *minutes);

/* ---- Work plans and their scores ------------------------------------------------------------------------------- */

/* What becomes of an indicator that does not concern the office; KARJO_SCORE_TRACE may be added. Since 0.1. */
enum {
  KARJO_NOT_APPLICABLE_RESCALE = 0, /* it leaves both sums, and the rest is scaled up to the full total */
  KARJO_NOT_APPLICABLE_FULL = 1,    /* it gets its full weight */
  KARJO_NOT_APPLICABLE_ZERO = 2,    /* it gets 0 */
  KARJO_SCORE_TRACE = 0x100         /* each indicator also carries the steps of its score in words */
};

/* The work plan of an office, read. Free with karjo_plan_free. */
typedef struct karjo_plan karjo_plan;

/* Reads a plan, karjo/plan/1: see docs/reference/plan-json.md. What is wrong in the table itself is a finding, not a
 * refusal. Errors: KARJO_INVALID_UTF8 and the KARJO_JSON_ causes, with the offset of the key or value. Linear in the
 * size of the text. Since 0.1. */
KARJO_API karjo_status karjo_plan_read(const char *json, size_t size, karjo_plan **out, karjo_error *error);

/* What is wrong or odd in the plan itself, as a JSON array of findings, in English: see docs/reference/findings.md.
 * Copies only. Since 0.1. */
KARJO_API karjo_status karjo_plan_findings(const karjo_plan *plan, char *buf, size_t cap, size_t *needed);

/* Scores the progress of an office, karjo/progress/1, up to the end of `quarter`, 1 to 4, and writes karjo/score/1: the
 * bytes that `karjo plan score --json` prints without the line end. `policy` is a KARJO_NOT_APPLICABLE_, with
 * KARJO_SCORE_TRACE or without. Exact: rounded once, half away from zero. Errors as karjo_plan_read. Linear. Since
 * 0.1. */
KARJO_API karjo_status karjo_plan_score(const karjo_plan *plan, const char *progress_json, size_t size, int32_t quarter,
                                        uint32_t policy, char *buf, size_t cap, size_t *needed, karjo_error *error);

/* The indicators of the plan in its order, as a JSON array: [{"number":"1.1.1","unit":"date","weight":"5","accumulate":
 * "first"},…]: what the columns of karjo_plan_score_n are. Copies only. Since 0.1. */
KARJO_API karjo_status karjo_plan_indicators(const karjo_plan *plan, char *buf, size_t cap, size_t *needed);

/* Scores many offices that have this plan. `achieved` holds, office after office, a value for each indicator in the plan's
 * order, as accumulated up to the quarter; a date as days since 1970-01-01; NaN where nothing is reported. A double stands
 * for its shortest decimal: 0.1 is one tenth. Writes `offices` scores in hundredths (4730 is 47.30), exact and rounded once:
 * those of karjo_plan_score. An office with an infinity, or with a score beyond 64 bits, gets INT64_MIN; the others are
 * scored all the same, and the answer is KARJO_NUMBER_OUT_OF_RANGE. Linear. Since 0.1. */
KARJO_API karjo_status karjo_plan_score_n(const karjo_plan *plan, const double *achieved, size_t offices,
                                          int64_t *score_hundredths);

/* Frees the plan; NULL is fine. Since 0.1. */
KARJO_API void karjo_plan_free(karjo_plan *plan);

/* What a CSV file holds, for every parameter named `kind`. Since 0.1. */
enum { KARJO_CSV_PLAN = 0, KARJO_CSV_PROGRESS = 1 };

/* Reads a plan or an office's progress from CSV as spreadsheets save it: see docs/guide/plan-csv.md. Writes karjo/csv/1: the plan as
 * karjo/plan/1 or the progress as karjo/progress/1 (null where there is a fault), and every fault with row, column and offset. Any
 * bytes are accepted: what is wrong in them is a fault in the answer. Errors: KARJO_INVALID_ARGUMENT for an unknown kind or language
 * of messages. Linear. Since 0.1. */
KARJO_API karjo_status karjo_csv_read(const char *utf8, size_t size, uint32_t kind, uint32_t language, char *buf, size_t cap,
                                      size_t *needed);

/* Writes karjo/plan/1 or karjo/progress/1 as CSV with a BOM: `karjo_csv_read` gives the same back. `delimiter` is ',', ';' or
 * '\t', `language` that of the headings. Errors: as karjo_plan_read; KARJO_INVALID_ARGUMENT; KARJO_CSV_NOT_HELD. Linear. Since 0.1. */
KARJO_API karjo_status karjo_csv_write(const char *json, size_t size, uint32_t kind, uint32_t language, uint32_t delimiter, char *buf,
                                       size_t cap, size_t *needed, karjo_error *error);

/* A CSV table to fill in: the indicators of the plan for `quarter`, 1 to 4, or for all four where it is 0; with a null plan the keys and
 * headings of a plan. Errors: KARJO_INVALID_ARGUMENT. Linear. Since 0.1. */
KARJO_API karjo_status karjo_csv_template(const karjo_plan *plan, int32_t quarter, uint32_t language, uint32_t delimiter, char *buf,
                                          size_t cap, size_t *needed);

#ifdef __cplusplus
}
#endif

#endif
