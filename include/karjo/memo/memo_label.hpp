// SPDX-License-Identifier: Apache-2.0
//
// Is this word a label of a memo number? স্মারক নং, প্রজ্ঞাপন নং, Memo No., and after the number "… নং প্রজ্ঞাপনমূলে".
// The words and marks around a number, for memo_number.hpp; no promise.
//
// Source: docs/sources.md#memo-labels (labels of printed letters).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <karjo/text/utf8.hpp>

namespace karjo::detail::memo {

/// How surely the words around a number say that it is a memo number.
enum class label_strength : std::uint8_t { none, weak, strong };

// What a letter is called, and the word that says "number".
inline constexpr std::string_view label_words[] = {
    "আধা-সরকারি", "আধাসরকারি",  "স্মারক",    "নথি",      "পত্র",        "প্রজ্ঞাপন", "পরিপত্র",       "অফিস",
    "আদেশ",       "রিজলিউশন",   "রেজলিউশন", "রিজুলিউশন", "রিজিলিউশন",  "রেজুলেশন", "সিদ্ধান্ত",      "প্রস্তাব",
    "সূত্র",        "সুত্র",        "ডিজিটাল",  "জারি",     "memorandum", "memo",    "notification", "reference",
    "ref",        "resolution", "circular", "letter",   "office",     "order",   "file",         "d.o.",
};
inline constexpr std::string_view label_markers[] = {"নম্বর", "নাম্বার", "নং", "সংখ্যা", "number", "no"};
inline constexpr std::string_view date_words[] = {"তারিখ", "তাং", "dated", "date"};
inline constexpr std::string_view part_words[] = {"অংশ", "পার্ট", "part"};

[[nodiscard]] constexpr bool is_ascii_letter(char c) noexcept {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// A Bengali letter or sign of one, or a Latin letter; not the visarga, which typists put for a colon.
[[nodiscard]] constexpr bool is_letter(char32_t c) noexcept {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (c >= 0x0980 && c <= 0x09E3 && c != 0x0983 && c != 0x0964 && c != 0x0965);
}

/// Blanks in a row, eight at most; `ended` where no more follow.
struct blank_run {
  std::size_t length = 0;
  int line_breaks = 0;
  bool ended = true;
};

[[nodiscard]] constexpr std::size_t blank_length_at(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size()) return 0;
  const char c = text[at];
  if (c == ' ' || c == '\t' || c == '\n' || c == '\r') return 1;
  const text::decoded d = static_cast<std::uint8_t>(c) >= 0xC2 ? text::decode(text, at) : text::decoded{};
  const bool invisible = d.code_point >= 0x200B && d.code_point <= 0x200D;
  return d.code_point == 0xA0 || d.code_point == 0xFEFF || invisible ? d.length : 0;
}

[[nodiscard]] constexpr blank_run blanks_at(std::string_view text, std::size_t at) noexcept {
  blank_run run;
  for (int blanks = 0; blanks < 8; ++blanks) {
    const std::size_t length = blank_length_at(text, at + run.length);
    if (length == 0) return run;
    run.line_breaks += text[at + run.length] == '\n';
    run.length += length;
  }
  run.ended = blank_length_at(text, at + run.length) == 0;
  return run;
}

/// Hyphen, en dash, minus and the like: the length of one, or 0.
[[nodiscard]] constexpr std::size_t dash_length_at(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size()) return 0;
  if (text[at] == '-') return 1;
  if (static_cast<std::uint8_t>(text[at]) != 0xE2) return 0;
  const char32_t c = text::decode(text, at).code_point;
  return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 ? 3 : 0;
}

/// Whether `word`, given in lower case, stands there. Latin letters in either case.
[[nodiscard]] constexpr bool stands_at(std::string_view text, std::size_t at, std::string_view word) noexcept {
  if (at > text.size() || text.size() - at < word.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = text[at + i];
    if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c) != word[i]) return false;
  }
  return true;
}

/// The length of the first of `words` that begins there, or 0.
template <std::size_t N>
[[nodiscard]] constexpr std::size_t word_at(std::string_view text, std::size_t at,
                                            const std::string_view (&words)[N]) noexcept {
  for (const std::string_view word : words) {
    if (stands_at(text, at, word)) return word.size();
  }
  return 0;
}

/// The length of the first of `words` that ends there and begins as a word of its own, or 0.
template <std::size_t N>
[[nodiscard]] constexpr std::size_t word_before(std::string_view text, std::size_t end,
                                                const std::string_view (&words)[N]) noexcept {
  for (const std::string_view word : words) {
    if (word.size() <= end && stands_at(text, end - word.size(), word)) return word.size();
  }
  return 0;
}

[[nodiscard]] constexpr std::size_t part_word_length_at(std::string_view text, std::size_t at) noexcept {
  return word_at(text, at, part_words);
}

/// Whether a word ends there: no letter follows.
[[nodiscard]] constexpr bool word_ends_at(std::string_view text, std::size_t at) noexcept {
  return !is_letter(text::decode(text, at).code_point);
}

