// SPDX-License-Identifier: Apache-2.0
//
// One letter with its signs, taken into storage form: the rules of text/text_rule.hpp that look no further than a
// letter, 1 to 10, 12, 15 to 17, 22 and 23, applied until none applies.
//
// A cluster is a base (a letter, digit or other character of the Bengali block, or nothing) and all signs and joiners
// that follow it. No rule looks further than a cluster and the base of the next one, except that র‍্য without its
// joiner asks where the word begins and how it goes on; so a text is taken cluster by cluster, in linear time.
//
// The order of the rules where several could apply (the second implementation in the tests keeps the same):
//   1. normalization form C of the signs as given;
//   2. the rules on signs, 2 to 9, at the sign where one first applies, reading on from there;
//   3. the rules on the base: 9 for independent vowels, 10, 12, 15, 16; last, for the word, 17. Rule 22 reads the base,
//      rule 23 its nukta.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include <karjo/text/text_rule.hpp>
#include <karjo/text/utf8.hpp>

namespace karjo::detail {

/// What a code point is to the rules. Bases come first, signs after them.
enum class bengali_class : std::uint8_t {
  outside,            ///< another block
  letter,             ///< any base that is none of the next five; digits and unassigned code points too
  ra,                 ///< র
  ba,                 ///< ব
  assamese_letter,    ///< ৰ ৱ
  independent_vowel,  ///< অ … ঔ, ৠ, ৡ
  nukta_letter,       ///< ড় ঢ় য় as one code point
  nukta,
  hasanta,
  sandhi_mark,  ///< U+09FE
  vowel_sign,
  mark,    ///< ঁ ং ঃ
  joiner,  ///< ZWNJ, ZWJ
};

[[nodiscard]] constexpr bool is_sign(bengali_class c) noexcept { return c >= bengali_class::nukta; }

inline constexpr std::array<bengali_class, 128> bengali_classes = [] {
  using enum bengali_class;
  std::array<bengali_class, 128> classes;
  classes.fill(letter);
  const auto set = [&classes](char32_t first, char32_t last, bengali_class c) {
    for (; first <= last; ++first) classes[first - 0x0980] = c;
  };
  set(0x0981, 0x0983, mark);
  set(0x0985, 0x098C, independent_vowel);
  set(0x098F, 0x0990, independent_vowel);
  set(0x0993, 0x0994, independent_vowel);
  set(0x09AC, 0x09AC, ba);
  set(0x09B0, 0x09B0, ra);
  set(0x09BC, 0x09BC, nukta);
  set(0x09BE, 0x09C4, vowel_sign);
  set(0x09C7, 0x09C8, vowel_sign);
  set(0x09CB, 0x09CC, vowel_sign);
  set(0x09CD, 0x09CD, hasanta);
  set(0x09D7, 0x09D7, vowel_sign);
  set(0x09DC, 0x09DD, nukta_letter);
  set(0x09DF, 0x09DF, nukta_letter);
  set(0x09E0, 0x09E1, independent_vowel);
  set(0x09E2, 0x09E3, vowel_sign);
  set(0x09F0, 0x09F1, assamese_letter);
  set(0x09FE, 0x09FE, sandhi_mark);
  return classes;
}();

/// The class of a code point.
[[nodiscard]] constexpr bengali_class class_of(char32_t code_point) noexcept {
  if (code_point >= 0x0980 && code_point <= 0x09FF) return bengali_classes[code_point - 0x0980];
  return code_point == 0x200C || code_point == 0x200D ? bengali_class::joiner : bengali_class::outside;
}

/// The class of the code point at `at`; `outside` past the end and for what is no UTF-8. All others take three bytes.
[[nodiscard]] constexpr bengali_class class_at(std::string_view text, std::size_t at) noexcept {
  if (text.size() < 3 || at > text.size() - 3) return bengali_class::outside;
  const std::uint8_t first = octet(text, at), second = octet(text, at + 1), third = octet(text, at + 2);
  if (first == 0xE0 && (second & 0xFE) == 0xA6 && is_continuation(third)) {
    return bengali_classes[static_cast<std::size_t>((second & 1) << 6 | (third & 0x3F))];
  }
  if (first == 0xE2 && second == 0x80 && (third & 0xFE) == 0x8C) return bengali_class::joiner;
  return bengali_class::outside;
}

/// The class of the code point that ends just before `end`, likewise.
[[nodiscard]] constexpr bengali_class class_before(std::string_view text, std::size_t end) noexcept {
  return end >= 3 ? class_at(text, end - 3) : bengali_class::outside;
}

/// Whether a rule may apply where a code point of class `now` follows one of class `before`. Where none of the pairs of
/// a cluster may, the cluster is in storage form.
[[nodiscard]] constexpr bool may_change(bengali_class before, bengali_class now) noexcept;

/// Where the cluster begins that the code point at `at` belongs to. Cost: the length of the cluster.
[[nodiscard]] constexpr std::size_t cluster_begin(std::string_view text, std::size_t at) noexcept;

/// A cluster as given and in storage form. One object is used for all clusters of a text and keeps its memory.
class storage_cluster {
 public:
  /// Reads the cluster that begins at `at` and returns its end.
  std::size_t read(std::string_view text, std::size_t at);

