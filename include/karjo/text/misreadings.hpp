// SPDX-License-Identifier: Apache-2.0
//
// Which words of this text are known misreadings, misspellings or residue of an old encoding, and what is right?
//
// Exact matches of the table in lexicon.hpp, nothing else: no distances, no guesses, no word list of the language,
// because a wrong "correction" in an official paper is worse than a missed slip. A word is found alone and with the
// endings Bangla puts behind it (উন্নাবনীর, কার্যবিবরনীটি, গ্রহনমূলক); the suggestion keeps the ending. Names (after জনাব,
// মোঃ, ড., বেগম …), numbers and quoted text are never touched, and nothing is changed: a match is a suggestion.
//
//     find_misreadings("উন্নাবনীর ধারণা")[0].suggestion == "উদ্ভাবনীর"
//     find_misreadings("সিদ্ধামত্ম")[0].row->kind == misreading_class::encoding
//     find_misreadings("সরকারী দফতর").empty()      // spellings that offices choose
//
// Source: docs/sources.md#text-misreadings; how a row gets into the table: docs/guide/misreadings.md.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <karjo/detail/bengali_word.hpp>
#include <karjo/text/lexicon.hpp>

namespace karjo::text {

/// A wrong form as it stands in a text. `offset` and `length` (bytes) cover the whole word with its endings, or all
/// words of a phrase; both lie on code point boundaries.
struct misreading_match {
  std::uint64_t offset = 0;
  std::uint64_t length = 0;
  const misreading* row = nullptr;  ///< of `misreading_rows` or `misreading_parts`; lives for ever
  std::string suggestion;           ///< what should stand there, endings included
};

/// Every known wrong form of a text in storage form, left to right, none overlapping another. Accepts any bytes; what
/// is no UTF-8 is passed over. A row with neighbours (`beside`, `document`) counts only where one of them stands. A
/// name lasts from its title to the end of the line or table cell, a comma, semicolon, bracket, danda or colon, a
/// word that ends names (সাহেব, এর, চেয়ারম্যান …), or for six words. Quoted text lies between “ ” ‘ ’ " " or ' ' on
/// one line.
/// Cost: linear; allocates the vector and the suggestions.
[[nodiscard]] std::vector<misreading_match> find_misreadings(std::string_view text);

// ---------------------------------------------------------------------------------------------------------------------

}  // namespace karjo::text

