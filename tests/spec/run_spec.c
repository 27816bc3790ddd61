/* SPDX-License-Identifier: Apache-2.0
 *
 * Runs the examples of the pages in tests/spec through the C ABI: run_spec FILE… The form of an example: tests/spec/README.md. */
#include <karjo.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST = 1 << 16 };

typedef struct text {
  char bytes[MOST];
  size_t size;
} text;

static void stop(const char *why) {
  fprintf(stderr, "%s\n", why);
  exit(1);
}

static void append(text *to, const char *bytes, size_t size) {
  if (size > sizeof to->bytes - to->size) stop("a text is too long for this runner");
  memcpy(to->bytes + to->size, bytes, size);
  to->size += size;
}

static void append_string(text *to, const char *string) { append(to, string, strlen(string)); }

static void append_code_point(text *to, unsigned long c) {
  char utf8[4];
  size_t size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  if (size == 1) {
    utf8[0] = (char)c;
  } else {
    size_t i;
    for (i = size - 1; i > 0; --i, c >>= 6) utf8[i] = (char)(0x80 | (c & 0x3F));
    utf8[0] = (char)((0xF00 >> size & 0xFF) | c);
  }
  append(to, utf8, size);
}

/* \n \t \\ \u{9DF} \x80 */
static void unescape(const char *from, size_t size, text *to) {
  const char *end = from + size;
  to->size = 0;
  while (from < end) {
    char *after;
    if (*from != '\\' || end - from < 2) {
      append(to, from++, 1);
    } else if (from[1] == 'n' || from[1] == 't' || from[1] == '\\') {
      append(to, from[1] == 'n' ? "\n" : from[1] == 't' ? "\t" : "\\", 1);
      from += 2;
    } else if (from[1] == 'x' && end - from >= 4) {
      const char hex[3] = {from[2], from[3], '\0'};
      const char byte = (char)strtoul(hex, NULL, 16);
      append(to, &byte, 1);
      from += 4;
    } else if (from[1] == 'u' && end - from >= 5 && from[2] == '{') {
      append_code_point(to, strtoul(from + 3, &after, 16));
      if (*after != '}') stop("an escape \\u{…} does not end");
      from = after + 1;
    } else {
      stop("an unknown escape");
    }
  }
}

/* Takes `word` and a blank off the front of the text, if it begins so. */
static int take(const char **at, size_t *size, const char *word) {
  const size_t length = strlen(word);
  if (*size <= length || memcmp(*at, word, length) != 0 || (*at)[length] != ' ') return 0;
  *at += length + 1;
  *size -= length + 1;
  return 1;
}

static int32_t take_rule(const char **at, size_t *size) {
  static const char *const rules[] = {"automatic", "surya-siddhanta", "shahidullah-1966", "academy-1995",
                                      "academy-2019"};
  int32_t rule;
  if (!take(at, size, "--rule")) return KARJO_RULE_AUTOMATIC;
  for (rule = 0; rule < 5; ++rule) {
    if (take(at, size, rules[rule])) return rule;
  }
  stop("an unknown rule");
  return 0;
}

/* A comma or the blank ends a word. */
static int take_part(const char **at, size_t *size, const char *word) {
  const size_t length = strlen(word);
  if (*size <= length || memcmp(*at, word, length) != 0 || ((*at)[length] != ' ' && (*at)[length] != ',')) return 0;
  *at += length;
  *size -= length;
  return 1;
}

static uint32_t take_policy(const char **at, size_t *size) {
  uint32_t policy = KARJO_POLICY_DAY_FIRST;
  if (!take(at, size, "--policy")) return policy;
  for (;;) {
    if (take_part(at, size, "month-first")) {
      policy |= KARJO_POLICY_MONTH_FIRST;
    } else if (*size > 11 && memcmp(*at, "window-", 7) == 0) {
      policy |= (uint32_t)strtoul(*at + 7, NULL, 10) << 16;
      *at += 11;
      *size -= 11;
    } else if (!take_part(at, size, "day-first")) {
      stop("an unknown policy");
    }
    ++*at; /* the comma or the blank */
    --*size;
    if ((*at)[-1] == ' ') return policy;
  }
}

