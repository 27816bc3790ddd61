// SPDX-License-Identifier: Apache-2.0
//
// The vector kernels on any bytes. Oracle: the plain functions of the headers, and that every kernel of this processor
// agrees with them in buffers of exactly the size needed.
#include <karjo/text/bulk.hpp>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/text/digits.hpp>
#include <karjo/text/storage_form.hpp>
#include <karjo/text/utf8.hpp>

#include "text/bulk_kernels.hpp"

namespace {

void hold(bool condition) {
  if (!condition) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace karjo;
  std::string repeated;  // long enough for the kernels' inner loops
  for (int i = 0; i < 3; ++i) repeated.append(reinterpret_cast<const char*>(data), size);
  for (const std::string_view text : {std::string_view(repeated).substr(0, size), std::string_view(repeated)}) {
    hold(text::bulk::first_invalid_utf8(text) == text::first_invalid_utf8(text));
    const std::string bangla = text::to_bangla_digits(text), latin = text::to_latin_digits(text);
    std::string stored;
    const error wrong = text::bulk::to_storage_form(text, stored);
    const auto expected = text::to_storage_form(text);
    hold(expected ? wrong.code == errc::ok && stored == expected->text : wrong == expected.error());
    for (const text::bulk::kernels& set : text::bulk::runnable_kernels()) {
      hold(text.size() + 2 * set.count_latin_digits(text) == bangla.size());
      hold(text.size() - 2 * set.count_bangla_digits(text) == latin.size());
      std::vector<char> out(bangla.size());
      hold(set.to_bangla_digits(text, out.data(), out.size()) == bangla.size());
      hold(std::string_view(out.data(), out.size()) == bangla);
      std::vector<char> less(latin.size());
      hold(set.to_latin_digits(text, less.data(), less.size()) == latin.size());
      hold(std::string_view(less.data(), less.size()) == latin);
    }
  }
  return 0;
}
