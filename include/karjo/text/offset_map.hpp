// SPDX-License-Identifier: Apache-2.0
//
// Where did this byte of a rewritten text stand in its source, and where did that byte of the source go?
//
// Only the places that changed are kept, so the map of a text without changes is empty, whatever its size. Between two
// changes the offsets run in step. An offset within a changed stretch leads to the start of its counterpart; for a
// range, whose end has to be rounded up instead, there are `source_range` and `range_from_source`.
//
//     // "যুু" became "যু": bytes 6 to 9 of the source are gone
//     const text::offset_map map{{{6, 3, 6, 0}}};
//     map.to_source(6)      // 9: what followed the change still follows it
//     map.from_source(7)    // 6
#pragma once

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace karjo::text {

/// A range of bytes.
struct text_range {
  std::uint64_t offset = 0;
  std::uint64_t length = 0;

  friend constexpr bool operator==(const text_range&, const text_range&) = default;
};

/// One stretch of the source and the stretch of the rewritten text that took its place; either may be empty, not both.
struct text_change {
  std::uint64_t source_offset = 0;
  std::uint64_t source_length = 0;
  std::uint64_t offset = 0;
  std::uint64_t length = 0;

  friend constexpr bool operator==(const text_change&, const text_change&) = default;
};

/// Byte offsets of a rewritten text and of its source, both ways. Default-constructed it is the map of an unchanged
/// text.
class offset_map {
 public:
  offset_map() = default;

  /// From the changes, in the order of the text and not overlapping.
  explicit offset_map(std::vector<text_change> changes) noexcept : changes_(std::move(changes)) {}

  /// The offset in the source of a byte of the rewritten text. Monotone. Cost: logarithmic in the number of changes.
  [[nodiscard]] std::uint64_t to_source(std::uint64_t offset) const noexcept;

  /// The offset in the rewritten text of a byte of the source. Monotone. Cost: logarithmic in the number of changes.
  [[nodiscard]] std::uint64_t from_source(std::uint64_t source_offset) const noexcept;

  /// The least range of the source that holds all of a range of the rewritten text. Cost: as `to_source`.
  [[nodiscard]] text_range source_range(std::uint64_t offset, std::uint64_t length) const noexcept;

  /// The least range of the rewritten text that holds all of a range of the source. Cost: as `from_source`.
  [[nodiscard]] text_range range_from_source(std::uint64_t source_offset, std::uint64_t source_length) const noexcept;

  /// The map of two rewritings, one after the other: `next` rewrites what this one gave. Cost: linear in the changes.
  [[nodiscard]] offset_map then(const offset_map& next) const;

  /// The changes, in the order of the text.
  [[nodiscard]] const std::vector<text_change>& changes() const noexcept { return changes_; }

 private:
  std::vector<text_change> changes_;
};

/// The changes of one rewriting after another: `first` leads from a source to a text, `second` from that text on.
/// Changes that overlap become one. Cost: linear.
[[nodiscard]] inline std::vector<text_change> compose(const std::vector<text_change>& first,
                                                      const std::vector<text_change>& second);

// ---------------------------------------------------------------------------------------------------------------------

}  // namespace karjo::text

namespace karjo::detail {

// One side of a change seen from the other: `From` and `To` are the pairs of offset and length.
struct change_side {
  std::uint64_t text::text_change::*offset;
  std::uint64_t text::text_change::*length;
};

inline constexpr change_side source_side{&text::text_change::source_offset, &text::text_change::source_length};
inline constexpr change_side rewritten_side{&text::text_change::offset, &text::text_change::length};

// Where `offset` of the side `from` leads on the side `to`. Within a change: to its start, or with `up` to its end.
// With `up` a change that only begins at `offset` does not count: it lies behind the end of the range.
[[nodiscard]] inline std::uint64_t map_offset(const std::vector<text::text_change>& changes, std::uint64_t offset,
                                              change_side from, change_side to, bool up) noexcept {
  const auto after = std::partition_point(changes.begin(), changes.end(), [&](const text::text_change& change) {
    return up ? change.*from.offset < offset : change.*from.offset <= offset;
  });
  if (after == changes.begin()) return offset;
  const text::text_change& change = *(after - 1);
  const std::uint64_t end = change.*from.offset + change.*from.length;
  const std::uint64_t to_end = change.*to.offset + change.*to.length;
  if (offset >= end) return to_end + (offset - end);
  return up ? to_end : change.*to.offset;
}

[[nodiscard]] inline text::text_range map_range(const std::vector<text::text_change>& changes, text::text_range range,
                                                change_side from, change_side to) noexcept {
  const std::uint64_t begin = map_offset(changes, range.offset, from, to, false);
  if (range.length == 0) return {begin, 0};
  const std::uint64_t end = map_offset(changes, range.offset + range.length, from, to, true);
  return {begin, end > begin ? end - begin : 0};
}

}  // namespace karjo::detail

namespace karjo::text {

inline offset_map offset_map::then(const offset_map& next) const {
  return offset_map(compose(changes_, next.changes_));
}

inline std::uint64_t offset_map::to_source(std::uint64_t offset) const noexcept {
  return karjo::detail::map_offset(changes_, offset, karjo::detail::rewritten_side, karjo::detail::source_side, false);
}

inline std::uint64_t offset_map::from_source(std::uint64_t source_offset) const noexcept {
  return karjo::detail::map_offset(changes_, source_offset, karjo::detail::source_side, karjo::detail::rewritten_side,
                                   false);
}

inline text_range offset_map::source_range(std::uint64_t offset, std::uint64_t length) const noexcept {
  return karjo::detail::map_range(changes_, {offset, length}, karjo::detail::rewritten_side,
                                  karjo::detail::source_side);
}

inline text_range offset_map::range_from_source(std::uint64_t source_offset,
                                                std::uint64_t source_length) const noexcept {
  return karjo::detail::map_range(changes_, {source_offset, source_length}, karjo::detail::source_side,
                                  karjo::detail::rewritten_side);
}

inline std::vector<text_change> compose(const std::vector<text_change>& first, const std::vector<text_change>& second) {
  if (first.empty()) return second;
  if (second.empty()) return first;
  std::vector<text_change> out;
  auto a = first.begin();
  auto b = second.begin();
  // What the changes before add to an offset of the text between, on the side of the source and on that of the result.
  std::uint64_t to_source = 0, to_result = 0;
  while (a != first.end() || b != second.end()) {
    const bool by_first = b == second.end() || (a != first.end() && a->offset < b->source_offset) ||
                          (a != first.end() && a->offset == b->source_offset && b->source_length > 0);
    const std::uint64_t begin = by_first ? a->offset : b->source_offset;
    const text_range source{begin + to_source, 0}, result{begin + to_result, 0};
    std::uint64_t end = begin;
    for (bool more = true; more;) {
      more = false;
      while (a != first.end() && (a->offset < end || a->offset == begin)) {
        end = std::max(end, a->offset + a->length);
        to_source += a->source_length - a->length;
        ++a;
        more = true;
      }
      while (b != second.end() && (b->source_offset < end || b->source_offset == begin)) {
        end = std::max(end, b->source_offset + b->source_length);
        to_result += b->length - b->source_length;
        ++b;
        more = true;
      }
    }
    const text_change both{source.offset, end + to_source - source.offset, result.offset,
                           end + to_result - result.offset};
    if (both.source_length + both.length > 0) out.push_back(both);
  }
  return out;
}

}  // namespace karjo::text