/* Writes the day of a text as `karjo date --style` does. */
static karjo_status write_day(const char *asked, size_t size, text *out, karjo_error *error) {
  static const struct {
    const char *word;
    uint32_t flag;
  } words[] = {{"official", KARJO_STYLE_OFFICIAL},
               {"english", KARJO_STYLE_ENGLISH},
               {"iso", KARJO_STYLE_ISO},
               {"era", KARJO_STYLE_ERA},
               {"ordinal", KARJO_STYLE_ORDINAL},
               {"numeric", KARJO_STYLE_NUMERIC},
               {"latin-digits", KARJO_STYLE_LATIN_DIGITS},
               {"bangla-digits", KARJO_STYLE_BANGLA_DIGITS},
               {"older-spelling", KARJO_STYLE_OLDER_SPELLING},
               {"precomposed", KARJO_STYLE_PRECOMPOSED},
               {"lines", KARJO_STYLE_PAIR_LINES},
               {"html", KARJO_STYLE_PAIR_HTML},
               {"line", KARJO_STYLE_PAIR_LINE}};
  static text in;
  uint32_t style = 0;
  int bangla = 0, gregorian = 0;
  int32_t days;
  karjo_bangla_date date;
  karjo_status status;
  size_t i;
  do {
    if (take_part(&asked, &size, "bangla")) {
      bangla = 1;
    } else if (take_part(&asked, &size, "gregorian")) {
      gregorian = 1;
    } else {
      for (i = 0; i < sizeof words / sizeof words[0] && !take_part(&asked, &size, words[i].word); ++i) continue;
      if (i == sizeof words / sizeof words[0]) stop("an unknown style");
      style |= words[i].flag;
    }
    ++asked; /* the comma or the blank */
    --size;
  } while (asked[-1] == ',');
  unescape(asked, size, &in);
  status = karjo_date_parse(in.bytes, in.size, KARJO_RULE_AUTOMATIC, &days, NULL, error);
  if (status != KARJO_OK) return status;
  if (gregorian) return karjo_gregorian_format(days, style, out->bytes, sizeof out->bytes, &out->size);
  if (!bangla && (style & KARJO_STYLE_PAIR_HTML) == 0) style |= KARJO_STYLE_PAIR_LINE;
  status = karjo_bangla_from_days(days, KARJO_RULE_AUTOMATIC, &date);
  if (status != KARJO_OK) return status;
  return karjo_bangla_format(&date, style, out->bytes, sizeof out->bytes, &out->size);
}

static void append_refusal(text *to, const karjo_error *error) {
  char place[64];
  append_string(to, karjo_status_name(error->code));
  sprintf(place, " at byte %lu", (unsigned long)error->offset);
  append_string(to, place);
}

/* Code and place of every finding in the JSON, whose keys stand in a fixed order: docs/reference/minutes-json.md. */
static void append_findings(text *to, const char *json, size_t size) {
  const char *at = strstr(json, "\"findings\":[");
  const char *end = json + size;
  int count = 0;
  while (at && (at = strstr(at, "{\"code\":\"")) != NULL && at < end) {
    char place[64];
    const char *code = at + strlen("{\"code\":\"");
    const char *offset = strstr(code, "\"offset\":");
    const char *length = strstr(code, "\"length\":");
    if (!offset || !length) stop("a finding without a place");
    if (count++ > 0) append_string(to, "; ");
    append(to, code, (size_t)(strchr(code, '"') - code));
    sprintf(place, " at %lu+%lu", strtoul(offset + strlen("\"offset\":"), NULL, 10),
            strtoul(length + strlen("\"length\":"), NULL, 10));
    append_string(to, place);
    at = length;
  }
  if (count == 0) append_string(to, "none");
}

