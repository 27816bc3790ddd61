// SPDX-License-Identifier: Apache-2.0
//
// The slow, obvious second implementation of the storage form: the rules as they read in the table, each a pattern on
// the array of code points of the whole text, one replacement at a time and everything from the start again, until no
// pattern is found.
//
// It shares with the first only the lists: halves of broken words, labels.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include <karjo/text/storage_cluster.hpp>  // heads_of_broken_words and the like
#include <karjo/text/storage_line.hpp>     // labels_with_visarga
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

// Where the line or the word begins and ends that stands at `i`.

struct stretch {
  std::size_t begin, end;
  [[nodiscard]] std::u32string_view of(std::u32string_view s) const { return s.substr(begin, end - begin); }
};

inline stretch around(std::u32string_view s, std::size_t i, std::u32string_view ends) {
  stretch out{i, i};
  while (out.begin > 0 && !one_of(s[out.begin - 1], ends)) --out.begin;
  while (out.end < s.size() && !one_of(s[out.end], ends)) ++out.end;
  return out;
}

inline constexpr std::u32string_view odd_spaces =
    U"\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F";
inline const std::u32string blanks = U" \t\r" + std::u32string(odd_spaces);
inline const std::u32string word_ends = blanks + U"\n";
inline constexpr std::u32string_view invisible = U"\uFEFF\u200B\u2060\u200E\u200F\u00AD";

inline bool between(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }
inline bool bengali(char32_t c) { return between(c, 0x0980, 0x09FF); }
inline bool bengali_letter(char32_t c) { return between(c, 0x0980, 0x09E3) || one_of(c, U"\u09F0\u09F1\u09FC\u09FE"); }
inline bool bangla_digit(char32_t c) { return between(c, 0x09E6, 0x09EF); }
inline bool latin_digit(char32_t c) { return between(c, U'0', U'9'); }
inline bool devanagari_digit(char32_t c) { return between(c, 0x0966, 0x096F); }
inline bool latin_letter(char32_t c) { return between(c, U'a', U'z') || between(c, U'A', U'Z'); }
inline bool other_script(char32_t c) {
  return c >= 0x0300 && !bengali(c) && !one_of(c, U"\u0964\u0965") && !between(c, 0x2000, 0x20CF);
}

// Whether the Devanagari digits of the line at `i` are slips.
inline bool our_line(std::u32string_view s, std::size_t i) {
  const std::u32string_view line = around(s, i, U"\n").of(s);
  const auto letter = [](char32_t c) { return bengali_letter(c) && c != 0x0983; };
  return std::any_of(line.begin(), line.end(), letter) && std::none_of(line.begin(), line.end(), [](char32_t c) {
           return between(c, 0x0900, 0x0963) || between(c, 0x0970, 0x097F);
         });
}

// Whether the word at `i`, up to the blanks around it, is Bangla.
inline bool our_word(std::u32string_view s, std::size_t i) {
  const std::u32string_view word = around(s, i, word_ends).of(s);
  return std::any_of(word.begin(), word.end(),
                     [&](char32_t c) { return bengali(c) || (devanagari_digit(c) && our_line(s, i)); });
}

// Rules 20 and 21.
inline bool rewrite_invisible(std::u32string& s) {
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (i == 0 && s[i] == 0xFEFF) return s.erase(i, 1), true;
    if (one_of(s[i], odd_spaces)) {
      std::size_t left = i, right = i;
      while (left > 0 && one_of(s[left - 1], blanks)) --left;
      while (right < s.size() && one_of(s[right], blanks)) ++right;
      const bool after = left > 0 && s[left - 1] != U'\n' && our_word(s, left - 1);
      const bool before = right < s.size() && s[right] != U'\n' && our_word(s, right);
      if (after || before) return s[i] = U' ', true;
    }
    if (!one_of(s[i], invisible) || !our_word(s, i)) continue;
    const stretch word = around(s, i, word_ends);
    const auto foreign = [&](char32_t c) { return other_script(c) && !(devanagari_digit(c) && our_line(s, i)); };
    std::size_t left = i, right = i + 1;
    const auto unseen = [](char32_t c) { return one_of(c, invisible) || one_of(c, joiners); };
    while (left > word.begin && unseen(s[left - 1])) --left;
    while (right < word.end && unseen(s[right])) ++right;
    const char32_t last = left > word.begin ? s[left - 1] : 0, next = right < word.end ? s[right] : 0;
    if (foreign(last) || foreign(next)) continue;
    const auto ours = [&](char32_t c) {
      return c == 0 || bengali(c) || one_of(c, U"\u0964\u0965") || latin_digit(c) || devanagari_digit(c);
    };
    const bool hyphen = ours(last) && (ours(next) || (next < 0x80 && !latin_letter(next)));
    if (s[i] != 0xAD || hyphen) return s.erase(i, 1), true;
  }
  return false;
}

