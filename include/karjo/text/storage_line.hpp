// SPDX-License-Identifier: Apache-2.0
//
// One line of a text, taken into storage form: rule after rule of text/text_rule.hpp, each over the whole line, so that
// what one of them brings together the next one sees. Nothing but the word before a line is asked of the rest of the
// text (rule 17), and nothing of another line.
//
// The order:
//   1. invisible characters and odd spaces (20, 21): what is no Bangla, Bijoy text above all, keeps them;
//   2. joiners that join nothing (19);
//   3. digits (28, 29), then look-alikes (26, 30), then bars (26);
//   4. letters with their signs (storage_cluster.hpp), and the lost joiner of র‍্য (17);
//   5. words: the ঃ of labels (30), ৌ in the order of sight (38).
// No later step makes work for an earlier one: a word that is Bangla to step 1 is so however its digits and marks are
// mended, and steps 3 to 5 put in no blank and nothing invisible but the joiner of র‍্য.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <karjo/text/digits.hpp>
#include <karjo/text/offset_map.hpp>
#include <karjo/text/storage_cluster.hpp>
#include <karjo/text/text_rule.hpp>
#include <karjo/text/utf8.hpp>

namespace karjo::text {

/// A rule that was applied, and where: what it mended, a letter with its signs or the characters it took the place of.
/// Where a character was deleted `length` is 0. One letter to which two rules applied gives two repairs.
struct text_repair {
  text_rule rule{};
  std::uint64_t source_offset = 0;  ///< bytes of the text given
  std::uint64_t source_length = 0;
  std::uint64_t offset = 0;  ///< bytes of the form made
  std::uint64_t length = 0;

  friend constexpr bool operator==(const text_repair&, const text_repair&) = default;
};

}  // namespace karjo::text

namespace karjo::detail {

/// A text on its way through one rule or several: stretches of it are replaced from left to right, the rest is copied.
class text_rewriting {
 public:
  void begin(std::string_view source) {
    source_ = source;
    copied_ = 0;
    text_.clear();
    changes_.clear();
    repairs_.clear();
  }

  /// Puts `with` in the place of the bytes from `begin` to `end` of the source.
  void replace(std::size_t begin, std::size_t end, std::string_view with) {
    copy_until(begin);
    changes_.push_back({begin, end - begin, text_.size(), with.size()});
    text_ += with;
    copied_ = end;
  }

  /// The same, and notes the repair.
  void mend(std::size_t begin, std::size_t end, std::string_view with, text::text_rule rule) {
    replace(begin, end, with);
    repairs_.push_back({rule, begin, end - begin, text_.size() - with.size(), with.size()});
  }

  void note(const text::text_repair& repair) { repairs_.push_back(repair); }

  void copy_until(std::size_t end) {
    text_.append(source_.substr(copied_, end - copied_));
    copied_ = end;
  }
  void finish() { copy_until(source_.size()); }

  [[nodiscard]] std::string_view source() const noexcept { return source_; }
  [[nodiscard]] const std::string& text() const noexcept { return text_; }
  [[nodiscard]] const std::vector<text::text_change>& changes() const noexcept { return changes_; }
  [[nodiscard]] const std::vector<text::text_repair>& repairs() const noexcept { return repairs_; }

