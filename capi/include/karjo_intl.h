/* SPDX-License-Identifier: Apache-2.0
 *
 * karjo::intl from C, and from everything that can call C: lists in order, sentences and words, NFC of every script, Hijri dates.
 *
 *     karjo_intl_collator *order = NULL;
 *     if (karjo_intl_collator_make(KARJO_INTL_STANDARD, &order) != KARJO_OK) return fail();
 *     karjo_intl_order(order, texts, sizes, count, places, NULL);   // places[0] is the index of the text that stands first
 *     karjo_intl_collator_free(order);
 *
 * These calls stand in a library of their own, libkarjo_intl.so.1, which needs ICU; karjo.h and libkarjo.so.1 do not. Every
 * convention of karjo.h holds: text in and out, status, misuse, memory, threads, the binary promise. In place of text a call may
 * write structs to (segments, cap, needed): counted, not in bytes, and otherwise as text out.
 *
 * The same in Python: karjo.intl. Reference: docs/reference/c-api-intl.md. */
#ifndef KARJO_INTL_H
#define KARJO_INTL_H

#include <karjo.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Library --------------------------------------------------------------------------------------------------- */

/* Of the library this header belongs to; compare with karjo_intl_abi_version(). Since 0.1. */
#define KARJO_INTL_ABI_VERSION 1

/* The KARJO_INTL_ABI_VERSION of the library. Since 0.1. */
KARJO_API uint32_t karjo_intl_abi_version(void);

/* The version of ICU that the library runs with, "72.1": sort keys belong to one version. Since 0.1. */
KARJO_API karjo_status karjo_intl_icu_version(char *buf, size_t cap, size_t *needed);

/* ---- Lists in order -------------------------------------------------------------------------------------------- */

/* The options of an order, added. Numbers go by their value in either script; hyphens and punctuation do not count. Since 0.1. */
enum {
  KARJO_INTL_STANDARD = 0,     /* ক কা কি … ক্; ড় ঢ় য় are variants of ড ঢ য; blanks do not count */
  KARJO_INTL_TRADITIONAL = 1,  /* ক্ before ক, and joiners count */
  KARJO_INTL_ALPHABET = 2,     /* as the alphabet is recited: … হ ড় ঢ় য় ৎ ং ঃ ঁ */
  KARJO_INTL_WORD_BY_WORD = 4  /* a blank stands before every letter */
};

/* An order of texts. Since 0.1. */
typedef struct karjo_intl_collator karjo_intl_collator;

/* Makes an order. Takes milliseconds: keep it. KARJO_INTERNAL where ICU has no data for Bangla. Since 0.1. */
KARJO_API karjo_status karjo_intl_collator_make(uint32_t options, karjo_intl_collator **out);

/* Frees an order; NULL is fine. Since 0.1. */
KARJO_API void karjo_intl_collator_free(karjo_intl_collator *order);

/* Which text stands first: `*sign` is below 0 for the left, above 0 for the right, 0 where they differ only in what does not count.
 * In `error`, `field` is 0 for the left text and 1 for the right. Since 0.1. */
KARJO_API karjo_status karjo_intl_compare(const karjo_intl_collator *order, const char *left, size_t left_size,
                                          const char *right, size_t right_size, int32_t *sign, karjo_error *error);

/* Bytes whose order (memcmp, and the shorter first) is that of the texts. They belong to one version of ICU and one set of options:
 * never store them. They are no text. Since 0.1. */
KARJO_API karjo_status karjo_intl_sort_key(const karjo_intl_collator *order, const char *utf8, size_t size, char *buf,
                                           size_t cap, size_t *needed, karjo_error *error);

/* In which order the texts stand: places[n] is the index of the text that is the n-th. Texts that are equal in the order keep theirs.
 * `error->field` is the index of a text that is refused. With `count` 0 the pointers may be NULL. Since 0.1. */
KARJO_API karjo_status karjo_intl_order(const karjo_intl_collator *order, const char *const *texts, const size_t *sizes,
                                        size_t count, size_t *places, karjo_error *error);

/* ---- Sentences and words --------------------------------------------------------------------------------------- */

/* What a segment is. Since 0.1. */
enum {
  KARJO_INTL_BETWEEN = 0, /* what stands between words */
  KARJO_INTL_WORD = 1,
  KARJO_INTL_NUMBER = 2, /* a word that begins with a digit: a number, a date, a memo number */
  KARJO_INTL_SENTENCE = 3
};

