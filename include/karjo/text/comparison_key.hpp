// SPDX-License-Identifier: Apache-2.0
//
// Do these two texts say the same, though they are written differently? A key for comparing, searching and joining; it is not for
// reading, and nothing is written back from it.
//
//     comparison_key("সরকারী দফতর, কক্ষ নং-১২")      // equals that of "সরকারি দপ্তর, কক্ষ নম্বর ১২"
//     say_the_same("ই-নথি", "ইনথি")                  // true
//
// The key is the storage form with the rules of `key_rules` on top. It is blind to what offices write now so, now so: joiners, blanks
// and hyphens between words, the script of digits, quotation marks, the point or visarga of an abbreviation, spellings of one word. It is
// not blind to what tells words apart: ই and ঈ, ন and ণ, স শ ষ stay; a visarga within a word (দুঃখ), blanks and hyphens between numbers,
// commas and dandas stay.
//
// Source: docs/sources.md#text-comparison-key; the rules as a page: docs/reference/text-rules.md.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <karjo/result.hpp>
#include <karjo/text/storage_form.hpp>
#include <karjo/text/utf8.hpp>

namespace karjo::text {

/// The rules of the key. Numbers are pinned, and go on from those of `text_rule`: the two lists share them.
enum class key_rule : std::uint8_t {
  final_khanda_ta = 13,         ///< ত্ at the end of a word is ৎ
  khanda_ta_before_letter = 14, ///< ত্ before a letter with which it joins in no conjunct is ৎ
  visible_hasanta = 18,         ///< joiners
  foreign_nukta = 24,           ///< nukta of জ় ফ় ক়
  long_vocalic_r = 25,          ///< ৄ for ৃ
  blank = 27,                   ///< blanks between words, and before a danda
  digit_script = 28,            ///< Bangla and Latin digits
  abbreviation_mark = 31,       ///< মোঃ মো. মো
  dash = 34,                    ///< hyphens and dashes
  quotation_mark = 35,          ///< ' " ‘ ’ “ ” ` ´
  spelling_variant = 36,        ///< spellings of one word: `spelling_variants`
  letter_case = 39,             ///< capital Latin letters
};

/// One rule: two texts that differ by it alone have the same key.
struct key_rule_row {
  key_rule rule;
  std::string_view name;    ///< stable: "dash"
  std::string_view from, to;
  std::string_view unless;  ///< what stays; may be empty
  std::string_view why, source;
  std::string_view one, other;  ///< an example with the same key
};

inline constexpr std::array<key_rule_row, 12> key_rules{{
    {key_rule::final_khanda_ta, "final-khanda-ta", "09A4 09CD at the end of a word", "09CE", "", "both are drawn as ৎ",
     "Unicode Standard, chapter 12.2 (Bengali), khanda ta", "হঠাত্", "হঠাৎ"},
    {key_rule::khanda_ta_before_letter, "khanda-ta-before-letter", "09A4 09CD before a consonant", "09CE",
     "before ত থ ন ব ম য র ল, with which ত joins", "উত্সব and উৎসব are one word",
     "bnUnicodeNormalizer has the same list without ল; ল is doubtful and left alone", "উত্সব", "উৎসব"},
    {key_rule::visible_hasanta, "visible-hasanta", "200C | 200D", "nothing", "", "a joiner chooses how letters are drawn",
     "Unicode Standard, chapter 12.2; one in ten entries of the Bangla spelling dictionary of hunspell holds one", "পঙ্\u200Cক্তি", "পঙ্ক্তি"},
    {key_rule::foreign_nukta, "foreign-nukta", "09BC behind a letter other than ড ঢ য", "nothing", "", "the dot of জ় marks a foreign sound",
     "policy", "জ\u09BCাকাত", "জাকাত"},
    {key_rule::long_vocalic_r, "long-vocalic-r", "09C4", "09C3", "", "a slip: no word of the language has it", "policy", "প\u09C4থক", "পৃথক"},
    {key_rule::blank, "blank", "blanks and line ends", "nothing", "between two digits one blank stays", "words are joined or parted as the office likes",
     "minutes and portals: যুগ্মসচিব, যুগ্ম সচিব", "যুগ্ম সচিব", "যুগ্মসচিব"},
    {key_rule::digit_script, "digit-script", "09E6 to 09EF", "0 to 9", "", "a number is the same in both scripts", "policy", "১২ টি", "12 টি"},
    {key_rule::abbreviation_mark, "abbreviation-mark", "0983 at the end of a word | a full stop behind a letter", "nothing", "a full stop before a digit",
     "মোঃ, মো. and মো stand for one name", "Bangla Academy's rule of 2012 writes a full stop; names of persons keep what they have", "মোঃ আলী", "মো. আলী"},
    {key_rule::dash, "dash", "002D | 2010 to 2015 | 2212", "nothing", "between two digits a hyphen stays", "ই-নথি and ইনথি are one word",
     "minutes and portals", "মাঠ-পর্যায়", "মাঠ পর্যায়"},
    {key_rule::quotation_mark, "quotation-mark", "' \" ` ´ ‘ ’ “ ” „", "nothing", "", "quotes say nothing of the word in them", "minutes: পরিশিষ্ট-'ক'",
     "পরিশিষ্ট-'ক'", "পরিশিষ্ট-ক"},
    {key_rule::spelling_variant, "spelling-variant", "a word of the table of variants, with any ending", "the spelling that stands there", "",
     "offices choose between them", "each row of the table", "সরকারী দফতর", "সরকারি দপ্তর"},
    {key_rule::letter_case, "letter-case", "A to Z", "a to z", "", "ICT and ict are one name", "policy", "ICT সেল", "ict সেল"},
}};

/// Spellings of one word between which offices choose. `whole` words count without an ending alone.
struct spelling_variant_row {
  std::string_view variant, spelling;
  bool whole;
  std::string_view source;
};

inline constexpr std::array<spelling_variant_row, 18> spelling_variants{{
    {"অধিদফতর", "অধিদপ্তর", false, "names of directorates on their portals"},
    {"দফতর", "দপ্তর", false, "names of offices on their portals"},
    {"বেসরকারী", "বেসরকারি", false, "Bangla Academy's rule of 2012 writes ি in words that are not from Sanskrit"},
    {"সরকারী", "সরকারি", false, "Bangla Academy's rule of 2012"},
    {"জানুয়ারী", "জানুয়ারি", false, "Bangla Academy's rule of 2012"},
    {"ফেব্রুয়ারী", "ফেব্রুয়ারি", false, "Bangla Academy's rule of 2012"},
    {"কমিটী", "কমিটি", false, "Bangla Academy's rule of 2012"},
    {"খ্রিস্টাব্দ", "খ্রিষ্টাব্দ", false, "both on letters"},
    {"ডিজিটাইজেসন", "ডিজিটাইজেশন", false, "minutes"},
    {"ইনোভেসন", "ইনোভেশন", false, "minutes"},
    {"গভর্নেন্স", "গভর্ন্যান্স", false, "names of plans: ই-গভর্নেন্স"},
    {"গভর্ণেন্স", "গভর্ন্যান্স", false, "names of plans: ই-গভর্ণেন্স"},
    {"সময়বদ্ধ", "সময়াবদ্ধ", false, "guidelines of the annual performance agreement"},
    {"উপরোক্ত", "উপর্যুক্ত", false, "letters"},
    {"ইতিমধ্যে", "ইতোমধ্যে", false, "letters"},
    {"এনালিস্ট", "অ্যানালিস্ট", false, "designations: সিস্টেম এনালিস্ট"},
    {"সঙ্কট", "সংকট", false, "Bangla Academy's rule of 2012 allows both"},
    {"নং", "নম্বর", true, "letters: স্মারক নং, স্মারক নম্বর"},
}};

/// The key of a text. Errors: `invalid_utf8` with the offset. Texts that differ by normalization, or by what the storage form repairs,
/// have the same key. Cost: linear; allocates.
[[nodiscard]] inline result<std::string> comparison_key(std::string_view utf8);

/// Whether two texts have the same key; false where one of them is no UTF-8.
[[nodiscard]] inline bool say_the_same(std::string_view one, std::string_view other);

}  // namespace karjo::text

