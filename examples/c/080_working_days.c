/* SPDX-License-Identifier: Apache-2.0
 *
 * By when is "within 5 working days" in a year with Eid, and what does the quarter hold? 080_working_days [HOLIDAYS]
 *
 *     cc -std=c99 080_working_days.c -lkarjo -o working_days */
#include <karjo.h>

#include <stdio.h>
#include <string.h>

/* The Bangla date of a day, as offices print it. */
static void print_day(const char *what, int32_t days) {
  karjo_bangla_date date;
  char text[64];
  size_t size;
  if (karjo_bangla_from_days(days, KARJO_RULE_AUTOMATIC, &date) == KARJO_OK &&
      karjo_bangla_format(&date, KARJO_STYLE_OFFICIAL, text, sizeof text, &size) == KARJO_OK) {
    printf("%s%.*s\n", what, (int)size, text);
  }
}

int main(int argc, char **argv) {
  const char *path = argc > 1 ? argv[1] : "examples/data/holidays/2025.txt";
  const char quarter[] = "২০২৪-২৫ অর্থবছরের ৪র্থ ত্রৈমাসিক";
  static char text[1 << 16];
  FILE *file = fopen(path, "rb");
  const size_t size = file ? fread(text, 1, sizeof text, file) : 0;
  karjo_holidays *holidays = NULL;
  karjo_error error;
  karjo_fiscal_period period;
  int32_t meeting, due, first, last, count, known, by_moon;

  if (!file) {
    fprintf(stderr, "%s: cannot be read\n", path);
    return 2;
  }
  fclose(file);
  if (karjo_holidays_parse(text, size, &holidays, &error) != KARJO_OK) {
    fprintf(stderr, "%s:%lu: %s\n", path, (unsigned long)error.field + 1, karjo_status_name(error.code));
    return 1;
  }

  if (karjo_date_parse("2025-05-29", 10, KARJO_RULE_AUTOMATIC, &meeting, NULL, NULL) == KARJO_OK &&
      karjo_working_days_add(holidays, meeting, 5, &due) == KARJO_OK &&
      karjo_holidays_known(holidays, meeting, due, &known, &by_moon) == KARJO_OK) {
    print_day("Within 5 working days of ", meeting);
    print_day("is ", due);
    if (by_moon) puts("The sighting of the moon may move it.");
  }
  if (karjo_fiscal_period_parse(quarter, strlen(quarter), &period, &error) == KARJO_OK &&
      karjo_fiscal_period_days(&period, &first, &last) == KARJO_OK &&
      karjo_working_days_count(holidays, first, last, &count) == KARJO_OK) {
    printf("%s: %ld working days\n", quarter, (long)count);
  }
  karjo_holidays_free(holidays);
  return 0;
}

// Prints:
//   Within 5 working days of ১৫ জ্যৈষ্ঠ ১৪৩২
//   is ১ আষাঢ় ১৪৩২
//   The sighting of the moon may move it.
//   ২০২৪-২৫ অর্থবছরের ৪র্থ ত্রৈমাসিক: 55 working days
