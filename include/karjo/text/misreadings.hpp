// SPDX-License-Identifier: Apache-2.0
//
// Which words of this text are misread, misspelt or residue of an old encoding, and what is right?
//
// Three tiers of certainty, each a suggestion, none an edit:
//
//   known form   a wrong form that the lexicon knows, alone or with the endings Bangla puts behind a word (উন্নাবনীর,
//                কার্যবিবরনীটি, গ্রহনমূলক); the suggestion keeps the ending
//   phrase       a fixed phrase of official papers in which one word is wrong though it may be a word elsewhere
//                (জ্যেষ্ঠতার ক্রমানুসারে নথি)
//   document     a word that is none, while one official word lies near it, no other, and the document writes that word elsewhere
//                (অধিশাথা, in a paper that has অধিশাখা twice)
//
// A wrong "correction" in an official paper is worse than a missed slip: names (after জনাব, মোঃ, ড., বেগম …, and before a
// designation), numbers, quoted text and other scripts are never touched, nor are spellings between which offices choose.
//
//     find_misreadings("উন্নাবনীর ধারণা")[0].suggestion == "উদ্ভাবনীর"
//     find_misreadings("সিদ্ধামত্ম")[0].kind == misreading_class::encoding
//     find_misreadings("সরকারী দফতর").empty()
//
// Source: docs/sources.md#text-misreadings; how a row gets into the tables: docs/guide/misreadings.md.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <karjo/detail/bengali_word.hpp>
#include <karjo/text/confusions.hpp>
#include <karjo/text/lexicon.hpp>

namespace karjo::text {

/// How a match was found.
enum class misreading_tier : std::uint8_t {
  known_form,  ///< a row of `misreading_rows` or `misreading_parts`
  phrase,      ///< a row of `fixed_phrases`
  document,    ///< near an official word that the document holds elsewhere, or that its place asks for
};

/// A wrong form as it stands in a text. `offset` and `length` (bytes) cover the whole word with its endings, or all
/// wrong words of a phrase; both lie on code point boundaries.
struct misreading_match {
  std::uint64_t offset = 0;
  std::uint64_t length = 0;
  std::string suggestion;  ///< what should stand there, endings included
  misreading_tier tier = misreading_tier::known_form;
  misreading_class kind = misreading_class::misread;
  const misreading* row = nullptr;        ///< of a known form; lives for ever
  const fixed_phrase* phrase = nullptr;   ///< of a phrase; lives for ever
  const official_word* word = nullptr;    ///< of the tier `document`: what it was taken for; lives for ever
  std::uint32_t evidence = 0;             ///< of the tier `document`: how often `word` stands in the text; 0: its place asks for it
  std::uint8_t distance = 0;              ///< from the printed to the right word, in tenths, where that was what counted
};

/// Every known form and every phrase of a text in storage form, left to right, none overlapping another. Accepts any bytes;
/// what is no UTF-8 is passed over. A row with neighbours (`beside`, `document`) counts only where one of them stands. A
/// name lasts from its title to the end of the line or table cell, a comma, semicolon, bracket, danda or colon, a
/// word that ends names (সাহেব, এর, চেয়ারম্যান …), or for six words; two to five words alone on a line or before a comma are a
/// name if a designation follows and none of them is an official word. Quoted text lies between “ ” ‘ ’ " " or ' ' on
/// one line.
/// Cost: linear; allocates the vector and the suggestions.
[[nodiscard]] std::vector<misreading_match> find_misreadings(std::string_view text);

/// The same and the tier `document`, for a text that is a whole document. A word is reported if it is no word that karjo knows, one
/// official word of five letters or more is at most 0.6 away by the confusions of confusions.hpp, every other at least 0.5 farther,
/// letters of like shape and not of like sound alone are in question, and the official word stands in the text at least twice and
/// at least as often as the wrong one, or is the label that its place asks for (সভাপভি: at the head of a line).
/// Cost: linear; allocates in proportion to the number of different words.
[[nodiscard]] std::vector<misreading_match> find_document_misreadings(std::string_view text);

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
inline constexpr std::size_t longest_row_bytes = 120;    // no word of the tables has more

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

/// Rows of a table by the hash of a key; rows with equal keys lie behind one another.
template <class Row, std::size_t Count, std::size_t Slots>
class row_index {
 public:
  template <class Key>
  constexpr row_index(const Row (&rows)[Count], Key key) noexcept : rows_(rows) {
    static_assert(Count * 2 <= Slots, "give the index more slots");
    slots_.fill(none);
    for (std::size_t i = 0; i < Count; ++i) {
      const std::string_view word = key(rows[i]);
      std::size_t slot = fnv(word) % Slots;
      while (slots_[slot] != none) slot = (slot + 1) % Slots;
      slots_[slot] = static_cast<std::uint16_t>(i);
      longest_ = std::max(longest_, word.size());
    }
  }

