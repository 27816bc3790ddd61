// SPDX-License-Identifier: Apache-2.0
//
// comparison_key on any bytes. Oracle: it refuses what is no UTF-8, at the right byte; the key is UTF-8 without joiners, quotes and capital
// letters; the storage form has the same key; joiners, quotes and blanks put between words change nothing.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include <karjo/text/comparison_key.hpp>

namespace {

void demand(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "not so: %s\n", what);
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace karjo;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const result<std::string> key = text::comparison_key(text);
  const auto invalid = text::first_invalid_utf8(text);
  demand(key.has_value() == !invalid, "what is no UTF-8 is refused");
  if (!key) {
    demand(key.error() == error{errc::invalid_utf8, 0, *invalid}, "at the byte where it ends to be UTF-8");
    return 0;
  }
  demand(!text::first_invalid_utf8(*key), "the key is UTF-8");
  for (const std::string_view gone : {"\u200C", "\u200D", "'", "\"", "`", "\u2019", "A", "Z", "০", "\t", "\n"})
    demand(key->find(gone) == std::string::npos, "what the key is blind to is not in it");
  demand(*text::comparison_key(text::to_storage_form(text)->text) == *key, "the storage form has the same key");
  demand(*text::comparison_key(std::string(text) + " \n") == *key, "blanks at the end change nothing");
  demand(text::say_the_same(text, text), "a text says the same as itself");
  return 0;
}
