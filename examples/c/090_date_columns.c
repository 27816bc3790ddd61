/* SPDX-License-Identifier: Apache-2.0
 *
 * A column of printed dates to days and to pairs as an office prints them; what cannot be read is told.
 *
 *     cc -std=c99 090_date_columns.c -lkarjo -o date_columns */
#include <karjo.h>

#include <stdio.h>
#include <string.h>

enum { COUNT = 4 };

int main(void) {
  static const char *const texts[COUNT] = {"১৪ পৌষ ১৪২৮", "২০২১-১২-৩০", "30 ফাল্গুন 1427", "৩১ নভেম্বর ২০২১"};
  char bytes[256];
  char pairs[COUNT * 288];
  int64_t offsets[COUNT + 1] = {0};
  int64_t starts[COUNT + 1];
  int32_t days[COUNT];
  karjo_status why[COUNT];
  size_t size = 0;
  int i;

  for (i = 0; i < COUNT; ++i) {
    memcpy(bytes + size, texts[i], strlen(texts[i]));
    size += strlen(texts[i]);
    offsets[i + 1] = (int64_t)size;
  }
  karjo_date_parse_n(bytes, size, offsets, COUNT, KARJO_RULE_AUTOMATIC, 0, days, why);
  if (karjo_bangla_format_n(days, COUNT, KARJO_RULE_AUTOMATIC, KARJO_STYLE_PAIR_LINE, pairs, sizeof pairs, starts, &size) != KARJO_OK)
    return 1;
  for (i = 0; i < COUNT; ++i) {
    if (why[i] != KARJO_OK) {
      printf("%s: %s\n", texts[i], karjo_status_name(why[i]));
    } else {
      printf("%ld %.*s\n", (long)days[i], (int)(starts[i + 1] - starts[i]), pairs + starts[i]);
    }
  }
  return 0;
}

// Prints:
//   18990 ১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১
//   18991 ১৫ পৌষ ১৪২৮ / ৩০ ডিসেম্বর ২০২১
//   30 ফাল্গুন 1427: date.impossible
//   ৩১ নভেম্বর ২০২১: date.impossible