namespace karjo::detail {

/// What a word must end in for an ending to follow: মন্ত্রণালয়ের, but কার্যবিবরণীর.
enum class ending_after : std::uint8_t { any, consonant, vowel };

struct word_ending {
  std::string_view text;
  ending_after after = ending_after::any;
  bool compound = false;  // a second part or plural rather than an inflection
};

inline constexpr word_ending word_endings[] = {
    {"ে", ending_after::consonant},
    {"ের", ending_after::consonant},
    {"েরা", ending_after::consonant},
    {"র", ending_after::vowel},
    {"রা", ending_after::vowel},
    {"য়", ending_after::vowel},
    {"তে", ending_after::vowel},
    {"এর"},
    {"এ"},
    {"কে"},
    {"ও"},
    {"ই"},
    {"টি"},
    {"টা"},
    {"দের"},
    {"গুলো"},
    {"গুলি"},
    {"সহ"},
    {"সমূহ", ending_after::any, true},
    {"গণ", ending_after::any, true},
    {"বৃন্দ", ending_after::any, true},
    {"বর্গ", ending_after::any, true},
    {"ভাবে", ending_after::any, true},
    {"ভিত্তিক", ending_after::any, true},
    {"পূর্বক", ending_after::any, true},
    {"মূলক", ending_after::any, true},
    {"কারী", ending_after::any, true},
    {"যোগ্য", ending_after::any, true},
    {"প্রাপ্ত", ending_after::any, true},
    {"ক্রমে", ending_after::any, true},
    {"কৃত", ending_after::any, true},
    {"কাল", ending_after::any, true},
    {"কালীন", ending_after::any, true},
    {"সংক্রান্ত", ending_after::any, true},
    {"বিষয়ক", ending_after::any, true},
    {"জনিত", ending_after::any, true},
    {"সম্মত", ending_after::any, true},
    {"মতে", ending_after::any, true},
    {"পত্র", ending_after::any, true},
    {"করণ", ending_after::any, true},
    {"যুক্ত", ending_after::any, true},
    {"বিহীন", ending_after::any, true},
    {"তা", ending_after::any, true},
    {"াধীন", ending_after::consonant, true},
    {"াদি", ending_after::consonant, true},
    {"ার্থে", ending_after::consonant, true},
};

/// Whether a word ends in a vowel: a vowel sign or an independent vowel.
[[nodiscard]] constexpr bool ends_in_vowel(std::string_view word) noexcept {
  if (word.size() < 3) return false;
  const unsigned second = byte_or_zero(word, word.size() - 2), third = byte_or_zero(word, word.size() - 1);
  if (second == 0xA6) return (third >= 0x85 && third <= 0x94) || third >= 0xBE;  // U+0985–0994, U+09BE–09BF
  return second == 0xA7 && ((third >= 0x80 && third <= 0x8C) || third == 0x97);  // U+09C0–09CC, U+09D7
}

/// Whether `tail` is a chain of at most three endings behind a word that ends in a vowel or not.
[[nodiscard]] constexpr bool is_ending_chain(std::string_view tail, bool after_vowel, bool compounds,
                                             int most = 3) noexcept {
  if (tail.empty()) return true;
  if (most == 0) return false;
  for (const word_ending& ending : word_endings) {
    if (!tail.starts_with(ending.text) || (ending.compound && !compounds)) continue;
    if (ending.after != ending_after::any && (ending.after == ending_after::vowel) != after_vowel) continue;
    if (is_ending_chain(tail.substr(ending.text.size()), ends_in_vowel(ending.text), compounds, most - 1)) return true;
  }
  return false;
}

inline constexpr std::size_t longest_ending_chain = 96;  // bytes; longer tails are no endings

// The index over the table: open addressing on the FNV-1a hash of a word's bytes.

[[nodiscard]] constexpr std::uint32_t fnv_step(std::uint32_t hash, char byte) noexcept {
  return (hash ^ static_cast<unsigned char>(byte)) * 16777619u;
}

inline constexpr std::uint32_t fnv_start = 2166136261u;

[[nodiscard]] constexpr std::uint32_t fnv(std::string_view text) noexcept {
  std::uint32_t hash = fnv_start;
  for (const char byte : text) hash = fnv_step(hash, byte);
  return hash;
}

/// The first word of a phrase.
[[nodiscard]] constexpr std::string_view first_word(std::string_view phrase) noexcept {
  return phrase.substr(0, phrase.find_first_of(" :"));
}

/// Rows by the hash of a key; rows with equal keys lie behind one another.
class row_index {
 public:
  constexpr explicit row_index(bool phrases) noexcept {
    slots_.fill(none);
    for (std::size_t i = 0; i < std::size(lexicon::rows); ++i) {
      if (lexicon::rows[i].phrase() != phrases) continue;
      const std::string_view key = phrases ? first_word(lexicon::rows[i].wrong) : lexicon::rows[i].wrong;
      std::size_t slot = fnv(key) % slots_.size();
      while (slots_[slot] != none) slot = (slot + 1) % slots_.size();
      slots_[slot] = static_cast<std::uint16_t>(i);
      longest_ = std::max(longest_, key.size());
    }
  }

  /// Calls `use(row)` for each row whose key may have this hash; stops where it returns true.
  template <class Use>
  constexpr void each(std::uint32_t hash, Use use) const {
    for (std::size_t slot = hash % slots_.size(); slots_[slot] != none; slot = (slot + 1) % slots_.size())
      if (use(lexicon::rows[slots_[slot]])) return;
  }

  [[nodiscard]] constexpr std::size_t longest() const noexcept { return longest_; }

