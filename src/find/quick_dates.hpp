// SPDX-License-Identifier: Apache-2.0
//
// The dates of a text, from one run of digits to the next. What is a date says calendar/printed_date.hpp alone: here
// stands only where one may begin, which is at a run, at the name of a month before one, or at a day in words before
// that.
//
//     ২৯ ডিসেম্বর ২০২১ · ২৯/১২/২০২১ · ১৯৭১ সালের ২৬ মার্চ    at the run
//     মে ২৬, ২০১৭ · চৈত্রের ১২ তারিখ                        at the month before it
//     পহেলা বৈশাখ ১৪২৮                                  at the day before that
//
// A date without any digit (পহেলা বৈশাখ) counts only as one half of a pair, so it is looked for beside the others.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include <karjo/calendar/names.hpp>
#include <karjo/calendar/printed_date.hpp>
#include <karjo/calendar/scan.hpp>
#include <karjo/text/utf8.hpp>

#include "find/letter_pairs.hpp"
#include "find/run_list.hpp"

namespace karjo::search {

/// What may follow the digits of a day or a year.
inline constexpr beginnings after_digits = [] {
  beginnings words;
  for (const detail::month_spelling& row : detail::month_spellings) words.add(row.spelling);
  for (const std::string_view word : detail::ordinal_endings) words.add(word);
  for (const std::string_view word : detail::words_after_year) words.add(word);
  return words;
}();

inline constexpr beginnings days_in_words = [] {
  beginnings words;
  for (const detail::day_in_words& row : detail::days_in_words) words.add(row.word);
  return words;
}();

/// What may stand before the digits of a day or a year: a month, its ending, or a word between.
inline constexpr endings before_digits = [] {
  endings words;
  for (const detail::month_spelling& row : detail::month_spellings) words.add(row.spelling);
  for (const std::string_view ending : detail::case_endings) {
    if (detail::skip_word(ending, 0) == 3) words.add_after_all(detail::step_at(ending, 0).code_point);
  }
  for (const std::string_view word : detail::case_endings) words.add(word);
  for (const std::string_view word : detail::endings_after_dash) words.add(word);
  for (const std::string_view word : detail::words_before_year) words.add(word);
  for (const std::string_view word : detail::month_words) words.add(word);
  return words;
}();

class quick_dates {
 public:
  /// Appends what it finds to `found`. Bytes before `next` were taken; what is taken now moves it.
  quick_dates(std::string_view text, calendar_rule rule, std::vector<printed_date>& found, std::size_t& next)
      : text_(text), found_(found), next_(next), reader_(text, rule, date_policy{}, false, found) {}

  /// Takes the runs of a text one after the other.
  void at(const run_list& runs, std::size_t run) {
    const std::size_t begin = runs.begin(run);
    if (begin < next_) return;
    if (may_follow_month(begin)) take_words_before(begin);
    if (begin >= next_ && may_begin(runs, run)) take(reader_.digits_at(begin));
  }

 private:
  static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
  static constexpr std::size_t widest_pair = 120;  // bytes between its halves, as is_pair has it

  // Takes the step that the reader made.
  void take(std::size_t end) {
    next_ = end;
    if (found_.size() == count_) return;
    if (found_.back().day != 0 && found_.back().year != 0) {
      take_half_before();
      take_half_after();
    }
    count_ = found_.size();
  }

  // ---- at the digits

  // Whether a date may begin with these digits, by the bytes around them.
  [[nodiscard]] bool may_begin(const run_list& runs, std::size_t run) const {
    const std::size_t at = runs.end(run);
    if (runs.length(run) > 12 || at >= text_.size()) return false;  // five digits or more
    switch (const char mark = text_[at]) {
      case '.': return may_be_numeric(runs, run, mark);
      case '/':
      case '-':
        if (runs.next_is_near(run)) return may_be_numeric(runs, run, mark);
        return may_begin_word(at + 1);
      case ' ':
      case '\t':
      case '\r': return may_begin_word(detail::skip_blanks(text_, at));
      default: return may_begin_word(at);
    }
  }