 private:
  std::string_view source_;
  std::size_t copied_ = 0;
  std::string text_;
  std::vector<text::text_change> changes_;
  std::vector<text::text_repair> repairs_;
};

/// What a code point is to the rules that look beyond a letter.
[[nodiscard]] constexpr bool is_bengali(char32_t c) noexcept { return c >= 0x0980 && c <= 0x09FF; }
[[nodiscard]] constexpr bool is_joiner(char32_t c) noexcept { return c == 0x200C || c == 0x200D; }
[[nodiscard]] constexpr bool is_odd_space(char32_t c) noexcept {
  return c == 0x00A0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F;
}
[[nodiscard]] constexpr bool is_blank(char32_t c) noexcept {
  return c == U' ' || c == U'\t' || c == U'\r' || is_odd_space(c);
}
[[nodiscard]] constexpr bool is_invisible(char32_t c) noexcept {
  return c == 0xFEFF || c == 0x200B || c == 0x2060 || c == 0x200E || c == 0x200F || c == 0x00AD;
}
[[nodiscard]] constexpr bool is_devanagari_digit(char32_t c) noexcept { return c >= 0x0966 && c <= 0x096F; }
[[nodiscard]] constexpr bool is_devanagari_letter(char32_t c) noexcept {
  return (c >= 0x0900 && c <= 0x0963) || (c >= 0x0970 && c <= 0x097F);
}
[[nodiscard]] constexpr bool is_latin_letter(char32_t c) noexcept {
  return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}
/// A letter or sign: no digit, no mark of money.
[[nodiscard]] constexpr bool is_bengali_letter(char32_t c) noexcept {
  return (c >= 0x0980 && c <= 0x09E3) || c == 0x09F0 || c == 0x09F1 || c == 0x09FC || c == 0x09FE;
}
/// Of a script whose own text may need an invisible character: neither Latin, nor of ours, nor punctuation.
[[nodiscard]] constexpr bool is_of_other_script(char32_t c) noexcept {
  return c >= 0x0300 && !is_bengali(c) && c != 0x0964 && c != 0x0965 && !(c >= 0x2000 && c <= 0x20CF);
}

/// Labels that are often written with a visarga for the colon: তারিখঃ.
inline constexpr std::string_view labels_with_visarga[] = {"তারিখ", "বিষয়",   "স্মারক", "সময়",
                                                           "স্থান", "সভাপতি", "নং",    "যথা"};

/// Whether a visarga that ends at `end` ends one of those labels, so that it is a colon.
[[nodiscard]] constexpr bool is_colon_of_label(std::string_view text, std::size_t end) noexcept;

/// One object is used for all lines of a text and keeps its memory.
class storage_line {
 public:
  /// With `keep_map` false only `text` is made.
  explicit storage_line(bool keep_map) : keep_map_(keep_map) {}

  /// Makes the storage form of `line`, which is valid UTF-8; `before` is the end of the storage form before it.
  void rewrite(std::string_view line, std::string_view before);

  [[nodiscard]] std::string_view text() const noexcept { return text_; }
  [[nodiscard]] const std::vector<text::text_change>& changes() const noexcept { return changes_; }
  [[nodiscard]] std::vector<text::text_repair>& repairs() noexcept { return repairs_; }

 private:
  struct signs_of_work {
    bool invisible = false, joiners = false, digits = false, look_alikes = false, bars = false, words = false;
    bool bengali_letter = false, devanagari_letter = false;
  };
  [[nodiscard]] static signs_of_work look_at(std::string_view line) noexcept;
  [[nodiscard]] static bool bars_are_dandas(std::string_view line) noexcept;

  void take_out_invisible(std::string_view before);
  void take_out_joiners();
  void replace_digits();
  void replace_look_alikes();
  void replace_bars();
  void normalize_clusters(std::string_view before);
  void mend_words();

  [[nodiscard]] bool counts_as_bengali(char32_t c) const noexcept {
    return is_bengali(c) || (digits_are_ours_ && is_devanagari_digit(c));
  }
  [[nodiscard]] bool is_foreign(char32_t c) const noexcept { return is_of_other_script(c) && !counts_as_bengali(c); }
  void begin(text_rewriting& to) { to.begin(text_); }
  void take(text_rewriting& from);
  std::size_t cluster(text_rewriting& to, std::size_t begin, std::string_view before);
  std::string rest_of_word(std::string_view text, std::size_t at);
  std::size_t number(text_rewriting& to, std::size_t begin);

