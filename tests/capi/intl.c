/* SPDX-License-Identifier: Apache-2.0
 *
 * Every call of karjo_intl.h does its work, from C99; and called wrongly it says so, zeroes its outputs and writes nothing else. */
#include <karjo_intl.h> /* first: the header stands alone */

#include <string.h>

#include "expect.h"

static char buf[1 << 12];
static size_t needed;
static karjo_error error;

static int wrote(const char *text) { return needed == strlen(text) && memcmp(buf, text, needed) == 0; }

static void library(void) {
  EXPECT(karjo_intl_abi_version() == KARJO_INTL_ABI_VERSION);
  EXPECT(karjo_intl_icu_version(buf, sizeof buf, &needed) == KARJO_OK && needed >= 4);
  EXPECT(karjo_intl_icu_version(buf, 1, &needed) == KARJO_BUFFER_TOO_SMALL && needed >= 4);
  EXPECT(karjo_intl_icu_version(NULL, 0, NULL) == KARJO_INVALID_ARGUMENT);
}

static void order(void) {
  const char *texts[3] = {"খাতা", "১০০", "১৯"};
  const size_t sizes[3] = {12, 9, 6};
  const size_t bad_sizes[3] = {12, 9, 5}; /* cuts a character */
  size_t places[3] = {9, 9, 9};
  uint32_t options;
  int32_t sign = 9;
  karjo_intl_collator *made = NULL;

  for (options = 0; options < 8; ++options) {
    EXPECT(karjo_intl_collator_make(options, &made) == KARJO_OK && made);
    karjo_intl_collator_free(made);
  }
  EXPECT(karjo_intl_collator_make(8, &made) == KARJO_INVALID_ARGUMENT && !made);
  EXPECT(karjo_intl_collator_make(0, NULL) == KARJO_INVALID_ARGUMENT);
  karjo_intl_collator_free(NULL);
  EXPECT(karjo_intl_collator_make(KARJO_INTL_STANDARD, &made) == KARJO_OK);

  EXPECT(karjo_intl_compare(made, texts[1], 9, texts[2], 6, &sign, &error) == KARJO_OK && sign == 1);
  EXPECT(karjo_intl_compare(made, NULL, 0, "-", 1, &sign, NULL) == KARJO_OK && sign == 0);
  EXPECT(karjo_intl_compare(made, "a", 1, "\xFF", 1, &sign, &error) == KARJO_INVALID_UTF8 && sign == 0 && error.field == 1);
  EXPECT(karjo_intl_compare(NULL, "a", 1, "b", 1, &sign, &error) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_intl_compare(made, NULL, 1, "b", 1, &sign, &error) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_intl_compare(made, "a", 1, NULL, 1, &sign, &error) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_intl_compare(made, "a", 1, "b", 1, NULL, &error) == KARJO_INVALID_ARGUMENT);

  EXPECT(karjo_intl_sort_key(made, "a", 1, buf, sizeof buf, &needed, &error) == KARJO_OK && needed > 0);
  EXPECT(karjo_intl_sort_key(made, "a", 1, NULL, 0, &needed, NULL) == KARJO_OK && needed > 0);
  EXPECT(karjo_intl_sort_key(made, "\x80", 1, buf, sizeof buf, &needed, &error) == KARJO_INVALID_UTF8 && needed == 0);
  EXPECT(karjo_intl_sort_key(NULL, "a", 1, buf, sizeof buf, &needed, &error) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_intl_sort_key(made, NULL, 1, buf, sizeof buf, &needed, &error) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_intl_sort_key(made, "a", 1, NULL, 1, &needed, &error) == KARJO_INVALID_ARGUMENT);

  EXPECT(karjo_intl_order(made, texts, sizes, 3, places, &error) == KARJO_OK);
  EXPECT(places[0] == 2 && places[1] == 1 && places[2] == 0);
  EXPECT(karjo_intl_order(made, texts, bad_sizes, 3, places, &error) == KARJO_INVALID_UTF8);
  EXPECT(error.field == 2 && error.offset == 3 && places[0] == 0 && places[1] == 0 && places[2] == 0);
  EXPECT(karjo_intl_order(made, NULL, NULL, 0, NULL, &error) == KARJO_OK);
  EXPECT(karjo_intl_order(made, NULL, sizes, 3, places, &error) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_intl_order(made, texts, NULL, 3, places, &error) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_intl_order(made, texts, sizes, 3, NULL, &error) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_intl_order(NULL, texts, sizes, 3, places, &error) == KARJO_INVALID_ARGUMENT);
  karjo_intl_collator_free(made);
}