 private:
  static constexpr std::uint16_t none = 0xFFFF;
  std::array<std::uint16_t, 1024> slots_{};
  std::size_t longest_ = 0;
};

static_assert(std::size(lexicon::rows) * 2 <= 1024, "give the index more slots");

inline constexpr row_index word_rows{false}, phrase_rows{true};

// Scanning.

/// Bytes of a Latin-1 letter that Bijoy converters leave inside Bengali words (ÿ, ø, ¤œ), or 0.
[[nodiscard]] constexpr std::size_t residue_at(std::string_view text, std::size_t at) noexcept {
  const unsigned first = byte_or_zero(text, at), second = byte_or_zero(text, at + 1);
  if (first == 0xC3 && (second == 0xBF || second == 0xB8)) return 2;
  return text.substr(std::min(at, text.size())).starts_with("¤œ") ? 4 : 0;
}

/// The end of the word at `at`, with hyphens between its parts and residue among its letters; `at` where no word
/// begins: residue alone is none.
[[nodiscard]] constexpr std::size_t token_end(std::string_view text, std::size_t at) noexcept {
  std::size_t end = at;
  while (const std::size_t residue = residue_at(text, end)) end += residue;
  if (bengali_letter_at(text, end) == 0) return at;
  while (true) {
    if (const std::size_t letters = word_end(text, end); letters != end) {
      end = letters;
    } else if (const std::size_t residue = residue_at(text, end); residue != 0) {
      end += residue;
    } else if (byte_or_zero(text, end) == '-' && bengali_letter_at(text, end + 1) != 0 &&
               !text.substr(0, end).ends_with("ঃ")) {
      ++end;
    } else {
      return end;
    }
  }
}

/// Whether a text begins with one of the words of a list that spaces part.
[[nodiscard]] constexpr bool begins_with_one_of(std::string_view text, std::string_view list) noexcept {
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(' '), list.size());
    if (text.starts_with(list.substr(0, end))) return true;
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return false;
}

[[nodiscard]] constexpr bool is_one_of(std::string_view word, std::string_view list) noexcept {
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(' '), list.size());
    if (word == list.substr(0, end)) return true;
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return false;
}

/// Whether a word is one of a list, or begins with one of at least three letters: উদ্যোগের with উদ্যোগ, but not এখানে
/// with এ.
[[nodiscard]] constexpr bool is_neighbour(std::string_view word, std::string_view list) noexcept {
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(' '), list.size());
    if (word == list.substr(0, end) || (end >= 9 && word.starts_with(list.substr(0, end)))) return true;
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return false;
}

inline constexpr std::string_view name_titles =
    "জনাব জনাবা বেগম মোঃ মোসাঃ মোছাঃ মোহাঃ মোহাম্মদ মুহাম্মদ মুহম্মদ মোসাম্মৎ ডঃ ডাঃ ডক্টর সৈয়দ শ্রী শ্রীমতি মিসেস "
    "আলহাজ্ব আলহাজ";
inline constexpr std::string_view dotted_titles = "ড ডা মো মোসা মোছা মোহা মু এড প্রকৌ";
inline constexpr std::string_view after_names =
    "সাহেব এর কে ও এবং কর্তৃক মহোদয় সভা সভায় সভার সভাপতি সভাপতিত্বে চেয়ারম্যান সদস্য সচিব উপসচিব যুগ্মসচিব অতিরিক্ত "
    "সিনিয়র পরিচালক মহাপরিচালক উপপরিচালক কর্মকর্তা অফিসার মন্ত্রী প্রতিমন্ত্রী জানান বলেন";
inline constexpr int longest_name = 6;  // words

[[nodiscard]] constexpr bool is_title(std::string_view text, std::size_t end, std::string_view word) noexcept {
  if (is_one_of(word, name_titles)) return true;
  const unsigned next = byte_or_zero(text, end);
  return (next == '.' || next == ':') && is_one_of(word, dotted_titles);
}

/// The quotation mark at `at`: what closes it, its bytes, and which kind it is.
struct quotation {
  std::string_view close;
  std::size_t length = 0;
  std::size_t kind = 0;
};

[[nodiscard]] constexpr quotation quotation_at(std::string_view text, std::size_t at) noexcept {
  const unsigned first = byte_or_zero(text, at);
  if (first == '"') return {"\"", 1, 0};
  if (first == '\'') return {"'", 1, 1};
  if (first != 0xE2) return {};
  if (text.substr(at).starts_with("“")) return {"”", 3, 2};
  if (text.substr(at).starts_with("‘")) return {"’", 3, 3};
  return {};
}