// Rule 19.
inline bool rewrite_joiners(std::u32string& s) {
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (!one_of(s[i], joiners) || !our_word(s, i)) continue;
    const stretch word = around(s, i, word_ends);
    const auto foreign = [&](char32_t c) { return other_script(c) && !(devanagari_digit(c) && our_line(s, i)); };
    std::size_t left = i, right = i + 1;
    while (left > word.begin && one_of(s[left - 1], joiners)) --left;
    while (right < word.end && one_of(s[right], joiners)) ++right;
    const char32_t last = left > word.begin ? s[left - 1] : 0, next = right < word.end ? s[right] : 0;
    if (foreign(last) || foreign(next)) continue;
    if (last != hasanta && next != hasanta) return s.erase(i, 1), true;
    if (i > left && s[i - 1] == s[i]) return s.erase(i, 1), true;
  }
  return false;
}

// Whether the bars of a line are dandas: cut at the bars, every piece but the last ends like a sentence of ours.
inline bool bars_are_dandas(std::u32string_view line) {
  std::size_t bars = 0;
  const std::size_t all = static_cast<std::size_t>(std::count(line.begin(), line.end(), U'|'));
  std::u32string piece;
  const auto words = [&piece] {
    std::size_t count = 0;
    for (std::size_t i = 0; i < piece.size(); ++i) {
      if (!one_of(piece[i], blanks) && (i == 0 || one_of(piece[i - 1], blanks))) ++count;
    }
    return count;
  };
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] != U'|') {
      piece += line[i];
      continue;
    }
    ++bars;
    std::size_t before = i;
    while (before > 0 && one_of(line[before - 1], joiners)) --before;
    const char32_t last = before > 0 ? line[before - 1] : U'\0';
    if ((!bengali_letter(last) || last == 0x0983) && !bangla_digit(last) && last != U')') return false;
    if (i + 1 < line.size() && !one_of(line[i + 1], blanks)) return false;
    const bool ends_line = line.find_first_not_of(U" \t\r", i + 1) == line.npos;
    if (words() < 3 && !(all == 1 && ends_line)) return false;
    piece.clear();
  }
  return bars == 1 || (bars > 1 && (piece.find_first_not_of(blanks) == piece.npos || words() >= 3));
}

// Rules 26 and 28 to 30.
inline bool rewrite_look_alikes(std::u32string& s) {
  const auto at = [&s](std::size_t i) { return i < s.size() ? s[i] : U'\0'; };
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (devanagari_digit(s[i]) && our_line(s, i)) return s[i] = 0x09E6 + (s[i] - 0x0966), true;  // 28
  }
  for (std::size_t i = 0; i < s.size(); ++i) {
    const char32_t last = i > 0 ? s[i - 1] : U'\0', c = s[i], next = at(i + 1);
    if (latin_digit(c)) {  // 29
      const auto in_number = [&](std::size_t k) {
        if (latin_digit(at(k)) || bangla_digit(at(k))) return true;
        const auto digit = [](char32_t d) { return latin_digit(d) || bangla_digit(d); };
        return k > 0 && one_of(at(k), U",.") && digit(s[k - 1]) && digit(at(k + 1));
      };
      stretch number{i, i};
      while (number.begin > 0 && in_number(number.begin - 1)) --number.begin;
      while (in_number(number.end)) ++number.end;
      const std::u32string_view digits = number.of(s);
      const char32_t before = number.begin > 0 ? s[number.begin - 1] : U'\0', after = at(number.end);
      const auto named = [](char32_t d) { return latin_letter(d) || d == U'_' || d == U'@'; };
      const bool points = std::count(digits.begin(), digits.end(), U'.') > 1;
      if (std::any_of(digits.begin(), digits.end(), bangla_digit) && !points && !named(before) && !named(after)) {
        return s[i] = 0x09E6 + (c - U'0'), true;
      }
    }
    if (c == U'|') {  // 26
      const stretch line = around(s, i, U"\n");
      if (!bars_are_dandas(line.of(s))) continue;
      for (std::size_t k = line.begin; k < line.end; ++k) {
        if (s[k] == U'|') s[k] = 0x0964;
      }
      return true;
    }
    if (c == 0x09E4) return s[i] = 0x0964, true;
    if (c == 0x09E5) return s[i] = 0x0965, true;
    const bool digit = latin_digit(next) || bangla_digit(next) || devanagari_digit(next);
    if (c == 0x09F7 && !between(last, 0x09F2, 0x09FB) && !between(next, 0x09F2, 0x09FB) && !digit) {
      return s[i] = 0x0964, true;
    }
    if (c == 0x0983) {  // 30
      const bool no_letter = latin_digit(last) || bangla_digit(last) || devanagari_digit(last) || latin_letter(last) ||
                             (last != U'\r' && one_of(last, blanks) && last != 0);
      std::size_t end = i + 1;  // a hasanta behind it is a stray one
      while (at(end) == hasanta) ++end;
      const char32_t after = at(end);
      const bool sign = one_of(after, vowel_signs) || one_of(after, marks) || one_of(after, joiners) ||
                        after == nukta || after == 0x09FE;
      if (no_letter && !sign) return s.replace(i, end - i, U":"), true;
    }
  }
  return false;
}