/* Code and place of every fault and doubt of a CSV file, whose keys stand in a fixed order: karjo/csv/1. */
static int csv_faults(const text *in, uint32_t kind, text *out) {
  size_t size = 0;
  int count = 0;
  char *json;
  const char *at;
  if (karjo_csv_read(in->bytes, in->size, kind, KARJO_LANGUAGE_ENGLISH, NULL, 0, &size) != KARJO_OK) stop("no size");
  json = malloc(size + 1);
  if (!json || karjo_csv_read(in->bytes, in->size, kind, KARJO_LANGUAGE_ENGLISH, json, size, &size) != KARJO_OK) stop("no JSON");
  json[size] = '\0';
  for (at = strstr(json, "\"faults\":["); at && (at = strstr(at, "{\"code\":\"")) != NULL;) {
    char place[96];
    const char *code = at + strlen("{\"code\":\"");
    const char *offset = strstr(code, "\"offset\":");
    const char *row = strstr(code, "\"row\":");
    const char *column = strstr(code, "\"column\":");
    if (!offset || !row || !column) stop("a fault without a place");
    if (count++ > 0) append_string(out, "; ");
    append(out, code, (size_t)(strchr(code, '"') - code));
    sprintf(place, " at %lu:%lu, byte %lu", strtoul(row + strlen("\"row\":"), NULL, 10),
            strtoul(column + strlen("\"column\":"), NULL, 10), strtoul(offset + strlen("\"offset\":"), NULL, 10));
    append_string(out, place);
    at = column;
  }
  if (count == 0) append_string(out, "none");
  free(json);
  return 0;
}

static int findings(const text *in, text *out) {
  karjo_minutes *minutes = NULL;
  karjo_error error;
  size_t size = 0;
  char *json;
  if (karjo_minutes_read(in->bytes, in->size, &minutes, &error) != KARJO_OK) {
    append_refusal(out, &error);
    return 1;
  }
  if (karjo_minutes_json(minutes, NULL, 0, &size) != KARJO_OK) stop("no size");
  json = malloc(size + 1);
  if (!json || karjo_minutes_json(minutes, json, size, &size) != KARJO_OK) stop("no JSON");
  json[size] = '\0';
  append_findings(out, json, size);
  free(json);
  karjo_minutes_free(minutes);
  return 0;
}

/* "2021-12-29" and a blank */
static int32_t take_iso_date(const char **at, size_t *size) {
  int32_t days = 0;
  if (*size < 11 || (*at)[10] != ' ' ||
      karjo_date_parse(*at, 10, KARJO_RULE_AUTOMATIC, &days, NULL, NULL) != KARJO_OK) {
    stop("an ISO date is wanted");
  }
  *at += 11;
  *size -= 11;
  return days;
}

/* A number and a blank */
static int32_t take_number(const char **at, size_t *size) {
  char *after;
  const long number = strtol(*at, &after, 10);
  if (*after != ' ') stop("a number is wanted");
  *size -= (size_t)(after + 1 - *at);
  *at = after + 1;
  return (int32_t)number;
}

/* Counted through years and months: a day from 1970 on. */
static void append_iso_date(text *to, int32_t days) {
  static const int32_t lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  int32_t year = 1970;
  int32_t month = 0;
  char line[64];
  for (;;) {
    const int leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    const int32_t length = lengths[month] + (month == 1 && leap ? 1 : 0);
    if (days < length) break;
    days -= length;
    if (++month == 12) {
      month = 0;
      ++year;
    }
  }
  sprintf(line, "%04ld-%02ld-%02ld", (long)year, (long)month + 1, (long)days + 1);
  append_string(to, line);
}

static karjo_status fiscal_period(const text *in, text *out, karjo_error *error) {
  karjo_fiscal_period period;
  int32_t first, last;
  char name[64];
  size_t size;
  const karjo_status status = karjo_fiscal_period_parse(in->bytes, in->size, &period, error);
  if (status != KARJO_OK) return status;
  if (karjo_fiscal_period_days(&period, &first, &last) != KARJO_OK ||
      karjo_fiscal_period_format(&period, KARJO_LANGUAGE_ENGLISH, name, sizeof name, &size) != KARJO_OK) {
    stop("no fiscal period");
  }
  append_iso_date(out, first);
  append_string(out, " to ");
  append_iso_date(out, last);
  append_string(out, ", ");
  append(out, name, size);
  return status;
}