  /// Makes `stored`. Cost: linear.
  void normalize();

  [[nodiscard]] const std::u32string& given() const noexcept { return given_; }
  [[nodiscard]] const std::u32string& stored() const noexcept { return stored_; }

  /// Whether a rule was applied.
  [[nodiscard]] bool applied(text::text_rule rule) const noexcept {
    return (applied_ >> static_cast<unsigned>(rule) & 1u) != 0;
  }

  /// Whether the storage form is র and hasanta before য: within a word a reph, at its start র‍্য without its joiner.
  [[nodiscard]] bool is_reph_before_ya() const noexcept { return stored_ == U"\u09B0\u09CD" && next_ == 0x09AF; }

  /// Rule 17: makes র‍্য of it.
  void put_back_joiner() {
    apply(text::text_rule::ya_phala_lost_joiner);
    stored_ = ra_before_ya_phala;
  }

 private:
  static constexpr std::u32string_view ra_before_ya_phala = U"\u09B0\u200D\u09CD";

  void apply(text::text_rule rule) noexcept { applied_ |= std::uint64_t{1} << static_cast<unsigned>(rule); }

  // The base that stands at `at` once it is in storage form: য for য় too, র for ৰ and for ব with a nukta; 0 for another
  // block.
  static char32_t base_at(std::string_view text, std::size_t at) noexcept;

  // Each puts what begins at `at` and returns where the next sign stands.
  std::size_t put_base();
  std::size_t put_vowel(std::size_t at);
  std::size_t put_mark(std::size_t at);
  std::size_t put_joiner(std::size_t at);
  std::size_t put_below(std::size_t at, std::size_t nuktas = 0);  // a run of nukta, hasanta and sandhi mark

  void put(char32_t code_point, std::size_t times = 1);  // what ends a group
  void normalize_base();
  void normalize_ta();
  void normalize_ra();
  bool normalize_vowel();  // whether a rule was applied
  [[nodiscard]] bool is_stray(char32_t after_hasanta) const noexcept;