/* A stretch of a text, in bytes. Frozen. Since 0.1. */
typedef struct karjo_intl_segment {
  uint64_t offset;
  uint64_t length;
  uint32_t kind; /* a KARJO_INTL_… of above */
  uint32_t reserved;
} karjo_intl_segment;

/* The sentences of a text, each with the blanks and the line end after it: together the whole text. No sentence ends after an
 * abbreviation (ড. মো. সহ. নং.), an initial or the number of a paragraph; a line end always ends one. `*needed` is how many there are.
 * Since 0.1. */
KARJO_API karjo_status karjo_intl_sentences(const char *utf8, size_t size, karjo_intl_segment *segments, size_t cap,
                                            size_t *needed, karjo_error *error);

/* The words of a text and what stands between them. Hyphenated words, abbreviations with their full stop, dates and memo numbers are
 * one word. Since 0.1. */
KARJO_API karjo_status karjo_intl_words(const char *utf8, size_t size, karjo_intl_segment *segments, size_t cap,
                                        size_t *needed, karjo_error *error);

/* ---- NFC ------------------------------------------------------------------------------------------------------- */

/* The Unicode normalization form C of a text in any script; nothing is repaired (karjo_text_normalize does that for Bangla).
 * Since 0.1. */
KARJO_API karjo_status karjo_intl_nfc(const char *utf8, size_t size, char *buf, size_t cap, size_t *needed,
                                      karjo_error *error);

/* ---- Hijri dates ----------------------------------------------------------------------------------------------- */

/* What a Hijri date stands on. Since 0.1. */
enum {
  KARJO_INTL_COMPUTED = 0, /* the Umm al-Qura calendar: may be a day or two off in Bangladesh, and must be labelled */
  KARJO_INTL_SIGHTED = 1   /* the table of sightings that was given */
};

/* A day of the Hijri calendar; month 1 is Muharram. Frozen. Since 0.1. */
typedef struct karjo_intl_hijri_date {
  int32_t year;
  uint8_t month;
  uint8_t day;
  uint8_t basis; /* KARJO_INTL_COMPUTED or KARJO_INTL_SIGHTED */
  uint8_t reserved;
} karjo_intl_hijri_date;

/* The calendar, with the sightings it was given. Since 0.1. */
typedef struct karjo_intl_hijri karjo_intl_hijri;

/* Makes the calendar from the first days of months as Bangladesh announced them, lines `1445-10 2024-04-11`, # before a remark; the empty
 * text gives Umm al-Qura alone. `error->field` is the line from 0, the offset that of the line: KARJO_DATE_NOT_FOUND for a line of another
 * form, KARJO_DATE_IMPOSSIBLE for a row that cannot be, KARJO_DATE_OUT_OF_RANGE beyond the years 1300 to 1600. Since 0.1. */
KARJO_API karjo_status karjo_intl_hijri_read(const char *utf8, size_t size, karjo_intl_hijri **out, karjo_error *error);

/* Frees a calendar; NULL is fine. Since 0.1. */
KARJO_API void karjo_intl_hijri_free(karjo_intl_hijri *calendar);

/* The Hijri date of a day, and what it stands on. KARJO_DATE_OUT_OF_RANGE. Since 0.1. */
KARJO_API karjo_status karjo_intl_hijri_from_days(const karjo_intl_hijri *calendar, int32_t days, karjo_intl_hijri_date *date);

/* The day of a Hijri date, whose `basis` is not looked at; `*basis` (optional) is what the day stands on. KARJO_DATE_IMPOSSIBLE for day 30
 * of a month of 29, KARJO_DATE_OUT_OF_RANGE. Since 0.1. */
KARJO_API karjo_status karjo_intl_hijri_to_days(const karjo_intl_hijri *calendar, const karjo_intl_hijri_date *date,
                                                int32_t *days, uint32_t *basis);

/* Writes a date as it is printed, "১ শাওয়াল ১৪৪৫ হিজরি"; a computed one says that it is. Since 0.1. */
KARJO_API karjo_status karjo_intl_hijri_format(const karjo_intl_hijri_date *date, uint32_t language, char *buf, size_t cap,
                                               size_t *needed);

#ifdef __cplusplus
}
#endif

#endif
