/* SPDX-License-Identifier: Apache-2.0
 *
 * A plan from a spreadsheet as JSON, with every fault and doubt by row and column. 170_plan_csv [PLAN.csv]
 *
 *     cc -std=c99 170_plan_csv.c -lkarjo -o plan_csv */
#include <karjo.h>

#include <stdio.h>
#include <stdlib.h>

static char text[1 << 20];

int main(int argc, char **argv) {
  const char *path = argc > 1 ? argv[1] : "examples/data/plans/upazila.csv";
  FILE *file = fopen(path, "rb");
  size_t size, needed = 0;
  char *json;

  if (!file) {
    fprintf(stderr, "%s: cannot be read\n", path);
    return 2;
  }
  size = fread(text, 1, sizeof text, file);
  fclose(file);
  if (karjo_csv_read(text, size, KARJO_CSV_PLAN, KARJO_LANGUAGE_BANGLA, NULL, 0, &needed) != KARJO_OK) return 1;
  json = malloc(needed);
  if (json && karjo_csv_read(text, size, KARJO_CSV_PLAN, KARJO_LANGUAGE_BANGLA, json, needed, &needed) == KARJO_OK)
    printf("%.*s\n", (int)needed, json);
  free(json);
  return 0;
}