  /// Calls `use(row)` for each row whose key may have this hash; stops where it returns true.
  template <class Use>
  constexpr void each(std::uint32_t hash, Use use) const {
    for (std::size_t slot = hash % Slots; slots_[slot] != none; slot = (slot + 1) % Slots)
      if (use(rows_[slots_[slot]])) return;
  }

  [[nodiscard]] constexpr std::size_t longest() const noexcept { return longest_; }

 private:
  static constexpr std::uint16_t none = 0xFFFF;
  const Row* rows_;
  std::array<std::uint16_t, Slots> slots_{};
  std::size_t longest_ = 0;
};

template <std::size_t Slots, class Row, std::size_t Count, class Key>
[[nodiscard]] constexpr row_index<Row, Count, Slots> index_rows(const Row (&rows)[Count], Key key) noexcept {
  return row_index<Row, Count, Slots>(rows, key);
}

inline constexpr auto word_rows = index_rows<1024>(lexicon::rows, [](const text::misreading& row) { return row.wrong; });
inline constexpr auto official_rows =
    index_rows<2048>(lexicon::words, [](const text::official_word& row) { return row.word; });
inline constexpr auto neighbour_rows =
    index_rows<1024>(lexicon::neighbours, [](std::string_view word) { return word; });

/// The longest row of an index that begins at `at` and ends, with its endings, at `end`.
template <class Row>
struct row_match {
  const Row* row = nullptr;
  std::size_t stem_end = 0;
};

template <class Row, std::size_t Count, std::size_t Slots, class Key>
[[nodiscard]] row_match<Row> match_with_endings(const row_index<Row, Count, Slots>& index, std::string_view text,
                                                std::size_t at, std::size_t end, Key key) {
  row_match<Row> best;
  std::uint32_t hash = fnv_start;
  for (std::size_t i = at; i < end && i - at < index.longest();) {
    hash = fnv_step(hash, text[i++]);
    if (i < end && (byte_or_zero(text, i) & 0xC0) == 0x80) continue;  // inside a letter
    if (end - i > longest_ending_chain) continue;
    index.each(hash, [&](const Row& row) {
      const std::string_view word = key(row);
      if (word != text.substr(at, i - at)) return false;
      if (is_ending_chain(text.substr(i, end - i), ends_in_vowel(word), true)) best = {&row, i};
      return true;
    });
  }
  return best;
}

/// The official word that stands from `at` to `end`, with or without endings.
[[nodiscard]] inline row_match<text::official_word> official_word_at(std::string_view text, std::size_t at,
                                                                     std::size_t end) {
  return match_with_endings(official_rows, text, at, end, [](const text::official_word& row) { return row.word; });
}

/// Whether a word is an official one or one of their neighbours in the language, with or without endings.
[[nodiscard]] inline bool is_known_word(std::string_view text, std::size_t at, std::size_t end) {
  return official_word_at(text, at, end).row != nullptr ||
         match_with_endings(neighbour_rows, text, at, end, [](std::string_view word) { return word; }).row != nullptr;
}

// Words that lie near an official one.

/// An official word near a printed one.
struct near_word {
  const text::official_word* word = nullptr;
  unsigned distance = 0;
  std::string suggestion;  // with the endings of the printed word
};

inline constexpr unsigned near_limit = 6;      // tenths: the farthest that is near
inline constexpr unsigned runner_up_gap = 5;   // tenths: how much farther every other word must be
inline constexpr std::size_t shortest_near = 5, longest_near = 40;  // letters of a word that is looked up

/// Where an official word ends in a printed one: the distance of the longest beginning of `printed` that lies within the limit of
/// `word` and has endings behind it; nothing where no beginning does. `printed` holds Bengali letters alone.
[[nodiscard]] inline std::optional<near_word> near_beginning(const letters& word, const text::official_word& row,
                                                             std::string_view printed, const letters& printed_letters,
                                                             unsigned limit, bool sounds_only) {
  distance_rows rows(printed_letters, limit, sounds_only);
  while (rows.depth() < word.size()) {
    rows.push(word);
    if (rows.hopeless()) return std::nullopt;
  }
  for (std::size_t i = printed_letters.size() + 1; i-- > 0;) {
    if (rows.at(word.size(), i) > limit) continue;
    const std::string_view tail = printed.substr(i * 3);
    if (tail.size() <= longest_ending_chain && is_ending_chain(tail, ends_in_vowel(row.word), true))
      return near_word{&row, rows.at(word.size(), i), std::string(row.word).append(tail)};
  }
  return std::nullopt;
}

/// The official words by their skeletons: whatever confusions alone make of a word is found by its beginning.
class near_words {
 public:
  near_words() {
    for (const text::official_word& row : lexicon::words) {
      const letters word(row.word);
      bool bengali = word.size() >= shortest_near;
      for (std::size_t i = 0; i < word.size(); ++i) bengali = bengali && word[i] < 0x80;
      if (!bengali) continue;
      entries_.push_back({word, &row});
      std::string skeleton = all_skeletons().of(word);
      longest_ = std::max(longest_, skeleton.size());
      by_skeleton_[std::move(skeleton)].push_back(entries_.back());
    }
  }