/// Colons, visargas, dashes, dots and blanks after a label; returns the end. Looks at 16 of them at most.
[[nodiscard]] constexpr std::size_t after_label_marks(std::string_view text, std::size_t at, bool& colon) noexcept {
  for (int marks = 0; marks < 16 && at < text.size(); ++marks) {
    if (const std::size_t blank = blank_length_at(text, at); blank > 0) {
      at += blank;
    } else if (const std::size_t dash = dash_length_at(text, at); dash > 0) {
      at += dash;
    } else if (text[at] == ':' || text[at] == '.' || text[at] == '#') {
      colon = colon || text[at] == ':';
      ++at;
    } else if (text.substr(at, 3) == "ঃ") {
      colon = true;
      at += 3;
    } else {
      break;
    }
  }
  return at;
}

struct label {
  std::size_t end = 0;  ///< of the label and the marks after it; where it began when there is none
  bool named = false;   ///< it says of what: স্মারক নং, not নং alone
};

/// The label that begins at a place: words of a letter's kind, "number", marks.
[[nodiscard]] constexpr label label_at(std::string_view text, std::size_t start) noexcept {
  std::size_t at = start;
  bool named = false, marked = false, colon = false;
  for (int words = 0; words < 4; ++words) {
    const std::size_t length = word_at(text, at, label_words);
    if (length == 0) break;
    const bool ends = word_ends_at(text, at + length) || word_at(text, at + length, label_markers) > 0;
    if (!ends) break;
    named = true;
    at += length;
    const std::size_t after = at + blanks_at(text, at).length;
    if (word_at(text, after, label_words) == 0) break;
    at = after;
  }
  const std::size_t after = named ? at + blanks_at(text, at).length : at;
  if (const std::size_t length = word_at(text, after, label_markers);
      length > 0 && word_ends_at(text, after + length)) {
    marked = true;
    at = after + length;
  }
  const std::size_t end = after_label_marks(text, at, colon);
  if (!marked && !(named && colon)) return {start, false};
  return {end, named};
}

/// How strongly the words just before a number call it a memo number.
[[nodiscard]] constexpr label_strength label_before(std::string_view text, std::size_t at) noexcept {
  int line_breaks = 0;
  for (int marks = 0; marks < 8 && at > 0; ++marks) {
    const text::decoded d = text::decode_before(text, at);
    const bool mark = blank_length_at(text, at - d.length) > 0 || dash_length_at(text, at - d.length) > 0 ||
                      d.code_point == ':' || d.code_point == '.' || d.code_point == 0x0983 || d.code_point == '#';
    if (d.length == 0 || !mark) break;
    line_breaks += d.code_point == '\n';
    at -= d.length;
  }
  if (line_breaks > 1) return label_strength::none;
  const std::size_t end = at;
  const std::size_t marker = word_before(text, at, label_markers);
  at -= marker;
  for (int blanks = 0; marker > 0 && blanks < 3 && at > 0 && (text[at - 1] == ' ' || text[at - 1] == '.'); ++blanks) {
    --at;
  }
  const std::size_t word = word_before(text, at, label_words);
  if (word > 0 && !is_letter(text::decode_before(text, at - word).code_point)) return label_strength::strong;
  const bool apart = marker > 0 && !is_letter(text::decode_before(text, end - marker).code_point);
  return apart ? label_strength::weak : label_strength::none;
}

/// Whether the words just after a number do, in Bangla: "… নং প্রজ্ঞাপনমূলে", "… স্মারকমূলে", "… নং".
[[nodiscard]] constexpr bool is_label_after(std::string_view text, std::size_t at) noexcept {
  const blank_run before = blanks_at(text, at);
  at += before.length;
  if (at < text.size() && is_ascii_letter(text[at])) return false;
  const std::size_t marker = word_at(text, at, label_markers);
  if (marker > 0 && word_ends_at(text, at + marker)) {
    const std::size_t next = at + marker + blanks_at(text, at + marker).length;
    return before.line_breaks == 0 || word_at(text, next, label_words) > 0;
  }
  // A word alone belongs to the number before it unless it begins the line, or the label of the next.
  return before.line_breaks == 0 && word_at(text, at, label_words) > 0 && !label_at(text, at).named;
}

/// Whether what stands before `at` is complete: the line, the sentence or the number ends, or a word follows that
/// belongs to it (তারিখ, নং, স্মারকমূলে).
[[nodiscard]] constexpr bool ends_phrase(std::string_view text, std::size_t at) noexcept {
  const blank_run run = blanks_at(text, at);
  if (run.line_breaks > 0) return true;
  at += run.length;
  if (at >= text.size()) return true;
  const char c = text[at];
  if (c == ')' || c == '(' || c == ',' || c == ';' || text.substr(at, 3) == "।") return true;
  return word_at(text, at, date_words) > 0 || word_at(text, at, label_markers) > 0 ||
         word_at(text, at, label_words) > 0;
}

}  // namespace karjo::detail::memo
