// SPDX-License-Identifier: Apache-2.0
//
// Which rules take a text into storage form, what does each of them change, and what does it leave alone?
//
// One row a rule; all of them lose nothing and have one reading. The numbers left out are those of rules that a storage
// form must not have, for they fold or guess.
//
// C is a consonant, V a vowel sign (া ি ী ু ূ ৃ ৄ ৢ ৣ ে ৈ ো ৌ ৗ), I an independent vowel (অ আ ই …). What a rule must
// leave alone stands in `unless`. The numbers are kept for good. The page docs/reference/text-rules.md is written from
// this table.
//
//     static_assert(text::name(text::text_rule::late_nukta) == "late-nukta");
//     static_assert(!text::damage(text::text_rule::khanda_ta_from_ta));   // an older encoding, not a slip
//
// Source: docs/sources.md#text-storage-form, and the `source` of each row.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace karjo::text {

/// The rules. Numbers are pinned.
enum class text_rule : std::uint8_t {
  nukta_letter = 1,                 ///< ড় ঢ় য় as one code point
  split_vowel_sign = 2,             ///< ো ৌ as two
  late_nukta = 3,                   ///< nukta after the vowel sign
  hasanta_before_nukta = 4,         ///< canonical order
  mark_before_vowel_sign = 5,       ///< ঁ ং ঃ before the vowel sign
  reversed_vowel_sign = 6,          ///< the halves of ো ৌ the wrong way round
  doubled_sign = 7,                 ///< the same sign twice
  doubled_hasanta = 8,              ///< hasanta twice
  stray_hasanta = 9,                ///< a hasanta that no letter bears
  vowel_in_parts = 10,              ///< আ as অ and া
  khanda_ta_from_ta = 12,           ///< ৎ as ত, hasanta, ZWJ
  ya_phala_with_zwnj = 15,          ///< র‍্য with ZWNJ
  ya_phala_misplaced_joiner = 16,   ///< র‍্য with the joiner after the hasanta
  ya_phala_lost_joiner = 17,        ///< র‍্য without a joiner, at the start of a word
  stray_joiner = 19,                ///< a joiner that joins nothing
  invisible_character = 20,         ///< BOM, zero-width space, soft hyphen and their like
  odd_space = 21,                   ///< no-break and other spaces
  assamese_letter = 22,             ///< ৰ ৱ
  ba_with_nukta = 23,               ///< র as ব with a dot
  danda_look_alike = 26,            ///< | ৷ for ।
  devanagari_digit = 28,            ///< २ for ২
  mixed_digits = 29,                ///< one number in two scripts
  visarga_as_colon = 30,            ///< ঃ for :
  visual_order_au = 38,             ///< ৌ written around its letter
};

/// What an application of a rule says about the text.
enum class rule_kind : std::uint8_t {
  canonical,  ///< nothing: the two sequences are the same text by Unicode's canonical equivalence
  encoding,   ///< written in an older encoding that was once right
  habit,      ///< looks the same in print, or nearly: an invisible character, an odd space, a look-alike
  damage,     ///< a slip of the keyboard, of a converter or of character recognition
};

/// One rule.
struct text_rule_row {
  text_rule rule;
  rule_kind kind;
  std::string_view name;          ///< stable, for messages: "late-nukta"
  std::string_view from, to;      ///< the sequences, in code points
  std::string_view unless;        ///< what it leaves alone; may be empty
  std::string_view why;           ///< one line
  std::string_view source;        ///< where the rule comes from
  std::string_view wrong, right;  ///< an example: `right` is the form, or the suggestion, for `wrong`
};