class misreading_finder {
 public:
  explicit misreading_finder(std::string_view text) : text_(text) {}

  [[nodiscard]] std::vector<text::misreading_match> find() {
    std::size_t at = 0;
    while (at < text_.size()) {
      if (bengali_letter_at(text_, at) != 0 || residue_at(text_, at) != 0) {
        const std::size_t end = token_end(text_, at);
        if (end == at) {
          while (const std::size_t residue = residue_at(text_, at)) at += residue;
          continue;
        }
        at = token(at, end);
        continue;
      }
      if (const quotation quote = quotation_at(text_, at); quote.length != 0) {
        const std::size_t close = closing(at, quote);
        at = close == text_.npos ? at + quote.length : close + quote.close.size();
        name_words_ = 0;
        continue;
      }
      if (ends_name(at)) name_words_ = 0;
      ++at;
    }
    return std::move(found_);
  }

 private:
  [[nodiscard]] bool ends_name(std::size_t at) const {
    const char byte = text_[at];
    if (byte == '\n' || byte == '\t' || byte == ',' || byte == ';' || byte == ':' || byte == '|' || byte == '(' ||
        byte == ')')
      return true;
    return text_.substr(at).starts_with("।");
  }

  /// Where the quoted text that opens at `at` closes on its line, or npos.
  [[nodiscard]] std::size_t closing(std::size_t at, const quotation& quote) {
    const std::size_t from = at + quote.length;
    if (quote.kind == 1 && (letter_before(text_, at) || digit_before(text_, at))) return text_.npos;  // an apostrophe
    if (from < unclosed_[quote.kind]) return text_.npos;
    for (std::size_t i = from; i < text_.size() && text_[i] != '\n'; ++i) {
      if (!text_.substr(i).starts_with(quote.close)) continue;
      if (quote.kind == 1 && (i == from || space_at(text_, i - 1) != 0)) continue;
      return i;
    }
    const std::size_t line_end = text_.find('\n', from);
    unclosed_[quote.kind] = line_end == text_.npos ? text_.size() : line_end;
    return text_.npos;
  }

  /// Looks at the word from `at` to `end`; returns where to go on.
  std::size_t token(std::size_t at, std::size_t end) {
    const std::string_view word = text_.substr(at, end - at);
    const std::size_t after = end;
    if (is_title(text_, end, word)) {
      name_words_ = longest_name;
      return after + (byte_or_zero(text_, end) == '.' || byte_or_zero(text_, end) == ':' ? 1 : 0);  // মো. and মো:
    }
    if (name_words_ > 0 && !is_one_of(word, after_names)) {
      --name_words_;
      return after;
    }
    name_words_ = 0;
    while (text_.substr(at, end - at).ends_with("ঃ")) end -= 3;  // the visarga for a colon: সিন্ধান্তঃ
    if (const std::size_t phrase_end = phrase(at, end); phrase_end != at) return phrase_end;
    for (std::size_t part = at; part < end;) {
      const std::size_t hyphen = text_.substr(0, end).find('-', part);
      const std::size_t part_end = std::min(hyphen, end);
      if (const std::size_t found = known_word(part, end); found != part) {
        part = found;
      } else {
        residue(part, part_end);
        part = part_end;
      }
      if (part < end) ++part;  // the hyphen
    }
    return after;
  }

  /// The row whose form begins at `at` and ends, with its endings, at a hyphen or at `end`; the longest.
  struct word_match {
    const text::misreading* row = nullptr;
    std::size_t stem_end = 0, end = 0;
  };

