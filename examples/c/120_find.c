/* SPDX-License-Identifier: Apache-2.0
 *
 * Which letters and days does a document name? Read piece by piece, as a file of any size may be. 120_find [FILE]
 *
 *     cc -std=c99 120_find.c -lkarjo -o find */
#include <karjo.h>

#include <stdio.h>

static void print_hits(const karjo_finder *finder) {
  static const char *kinds[] = {"?", "memo", "date", "pair"};
  karjo_found hits[64];
  size_t count, i;
  if (karjo_finder_hits(finder, hits, 64, &count) != KARJO_OK) return; /* a piece of 4 KB holds fewer */
  for (i = 0; i < count; ++i) {
    char text[1024];
    size_t size;
    if (karjo_finder_text(finder, i, text, sizeof text, &size) != KARJO_OK) continue;
    printf("%lu:%lu %s: %.*s\n", (unsigned long)hits[i].line, (unsigned long)hits[i].column, kinds[hits[i].kind],
           (int)size, text);
  }
}

int main(int argc, char **argv) {
  const char *path = argc > 1 ? argv[1] : "examples/data/minutes/clean.txt";
  FILE *file = fopen(path, "rb");
  karjo_finder *finder = NULL;
  char piece[4096];
  size_t size;

  if (!file) {
    fprintf(stderr, "%s: cannot be read\n", path);
    return 2;
  }
  if (karjo_finder_new(&finder) == KARJO_OK) {
    while ((size = fread(piece, 1, sizeof piece, file)) > 0) {
      if (karjo_finder_feed(finder, piece, size, NULL) == KARJO_OK) print_hits(finder);
    }
    if (karjo_finder_finish(finder, NULL) == KARJO_OK) print_hits(finder);
  }
  karjo_finder_free(finder);
  fclose(file);
  return 0;
}

// Prints:
//   10:14 date: ১২ মে ২০২৪
//   23:65 date: ৩০ মে ২০২৪
//   26:36 date: ২০ জুন ২০২৪
//   47:11 date: ০৯ জুন ২০২৪
//   58:15 memo: ৫১.০০.০০০০.৪২২.০৬.০০৩.২৪.১৮৭
//   60:8 pair: ২ জ্যৈষ্ঠ ১৪৩১
//   ১৬ মে ২০২৪