// ---------------------------------------------------------------------------------------------------------------------

namespace karjo::detail {

/// Folds a text in storage form.
class key_folder {
 public:
  explicit key_folder(std::string_view stored) : text_(stored) { out_.reserve(stored.size()); }

  std::string fold() {
    while (at_ < text_.size()) {
      if (!after_word_letter_ && take_variant()) continue;
      take_character();
    }
    return std::move(out_);
  }

 private:
  static constexpr char32_t ta = U'ত', hasanta = 0x09CD, khanda_ta = 0x09CE, nukta = 0x09BC, visarga = 0x0983;

  static constexpr bool is_joiner(char32_t c) noexcept { return c == 0x200C || c == 0x200D; }
  static constexpr bool is_consonant(char32_t c) noexcept {
    return (c >= U'ক' && c <= U'হ') || c == 0x09DC || c == 0x09DD || c == 0x09DF;
  }
  static constexpr bool is_letter(char32_t c) noexcept {
    return (c >= 0x0980 && c <= 0x09E3 && c != visarga) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x3000 ||
           (c >= 0x00C0 && c < 0x2000 && (c < 0x0980 || c > 0x09FF) && c != 0x0964 && c != 0x0965);
  }
  static constexpr bool is_digit(char32_t c) noexcept { return (c >= '0' && c <= '9') || (c >= U'০' && c <= U'৯'); }
  static constexpr bool is_dash(char32_t c) noexcept { return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212; }
  static constexpr bool is_blank(char32_t c) noexcept {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v' || c == 0x00A0 || c == 0x2028 || c == 0x2029;
  }
  static constexpr bool is_quote(char32_t c) noexcept {
    return c == '\'' || c == '"' || c == '`' || c == 0x00B4 || (c >= 0x2018 && c <= 0x201F);
  }

