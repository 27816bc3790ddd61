/* SPDX-License-Identifier: Apache-2.0
 *
 * What do numbers of an office paper say, and how are they written in each form? 040_numbers
 *
 *     cc -std=c99 040_numbers.c -lkarjo -o numbers */
#include <karjo.h>

#include <stdio.h>
#include <string.h>

static void print_in(int64_t units, uint32_t scale, uint32_t form) {
  char text[512];
  size_t size;
  if (karjo_number_format(units, scale, form, text, sizeof text, &size) == KARJO_OK) printf("%.*s\n", (int)size, text);
}

int main(void) {
  static const char *const printed[] = {"১২,৩৪,৫৬৭.৫০", "সাড়ে তিন লক্ষ", "২ (দুই)", "২ (তিন)", "৬ষ্ঠ", "২৫৮,০০০"};
  const char time[] = "দুপুর ২.৩০ ঘটিকা";
  int32_t start, end;
  size_t i;
  for (i = 0; i < sizeof printed / sizeof *printed; ++i) {
    int64_t units;
    uint32_t scale, findings;
    karjo_error error;
    printf("%s: ", printed[i]);
    if (karjo_number_parse(printed[i], strlen(printed[i]), KARJO_NUMBER_ANY, &units, &scale, &findings, &error) == KARJO_OK) {
      if (findings & KARJO_NUMBER_CONTRADICTED) printf("the words in brackets say another number than ");
      print_in(units, scale, KARJO_NUMBER_DIGITS);
    } else {
      printf("%s at byte %lu\n", karjo_status_name(error.code), (unsigned long)error.offset);
    }
  }
  print_in(33, 0, KARJO_NUMBER_MONEY);
  print_in(33, 0, KARJO_NUMBER_ORDINAL_WORDS);
  print_in(33, 0, KARJO_NUMBER_LIST_LETTER);
  if (karjo_clock_time_parse(time, strlen(time), &start, &end, NULL, NULL) == KARJO_OK) {
    printf("%d:%02d\n", (int)(start / 60), (int)(start % 60));
  }
  return 0;
}