  // The end of the storage form is a group, [vowel signs][marks], begun by the last code point that is neither. Its
  // marks wait in a string of their own, so that a vowel sign that comes after a thousand marks costs no more than any
  // other.
  std::u32string given_, stored_, marks_;
  std::size_t group_ = 0;  // where the group begins in stored_
  char32_t next_ = 0;      // base_at the end of the cluster
  bool in_word_ = false;   // whether anything else of the block stands beside the base
  std::uint64_t applied_ = 0;
};

/// How many code points of the rest of a word `is_rest_of_broken_word` wants to see.
inline constexpr std::size_t longest_rest = 8;

/// Whether a word that begins with র্য is the rest of a word broken in two, so that its reph is right: কা র্যালয়,
/// পরি-চর্যা. `before` is the text up to the word, `rest` how the word goes on after র্, both in storage form. Only
/// র্যা is taken for র‍্যা.
[[nodiscard]] constexpr bool is_rest_of_broken_word(std::string_view before, std::string_view rest) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

// For each class before, a bit for each class that a rule may change after it.
inline constexpr std::array<std::uint16_t, 13> classes_that_may_change = [] {
  using enum bengali_class;
  std::array<std::uint16_t, 13> table{};
  const auto set = [&table](std::initializer_list<bengali_class> befores, bengali_class now) {
    for (const bengali_class before : befores) {
      table[static_cast<std::size_t>(before)] |= static_cast<std::uint16_t>(1u << static_cast<unsigned>(now));
    }
  };
  set({outside}, ra);  // perhaps র‍্য without its joiner
  set({ba, nukta, hasanta, sandhi_mark, vowel_sign}, nukta);
  set({hasanta, sandhi_mark, vowel_sign, mark, independent_vowel}, hasanta);
  set({vowel_sign, mark, independent_vowel}, vowel_sign);
  set({mark}, mark);
  for (const bengali_class now : {assamese_letter, nukta_letter, joiner}) {  // wherever it stands
    set({outside, letter, ra, ba, assamese_letter, independent_vowel, nukta_letter, nukta, hasanta, sandhi_mark,
         vowel_sign, mark, joiner},
        now);
  }
  return table;
}();

constexpr bool may_change(bengali_class before, bengali_class now) noexcept {
  const std::uint32_t bits = classes_that_may_change[static_cast<std::size_t>(before)];
  return (bits >> static_cast<unsigned>(now) & 1u) != 0;
}

constexpr std::size_t cluster_begin(std::string_view text, std::size_t at) noexcept {
  if (!is_sign(class_at(text, at))) return at;
  while (is_sign(class_before(text, at))) at -= 3;
  return class_before(text, at) == bengali_class::outside ? at : at - 3;
}

inline std::size_t storage_cluster::read(std::string_view text, std::size_t at) {
  given_.clear();
  in_word_ = class_before(text, at) != bengali_class::outside;
  do {
    given_.push_back(text::decode(text, at).code_point);
    at += 3;
  } while (is_sign(class_at(text, at)));
  next_ = base_at(text, at);
  in_word_ = in_word_ || given_.size() > 1 || next_ != 0;
  return at;
}

inline char32_t storage_cluster::base_at(std::string_view text, std::size_t at) noexcept {
  switch (class_at(text, at)) {
    case bengali_class::outside: return 0;
    case bengali_class::nukta_letter: return octet(text, at + 2) == 0x9F ? 0x09AF : text::decode(text, at).code_point;
    case bengali_class::assamese_letter:
      if (octet(text, at + 2) == 0xB0) return 0x09B0;
      break;
    case bengali_class::ba: break;
    default: return text::decode(text, at).code_point;
  }
  for (at += 3;; at += 3) {
    const bengali_class sign = class_at(text, at);
    if (sign == bengali_class::nukta) return 0x09B0;
    if (sign != bengali_class::hasanta && sign != bengali_class::sandhi_mark) return 0x09AC;
  }
}

inline void storage_cluster::normalize() {
  stored_.clear();
  marks_.clear();
  group_ = 0;
  applied_ = 0;
  std::size_t at = put_base();
  while (at < given_.size()) {
    switch (class_of(given_[at])) {
      case bengali_class::vowel_sign: at = put_vowel(at); break;
      case bengali_class::mark: at = put_mark(at); break;
      case bengali_class::joiner: at = put_joiner(at); break;
      default: at = put_below(at); break;
    }
  }
  stored_ += marks_;
  normalize_base();
}

inline std::size_t storage_cluster::put_base() {
  const char32_t base = given_.front();
  const bengali_class c = class_of(base);
  if (is_sign(c)) return 0;
  if (c == bengali_class::assamese_letter && in_word_) {
    apply(text::text_rule::assamese_letter);
    put(base == 0x09F0 ? U'\u09B0' : U'\u09AC');
    return 1;
  }
  if (c != bengali_class::nukta_letter) {
    put(base);
    return 1;
  }
  apply(text::text_rule::nukta_letter);
  put(base == 0x09DC ? U'\u09A1' : base == 0x09DD ? U'\u09A2' : U'\u09AF');
  return put_below(1, 1);
}

inline std::size_t storage_cluster::put_vowel(std::size_t at) {
  constexpr char32_t aa = 0x09BE, e = 0x09C7, o = 0x09CB, au = 0x09CC, au_length = 0x09D7;
  char32_t vowel = given_[at++];
  if (vowel == e && at < given_.size() && (given_[at] == aa || given_[at] == au_length)) {
    vowel = given_[at++] == aa ? o : au;
    apply(text::text_rule::split_vowel_sign);
  }
  if (!marks_.empty()) apply(text::text_rule::mark_before_vowel_sign);
  for (; stored_.size() > group_; stored_.pop_back()) {
    const char32_t before = stored_.back();
    if (before == vowel) {
      apply(text::text_rule::doubled_sign);
      return at;
    }
    if (before == e && (vowel == aa || vowel == au_length)) {
      vowel = vowel == aa ? o : au;
      apply(text::text_rule::split_vowel_sign);
    } else if (vowel == e && (before == aa || before == au_length)) {
      vowel = before == aa ? o : au;
      apply(text::text_rule::reversed_vowel_sign);
    } else {
      break;
    }
  }
  stored_.push_back(vowel);
  return at;
}

inline std::size_t storage_cluster::put_mark(std::size_t at) {
  if (given_[at] == 0x0981 && !marks_.empty() && marks_.back() == 0x0981) {
    apply(text::text_rule::doubled_sign);
  } else {
    marks_.push_back(given_[at]);
  }
  return at + 1;
}

inline std::size_t storage_cluster::put_joiner(std::size_t at) {
  put(given_[at]);
  return at + 1;
}

inline std::size_t storage_cluster::put_below(std::size_t at, std::size_t nuktas) {
  std::size_t hasantas = 0, sandhi_marks = 0;
  for (; at < given_.size(); ++at) {
    const bengali_class c = class_of(given_[at]);
    if (c == bengali_class::nukta) {
      ++nuktas;
      if (hasantas + sandhi_marks > 0) apply(text::text_rule::hasanta_before_nukta);
    } else if (c == bengali_class::hasanta) {
      ++hasantas;
      if (sandhi_marks > 0) apply(text::text_rule::hasanta_before_nukta);
    } else if (c == bengali_class::sandhi_mark) {
      ++sandhi_marks;
    } else {
      break;
    }
  }
  if (nuktas > 1) apply(text::text_rule::doubled_sign);
  if (hasantas > 1) apply(text::text_rule::doubled_hasanta);

  if (nuktas > 0) {
    const char32_t base = stored_.empty() ? 0 : stored_.front();
    const bool after_one_vowel = group_ == 1 && stored_.size() == 2 && marks_.empty();
    const bool on_ba = base == 0x09AC && stored_.size() == 1 && marks_.empty();
    if (after_one_vowel && (base == 0x09A1 || base == 0x09A2 || base == 0x09AF)) {
      stored_.insert(1, 1, U'\u09BC');
      group_ = 2;
      apply(text::text_rule::late_nukta);
    } else if (on_ba) {
      stored_.front() = U'\u09B0';
      apply(text::text_rule::ba_with_nukta);
    } else {
      put(U'\u09BC');
    }
  }
  if (hasantas > 0) {
    const char32_t following = at < given_.size() ? given_[at] : next_;
    if (is_stray(sandhi_marks > 0 ? 0 : following)) {
      apply(text::text_rule::stray_hasanta);
    } else {
      put(U'\u09CD');
    }
  }
  if (sandhi_marks > 0) put(U'\u09FE', sandhi_marks);
  return at;
}

inline void storage_cluster::put(char32_t code_point, std::size_t times) {
  stored_ += marks_;
  marks_.clear();
  stored_.append(times, code_point);
  group_ = stored_.size();
}

inline bool storage_cluster::is_stray(char32_t after_hasanta) const noexcept {
  if (class_of(after_hasanta) == bengali_class::joiner) return false;
  if (!marks_.empty()) return marks_.back() != 0x0981;
  if (stored_.size() == group_) return false;  // not after a vowel sign
  const char32_t vowel = stored_.back();
  const bool perhaps_early = vowel == 0x09BE || vowel == 0x09BF || vowel == 0x09C7 || vowel == 0x09C8;
  return !(perhaps_early && (after_hasanta == 0x09AF || after_hasanta == 0x09B0));
}

inline void storage_cluster::normalize_base() {
  if (stored_.size() < 2) return;
  if (stored_[0] == 0x09A4) {
    normalize_ta();
  } else if (stored_[0] == 0x09B0) {
    normalize_ra();
  } else if (class_of(stored_[0]) == bengali_class::independent_vowel) {
    while (stored_.size() >= 2 && normalize_vowel()) {
    }
  }
}

inline void storage_cluster::normalize_ta() {
  if (!stored_.starts_with(U"\u09A4\u09CD\u200D")) return;
  stored_.replace(0, 3, U"\u09CE");
  apply(text::text_rule::khanda_ta_from_ta);
  std::size_t joiners = 1;  // those that stood beside the hasanta
  while (joiners < stored_.size() && class_of(stored_[joiners]) == bengali_class::joiner) ++joiners;
  if (joiners < stored_.size() && stored_[joiners] == 0x09CD) return;
  stored_.erase(1, joiners - 1);
}

inline void storage_cluster::normalize_ra() {
  if (next_ != 0x09AF) return;
  if (stored_ == U"\u09B0\u200C\u09CD") {
    apply(text::text_rule::ya_phala_with_zwnj);
  } else if (stored_ == U"\u09B0\u09CD\u200C" || stored_ == U"\u09B0\u09CD\u200D") {
    apply(text::text_rule::ya_phala_misplaced_joiner);
  } else {
    return;
  }
  stored_ = ra_before_ya_phala;
}

inline bool storage_cluster::normalize_vowel() {
  const char32_t after = stored_.size() > 2 ? stored_[2] : next_;  // what follows the first sign
  if (stored_[1] == 0x09CD && after != 0x09AF && class_of(after) != bengali_class::joiner) {
    stored_.erase(1, 1);
    apply(text::text_rule::stray_hasanta);
    return true;
  }
  const bool aa = stored_[0] == 0x0985 && stored_[1] == 0x09BE;
  const bool rr = stored_[0] == 0x098B && stored_[1] == 0x09C3;
  if (!aa && !rr) return false;
  stored_.replace(0, 2, aa ? U"\u0986" : U"\u09E0");
  apply(text::text_rule::vowel_in_parts);
  return true;
}

// What stands before and after the break in words with র্যা: কার্যালয়, কার্যাদেশ, পর্যায়, পর্যাপ্ত, মর্যাদা,
// পরিচর্যা, সূর্যাস্ত …
inline constexpr std::string_view heads_of_broken_words[] = {
    "কা", "প", "ম", "সূ", "আ", "ভা", "চ", "পরিচ", "আচা", "ধৈ", "বী", "ঐশ্ব", "সৌন্দ", "মাধু", "তাৎপ", "বিপ", "অপ", "অম"};
inline constexpr std::string_view rests_of_broken_words[] = {"যালয", "যালোচ", "যালোক", "যায\u09BC", "যাপ্ত",  "যাদা",
                                                             "যাদি", "যাদে",  "যাবল",  "যাবৃ",       "যাবর্ত", "যার্থ",
                                                             "যাধ্য", "যাধি",  "যান্ত",  "যারম্ভ",     "যাস্ত",  "যাপদ"};
inline constexpr std::string_view endings_of_broken_words[] = {"যা", "যার", "যাও", "যাই", "যাকে", "যাতে"};

constexpr bool is_rest_of_broken_word(std::string_view before, std::string_view rest) noexcept {
  if (!rest.starts_with("যা")) return true;
  for (const std::string_view start : rests_of_broken_words) {
    if (rest.starts_with(start)) return true;
  }
  for (const std::string_view whole : endings_of_broken_words) {
    if (rest == whole) return true;
  }

  // Blanks, a line end, a hyphen or an invisible break between the two halves; no more than a few.
  std::size_t end = before.size();
  for (int blanks = 0; blanks < 8; ++blanks) {
    const text::decoded last = text::decode_before(before.substr(0, end), end);
    const char32_t c = last.code_point;
    const bool breaks = c == U' ' || c == U'\t' || c == U'\n' || c == U'\r' || c == U'-' || c == 0xA0 || c == 0xAD ||
                        c == 0x200B || c == 0x2010 || c == 0x2011 || c == 0x2060;
    if (last.length == 0 || !breaks) break;
    end -= last.length;
  }
  before = before.substr(0, end);
  for (const std::string_view head : heads_of_broken_words) {
    if (before.ends_with(head) && class_before(before, end - head.size()) == bengali_class::outside) return true;
  }
  return false;
}

}  // namespace karjo::detail
