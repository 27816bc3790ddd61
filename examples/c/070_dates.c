/* SPDX-License-Identifier: Apache-2.0
 *
 * One day in both calendars, and a pair as it is printed: are the two the same day?
 *
 *     cc -std=c99 070_dates.c -lkarjo -o dates */
#include <karjo.h>

#include <stdio.h>
#include <string.h>

static char text[1024];

int main(void) {
  const char printed[] = "১৫ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১";
  const char impossible[] = "৩০ ফাল্গুন ১৪২৯";
  karjo_bangla_date date;
  karjo_error error;
  int32_t days = 0;
  size_t size = 0;

  if (karjo_bangla_from_days(18990, KARJO_RULE_AUTOMATIC, &date) != KARJO_OK) return 1;
  if (karjo_bangla_format(&date, KARJO_STYLE_ERA | KARJO_STYLE_PAIR_LINE, text, sizeof text, &size) == KARJO_OK)
    printf("%.*s\n", (int)size, text);
  if (karjo_date_text(printed, strlen(printed), KARJO_RULE_AUTOMATIC, text, sizeof text, &size, NULL) == KARJO_OK)
    printf("%.*s\n", (int)size, text);
  if (karjo_date_parse(impossible, strlen(impossible), KARJO_RULE_AUTOMATIC, &days, &date, &error) != KARJO_OK)
    printf("%s at byte %lu\n", karjo_status_name(error.code), (unsigned long)error.offset);
  return 0;
}

// Prints:
//   ১৪ পৌষ ১৪২৮ বঙ্গাব্দ / ২৯ ডিসেম্বর ২০২১ খ্রিস্টাব্দ
//   2021-12-29 ≠ 1428-09-15, 1 day ahead, would agree under academy-1995
//   date.impossible at byte 0
