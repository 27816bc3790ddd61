// SPDX-License-Identifier: Apache-2.0
//
// Where does a memo number without a grammar begin and end? The numbers from before 2008,
// "ভূঃমঃ/শাঃ-২/খতিয়ান-বিক্রি-১৩/২০০৪-৬৪৭", and what looks like one and is none: S.R.O. numbers. For memo_number.hpp;
// no promise.
//
// Source: docs/sources.md#memo-layouts (forms observed on letters and in law texts).
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

#include <karjo/memo/memo_label.hpp>
#include <karjo/memo/printed_groups.hpp>
#include <karjo/text/utf8.hpp>

namespace karjo::detail::memo {

/// Where the group begins whose first true digit stands at `digit`: letters O just before it belong to it, unless they
/// end a word.
[[nodiscard]] constexpr std::size_t group_start(std::string_view text, std::size_t from, std::size_t digit) noexcept {
  std::size_t start = digit;
  while (start > from && digit - start < 9 && (text[start - 1] == 'O' || text[start - 1] == 'o')) --start;
  return start > 0 && start < digit && is_ascii_letter(text[start - 1]) ? digit : start;
}

/// Where the next group begins, at or after `from`.
[[nodiscard]] constexpr std::size_t next_group(std::string_view text, std::size_t from) noexcept {
  std::size_t at = from;
  while (at < text.size() && !is_digit_at(text, at)) ++at;
  return group_start(text, from, at);
}

/// Behind all digits at `at`.
[[nodiscard]] constexpr std::size_t after_digits(std::string_view text, std::size_t at) noexcept {
  while (digit_at(text, at).value >= 0) at += digit_at(text, at).length;
  return at;
}

/// An S.R.O. number: ২৭১-আইন/২০১০, 358-Law/2025. Returns where it begins.
[[nodiscard]] constexpr std::optional<std::size_t> find_sro(std::string_view text) noexcept {
  constexpr std::string_view words[] = {"আইন", "law", "l"};
  constexpr std::string_view taxes[] = {"মূসক", "শুল্ক", "আয়কর", "আবগারি", "কাস্টমস", "vat", "customs"};  // …/২০১০/৪৯৮-মূসক
  for (std::size_t start = next_group(text, 0); start < text.size();
       start = next_group(text, after_digits(text, start))) {
    const printed_group number = group_at(text, start);
    if (number.digits == 0 || number.digits > 4 || (start > 0 && text[start - 1] == '/')) continue;
    std::size_t at = number.end() + blanks_at(text, number.end()).length;
    const std::size_t dash = dash_length_at(text, at);
    at += dash + blanks_at(text, at + dash).length;
    const std::size_t word = word_at(text, at, words);
    at += word + blanks_at(text, at + word).length;
    if (dash == 0 || word == 0 || at >= text.size() || text[at] != '/') continue;
    const printed_group year = group_at(text, at + 1 + blanks_at(text, at + 1).length);
    if (year.digits != 2 && year.digits != 4) continue;
    if (year.end() == text.size() || text[year.end()] != '/') return start;
    at = after_digits(text, year.end() + 1);
    at += blanks_at(text, at).length;
    at += dash_length_at(text, at);
    at += blanks_at(text, at).length;
    if (word_at(text, at, taxes) > 0) return start;
  }
  return std::nullopt;
}

/// How long the last character before `end` is: one byte where it is not UTF-8.
[[nodiscard]] constexpr std::size_t last_length(std::string_view text, std::size_t end) noexcept {
  return std::max<std::size_t>(text::decode_before(text, end).length, 1);
}

/// Without label, date and label behind; empty where nothing with a digit is left.
[[nodiscard]] constexpr printed_range free_range(std::string_view text) noexcept {
  bool colon = false;
  const auto after_label = [&](std::size_t start, std::size_t end) {
    const std::string_view left = text.substr(0, end);
    return label_at(left, std::min(end, after_label_marks(left, start, colon))).end;
  };
  std::size_t end = text.size();
  std::size_t start = after_label(0, end);
  for (std::size_t at = start + 1; at < end; ++at) {
    const bool word = blank_length_at(text, at - 1) > 0 && blank_length_at(text, at) == 0;
    if (word && word_at(text, at, date_words) > 0) end = at;
  }
  for (std::size_t was_start = end, was_end = 0; start != was_start || end != was_end;) {
    was_start = start;
    was_end = end;
    start = after_label(start, end);
    while (end > start) {  // marks to be filled by hand, and the end of the sentence
      const std::size_t before = end - last_length(text, end);
      const char32_t c = text::decode(text, before).code_point;
      const bool mark = c == '/' || c == '.' || c == ',' || c == ':' || c == ';' || c == 0x0964 || c == 0x0983;
      if (!mark && blank_length_at(text, before) == 0 && dash_length_at(text, before) == 0) break;
      end = before;
    }
    std::size_t word = end;  // the last word
    while (word > start && blank_length_at(text, word - last_length(text, word)) == 0) word -= last_length(text, word);
    const std::size_t marker = word_at(text, word, label_markers);
    const bool label = word_at(text, word, label_words) > 0 || (marker > 0 && word + marker == end);
    if (word > start && label && next_group(text.substr(0, end), word) >= end) end = word;
  }
  return next_group(text.substr(0, end), start) < end ? printed_range{start, end - start} : printed_range{};
}

/// How far the free form reaches that begins at `at` in running text: words with a slash or with a digit and a dash or
/// bracket belong to it, on one line. Empty where a letter, a digit or a slash is lacking.
[[nodiscard]] constexpr printed_range free_range_at(std::string_view text, std::size_t at) noexcept {
  constexpr std::size_t longest = 160;
  std::size_t end = at;
  bool digit = false, letter = false, slash = false;
  for (std::size_t word = at; word < text.size();) {
    std::size_t stop = word;
    bool word_digit = false, word_slash = false, word_mark = false, word_letter = false;
    while (stop < text.size() && stop - at < longest && blank_length_at(text, stop) == 0) {
      const text::decoded d = text::decode(text, stop);
      if (d.length == 0 || d.code_point == 0x0964 || d.code_point == ';' || d.code_point == 0) break;
      word_digit = word_digit || is_digit_at(text, stop);
      word_slash = word_slash || d.code_point == '/';
      word_mark = word_mark || d.code_point == '/' || d.code_point == '(' || dash_length_at(text, stop) > 0;
      word_letter = word_letter || is_letter(d.code_point);
      stop += d.length;
    }
    if (stop == word || stop - at >= longest || word_at(text, word, date_words) > 0) break;
    const bool open = end > at && (text[end - 1] == '/' || text[end - 1] == '-' || text[end - 1] == ')');
    const bool belongs = end == at || word_slash || (word_digit && (word_mark || open || !digit));
    if (!belongs) break;
    end = stop;
    digit = digit || word_digit;
    letter = letter || word_letter;
    slash = slash || word_slash;
    const blank_run blanks = blanks_at(text, stop);
    if (blanks.length == 0 || blanks.line_breaks > 0 || !blanks.ended) break;
    word = stop + blanks.length;
  }
  while (end > at && (text[end - 1] == ',' || text[end - 1] == '-' || text[end - 1] == '/' || text[end - 1] == '.'))
    --end;
  return digit && letter && slash ? printed_range{at, end - at} : printed_range{};
}

}  // namespace karjo::detail::memo
