/* SPDX-License-Identifier: Apache-2.0
 *
 * Minutes written back as an HTML letter: 130_write_minutes < minutes.txt > letter.html
 *
 *     cc -std=c99 130_write_minutes.c -lkarjo -o write_minutes */
#include <karjo.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char some_minutes[] =
    "বস্ত্র ও পাট মন্ত্রণালয়\n\nপাটপণ্যের মান উন্নয়ন বিষয়ক ২য় সভার কার্যবিবরণী\n\n"
    "সভাপতি : রওশন আরা বেগম, যুগ্মসচিব\nসভার তারিখ : ১২ মার্চ ২০২৩\n\n"
    "সভায় নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n\n(ক) পাট অধিদপ্তর আগামী ৩০ মার্চ ২০২৩ তারিখের মধ্যে তালিকা প্রেরণ করবে।\n";

int main(void) {
  karjo_minutes *minutes = NULL;
  karjo_error error = {KARJO_OK, 0, 0};
  char *page;
  size_t size = 0;
  if (karjo_minutes_read(some_minutes, strlen(some_minutes), &minutes, &error) != KARJO_OK) {
    fprintf(stderr, "%s\n", karjo_status_name(error.code));
    return 1;
  }
  karjo_minutes_write(minutes, KARJO_DOCUMENT_HTML, NULL, 0, &size); /* asks the size */
  page = malloc(size);
  if (page && karjo_minutes_write(minutes, KARJO_DOCUMENT_HTML, page, size, &size) == KARJO_OK) {
    const char *title = strstr(page, "khoshra_subject\">");
    if (title) printf("%.*s\n", (int)strcspn(title + 17, "<"), title + 17);
  }
  free(page);
  karjo_minutes_free(minutes);
  return 0;
}
/* Prints:
 * পাটপণ্যের মান উন্নয়ন বিষয়ক ২য় সভার কার্যবিবরণী
 */
