// SPDX-License-Identifier: Apache-2.0
//
// A sentence of a question to a ministry, half Unicode and half Bijoy: where is it Bijoy, and what does it say?
#include <iostream>
#include <string_view>

#include <karjo/text/bijoy_detect.hpp>

int main() {
  const std::string_view question = "শিল্প মন্ত্রী eZ©gv‡b gqgbwmsn wRjvq";
  const auto read = karjo::text::from_bijoy_runs(question);
  if (!read) return 1;
  for (const karjo::text::bijoy_run& run : read->runs)
    std::cout << name(run.answer) << ": " << question.substr(run.offset, run.length) << '\n';
  std::cout << read->reading.text << '\n';
}

// Prints:
//   bijoy: eZ©gv‡b gqgbwmsn wRjvq
//   শিল্প মন্ত্রী বর্তমানে ময়মনসিংহ জিলায়