  /// The one official word near `printed`, which holds Bengali letters alone; nothing where there is none, where another is
  /// nearly as near, or where `printed` is an official word but for letters of like sound.
  [[nodiscard]] std::optional<near_word> find(std::string_view printed) const {
    const letters word(printed);
    std::optional<near_word> best;
    std::string skeleton = all_skeletons().of(word);
    if (skeleton.size() > longest_) skeleton.resize(longest_);
    for (; !skeleton.empty(); skeleton.pop_back()) {
      const auto same = by_skeleton_.find(skeleton);
      if (same == by_skeleton_.end()) continue;
      for (const entry& e : same->second) {
        if (near_beginning(e.word, *e.row, printed, word, near_limit, true)) return std::nullopt;
        std::optional<near_word> found = near_beginning(e.word, *e.row, printed, word, near_limit, false);
        if (found && (!best || found->distance < best->distance)) best = std::move(found);
      }
    }
    return best && stands_alone(*best, printed, word) ? best : std::nullopt;
  }

 private:
  struct entry {
    letters word;
    const text::official_word* row = nullptr;
  };

  /// Whether every other official word is farther by the gap.
  [[nodiscard]] bool stands_alone(const near_word& best, std::string_view printed, const letters& word) const {
    for (const entry& e : entries_) {
      const auto other = near_beginning(e.word, *e.row, printed, word, best.distance + runner_up_gap - 1, false);
      if (other && other->suggestion != best.suggestion) return false;
    }
    return true;
  }

  std::vector<entry> entries_;
  std::unordered_map<std::string, std::vector<entry>> by_skeleton_;
  std::size_t longest_ = 0;
};

[[nodiscard]] inline const near_words& all_near_words() {
  static const near_words words;
  return words;
}

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

// Fixed phrases.

/// Whether the word from `at` to `end` is one of the alternatives of an element of a phrase: "নয়|নথি", "চুক্তি*".
[[nodiscard]] inline bool is_element(std::string_view text, std::size_t at, std::size_t end, std::string_view element) {
  while (!element.empty()) {
    const std::size_t bar = std::min(element.find('|'), element.size());
    std::string_view word = element.substr(0, bar);
    element.remove_prefix(std::min(bar + 1, element.size()));
    const std::string_view printed = text.substr(at, end - at);
    if (!word.ends_with('*')) {
      if (printed == word) return true;
      continue;
    }
    word.remove_suffix(1);
    if (printed.starts_with(word) && printed.size() - word.size() <= longest_ending_chain &&
        is_ending_chain(printed.substr(word.size()), ends_in_vowel(word), true))
      return true;
  }
  return false;
}

/// The element of a phrase's first word, by which it is looked up.
[[nodiscard]] constexpr std::string_view first_element(const text::fixed_phrase& phrase) noexcept {
  return phrase.before.empty() ? first_word(phrase.wrong) : phrase.before.substr(0, phrase.before.find(' '));
}

/// The phrases that may begin with a word, by its first two letters.
class phrase_index {
 public:
  phrase_index() {
    for (const text::fixed_phrase& phrase : lexicon::phrases) {
      std::vector<std::string_view> beginnings;
      for (std::string_view list = first_element(phrase); !list.empty();) {
        const std::size_t bar = std::min(list.find('|'), list.size());
        const std::string_view beginning = list.substr(0, std::min<std::size_t>(bar, 6));
        if (std::find(beginnings.begin(), beginnings.end(), beginning) == beginnings.end()) {
          beginnings.push_back(beginning);
          phrases_[beginning].push_back(&phrase);
        }
        list.remove_prefix(std::min(bar + 1, list.size()));
      }
    }
  }

