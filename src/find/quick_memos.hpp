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

#include "find/glance.hpp"
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

/// The groups of a scheme with dots between, in digits of one script: where their edges are, and which bytes are sure.
struct plain_shape {
  std::size_t groups = 0, third = 0;
  std::size_t words = 0;  // of eight bytes, the last of which may overlap the one before
  std::array<std::size_t, 2 * memo_shape::most_groups> edges{};
  std::array<std::size_t, 10> at{};
  std::array<std::uint64_t, 10> mask{}, value{};

  constexpr plain_shape(memo_scheme scheme, std::size_t width) {
    std::array<std::uint8_t, 80> sure{};
    std::size_t size = 0;
    for (const memo_group_shape& group : shape_of(scheme)) {
      if (size != 0) sure[size++] = '.';
      if (groups == 2) third = size;
      edges[2 * groups] = size;
      for (std::size_t digit = 0; digit < group.digits; ++digit, size += width) sure[size] = width == 3 ? 0xE0 : 0;
      edges[2 * groups + 1] = size;
      ++groups;
    }
    for (std::size_t from = 0; from < size; from += 8, ++words) {
      at[words] = from + 8 > size ? size - 8 : from;
      for (std::size_t i = 0; i < 8; ++i) {
        const std::uint64_t byte = sure[at[words] + i];
        value[words] |= byte << 8 * i;
        mask[words] |= std::uint64_t{byte != 0 ? 0xFFu : width == 1 ? 0x80u : 0u} << 8 * i;
      }
    }
  }

  /// Precondition: so many runs follow.
  [[nodiscard]] bool stands_at(std::string_view text, const run_list& runs, std::size_t run) const noexcept {
    const std::size_t begin = runs.begin(run);
    std::size_t other = 0;
    for (std::size_t group = 0; group < groups; ++group)
      other |= (runs.begin(run + group) - begin - edges[2 * group]) | (runs.end(run + group) - begin - edges[2 * group + 1]);
    if (other != 0) return false;
    std::uint64_t differs = 0;
    for (std::size_t word = 0; word < words; ++word)
      differs |= (eight_bytes(text.data() + begin + at[word]) ^ value[word]) & mask[word];
    return loads_in_order && differs == 0;
  }
};

/// In Latin and in Bangla digits; those with most numbers first.
inline constexpr std::array<plain_shape, 2> plain_shapes[] = {
    {plain_shape(memo_scheme::m2011_18, 1), plain_shape(memo_scheme::m2011_18, 3)},
    {plain_shape(memo_scheme::m2024_22, 1), plain_shape(memo_scheme::m2024_22, 3)},
    {plain_shape(memo_scheme::m2008_19, 1), plain_shape(memo_scheme::m2008_19, 3)},
};

/// Where the search for memo numbers stands.
struct memo_search {
  std::size_t from = 0;   ///< the last number found ends there
  std::size_t digit = 0;  ///< no number begins before, but a free form may
};

class quick_memos {
 public:
  /// Runs and slashes: all that are met, from some byte on that no memo number follows which was not taken.
  quick_memos(std::string_view text, const run_list& runs, std::span<const std::size_t> slashes,
              std::vector<hit>& found, memo_search& search)
      : text_(text), runs_(runs), slashes_(slashes), found_(found), search_(search) {}

  /// Takes the runs of a text one after the other. Those within a kilobyte behind it are known, and the slashes. Returns
  /// how many runs farther the next is that dates or numbers may begin with.
  [[nodiscard]] std::size_t at(std::size_t run) {
    const std::size_t begin = runs_.begin(run);
    if (begin < search_.from || begin < search_.digit) return 1;
    const std::size_t end = runs_.end(run);
    if (is_letter_o_at(end)) search_.digit = detail::memo::after_digits(text_, begin);  // those count as digits, too
    if (!begins_chain(run)) return 1;
    if (const plain_number number = plain_number_at(run); number.runs != 0) {
      take_labelled(begin);
      if (begin < search_.from) return 1;
      add(begin, runs_.end(run + number.runs - 1));
      return number.runs - 1;  // with its last run a date may begin, though none that counts
    }
    if (!may_be_number(run)) return 1;
    const std::size_t from = search_.from;
    std::optional<memo_reading> reading = detail::memo::digital_at(text_, from, begin);
    if (!reading) return 1;
    take_labelled(begin);
    if (begin < search_.from) return 1;
    if (search_.from != from) reading = detail::memo::digital_at(text_, search_.from, begin);
    if (reading) add(reading->offset, reading->offset + reading->length);
    return 1;
  }