static karjo_status weekday(const text *in, text *out, karjo_error *error) {
  int32_t number;
  char name[64];
  size_t size;
  const karjo_status status = karjo_weekday_parse(in->bytes, in->size, &number, error);
  if (status != KARJO_OK) return status;
  if (karjo_weekday_name(number, KARJO_LANGUAGE_ENGLISH, name, sizeof name, &size) != KARJO_OK) stop("no name");
  sprintf(out->bytes, "%ld ", (long)number);
  out->size = 2;
  append(out, name, size);
  return status;
}

static karjo_status season(const text *in, int32_t rule, text *out, karjo_error *error) {
  int32_t days, number;
  char name[64];
  size_t size;
  const karjo_status status = karjo_date_parse(in->bytes, in->size, rule, &days, NULL, error);
  if (status != KARJO_OK) return status;
  if (karjo_season(days, rule, &number) != KARJO_OK ||
      karjo_season_name(number, KARJO_LANGUAGE_BANGLA, name, sizeof name, &size) != KARJO_OK) {
    stop("no season");
  }
  sprintf(out->bytes, "%ld ", (long)number);
  out->size = 2;
  append(out, name, size);
  return status;
}

/* The form that a word and a blank name, taken off the front. */
static uint32_t take_number_form(const char **at, size_t *size) {
  static const char *const forms[] = {"digits",      "latin-digits", "words",         "count",       "money",
                                      "money-words", "ordinal",      "ordinal-words", "day-ordinal", "list-letter"};
  uint32_t form;
  if (take(at, size, "any")) return KARJO_NUMBER_ANY;
  for (form = 0; form < sizeof forms / sizeof *forms; ++form) {
    if (take(at, size, forms[form])) return form;
  }
  stop("an unknown form of a number");
  return 0;
}

/* The value without commas: the point stands `scale` digits before the end. */
static karjo_status append_value(text *to, int64_t units, uint32_t scale) {
  char commas[64];
  size_t size, i;
  const karjo_status status =
      karjo_number_format(units, scale, KARJO_NUMBER_LATIN_DIGITS, commas, sizeof commas, &size);
  for (i = 0; status == KARJO_OK && i < size; ++i) {
    if (commas[i] != ',') append(to, &commas[i], 1);
  }
  return status;
}

static karjo_status number(const text *in, uint32_t form, text *out, karjo_error *error) {
  int64_t units;
  uint32_t scale;
  uint32_t findings;
  const karjo_status status = karjo_number_parse(in->bytes, in->size, form, &units, &scale, &findings, error);
  if (status != KARJO_OK) return status;
  if (append_value(out, units, scale) != KARJO_OK) stop("no value");
  if (findings & KARJO_NUMBER_CONTRADICTED) append_string(out, ", contradictory");
  return status;
}

static karjo_status number_as(const text *in, uint32_t form, text *out, karjo_error *error) {
  int64_t units;
  uint32_t scale;
  karjo_status status = karjo_number_parse(in->bytes, in->size, KARJO_NUMBER_ANY, &units, &scale, NULL, error);
  if (status != KARJO_OK) return status;
  status = karjo_number_format(units, scale, form, out->bytes, sizeof out->bytes, &out->size);
  error->code = status;
  return status;
}

static karjo_status clock_time(const text *in, text *out, karjo_error *error) {
  int32_t start, end, contradictory;
  size_t size;
  const karjo_status status = karjo_clock_time_parse(in->bytes, in->size, &start, &end, &contradictory, error);
  if (status != KARJO_OK) return status;
  if (karjo_clock_time_format(start, KARJO_CLOCK_24, out->bytes, sizeof out->bytes, &out->size) != KARJO_OK) stop("no time");
  if (end >= 0) {
    char line[16];
    append_string(out, " to ");
    if (karjo_clock_time_format(end, KARJO_CLOCK_24, line, sizeof line, &size) != KARJO_OK) stop("no time");
    append(out, line, size);
  }
  if (contradictory) append_string(out, ", contradictory");
  return status;
}

