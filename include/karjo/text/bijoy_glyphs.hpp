// SPDX-License-Identifier: Apache-2.0
//
// Which letter, sign or part of a letter stands at which code of a Bijoy font (SutonnyMJ and its kin)?
//
// A Bijoy font is an 8-bit font: text set in it is stored as Windows-1252 and looks like `evsjv‡`k` in any other font.
// A code is a glyph, not a letter: whole conjuncts, first halves that need a letter after them, forms that hang below
// the letter before them, and signs that stand where they are drawn, ি ে ৈ before their letter and the reph after it.
// One row a code, in the order of the codes; codes from 0x20 that have no row mean themselves.
//
// Two generations of fonts differ: Bijoy 2000, and the newer SutonnyMJ of Bijoy Bayanno. Some codes have two meanings;
// the second one and when it holds stand in the row. `text/bijoy.hpp` reads text by this table, and
// docs/guide/bijoy.md prints it.
//
//     text::find_bijoy_glyph(0xB6)->unicode   // ক্ষ
//
// Source: docs/sources.md#text-bijoy.
#pragma once

#include <array>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace karjo::text {

/// What a glyph is to the letters beside it.
enum class bijoy_class : std::uint8_t {
  vowel,        ///< an independent vowel
  consonant,    ///< a consonant
  conjunct,     ///< several consonants in one glyph, some with a vowel sign
  half,         ///< a consonant without its vowel: belongs to the letter after it
  below,        ///< a consonant under or behind another: belongs to the letter before it
  reph,         ///< র্, drawn after the letter that it is spoken before
  pre_sign,     ///< a vowel sign that stands before its letter
  post_sign,    ///< a vowel sign that stands after its letter
  mark,         ///< ঁ ং ঃ
  letter,       ///< ৎ, which takes no sign
  hasanta,      ///< a visible hasanta
  digit,        ///< ০ to ৯
  punctuation,  ///< danda, taka, quotation marks, dashes
};

/// What a kind of glyph is called, as the guide prints it: "half", "pre-sign".
[[nodiscard]] constexpr std::string_view name(bijoy_class kind) noexcept;

/// Which fonts have a glyph.
enum class bijoy_fonts : std::uint8_t { all, bijoy_2000, newer };

/// One code of the fonts. The consonants of a half form stand without their hasanta, those of a below form too.
struct bijoy_glyph {
  std::uint8_t code = 0;  ///< in Windows-1252
  bijoy_class kind{};
  std::string_view unicode{};
  bijoy_fonts fonts = bijoy_fonts::all;
  std::string_view second{};  ///< the other meaning; empty where there is none
  std::string_view when{};    ///< when the other meaning holds
  std::string_view source{};
};

/// The row of a code; null for a code that means itself or nothing. Cost: constant.
[[nodiscard]] constexpr const bijoy_glyph* find_bijoy_glyph(std::uint8_t code) noexcept;

/// The code of a character of Windows-1252, -1 for any other. The C1 controls stand for their codes, as text has them
/// that was read as Latin-1; U+2212 stands for 0xAD, the soft hyphen, as which many programs write it. Cost: constant.
[[nodiscard]] constexpr int to_windows_1252(char32_t code_point) noexcept;

/// The character of a code of Windows-1252; of the five codes that it does not assign, the C1 control.
[[nodiscard]] constexpr char32_t from_windows_1252(std::uint8_t code) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

constexpr std::string_view name(bijoy_class kind) noexcept {
  switch (kind) {
    case bijoy_class::vowel: return "vowel";
    case bijoy_class::consonant: return "consonant";
    case bijoy_class::conjunct: return "conjunct";
    case bijoy_class::half: return "half";
    case bijoy_class::below: return "below";
    case bijoy_class::reph: return "reph";
    case bijoy_class::pre_sign: return "pre-sign";
    case bijoy_class::post_sign: return "post-sign";
    case bijoy_class::mark: return "mark";
    case bijoy_class::letter: return "letter";
    case bijoy_class::hasanta: return "hasanta";
    case bijoy_class::digit: return "digit";
    case bijoy_class::punctuation: return "punctuation";
  }
  return "unknown";
}

}  // namespace karjo::text

