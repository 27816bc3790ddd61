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
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>
#include <vector>

#include <karjo/calendar/names.hpp>
#include <karjo/calendar/printed_date.hpp>
#include <karjo/calendar/scan.hpp>
#include <karjo/text/utf8.hpp>

#include "find/glance.hpp"
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

/// What may stand between a month and the digits of its day or year.
inline constexpr beginnings between_month_and_digits = [] {
  beginnings words;
  for (const std::string_view word : detail::endings_after_dash) words.add(word);
  for (const std::string_view word : detail::words_before_year) words.add(word);
  for (const std::string_view word : detail::month_words) words.add(word);
  return words;
}();

/// What may stand between the halves of a pair, in Bangla: the words of skip_beside_dates, and those of Hijri dates.
inline constexpr beginnings beside_dates = [] {
  beginnings words;
  for (const std::string_view word : detail::words_beside_dates) words.add(word);
  for (const detail::weekday_spelling& row : detail::weekday_stems) words.add(row.spelling);
  for (const detail::era_spelling& row : detail::era_words) words.add(row.spelling);
  for (const detail::hijri_month_spelling& row : detail::hijri_months) {
    words.add(row.spelling);
    const std::size_t second = row.spelling.find_first_of(" -");
    if (second != std::string_view::npos) words.add(row.spelling.substr(second + 1));
  }
  return words;
}();

/// Those and the days in words.
inline constexpr beginnings beside_or_half = [] {
  beginnings words = beside_dates;
  for (const detail::day_in_words& row : detail::days_in_words) words.add(row.word);
  return words;
}();

/// What may stand before the digits of a day or a year: a month, its ending, or a word between.
inline constexpr endings before_digits = [] {
  endings words;
  for (const detail::month_spelling& row : detail::month_spellings) {
    words.add(row.spelling);
    if (row.spelling[0] < 0) {
      for (const std::string_view ending : detail::case_endings) words.add(row.spelling, ending);
    }
  }
  for (const std::string_view word : detail::case_endings) words.add(word);  // after a dash
  for (const std::string_view word : detail::endings_after_dash) words.add(word);
  for (const std::string_view word : detail::words_before_year) words.add(word);
  for (const std::string_view word : detail::month_words) words.add(word);
  return words;
}();

/// Whether as many bytes are the same.
[[nodiscard]] inline bool are_same(const char* a, const char* b, std::size_t size) noexcept {
  if (size < 8) return std::memcmp(a, b, size) == 0;
  std::uint64_t other = eight_bytes(a + size - 8) ^ eight_bytes(b + size - 8);
  for (std::size_t at = 0; at + 8 < size; at += 8) other |= eight_bytes(a + at) ^ eight_bytes(b + at);
  return other == 0;
}

/// The names of months in Bangla by their bytes, as they stand in the table.
class month_index {
 public:
  constexpr month_index() noexcept {
    for (std::size_t i = 0; i < detail::month_spellings.size(); ++i) {
      const std::string_view name = detail::month_spellings[i].spelling;
      if (name[0] != '\xE0') continue;
      std::size_t slot = slot_of(name);
      while (rows_[slot] != 0) slot = (slot + 1) % rows_.size();
      rows_[slot] = static_cast<std::uint8_t>(i + 1);
    }
  }

  /// The row of a name; null for what is none. At least two letters.
  [[nodiscard]] const detail::month_spelling* find(std::string_view name) const noexcept {
    for (std::size_t slot = slot_of(name); rows_[slot] != 0; slot = (slot + 1) % rows_.size()) {
      const detail::month_spelling& row = detail::month_spellings[rows_[slot] - 1u];
      if (row.spelling.size() == name.size() && are_same(row.spelling.data(), name.data(), name.size())) return &row;
    }
    return nullptr;
  }

 private:
  [[nodiscard]] constexpr std::size_t slot_of(std::string_view name) const noexcept {
    const auto first = static_cast<unsigned char>(name[2]), second = static_cast<unsigned char>(name[5]);
    return (first * 5u + second * 3u + name.size()) % rows_.size();
  }

  std::array<std::uint8_t, 256> rows_{};
};

inline constexpr month_index bangla_spellings;

class quick_dates {
 public:
  /// Appends what it finds to `found`. Bytes before `next` were taken; what is taken now moves it.
  quick_dates(std::string_view text, const run_list& runs, calendar_rule rule, std::vector<printed_date>& found,
              std::size_t& next)
      : text_(text), runs_(runs), rule_(rule), found_(found), next_(next),
        reader_(text, rule, date_policy{}, false, found) {}

