/* SPDX-License-Identifier: Apache-2.0
 *
 * The score of a work plan after its first quarter, as JSON. 200_score_plan [PLAN.json PROGRESS.json]
 *
 *     cc -std=c99 200_score_plan.c -lkarjo -o score_plan */
#include <karjo.h>

#include <stdio.h>
#include <stdlib.h>

static char text[1 << 20];

static size_t content(const char *path) {
  FILE *file = fopen(path, "rb");
  size_t size;
  if (!file) {
    fprintf(stderr, "%s: cannot be read\n", path);
    exit(2);
  }
  size = fread(text, 1, sizeof text, file);
  fclose(file);
  return size;
}

static int refuse(const char *path, const karjo_error *error) {
  fprintf(stderr, "%s: %s at byte %lu\n", path, karjo_status_name(error->code), (unsigned long)error->offset);
  return 1;
}

int main(int argc, char **argv) {
  const char *plan_path = argc > 2 ? argv[1] : "examples/data/plans/egovernance_2021-22.json";
  const char *progress_path = argc > 2 ? argv[2] : "examples/data/plans/egovernance_2021-22_quarter_1.json";
  karjo_plan *plan = NULL;
  karjo_error error;
  char *json;
  size_t size = content(plan_path), needed = 0;

  if (karjo_plan_read(text, size, &plan, &error) != KARJO_OK) return refuse(plan_path, &error);
  size = content(progress_path);
  if (karjo_plan_score(plan, text, size, 1, KARJO_NOT_APPLICABLE_RESCALE, NULL, 0, &needed, &error) != KARJO_OK) {
    karjo_plan_free(plan);
    return refuse(progress_path, &error);
  }
  json = malloc(needed);
  if (json && karjo_plan_score(plan, text, size, 1, KARJO_NOT_APPLICABLE_RESCALE, json, needed, &needed, NULL) == KARJO_OK) {
    printf("%.*s\n", (int)needed, json);
  }
  free(json);
  karjo_plan_free(plan);
  return 0;
}