/* What karjo answers to `asked`, the text after "> ". Returns whether the text was refused. */
static int answer(const char *asked, size_t size, text *out) {
  static text in;
  karjo_error error = {0, 0, 0};
  karjo_status status;
  int has_place = 1;
  out->size = 0;
  if (take(&asked, &size, "date")) {
    const int32_t rule = take_rule(&asked, &size);
    const uint32_t policy = take_policy(&asked, &size);
    unescape(asked, size, &in);
    status = karjo_date_text_by(in.bytes, in.size, rule, policy, out->bytes, sizeof out->bytes, &out->size, &error);
  } else if (take(&asked, &size, "write")) {
    status = write_day(asked, size, out, &error);
  } else if (take(&asked, &size, "memo")) {
    unescape(asked, size, &in);
    status = karjo_memo_text(in.bytes, in.size, out->bytes, sizeof out->bytes, &out->size, &error);
  } else if (take(&asked, &size, "fiscal-year")) {
    const int32_t rule = take_rule(&asked, &size);
    int32_t days, year, quarter;
    char line[64];
    unescape(asked, size, &in);
    status = karjo_date_parse(in.bytes, in.size, rule, &days, NULL, &error);
    if (status == KARJO_OK) {
      if (karjo_fiscal_year(days, &year, &quarter) != KARJO_OK) stop("no fiscal year");
      sprintf(line, "%ld-%ld, quarter %ld", (long)year, (long)year + 1, (long)quarter);
      append_string(out, line);
    }
  } else if (take(&asked, &size, "fiscal-period")) {
    unescape(asked, size, &in);
    status = fiscal_period(&in, out, &error);
  } else if (take(&asked, &size, "weekday")) {
    unescape(asked, size, &in);
    status = weekday(&in, out, &error);
  } else if (take(&asked, &size, "season")) {
    const int32_t rule = take_rule(&asked, &size);
    unescape(asked, size, &in);
    status = season(&in, rule, out, &error);
  } else if (take(&asked, &size, "working-days")) {
    karjo_holidays *holidays;
    const int32_t count = take_number(&asked, &size);
    int32_t days = take_iso_date(&asked, &size);
    unescape(asked, size, &in);
    status = karjo_holidays_parse(in.bytes, in.size, &holidays, &error);
    if (status == KARJO_OK) {
      if (karjo_working_days_add(holidays, days, count, &days) != KARJO_OK) stop("no day");
      append_iso_date(out, days);
      karjo_holidays_free(holidays);
    }
  } else if (take(&asked, &size, "count-working-days")) {
    karjo_holidays *holidays;
    const int32_t first = take_iso_date(&asked, &size);
    const int32_t last = take_iso_date(&asked, &size);
    int32_t count;
    char line[32];
    unescape(asked, size, &in);
    status = karjo_holidays_parse(in.bytes, in.size, &holidays, &error);
    if (status == KARJO_OK) {
      if (karjo_working_days_count(holidays, first, last, &count) != KARJO_OK) stop("no count");
      sprintf(line, "%ld", (long)count);
      append_string(out, line);
      karjo_holidays_free(holidays);
    }
  } else if (take(&asked, &size, "digits")) {
    const uint32_t target = take(&asked, &size, "bn") ? KARJO_DIGITS_BANGLA : KARJO_DIGITS_LATIN;
    if (target == KARJO_DIGITS_LATIN && !take(&asked, &size, "latin")) stop("digits bn or latin?");
    unescape(asked, size, &in);
    status = karjo_digits(in.bytes, in.size, target, out->bytes, sizeof out->bytes, &out->size);
    has_place = 0;
  } else if (take(&asked, &size, "number")) {
    const uint32_t form = take_number_form(&asked, &size);
    unescape(asked, size, &in);
    status = number(&in, form, out, &error);
  } else if (take(&asked, &size, "number-as")) {
    const uint32_t form = take_number_form(&asked, &size);
    unescape(asked, size, &in);
    status = number_as(&in, form, out, &error);
  } else if (take(&asked, &size, "time")) {
    unescape(asked, size, &in);
    status = clock_time(&in, out, &error);
  } else if (take(&asked, &size, "normalize")) {
    unescape(asked, size, &in);
    status = karjo_text_normalize(in.bytes, in.size, KARJO_FORM_STORAGE, out->bytes, sizeof out->bytes, &out->size);
    has_place = 0;
  } else if (take(&asked, &size, "precomposed")) {
    unescape(asked, size, &in);
    status = karjo_text_normalize(in.bytes, in.size, KARJO_FORM_PRECOMPOSED, out->bytes, sizeof out->bytes, &out->size);
    has_place = 0;
  } else if (take(&asked, &size, "key")) {
    unescape(asked, size, &in);
    status = karjo_text_normalize(in.bytes, in.size, KARJO_FORM_COMPARISON, out->bytes, sizeof out->bytes, &out->size);
    has_place = 0;
  } else if (take(&asked, &size, "findings")) {
    unescape(asked, size, &in);
    return findings(&in, out);
  } else if (take(&asked, &size, "plan-csv")) {
    unescape(asked, size, &in);
    return csv_faults(&in, KARJO_CSV_PLAN, out);
  } else if (take(&asked, &size, "progress-csv")) {
    unescape(asked, size, &in);
    return csv_faults(&in, KARJO_CSV_PROGRESS, out);
  } else {
    stop("an unknown verb");
    return 0;
  }
  if (status == KARJO_OK) return 0;
  if (has_place) {
    append_refusal(out, &error);
  } else {
    append_string(out, karjo_status_name(status));
  }
  return 1;
}

