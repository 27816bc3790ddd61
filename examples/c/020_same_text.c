/* SPDX-License-Identifier: Apache-2.0
 *
 * Do two texts say the same, though they are written differently?
 *
 *     cc -std=c99 020_same_text.c -lkarjo -o same_text */
#include <karjo.h>

#include <stdio.h>
#include <string.h>

/* 1 or 0; -1 where one of them is no UTF-8, or is longer than the buffers. */
static int say_the_same(const char *one, const char *other) {
  char left[1024], right[1024];
  size_t left_size, right_size;
  if (karjo_text_normalize(one, strlen(one), KARJO_FORM_COMPARISON, left, sizeof left, &left_size) != KARJO_OK) return -1;
  if (karjo_text_normalize(other, strlen(other), KARJO_FORM_COMPARISON, right, sizeof right, &right_size) != KARJO_OK) return -1;
  return left_size == right_size && memcmp(left, right, left_size) == 0;
}

int main(void) {
  printf("%d\n", say_the_same("সরকারী দফতর, কক্ষ নং-১২", "সরকারি দপ্তর, কক্ষ নম্বর ১২"));
  printf("%d\n", say_the_same("ই-নথি", "ইনথি"));
  printf("%d\n", say_the_same("দিন", "দীন"));
  return 0;
}

// Prints:
//   1
//   1
//   0
