// SPDX-License-Identifier: Apache-2.0
//
// Does a stored text hold together? What must be true of every text in storage form, whatever the rules are: nothing
// changed outside the changes, the map leads there and back, a second pass changes nothing.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <karjo/text/storage_form.hpp>

/// What is wrong, or an empty text.
inline std::string stored_text_problem(std::string_view source, const karjo::text::stored_text& stored) {
  using namespace karjo;
  const std::string_view text = stored.text;
  if (stored.map.changes().empty()) {
    if (text != source) return "changed, and no change in the map";
    return stored.repairs.empty() ? "" : "a repair of unchanged text";
  }
  if (text::first_invalid_utf8(text)) return "the storage form is no UTF-8";

  std::uint64_t at_source = 0, at = 0;
  for (const text::text_change& change : stored.map.changes()) {
    if (change.source_offset < at_source || change.offset < at) return "changes out of order";
    if (change.source_length + change.length == 0) return "a change of nothing";
    if (source.substr(at_source, change.source_offset - at_source) != text.substr(at, change.offset - at)) {
      return "bytes changed outside of the changes";
    }
    at_source = change.source_offset + change.source_length;
    at = change.offset + change.length;
    if (at_source > source.size() || at > text.size()) return "a change past the end";
    if (source.substr(change.source_offset, change.source_length) == text.substr(change.offset, change.length)) {
      return "a change that changes nothing";
    }
  }
  if (source.substr(at_source) != text.substr(at)) return "bytes changed after the last change";

  // The map: monotone, and exact where nothing changed.
  std::uint64_t before = 0;
  for (std::uint64_t offset = 0; offset <= text.size(); ++offset) {
    const std::uint64_t there = stored.map.to_source(offset);
    if (there < before || there > source.size()) return "to_source is not monotone";
    before = there;
  }
  if (before != source.size()) return "the ends do not lead to each other";
  before = 0;
  for (std::uint64_t offset = 0; offset <= source.size(); ++offset) {
    const std::uint64_t there = stored.map.from_source(offset);
    if (there < before || there > text.size()) return "from_source is not monotone";
    before = there;
  }
  if (before != text.size()) return "the ends do not lead to each other";
  at_source = at = 0;
  for (std::size_t i = 0; i <= stored.map.changes().size(); ++i) {
    const bool last = i == stored.map.changes().size();
    const std::uint64_t end = last ? text.size() : stored.map.changes()[i].offset;
    for (std::uint64_t offset = at; offset < end; ++offset) {
      if (stored.map.to_source(offset) != at_source + (offset - at)) return "to_source is wrong in unchanged text";
      if (stored.map.from_source(at_source + (offset - at)) != offset) return "from_source is wrong in unchanged text";
    }
    if (last) break;
    const text::text_change& change = stored.map.changes()[i];
    if (change.length > 0 && stored.map.source_range(change.offset, change.length) !=
                                 text::text_range{change.source_offset, change.source_length}) {
      return "source_range of a change is not its source";
    }
    at = change.offset + change.length;
    at_source = change.source_offset + change.source_length;
  }

  // Repairs: in order of their source, within the text, and each touches a change.
  at_source = 0;
  for (const text::text_repair& repair : stored.repairs) {
    if (repair.source_offset < at_source) return "repairs out of order";
    at_source = repair.source_offset;
    if (repair.source_length == 0) return "a repair of nothing";
    if (at_source + repair.source_length > source.size() || repair.offset + repair.length > text.size()) {
      return "a repair past the end";
    }
    if (text::row(repair.rule).kind == text::rule_kind::canonical) return "a canonical change among the repairs";
    const auto& changes = stored.map.changes();
    const auto change = std::partition_point(changes.begin(), changes.end(), [&](const text::text_change& c) {
      return c.source_offset + c.source_length < repair.source_offset;
    });
    if (change == changes.end() || change->source_offset > repair.source_offset + repair.source_length) {
      return "a repair without a change";
    }
  }

  const auto again = text::to_storage_form(text);
  if (!again || again->text != text || !again->map.changes().empty() || !again->repairs.empty()) {
    return "a second pass changes the text";
  }
  return {};
}