/* A refusal may be explained after a colon. */
static int agrees(const text *got, const text *expected, int refused) {
  if (expected->size < got->size || memcmp(got->bytes, expected->bytes, got->size) != 0) return 0;
  return expected->size == got->size ||
         (refused && expected->size >= got->size + 2 && memcmp(expected->bytes + got->size, ": ", 2) == 0);
}

/* One line without its end; NULL at the end of the file. */
static char *next_line(FILE *file, char *line, size_t cap) {
  size_t size;
  if (!fgets(line, (int)cap, file)) return NULL;
  size = strlen(line);
  if (size + 1 == cap) stop("a line is too long for this runner");
  if (size > 0 && line[size - 1] == '\n') line[size - 1] = '\0';
  return line;
}

int main(int argc, char **argv) {
  static char line[MOST];
  static char next[MOST];
  static text expected;
  static text got;
  long examples = 0;
  long failures = 0;
  int i;
  for (i = 1; i < argc; ++i) {
    long number = 0;
    long before = examples;
    FILE *file = fopen(argv[i], "rb");
    if (!file) stop(argv[i]);
    while (next_line(file, line, sizeof line)) {
      ++number;
      if (strncmp(line, "    > ", 6) != 0) continue;
      ++number;
      if (!next_line(file, next, sizeof next) || strncmp(next, "    ", 4) != 0 || strncmp(next, "    > ", 6) == 0) {
        fprintf(stderr, "%s:%ld: an example without an answer\n", argv[i], number);
        return 1;
      }
      ++examples;
      unescape(next + 4, strlen(next + 4), &expected);
      if (!agrees(&got, &expected, answer(line + 6, strlen(line + 6), &got))) {
        ++failures;
        printf("%s:%ld: %s\n  expected  %.*s\n  got       %.*s\n", argv[i], number - 1, line + 4, (int)expected.size,
               expected.bytes, (int)got.size, got.bytes);
      }
    }
    fclose(file);
    if (examples == before) {
      fprintf(stderr, "%s: no example\n", argv[i]);
      return 1;
    }
  }
  printf("%ld examples, %ld failed\n", examples, failures);
  return failures == 0 && examples > 0 ? 0 : 1;
}
