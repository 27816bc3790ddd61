// SPDX-License-Identifier: Apache-2.0
//
// Reading step by step through printed text: numbers in both scripts, blanks, dashes, words. For the readers of dates
// and fiscal years in this folder; not a promise to others.
//
// Every step looks at a bounded number of bytes, so that a reader which tries one at every position stays linear. Words
// match in each of their canonical spellings (য় as one code point or as two) and whether or not joiners (U+200C,
// U+200D) stand in them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>

#include <karjo/text/digits.hpp>
#include <karjo/text/utf8.hpp>

namespace karjo::detail {

/// As text::decode, but quick for ASCII and the Bengali block, E0 A6 80 to E0 A7 BF.
constexpr text::decoded step_at(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size()) return {};
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) return {first, 1};
  if (first == 0xE0 && text.size() - at >= 3) {
    const auto second = static_cast<unsigned char>(text[at + 1]), third = static_cast<unsigned char>(text[at + 2]);
    if ((second & 0xFE) == 0xA6 && (third & 0xC0) == 0x80) {
      return {static_cast<char32_t>(0x0980 + ((second & 1u) << 6) + (third & 0x3Fu)), 3};
    }
  }
  return text::decode(text, at);
}

/// A run of digits. `digits` is 0 where there is none, and more than 8 where the run is longer (it is then not read to
/// its end).
struct scanned_number {
  std::uint32_t value = 0;
  std::uint32_t digits = 0;
  std::size_t end = 0;
  bool bangla = false, latin = false;  // which scripts occur

  constexpr explicit operator bool() const noexcept { return digits != 0; }
};

constexpr bool is_digit_at(std::string_view text, std::size_t at) noexcept {
  return text::digit_value(step_at(text, at).code_point) >= 0;
}

constexpr scanned_number scan_number(std::string_view text, std::size_t at) noexcept {
  scanned_number number;
  number.end = at;
  while (number.digits <= 8 && is_digit_at(text, number.end)) {
    const text::decoded digit = step_at(text, number.end);
    (digit.length == 1 ? number.latin : number.bangla) = true;
    number.value = number.value * 10 + static_cast<std::uint32_t>(text::digit_value(digit.code_point));
    number.end += digit.length;
    ++number.digits;
  }
  return number;
}