  /// Takes the runs of a text one after the other, with what a glance at each told.
  void at(std::size_t run, const glance& seen) {
    const std::size_t begin = runs_.begin(run);
    if (begin < next_) return;
    run_ = run;
    if (seen.month) take_words_before(begin);
    if (begin < next_ || runs_.length(run) > 12) return;  // or five digits or more
    if (!seen.word && !(seen.date && may_begin(run))) return;
    std::size_t end = seen.word ? plain_date(run) : plain_numeric(run);
    if (end == 0 && seen.word && is_no_year(run)) return;
    if (end == 0) end = reader_.digits_at(begin);
    take(end);
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

  // Whether a date may begin with these digits, by what stands behind them.
  [[nodiscard]] bool may_begin(std::size_t run) const {
    const std::size_t at = runs_.end(run);
    if (at >= text_.size()) return false;
    switch (const char mark = text_[at]) {
      case '.': return may_be_numeric(run, mark);
      case '/':
      case '-':
        if (runs_.next_is_near(run)) return may_be_numeric(run, mark);
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
  [[nodiscard]] bool may_be_numeric(std::size_t run, char mark) const {
    if (!runs_.next_is_near(run) || !runs_.next_is_near(run + 1)) return false;
    if (text_[runs_.end(run + 1)] != mark || runs_.length(run + 1) > 6 || runs_.length(run + 2) > 12) return false;
    const std::size_t begin = runs_.begin(run);
    if (run > 0 && runs_.next_is_near(run - 1) && std::string_view(".,:+-").find(text_[begin - 1]) != nowhere)
      return false;
    if (!runs_.next_is_near(run + 2)) return true;
    const char after = text_[runs_.end(run + 2)];
    return after == '/' ? mark != '/' : after != '.' && after != ',' && after != ':' && after != '-';
  }

  // A date in its usual print, ২৯ ডিসেম্বর ২০২১ or ২৯/১২/২০২১, needs no reader: its end, or 0 where anything is unusual,
  // before, within or behind it.

  [[nodiscard]] std::size_t plain_date(std::size_t run) {
    const std::size_t begin = runs_.begin(run), name = runs_.end(run) + 1;
    if (run + 1 >= runs_.size() || text_[name - 1] != ' ') return 0;
    const std::size_t year_at = runs_.begin(run + 1);
    if (year_at < name + 7 || year_at > name + 64 || text_[year_at - 1] != ' ') return 0;
    const std::size_t width = text_[begin] == '\xE0' ? 3 : 1;
    const std::uint32_t day = two_digits(run, width), year = four_digits(run + 1, width);
    if (day == 0 || day == no_number || year == no_number) return 0;
    if (begin > 0 && !may_stand_before_plain(text_[begin - 1])) return 0;

    std::size_t name_end = year_at - 1;
    if (text_[name_end - 1] == ',') --name_end;
    const detail::month_spelling* month = bangla_spellings.find(text_.substr(name, name_end - name));
    if (month == nullptr || !detail::is_year_of_this_age(year, month->calendar)) return 0;

    if (may_go_on(run + 1)) return 0;
    printed_date date;
    date.calendar = month->calendar;
    date.month = month->month;
    date.day = static_cast<std::uint8_t>(day);
    return add_plain(date, begin, runs_.end(run + 1), year);
  }

  // Whether a run has four digits that are no year of a date; before a word they would have to be one.
  [[nodiscard]] bool is_no_year(std::size_t run) const {
    const std::uint32_t year = four_digits(run, text_[runs_.begin(run)] == '\xE0' ? 3 : 1);
    return year != no_number && !detail::is_year_of_this_age(year, date_calendar::bangla) &&
           !detail::is_year_of_this_age(year, date_calendar::gregorian);
  }

  [[nodiscard]] std::size_t plain_numeric(std::size_t run) {
    const std::size_t begin = runs_.begin(run);
    const std::size_t width = text_[begin] == '\xE0' ? 3 : 1;
    if (!runs_.next_is_near(run) || !runs_.next_is_near(run + 1)) return 0;
    const char mark = text_[runs_.end(run)];
    if ((mark != '.' && mark != '/' && mark != '-') || text_[runs_.end(run + 1)] != mark) return 0;
    const std::uint32_t day = two_digits(run, width), month = two_digits(run + 1, width), year = four_digits(run + 2, width);
    if (day == no_number || month == no_number || year == no_number) return 0;
    if (begin > 0 && (!may_stand_before_plain(text_[begin - 1]) ||
                      std::string_view("/,-+").find(text_[begin - 1]) != nowhere))
      return 0;
    const std::size_t end = runs_.end(run + 2);
    if (end < text_.size() && !may_stand_before_plain(text_[end])) return 0;
    if (end < text_.size() && (text_[end] == '/' || text_[end] == '-')) return 0;
    if (may_go_on(run + 2)) return 0;

    printed_date date;
    date.numeric = true;
    const bool bangla = year < static_cast<std::uint32_t>(detail::first_gregorian_numeric_year);
    if (bangla) date.calendar = date_calendar::bangla;
    if (day == 0 || day > (bangla ? 32u : 31u) || month == 0 || month > 12) return 0;
    if (!detail::is_year_of_this_age(year, date.calendar)) return 0;
    date.month = static_cast<std::uint8_t>(month);
    date.day = static_cast<std::uint8_t>(day);
    date.doubts.order = !bangla && day <= 12 && day != month;
    return add_plain(date, begin, end, year);
  }

  // Adds a date whose digits end at a byte, with the era word behind them; 0 where it is of another calendar.
  [[nodiscard]] std::size_t add_plain(printed_date& date, std::size_t begin, std::size_t end, std::uint32_t year) {
    if (may_be_era(end)) {
      const detail::era_match era = detail::match_era(text_, end);
      if (era.era == detail::era::hijri) return 0;
      const bool bangla = date.calendar == date_calendar::bangla;
      if (era.era != detail::era::none && (era.era == detail::era::bangla) == bangla) end = era.end;
    }
    date.offset = begin;
    date.length = end - begin;
    date.year = static_cast<std::int32_t>(year);
    date.year_digits = 4;
    detail::resolve(date, rule_);
    found_.push_back(date);
    return end;
  }

  static constexpr std::uint32_t no_number = 0xFFFFFFFF;

  // The number of one or two digits, all of one script, a Bangla one 3 bytes wide; no_number for any other run.
  [[nodiscard]] std::uint32_t two_digits(std::size_t run, std::size_t width) const {
    const std::size_t length = runs_.length(run);
    const bool two = length == 2 * width;
    if (!two && length != width) return no_number;
    const char* const at = text_.data() + runs_.begin(run);
    const bool bangla = width == 3, are = (at[0] == '\xE0') == bangla && (at[length - width] == '\xE0') == bangla;
    const std::uint32_t tens = two ? digit_of(at[width - 1]) : 0;
    return are ? 10 * tens + digit_of(at[length - 1]) : no_number;
  }

  // The same of four digits.
  [[nodiscard]] std::uint32_t four_digits(std::size_t run, std::size_t width) const {
    if (runs_.length(run) != 4 * width) return no_number;
    const char* const at = text_.data() + runs_.begin(run);
    const auto is_bangla = [&](std::size_t digit) { return static_cast<unsigned>(at[digit * width] == '\xE0'); };
    if (is_bangla(0) + is_bangla(1) + is_bangla(2) + is_bangla(3) != (width == 3 ? 4u : 0u)) return no_number;
    const auto digit = [&](std::size_t i) { return digit_of(at[i * width + width - 1]); };
    return 1000 * digit(0) + 100 * digit(1) + 10 * digit(2) + digit(3);
  }

  // The digit that ends with a byte, 0 to 9 in both scripts: 30 to 39, or A6 to AF.
  [[nodiscard]] static std::uint32_t digit_of(char last) noexcept {
    const auto byte = static_cast<unsigned char>(last);
    return byte - (byte < 0x80 ? 0x30u : 0xA6u);
  }

  // A digit behind anything else may be part of a word or a number.
  [[nodiscard]] static bool may_stand_before_plain(char byte) noexcept {
    return byte >= 0 && byte != '.' && byte != ':' && !is_ascii_letter(byte);
  }

  // Whether a run may be followed by more of its number.
  [[nodiscard]] bool may_go_on(std::size_t run) const {
    const std::size_t at = runs_.end(run);
    if (at >= text_.size()) return false;
    const char mark = text_[at];
    if (mark < 0) return mark != '\xE0';
    return runs_.next_is_near(run) && (mark == '.' || mark == '/' || mark == ',' || mark == ':' || mark == '-');
  }

  // Whether an era word may follow digits: false only where match_era finds none.
  [[nodiscard]] bool may_be_era(std::size_t at) const {
    if (at < text_.size() && text_[at] == ' ') ++at;
    if (at >= text_.size()) return false;
    static constexpr auto begin_more = marks::table_of(" \t\r,(ABC");
    const char byte = text_[at];
    if (byte != '\xE0') return byte < 0 || begin_more[static_cast<unsigned char>(byte)];
    const char32_t letter = bengali_at(text_, at);
    return letter == U'ব' || letter == U'খ' || letter == U'ই' || letter == U'ঈ' || letter == U'হ' || letter == 0;
  }

  // ---- at a word before them

  [[nodiscard]] static bool is_ascii_letter(char byte) noexcept {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
  }

  void take_words_before(std::size_t digits) {
    const std::size_t month = month_before(digits);
    if (month == nowhere) return;
    if (const std::size_t day = day_before(month, next_); day != nowhere) take(reader_.word_at(day));
    if (month >= next_) take(reader_.word_at(month));
  }

  // Back over what may stand between a month's name and digits: blanks, line ends, marks, dashes, quotes.
  [[nodiscard]] std::size_t before_marks(std::size_t at, std::size_t from) const {
    for (int passed = 0; at > from && passed < 48; ++passed) {
      const char byte = text_[at - 1];
      if (byte >= 0) {
        if (!marks::after_month[static_cast<unsigned char>(byte)]) break;
        --at;
        continue;
      }
      if (bengali_at(text_, at - 3) != 0) break;
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
    const bool has_more = loads_in_order && end < text_.size();
    for (std::size_t at = end; end - at <= longest;) {
      if (at <= from) return at;
      const bool quick = has_more && at >= 3;
      if (const char32_t letter = quick ? bengali_in(four_bytes(text_.data() + at - 3)) : bengali_at(text_, at - 3);
          letter != 0) {
        if (!is_bengali_word(letter)) return at;
        at -= 3;
        continue;
      }
      if (const char byte = text_[at - 1]; byte >= 0) {
        if (!is_ascii_letter(byte)) return at;
        --at;
        continue;
      }
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
      if (words == 0 && end > next_ && text_[end - 1] < 0 && !before_digits.may_end(text_, end)) return nowhere;
      const std::size_t word = word_before(end, next_);
      if (word == end) return nowhere;
      if (after_digits.may_stand(text_, word) && match_month(text_, word)) return word;
      if (!between_month_and_digits.may_stand(text_, word)) return nowhere;
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
  //
  // The bytes beside the last date found are passed as long as they may stand beside dates; what is met is for the
  // reader to judge.

  // পহেলা বৈশাখ, বুধবার, ১৪ এপ্রিল ২০২১
  void take_half_before() {
    const auto date = static_cast<std::size_t>(found_.back().offset);
    const std::size_t from = found_.size() > 1 ? end_of(found_[found_.size() - 2]) : 0;
    const std::size_t first = std::max(from, date > widest_pair ? date - widest_pair : 0);
    constexpr std::string_view label = "তারিখ: ";  // which stands there most, and is no half
    std::size_t start = date;
    if (date > from + label.size() && are_same(text_.data() + date - label.size(), label.data(), label.size())) {
      const char before = text_[date - label.size() - 1];
      if (before >= 0 && !is_ascii_letter(before)) start -= label.size();
    }
    if (start > first && marks::after_month[static_cast<unsigned char>(text_[start - 1])] && ends_long_number(start - 1))
      return;
    for (std::size_t at = start; at > first;) {
      if (const char byte = text_[at - 1]; byte >= 0 && !is_ascii_letter(byte) && !(byte >= '0' && byte <= '9')) {
        at = byte == '>' ? tag_before(at, from) : at - 1;
        continue;
      }
      if (ends_long_number(at)) return;
      const std::size_t word = word_before(at, from);
      if (word == at) {
        at = before_number(at, from);
        if (at == nowhere) return;
        continue;
      }
      if (after_digits.may_stand(text_, word) && match_month(text_, word)) {
        if (const std::size_t day = day_before(word, from); day != nowhere) insert_half(day);
        return;
      }
      if (text_[word] < 0 && !beside_dates.may_stand(text_, word)) return;
      at = word;
    }
  }

  // Whether the run before this one ends at a byte, and is the fifth at least that single marks part: as of a memo
  // number. So before_number would say.
  [[nodiscard]] bool ends_long_number(std::size_t at) const {
    constexpr std::size_t runs = 5;
    if (run_ < runs || runs_.end(run_ - 1) != at) return false;
    for (std::size_t run = run_ - runs; run + 1 < run_; ++run) {
      const char mark = text_[runs_.end(run)];
      if (!runs_.next_is_near(run) || (mark != '.' && mark != '-' && mark != '/')) return false;
    }
    return true;
  }

  // Back over digits, as of a Hijri date, or one code point; nowhere where the digits are those of a longer number.
  [[nodiscard]] std::size_t before_number(std::size_t at, std::size_t from) const {
    constexpr int most_marks = 3;
    std::size_t digit = digit_before(text_, at);
    if (digit == 0) return at - std::max<std::size_t>(text::decode_before(text_, at).length, 1);
    for (int marks = 0; at > from && digit != 0; digit = digit_before(text_, at)) {
      at -= digit;
      const bool mark = at > from && (text_[at - 1] == '.' || text_[at - 1] == '-' || text_[at - 1] == '/');
      if (!mark || digit_before(text_, at - 1) == 0) continue;
      if (++marks > most_marks) return nowhere;
      --at;
    }
    return at;
  }

  // Back over a tag of HTML that ends before a byte, or over its last byte.
  [[nodiscard]] std::size_t tag_before(std::size_t end, std::size_t from) const {
    const std::size_t first = std::max(from, end > widest_pair ? end - widest_pair : 0);
    const std::size_t tag = text_.substr(first, end - first).rfind('<');
    return tag != nowhere && detail::match_tag(text_, first + tag) == end ? first + tag : end - 1;
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
    for (std::size_t at = end; at < last;) {
      at = after_ascii(at);
      if (at >= last) return;
      if (text_[at] >= 0) {
        const std::size_t tag = text_[at] == '<' ? detail::match_tag(text_, at) : 0;
        at = tag != 0 ? tag : at + 1;
        continue;
      }
      const char32_t letter = bengali_at(text_, at);
      if (letter != 0 ? !is_bengali_word(letter) : !detail::is_word_at(text_, at)) {
        at += letter != 0 ? 3 : std::max<std::size_t>(detail::step_at(text_, at).length, 1);
        continue;
      }
      if (!beside_or_half.may_stand(text_, at)) return;
      if (days_in_words.may_stand(text_, at)) {
        read_half_after(end, last);
        return;
      }
      if (!beside_dates.may_stand(text_, at)) return;
      at = word_end(at);
    }
  }

  // Past up to eight bytes of ASCII in which no tag begins.
  [[nodiscard]] std::size_t after_ascii(std::size_t at) const {
    if (!loads_in_order || text_.size() - at < 8) return at;
    constexpr std::uint64_t each = 0x0101010101010101, high = 0x80 * each;
    const std::uint64_t bytes = eight_bytes(text_.data() + at);
    const std::uint64_t unlike = bytes ^ ('<' * each), stops = (((unlike - each) & ~unlike) | bytes) & high;
    return at + static_cast<std::size_t>(std::countr_zero(stops)) / 8;  // all eight where nothing stops
  }

  [[nodiscard]] std::size_t word_end(std::size_t at) const {
    for (char32_t letter = 0; (letter = bengali_at(text_, at)) != 0 && is_bengali_word(letter);) at += 3;
    return detail::skip_word(text_, at);
  }

  void read_half_after(std::size_t end, std::size_t last) {
    const std::size_t word = detail::skip_beside_dates(text_, end, last);
    if (word >= last || !days_in_words.may_stand(text_, word)) return;
    const std::size_t count = found_.size();
    if (const std::size_t after = reader_.word_at(word); found_.size() != count) next_ = after;
  }

  [[nodiscard]] static std::size_t end_of(const printed_date& date) noexcept {
    return static_cast<std::size_t>(date.offset + date.length);
  }

  std::string_view text_;
  run_list runs_;
  calendar_rule rule_;
  std::vector<printed_date>& found_;
  std::size_t& next_;
  detail::date_scanner reader_;
  std::size_t count_ = found_.size();
  std::size_t run_ = 0;  // that is being taken
};

}  // namespace karjo::search