typedef karjo_status (*finder)(const char *, size_t, karjo_intl_segment *, size_t, size_t *, karjo_error *);

static void segments(void) {
  const char text[] = "ড. করিম এলেন। সভা শুরু হয়।";
  const finder finders[2] = {karjo_intl_sentences, karjo_intl_words};
  const size_t expected[2] = {2, 12};
  karjo_intl_segment found[16];
  size_t n;
  for (n = 0; n < 2; ++n) {
    EXPECT(finders[n](text, strlen(text), NULL, 0, &needed, &error) == KARJO_OK && needed == expected[n]);
    EXPECT(finders[n](text, strlen(text), found, 16, &needed, NULL) == KARJO_OK && needed == expected[n]);
    EXPECT(found[0].offset == 0 && found[1].offset == found[0].length && found[0].reserved == 0);
    EXPECT(found[0].kind == (n == 0 ? KARJO_INTL_SENTENCE : KARJO_INTL_WORD));
    EXPECT(finders[n](text, strlen(text), found, 1, &needed, &error) == KARJO_BUFFER_TOO_SMALL && needed == expected[n]);
    EXPECT(finders[n]("a\xFF", 2, found, 16, &needed, &error) == KARJO_INVALID_UTF8 && needed == 0 && error.offset == 1);
    EXPECT(finders[n](NULL, 0, found, 16, &needed, &error) == KARJO_OK && needed == 0);
    EXPECT(finders[n](NULL, 1, found, 16, &needed, &error) == KARJO_INVALID_ARGUMENT);
    EXPECT(finders[n](text, 1, NULL, 16, &needed, &error) == KARJO_INVALID_ARGUMENT && needed == 0);
    EXPECT(finders[n](text, 1, found, 16, NULL, &error) == KARJO_INVALID_ARGUMENT && error.code == KARJO_INVALID_ARGUMENT);
  }
}

static void nfc(void) {
  EXPECT(karjo_intl_nfc("e\xCC\x81", 3, buf, sizeof buf, &needed, &error) == KARJO_OK && wrote("é"));
  EXPECT(karjo_intl_nfc("e\xCC\x81", 3, buf, 1, &needed, &error) == KARJO_BUFFER_TOO_SMALL && needed == 2);
  EXPECT(karjo_intl_nfc("e\xCC", 2, buf, sizeof buf, &needed, &error) == KARJO_INVALID_UTF8 && error.offset == 1 && needed == 0);
  EXPECT(karjo_intl_nfc(NULL, 1, buf, sizeof buf, &needed, &error) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_intl_nfc("e", 1, buf, sizeof buf, NULL, &error) == KARJO_INVALID_ARGUMENT);
}

