// SPDX-License-Identifier: Apache-2.0
//
// Which rules make the storage form, what does each of them mend, and what does it leave alone?
//
// One row a rule. C is a consonant, V a vowel sign (া ি ী ু ূ ৃ ৄ ৢ ৣ ে ৈ ো ৌ ৗ), I an independent vowel (অ আ ই …). A rule that could
// have two readings is no rule here: what it must leave alone stands in `unless`. The numbers are kept for good; those not
// used here belong to repairs that need more than a letter and its neighbours (noise of invisible characters, look-alikes).
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
  std::string_view name;           ///< stable, for messages: "late-nukta"
  std::string_view from, to;       ///< the sequences, in code points
  std::string_view unless;         ///< what it leaves alone; may be empty
  std::string_view why;            ///< one line
  std::string_view source;         ///< where the rule comes from
  std::string_view wrong, right;   ///< an example: `right` is the storage form of `wrong`
};

/// The rules, in the order of their numbers.
inline constexpr std::array<storage_rule_row, 14> storage_rules{{
    {storage_rule::nukta_letter, storage_level::canonical, "nukta-letter",
     "09DC | 09DD | 09DF", "09A1 09BC | 09A2 09BC | 09AF 09BC", "",
     "normalization form C writes ড় ঢ় য় as letter and nukta (composition exclusions)",
     "The Unicode Standard, CompositionExclusions.txt", "সম\u09DF", "সময়"},
    {storage_rule::split_vowel_sign, storage_level::canonical, "split-vowel-sign",
     "09C7 09BE | 09C7 09D7", "09CB | 09CC", "",
     "normalization form C writes ো and ৌ as one code point",
     "The Unicode Standard, UnicodeData.txt (decompositions of U+09CB and U+09CC)", "ক\u09C7\u09BEন", "কোন"},
    {storage_rule::late_nukta, storage_level::damage, "late-nukta",
     "(09A1 | 09A2 | 09AF) V 09BC", "(09A1 | 09A2 | 09AF) 09BC V", "",
     "the nukta was typed after the vowel sign; normalization leaves that as it is",
     "The Unicode Standard, chapter 12 (order of marks: nukta first); test word of bnUnicodeNormalizer",
     "র\u09AF\u09C7\u09BCছে", "রয়েছে"},
    {storage_rule::hasanta_before_nukta, storage_level::canonical, "hasanta-before-nukta",
     "09CD 09BC", "09BC 09CD", "",
     "canonical order: nukta (class 7), hasanta (class 9), sandhi mark U+09FE (class 230)",
     "The Unicode Standard, UnicodeData.txt (combining classes)", "ওয\u09CD\u09BCযার", "ওয\u09BC\u09CDযার"},
    {storage_rule::mark_before_vowel_sign, storage_level::damage, "mark-before-vowel-sign",
     "(0981 | 0982 | 0983) V", "V (0981 | 0982 | 0983)", "",
     "the vowel sign comes first; the two orders look alike and compare unequal",
     "The Unicode Standard, chapter 12 (order of marks: vowel sign, then candrabindu, anusvara, visarga)",
     "চ\u0981\u09BEদ", "চ\u09BE\u0981দ"},
    {storage_rule::reversed_vowel_sign, storage_level::damage, "reversed-vowel-sign",
     "09BE 09C7 | 09D7 09C7", "09CB | 09CC", "",
     "the halves of ো or ৌ the wrong way round",
     "The Unicode Standard, chapter 12 (two-part vowel signs)", "ন\u09BE\u09C7টিশ", "নোটিশ"},
    {storage_rule::doubled_sign, storage_level::damage, "doubled-sign",
     "V V | 09BC 09BC | 0981 0981, the same twice", "once", "",
     "a key struck twice; the second sign cannot be seen",
     "test word of bnUnicodeNormalizer", "য\u09C1\u09C1দ্ধ", "যুদ্ধ"},
    {storage_rule::doubled_hasanta, storage_level::damage, "doubled-hasanta",
     "09CD 09CD", "09CD", "a joiner stands between",
     "a key struck twice; the second hasanta cannot be seen",
     "observed; W3C Bengali Script Resources (one hasanta joins two consonants)", "র\u09BEষ\u09CD\u09CDট্র", "রাষ্ট্র"},
    {storage_rule::stray_hasanta, storage_level::damage, "stray-hasanta",
     "V 09CD | (0982 | 0983) 09CD | I 09CD", "V | (0982 | 0983) | I",
     "a joiner follows; or 09AF follows I (অ্যা, এ্যা, তই্যিব); or 09AF or 09B0 follows 09BE, 09BF, 09C7 or 09C8 "
     "(টে্রন may be ট্রেন, তারুণে্যে is তারুণ্যে)",
     "a hasanta suppresses the vowel of a consonant, and there is no consonant before it",
     "The Unicode Standard, chapter 12 (virama); test words of bnUnicodeNormalizer; exceptions observed in public texts",
     "চ\u09C1\u09CDক্তি", "চুক্তি"},
    {storage_rule::vowel_in_parts, storage_level::damage, "vowel-in-parts",
     "0985 09BE | 098B 09C3", "0986 | 09E0", "",
     "looks like the letter, compares unequal",
     "The Unicode Standard, chapter 12 (independent vowels: sequences that should not be used)", "অ\u09BEমরা", "আমরা"},
    {storage_rule::khanda_ta_from_ta, storage_level::encoding, "khanda-ta-from-ta",
     "09A4 09CD 200D", "09CE", "",
     "how ৎ was written before Unicode 4.1",
     "The Unicode Standard, chapter 12 (khanda ta)", "উ\u09A4\u09CD\u200Dসব", "উৎসব"},
    {storage_rule::ya_phala_with_zwnj, storage_level::encoding, "ya-phala-with-zwnj",
     "09B0 200C 09CD 09AF", "09B0 200D 09CD 09AF", "",
     "how র‍্য was written before the present sequence was agreed",
     "Unicode FAQ Bengali; L2/03-264; Public Review Issue 37", "র\u200C\u09CDযাব", "র\u200D\u09CDযাব"},
    {storage_rule::ya_phala_misplaced_joiner, storage_level::damage, "ya-phala-misplaced-joiner",
     "09B0 09CD (200C | 200D) 09AF", "09B0 200D 09CD 09AF", "",
     "the joiner of র‍্য was typed after the hasanta",
     "Unicode FAQ Bengali (ZWJ stands before the hasanta)", "র\u09CD\u200Dযাব", "র\u200D\u09CDযাব"},
    {storage_rule::ya_phala_lost_joiner, storage_level::damage, "ya-phala-lost-joiner",
     "09B0 09CD 09AF 09BE at the start of a word", "09B0 200D 09CD 09AF 09BE",
     "it is the rest of a broken word (কা র্যালয়: কার্যালয়)",
     "no word begins with a reph, so the joiner of র‍্য was lost",
     "L2/03-264 (reph form and ya-phala form are different spellings); observed in ministry minutes",
     "র\u09CDযালি", "র\u200D\u09CDযালি"},
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
