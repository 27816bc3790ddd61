/* SPDX-License-Identifier: Apache-2.0
 *
 * Reads the minutes of a meeting and prints them as JSON: 010_read_minutes [FILE]
 *
 *     cc -std=c99 010_read_minutes.c -lkarjo -o read_minutes */
#include <karjo.h>

#include <stdio.h>
#include <stdlib.h>

/* The whole of a file; `*size` is its size in bytes. NULL if it cannot be read. */
static char *read_file(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  char *text = NULL;
  size_t cap = 0;
  *size = 0;
  while (file) {
    char *larger = realloc(text, cap += 65536);
    if (!larger) break;
    text = larger;
    *size += fread(text + *size, 1, cap - *size, file);
    if (*size == cap) continue;
    if (ferror(file)) break;
    fclose(file);
    return text;
  }
  if (file) fclose(file);
  free(text);
  return NULL;
}

/* The minutes in a text as JSON; `*size` is its size in bytes. NULL, with the reason in `error`, if there are none. */
static char *minutes_as_json(const char *text, size_t text_size, size_t *size, karjo_error *error) {
  karjo_minutes *minutes = NULL;
  char *json = NULL;
  if (karjo_minutes_read(text, text_size, &minutes, error) == KARJO_OK) {
    karjo_minutes_json(minutes, NULL, 0, size); /* asks the size */
    json = malloc(*size);
    if (json) {
      karjo_minutes_json(minutes, json, *size, size);
    } else {
      error->code = KARJO_OUT_OF_MEMORY;
    }
    karjo_minutes_free(minutes);
  }
  return json;
}

int main(int argc, char **argv) {
  const char *path = argc > 1 ? argv[1] : "examples/data/minutes/clean.txt";
  karjo_error error = {KARJO_OK, 0, 0};
  size_t text_size;
  size_t json_size;
  char *json;
  char *text = read_file(path, &text_size);
  if (!text) {
    fprintf(stderr, "%s: cannot be read\n", path);
    return 2;
  }
  json = minutes_as_json(text, text_size, &json_size, &error);
  free(text);
  if (!json) {
    fprintf(stderr, "%s: %s at byte %lu\n", path, karjo_status_name(error.code), (unsigned long)error.offset);
    return 1;
  }
  fwrite(json, 1, json_size, stdout);
  putchar('\n');
  free(json);
  return 0;
}