static void hijri(void) {
  const char table[] = "1445-09 2024-03-12\n1445-10 2024-04-11\n";
  karjo_intl_hijri *calendar = NULL;
  karjo_intl_hijri_date date;
  int32_t days = 0;
  uint32_t basis = 9;

  EXPECT(karjo_intl_hijri_read(NULL, 0, &calendar, &error) == KARJO_OK && calendar);
  EXPECT(karjo_intl_hijri_from_days(calendar, 19824, &date) == KARJO_OK); /* 11 April 2024 */
  EXPECT(date.year == 1445 && date.month == 10 && date.day == 2 && date.basis == KARJO_INTL_COMPUTED && date.reserved == 0);
  EXPECT(karjo_intl_hijri_format(&date, KARJO_LANGUAGE_ENGLISH, buf, sizeof buf, &needed) == KARJO_OK);
  EXPECT(needed > 18 && memcmp(buf, "2 Shawwal 1445 AH (computed", 27) == 0);
  karjo_intl_hijri_free(calendar);

  EXPECT(karjo_intl_hijri_read(table, strlen(table), &calendar, NULL) == KARJO_OK && calendar);
  EXPECT(karjo_intl_hijri_from_days(calendar, 19824, &date) == KARJO_OK && date.day == 1 && date.basis == KARJO_INTL_SIGHTED);
  EXPECT(karjo_intl_hijri_format(&date, KARJO_LANGUAGE_BANGLA, buf, sizeof buf, &needed) == KARJO_OK &&
         wrote("১ শাওয়াল ১৪৪৫ হিজরি"));
  EXPECT(karjo_intl_hijri_to_days(calendar, &date, &days, &basis) == KARJO_OK && days == 19824 && basis == KARJO_INTL_SIGHTED);
  EXPECT(karjo_intl_hijri_to_days(calendar, &date, &days, NULL) == KARJO_OK);

  EXPECT(karjo_intl_hijri_from_days(calendar, INT32_MAX, &date) == KARJO_DATE_OUT_OF_RANGE && date.year == 0 && date.day == 0);
  EXPECT(karjo_intl_hijri_from_days(calendar, INT32_MIN, &date) == KARJO_DATE_OUT_OF_RANGE);
  EXPECT(karjo_intl_hijri_from_days(NULL, 0, &date) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_intl_hijri_from_days(calendar, 0, NULL) == KARJO_INVALID_ARGUMENT);
  date.year = 1445;
  date.month = 13;
  date.day = 1;
  EXPECT(karjo_intl_hijri_to_days(calendar, &date, &days, &basis) == KARJO_DATE_IMPOSSIBLE && days == 0 && basis == 0);
  EXPECT(karjo_intl_hijri_format(&date, 0, buf, sizeof buf, &needed) == KARJO_DATE_IMPOSSIBLE && needed == 0);
  date.year = INT32_MAX;
  EXPECT(karjo_intl_hijri_to_days(calendar, &date, &days, &basis) == KARJO_DATE_OUT_OF_RANGE);
  EXPECT(karjo_intl_hijri_to_days(NULL, &date, &days, &basis) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_intl_hijri_to_days(calendar, NULL, &days, &basis) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_intl_hijri_to_days(calendar, &date, NULL, &basis) == KARJO_INVALID_ARGUMENT);
  date.month = 1;
  EXPECT(karjo_intl_hijri_format(&date, 2, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT && needed == 0);
  EXPECT(karjo_intl_hijri_format(NULL, 0, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_intl_hijri_format(&date, 0, NULL, 1, &needed) == KARJO_INVALID_ARGUMENT);
  date.basis = 2;
  EXPECT(karjo_intl_hijri_format(&date, 0, buf, sizeof buf, &needed) == KARJO_INVALID_ARGUMENT);
  karjo_intl_hijri_free(calendar);
  karjo_intl_hijri_free(NULL);

  EXPECT(karjo_intl_hijri_read("1445-10 2024-04-11\nx\n", 21, &calendar, &error) == KARJO_DATE_NOT_FOUND && !calendar);
  EXPECT(error.field == 1 && error.offset == 19);
  EXPECT(karjo_intl_hijri_read(NULL, 1, &calendar, &error) == KARJO_INVALID_ARGUMENT);
  EXPECT(karjo_intl_hijri_read(table, 0, NULL, &error) == KARJO_INVALID_ARGUMENT);
}

int main(void) {
  library();
  order();
  segments();
  nfc();
  hijri();
  return report();
}
