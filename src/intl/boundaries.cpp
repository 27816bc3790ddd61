// SPDX-License-Identifier: Apache-2.0
#include <karjo/intl/boundaries.hpp>

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <cstddef>
#include <memory>

#include <karjo/detail/bengali_word.hpp>
#include <karjo/text/cluster.hpp>
#include <karjo/text/utf8.hpp>

#include "intl/icu.hpp"

namespace karjo::intl {

namespace {

constexpr std::string_view danda = "।";

// The names of the Latin letters, by which initials are written: এ. কে. এম.
constexpr std::string_view letter_names[] = {"এ",  "বি",  "সি", "ডি", "ই",  "এফ", "জি", "এইচ", "আই",      "জে",   "কে",   "এল", "এম",
                                             "এন", "ও",   "পি", "কিউ", "আর", "এস", "টি", "ইউ",  "ভি",      "ডব্লিউ", "এক্স", "ওয়াই", "জেড"};

bool is_abbreviation(std::string_view word) noexcept {
  return std::any_of(std::begin(abbreviations), std::end(abbreviations),
                     [word](const abbreviation& row) { return row.text == word; }) ||
         std::find(std::begin(letter_names), std::end(letter_names), word) != std::end(letter_names) ||
         (word.size() == 1 && word[0] >= 'A' && word[0] <= 'Z');
}

bool is_latin_letter(char c) noexcept { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

// The start of the run of letters, Bengali or Latin, that ends at `end`; looks no further than an abbreviation is long.
std::size_t letters_begin(std::string_view text, std::size_t end) noexcept {
  constexpr std::size_t longest = 48;
  std::size_t at = end;
  while (at > 0 && end - at < longest) {
    if (detail::letter_before(text, at)) {
      at -= 3;
    } else if (is_latin_letter(text[at - 1])) {
      --at;
    } else {
      break;
    }
  }
  return at;
}

// Whether all between the start of the line and `end` is the number of a paragraph: ০১, ২.১, with blanks before it.
bool is_line_number(std::string_view text, std::size_t end) noexcept {
  constexpr std::size_t longest = 32;
  std::size_t at = end, digits = 0;
  while (at > 0 && end - at < longest) {
    if (at >= 3 && detail::digit_at(text, at - 3).length == 3) {
      at -= 3;
      ++digits;
    } else if (detail::digit_at(text, at - 1).length == 1) {
      --at;
      ++digits;
    } else if (text[at - 1] == '.') {
      --at;
    } else {
      break;
    }
  }
  while (at > 0 && end - at < longest && (text[at - 1] == ' ' || text[at - 1] == '\t')) --at;
  return digits != 0 && (at == 0 || text[at - 1] == '\n' || text[at - 1] == '\r');
}

// Whether the sentence that ICU ends at `end` goes on: what stands there is an abbreviation or the number of a paragraph.
bool goes_on(std::string_view text, std::size_t end) noexcept {
  if (end == text.size()) return false;
  std::size_t at = end;
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t')) --at;
  while (at >= 2 && text.substr(at - 2, 2) == "\xC2\xA0") at -= 2;
  if (text.substr(0, at).ends_with(".)")) --at;  // (অব.)
  const std::string_view before = text.substr(0, at);
  if (before.ends_with(danda)) return is_line_number(text, at - danda.size());
  if (!before.ends_with('.')) return false;
  const std::size_t stop = at - 1;
  const std::size_t begin = letters_begin(text, stop);
  if (begin == stop) return is_line_number(text, stop);
  const std::string_view word = text.substr(begin, stop - begin);
  return is_abbreviation(word) || (detail::bengali_letter_at(word, 0) != 0 && text::cluster_end(word, 0) == word.size());
}

/// Calls `take(piece, offset, iterator)` for stretches of the text that end with a line, so that ICU's int32_t suffices for a text of
/// any size; after each line end there is a boundary of every kind.
template <class Take>
error for_each_piece(std::string_view text, const icu::BreakIterator& prototype, Take&& take) {
  constexpr std::size_t usual = 64 * 1024;
  if (const auto bad = text::first_invalid_utf8(text)) return {errc::invalid_utf8, 0, *bad};
  const std::unique_ptr<icu::BreakIterator> iterator(prototype.clone());
  if (!iterator) throw std::bad_alloc();
  UText reader = UTEXT_INITIALIZER;
  struct closer {
    UText* text;
    ~closer() { utext_close(text); }
  } const close{&reader};
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t line = text.find('\n', std::min(text.size(), at + usual));
    const std::size_t end = line == std::string_view::npos ? text.size() : line + 1;
    if (end - at > longest_text) return {errc::text_too_large, 0, at};
    const std::string_view piece = text.substr(at, end - at);
    UErrorCode status = U_ZERO_ERROR;
    utext_openUTF8(&reader, piece.data(), static_cast<std::int64_t>(piece.size()), &status);
    iterator->setText(&reader, status);
    if (const error failed = failure_of(status); failed.code != errc::ok) return failed;
    take(piece, at, *iterator);
    at = end;
  }
  return {};
}

const icu::BreakIterator* made(icu::BreakIterator* (*make)(const icu::Locale&, UErrorCode&)) {
  UErrorCode status = U_ZERO_ERROR;
  icu::BreakIterator* iterator = make(icu::Locale("bn", "BD"), status);
  return U_SUCCESS(status) ? iterator : nullptr;
}

// ---- Words ----------------------------------------------------------------------------------------------------------

struct stretch {
  std::size_t begin, end;
  bool is_word;
};

bool begins_with_digit(std::string_view word) noexcept { return detail::digit_at(word, 0).value >= 0; }

// Whether a mark between two words that touch it makes one word of them.
bool is_inner_mark(std::string_view mark, std::string_view left, std::string_view right) noexcept {
  if (mark == "-" || mark == "\u2010" || mark == "\u2011") return true;
  if (mark == "/" || mark == "." || mark == ":") return detail::digit_before(left, left.size()) && begins_with_digit(right);
  return false;
}

class word_writer {
 public:
  word_writer(std::string_view piece, std::size_t offset, std::vector<segment>& out) : piece_(piece), offset_(offset), out_(out) {}

