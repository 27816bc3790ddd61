// SPDX-License-Identifier: Apache-2.0
//
// Which rules make the storage form, what does each of them mend, and what does it leave alone?
//
// One row a rule. C is a consonant, V a vowel sign (া ি ী ু ূ ৃ ৄ ৢ ৣ ে ৈ ো ৌ ৗ), I an independent vowel (অ আ ই …). A
// rule that could have two readings is no rule here: what it must leave alone stands in `unless`. The numbers are kept
// for good; those not used here belong to repairs that need more than a letter and its neighbours (noise of invisible
// characters, look-alikes).
//
//     static_assert(text::name(text::storage_rule::late_nukta) == "late-nukta");
//     static_assert(!text::damage(text::storage_rule::khanda_ta_from_ta));   // an older encoding, not a slip
//
// Source: docs/sources.md#text-storage-form, and the `source` of each row.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace karjo::text {

/// The rules of the storage form. Numbers are pinned.
enum class storage_rule : std::uint8_t {
  nukta_letter = 1,                ///< ড় ঢ় য় as one code point
  split_vowel_sign = 2,            ///< ো ৌ as two
  late_nukta = 3,                  ///< nukta after the vowel sign
  hasanta_before_nukta = 4,        ///< canonical order
  mark_before_vowel_sign = 5,      ///< ঁ ং ঃ before the vowel sign
  reversed_vowel_sign = 6,         ///< the halves of ো ৌ the wrong way round
  doubled_sign = 7,                ///< the same sign twice
  doubled_hasanta = 8,             ///< hasanta twice
  stray_hasanta = 9,               ///< a hasanta that no letter bears
  vowel_in_parts = 10,             ///< আ as অ and া
  khanda_ta_from_ta = 12,          ///< ৎ as ত, hasanta, ZWJ
  ya_phala_with_zwnj = 15,         ///< র‍্য with ZWNJ
  ya_phala_misplaced_joiner = 16,  ///< র‍্য with the joiner after the hasanta
  ya_phala_lost_joiner = 17,       ///< র‍্য without a joiner, at the start of a word
};

/// What an application of a rule says about the text.
enum class storage_level : std::uint8_t {
  canonical,  ///< nothing: the two sequences are the same text by Unicode's canonical equivalence
  encoding,   ///< written in an older encoding that was once right
  damage,     ///< a slip of the keyboard, of a converter or of character recognition
};

/// One rule of the storage form.
struct storage_rule_row {
  storage_rule rule;
  storage_level level;
  std::string_view name;          ///< stable, for messages: "late-nukta"
  std::string_view from, to;      ///< the sequences, in code points
  std::string_view unless;        ///< what it leaves alone; may be empty
  std::string_view why;           ///< one line
  std::string_view source;        ///< where the rule comes from
  std::string_view wrong, right;  ///< an example: `right` is the storage form of `wrong`
};

