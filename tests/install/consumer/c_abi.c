/* SPDX-License-Identifier: Apache-2.0 */
/* A C program that links libkarjo.so. */
#include <karjo.h>

int main(void) {
  karjo_bangla_date date;
  if (karjo_abi_version() != KARJO_ABI_VERSION) return 1;
  if (karjo_bangla_from_days(18990, 0, &date) != 0) return 2; /* 29 December 2021 */
  return date.year == 1428 && date.month == 9 && date.day == 14 ? 0 : 3;
}
