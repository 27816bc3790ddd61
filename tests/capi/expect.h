/* SPDX-License-Identifier: Apache-2.0
 *
 * EXPECT for the tests in C: counts, and says what failed and where. */
#ifndef EXPECT_H
#define EXPECT_H

#include <stdio.h>

static int expected_count = 0;
static int failed_count = 0;

#define EXPECT(condition)                                    \
  do {                                                       \
    ++expected_count;                                        \
    if (!(condition)) {                                      \
      ++failed_count;                                        \
      printf("%s:%d: %s\n", __FILE__, __LINE__, #condition); \
    }                                                        \
  } while (0)

static int report(void) {
  printf("%d expectations, %d failed\n", expected_count, failed_count);
  return failed_count == 0 && expected_count > 0 ? 0 : 1;
}

#endif