/// The rules, in the order of their numbers.
inline constexpr std::array<text_rule_row, 24> text_rules{{
    {.rule = text_rule::nukta_letter,
     .kind = rule_kind::canonical,
     .name = "nukta-letter",
     .from = "09DC | 09DD | 09DF",
     .to = "09A1 09BC | 09A2 09BC | 09AF 09BC",
     .unless = "",
     .why = "normalization form C writes ড় ঢ় য় as letter and nukta (composition exclusions)",
     .source = "The Unicode Standard, CompositionExclusions.txt",
     .wrong = "সম\u09DF",
     .right = "সময়"},
    {.rule = text_rule::split_vowel_sign,
     .kind = rule_kind::canonical,
     .name = "split-vowel-sign",
     .from = "09C7 09BE | 09C7 09D7",
     .to = "09CB | 09CC",
     .unless = "",
     .why = "normalization form C writes ো and ৌ as one code point",
     .source = "The Unicode Standard, UnicodeData.txt (decompositions of U+09CB and U+09CC)",
     .wrong = "ক\u09C7\u09BEন",
     .right = "কোন"},
    {.rule = text_rule::late_nukta,
     .kind = rule_kind::damage,
     .name = "late-nukta",
     .from = "(09A1 | 09A2 | 09AF) V 09BC",
     .to = "(09A1 | 09A2 | 09AF) 09BC V",
     .unless = "",
     .why = "the nukta was typed after the vowel sign; normalization leaves that as it is",
     .source = "The Unicode Standard, chapter 12 (order of marks: nukta first); test word of bnUnicodeNormalizer",
     .wrong = "র\u09AF\u09C7\u09BCছে",
     .right = "রয়েছে"},
    {.rule = text_rule::hasanta_before_nukta,
     .kind = rule_kind::canonical,
     .name = "hasanta-before-nukta",
     .from = "09CD 09BC",
     .to = "09BC 09CD",
     .unless = "",
     .why = "canonical order: nukta (class 7), hasanta (class 9), sandhi mark U+09FE (class 230)",
     .source = "The Unicode Standard, UnicodeData.txt (combining classes)",
     .wrong = "ওয\u09CD\u09BCযার",
     .right = "ওয\u09BC\u09CDযার"},
    {.rule = text_rule::mark_before_vowel_sign,
     .kind = rule_kind::damage,
     .name = "mark-before-vowel-sign",
     .from = "(0981 | 0982 | 0983) V",
     .to = "V (0981 | 0982 | 0983)",
     .unless = "",
     .why = "the vowel sign comes first; the two orders look alike and compare unequal",
     .source = "The Unicode Standard, chapter 12 (order of marks: vowel sign, then candrabindu, anusvara, visarga)",
     .wrong = "চ\u0981\u09BEদ",
     .right = "চ\u09BE\u0981দ"},
    {.rule = text_rule::reversed_vowel_sign,
     .kind = rule_kind::damage,
     .name = "reversed-vowel-sign",
     .from = "09BE 09C7 | 09D7 09C7",
     .to = "09CB | 09CC",
     .unless = "",
     .why = "the halves of ো or ৌ the wrong way round",
     .source = "The Unicode Standard, chapter 12 (two-part vowel signs)",
     .wrong = "ন\u09BE\u09C7টিশ",
     .right = "নোটিশ"},
    {.rule = text_rule::doubled_sign,
     .kind = rule_kind::damage,
     .name = "doubled-sign",
     .from = "V V | 09BC 09BC | 0981 0981, the same twice",
     .to = "once",
     .unless = "",
     .why = "a key struck twice; the second sign cannot be seen",
     .source = "test word of bnUnicodeNormalizer",
     .wrong = "য\u09C1\u09C1দ্ধ",
     .right = "যুদ্ধ"},
    {.rule = text_rule::doubled_hasanta,
     .kind = rule_kind::damage,
     .name = "doubled-hasanta",
     .from = "09CD 09CD",
     .to = "09CD",
     .unless = "a joiner stands between",
     .why = "a key struck twice; the second hasanta cannot be seen",
     .source = "observed; W3C Bengali Script Resources (one hasanta joins two consonants)",
     .wrong = "র\u09BEষ\u09CD\u09CDট্র",
     .right = "রাষ্ট্র"},
    {.rule = text_rule::stray_hasanta,
     .kind = rule_kind::damage,
     .name = "stray-hasanta",
     .from = "V 09CD | (0982 | 0983) 09CD | I 09CD",
     .to = "V | (0982 | 0983) | I",
     .unless =
         "a joiner follows; or 09AF follows I (অ্যা, এ্যা, তই্যিব); or 09AF or 09B0 follows 09BE, 09BF, 09C7 or 09C8 "
         "(টে্রন may be ট্রেন, তারুণে্যে is তারুণ্যে)",
     .why = "a hasanta suppresses the vowel of a consonant, and there is no consonant before it",
     .source = "The Unicode Standard, chapter 12 (virama); test words of bnUnicodeNormalizer; exceptions observed",
     .wrong = "চ\u09C1\u09CDক্তি",
     .right = "চুক্তি"},
    {.rule = text_rule::vowel_in_parts,
     .kind = rule_kind::damage,
     .name = "vowel-in-parts",
     .from = "0985 09BE | 098B 09C3",
     .to = "0986 | 09E0",
     .unless = "",
     .why = "looks like the letter, compares unequal",
     .source = "The Unicode Standard, chapter 12 (independent vowels: sequences that should not be used)",
     .wrong = "অ\u09BEমরা",
     .right = "আমরা"},
    {.rule = text_rule::khanda_ta_from_ta,
     .kind = rule_kind::encoding,
     .name = "khanda-ta-from-ta",
     .from = "09A4 09CD 200D",
     .to = "09CE",
     .unless = "",
     .why = "how ৎ was written before Unicode 4.1",
     .source = "The Unicode Standard, chapter 12 (khanda ta)",
     .wrong = "উ\u09A4\u09CD\u200Dসব",
     .right = "উৎসব"},
    {.rule = text_rule::ya_phala_with_zwnj,
     .kind = rule_kind::encoding,
     .name = "ya-phala-with-zwnj",
     .from = "09B0 200C 09CD 09AF",
     .to = "09B0 200D 09CD 09AF",
     .unless = "",
     .why = "how র‍্য was written before the present sequence was agreed",
     .source = "Unicode FAQ Bengali; L2/03-264; Public Review Issue 37",
     .wrong = "র\u200C\u09CDযাব",
     .right = "র\u200D\u09CDযাব"},
    {.rule = text_rule::ya_phala_misplaced_joiner,
     .kind = rule_kind::damage,
     .name = "ya-phala-misplaced-joiner",
     .from = "09B0 09CD (200C | 200D) 09AF",
     .to = "09B0 200D 09CD 09AF",
     .unless = "",
     .why = "the joiner of র‍্য was typed after the hasanta",
     .source = "Unicode FAQ Bengali (ZWJ stands before the hasanta)",
     .wrong = "র\u09CD\u200Dযাব",
     .right = "র\u200D\u09CDযাব"},
    {.rule = text_rule::ya_phala_lost_joiner,
     .kind = rule_kind::damage,
     .name = "ya-phala-lost-joiner",
     .from = "09B0 09CD 09AF 09BE at the start of a word",
     .to = "09B0 200D 09CD 09AF 09BE",
     .unless = "it is the rest of a broken word (কা র্যালয়: কার্যালয়)",
     .why = "no word begins with a reph, so the joiner of র‍্য was lost",
     .source = "L2/03-264 (reph form and ya-phala form are different spellings); observed in ministry minutes",
     .wrong = "র\u09CDযালি",
     .right = "র\u200D\u09CDযালি"},
    {.rule = text_rule::stray_joiner,
     .kind = rule_kind::habit,
     .name = "stray-joiner",
     .from = "200C | 200D not beside 09CD | the same joiner twice",
     .to = "nothing | once",
     .unless = "the word has no Bangla letter, or a neighbour is of another script",
     .why = "it joins nothing and cannot be seen",
     .source = "Unicode FAQ Bengali (joiners act on a hasanta); observed at the ends of words",
     .wrong = "মন্ত্রণালয\u09BC\u200C",
     .right = "মন্ত্রণালয়"},
    {.rule = text_rule::invisible_character,
     .kind = rule_kind::habit,
     .name = "invisible-character",
     .from = "FEFF | 200B | 2060 | 200E | 200F | 00AD in a word of Bangla; FEFF at the start of the text",
     .to = "nothing",
     .unless = "a neighbour is of another script; 00AD behind a Latin letter, where it is a letter of Bijoy text",
     .why = "carried along from web pages and word processors; cannot be seen, compares unequal",
     .source = "The Unicode Standard, chapter 23 (format characters); observed",
     .wrong = "সভা\u200Bকক্ষ",
     .right = "সভাকক্ষ"},
    {.rule = text_rule::odd_space,
     .kind = rule_kind::habit,
     .name = "odd-space",
     .from = "00A0 | 2000..200A | 202F beside a word of Bangla",
     .to = "0020",
     .unless = "no word beside it has a Bangla letter",
     .why = "a space; compares unequal",
     .source = "The Unicode Standard, chapter 6 (space characters); policy",
     .wrong = "১০\u00A0টা",
     .right = "১০ টা"},
    {.rule = text_rule::assamese_letter,
     .kind = rule_kind::damage,
     .name = "assamese-letter",
     .from = "09F0 | 09F1 in a word",
     .to = "09B0 | 09AC",
     .unless = "it stands alone: the name of a letter",
     .why = "letters of Assamese, from another keyboard or a scan; give no Assamese text",
     .source = "The Unicode Standard, chapter 12 (Assamese); policy",
     .wrong = "স\u09F0কা\u09F0",
     .right = "সরকার"},
    {.rule = text_rule::ba_with_nukta,
     .kind = rule_kind::damage,
     .name = "ba-with-nukta",
     .from = "09AC 09BC",
     .to = "09B0",
     .unless = "",
     .why = "র typed as ব and its dot; looks the same, compares unequal",
     .source = "observed; no canonical equivalence in UnicodeData.txt",
     .wrong = "স\u09AC\u09BCকা\u09AC\u09BC",
     .right = "সরকার"},
    {.rule = text_rule::danda_look_alike,
     .kind = rule_kind::habit,
     .name = "danda-look-alike",
     .from = "007C | 09F7 | 09E4 | 09E5",
     .to = "0964 | 0964 | 0964 | 0965",
     .unless = "007C is not directly behind a Bangla letter, sign, digit or ), or no blank follows, or the line may be the row of a table; 09F7 stands among currency numerators or digits",
     .why = "the danda was not on the keyboard",
     .source = "The Unicode Standard, chapter 12 (danda U+0964 is shared by scripts); observed",
     .wrong = "সভা শেষ হয\u09BC|",
     .right = "সভা শেষ হয়।"},
    {.rule = text_rule::devanagari_digit,
     .kind = rule_kind::damage,
     .name = "devanagari-digit",
     .from = "0966..096F on a line with a Bangla letter",
     .to = "09E6..09EF",
     .unless = "the line has a Devanagari letter",
     .why = "looks like the Bangla digit; stands in Bangla text only by mistake",
     .source = "The Unicode Standard, code charts; policy",
     .wrong = "২\u0966২১ সালে",
     .right = "২০২১ সালে"},
    {.rule = text_rule::mixed_digits,
     .kind = rule_kind::damage,
     .name = "mixed-digits",
     .from = "Latin digits in a number that has Bangla digits: digits with , or . between",
     .to = "the Bangla digits",
     .unless = "a Latin letter, _ or @ stands beside the number | it has two points or more, as memo numbers and dates",
     .why = "one number is written in one script",
     .source = "policy; ICU 72 reads such numbers without a word",
     .wrong = "১২,34,৫৬৭",
     .right = "১২,৩৪,৫৬৭"},
    {.rule = text_rule::visarga_as_colon,
     .kind = rule_kind::habit,
     .name = "visarga-as-colon",
     .from = "0983 behind a digit, a Latin letter or a blank | 0983 at the end of তারিখ বিষয় স্মারক সময় স্থান সভাপতি নং যথা",
     .to = "003A",
     .unless = "a sign follows; behind a label anything but a blank, a dash or the end follows",
     .why = "a habit from typewriter and Bijoy layouts; no visarga can stand there",
     .source = "observed in office documents; known to character recognition (tesseract issue 2480)",
     .wrong = "তারিখ\u0983 ১০\u0983৩০",
     .right = "তারিখ: ১০:৩০"},
    {.rule = text_rule::visual_order_au,
     .kind = rule_kind::damage,
     .name = "visual-order-au",
     .from = "09C7 C 09D7, the 09C7 at the start of a word",
     .to = "C 09CC",
     .unless = "the letter has another vowel sign",
     .why = "taken from a print in the order of sight: a ে without a letter and the second half of ৌ",
     .source = "test word of the normalizer of csebuetnlp",
     .wrong = "\u09C7শ\u09D7চাগার",
     .right = "শৌচাগার"},
}};

/// The row of a rule; the first row for a number that is no rule.
[[nodiscard]] constexpr const text_rule_row& row(text_rule rule) noexcept;

/// The stable name of a rule: "late-nukta".
[[nodiscard]] constexpr std::string_view name(text_rule rule) noexcept { return row(rule).name; }

/// One line that says why the sequence is mended.
[[nodiscard]] constexpr std::string_view why(text_rule rule) noexcept { return row(rule).why; }

/// Whether a repair by this rule says that the text was damaged. False for canonical equivalence and older encodings.
[[nodiscard]] constexpr bool damage(text_rule rule) noexcept { return row(rule).kind == rule_kind::damage; }

// ---------------------------------------------------------------------------------------------------------------------

constexpr const text_rule_row& row(text_rule rule) noexcept {
  for (const text_rule_row& candidate : text_rules) {
    if (candidate.rule == rule) return candidate;
  }
  return text_rules.front();
}

}  // namespace karjo::text