  /// The character at a byte, joiners and quotes passed over; 0 at the end.
  [[nodiscard]] char32_t seen_at(std::size_t at) const noexcept {
    while (at < text_.size()) {
      const text::decoded next = text::decode(text_, at);
      if (!is_joiner(next.code_point) && !is_quote(next.code_point)) return next.code_point;
      at += next.length;
    }
    return 0;
  }

  bool take_variant() {
    for (const text::spelling_variant_row& row : text::spelling_variants) {
      if (!text_.substr(at_).starts_with(row.variant)) continue;
      const std::size_t end = at_ + row.variant.size();
      if (row.whole && is_letter(seen_at(end))) continue;
      for (std::string_view rest = row.spelling; !rest.empty();) {
        const text::decoded next = text::decode(rest, 0);
        put(next.code_point);
        rest.remove_prefix(next.length);
      }
      at_ = end;
      after_word_letter_ = true;
      return true;
    }
    return false;
  }

  void put(char32_t c) {
    if (is_joiner(c)) return;
    text::append(out_, c);
    last_ = c;
  }

  void take_character() {
    const text::decoded here = text::decode(text_, at_);
    const char32_t c = here.code_point;
    at_ += here.length;
    if (is_joiner(c) || is_quote(c)) return;
    if (is_blank(c) || is_dash(c)) return separate(c);
    after_word_letter_ = is_letter(c);
    if (c == nukta && last_ != U'ড' && last_ != U'ঢ' && last_ != U'য') return;
    if (c == 0x09C4) return put(0x09C3);
    if (c >= U'০' && c <= U'৯') return put('0' + (c - U'০'));
    if (c >= 'A' && c <= 'Z') return put(c - 'A' + 'a');
    if ((c == '.' || c == visarga) && is_letter(last_)) {
      const char32_t next = seen_at(at_);
      if (c == '.' ? !is_digit(next) : !is_letter(next)) return;
    }
    if (c == hasanta && last_ == ta) {
      const char32_t next = seen_at(at_);
      constexpr std::u32string_view joins = U"তথনবমযরল";
      if (!is_consonant(next) ? next != nukta && !is_letter(next) : joins.find(next) == std::u32string_view::npos) {
        out_.resize(out_.size() - 3);
        return put(khanda_ta);
      }
    }
    put(c);
  }

  /// Blanks and dashes, of which something stays between two digits alone.
  void separate(char32_t c) {
    bool dash = is_dash(c);
    while (at_ < text_.size()) {
      const text::decoded next = text::decode(text_, at_);
      if (!is_blank(next.code_point) && !is_dash(next.code_point) && !is_joiner(next.code_point)) break;
      dash = dash || is_dash(next.code_point);
      at_ += next.length;
    }
    if (is_digit(last_) && is_digit(seen_at(at_))) put(dash ? U'-' : U' ');
    after_word_letter_ = false;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string out_;
  char32_t last_ = 0;               // of what was put
  bool after_word_letter_ = false;  // no word begins here
};

}  // namespace karjo::detail

namespace karjo::text {

inline result<std::string> comparison_key(std::string_view utf8) {
  const result<stored_text> stored = to_storage_form(utf8);
  if (!stored) return stored.error();
  return detail::key_folder(stored->text).fold();
}

inline bool say_the_same(std::string_view one, std::string_view other) {
  const result<std::string> left = comparison_key(one), right = comparison_key(other);
  return left && right && *left == *right;
}

}  // namespace karjo::text
