// SPDX-License-Identifier: Apache-2.0
//
// The storage form of any bytes: refused exactly where the text is no UTF-8; else nothing changed outside of the
// changes, the map leads there and back, a second pass changes nothing, and short texts agree with rewriting the whole
// text rule by rule.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include <karjo/text/precomposed.hpp>
#include <karjo/text/storage_form.hpp>
#include <karjo/text/utf8.hpp>

#include "support/storage_rewriting.hpp"
#include "support/stored_text_check.hpp"

namespace {

void demand(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "storage_form: %s\n", what);
  std::abort();
}

constexpr std::size_t longest_rewritten = 256;  // bytes: the rewriting takes the square of it

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace karjo;
  const std::string_view source(reinterpret_cast<const char*>(data), size);
  const auto invalid = text::first_invalid_utf8(source);
  const auto stored = text::to_storage_form(source);
  demand(stored.has_value() == !invalid.has_value(), "it does not agree with first_invalid_utf8");
  if (!stored) {
    demand(stored.error() == error{errc::invalid_utf8, 0, *invalid},
           "the error is another than that of first_invalid_utf8");
    return 0;
  }
  const std::string problem = stored_text_problem(source, *stored);
  demand(problem.empty(), problem.c_str());
  demand(text::to_storage_form(text::to_precomposed(stored->text))->text == stored->text,
         "the precomposed form has another storage form");
  if (size <= longest_rewritten) {
    demand(storage_rewriting::storage_form(source) == stored->text, "it differs from the rewriting");
    const auto decomposed = storage_rewriting::nfd(storage_rewriting::code_points(source));
    demand(text::to_storage_form(storage_rewriting::utf8(decomposed))->text == stored->text,
           "canonically equivalent texts have different storage forms");
  }
  return 0;
}
