// SPDX-License-Identifier: Apache-2.0
//
// Numbers in every form on any bytes. Oracle: what is read in a form is written so that the form gives the same value back, where it can
// be written at all; an error lies within the text; what the tolerant reading takes, it takes again from its own digits.
#include <karjo/text/quantity.hpp>

#include <compare>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

void hold(bool condition) {
  if (!condition) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace karjo;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  for (const text::number_form form : text::all_number_forms) {
    const auto read = text::parse_number(bytes, form);
    if (!read) {
      hold(read.error().offset <= bytes.size());
      continue;
    }
    const auto written = text::format_number(*read, form);
    if (!written) {
      hold(written.error().code == errc::number_out_of_range);
      continue;
    }
    const auto again = text::parse_number(*written, form);
    hold(again && compare(*again, *read) == std::strong_ordering::equal);
  }
  if (const auto read = text::read_number(bytes)) {
    const auto again = text::read_number(text::format(read->value));
    hold(again && again->value == read->value);
    if (read->contradiction) {  // the strict reading refuses it, there
      hold(*read->contradiction < bytes.size() && bytes[*read->contradiction] == '(');
      const auto strict = text::parse_number(bytes, read->form);
      hold(!strict && strict.error().offset == *read->contradiction);
    }
  }
  return 0;
}