  [[nodiscard]] const std::vector<const text::fixed_phrase*>* beginning(std::string_view word) const {
    const auto found = phrases_.find(word.substr(0, 6));
    return found == phrases_.end() ? nullptr : &found->second;
  }

 private:
  std::unordered_map<std::string_view, std::vector<const text::fixed_phrase*>> phrases_;
};

[[nodiscard]] inline const phrase_index& all_phrases() {
  static const phrase_index index;
  return index;
}

/// Labels at the head of a line, with a colon, a tab, a bar or the line end behind them.
inline constexpr std::string_view labels =
    "সভাপতি উপস্থিতি কার্যবিবরণী আলোচ্যসূচি আলোচনা সিদ্ধান্ত বাস্তবায়ন অনুলিপি বিতরণ সংযুক্তি পরিশিষ্ট স্মারক বিজ্ঞপ্তি প্রজ্ঞাপন "
    "পরিপত্র";

class misreading_finder {
 public:
  explicit misreading_finder(std::string_view text, bool whole_document = false)
      : text_(text), whole_document_(whole_document) {}

  [[nodiscard]] std::vector<text::misreading_match> find() {
    std::size_t at = 0;
    while (at < text_.size()) {
      if (bengali_letter_at(text_, at) != 0 || residue_at(text_, at) != 0) {
        const std::size_t end = token_end(text_, at);
        if (end == at) {
          while (const std::size_t residue = residue_at(text_, at)) at += residue;
          continue;
        }
        const std::size_t name_end = begins_cell_ ? name_before_post(at) : at;
        at = name_end != at ? name_end : token(at, end);
        begins_cell_ = false;
        continue;
      }
      if (const quotation quote = quotation_at(text_, at); quote.length != 0) {
        const std::size_t close = closing(at, quote);
        at = close == text_.npos ? at + quote.length : close + quote.close.size();
        name_words_ = 0;
        continue;
      }
      if (ends_name(at)) name_words_ = 0;
      if (text_[at] == '\n' || text_[at] == '\t' || text_[at] == '|') begins_cell_ = true;
      ++at;
    }
    if (whole_document_) look_up_unknown_words();
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
    look_for_phrases(at, end);
    while (!phrases_.empty() && phrases_.front().offset < at) phrases_.erase(phrases_.begin());
    if (!phrases_.empty() && phrases_.front().offset == at) {
      found_.push_back(std::move(phrases_.front()));
      phrases_.erase(phrases_.begin());
      return found_.back().offset + found_.back().length;
    }
    for (std::size_t part = at; part < end;) {
      const std::size_t hyphen = text_.substr(0, end).find('-', part);
      const std::size_t part_end = std::min(hyphen, end);
      if (const std::size_t found = known_word(part, end); found != part) {
        part = found;
      } else {
        if (!residue(part, part_end) && whole_document_) note_word(part, part_end, after);
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
    found_.push_back(known_form(at, match.end, *match.row, std::string(match.row->right).append(tail)));
    return match.end;
  }

  [[nodiscard]] static text::misreading_match known_form(std::size_t at, std::size_t end, const text::misreading& row,
                                                         std::string suggestion) {
    text::misreading_match match;
    match.offset = at;
    match.length = end - at;
    match.suggestion = std::move(suggestion);
    match.kind = row.kind;
    match.row = &row;
    return match;
  }

  // --- names before a designation

  /// The end of the name that begins at `at`: two to five words on a line or before a comma, none of them known, and then a
  /// designation. `at` where there is none.
  [[nodiscard]] std::size_t name_before_post(std::size_t at) const {
    std::size_t end = at;
    for (int words = 1; words <= 5; ++words) {
      const std::size_t word = end;
      end = word_end(text_, word, longest_row_bytes);
      if (end == word || official_word_at(text_, word, end).row != nullptr) return at;
      if (const word_match match = match_word(text_, word, end);
          match.row != nullptr && match.row->kind != text::misreading_class::spelling)
        return at;
      if (byte_or_zero(text_, end) == '.') ++end;  // মো. এ. কে.
      const std::size_t next = skip_spaces(text_, end, 3);
      if (words > 1 && post_follows(next)) return end;
      if (next == end && byte_or_zero(text_, end - 1) != '.') return at;
      end = next;
    }
    return at;
  }

  [[nodiscard]] static bool blank_or_bar(char byte) { return byte == ',' || byte == '\n' || byte == '\r' || byte == '|'; }

  [[nodiscard]] bool post_follows(std::size_t at) const {
    const char separator = static_cast<char>(byte_or_zero(text_, at));
    if (separator != ',' && separator != '\n' && separator != '\r' && separator != '\t' && separator != '|') return false;
    for (int i = 0; i < 12 && at < text_.size() && (space_at(text_, at) != 0 || blank_or_bar(text_[at])); ++i)
      at += std::max<std::size_t>(space_at(text_, at), 1);
    const auto post = official_word_at(text_, at, word_end(text_, at, longest_row_bytes));
    return post.row != nullptr && post.row->kind == text::word_kind::post;
  }

  // --- fixed phrases

  void look_for_phrases(std::size_t at, std::size_t end) {
    const auto* phrases = all_phrases().beginning(text_.substr(at, end - at));
    if (phrases == nullptr) return;
    for (const text::fixed_phrase* phrase : *phrases) {
      if (!is_element(text_, at, end, first_element(*phrase))) continue;
      std::optional<text::misreading_match> match = match_phrase(*phrase, at);
      if (!match) continue;
      // The longest where several begin at the same place; none that overlaps another.
      if (!phrases_.empty() && phrases_.back().offset == match->offset) {
        if (phrases_.back().length < match->length) phrases_.back() = std::move(*match);
      } else if (phrases_.empty() || phrases_.back().offset + phrases_.back().length <= match->offset) {
        phrases_.push_back(std::move(*match));
      }
    }
  }

  [[nodiscard]] std::optional<text::misreading_match> match_phrase(const text::fixed_phrase& phrase, std::size_t at) const {
    const bool opens_line = begins_line(at);
    if (!phrase.before.empty()) {
      at = walk(phrase.before, at, opens_line);
      if (at == text_.npos) return std::nullopt;
      const std::size_t gap = gap_end(at, opens_line);
      if (gap == at) return std::nullopt;
      at = gap;
    }
    text::misreading_match match;
    match.offset = at;
    match.tier = text::misreading_tier::phrase;
    match.kind = phrase.kind;
    match.phrase = &phrase;
    match.suggestion = phrase.right;
    std::size_t end = phrase.wrong.empty() ? 0 : phrase_end(phrase.wrong, at);
    if (end == 0 && !phrase.before.empty() && !phrase.after.empty()) {
      end = word_end(text_, at, longest_row_bytes);
      match.distance = near_right(phrase.right, at, end);
      if (match.distance == 0) return std::nullopt;
    }
    if (end == 0) return std::nullopt;
    match.length = end - at;
    if (!phrase.after.empty()) {
      const std::size_t gap = gap_end(end, opens_line);
      if (gap == end || walk(phrase.after, gap, opens_line) == text_.npos) return std::nullopt;
    }
    return match;
  }

  /// The distance of a word that is none from the one official word that belongs there; 0 where it is too far, the word
  /// itself, or another word.
  [[nodiscard]] std::uint8_t near_right(std::string_view right, std::size_t at, std::size_t end) const {
    if (end == at || token_end(text_, at) != end || is_known_word(text_, at, end)) return 0;
    if (match_word(text_, at, end).row != nullptr) return 0;  // a known form says so itself
    const std::string_view word = text_.substr(at, end - at);
    if (text::word_distance(word, right, true) <= near_limit) return 0;
    const unsigned distance = text::word_distance(word, right);
    return distance <= near_limit ? static_cast<std::uint8_t>(distance) : std::uint8_t{0};
  }

  /// The end of the words of `elements`, which begin at `at`; npos where others stand there.
  [[nodiscard]] std::size_t walk(std::string_view elements, std::size_t at, bool opens_line) const {
    while (true) {
      const std::size_t space = std::min(elements.find(' '), elements.size());
      std::size_t end = word_end(text_, at, longest_row_bytes + longest_ending_chain);
      if (end == at || !is_element(text_, at, end, elements.substr(0, space))) return text_.npos;
      if (space == elements.size()) return end;
      elements.remove_prefix(space + 1);
      at = gap_end(end, opens_line);
      if (at == end) return text_.npos;
    }
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

  /// Looks for the sequences in a word; whether it holds one.
  bool residue(std::size_t at, std::size_t end) {
    const std::string_view word = text_.substr(at, end - at);
    if (!may_hold_residue(word)) return false;
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
    if (first == nullptr || residue_only(word)) return false;
    // সিদ্দামত্ম becomes সিদ্দান্ত, which is a row itself.
    if (const word_match match = match_word(repaired, 0, repaired.size());
        match.row != nullptr && match.end == repaired.size() && match.row->beside.empty())
      repaired = std::string(match.row->right).append(repaired, match.stem_end);
    found_.push_back(known_form(at, end, *first, std::move(repaired)));
    return true;
  }

  // --- evidence of the document

  struct unknown_word {
    std::size_t at = 0, end = 0;
    bool label = false;  // at the head of a line, where a label stands
  };

  /// Counts an official word, and keeps one that is none.
  void note_word(std::size_t at, std::size_t end, std::size_t after) {
    if (const auto match = official_word_at(text_, at, end); match.row != nullptr) {
      ++evidence_[match.row];
      return;
    }
    const std::size_t size = end - at;
    if (size < (shortest_near - 1) * 3 || size > longest_near * 3 || !stands_free(at, end)) return;
    for (std::size_t i = at; i < end; i += 3)
      if (bengali_letter_at(text_, i) == 0) return;  // a joiner
    if (is_known_word(text_, at, end)) return;
    unknown_.push_back({at, end, end == after && begins_cell_ && label_ends(end)});
  }

  /// Whether neither a digit nor a Latin letter touches the word.
  [[nodiscard]] bool stands_free(std::size_t at, std::size_t end) const {
    const auto latin = [&](std::size_t i) {
      const unsigned byte = byte_or_zero(text_, i);
      return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
    };
    return !digit_before(text_, at) && digit_at(text_, end).length == 0 && !(at > 0 && latin(at - 1)) && !latin(end);
  }

  [[nodiscard]] bool label_ends(std::size_t end) const {
    const std::size_t next = skip_spaces(text_, end, 3);
    if (next == text_.size()) return true;
    const char byte = text_[next];
    return byte == ':' || byte == '\n' || byte == '\r' || byte == '|' || text_.substr(end, next - end).find('\t') != text_.npos;
  }

  void look_up_unknown_words() {
    struct verdict {
      std::optional<near_word> near;
      std::uint32_t count = 0;
    };
    std::unordered_map<std::string_view, verdict> verdicts;
    for (const unknown_word& word : unknown_) {
      const auto [entry, fresh] = verdicts.try_emplace(text_.substr(word.at, word.end - word.at));
      if (fresh) entry->second.near = all_near_words().find(entry->first);
      ++entry->second.count;
    }
    const std::size_t others = found_.size();
    for (const unknown_word& word : unknown_) {
      const verdict& v = verdicts.find(text_.substr(word.at, word.end - word.at))->second;
      if (!v.near) continue;
      const auto counted = evidence_.find(v.near->word);
      const std::uint32_t evidence = counted == evidence_.end() ? 0 : counted->second;
      const bool asked_for = word.label && is_one_of(v.near->word->word, labels);
      if (!asked_for && (evidence < 2 || evidence < v.count)) continue;
      text::misreading_match match;
      match.offset = word.at;
      match.length = word.end - word.at;
      match.suggestion = v.near->suggestion;
      match.tier = text::misreading_tier::document;
      match.word = v.near->word;
      match.evidence = evidence;
      match.distance = static_cast<std::uint8_t>(v.near->distance);
      found_.push_back(std::move(match));
    }
    std::inplace_merge(found_.begin(), found_.begin() + static_cast<std::ptrdiff_t>(others), found_.end(),
                       [](const auto& a, const auto& b) { return a.offset < b.offset; });
  }

  std::string_view text_;
  bool whole_document_;
  bool begins_cell_ = true;                         // no word yet on this line or in this table cell
  std::vector<text::misreading_match> phrases_;     // found ahead of where the scan is
  std::vector<unknown_word> unknown_;
  std::unordered_map<const text::official_word*, std::uint32_t> evidence_;
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

inline std::vector<misreading_match> find_document_misreadings(std::string_view text) {
  return detail::misreading_finder(text, true).find();
}

}  // namespace karjo::text
