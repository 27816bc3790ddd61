// SPDX-License-Identifier: Apache-2.0
//
// What holds for every reading of Bijoy text: no byte is lost, and what comes out is storage form.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <karjo/text/bijoy.hpp>
#include <karjo/text/storage_form.hpp>

namespace karjo {

/// What is wrong with a reading that kept its map; empty where nothing is.
inline std::string bijoy_text_problem(std::string_view source, const text::bijoy_text& read) {
  const auto stored = text::to_storage_form(read.text);
  if (!stored) return "the reading is no UTF-8";
  if (stored->text != read.text) return "the reading is not its own storage form";
  std::uint64_t source_end = 0, end = 0;
  for (const text::text_change& change : read.map.changes()) {
    if (change.source_offset < source_end || change.offset < end) return "the changes of the map overlap";
    if (change.source_offset - source_end != change.offset - end) return "the map is out of step";
    if (source.substr(source_end, change.source_offset - source_end) != read.text.substr(end, change.offset - end))
      return "what the map calls unchanged has changed";
    source_end = change.source_offset + change.source_length;
    end = change.offset + change.length;
    if (source_end > source.size() || end > read.text.size()) return "the map reaches past the text";
  }
  if (source.substr(source_end) != std::string_view(read.text).substr(end)) return "the end of the text is lost";
  std::uint64_t before = 0;
  for (const text::bijoy_doubt& doubt : read.doubts) {
    if (doubt.source_offset < before) return "the doubts are out of order";
    before = doubt.source_offset;
    if (doubt.source_offset + doubt.source_length > source.size()) return "a doubt lies past the source";
    if (doubt.offset + doubt.length > read.text.size()) return "a doubt lies past the reading";
  }
  return {};
}

}  // namespace karjo
