/* SPDX-License-Identifier: Apache-2.0 */
/* A C program that links libkarjo_intl.so. */
#include <karjo_intl.h>

int main(void) {
  karjo_intl_collator *order = NULL;
  int32_t sign = 0;
  if (karjo_intl_abi_version() != KARJO_INTL_ABI_VERSION || karjo_abi_version() != KARJO_ABI_VERSION) return 1;
  if (karjo_intl_collator_make(KARJO_INTL_STANDARD, &order) != KARJO_OK) return 2;
  if (karjo_intl_compare(order, "10", 2, "9", 1, &sign, NULL) != KARJO_OK) return 3;
  karjo_intl_collator_free(order);
  return sign > 0 ? 0 : 4;
}