  [[nodiscard]] static word_match match_word(std::string_view text, std::size_t at, std::size_t end) {
    word_match best;
    std::uint32_t hash = fnv_start;
    for (std::size_t i = at; i < end && i - at < word_rows.longest();) {
      hash = fnv_step(hash, text[i++]);
      if (i < end && (byte_or_zero(text, i) & 0xC0) == 0x80) continue;  // inside a letter
      word_rows.each(hash, [&](const text::misreading& row) {
        if (row.wrong != text.substr(at, i - at)) return false;
        const std::size_t part_end =
            std::min(text.substr(0, std::min(end, i + longest_ending_chain + 1)).find('-', i), end);
        const std::string_view tail = text.substr(i, part_end - i);
        if (row.scope == text::misreading_scope::exact
                ? tail.empty()
                : tail.size() <= longest_ending_chain &&
                      (row.scope == text::misreading_scope::word || part_end == end) &&
                      is_ending_chain(tail, ends_in_vowel(row.right), row.scope == text::misreading_scope::word))
          best = {&row, i, part_end};
        return true;
      });
    }
    return best;
  }

  std::size_t known_word(std::size_t at, std::size_t end) {
    const word_match match = match_word(text_, at, end);
    if (match.row == nullptr || !in_place(*match.row, at, match.end)) return at;
    const std::string_view tail = text_.substr(match.stem_end, match.end - match.stem_end);
    found_.push_back({at, match.end - at, match.row, std::string(match.row->right).append(tail)});
    return match.end;
  }

  std::size_t phrase(std::size_t at, std::size_t end) {
    if (end - at > phrase_rows.longest()) return at;
    const text::misreading* best = nullptr;
    std::size_t best_end = at;
    // A phrase with a colon inside (অত:পর) begins with a word that ends before it.
    phrase_rows.each(fnv(text_.substr(at, end - at)), [&](const text::misreading& row) {
      const std::size_t match_end = phrase_end(row.wrong, at);
      if (match_end > best_end && in_place(row, at, match_end)) {
        best = &row;
        best_end = match_end;
      }
      return false;
    });
    if (best != nullptr) found_.push_back({at, best_end - at, best, std::string(best->right)});
    return best_end;
  }

  /// Where the phrase ends that begins at `at`, or 0.
  [[nodiscard]] std::size_t phrase_end(std::string_view phrase, std::size_t at) const {
    const bool opens_line = begins_line(at);
    for (std::size_t i = 0; i < phrase.size();) {
      if (phrase[i] == ' ') {
        const std::size_t gap = gap_end(at, opens_line);
        if (gap == at) return 0;
        at = gap;
        ++i;
      } else if (at < text_.size() && text_[at] == phrase[i]) {
        ++at;
        ++i;
      } else {
        return 0;
      }
    }
    return token_end(text_, at) == at && joiner_at(text_, at) == 0 && residue_at(text_, at) == 0 &&
                   byte_or_zero(text_, at) != '-'
               ? at
               : 0;
  }

  [[nodiscard]] bool begins_line(std::size_t at) const {
    while (at > 0 && (text_[at - 1] == ' ' || text_[at - 1] == '\t')) --at;
    return at == 0 || text_[at - 1] == '\n' || text_[at - 1] == '|';
  }

  /// Spaces, or one line end among them unless the phrase opened its line: then its first word is a label with a line
  /// of its own.
  [[nodiscard]] std::size_t gap_end(std::size_t at, bool opens_line) const {
    const std::size_t start = at;
    for (int i = 0; i < 3 && at < text_.size() && (text_[at] == ' ' || space_at(text_, at) == 2); ++i)
      at += space_at(text_, at);
    if (!opens_line && byte_or_zero(text_, at) == '\r') ++at;
    if (!opens_line && byte_or_zero(text_, at) == '\n') at = skip_spaces(text_, at + 1, 3);
    return bengali_letter_at(text_, at) != 0 ? at : start;
  }

  /// Whether a row's neighbours, if it asks for any, stand beside the match or in the document.
  [[nodiscard]] bool in_place(const text::misreading& row, std::size_t at, std::size_t end) {
    if (row.beside.empty() && row.document.empty()) return true;
    std::size_t before = at;
    for (int i = 0; i < 3 && before > 0 && (text_[before - 1] == ' ' || text_[before - 1] == '\n'); ++i) --before;
    if (row.beside == "#") return digit_before(text_, before);
    std::size_t begin = before;
    for (int letters = 0; letters < 24 && letter_before(text_, begin); ++letters) begin -= 3;
    if (begin != before && is_neighbour(text_.substr(begin, before - begin), row.beside)) return true;
    std::size_t next = end;
    for (int i = 0; i < 3 && next < text_.size() && (text_[next] == ' ' || text_[next] == '\n'); ++i) ++next;
    if (next != end && is_neighbour(text_.substr(next, word_end(text_, next, 72) - next), row.beside)) return true;
    return !row.document.empty() && document_holds(row);
  }

