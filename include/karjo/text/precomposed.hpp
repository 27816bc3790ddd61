// SPDX-License-Identifier: Apache-2.0
//
// How is a text written for software that expects ড় ঢ় য় as one code point each?
//
// Keyboards of Bangladesh type U+09DC, U+09DD, U+09DF, and programs that compare bytes look for them; normalization form
// C, and so the storage form, has letter and nukta. This is an output only: what is stored and compared is the storage
// form, and `to_storage_form` of what is written here gives it back.
//
//     text::to_precomposed("সময়")      // "সম\u09DF"
//
// Source: docs/sources.md#text-storage-form.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace karjo::text {

/// The text with ড ঢ য and a nukta behind it as one code point (U+09DC, U+09DD, U+09DF); every other byte stays.
/// Accepts any bytes. Cost: one pass; the result is no longer than the text.
[[nodiscard]] inline std::string to_precomposed(std::string_view text);

// ---------------------------------------------------------------------------------------------------------------------

inline std::string to_precomposed(std::string_view text) {
  constexpr std::string_view nukta = "\u09BC";
  std::string out;
  out.reserve(text.size());
  std::size_t copied = 0;
  for (std::size_t at = text.find(nukta); at != text.npos; at = text.find(nukta, at + nukta.size())) {
    if (at < copied + nukta.size()) continue;
    const std::string_view letter = text.substr(at - nukta.size(), nukta.size());
    const std::string_view one = letter == "\u09A1"   ? "\u09DC"
                                 : letter == "\u09A2" ? "\u09DD"
                                 : letter == "\u09AF" ? "\u09DF"
                                                      : "";
    if (one.empty()) continue;
    out.append(text.substr(copied, at - nukta.size() - copied)).append(one);
    copied = at + nukta.size();
  }
  return out.append(text.substr(copied));
}

}  // namespace karjo::text