// The rules on signs, of which the one whose last code point stands first is applied.
inline bool rewrite_signs(std::u32string& s) {
  const auto ours = [&s](std::size_t i) { return i < s.size() && in_bengali_word(s[i]); };
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (s[i] == 0x09AC && i + 1 < s.size() && s[i + 1] == nukta) {  // 23, with all the nuktas
      while (i + 1 < s.size() && s[i + 1] == nukta) s.erase(i + 1, 1);
      return s[i] = 0x09B0, true;
    }
    if (one_of(s[i], U"\u09F0\u09F1") && (ours(i + 1) || (i > 0 && ours(i - 1)))) {
      return s[i] = s[i] == 0x09F0 ? 0x09B0 : 0x09AC, true;  // 22
    }
  }
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
    if (a == 0x09A4 && b == hasanta && c == zwj) {                                                                // 12
      std::size_t end = i + 3;  // the joiners with it have nothing left to act on
      while (one_of(at(end), joiners)) ++end;
      return s.replace(i, at(end) == hasanta ? 3 : end - i, U"\u09CE"), true;
    }
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
  for (int passed = 0; passed < 8 && !before.empty(); ++passed) {
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

// Rules 30, for labels, and 38.
inline bool rewrite_marks(std::u32string& s) {
  const auto at = [&s](std::size_t i) { return i < s.size() ? s[i] : U'\0'; };
  for (std::size_t i = 0; i < s.size(); ++i) {
    const bool word_begins = i == 0 || !in_bengali_word(s[i - 1]);
    if (!word_begins) continue;
    for (const std::string_view label : karjo::detail::labels_with_visarga) {
      const std::u32string points = code_points(label) + U"\u0983";
      const char32_t next = at(i + points.size());
      if (std::u32string_view(s).substr(i).starts_with(points) &&
          (i + points.size() == s.size() || one_of(next, word_ends) || one_of(next, U"-\u2013\u2014"))) {
        return s[i + points.size() - 1] = U':', true;
      }
    }
    if (s[i] != 0x09C7) continue;
    std::size_t end = i + 1;
    const auto consonant = [](char32_t c) { return between(c, 0x0995, 0x09B9); };
    while (consonant(at(end))) {
      ++end;
      if (at(end) == nukta) ++end;
      if (at(end) != hasanta) break;
      ++end;
    }
    if (end == i + 1 || at(end) != 0x09D7 || one_of(at(end + 1), vowel_signs)) continue;
    if (end + 1 < s.size() && at(end + 1) == 0) continue;
    s[end] = 0x09CC;
    return s.erase(i, 1), true;
  }
  return false;
}

inline std::string storage_form(std::string_view text) {
  std::u32string s = nfc(code_points(text));
  while (rewrite_invisible(s) || rewrite_joiners(s) || rewrite_look_alikes(s) || rewrite_signs(s) ||
         rewrite_bases(s) || rewrite_words(s) || rewrite_marks(s)) {
    s = nfc(s);
  }
  return utf8(s);
}

}  // namespace storage_rewriting
