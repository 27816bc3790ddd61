// SPDX-License-Identifier: Apache-2.0
//
// The memo numbers of a text, from one run of digits to the next. What is one says memo/memo_number.hpp alone: here
// stands only where one may be. A digital number is a chain of three runs or more with nothing but separators between;
// a free form holds a slash.
//
// A number of 18, 22 or 19 digits that is printed as its scheme has it needs no reader: no reading costs less than 0.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <karjo/find.hpp>
#include <karjo/memo/free_form.hpp>
#include <karjo/memo/memo_number.hpp>
#include <karjo/memo/memo_scheme.hpp>
#include <karjo/text/utf8.hpp>

#include "find/letter_pairs.hpp"
#include "find/run_list.hpp"

namespace karjo::search {

inline constexpr beginnings label_beginnings = [] {
  beginnings words;
  for (const std::string_view word : detail::memo::label_words) words.add(word);
  return words;
}();

inline constexpr endings label_endings = [] {
  endings words;
  for (const std::string_view word : detail::memo::label_words) words.add(word);
  return words;
}();

inline constexpr beginnings label_markers = [] {
  beginnings words;
  for (const std::string_view word : detail::memo::label_markers) words.add(word);
  return words;
}();

/// Where the search for memo numbers stands.
struct memo_search {
  std::size_t from = 0;   ///< the last number found ends there
  std::size_t digit = 0;  ///< no number begins before, but a free form may
};

class quick_memos {
 public:
  quick_memos(std::string_view text, std::vector<hit>& found, memo_search& search)
      : text_(text), found_(found), search_(search) {}

  /// Takes the runs of a text one after the other. Those within a kilobyte behind it are known, and the slashes.
  void at(const run_list& runs, std::size_t run, std::span<const std::size_t> slashes) {
    const std::size_t begin = runs.begin(run);
    if (begin < search_.from || begin < search_.digit) return;
    const std::size_t end = runs.end(run);
    if (is_letter_o_at(end)) search_.digit = detail::memo::after_digits(text_, begin);  // those count as digits, too
    if (link_after(runs, run) == link::none || link_after(runs, run + 1) == link::none) return;
    if (const std::size_t number_end = plain_number(runs, run); number_end != 0) {
      take_labelled(slashes, begin);
      if (begin >= search_.from) add(begin, number_end);
      return;
    }
    if (!may_be_number(runs, run)) return;
    const std::size_t from = search_.from;
    std::optional<memo_reading> reading = detail::memo::digital_at(text_, from, begin);
    if (!reading) return;
    take_labelled(slashes, begin);
    if (begin < search_.from) return;
    if (search_.from != from) reading = detail::memo::digital_at(text_, search_.from, begin);
    if (reading) add(reading->offset, reading->offset + reading->length);
  }

  /// Takes the free forms whose label begins before `before`, where the slashes for a kilobyte behind it are known.
  void take_labelled(std::span<const std::size_t> slashes, std::size_t before) {
    for (; slash_ < slashes.size(); ++slash_) {
      const std::size_t slash = slashes[slash_];
      if (slash > before + reach) return;
      if (slash < search_.from) continue;
      const std::optional<placed_form> form = form_around(slash);
      if (form && form->label >= before) return;  // what begins at `before` comes first
      if (form) add(form->begin, form->end);
    }
  }

  /// How many slashes were taken.
  [[nodiscard]] std::size_t slashes_taken() const noexcept { return slash_; }

 private:
  // As free_range_at and label_at have it: four words and a marker with blanks between, and marks.
  static constexpr std::size_t longest_form = 160, longest_label = 300;
  static constexpr std::size_t reach = longest_form + longest_label;

  struct placed_form {
    std::size_t label, begin, end;
  };

  void add(std::uint64_t begin, std::uint64_t end) {
    found_.push_back({hit_kind::memo, begin, end - begin, {}, {}});
    search_.from = static_cast<std::size_t>(end);
  }

  [[nodiscard]] bool is_letter_o_at(std::size_t at) const noexcept {
    return at < text_.size() && (text_[at] == 'O' || text_[at] == 'o');
  }

  [[nodiscard]] bool is_digit_before(std::size_t at) const noexcept {
    if (at > 0 && text_[at - 1] >= '0' && text_[at - 1] <= '9') return true;
    return at > 2 && text_[at - 3] == '\xE0' && detail::memo::is_digit_at(text_, at - 3);
  }

  // ---- digital numbers

  enum class link : std::uint8_t { none, plain, dashed };

