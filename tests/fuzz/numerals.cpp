// SPDX-License-Identifier: Apache-2.0
//
// Numbers in words on any bytes. Oracle: what parses has words that parse to the same number; an ordinal found parses alone to
// the same value; numbers with words lie in order within the text, and what was found is found alone again.
#include <karjo/text/numerals.hpp>

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
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (const auto number = text::parse_numeral(text)) {
    const auto again = text::parse_numeral(text::numeral(*number));
    hold(again && *again == *number);
  } else {
    hold(number.error().code == errc::not_a_number && number.error().offset <= text.size());
  }
  for (std::size_t from = 0;;) {
    const auto found = text::find_ordinal(text, from);
    if (!found) break;
    hold(found->offset >= from && found->length > 0 && found->offset + found->length <= text.size());
    hold(found->value > 0 && text::parse_ordinal(text.substr(found->offset, found->length)) == found->value);
    from = found->offset + found->length;
  }
  std::uint64_t last = 0;
  for (const text::number_with_words& found : text::find_numbers_with_words(text)) {
    hold(found.offset >= last && found.length > 0 && found.offset + found.length <= text.size());
    last = found.offset + found.length;
    const auto alone = text::find_numbers_with_words(text.substr(found.offset, found.length));
    hold(alone.size() == 1 && alone[0].number == found.number && alone[0].words == found.words);
  }
  return 0;
}
