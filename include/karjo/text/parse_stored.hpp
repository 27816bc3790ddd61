// SPDX-License-Identifier: Apache-2.0
//
// How is a text read that may not be in storage form, by a function that expects it?
//
//     const auto number = parse_stored(item, [](std::string_view text) { return parse_decimal(text); });
//
// Source: docs/sources.md#text-storage-form.
#pragma once

#include <algorithm>
#include <string_view>

#include <karjo/result.hpp>
#include <karjo/text/storage_form.hpp>

namespace karjo::text {

/// What `parse` makes of the storage form of a text; the offset of an error counts in the text. Where the storage form writes a number
/// of two scripts in one (১২,34,৫৬৭), the text itself is parsed, so that `parse` can tell. Errors: `invalid_utf8`, and those of `parse`.
template <class Parse>
auto parse_stored(std::string_view text, Parse&& parse) -> decltype(parse(text)) {
  const result<stored_text> stored = to_storage_form(text);
  if (!stored) return stored.error();
  if (std::any_of(stored->repairs.begin(), stored->repairs.end(),
                  [](const text_repair& repair) { return repair.rule == text_rule::mixed_digits; }))
    return parse(text);
  auto read = parse(std::string_view(stored->text));
  if (read) return read;
  return error{read.error().code, read.error().field, stored->map.to_source(read.error().offset)};
}

}  // namespace karjo::text
