/* SPDX-License-Identifier: Apache-2.0
 *
 * A list in the order of Bangla, and the Hijri date of an Eid as Bangladesh saw the moon.
 *
 *     cc -std=c99 060_sort_list.c $(pkg-config --cflags --libs karjo-intl) -o sort_list */
#include <karjo_intl.h>

#include <stdio.h>
#include <string.h>

enum { COUNT = 5 };

int main(void) {
  const char *list[COUNT] = {"১০০। ঢাকা", "২। ভূমি অফিস", "১০। খাদ্য অধিদপ্তর", "১। ই-নথি শাখা", "১৯। কৃষি অফিস"};
  const char sightings[] = "1445-10 2024-04-11 # as announced";
  size_t sizes[COUNT], places[COUNT], needed, n;
  karjo_intl_collator *order = NULL;
  karjo_intl_hijri *calendar = NULL;
  karjo_intl_hijri_date date;
  char text[256];
  karjo_status status;

  for (n = 0; n < COUNT; ++n) sizes[n] = strlen(list[n]);
  status = karjo_intl_collator_make(KARJO_INTL_STANDARD, &order);
  if (status == KARJO_OK) status = karjo_intl_order(order, list, sizes, COUNT, places, NULL);
  karjo_intl_collator_free(order);
  if (status != KARJO_OK) return 1;
  for (n = 0; n < COUNT; ++n) printf("%s\n", list[places[n]]);

  status = karjo_intl_hijri_read(sightings, strlen(sightings), &calendar, NULL);
  if (status == KARJO_OK) status = karjo_intl_hijri_from_days(calendar, 19824, &date); /* 11 April 2024 */
  if (status == KARJO_OK) status = karjo_intl_hijri_format(&date, KARJO_LANGUAGE_BANGLA, text, sizeof text, &needed);
  karjo_intl_hijri_free(calendar);
  if (status != KARJO_OK) return 1;
  printf("%.*s\n", (int)needed, text);
  return 0;
}

/* Prints:
 *   ১। ই-নথি শাখা
 *   ২। ভূমি অফিস
 *   ১০। খাদ্য অধিদপ্তর
 *   ১৯। কৃষি অফিস
 *   ১০০। ঢাকা
 *   ১ শাওয়াল ১৪৪৫ হিজরি
 */