  // What stands between a run and the next: `plain` where it may separate two groups, or be part of one, `dashed` where
  // a dash or slash is among it.
  [[nodiscard]] link link_after(const run_list& runs, std::size_t run) const {
    if (run + 1 >= runs.size()) return link::none;
    constexpr std::size_t longest = 128;
    std::size_t at = runs.end(run);
    const std::size_t end = runs.begin(run + 1);
    if (end - at > longest) return link::none;
    link found = link::plain;
    while (at < end) {
      std::size_t length = 1;
      switch (text_[at]) {
        case '.':
        case ',':
        case ' ':
        case '\t':
        case '\r':
        case '\n':
        case 'O':
        case 'o': break;
        case '-':
        case '/': found = link::dashed; break;
        default:
          length = text_.substr(at, 3) == "।" ? 3 : detail::memo::blank_length_at(text_, at);
          if (length == 0) {
            found = link::dashed;
            length = detail::memo::dash_length_at(text_, at);
          }
          if (length == 0) return link::none;
      }
      at += length;
    }
    return found;
  }

  [[nodiscard]] std::size_t digits(const run_list& runs, std::size_t run) const {
    return count_digits(text_, runs.begin(run), runs.end(run));
  }

  [[nodiscard]] bool has_letter_o(const run_list& runs, std::size_t run, std::size_t count) const {
    const std::size_t begin = runs.begin(run);
    const std::string_view around = text_.substr(begin, runs.end(run + count - 1) + 1 - begin);
    return (begin > 0 && is_letter_o_at(begin - 1)) || around.find_first_of("Oo") != std::string_view::npos;
  }

  // Whether a chain of three runs or more may be a number. With dashes between the groups it has all of them; one of
  // fewer than five groups has those of a scheme exactly, and is no date.
  [[nodiscard]] bool may_be_number(const run_list& runs, std::size_t run) const {
    constexpr std::size_t enough = 5, fewest_dashed = 7;
    const bool dashed = link_after(runs, run) == link::dashed;
    const std::size_t wanted = dashed ? fewest_dashed : enough;
    std::size_t count = 1;
    while (count < wanted && link_after(runs, run + count - 1) == (dashed ? link::dashed : link::plain)) ++count;
    if (count == wanted || has_letter_o(runs, run, count)) return true;
    if (dashed || count < 3) return false;
    const std::size_t first = digits(runs, run), second = digits(runs, run + 1), third = digits(runs, run + 2);
    if (first != 2 || (second == 2 ? third != 4 : second != 3 || third != 3)) return false;
    return !detail::memo::looks_like_date(group(runs, run), group(runs, run + 1), group(runs, run + 2));
  }

  [[nodiscard]] detail::memo::printed_group group(const run_list& runs, std::size_t run) const {
    return detail::memo::group_at(text_, runs.begin(run));
  }

  // The end of a number that is printed as its scheme has it, with a serial behind a dot or a dash; 0 where anything is
  // unusual, before, within or after it.
  [[nodiscard]] std::size_t plain_number(const run_list& runs, std::size_t run) const {
    const std::size_t begin = runs.begin(run);
    const std::size_t width = text_[begin] == '\xE0' ? 3 : 1;
    if (runs.length(run) != 2 * width || (begin > 0 && is_letter_o_at(begin - 1))) return 0;
    for (const memo_scheme scheme : {memo_scheme::m2011_18, memo_scheme::m2024_22, memo_scheme::m2008_19}) {
      const memo_shape& shape = shape_of(scheme);
      if (run + shape.size() >= runs.size()) continue;
      std::size_t at = 0;
      while (at < shape.size() && runs.length(run + at) == shape[at].digits * width && runs.next_is_near(run + at))
        ++at;
      if (at == shape.size()) return plain_end(runs, run, at, width);
    }
    return 0;
  }

  [[nodiscard]] std::size_t plain_end(const run_list& runs, std::size_t run, std::size_t groups,
                                      std::size_t width) const {
    for (std::size_t at = 0; at <= groups; ++at) {
      if (!is_of_one_script(runs, run + at, width)) return 0;
      if (at == groups) break;
      const char mark = text_[runs.end(run + at)];
      if (mark != '.' && !(mark == '-' && at + 1 == groups)) return 0;
    }
    const std::size_t serial = run + groups, end = runs.end(serial);
    if (runs.length(serial) > 9 * width || !is_over(runs, serial)) return 0;
    if (end < text_.size() && (text_[end] == '(' || text_[end] == '/' || is_letter_o_at(end))) return 0;
    std::size_t after = end;
    return detail::memo::take_part(text_, after).empty() ? end : 0;
  }