namespace karjo::detail::bijoy_table {

using enum text::bijoy_class;
using enum text::bijoy_fonts;

// What names the row: two converters and what they agree on, and running text.
inline constexpr std::string_view agreed = "bijoy2unicode, poriborton";
inline constexpr std::string_view mad_fox = "bijoy2unicode";
inline constexpr std::string_view poriborton = "poriborton";
inline constexpr std::string_view running_text = "bijoy2unicode, running text";

inline constexpr text::bijoy_glyph rows[] = {
    {0x24, punctuation, "৳", all, {}, {}, running_text},
    {0x26, hasanta, "্", all, "&", "no letter before it", agreed},
    {0x30, digit, "০", all, {}, {}, agreed},
    {0x31, digit, "১", all, {}, {}, agreed},
    {0x32, digit, "২", all, {}, {}, agreed},
    {0x33, digit, "৩", all, {}, {}, agreed},
    {0x34, digit, "৪", all, {}, {}, agreed},
    {0x35, digit, "৫", all, {}, {}, agreed},
    {0x36, digit, "৬", all, {}, {}, agreed},
    {0x37, digit, "৭", all, {}, {}, agreed},
    {0x38, digit, "৮", all, {}, {}, agreed},
    {0x39, digit, "৯", all, {}, {}, agreed},
    {0x41, vowel, "অ", all, "আ", "া or ঁা after it", agreed},
    {0x42, vowel, "ই", all, {}, {}, agreed},
    {0x43, vowel, "ঈ", all, {}, {}, agreed},
    {0x44, vowel, "উ", all, {}, {}, agreed},
    {0x45, vowel, "ঊ", all, {}, {}, agreed},
    {0x46, vowel, "ঋ", all, {}, {}, agreed},
    {0x47, vowel, "এ", all, {}, {}, agreed},
    {0x48, vowel, "ঐ", all, {}, {}, agreed},
    {0x49, vowel, "ও", all, {}, {}, agreed},
    {0x4A, vowel, "ঔ", all, {}, {}, agreed},
    {0x4B, consonant, "ক", all, {}, {}, agreed},
    {0x4C, consonant, "খ", all, {}, {}, agreed},
    {0x4D, consonant, "গ", all, {}, {}, agreed},
    {0x4E, consonant, "ঘ", all, {}, {}, agreed},
    {0x4F, consonant, "ঙ", all, {}, {}, agreed},
    {0x50, consonant, "চ", all, {}, {}, agreed},
    {0x51, consonant, "ছ", all, {}, {}, agreed},
    {0x52, consonant, "জ", all, {}, {}, agreed},
    {0x53, consonant, "ঝ", all, {}, {}, agreed},
    {0x54, consonant, "ঞ", all, {}, {}, agreed},
    {0x55, consonant, "ট", all, {}, {}, agreed},
    {0x56, consonant, "ঠ", all, {}, {}, agreed},
    {0x57, consonant, "ড", all, {}, {}, agreed},
    {0x58, consonant, "ঢ", all, "্ঢ", "after ণ", agreed},
    {0x59, consonant, "ণ", all, {}, {}, agreed},
    {0x5A, consonant, "ত", all, {}, {}, agreed},
    {0x5C, punctuation, "॥", all, {}, {}, running_text},
    {0x5E, below, "ব", all, "^", "no letter before it", agreed},
    {0x5F, consonant, "থ", all, "_", "three or more: a blank to fill in", agreed},
    {0x60, consonant, "দ", all, {}, {}, agreed},
    {0x61, consonant, "ধ", all, {}, {}, agreed},
    {0x62, consonant, "ন", all, {}, {}, agreed},
    {0x63, consonant, "প", all, {}, {}, agreed},
    {0x64, consonant, "ফ", all, {}, {}, agreed},
    {0x65, consonant, "ব", all, {}, {}, agreed},
    {0x66, consonant, "ভ", all, {}, {}, agreed},
    {0x67, consonant, "ম", all, {}, {}, agreed},
    {0x68, consonant, "য", all, {}, {}, agreed},
    {0x69, consonant, "র", all, {}, {}, agreed},
    {0x6A, consonant, "ল", all, {}, {}, agreed},
    {0x6B, consonant, "শ", all, {}, {}, agreed},
    {0x6C, consonant, "ষ", all, {}, {}, agreed},
    {0x6D, consonant, "স", all, {}, {}, agreed},
    {0x6E, consonant, "হ", all, {}, {}, agreed},
    {0x6F, consonant, "ড়", all, {}, {}, agreed},
    {0x70, consonant, "ঢ়", all, {}, {}, agreed},
    {0x71, consonant, "য়", all, {}, {}, agreed},
    {0x72, letter, "ৎ", all, {}, {}, agreed},
    {0x73, mark, "ং", all, {}, {}, agreed},
    {0x74, mark, "ঃ", all, {}, {}, agreed},
    {0x75, mark, "ঁ", all, {}, {}, mad_fox},
    {0x76, post_sign, "া", all, {}, {}, agreed},
    {0x77, pre_sign, "ি", all, {}, {}, agreed},
    {0x78, post_sign, "ী", all, {}, {}, agreed},
    {0x79, post_sign, "ু", all, {}, {}, mad_fox},
    {0x7A, post_sign, "ু", all, {}, {}, agreed},
    {0x7C, punctuation, "।", all, {}, {}, mad_fox},
    {0x7E, post_sign, "ূ", all, "~", "no letter before it", mad_fox},
    {0x82, post_sign, "ূ", all, {}, {}, agreed},
    {0x83, post_sign, "ূ", all, {}, {}, agreed},
    {0x84, post_sign, "ৃ", all, {}, {}, mad_fox},
    {0x85, post_sign, "ৃ", all, "…", "no letter without vowel sign before it, or the end of a word after it", agreed},
    {0x86, pre_sign, "ে", all, {}, {}, agreed},
    {0x87, pre_sign, "ে", all, {}, {}, agreed},
    {0x88, pre_sign, "ৈ", all, {}, {}, agreed},
    {0x89, pre_sign, "ৈ", all, {}, {}, agreed},
    {0x8A, post_sign, "ৗ", all, {}, {}, agreed},
    {0x8B, below, "ক", all, {}, {}, agreed},
    {0x8C, below, "ক্র", all, {}, {}, agreed},
    {0x91, below, "তু", all, "‘", "no half form before it; থ where a vowel sign follows (a damaged ’)", mad_fox},
    {0x92, below, "থ", all, "’", "no half form before it", agreed},
    {0x93, post_sign, "ু", all, "“", "no letter without vowel sign before it", agreed},
    {0x94, half, "চ", all, "”", "none of চ, ছ, ঞ and no below form after it", agreed},
    {0x95, half, "ঙ", all, {}, {}, agreed},
    {0x96, post_sign, "ু", all, "–", "not after র and no below form before it", mad_fox},
    {0x97, below, "ত", bijoy_2000, "—", "no half form before it", agreed},
    {0x98, half, "দ", all, {}, {}, agreed},
    {0x99, half, "দ", all, {}, {}, agreed},
    {0x9A, half, "ন", all, {}, {}, agreed},
    {0x9B, half, "ন", all, {}, {}, agreed},
    {0x9C, below, "ন", all, "ণ", "after হ, ষ, ক্ষ, ণ", agreed},
    {0x9F, below, "ব", all, {}, {}, agreed},
    {0xA1, below, "ব", all, {}, {}, agreed},
    {0xA2, below, "ভ", all, {}, {}, agreed},
    {0xA3, below, "ভ্র", all, {}, {}, agreed},
    {0xA4, half, "ম", all, {}, {}, agreed},
    {0xA5, below, "ম", all, {}, {}, agreed},
    {0xA6, below, "ব", all, {}, {}, agreed},
    {0xA7, below, "ম", all, {}, {}, agreed},
    {0xA8, below, "য", all, {}, {}, agreed},
    {0xA9, reph, "র্", all, {}, {}, agreed},
    {0xAA, below, "র", all, {}, {}, agreed},
    {0xAB, below, "র", all, {}, {}, agreed},
    {0xAC, below, "ল", all, {}, {}, agreed},
    {0xAD, below, "ল", all, "\u00AD", "no letter before it", agreed},
    {0xAE, half, "ষ", all, {}, {}, agreed},
    {0xAF, half, "স", all, {}, {}, agreed},
    {0xB0, conjunct, "ক্ক", all, {}, {}, agreed},
    {0xB1, conjunct, "ক্ট", all, {}, {}, agreed},
    {0xB2, conjunct, "ক্ষ্ম", all, "ক্ষ্ণ", "after তী (তীক্ষ্ণ); bijoy2unicode reads it so everywhere", agreed},
    {0xB3, conjunct, "ক্ত", all, {}, {}, agreed},
    {0xB4, conjunct, "ক্ম", all, {}, {}, agreed},
    {0xB5, conjunct, "ক্র", all, {}, {}, agreed},
    {0xB6, conjunct, "ক্ষ", all, {}, {}, agreed},
    {0xB7, conjunct, "ক্স", all, {}, {}, agreed},
    {0xB8, conjunct, "গু", all, {}, {}, mad_fox},
    {0xB9, conjunct, "জ্ঞ", all, {}, {}, mad_fox},
    {0xBA, conjunct, "গ্দ", all, {}, {}, mad_fox},
    {0xBB, conjunct, "গ্ধ", all, {}, {}, agreed},
    {0xBC, conjunct, "ঙ্ক", all, {}, {}, agreed},
    {0xBD, conjunct, "ঙ্গ", all, {}, {}, agreed},
    {0xBE, conjunct, "জ্জ", all, {}, {}, agreed},
    {0xBF, below, "ত্র", all, {}, {}, agreed},
    {0xC0, conjunct, "জ্ঝ", all, {}, {}, agreed},
    {0xC1, conjunct, "জ্ঞ", all, {}, {}, agreed},
    {0xC2, conjunct, "ঞ্চ", all, {}, {}, agreed},
    {0xC3, conjunct, "ঞ্ছ", all, {}, {}, agreed},
    {0xC4, conjunct, "ঞ্জ", all, {}, {}, agreed},
    {0xC5, conjunct, "ঞ্ঝ", all, {}, {}, agreed},
    {0xC6, conjunct, "ট্ট", all, {}, {}, agreed},
    {0xC7, conjunct, "ড্ড", all, {}, {}, agreed},
    {0xC8, conjunct, "ণ্ট", all, {}, {}, agreed},
    {0xC9, conjunct, "ণ্ঠ", all, {}, {}, agreed},
    {0xCA, conjunct, "ণ্ড", all, {}, {}, agreed},
    {0xCB, conjunct, "ত্ত", all, {}, {}, agreed},
    {0xCC, conjunct, "ত্থ", all, {}, {}, agreed},
    {0xCD, conjunct, "ত্ম", bijoy_2000, "্ত", "newer fonts: after a half form (ev¯Íe বাস্তব)", agreed},
    {0xCE, conjunct, "ত্র", all, {}, {}, agreed},
    {0xCF, conjunct, "দ্দ", all, {}, {}, agreed},
    {0xD0, punctuation, "–", all, {}, {}, mad_fox},
    {0xD1, punctuation, "—", all, {}, {}, mad_fox},
    {0xD2, punctuation, "“", all, {}, {}, mad_fox},
    {0xD3, punctuation, "”", all, {}, {}, mad_fox},
    {0xD4, punctuation, "‘", all, {}, {}, mad_fox},
    {0xD5, punctuation, "’", all, {}, {}, mad_fox},
    {0xD6, below, "র", all, {}, {}, agreed},
    {0xD7, conjunct, "দ্ধ", all, {}, {}, agreed},
    {0xD8, conjunct, "দ্ব", all, {}, {}, agreed},
    {0xD9, conjunct, "দ্ম", all, {}, {}, agreed},
    {0xDA, conjunct, "ন্ঠ", all, {}, {}, agreed},
    {0xDB, conjunct, "ন্ড", all, {}, {}, agreed},
    {0xDC, conjunct, "ন্ধ", all, {}, {}, agreed},
    {0xDD, conjunct, "ন্স", all, {}, {}, mad_fox},
    {0xDE, conjunct, "প্ট", all, {}, {}, agreed},
    {0xDF, conjunct, "প্ত", all, {}, {}, agreed},
    {0xE0, conjunct, "প্প", all, {}, {}, agreed},
    {0xE1, conjunct, "প্স", all, {}, {}, agreed},
    {0xE2, conjunct, "ব্জ", all, {}, {}, agreed},
    {0xE3, conjunct, "ব্দ", all, {}, {}, agreed},
    {0xE4, conjunct, "ব্ধ", all, {}, {}, agreed},
    {0xE5, conjunct, "ভ্র", all, {}, {}, agreed},
    {0xE6, conjunct, "ম্ন", all, "ু", "newer fonts: after র (iæ রু, `ªæ দ্রু)", agreed},
    {0xE7, conjunct, "ম্ফ", all, {}, {}, agreed},
    {0xE8, below, "ন", all, "ণ", "after হ, ষ, ক্ষ, ণ", agreed},
    {0xE9, conjunct, "ল্ক", all, {}, {}, agreed},
    {0xEA, conjunct, "ল্গ", all, {}, {}, agreed},
    {0xEB, conjunct, "ল্ট", all, {}, {}, agreed},
    {0xEC, conjunct, "ল্ড", all, {}, {}, agreed},
    {0xED, conjunct, "ল্প", all, {}, {}, agreed},
    {0xEE, conjunct, "ল্ফ", all, {}, {}, mad_fox},
    {0xEF, conjunct, "শু", all, {}, {}, mad_fox},
    {0xF0, conjunct, "শ্চ", all, {}, {}, agreed},
    {0xF1, conjunct, "শ্ছ", all, {}, {}, agreed},
    {0xF2, conjunct, "ষ্ণ", all, {}, {}, agreed},
    {0xF3, conjunct, "ষ্ট", all, {}, {}, agreed},
    {0xF4, conjunct, "ষ্ঠ", all, {}, {}, agreed},
    {0xF5, conjunct, "ষ্ফ", all, {}, {}, agreed},
    {0xF6, conjunct, "স্খ", all, {}, {}, agreed},
    {0xF7, conjunct, "স্ট", all, {}, {}, agreed},
    {0xF8, conjunct, "স্ন", bijoy_2000, "্ল", "newer fonts: after ক গ প ফ ব ভ ম ল শ স হ (Kywgjøv কুমিল্লা)", agreed},
    {0xF9, conjunct, "স্ফ", all, {}, {}, agreed},
    {0xFA, below, "প", newer, {}, {}, mad_fox},
    {0xFB, conjunct, "হু", all, {}, {}, mad_fox},
    {0xFC, conjunct, "হৃ", all, {}, {}, mad_fox},
    {0xFD, conjunct, "হ্ন", all, {}, {}, agreed},
    {0xFE, conjunct, "হ্ম", all, {}, {}, agreed},
    {0xFF, conjunct, "ক্ষ", newer, "ড়্গ", "Bijoy 2000, and after খ (খড়্গ)", poriborton},
};

// What Windows-1252 has at 0x80 to 0x9F; 0 where it assigns nothing.
inline constexpr char32_t windows_1252_high[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

// For each code its row and 1; 0 for none.
inline constexpr std::array<std::uint8_t, 256> row_of_code = [] {
  std::array<std::uint8_t, 256> index{};
  std::uint8_t next = 0;
  for (const text::bijoy_glyph& row : rows) index[row.code] = ++next;
  return index;
}();
static_assert(std::size(rows) < 255);

}  // namespace karjo::detail::bijoy_table

namespace karjo::text {

/// Every row, in the order of the codes.
inline constexpr const auto& bijoy_glyphs = karjo::detail::bijoy_table::rows;

constexpr const bijoy_glyph* find_bijoy_glyph(std::uint8_t code) noexcept {
  const std::uint8_t row = karjo::detail::bijoy_table::row_of_code[code];
  return row == 0 ? nullptr : &bijoy_glyphs[row - 1];
}

constexpr int to_windows_1252(char32_t code_point) noexcept {
  if (code_point < 0x100) return static_cast<int>(code_point);
  if (code_point == 0x2212) return 0xAD;
  if (code_point > 0x2122 || (code_point > 0x2DC && code_point < 0x2013)) return -1;
  for (int i = 0; i < 32; ++i) {
    if (karjo::detail::bijoy_table::windows_1252_high[i] == code_point) return 0x80 + i;
  }
  return -1;
}

constexpr char32_t from_windows_1252(std::uint8_t code) noexcept {
  if (code < 0x80 || code > 0x9F) return code;
  const char32_t code_point = karjo::detail::bijoy_table::windows_1252_high[code - 0x80];
  return code_point == 0 ? code : code_point;
}

}  // namespace karjo::text