/// A letter or a sign that belongs to a word, Bangla or Latin. The visarga ঃ is none: it is typed for a colon.
constexpr bool is_word_code_point(char32_t c) noexcept {
  if ((c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z')) return true;
  return (c >= 0x0980 && c <= 0x09E3 && c != 0x0983) || (c >= 0x09F0 && c <= 0x09F1) || c == 0x200C || c == 0x200D;
}

constexpr bool is_word_at(std::string_view text, std::size_t at) noexcept {
  return is_word_code_point(step_at(text, at).code_point);
}

constexpr bool is_word_before(std::string_view text, std::size_t at) noexcept {
  return is_word_code_point(text::decode_before(text, at).code_point);
}

constexpr bool is_digit_before(std::string_view text, std::size_t at) noexcept {
  return text::digit_value(text::decode_before(text, at).code_point) >= 0;
}

/// The length of a blank: space, tab, carriage return, no-break and thin spaces. A line feed is none.
constexpr std::size_t blank_at(std::string_view text, std::size_t at) noexcept {
  const text::decoded next = step_at(text, at);
  switch (next.code_point) {
    case U' ':
    case U'\t':
    case U'\r':
    case 0x00A0:
    case 0x2009:
    case 0x200B:
    case 0x202F: return next.length;
    default: return 0;
  }
}

/// Past at most `most` blanks.
constexpr std::size_t skip_blanks(std::string_view text, std::size_t at, int most = 6) noexcept {
  for (; most > 0; --most) {
    const std::size_t blank = blank_at(text, at);
    if (blank == 0) break;
    at += blank;
  }
  return at;
}

/// A field of a line without the blanks around it.
inline std::string_view trim_blanks(std::string_view field) noexcept {
  while (const std::size_t blank = blank_at(field, 0)) field.remove_prefix(blank);
  for (;;) {
    const text::decoded last = text::decode_before(field, field.size());
    if (last.length == 0 || blank_at(field, field.size() - last.length) == 0) return field;
    field.remove_suffix(last.length);
  }
}

/// The length of a dash: - ‐ ‑ ‒ – — −.
constexpr std::size_t dash_at(std::string_view text, std::size_t at) noexcept {
  const text::decoded next = step_at(text, at);
  const char32_t c = next.code_point;
  return c == U'-' || (c >= 0x2010 && c <= 0x2014) || c == 0x2212 ? next.length : 0;
}

/// The length of an apostrophe or a single quotation mark: ' ’ ‘ `.
constexpr std::size_t apostrophe_at(std::string_view text, std::size_t at) noexcept {
  const text::decoded next = step_at(text, at);
  const char32_t c = next.code_point;
  return c == U'\'' || c == U'`' || c == 0x2018 || c == 0x2019 ? next.length : 0;
}

/// The letters of a text one by one: decomposed, without joiners, Latin ones in lower case.
class letter_steps {
 public:
  constexpr letter_steps(std::string_view text, std::size_t at) noexcept : text_(text), at_(at) {}

  /// The next letter; 0 at the end.
  constexpr char32_t next() noexcept {
    if (pending_ != 0) {
      const char32_t c = pending_;
      pending_ = 0;
      return c;
    }
    text::decoded step = step_at(text_, at_);
    while (step.code_point == 0x200C || step.code_point == 0x200D) {
      at_ += step.length;
      step = step_at(text_, at_);
      if (++joiners_ > 8) return 0;
    }
    at_ += step.length;
    switch (step.code_point) {
      case 0x09CB: pending_ = 0x09BE; return 0x09C7;  // ো
      case 0x09CC: pending_ = 0x09D7; return 0x09C7;  // ৌ
      case 0x09DC: pending_ = 0x09BC; return 0x09A1;  // ড় as one code point
      case 0x09DD: pending_ = 0x09BC; return 0x09A2;  // ঢ়
      case 0x09DF: pending_ = 0x09BC; return 0x09AF;  // য়
      default: break;
    }
    return step.code_point >= U'A' && step.code_point <= U'Z' ? step.code_point - U'A' + U'a' : step.code_point;
  }

  constexpr std::size_t at() const noexcept { return at_; }
  constexpr bool between_letters() const noexcept { return pending_ == 0; }

 private:
  std::string_view text_;
  std::size_t at_;
  char32_t pending_ = 0;
  int joiners_ = 0;
};

/// Whether a code point is written in one way only: it does not decompose, is no joiner, and has no other case.
constexpr bool is_plain(char32_t c) noexcept {
  if (c < 0x80) return !is_word_code_point(c);
  return c != 0x200C && c != 0x200D && c != 0x09CB && c != 0x09CC && c != 0x09DC && c != 0x09DD && c != 0x09DF;
}

/// The same for what stands at a byte, quick for the first half of the Bengali block, E0 A6 80 to E0 A6 BF.
constexpr bool is_plain_at(std::string_view text, std::size_t at) noexcept {
  if (text.size() > 2 && at < text.size() - 2 && text[at] == '\xE0' && text[at + 1] == '\xA6') return true;
  return is_plain(step_at(text, at).code_point);
}

/// The end of a spelling that stands at a byte; 0 where it does not. The text may go on with further letters.
constexpr std::size_t match_letters(std::string_view text, std::size_t at, std::string_view spelling) noexcept {
  if (at >= text.size()) return 0;
  std::size_t same = 0;
  while (same < spelling.size() && at + same < text.size() && text[at + same] == spelling[same]) ++same;
  if (same == spelling.size()) return at + same;
  while (same > 0 && (static_cast<unsigned char>(spelling[same]) & 0xC0) == 0x80) --same;
  if (is_plain_at(text, at + same) && is_plain_at(spelling, same)) return 0;

  letter_steps in_text(text, at), in_spelling(spelling, 0);
  for (;;) {
    const char32_t want = in_spelling.next();
    if (want == 0) return in_text.between_letters() ? in_text.at() : 0;
    if (in_text.next() != want) return 0;
  }
}

/// The end of the first of some words that stands at a byte as a whole word; 0 where none does. Longer words come
/// first.
constexpr std::size_t match_word(std::string_view text, std::size_t at,
                                 std::initializer_list<std::string_view> words) noexcept {
  for (const std::string_view word : words) {
    const std::size_t end = match_letters(text, at, word);
    if (end != 0 && !is_word_at(text, end)) return end;
  }
  return 0;
}

/// The same for words of a list.
constexpr std::size_t match_one_of(std::string_view text, std::size_t at,
                                   std::span<const std::string_view> words) noexcept {
  for (const std::string_view word : words) {
    const std::size_t end = match_letters(text, at, word);
    if (end != 0 && !is_word_at(text, end)) return end;
  }
  return 0;
}

/// Past the letters of a word.
constexpr std::size_t skip_word(std::string_view text, std::size_t at) noexcept {
  for (;;) {
    const text::decoded next = step_at(text, at);
    if (next.length == 0 || !is_word_code_point(next.code_point)) return at;
    at += next.length;
  }
}

inline constexpr std::string_view case_endings[] = {"য়ের", "ের", "এর", "য়ে", "তে", "ে", "র", "এ"};
inline constexpr std::string_view endings_after_dash[] = {"এর", "এ", "র", "তে"};

/// The end of a case ending (মার্চের, মার্চ-এর, জুলাইয়ে) after which the word is over; `at` where the word is over
/// already; 0 where it goes on otherwise.
constexpr std::size_t match_case_ending(std::string_view text, std::size_t at) noexcept {
  std::size_t from = at;
  if (const std::size_t dash = dash_at(text, at); dash != 0 && match_one_of(text, at + dash, endings_after_dash) != 0)
    from += dash;
  if (const std::size_t quote = apostrophe_at(text, at); quote != 0 && match_word(text, at + quote, {"এর", "র"}) != 0)
    from += quote;
  if (from == at && !is_word_at(text, at)) return at;
  return match_one_of(text, from, case_endings);
}

}  // namespace karjo::detail
