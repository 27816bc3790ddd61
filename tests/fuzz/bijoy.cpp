// SPDX-License-Identifier: Apache-2.0
//
// Any bytes as Bijoy text: nothing is lost, what comes out is storage form; of a mixed text what is not in a certain run
// is the storage form of what stood there, and the runs lie in order within the text.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include <karjo/text/bijoy.hpp>
#include <karjo/text/bijoy_detect.hpp>
#include <karjo/text/utf8.hpp>

#include "support/bijoy_check.hpp"

namespace {

void demand(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "bijoy: %s\n", what);
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace karjo;
  const std::string_view source(reinterpret_cast<const char*>(data), size);
  demand(text::to_storage_form(text::from_bijoy_bytes(source).text).has_value(), "bytes read as no UTF-8");
  const auto invalid = text::first_invalid_utf8(source);
  const auto read = text::from_bijoy(source);
  if (invalid) {
    demand(!read && read.error() == error{errc::invalid_utf8, 0, *invalid}, "bad UTF-8 is not told");
    return 0;
  }
  if (read) {
    const std::string problem = bijoy_text_problem(source, *read);
    demand(problem.empty(), problem.c_str());
    demand(text::from_bijoy(source, {.keep_map = false})->text == read->text, "without a map it reads otherwise");
  } else {
    demand(read.error().code == errc::ciphered_text && read.error().offset < size, "refused without a cause");
  }
  const auto mixed = text::from_bijoy_runs(source);
  demand(mixed.has_value(), "a mixed text was refused");
  demand(text::to_storage_form(mixed->reading.text)->text == mixed->reading.text, "mixed: not storage form");
  std::uint64_t begin = 0, end = 0;
  for (const text::bijoy_run& run : mixed->runs) {
    demand(run.length > 0 && run.offset >= begin && run.offset + run.length <= size, "the runs are out of order");
    begin = run.offset;
    if (run.answer == text::bijoy_answer::cipher) continue;
    demand(run.offset >= end, "two runs overlap");
    end = run.offset + run.length;
  }
  bool certain = false;
  for (const text::bijoy_run& run : mixed->runs) certain = certain || run.answer == text::bijoy_answer::bijoy;
  if (!certain) {
    demand(mixed->reading.text == text::to_storage_form(source)->text, "something was converted without a certain run");
  }
  return 0;
}