  void write(const std::vector<stretch>& raw) {
    for (std::size_t n = 0; n < raw.size();) {
      if (!raw[n].is_word) {
        put(raw[n].begin, raw[n].end, segment_kind::between);
        ++n;
        continue;
      }
      const std::size_t begin = raw[n].begin;
      std::size_t end = raw[n++].end;
      while (n + 1 < raw.size() && !raw[n].is_word && raw[n + 1].is_word &&
             is_inner_mark(at(raw[n].begin, raw[n].end), at(begin, end), at(raw[n + 1].begin, raw[n + 1].end))) {
        end = raw[n + 1].end;
        n += 2;
      }
      const std::size_t last = split_abbreviations(begin, end);
      if (last != end && n < raw.size() && at(raw[n].begin, raw[n].end) == "." && is_abbreviation(at(last, end))) {
        end = raw[n++].end;
      }
      if (last != end) put_word(last, end);
    }
  }

 private:
  [[nodiscard]] std::string_view at(std::size_t begin, std::size_t end) const { return piece_.substr(begin, end - begin); }

  // মো.করিম typed without a blank is two words: writes the abbreviations at the front, and returns where the rest begins.
  std::size_t split_abbreviations(std::size_t begin, std::size_t end) {
    while (detail::bengali_letter_at(piece_, begin) != 0) {
      const std::size_t stop = piece_.find('.', begin);
      if (stop >= end || !is_abbreviation(at(begin, stop))) break;
      put_word(begin, stop + 1);
      begin = stop + 1;
    }
    return begin;
  }

  void put_word(std::size_t begin, std::size_t end) {
    put(begin, end, begins_with_digit(at(begin, end)) ? segment_kind::number : segment_kind::word);
  }

  void put(std::size_t begin, std::size_t end, segment_kind kind) {
    if (kind == segment_kind::between && !out_.empty() && out_.back().kind == segment_kind::between) {
      out_.back().length += end - begin;
    } else {
      out_.push_back({offset_ + begin, end - begin, kind});
    }
  }

  std::string_view piece_;
  std::size_t offset_;
  std::vector<segment>& out_;
};

}  // namespace

result<std::vector<segment>> sentences(std::string_view utf8) {
  static const icu::BreakIterator* const prototype = made(icu::BreakIterator::createSentenceInstance);
  if (prototype == nullptr) return errc::internal;
  std::vector<segment> found;
  const error failed = for_each_piece(utf8, *prototype, [&](std::string_view piece, std::size_t offset, icu::BreakIterator& breaks) {
    std::size_t begin = 0;
    for (std::int32_t end = breaks.next(); end != icu::BreakIterator::DONE; end = breaks.next()) {
      const auto stop = static_cast<std::size_t>(end);
      if (goes_on(piece, stop)) continue;
      found.push_back({offset + begin, stop - begin, segment_kind::sentence});
      begin = stop;
    }
  });
  if (failed.code != errc::ok) return failed;
  return found;
}

result<std::vector<segment>> words(std::string_view utf8) {
  static const icu::BreakIterator* const prototype = made(icu::BreakIterator::createWordInstance);
  if (prototype == nullptr) return errc::internal;
  std::vector<segment> found;
  std::vector<stretch> raw;
  const error failed = for_each_piece(utf8, *prototype, [&](std::string_view piece, std::size_t offset, icu::BreakIterator& breaks) {
    raw.clear();
    std::size_t begin = 0;
    for (std::int32_t end = breaks.next(); end != icu::BreakIterator::DONE; end = breaks.next()) {
      const auto stop = static_cast<std::size_t>(end);
      raw.push_back({begin, stop, breaks.getRuleStatus() >= UBRK_WORD_NONE_LIMIT});
      begin = stop;
    }
    word_writer(piece, offset, found).write(raw);
  });
  if (failed.code != errc::ok) return failed;
  return found;
}

}  // namespace karjo::intl
