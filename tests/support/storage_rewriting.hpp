// SPDX-License-Identifier: Apache-2.0
//
// The slow, obvious second implementation of the storage form: the rules as they read in the table, each a pattern on
// the array of code points of the whole text, one replacement at a time and everything from the start again, until no
// pattern is found.
//
// It shares with the first only the three lists of halves of broken words.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include <karjo/text/storage_cluster.hpp>  // heads_of_broken_words and the like
#include <karjo/text/utf8.hpp>

namespace storage_rewriting {

using karjo::text::decode;

inline std::u32string code_points(std::string_view utf8) {
  std::u32string out;
  for (std::size_t at = 0; at < utf8.size(); at += decode(utf8, at).length) out.push_back(decode(utf8, at).code_point);
  return out;
}

inline std::string utf8(std::u32string_view code_points) {
  std::string out;
  for (const char32_t c : code_points) karjo::text::append(out, c);
  return out;
}

inline bool one_of(char32_t c, std::u32string_view set) { return set.find(c) != set.npos; }

inline constexpr std::u32string_view vowel_signs =
    U"\u09BE\u09BF\u09C0\u09C1\u09C2\u09C3\u09C4\u09C7\u09C8\u09CB\u09CC\u09D7\u09E2\u09E3";
inline constexpr std::u32string_view vowels = U"অআইঈউঊঋঌএঐওঔৠৡ";
inline constexpr std::u32string_view marks = U"\u0981\u0982\u0983";
inline constexpr std::u32string_view joiners = U"\u200C\u200D";
inline constexpr char32_t nukta = 0x09BC, hasanta = 0x09CD, candrabindu = 0x0981, zwj = 0x200D;

inline bool in_bengali_word(char32_t c) { return (c >= 0x0980 && c <= 0x09FF) || one_of(c, joiners); }

// Normalization forms of the Bengali block, by the letter of the standard: decompose, order the marks, compose.

inline int combining_class(char32_t c) { return c == nukta ? 7 : c == hasanta ? 9 : c == 0x09FE ? 230 : 0; }

inline std::u32string nfd(std::u32string_view text) {
  std::u32string s;
  for (const char32_t c : text) {
    switch (c) {
      case 0x09CB: s += U"\u09C7\u09BE"; break;
      case 0x09CC: s += U"\u09C7\u09D7"; break;
      case 0x09DC: s += U"\u09A1\u09BC"; break;
      case 0x09DD: s += U"\u09A2\u09BC"; break;
      case 0x09DF: s += U"\u09AF\u09BC"; break;
      default: s += c;
    }
  }
  for (bool swapped = true; swapped;) {
    swapped = false;
    for (std::size_t i = 1; i < s.size(); ++i) {
      if (combining_class(s[i]) != 0 && combining_class(s[i - 1]) > combining_class(s[i])) {
        std::swap(s[i - 1], s[i]);
        swapped = true;
      }
    }
  }
  return s;
}

inline std::u32string nfc(std::u32string_view text) {
  std::u32string s = nfd(text);
  for (std::size_t i = 1; i < s.size(); ++i) {
    if (s[i - 1] != 0x09C7 || (s[i] != 0x09BE && s[i] != 0x09D7)) continue;
    s.replace(i - 1, 2, 1, s[i] == 0x09BE ? 0x09CB : 0x09CC);
  }
  return s;
}

// The rules on signs, of which the one whose last code point stands first is applied.
inline bool rewrite_signs(std::u32string& s) {
  for (std::size_t i = 1; i < s.size(); ++i) {
    const char32_t a = s[i - 1], b = s[i], next = i + 1 < s.size() ? s[i + 1] : 0;
    const auto replace = [&](std::u32string_view by) { return s.replace(i - 1, 2, by), true; };
    if (a == 0x09C7 && b == 0x09BE) return replace(U"\u09CB");  // 2
    if (a == 0x09C7 && b == 0x09D7) return replace(U"\u09CC");  // 2
    if (i >= 2 && one_of(s[i - 2], U"\u09A1\u09A2\u09AF") && one_of(a, vowel_signs) && b == nukta && next != nukta) {
      return std::swap(s[i - 1], s[i]), true;  // 3, once 7 has made it one
    }
    if (one_of(a, marks) && one_of(b, vowel_signs)) return std::swap(s[i - 1], s[i]), true;                // 5
    if (a == 0x09BE && b == 0x09C7) return replace(U"\u09CB");                                             // 6
    if (a == 0x09D7 && b == 0x09C7) return replace(U"\u09CC");                                             // 6
    if (a == b && (one_of(a, vowel_signs) || a == nukta || a == candrabindu)) return s.erase(i, 1), true;  // 7
    if (a == hasanta && b == hasanta) return s.erase(i, 1), true;                                          // 8
    if (b == hasanta && !one_of(next, joiners)) {                                                          // 9
      const bool early = one_of(a, U"\u09BE\u09BF\u09C7\u09C8") && one_of(next, U"\u09AF\u09B0");
      if (one_of(a, vowel_signs) && !early) return s.erase(i, 1), true;
      if (a == 0x0982 || a == 0x0983) return s.erase(i, 1), true;
    }
  }
  return false;
}

// The rules on bases, which wait until the signs are in order.
inline bool rewrite_bases(std::u32string& s) {
  const auto at = [&s](std::size_t i) { return i < s.size() ? s[i] : U'\0'; };
  for (std::size_t i = 0; i < s.size(); ++i) {
    const char32_t a = at(i), b = at(i + 1), c = at(i + 2), d = at(i + 3);
    if (one_of(a, vowels) && b == hasanta && !one_of(c, joiners) && c != 0x09AF) return s.erase(i + 1, 1), true;  // 9
    if (a == 0x0985 && b == 0x09BE) return s.replace(i, 2, U"\u0986"), true;                                      // 10
    if (a == 0x098B && b == 0x09C3) return s.replace(i, 2, U"\u09E0"), true;                                      // 10
    if (a == 0x09A4 && b == hasanta && c == zwj) return s.replace(i, 3, U"\u09CE"), true;                         // 12
    if (a == 0x09B0 && d == 0x09AF) {
      if (b == 0x200C && c == hasanta) return s.replace(i + 1, 2, U"\u200D\u09CD"), true;         // 15
      if (b == hasanta && one_of(c, joiners)) return s.replace(i + 1, 2, U"\u200D\u09CD"), true;  // 16
    }
  }
  return false;
}

inline bool broken_in_two(std::u32string_view before, std::u32string_view word) {
  for (const std::string_view start : karjo::detail::rests_of_broken_words) {
    if (word.starts_with(code_points("র্" + std::string(start)))) return true;
  }
  for (const std::string_view whole : karjo::detail::endings_of_broken_words) {
    if (word == code_points("র্" + std::string(whole))) return true;
  }
  for (int blanks = 0; blanks < 8 && !before.empty(); ++blanks) {
    if (!one_of(before.back(), U" \t\n\r-\u00A0\u00AD\u200B\u2010\u2011\u2060")) break;
    before.remove_suffix(1);
  }
  std::size_t begin = before.size();
  while (begin > 0 && in_bengali_word(before[begin - 1])) --begin;
  for (const std::string_view head : karjo::detail::heads_of_broken_words) {
    if (before.substr(begin) == code_points(head)) return true;
  }
  return false;
}

// Rule 17.
inline bool rewrite_words(std::u32string& s) {
  for (std::size_t begin = 0; begin < s.size();) {
    if (!in_bengali_word(s[begin])) {
      ++begin;
      continue;
    }
    std::size_t end = begin;
    while (end < s.size() && in_bengali_word(s[end])) ++end;
    const std::u32string_view word = std::u32string_view(s).substr(begin, end - begin);
    if (word.starts_with(U"\u09B0\u09CD\u09AF\u09BE") &&
        !broken_in_two(std::u32string_view(s).substr(0, begin), word)) {
      return s.insert(begin + 1, 1, zwj), true;
    }
    begin = end;
  }
  return false;
}

inline std::string storage_form(std::string_view text) {
  std::u32string s = nfc(code_points(text));
  while (rewrite_signs(s) || rewrite_bases(s) || rewrite_words(s)) {
  }
  return utf8(s);
}

}  // namespace storage_rewriting