  bool keep_map_;
  bool digits_are_ours_ = false;  // Devanagari digits of the line
  std::string text_;
  std::vector<text::text_change> changes_;
  std::vector<text::text_repair> repairs_;
  text_rewriting rewriting_;
  storage_cluster cluster_, ahead_;
};

// ---------------------------------------------------------------------------------------------------------------------

constexpr bool is_colon_of_label(std::string_view text, std::size_t end) noexcept {
  const std::string_view before = text.substr(0, end - 3);
  for (const std::string_view label : labels_with_visarga) {
    if (!before.ends_with(label) || class_before(before, before.size() - label.size()) != bengali_class::outside) {
      continue;
    }
    const char32_t next = text::decode(text, end).code_point;
    return next == 0 || next == U'\n' || is_blank(next) || next == U'-' || next == 0x2013 || next == 0x2014;
  }
  return false;
}

inline storage_line::signs_of_work storage_line::look_at(std::string_view line) noexcept {
  signs_of_work found;
  for (std::size_t at = 0; at < line.size();) {
    const std::uint8_t first = octet(line, at);
    if (first < 0x80) {
      found.bars = found.bars || first == '|';
      found.digits = found.digits || (first >= '0' && first <= '9');
      ++at;
      continue;
    }
    const text::decoded next = text::decode(line, at);
    const char32_t c = next.code_point;
    at += next.length;
    if (is_bengali(c)) {
      found.bengali_letter = found.bengali_letter || (is_bengali_letter(c) && c != 0x0983);
      if (c == 0x0983 || c == 0x09F7 || c == 0x09E4 || c == 0x09E5) found.look_alikes = true;
      if (c == 0x0983 || c == 0x09D7) found.words = true;
    } else if (is_joiner(c)) {
      found.joiners = true;
    } else if (is_invisible(c) || is_odd_space(c)) {
      found.invisible = true;
    } else if (is_devanagari_digit(c)) {
      found.digits = true;
    } else if (is_devanagari_letter(c)) {
      found.devanagari_letter = true;
    }
  }
  return found;
}

inline void storage_line::rewrite(std::string_view line, std::string_view before) {
  const signs_of_work work = look_at(line);
  digits_are_ours_ = work.bengali_letter && !work.devanagari_letter;
  text_.assign(line);
  changes_.clear();
  repairs_.clear();
  if (work.invisible) take_out_invisible(before);
  if (work.joiners) take_out_joiners();
  if (work.digits) replace_digits();
  if (work.look_alikes) replace_look_alikes();
  if (work.bars) replace_bars();
  normalize_clusters(before);
  if (work.words) mend_words();
}

// Takes over what a step has made.
inline void storage_line::take(text_rewriting& from) {
  if (from.changes().empty()) return;
  from.finish();
  if (keep_map_) {
    for (text::text_repair& repair : repairs_) {
      const text::text_range now = map_range(from.changes(), {repair.offset, repair.length}, source_side, rewritten_side);
      repair.offset = now.offset;
      repair.length = now.length;
    }
    for (text::text_repair repair : from.repairs()) {
      const text::text_range source =
          map_range(changes_, {repair.source_offset, repair.source_length}, rewritten_side, source_side);
      repair.source_offset = source.offset;
      repair.source_length = source.length;
      repairs_.push_back(repair);
    }
    changes_ = text::compose(changes_, from.changes());
  }
  text_.assign(from.text());
}

inline void storage_line::take_out_invisible(std::string_view before) {
  const std::string_view s = text_;
  begin(rewriting_);
  std::size_t at = 0;
  if (before.empty()) {
    for (constexpr std::string_view mark = "\uFEFF"; s.substr(at).starts_with(mark); at += mark.size()) {
      rewriting_.mend(at, at + mark.size(), "", text::text_rule::invisible_character);
    }
  }
  struct place {
    std::size_t begin, end;
  };
  std::vector<place> blanks;         // odd spaces since the last word
  std::vector<place> invisible;      // invisible characters behind `last`
  bool after_bangla = false;         // whether the last word has a Bangla letter
  const auto mend_blanks = [&](bool bangla) {
    if (after_bangla || bangla) {
      for (const place& blank : blanks) {
        rewriting_.mend(blank.begin, blank.end, " ", text::text_rule::odd_space);
      }
    }
    blanks.clear();
    after_bangla = bangla;
  };
  while (at < s.size()) {
    text::decoded next = text::decode(s, at);
    if (is_blank(next.code_point)) {
      if (is_odd_space(next.code_point)) blanks.push_back({at, at + next.length});
      at += next.length;
      continue;
    }
    const std::size_t word = at;
    bool bangla = false;
    for (; at < s.size(); at += next.length) {
      next = text::decode(s, at);
      if (is_blank(next.code_point)) break;
      bangla = bangla || counts_as_bengali(next.code_point);
    }
    mend_blanks(bangla);
    if (!bangla) continue;

    const auto mend_invisible = [&](char32_t last, char32_t following) {
      if (!is_foreign(last) && !is_foreign(following)) {
        const auto ours = [this](char32_t c) {
          return c == 0 || counts_as_bengali(c) || c == 0x0964 || c == 0x0965 || text::latin_digit_value(c) >= 0;
        };
        const bool hyphen = ours(last) && (ours(following) || (following < 0x80 && !is_latin_letter(following)));
        for (const place& mark : invisible) {
          if (hyphen || text::decode(s, mark.begin).code_point != 0x00AD) {
            rewriting_.mend(mark.begin, mark.end, "", text::text_rule::invisible_character);
          }
        }
      }
      invisible.clear();
    };
    char32_t last = 0;
    for (std::size_t i = word; i < at; i += next.length) {
      next = text::decode(s, i);
      if (is_invisible(next.code_point)) {
        invisible.push_back({i, i + next.length});
      } else if (!is_joiner(next.code_point)) {
        if (!invisible.empty()) mend_invisible(last, next.code_point);
        last = next.code_point;
      }
    }
    if (!invisible.empty()) mend_invisible(last, 0);
  }
  mend_blanks(false);
  take(rewriting_);
}

inline void storage_line::take_out_joiners() {
  const std::string_view s = text_;
  begin(rewriting_);
  text::decoded next;
  for (std::size_t at = 0; at < s.size();) {
    next = text::decode(s, at);
    if (is_blank(next.code_point)) {
      at += next.length;
      continue;
    }
    const std::size_t word = at;
    bool bangla = false;
    for (; at < s.size(); at += next.length) {
      next = text::decode(s, at);
      if (is_blank(next.code_point)) break;
      bangla = bangla || counts_as_bengali(next.code_point);
    }
    if (!bangla) continue;

    char32_t last = 0;
    bool hasanta = false, sandhi_mark = false;  // among the signs just before; in canonical order they come last
    for (std::size_t i = word; i < at;) {
      next = text::decode(s, i);
      if (!is_joiner(next.code_point)) {
        const bool below = next.code_point == 0x09BC || next.code_point == 0x09CD || next.code_point == 0x09FE;
        hasanta = next.code_point == 0x09CD || (below && hasanta);
        sandhi_mark = next.code_point == 0x09FE || (below && sandhi_mark);
        last = next.code_point;
        i += next.length;
        continue;
      }
      const bool after_hasanta = hasanta && !sandhi_mark;
      const std::size_t run = i;
      while (i < at && is_joiner(text::decode(s, i).code_point)) i += 3;
      const char32_t following = i < at ? text::decode(s, i).code_point : 0;
      bool before_hasanta = false;  // in canonical order a nukta comes first
      for (std::size_t below = i; below < at; below += 3) {
        const char32_t sign = text::decode(s, below).code_point;
        if (sign == 0x09BC) before_hasanta = false;
        if (sign != 0x09CD && sign != 0x09FE) break;
        before_hasanta = before_hasanta || sign == 0x09CD;
      }
      const bool keep = after_hasanta || before_hasanta || is_foreign(last) || is_foreign(following);
      for (std::size_t joiner = run; joiner < i; joiner += 3) {
        const bool twice = joiner > run && s.substr(joiner, 3) == s.substr(joiner - 3, 3);
        if (!keep || (twice && !is_foreign(last) && !is_foreign(following))) {
          rewriting_.mend(joiner, joiner + 3, "", text::text_rule::stray_joiner);
        }
      }
      last = 0x200C;
      hasanta = sandhi_mark = false;
    }
  }
  take(rewriting_);
}

// All bars of the line that stand where a danda may, or none: a line with any other bar may be the row of a table.
inline bool storage_line::bars_are_dandas(std::string_view line) noexcept {
  std::size_t bars = 0, words = 0;
  bool in_word = false, text_after = false;
  char32_t last = 0;
  for (std::size_t at = 0; at < line.size();) {
    const text::decoded next = text::decode(line, at);
    const char32_t c = next.code_point;
    at += next.length;
    if (c == U'|') {
      const bool after_word =
          (is_bengali_letter(last) && last != 0x0983) || text::bangla_digit_value(last) >= 0 || last == U')';
      const char32_t following = text::decode(line, at).code_point;
      if (!after_word || !(at == line.size() || is_blank(following) || following == U'\n')) return false;
      const bool at_end = line.find_first_not_of(" \t\r\n", at) == line.npos;
      if (words < 3 && !(at_end && bars == 0)) return false;
      ++bars;
      words = 0;
      in_word = false;
      text_after = false;
    } else if (is_blank(c) || c == U'\n') {
      in_word = false;
    } else {
      if (!in_word) ++words;
      in_word = true;
      text_after = true;
    }
    if (!is_joiner(c)) last = c;
  }
  return bars > 0 && !(bars > 1 && text_after && words < 3);
}

// Writes a number, and returns its end.
inline std::size_t storage_line::number(text_rewriting& to, std::size_t begin) {
  const std::string_view s = to.source();
  enum { none, latin, bangla, devanagari };
  const auto digit_at = [&](std::size_t at) {
    const char32_t c = text::decode(s, at).code_point;
    if (text::latin_digit_value(c) >= 0) return latin;
    if (text::bangla_digit_value(c) >= 0) return bangla;
    return digits_are_ours_ && is_devanagari_digit(c) ? devanagari : none;
  };
  bool has[4] = {};
  std::size_t end = begin, points = 0;
  for (auto digit = digit_at(begin); digit != none;) {
    has[digit] = true;
    end += digit == latin ? 1 : 3;
    const bool separated = end < s.size() && (s[end] == ',' || s[end] == '.') && digit_at(end + 1) != none;
    if (separated) points += s[end++] == '.';
    digit = digit_at(end);
  }
  const auto in_name = [](char32_t c) { return is_latin_letter(c) || c == U'_' || c == U'@'; };
  // Two points and more stand in memo numbers and dates, whose readers say of which groups it is true.
  const bool mixed = has[latin] && (has[bangla] || has[devanagari]) && points < 2 &&
                     !in_name(text::decode_before(s, begin).code_point) && !in_name(text::decode(s, end).code_point);
  if (!mixed && !has[devanagari]) return end;

  to.copy_until(begin);
  const std::size_t offset = to.text().size();
  for (std::size_t at = begin; at < end;) {
    const text::decoded next = text::decode(s, at);
    std::string digit;
    if (is_devanagari_digit(next.code_point)) text::append(digit, 0x09E6 + (next.code_point - 0x0966));
    if (mixed && next.length == 1 && digit_at(at) == latin) text::append(digit, 0x09E6 + (next.code_point - U'0'));
    if (!digit.empty()) to.replace(at, at + next.length, digit);
    at += next.length;
  }
  to.copy_until(end);
  to.note({mixed ? text::text_rule::mixed_digits : text::text_rule::devanagari_digit, begin, end - begin, offset,
           to.text().size() - offset});
  return end;
}

inline void storage_line::replace_digits() {
  const std::string_view s = text_;
  begin(rewriting_);
  for (std::size_t at = 0; at < s.size();) {
    const text::decoded next = text::decode(s, at);
    const bool digit = text::digit_value(next.code_point) >= 0 || is_devanagari_digit(next.code_point);
    const std::size_t end = digit ? number(rewriting_, at) : at;
    at = std::max(end, at + next.length);
  }
  take(rewriting_);
}

inline void storage_line::replace_look_alikes() {
  const std::string_view s = text_;
  begin(rewriting_);
  const auto digit = [](char32_t c) { return text::digit_value(c) >= 0 || is_devanagari_digit(c); };
  const auto money = [](char32_t c) { return c >= 0x09F2 && c <= 0x09FB; };
  char32_t last = U'\n';
  for (std::size_t at = 0; at < s.size();) {
    const text::decoded next = text::decode(s, at);
    const char32_t c = next.code_point;
    std::size_t end = at + next.length;
    const char32_t following = text::decode(s, end).code_point;
    if (c == 0x09F7 && !money(last) && !money(following) && !digit(following)) {
      rewriting_.mend(at, end, "\u0964", text::text_rule::danda_look_alike);
    } else if (c == 0x09E4 || c == 0x09E5) {
      rewriting_.mend(at, end, c == 0x09E4 ? "\u0964" : "\u0965", text::text_rule::danda_look_alike);
    } else if (c == 0x0983 && (digit(last) || is_latin_letter(last) || (is_blank(last) && last != U'\r'))) {
      std::size_t after = end;  // a hasanta behind it is a stray one
      while (class_at(s, after) == bengali_class::hasanta) after += 3;
      if (!is_sign(class_at(s, after))) {
        end = after;
        rewriting_.mend(at, end, ":", text::text_rule::visarga_as_colon);
      }
    }
    last = c;
    at = end;
  }
  take(rewriting_);
}

inline void storage_line::replace_bars() {
  if (!bars_are_dandas(text_)) return;
  begin(rewriting_);
  for (std::size_t at = text_.find('|'); at != text_.npos; at = text_.find('|', at + 1)) {
    rewriting_.mend(at, at + 1, "\u0964", text::text_rule::danda_look_alike);
  }
  take(rewriting_);
}

inline void storage_line::normalize_clusters(std::string_view before) {
  const std::string_view s = text_;
  begin(rewriting_);
  bengali_class last = bengali_class::outside;
  for (std::size_t at = 0; at < s.size();) {
    const bengali_class now = class_at(s, at);
    if (may_change(last, now)) {
      at = cluster(rewriting_, cluster_begin(s, at), before);
      last = bengali_class::letter;
      continue;
    }
    last = now;
    at += now != bengali_class::outside ? std::size_t{3} : std::size_t{text::decode(s, at).length};
  }
  take(rewriting_);
}

// Writes the cluster that begins at `begin` if a rule applies to it, and returns its end.
inline std::size_t storage_line::cluster(text_rewriting& to, std::size_t begin, std::string_view before) {
  const std::string_view s = to.source();
  const std::size_t end = cluster_.read(s, begin);
  cluster_.normalize();
  if (cluster_.is_reph_before_ya() && class_before(s, begin) == bengali_class::outside) {
    to.copy_until(begin);
    // The word before may stand on another line.
    constexpr std::size_t enough = 64;
    const bool whole = to.text().size() < enough;
    const std::string joined = whole ? std::string(before) + to.text() : std::string();
    if (!is_rest_of_broken_word(whole ? joined : to.text(), rest_of_word(s, end))) cluster_.put_back_joiner();
  }
  const std::u32string& given = cluster_.given();
  const std::u32string& stored = cluster_.stored();
  if (given == stored) return end;

  // Every code point of a cluster takes three bytes, before and after.
  std::size_t head = 0, tail = 0;
  const std::size_t shorter = std::min(given.size(), stored.size());
  while (head < shorter && given[head] == stored[head]) ++head;
  while (tail < shorter - head && given[given.size() - 1 - tail] == stored[stored.size() - 1 - tail]) ++tail;
  std::string changed;
  for (std::size_t i = head; i < stored.size() - tail; ++i) text::append(changed, stored[i]);
  to.copy_until(begin + 3 * head);
  const std::size_t offset = to.text().size() - 3 * head;
  to.replace(begin + 3 * head, end - 3 * tail, changed);
  if (keep_map_) {
    for (const text::text_rule_row& row : text::text_rules) {
      if (row.kind != text::rule_kind::canonical && cluster_.applied(row.rule)) {
        to.note({row.rule, begin, end - begin, offset, 3 * stored.size()});
      }
    }
  }
  return end;
}

// The storage form of the next few letters of the word; enough for `is_rest_of_broken_word`.
inline std::string storage_line::rest_of_word(std::string_view text, std::size_t at) {
  std::string rest;
  while (rest.size() < 3 * longest_rest && class_at(text, at) != bengali_class::outside) {
    at = ahead_.read(text, at);
    ahead_.normalize();
    for (const char32_t code_point : ahead_.stored()) text::append(rest, code_point);
  }
  return rest;
}

inline void storage_line::mend_words() {
  const std::string_view s = text_;
  begin(rewriting_);
  for (std::size_t at = 0; at < s.size();) {
    const bengali_class now = class_at(s, at);
    if (now == bengali_class::outside) {
      at += text::decode(s, at).length;
      continue;
    }
    const std::string_view here = s.substr(at, 3);
    const bool word_begins = class_before(s, at) == bengali_class::outside;
    if (here == "\u0983" && is_colon_of_label(s, at + 3)) {
      rewriting_.mend(at, at + 3, ":", text::text_rule::visarga_as_colon);
    } else if (here == "\u09C7" && word_begins) {
      // ে without a letter; consonants joined by hasantas, and the second half of ৌ as their only vowel sign.
      std::size_t end = at + 3;
      while (true) {
        const char32_t consonant = text::decode(s, end).code_point;
        if (consonant < 0x0995 || consonant > 0x09B9) break;
        end += 3;
        if (class_at(s, end) == bengali_class::nukta) end += 3;
        if (class_at(s, end) != bengali_class::hasanta) break;
        end += 3;
      }
      if (end > at + 3 && s.substr(end).starts_with("\u09D7") && class_at(s, end + 3) != bengali_class::vowel_sign) {
        rewriting_.replace(at, at + 3, "");
        rewriting_.copy_until(end);
        const std::size_t length = end - at;
        const std::size_t offset = rewriting_.text().size() - (length - 3);
        rewriting_.replace(end, end + 3, "\u09CC");
        rewriting_.note({text::text_rule::visual_order_au, at, length + 3, offset, length});
        at = end;
      }
    }
    at += 3;
  }
  take(rewriting_);
}

}  // namespace karjo::detail