  // The name of a month, an ordinal, সাল; or a mark that may stand before one.
  [[nodiscard]] bool may_begin_word(std::size_t at) const {
    if (after_digits.may_stand(text_, at)) return true;
    return at < text_.size() && (text_[at] == '-' || text_[at] == '\'' || text_[at] == '`');
  }

  // Whether these digits and the next two runs have the shape of a date, and the ends of one.
  [[nodiscard]] bool may_be_numeric(const run_list& runs, std::size_t run, char mark) const {
    if (!runs.next_is_near(run) || !runs.next_is_near(run + 1)) return false;
    if (text_[runs.end(run + 1)] != mark || runs.length(run + 1) > 6 || runs.length(run + 2) > 12) return false;
    const std::size_t begin = runs.begin(run);
    if (run > 0 && runs.next_is_near(run - 1) && std::string_view(".,:+-").find(text_[begin - 1]) != nowhere)
      return false;
    if (!runs.next_is_near(run + 2)) return true;
    const char after = text_[runs.end(run + 2)];
    return after == '/' ? mark != '/' : after != '.' && after != ',' && after != ':' && after != '-';
  }

  // ---- at a word before them

  [[nodiscard]] static bool is_mark(char byte) noexcept {
    return std::string_view(" \t\r\n,.;/)-'`").find(byte) != nowhere;
  }

  [[nodiscard]] static bool is_ascii_letter(char byte) noexcept {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
  }

  // Whether a month's name may stand before digits, by its last letters.
  [[nodiscard]] bool may_follow_month(std::size_t digits) const {
    std::size_t at = digits;
    while (at > next_ && is_mark(text_[at - 1])) --at;
    if (at <= next_) return false;
    const char byte = text_[at - 1];
    return byte < 0 ? before_digits.may_end(text_, at) : is_ascii_letter(byte);
  }

  void take_words_before(std::size_t digits) {
    const std::size_t month = month_before(digits);
    if (month == nowhere) return;
    if (const std::size_t day = day_before(month, next_); day != nowhere) take(reader_.word_at(day));
    if (month >= next_) take(reader_.word_at(month));
  }

  // Back over what may stand between a month's name and digits: blanks, line ends, marks, dashes, quotes.
  [[nodiscard]] std::size_t before_marks(std::size_t at, std::size_t from) const {
    for (int marks = 0; at > from && marks < 48; ++marks) {
      const char byte = text_[at - 1];
      if (byte >= 0) {
        if (!is_mark(byte)) break;
        --at;
        continue;
      }
      const text::decoded before = text::decode_before(text_, at);
      const std::size_t start = at - before.length;
      if (before.length == 0 || (detail::blank_at(text_, start) == 0 && detail::dash_at(text_, start) == 0 &&
                                 detail::apostrophe_at(text_, start) == 0))
        break;
      at = start;
    }
    return at;
  }

  // Where the word begins that ends at a byte; the byte itself where none does, or one longer than any name.
  [[nodiscard]] std::size_t word_before(std::size_t end, std::size_t from) const {
    constexpr std::size_t longest = 160;
    for (std::size_t at = end; end - at <= longest;) {
      if (at <= from) return at;
      const text::decoded before = text::decode_before(text_, at);
      if (before.length == 0 || !detail::is_word_at(text_, at - before.length)) return at;
      at -= before.length;
    }
    return end;
  }

  // The month from whose name digits may be told as its day or year.
  [[nodiscard]] std::size_t month_before(std::size_t digits) const {
    std::size_t end = digits;
    for (int words = 0; words < 4; ++words) {
      end = before_marks(end, next_);
      const std::size_t word = word_before(end, next_);
      if (word == end) return nowhere;
      if (match_month(text_, word)) return word;
      // ২৬ মার্চ সাল ২০২১, মার্চ মাসের ২৬ তারিখ, মার্চ-এর ২৬ তারিখ
      if (detail::match_one_of(text_, word, detail::words_before_year) != end &&
          detail::match_one_of(text_, word, detail::month_words) != end &&
          detail::match_one_of(text_, word, detail::endings_after_dash) != end)
        return nowhere;
      end = word;
    }
    return nowhere;
  }

