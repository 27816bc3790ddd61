/* SPDX-License-Identifier: Apache-2.0
 *
 * A sentence of a question to a ministry, half Unicode and half Bijoy, all in Unicode. */
#include <karjo.h>

#include <stdio.h>
#include <string.h>

int main(void) {
  const char question[] = "শিল্প মন্ত্রী eZ©gv‡b gqgbwmsn wRjvq";
  char text[256];
  size_t needed;
  if (karjo_from_bijoy_runs(question, strlen(question), NULL, 0, text, sizeof text, &needed, NULL) != KARJO_OK) return 1;
  printf("%.*s\n", (int)needed, text);
  return 0;
}

// Prints:
//   শিল্প মন্ত্রী বর্তমানে ময়মনসিংহ জিলায়