  // Whether the next run belongs to something else: only blanks stand before it, or more than separators.
  [[nodiscard]] bool is_over(const run_list& runs, std::size_t run) const {
    if (link_after(runs, run) == link::none) return true;
    const std::size_t end = runs.end(run);
    return text_.substr(end, runs.begin(run + 1) - end).find_first_not_of(" \t\r\n") == std::string_view::npos;
  }

  [[nodiscard]] bool is_of_one_script(const run_list& runs, std::size_t run, std::size_t width) const {
    if (runs.length(run) % width != 0) return false;
    for (std::size_t at = runs.begin(run); at < runs.end(run); at += width) {
      if ((text_[at] == '\xE0') != (width == 3)) return false;
    }
    return true;
  }

  // ---- free forms

  // The free form that holds a slash, or ends just before it, behind the first label that has one.
  [[nodiscard]] std::optional<placed_form> form_around(std::size_t slash) const {
    const std::size_t first = first_of_form(slash);
    if (!may_hold_label(first, slash)) return std::nullopt;
    const std::size_t from = std::max(search_.from, first > longest_label ? first - longest_label : 0);
    for (std::size_t at = from, step = 1; at < slash; at += step) {
      step = bengali_at(text_, at) != 0 ? 3 : 1;
      if (!label_beginnings.may_stand(text_, at) || !detail::memo::is_word_start(text_, at)) continue;
      if (is_letter_o_at(at) && at > search_.from && is_digit_before(at)) continue;  // that is a zero
      const detail::memo::label label = detail::memo::label_at(text_, at);
      if (!label.named) continue;
      if (label.end < first) {
        step = label.end - at;
        continue;
      }
      if (const std::optional<memo_reading> form = detail::memo::free_form_after(text_, label)) {
        return placed_form{at, static_cast<std::size_t>(form->offset),
                           static_cast<std::size_t>(form->offset + form->length)};
      }
      step = label.end - at;
    }
    return std::nullopt;
  }

  // How far before a slash the form may begin that holds it: on its line, with words of digits or slashes between and
  // one other word at most, the first.
  [[nodiscard]] std::size_t first_of_form(std::size_t slash) const {
    const std::size_t first = std::max(search_.from, slash > longest_form ? slash - longest_form : 0);
    bool in_word = true, belongs = true;
    std::size_t at = slash;
    while (at > first) {
      const char byte = text_[at - 1];
      if (byte == '\n') return at;
      if (byte == ' ' || byte == '\t' || byte == '\r') {
        if (in_word && !belongs) return at;
        in_word = false;
        --at;
        continue;
      }
      if (!in_word) belongs = false;
      in_word = true;
      if (const char32_t letter = at >= 3 ? bengali_at(text_, at - 3) : 0; letter != 0) {
        belongs = belongs || (letter >= U'০' && letter <= U'৯');
        at -= 3;
      } else {  // what is not ASCII may be a blank, and part words, too
        belongs = belongs || byte < 0 || byte == '/' || (byte >= '0' && byte <= '9');
        --at;
      }
    }
    return at;
  }

  // Whether a label may end between two bytes: one that has a colon, or a word that says "number", behind its words.
  [[nodiscard]] bool may_hold_label(std::size_t first, std::size_t last) const {
    constexpr std::size_t longest_marks = 16 * 3 + 24;
    for (std::size_t at = std::max(search_.from, first > longest_marks ? first - longest_marks : 0); at < last;) {
      const char byte = text_[at];
      const char32_t letter = bengali_at(text_, at);
      const bool marker = letter != 0 ? letter == U'ঃ' || label_markers.may_begin_with(letter)
                                      : byte == ':' || byte == 'n' || byte == 'N';
      if (marker && (letter == U'ঃ' || letter == 0 || label_markers.may_stand(text_, at)) && may_follow_label_word(at))
        return true;
      at += letter != 0 ? 3 : 1;
    }
    return false;
  }

  [[nodiscard]] bool may_follow_label_word(std::size_t at) const {
    while (at > search_.from && std::string_view(" \t\r\n-.#:").find(text_[at - 1]) != std::string_view::npos) --at;
    if (at <= search_.from) return false;
    if (text_[at - 1] >= 0) return detail::memo::is_ascii_letter(text_[at - 1]);
    if (!label_endings.may_end(text_, at)) return false;
    // What may be an invisible blank is not looked through here.
    return bengali_at(text_, at - 3) == 0 || detail::memo::word_before(text_, at, detail::memo::label_words) > 0;
  }

  std::string_view text_;
  std::vector<hit>& found_;
  memo_search& search_;
  std::size_t slash_ = 0;  // the first that was not taken
};

}  // namespace karjo::search
