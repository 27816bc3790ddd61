// SPDX-License-Identifier: Apache-2.0
//
// In which one form is a Bangla text stored and compared, what was mended on the way, and where did each byte come
// from?
//
// The storage form is the Bengali block (U+0980..U+09FF) in Unicode normalization form C, after repairs that lose
// nothing: sequences that can only be an older encoding, a slip of the keyboard or damage of a converter, and that have
// one reading. What has two readings stays as it is. The rules are the rows of `storage_rules`, each with its source;
// they apply until none applies any more, so the storage form of a storage form is itself, and texts that are
// canonically equivalent in the Bengali block have the same one.
//
// Nothing else changes: every code point outside the Bengali block stays as given, composed or not, in or out of
// canonical order (é, क़, ZWNJ, BOM, no-break space), except that a joiner (U+200C, U+200D) is replaced, moved, removed
// or put in by the rules for ৎ and র‍্য. Marks are not reordered across a code point of another block.
//
//     const auto stored = text::to_storage_form("র\u200C\u09CDয\u09BEব");   // র‍্যাব in the old way
//     stored->text                       // "র\u200D\u09CDয\u09BEব"
//     stored->repairs[0].rule            // storage_rule::ya_phala_with_zwnj: an old encoding, no damage
//     stored->map.to_source(3)           // 3
//
// Source: docs/sources.md#text-storage-form; the guide docs/guide/text.md says what each rule is for.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <karjo/error.hpp>
#include <karjo/result.hpp>
#include <karjo/text/offset_map.hpp>
#include <karjo/text/storage_cluster.hpp>
#include <karjo/text/storage_rule.hpp>
#include <karjo/text/utf8.hpp>

namespace karjo::text {

/// A rule that was applied, and to what: a letter with its signs. One cluster to which two rules applied gives two
/// repairs.
struct text_repair {
  storage_rule rule{};
  std::uint64_t source_offset = 0;  ///< bytes of the text given
  std::uint64_t source_length = 0;
  std::uint64_t offset = 0;  ///< bytes of the storage form
  std::uint64_t length = 0;

  friend constexpr bool operator==(const text_repair&, const text_repair&) = default;
};

/// A text in storage form, the way back to its source, and what was mended: repairs in the order of the text. Changes
/// that Unicode's own canonical equivalence makes (`storage_level::canonical`) stand in the map only.
struct stored_text {
  std::string text;
  offset_map map;
  std::vector<text_repair> repairs;
};

/// The storage form of a text. Accepts all UTF-8, NUL bytes too. Errors: `invalid_utf8` at the first byte that is none.
/// Cost: one pass, linear for every input; memory of the text, of 32 bytes for each change and of 40 for each repair.
[[nodiscard]] inline result<stored_text> to_storage_form(std::string_view utf8);

// ---------------------------------------------------------------------------------------------------------------------

}  // namespace karjo::text

namespace karjo::detail {

// Writes the storage form: unchanged stretches are copied whole, clusters that a pair of code points makes suspicious
// are taken through storage_cluster.
class storage_writer {
 public:
  explicit storage_writer(std::string_view source) : source_(source) {}

  [[nodiscard]] result<text::stored_text> write() {
    stored_.text.reserve(source_.size());
    bengali_class before = bengali_class::outside;
    std::size_t at = 0;
    while (at < source_.size()) {
      const bengali_class now = class_at(source_, at);
      if (may_change(before, now)) {
        at = cluster(cluster_begin(source_, at));
        before = bengali_class::letter;
        continue;
      }
      before = now;
      if (now != bengali_class::outside) {
        at += 3;
        continue;
      }
      const text::decoded other = text::decode(source_, at);
      if (other.length == 0) return {errc::invalid_utf8, at};
      at += other.length;
      if (other.length == 1) at += ascii_steps(source_, at);
    }
    copy_until(source_.size());
    stored_.map = text::offset_map(std::move(changes_));
    return std::move(stored_);
  }

 private:
  void copy_until(std::size_t end) {
    stored_.text.append(source_.substr(copied_, end - copied_));
    copied_ = end;
  }

  // Writes the cluster that begins at `begin` if a rule applies to it, and returns its end.
  std::size_t cluster(std::size_t begin) {
    const std::size_t end = cluster_.read(source_, begin);
    cluster_.normalize();
    if (cluster_.is_reph_before_ya() && class_before(source_, begin) == bengali_class::outside) {
      copy_until(begin);
      if (!is_rest_of_broken_word(stored_.text, rest_of_word(end))) cluster_.put_back_joiner();
    }
    const std::u32string& given = cluster_.given();
    const std::u32string& stored = cluster_.stored();
    if (given == stored) return end;

    copy_until(begin);
    const std::size_t offset = stored_.text.size();
    for (const char32_t code_point : stored) text::append(stored_.text, code_point);
    copied_ = end;

    // Every code point of a cluster takes three bytes, before and after.
    std::size_t head = 0, tail = 0;
    const std::size_t shorter = std::min(given.size(), stored.size());
    while (head < shorter && given[head] == stored[head]) ++head;
    while (tail < shorter - head && given[given.size() - 1 - tail] == stored[stored.size() - 1 - tail]) ++tail;
    changes_.push_back(
        {begin + 3 * head, 3 * (given.size() - head - tail), offset + 3 * head, 3 * (stored.size() - head - tail)});
    for (const text::storage_rule_row& row : text::storage_rules) {
      if (row.level != text::storage_level::canonical && cluster_.applied(row.rule)) {
        stored_.repairs.push_back({row.rule, begin, end - begin, offset, stored_.text.size() - offset});
      }
    }
    return end;
  }

  // The storage form of the next few letters of the word; enough for `is_rest_of_broken_word`.
  std::string rest_of_word(std::size_t at) {
    std::string rest;
    while (rest.size() < 3 * longest_rest && class_at(source_, at) != bengali_class::outside) {
      at = ahead_.read(source_, at);
      ahead_.normalize();
      for (const char32_t code_point : ahead_.stored()) text::append(rest, code_point);
    }
    return rest;
  }

  std::string_view source_;
  std::size_t copied_ = 0;  // of the source
  text::stored_text stored_;
  std::vector<text::text_change> changes_;
  storage_cluster cluster_, ahead_;
};

}  // namespace karjo::detail

namespace karjo::text {

inline result<stored_text> to_storage_form(std::string_view utf8) {
  return karjo::detail::storage_writer(utf8).write();
}

}  // namespace karjo::text
