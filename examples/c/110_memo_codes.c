/* SPDX-License-Identifier: Apache-2.0
 *
 * An office keeps its own list of sections, makes the number of a letter from its groups, and has it explained.
 *
 *     cc -std=c99 110_memo_codes.c -lkarjo -o memo_codes */
#include <karjo.h>

#include <stdio.h>
#include <string.h>

int main(void) {
  static const char rows[] = /* as it stands in a file; docs/guide/memo-codes.md */
      "# TABLE | CODE | FROM | UNTIL | BANGLA | ENGLISH | SOURCE\n"
      "section | ১৩.০০.০০০০.০২১ | - | - | সমন্বয় শাখা | Coordination Section | own list\n";
  static const char groups[] = "13.00.0000.021.18.004.26";
  karjo_memo_codes *codes = NULL;
  karjo_error error;
  char memo[256], json[8192];
  size_t size, json_size;
  int32_t order, relation;

  if (karjo_memo_codes_parse(rows, strlen(rows), &codes, &error) != KARJO_OK) {
    fprintf(stderr, "line %lu: %s\n", (unsigned long)error.field + 1, karjo_status_name(error.code));
    return 1;
  }
  if (karjo_memo_make(KARJO_SCHEME_2011_18, groups, strlen(groups), "9", 1, "2", 1, "75", 2, 0, memo, sizeof memo, &size,
                      &error) == KARJO_OK) {
    printf("%.*s\n", (int)size, memo);
    if (karjo_memo_json_by(memo, size, codes, INT32_MIN, 1, json, sizeof json - 1, &json_size, &error) == KARJO_OK) {
      json[json_size] = '\0';
      printf("%s\n", strstr(json, "Coordination Section") ? "from the Coordination Section" : "from elsewhere");
    }
    if (karjo_memo_compare(memo, size, groups, strlen(groups), &order, &relation, &error) == KARJO_OK) {
      printf("%s\n", relation == KARJO_MEMO_SAME_FILE ? "a letter of that file" : "of another file");
    }
  }
  karjo_memo_codes_free(codes);
  return 0;
}

// Prints:
//   ১৩.০০.০০০০.০২১.১৮.০০৪.২৬.(অংশ-২).৯(৭৫)
//   from the Coordination Section
//   a letter of that file
