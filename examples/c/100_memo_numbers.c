/* SPDX-License-Identifier: Apache-2.0
 *
 * Whose letter is this, what is wrong with its number, and which letter comes next?
 *
 *     cc -std=c99 100_memo_numbers.c -lkarjo -o memo_numbers */
#include <karjo.h>

#include <stdio.h>
#include <string.h>

int main(void) {
  static const char memo[] = "স্মারক নং- ৪৪,০০.০০০০.০১১.০২.০০৪.২০১৭-১৮(৭৫)";
  char text[8192];
  size_t size;
  int32_t scheme;
  karjo_error error;

  if (karjo_memo_normalize(memo, strlen(memo), text, sizeof text, &size, &scheme, &error) != KARJO_OK) {
    fprintf(stderr, "%s at byte %lu\n", karjo_status_name(error.code), (unsigned long)error.offset);
    return 1;
  }
  printf("%.*s, scheme %d\n", (int)size, text, (int)scheme);

  /* All there is to know as JSON, explained for 1 May 2018, day 17652. */
  if (karjo_memo_json_on(memo, strlen(memo), 17652, 0, text, sizeof text, &size, &error) == KARJO_OK) {
    text[size < sizeof text ? size : sizeof text - 1] = '\0';
    printf("%s\n", strstr(text, "Public Security Division") ? "from the Public Security Division" : "from elsewhere");
    printf("%s\n", strstr(text, "memo.four-digit-year") ? "its year has four digits" : "its year is right");
  }
  if (karjo_memo_next(memo, strlen(memo), 0, text, sizeof text, &size, &error) == KARJO_OK) {
    printf("%.*s\n", (int)size, text);
  }
  return 0;
}

// Prints:
//   44.00.0000.011.02.004.2017.18, scheme 1
//   from the Public Security Division
//   its year has four digits
//   ৪৪.০০.০০০০.০১১.০২.০০৪.২০১৭.১৯
