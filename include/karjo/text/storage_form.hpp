// SPDX-License-Identifier: Apache-2.0
//
// In which one form is a Bangla text stored and compared, what was mended on the way, and where did each byte come
// from?
//
// The storage form is the Bengali block (U+0980..U+09FF) in Unicode normalization form C, after repairs that lose
// nothing: sequences that can only be an older encoding, a slip of the keyboard or damage of a converter, and that have
// one reading; invisible characters and odd spaces in words of Bangla, and look-alikes of its digits and of its danda.
// What has two readings stays as it is. The rules are the rows of `text_rules`, each with its source; they
// apply until none applies any more, so the storage form of a storage form is itself, and texts that are
// canonically equivalent in the Bengali block have the same one. A rule looks at most at the line it stands on, and at
// the word before the line.
//
// Text that is no Bangla stays byte by byte, composed or not, in or out of canonical order: é, क़, and Bijoy text with
// its soft hyphens and bars.
//
//     const auto stored = text::to_storage_form("র\u200C\u09CDয\u09BEব");   // র‍্যাব in the old way
//     stored->text                       // "র\u200D\u09CDয\u09BEব"
//     stored->repairs[0].rule            // text_rule::ya_phala_with_zwnj: an old encoding, no damage
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
#include <karjo/text/storage_line.hpp>
#include <karjo/text/storage_scan.hpp>
#include <karjo/text/text_rule.hpp>
#include <karjo/text/utf8.hpp>

namespace karjo::text {

/// A text in storage form, the way back to its source, and what was mended: repairs in the order of the text. Changes
/// that Unicode's own canonical equivalence makes (`rule_kind::canonical`) stand in the map only.
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

/// Finds a place up to which a text is in storage form: the first from `at` on where a rule may apply or the text is no
/// UTF-8, or any before it. A boundary of code points, as `at` is.
using storage_scanner = std::size_t (*)(std::string_view text, std::size_t at) noexcept;

// Writes the storage form: lines in which no rule may apply are copied, the others taken through storage_line.
//
// A sink has `append(std::string_view)` and `tail()`, the last bytes appended, 64 of them where there are so many.
// With `changes` and `repairs` null none are kept.
template <class Sink>
class storage_writer {
 public:
  storage_writer(std::string_view source, Sink& to, storage_scanner scan,
                 std::vector<text::text_change>* changes = nullptr, std::vector<text::text_repair>* repairs = nullptr)
      : source_(source), to_(to), scan_(scan), changes_(changes), repairs_(repairs), line_(changes != nullptr) {}

  [[nodiscard]] error write() {
    for (std::size_t at = 0; at < source_.size();) {
      const std::size_t from = at;
      if (scan_) at = scan_(source_, at);
      const std::size_t enough = std::min(source_.size(), at + (scan_ ? short_stretch : long_stretch));
      at = scan_storage_form(source_, at, enough);
      if (at < enough) {
        const std::size_t line_end = std::min(source_.find('\n', at), source_.size());
        const std::string_view rest = source_.substr(at, line_end - at);
        if (const auto bad = text::first_invalid_utf8(rest)) return {errc::invalid_utf8, 0, at + *bad};
        copy_until(line_begin(at));
        rewrite(line_end);
        at = line_end;
      } else if (at - copied_ >= long_stretch) {
        copy_until(line_begin(at, from));
      }
    }
    copy_until(source_.size());
    return {};
  }

 private:
  static constexpr std::size_t short_stretch = 256, long_stretch = 16 * 1024;

  // Where the line begins that `at` stands on: no earlier than what was written, and not looked for before `from`.
  [[nodiscard]] std::size_t line_begin(std::size_t at, std::size_t from = 0) const noexcept {
    from = std::max(from, copied_);
    const std::size_t feed = source_.substr(from, at - from).rfind('\n');
    return feed == source_.npos ? copied_ : from + feed + 1;
  }

  void copy_until(std::size_t end) {
    to_.append(source_.substr(copied_, end - copied_));
    written_ += end - copied_;
    copied_ = end;
  }

  void rewrite(std::size_t end) {
    line_.rewrite(source_.substr(copied_, end - copied_), to_.tail());
    if (changes_) {
      for (text::text_change change : line_.changes()) {
        change.source_offset += copied_;
        change.offset += written_;
        changes_->push_back(change);
      }
      std::vector<text::text_repair>& repairs = line_.repairs();
      std::stable_sort(repairs.begin(), repairs.end(), [](const text::text_repair& a, const text::text_repair& b) {
        return a.source_offset < b.source_offset;
      });
      for (text::text_repair repair : repairs) {
        repair.source_offset += copied_;
        repair.offset += written_;
        repairs_->push_back(repair);
      }
    }
    to_.append(line_.text());
    written_ += line_.text().size();
    copied_ = end;
  }

  std::string_view source_;
  std::size_t copied_ = 0;   // of the source
  std::size_t written_ = 0;  // of the storage form
  Sink& to_;
  storage_scanner scan_;
  std::vector<text::text_change>* changes_;
  std::vector<text::text_repair>* repairs_;
  storage_line line_;
};

struct string_sink {
  std::string text;

  void append(std::string_view more) { text.append(more); }
  [[nodiscard]] std::string_view tail() const noexcept {
    return std::string_view(text).substr(text.size() - std::min<std::size_t>(text.size(), 64));
  }
};

}  // namespace karjo::detail

namespace karjo::text {

inline result<stored_text> to_storage_form(std::string_view utf8) {
  karjo::detail::string_sink to;
  to.text.reserve(utf8.size());
  std::vector<text_change> changes;
  stored_text stored;
  karjo::detail::storage_writer writer(utf8, to, nullptr, &changes, &stored.repairs);
  if (const error wrong = writer.write(); wrong.code != errc::ok) return wrong;
  stored.text = std::move(to.text);
  stored.map = offset_map(std::move(changes));
  return stored;
}

}  // namespace karjo::text