  [[nodiscard]] bool document_holds(const text::misreading& row) {
    for (const auto& [known, holds] : documents_)
      if (known == &row) return holds;
    bool holds = false;
    for (std::string_view list = row.document; !list.empty() && !holds;) {
      const std::size_t end = std::min(list.find(' '), list.size());
      holds = text_.find(list.substr(0, end)) != text_.npos;
      list.remove_prefix(std::min(end + 1, list.size()));
    }
    documents_.emplace_back(&row, holds);
    return holds;
  }

  /// The sequence that begins at `at` inside a word, or nullptr.
  [[nodiscard]] static const text::misreading* part_at(std::string_view word, std::size_t at) {
    for (const text::misreading& part : lexicon::parts) {
      if (!word.substr(at).starts_with(part.wrong)) continue;
      const std::string_view rest = word.substr(at + part.wrong.size());
      // Real words: জলস্নান, পুণ্যস্নাত, সত্মা.
      if (part.wrong.ends_with("স্ন") && begins_with_one_of(rest, "ান াত েহ িগ্ধ ায়ু")) continue;
      if (at == 0 && part.wrong == "সত্ম" && rest.starts_with("া")) continue;
      return &part;
    }
    return nullptr;
  }

  /// Whether a word may hold one of the sequences: a letter of Latin-1, or ত্ or স্ before ম, ন, ত, হ.
  [[nodiscard]] static bool may_hold_residue(std::string_view word) {
    for (std::size_t i = 0; i < word.size(); ++i) {
      const unsigned byte = byte_or_zero(word, i);
      if (byte == 0xC2 || byte == 0xC3) return true;
      if (byte != 0x8D || i < 5 || byte_or_zero(word, i - 1) != 0xA7) continue;  // hasanta, U+09CD
      const unsigned before = byte_or_zero(word, i - 3), after = byte_or_zero(word, i + 3);
      if ((before == 0xA4 || before == 0xB8) && (after == 0xAE || after == 0xA8 || after == 0xA4 || after == 0xB9))
        return true;
    }
    return false;
  }

  /// Whether a word holds no Bengali letter at all: ÿ before a visarga is no damaged word.
  [[nodiscard]] static bool residue_only(std::string_view word) {
    for (std::size_t i = 0; i < word.size(); ++i)
      if (bengali_letter_at(word, i) != 0) return false;
    return true;
  }

  void residue(std::size_t at, std::size_t end) {
    const std::string_view word = text_.substr(at, end - at);
    if (!may_hold_residue(word)) return;
    const text::misreading* first = nullptr;
    std::string repaired;
    for (std::size_t i = 0; i < word.size();) {
      if (const text::misreading* part = part_at(word, i); part != nullptr) {
        if (first == nullptr) first = part;
        repaired += part->right;
        i += part->wrong.size();
      } else {
        repaired += word[i++];
      }
    }
    if (first == nullptr || residue_only(word)) return;
    // সিদ্দামত্ম becomes সিদ্দান্ত, which is a row itself.
    if (const word_match match = match_word(repaired, 0, repaired.size());
        match.row != nullptr && match.end == repaired.size() && match.row->beside.empty())
      repaired = std::string(match.row->right).append(repaired, match.stem_end);
    found_.push_back({at, end - at, first, std::move(repaired)});
  }

  std::string_view text_;
  std::vector<text::misreading_match> found_;
  std::vector<std::pair<const text::misreading*, bool>> documents_;
  std::size_t unclosed_[4] = {0, 0, 0, 0};  // up to where a kind of quotation mark is known not to close
  int name_words_ = 0;                      // words that may still belong to a name
};

}  // namespace karjo::detail

namespace karjo::text {

inline std::vector<misreading_match> find_misreadings(std::string_view text) {
  return detail::misreading_finder(text).find();
}

}  // namespace karjo::text