  /// Takes the free forms whose label begins before `before`, where the slashes for a kilobyte behind it are known.
  void take_labelled(std::size_t before) {
    for (; slash_ < slashes_.size(); ++slash_) {
      const std::size_t slash = slashes_[slash_];
      if (slash > before + reach) return;
      if (slash < search_.from || !may_have_digit(slash)) continue;
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

  // Whether a third run hangs together with a run.
  [[nodiscard]] bool begins_chain(std::size_t run) const {
    return link_after(run) != link::none && link_after(run + 1) != link::none;
  }

  // What stands between a run and the next: `plain` where it may separate two groups, or be part of one, `dashed` where
  // a dash or slash is among it.
  [[nodiscard]] link link_after(std::size_t run) const {
    if (run + 1 >= runs_.size() || is_apart(runs_.end(run))) return link::none;
    if (runs_.next_is_near(run)) {
      const char mark = text_[runs_.end(run)];
      if (mark == '.') return link::plain;
      if (mark == '-' || mark == '/') return link::dashed;
    }
    return slow_link_after(run);
  }

  // What is surely no link, quickly.
  [[nodiscard]] bool is_apart(std::size_t at) const {
    return loads_in_order && at + 8 <= text_.size() && !may_be_linked(eight_bytes(text_.data() + at));
  }

  [[nodiscard]] link slow_link_after(std::size_t run) const {
    constexpr std::size_t longest = 128;
    std::size_t at = runs_.end(run);
    const std::size_t end = runs_.begin(run + 1);
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

  [[nodiscard]] std::size_t digits(std::size_t run) const {
    return count_digits(text_, runs_.begin(run), runs_.end(run));
  }

  [[nodiscard]] bool has_letter_o(std::size_t run, std::size_t count) const {
    const std::size_t begin = runs_.begin(run);
    const std::string_view around = text_.substr(begin, runs_.end(run + count - 1) + 1 - begin);
    return (begin > 0 && is_letter_o_at(begin - 1)) || around.find_first_of("Oo") != std::string_view::npos;
  }

  // Whether a chain of three runs or more may be a number. With dashes between the groups it has all of them; one of
  // fewer than five groups has those of a scheme exactly, and is no date.
  [[nodiscard]] bool may_be_number(std::size_t run) const {
    constexpr std::size_t enough = 5, fewest_dashed = 7;
    const bool dashed = link_after(run) == link::dashed;
    const std::size_t wanted = dashed ? fewest_dashed : enough;
    std::size_t count = 1;
    while (count < wanted && link_after(run + count - 1) == (dashed ? link::dashed : link::plain)) ++count;
    if (count == wanted || has_letter_o(run, count)) return true;
    if (dashed || count < 3) return false;
    const std::size_t first = digits(run), second = digits(run + 1), third = digits(run + 2);
    if (first != 2 || (second == 2 ? third != 4 : second != 3 || third != 3)) return false;
    return !detail::memo::looks_like_date(group(run), group(run + 1), group(run + 2));
  }

  [[nodiscard]] detail::memo::printed_group group(std::size_t run) const {
    return detail::memo::group_at(text_, runs_.begin(run));
  }

  // A number that is printed as its scheme has it, with or without a serial behind a dot or a dash.
  struct plain_number {
    std::size_t runs = 0;  // of the number with its serial; 0 where anything is unusual, before, within or behind it
  };

  [[nodiscard]] plain_number plain_number_at(std::size_t run) const {
    const std::size_t begin = runs_.begin(run), bangla = text_[begin] == '\xE0' ? 1 : 0;
    for (const std::array<plain_shape, 2>& shapes : plain_shapes) {
      const plain_shape& shape = shapes[bangla];
      const std::size_t last = run + shape.groups - 1;
      if (last + 1 >= runs_.size() || runs_.begin(run + 2) - begin != shape.third) continue;
      if (!shape.stands_at(text_, runs_, run)) continue;
      return begin > 0 && is_letter_o_at(begin - 1) ? plain_number{} : plain_end(run, last, bangla != 0 ? 3 : 1);
    }
    return {};
  }

  [[nodiscard]] plain_number plain_end(std::size_t run, std::size_t last, std::size_t width) const {
    std::size_t count = last + 1 - run;
    const std::size_t file_end = runs_.end(last);
    if (runs_.next_is_near(last) && (text_[file_end] == '.' || text_[file_end] == '-')) {
      const std::size_t serial = last + 1;
      if (runs_.length(serial) > 9 * width || !is_of_one_script(serial, width)) return {};
      ++count;
    }
    std::size_t end = runs_.end(run + count - 1);
    if (!is_over(run + count - 1)) return {};
    if (end < text_.size() && (text_[end] == '(' || text_[end] == '/' || is_letter_o_at(end))) return {};
    if (may_be_part(end) && !detail::memo::take_part(text_, end).empty()) return {};
    return {count};
  }

  // Whether the part of a file may stand behind a number, (অংশ-২): false only where take_part finds none.
  [[nodiscard]] bool may_be_part(std::size_t at) const {
    while (at < text_.size() && std::string_view(" \t\r\n.-([").find(text_[at]) != std::string_view::npos) ++at;
    if (at >= text_.size()) return false;
    if (text_[at] >= 0) return text_[at] == 'p' || text_[at] == 'P';
    const char32_t letter = bengali_at(text_, at);
    return letter == 0 || letter == U'অ' || letter == U'প';
  }

  // Whether the next run belongs to something else: only blanks stand before it, more than separators, or the dash of a
  // list.
  [[nodiscard]] bool is_over(std::size_t run) const {
    if (link_after(run) == link::none) return true;
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t end = runs_.end(run);
    const std::string_view between = text_.substr(end, runs_.begin(run + 1) - end);
    const std::size_t mark = between.find_first_not_of(blanks);
    if (mark == std::string_view::npos) return true;
    return between[mark] == '-' && mark + 1 < between.size() && blanks.find(between[mark + 1]) != std::string_view::npos &&
           between.substr(0, mark).find('\n') != std::string_view::npos && mark <= 8;
  }

  [[nodiscard]] bool is_of_one_script(std::size_t run, std::size_t width) const {
    if (runs_.length(run) % width != 0) return false;
    bool is = true;
    for (std::size_t at = runs_.begin(run); at < runs_.end(run); at += width) is &= (text_[at] == '\xE0') == (width == 3);
    return is;
  }

  // ---- free forms

  // Whether a digit stands near enough to a slash to be in one form with it: no word is between them that has neither.
  [[nodiscard]] bool may_have_digit(std::size_t slash) {
    while (near_ < runs_.size() && runs_.begin(near_) < slash) ++near_;
    if (near_ == runs_.size() || may_be_joined(slash, runs_.begin(near_))) return true;
    return near_ == 0 || may_be_joined(runs_.end(near_ - 1), slash);
  }

  // Whether eight bytes are all above the blanks and the slash.
  [[nodiscard]] static bool are_letters(std::uint64_t bytes) noexcept {
    constexpr std::uint64_t each = 0x0101010101010101, high = 0x80 * each;
    return ((((bytes & ~high) + ('\x7F' - '/') * each) | bytes) & high) == high;
  }

  // Whether no line ends between two bytes, nor stands a whole word without a slash there.
  [[nodiscard]] bool may_be_joined(std::size_t from, std::size_t to) const {
    if (to - from > longest_form) return false;
    int blanks = 0;
    for (std::size_t at = from; at < to; ++at) {
      while (loads_in_order && to - at > 8 && are_letters(eight_bytes(text_.data() + at))) at += 8;
      const char byte = text_[at];
      if (byte == '\n') return false;
      if (byte == '/') blanks = 0;
      if (byte == ' ' && text_[at + 1] != ' ' && ++blanks == 2) return false;
    }
    return true;
  }

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
    constexpr std::size_t longest_marker = 24;
    const std::size_t from = before_label_marks(first);
    for (std::size_t at = std::max(search_.from, from > longest_marker ? from - longest_marker : 0); at < last;) {
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

  // Back over the marks that may stand behind a label; over those alone a label reaches a form.
  [[nodiscard]] std::size_t before_label_marks(std::size_t at) const {
    constexpr std::size_t longest_marks = 16 * 3;
    const std::size_t from = std::max(search_.from, at > longest_marks ? at - longest_marks : 0);
    while (at > from) {
      const char byte = text_[at - 1];
      if (byte >= 0 && std::string_view(" \t\r\n-.#:").find(byte) == std::string_view::npos) break;
      const char32_t letter = at >= 3 ? bengali_at(text_, at - 3) : 0;
      if (letter != 0 && letter != U'ঃ') break;
      at -= letter != 0 ? 3 : 1;
    }
    return at;
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
  run_list runs_;
  std::span<const std::size_t> slashes_;
  std::vector<hit>& found_;
  memo_search& search_;
  std::size_t slash_ = 0;  // the first that was not taken
  std::size_t near_ = 0;   // the first run behind the last slash looked at
};

}  // namespace karjo::search