/// The rules, in the order of their numbers.
inline constexpr std::array<storage_rule_row, 14> storage_rules{{
    {.rule = storage_rule::nukta_letter,
     .level = storage_level::canonical,
     .name = "nukta-letter",
     .from = "09DC | 09DD | 09DF",
     .to = "09A1 09BC | 09A2 09BC | 09AF 09BC",
     .unless = "",
     .why = "normalization form C writes ড় ঢ় য় as letter and nukta (composition exclusions)",
     .source = "The Unicode Standard, CompositionExclusions.txt",
     .wrong = "সম\u09DF",
     .right = "সময়"},
    {.rule = storage_rule::split_vowel_sign,
     .level = storage_level::canonical,
     .name = "split-vowel-sign",
     .from = "09C7 09BE | 09C7 09D7",
     .to = "09CB | 09CC",
     .unless = "",
     .why = "normalization form C writes ো and ৌ as one code point",
     .source = "The Unicode Standard, UnicodeData.txt (decompositions of U+09CB and U+09CC)",
     .wrong = "ক\u09C7\u09BEন",
     .right = "কোন"},
    {.rule = storage_rule::late_nukta,
     .level = storage_level::damage,
     .name = "late-nukta",
     .from = "(09A1 | 09A2 | 09AF) V 09BC",
     .to = "(09A1 | 09A2 | 09AF) 09BC V",
     .unless = "",
     .why = "the nukta was typed after the vowel sign; normalization leaves that as it is",
     .source = "The Unicode Standard, chapter 12 (order of marks: nukta first); test word of bnUnicodeNormalizer",
     .wrong = "র\u09AF\u09C7\u09BCছে",
     .right = "রয়েছে"},
    {.rule = storage_rule::hasanta_before_nukta,
     .level = storage_level::canonical,
     .name = "hasanta-before-nukta",
     .from = "09CD 09BC",
     .to = "09BC 09CD",
     .unless = "",
     .why = "canonical order: nukta (class 7), hasanta (class 9), sandhi mark U+09FE (class 230)",
     .source = "The Unicode Standard, UnicodeData.txt (combining classes)",
     .wrong = "ওয\u09CD\u09BCযার",
     .right = "ওয\u09BC\u09CDযার"},
    {.rule = storage_rule::mark_before_vowel_sign,
     .level = storage_level::damage,
     .name = "mark-before-vowel-sign",
     .from = "(0981 | 0982 | 0983) V",
     .to = "V (0981 | 0982 | 0983)",
     .unless = "",
     .why = "the vowel sign comes first; the two orders look alike and compare unequal",
     .source = "The Unicode Standard, chapter 12 (order of marks: vowel sign, then candrabindu, anusvara, visarga)",
     .wrong = "চ\u0981\u09BEদ",
     .right = "চ\u09BE\u0981দ"},
    {.rule = storage_rule::reversed_vowel_sign,
     .level = storage_level::damage,
     .name = "reversed-vowel-sign",
     .from = "09BE 09C7 | 09D7 09C7",
     .to = "09CB | 09CC",
     .unless = "",
     .why = "the halves of ো or ৌ the wrong way round",
     .source = "The Unicode Standard, chapter 12 (two-part vowel signs)",
     .wrong = "ন\u09BE\u09C7টিশ",
     .right = "নোটিশ"},
    {.rule = storage_rule::doubled_sign,
     .level = storage_level::damage,
     .name = "doubled-sign",
     .from = "V V | 09BC 09BC | 0981 0981, the same twice",
     .to = "once",
     .unless = "",
     .why = "a key struck twice; the second sign cannot be seen",
     .source = "test word of bnUnicodeNormalizer",
     .wrong = "য\u09C1\u09C1দ্ধ",
     .right = "যুদ্ধ"},
    {.rule = storage_rule::doubled_hasanta,
     .level = storage_level::damage,
     .name = "doubled-hasanta",
     .from = "09CD 09CD",
     .to = "09CD",
     .unless = "a joiner stands between",
     .why = "a key struck twice; the second hasanta cannot be seen",
     .source = "observed; W3C Bengali Script Resources (one hasanta joins two consonants)",
     .wrong = "র\u09BEষ\u09CD\u09CDট্র",
     .right = "রাষ্ট্র"},
    {.rule = storage_rule::stray_hasanta,
     .level = storage_level::damage,
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
    {.rule = storage_rule::vowel_in_parts,
     .level = storage_level::damage,
     .name = "vowel-in-parts",
     .from = "0985 09BE | 098B 09C3",
     .to = "0986 | 09E0",
     .unless = "",
     .why = "looks like the letter, compares unequal",
     .source = "The Unicode Standard, chapter 12 (independent vowels: sequences that should not be used)",
     .wrong = "অ\u09BEমরা",
     .right = "আমরা"},
    {.rule = storage_rule::khanda_ta_from_ta,
     .level = storage_level::encoding,
     .name = "khanda-ta-from-ta",
     .from = "09A4 09CD 200D",
     .to = "09CE",
     .unless = "",
     .why = "how ৎ was written before Unicode 4.1",
     .source = "The Unicode Standard, chapter 12 (khanda ta)",
     .wrong = "উ\u09A4\u09CD\u200Dসব",
     .right = "উৎসব"},
    {.rule = storage_rule::ya_phala_with_zwnj,
     .level = storage_level::encoding,
     .name = "ya-phala-with-zwnj",
     .from = "09B0 200C 09CD 09AF",
     .to = "09B0 200D 09CD 09AF",
     .unless = "",
     .why = "how র‍্য was written before the present sequence was agreed",
     .source = "Unicode FAQ Bengali; L2/03-264; Public Review Issue 37",
     .wrong = "র\u200C\u09CDযাব",
     .right = "র\u200D\u09CDযাব"},
    {.rule = storage_rule::ya_phala_misplaced_joiner,
     .level = storage_level::damage,
     .name = "ya-phala-misplaced-joiner",
     .from = "09B0 09CD (200C | 200D) 09AF",
     .to = "09B0 200D 09CD 09AF",
     .unless = "",
     .why = "the joiner of র‍্য was typed after the hasanta",
     .source = "Unicode FAQ Bengali (ZWJ stands before the hasanta)",
     .wrong = "র\u09CD\u200Dযাব",
     .right = "র\u200D\u09CDযাব"},
    {.rule = storage_rule::ya_phala_lost_joiner,
     .level = storage_level::damage,
     .name = "ya-phala-lost-joiner",
     .from = "09B0 09CD 09AF 09BE at the start of a word",
     .to = "09B0 200D 09CD 09AF 09BE",
     .unless = "it is the rest of a broken word (কা র্যালয়: কার্যালয়)",
     .why = "no word begins with a reph, so the joiner of র‍্য was lost",
     .source = "L2/03-264 (reph form and ya-phala form are different spellings); observed in ministry minutes",
     .wrong = "র\u09CDযালি",
     .right = "র\u200D\u09CDযালি"},
}};

/// The row of a rule; the first row for a number that is no rule.
[[nodiscard]] constexpr const storage_rule_row& row(storage_rule rule) noexcept;

/// The stable name of a rule: "late-nukta".
[[nodiscard]] constexpr std::string_view name(storage_rule rule) noexcept { return row(rule).name; }

/// One line that says why the sequence is mended.
[[nodiscard]] constexpr std::string_view why(storage_rule rule) noexcept { return row(rule).why; }

/// Whether a repair by this rule says that the text was damaged. False for canonical equivalence and older encodings.
[[nodiscard]] constexpr bool damage(storage_rule rule) noexcept { return row(rule).level == storage_level::damage; }

// ---------------------------------------------------------------------------------------------------------------------

constexpr const storage_rule_row& row(storage_rule rule) noexcept {
  for (const storage_rule_row& candidate : storage_rules) {
    if (candidate.rule == rule) return candidate;
  }
  return storage_rules.front();
}

}  // namespace karjo::text