  // পহেলা, দোসরা … before a month.
  [[nodiscard]] std::size_t day_before(std::size_t month, std::size_t from) const {
    const std::size_t end = before_marks(month, from);
    const std::size_t word = word_before(end, from);
    return word != end && days_in_words.may_stand(text_, word) ? word : nowhere;
  }

  // ---- the half of a pair that has no digits

  // পহেলা বৈশাখ, বুধবার, before ১৪ এপ্রিল ২০২১: the last date found.
  void take_half_before() {
    const auto date = static_cast<std::size_t>(found_.back().offset);
    const std::size_t from = found_.size() > 1 ? end_of(found_[found_.size() - 2]) : 0;
    const std::size_t first = std::max(from, date > widest_pair ? date - widest_pair : 0);
    for (std::size_t at = date; at > first;) {
      const std::size_t word = word_before(at, from);
      if (word == at) {
        const std::size_t tag = tag_before(at, from);
        at = tag != at ? tag : at - std::max<std::size_t>(text::decode_before(text_, at).length, 1);
        continue;
      }
      if (match_month(text_, word)) {
        if (const std::size_t day = day_before(word, from); day != nowhere) insert_half(day);
        return;
      }
      // A Latin word may be a part of an era: B.S.
      const bool beside = is_ascii_letter(text_[word]) || detail::skip_beside_dates(text_, word, date) == date;
      at = beside ? word : hijri_before(word, from, date);
    }
  }

  // Where the tag of HTML begins that ends at a byte; the byte itself where none does.
  [[nodiscard]] std::size_t tag_before(std::size_t end, std::size_t from) const {
    if (text_[end - 1] != '>') return end;
    const std::size_t first = std::max(from, end > widest_pair ? end - widest_pair : 0);
    const std::size_t tag = text_.substr(first, end - first).rfind('<');
    return tag != nowhere && detail::match_tag(text_, first + tag) == end ? first + tag : end;
  }

  // The digits with which a Hijri date begins that holds this word, where nothing but what stands beside dates follows;
  // 0 where there is none.
  [[nodiscard]] std::size_t hijri_before(std::size_t word, std::size_t from, std::size_t date) const {
    for (int words = 0; words < 3; ++words) {
      std::size_t at = before_marks(word, from);
      if (at > from && detail::is_digit_before(text_, at)) {
        const auto before_digits_and_mark = [&] {
          while (at > from && detail::is_digit_before(text_, at)) at -= text::decode_before(text_, at).length;
          const bool mark = at > from && std::string_view("-/.").find(text_[at - 1]) != nowhere;
          return mark && detail::is_digit_before(text_, at - 1) ? at - 1 : at;
        };
        for (std::size_t before = before_digits_and_mark(); before != at; before = before_digits_and_mark())
          at = before;
        return detail::skip_beside_dates(text_, at, date) == date ? at : 0;
      }
      word = word_before(at, from);
      if (word == at) break;
    }
    return 0;
  }

  // Reads the half that begins at a word, before the last date found.
  void insert_half(std::size_t word) {
    const printed_date date = found_.back();
    found_.pop_back();
    static_cast<void>(reader_.word_at(word));
    found_.push_back(date);
  }

  // ১৪ এপ্রিল ২০২১ (পহেলা বৈশাখ)
  void take_half_after() {
    const std::size_t end = end_of(found_.back());
    const std::size_t last = std::min(text_.size(), end + widest_pair + 1);
    const std::size_t word = detail::skip_beside_dates(text_, end, last);
    if (word >= last || !days_in_words.may_stand(text_, word)) return;
    const std::size_t count = found_.size();
    if (const std::size_t after = reader_.word_at(word); found_.size() != count) next_ = after;
  }

  [[nodiscard]] static std::size_t end_of(const printed_date& date) noexcept {
    return static_cast<std::size_t>(date.offset + date.length);
  }

  std::string_view text_;
  std::vector<printed_date>& found_;
  std::size_t& next_;
  detail::date_scanner reader_;
  std::size_t count_ = found_.size();
};

}  // namespace karjo::search
