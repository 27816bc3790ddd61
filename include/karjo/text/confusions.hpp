// SPDX-License-Identifier: Apache-2.0
//
// Which letters do scans and hands take for one another, and how far is one word from another by that measure?
//
// The table of confusions: rows only, one a line. A scan takes letters of like shape for one another (ভ for ত, দ্ধ for ন্ধ); a
// hand chooses between letters of like sound (ি and ী, ণ and ন), and where the rules leave a choice that is no fault. The
// distance of two words is the least sum that turns one into the other, in tenths: a confusion costs its row, any other letter
// put in, left out or replaced costs 10.
//
//     word_distance("অধিশাথা", "অধিশাখা") == 4      // খ, থ
//     word_distance("প্রদান", "প্রধান") == 10       // no confusion: two words
//
// Source: docs/sources.md#text-misreadings. Text is in storage form.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/detail/bengali_word.hpp>

namespace karjo::text {

/// Two sequences of letters that stand for one another, either way.
struct confusion {
  std::string_view first{};
  std::string_view second{};  ///< may be empty: the first is lost or put in
  std::uint8_t cost = 0;      ///< tenths
  bool shape = true;          ///< letters of like shape; otherwise of like sound, between which writers choose
  bool seen = false;          ///< seen in a published document; otherwise likely
};

/// The distance of two Bengali words in tenths. Words are compared letter by letter, joiners apart; what is no Bengali letter
/// counts as one letter of its own. `sounds_only` admits the confusions of sound alone. Distances stop at 250, and a word of more
/// than 64 letters is that far from every other.
/// Cost: the product of the lengths; allocates.
[[nodiscard]] unsigned word_distance(std::string_view first, std::string_view second, bool sounds_only = false);

}  // namespace karjo::text

// ---------------------------------------------------------------------------------------------------------------------

namespace karjo::detail::lexicon {

inline constexpr bool shape = true, sound = false;

/// The confusions, grouped by what they have in common.
inline constexpr text::confusion confusions[] = {
    // A dot lost or put in.
    {"য়", "য", 2, shape},
    {"ড়", "ড", 2, shape},
    {"ঢ়", "ঢ", 2, shape},
    {"ব", "র", 2, shape},
    // Conjuncts.
    {"দ্ধ", "ন্ধ", 4, shape, true},  // সময়বন্ধ
    {"দ্ধ", "ব্ধ", 4, shape},
    {"দ্ধ", "দ্ব", 4, shape, true},  // সিদ্বান্ত
    {"ন্ধ", "ব্ধ", 4, shape},
    {"ন্ধ", "দ্ব", 4, shape},
    {"ব্ধ", "দ্ব", 4, shape},
    {"দ্ভ", "ন্ন", 4, shape, true},  // উন্নাবনী
    {"দ্ভ", "ত্ত", 4, shape, true},  // উত্তোলনী
    {"ন্ন", "ত্ত", 4, shape},
    {"ত্ত", "ত্র", 4, shape},
    {"ত্ত", "এ", 4, shape},
    {"ত্র", "এ", 4, shape},
    {"স্ত", "ন্ত", 4, shape},
    {"স্ত", "স্ক", 4, shape},
    {"ন্ত", "স্ক", 4, shape},
    {"ম্ন", "ন্ম", 4, shape, true},  // নিন্মোক্ত
    {"ম্ন", "ম্ম", 4, shape, true},  // নিম্মাক্ত
    {"ষ্ট", "ষ্ঠ", 4, shape, true},  // অনুষ্টিত
    {"ল্প", "ল্ল", 4, shape},
    {"ক্ষ", "হ্ম", 4, shape},
    // Single letters.
    {"প", "গ", 4, shape},
    {"ঘ", "য", 4, shape},
    {"ঘ", "ষ", 4, shape},
    {"য", "ষ", 4, shape},
    {"থ", "খ", 4, shape},
    {"ঢ", "ট", 4, shape},
    {"ভ", "ত", 4, shape},
    {"ভ", "ও", 4, shape},
    {"ত", "ও", 4, shape},
    {"ন", "ল", 4, shape},
    // Letters of like sound.
    {"ণ", "ন", 2, sound, true},  // কার্যবিবরনী
    {"ি", "ী", 2, sound, true},  // গৃহিত
    {"ই", "ঈ", 2, sound},
    {"ু", "ূ", 2, sound, true},
    {"উ", "ঊ", 2, sound},
    {"ঙ্গ", "ঙ", 2, sound},
    {"ঙ্", "ং", 2, sound},
    {"ঁ", "", 2, sound, true},  // পৌছে
    {"ঃ", "", 2, sound, true},  // অতপর
    {"শ", "স", 4, sound},
    {"শ", "ষ", 4, sound},
    {"ষ", "স", 4, sound},
};

}  // namespace karjo::detail::lexicon

namespace karjo::text {

/// Every confusion.
inline constexpr auto& confusions = detail::lexicon::confusions;

}  // namespace karjo::text

namespace karjo::detail {

/// A word as one byte a letter: U+0980 + the byte; 0x80 and above for what is no Bengali letter. Joiners are left out.
class letters {
 public:
  static constexpr std::size_t longest = 64;

  constexpr letters() = default;

  /// Of a word with more than `longest` letters only that many.
  constexpr explicit letters(std::string_view word) noexcept {
    for (std::size_t at = 0; at < word.size() && size_ < longest;) {
      if (const std::size_t joiner = joiner_at(word, at); joiner != 0) {
        at += joiner;
      } else if (bengali_letter_at(word, at) != 0) {
        codes_[size_++] = static_cast<std::uint8_t>((byte_or_zero(word, at + 1) - 0xA6) * 0x40 +
                                                    (byte_or_zero(word, at + 2) & 0x3F));
        at += 3;
      } else {
        codes_[size_++] = static_cast<std::uint8_t>(byte_or_zero(word, at++) | 0x80);
      }
    }
  }

  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr std::uint8_t operator[](std::size_t at) const noexcept { return codes_[at]; }

  /// Whether the letters before `end` are those of `tail`.
  [[nodiscard]] constexpr bool ends_with(const letters& tail, std::size_t end) const noexcept {
    if (tail.size_ > end) return false;
    for (std::size_t i = 0; i < tail.size_; ++i)
      if (codes_[end - tail.size_ + i] != tail.codes_[i]) return false;
    return true;
  }

 private:
  std::uint8_t codes_[longest]{};
  std::uint8_t size_ = 0;
};

inline constexpr unsigned other_letter = 10;  // the cost of what is no confusion

/// One direction of a confusion.
struct confused_letters {
  letters from, to;
  std::uint8_t cost = 0;
  bool shape = false;
};

/// The confusions both ways, those whose `to` ends in a letter together.
class confusion_table {
 public:
  confusion_table() {
    for (const text::confusion& row : lexicon::confusions) {
      add(row.first, row.second, row);
      add(row.second, row.first, row);
    }
  }

  /// Those whose `to` ends in `letter`; for 0x80 those whose `to` is empty.
  [[nodiscard]] const std::vector<confused_letters>& ending_in(std::uint8_t letter) const noexcept {
    return rows_[std::min<std::size_t>(letter, 0x80)];
  }
  [[nodiscard]] const std::vector<confused_letters>& lost() const noexcept { return rows_[0x80]; }

 private:
  void add(std::string_view from, std::string_view to, const text::confusion& row) {
    const letters target(to);
    const std::size_t slot = target.size() == 0 ? 0x80 : target[target.size() - 1];
    rows_[slot].push_back({letters(from), target, row.cost, row.shape});
  }

  std::vector<confused_letters> rows_[0x81];
};

[[nodiscard]] inline const confusion_table& all_confusions() {
  static const confusion_table table;
  return table;
}

/// What is left of a word when all that confusions change is taken away: words that confusions alone tell apart have one skeleton.
/// Every conjunct becomes one mark, letters that stand for one another become one of them, and nukta, candrabindu and visarga go.
class skeletons {
 public:
  static constexpr std::uint8_t conjunct = 0x7F;

  skeletons() {
    for (std::size_t i = 0; i < std::size(same_); ++i) same_[i] = static_cast<std::uint8_t>(i);
    for (const text::confusion& row : lexicon::confusions) {
      const letters first(row.first), second(row.second);
      if (first.size() == 1 && second.size() == 1) join(first[0], second[0]);
      // A conjunct that stands for a single letter.
      if (first.size() > 1 && second.size() == 1 && first[first.size() - 1] != nukta) join(second[0], conjunct);
    }
  }

  [[nodiscard]] std::string of(const letters& word) const {
    std::string skeleton;
    bool joined = false;  // a hasanta stands before
    for (std::size_t i = 0; i < word.size(); ++i) {
      const std::uint8_t letter = word[i];
      if (letter == nukta || letter == candrabindu || letter == visarga) continue;
      if (letter == hasanta) {
        joined = true;
        add(skeleton, conjunct);
        continue;
      }
      std::size_t next = i + 1;
      while (next < word.size() && (word[next] == nukta || word[next] == candrabindu || word[next] == visarga)) ++next;
      const bool joins = next < word.size() && word[next] == hasanta;
      const bool base = letter >= 0x05 && letter <= 0x39;  // a consonant or an independent vowel
      if (letter == anusvara) {  // stands for ঙ with its hasanta
        add(skeleton, conjunct);
        joined = true;
        continue;
      }
      add(skeleton, base && (joined || joins) ? conjunct : letter < 0x80 ? representative(letter) : letter);
      joined = false;
    }
    return skeleton;
  }

 private:
  static constexpr std::uint8_t candrabindu = 0x01, anusvara = 0x02, visarga = 0x03, nukta = 0x3C, hasanta = 0x4D;

  static void add(std::string& skeleton, std::uint8_t letter) {
    if (letter == conjunct && !skeleton.empty() && static_cast<std::uint8_t>(skeleton.back()) == conjunct) return;
    skeleton += static_cast<char>(letter);
  }

  [[nodiscard]] std::uint8_t representative(std::uint8_t letter) const {
    while (same_[letter] != letter) letter = same_[letter];
    return letter;
  }

  void join(std::uint8_t a, std::uint8_t b) {
    a = representative(a);
    b = representative(b);
    same_[std::min(a, b)] = std::max(a, b);
  }

  std::uint8_t same_[0x80];
};

[[nodiscard]] inline const skeletons& all_skeletons() {
  static const skeletons instance;
  return instance;
}

/// The distances of every beginning of one word (the columns) from a growing beginning of another (the rows): a row for each
/// letter of the other. Rows can be taken back, so that words with a common beginning share them.
class distance_rows {
 public:
  distance_rows(const letters& word, unsigned limit, bool sounds_only)
      : word_(word), limit_(limit), sounds_only_(sounds_only), width_(word.size() + 1) {
    cells_.resize(width_);
    cells_[0] = 0;
    for (std::size_t i = 1; i < width_; ++i) {
      cells_[i] = capped(cells_[i - 1] + other_letter);
      lost(i, 0);
    }
  }

  /// Adds the row for the next letter of `other`, whose first `depth` letters have rows.
  void push(const letters& other) {
    const std::size_t depth = this->depth(), row = depth + 1;
    cells_.resize((row + 1) * width_, static_cast<std::uint8_t>(limit_ + 1));
    const std::uint8_t letter = other[depth];
    for (std::size_t i = 0; i < width_; ++i) {
      unsigned best = at(depth, i) + other_letter;
      if (i > 0) {
        best = std::min(best, at(depth, i - 1) + (word_[i - 1] == letter ? 0 : other_letter));
        best = std::min(best, at(row, i - 1) + other_letter);
      }
      if (letter < 0x80) {
        for (const confused_letters& c : all_confusions().ending_in(letter)) {
          if ((sounds_only_ && c.shape) || c.to.size() > row || c.from.size() > i) continue;
          if (!other.ends_with(c.to, row) || !word_.ends_with(c.from, i)) continue;
          best = std::min(best, at(row - c.to.size(), i - c.from.size()) + c.cost);
        }
      }
      cells_[row * width_ + i] = capped(best);
      lost(i, row);
    }
  }

  void truncate(std::size_t depth) { cells_.resize((depth + 1) * width_); }
  [[nodiscard]] std::size_t depth() const noexcept { return cells_.size() / width_ - 1; }

  /// The distance of the first `i` letters of the word from the `row` letters pushed.
  [[nodiscard]] unsigned at(std::size_t row, std::size_t i) const noexcept { return cells_[row * width_ + i]; }

  /// Whether no longer beginning can come within the limit: every cell of the last rows a confusion can reach back to is over.
  [[nodiscard]] bool hopeless() const noexcept {
    for (std::size_t back = 0; back < 4 && back <= depth(); ++back)
      for (std::size_t i = 0; i < width_; ++i)
        if (at(depth() - back, i) <= limit_) return false;
    return true;
  }

 private:
  [[nodiscard]] std::uint8_t capped(unsigned cost) const noexcept {
    return static_cast<std::uint8_t>(std::min(cost, limit_ + 1));
  }

  /// Letters of the word that the other has lost.
  void lost(std::size_t i, std::size_t row) {
    for (const confused_letters& c : all_confusions().lost()) {
      if ((sounds_only_ && c.shape) || c.from.size() > i || !word_.ends_with(c.from, i)) continue;
      std::uint8_t& cell = cells_[row * width_ + i];
      cell = std::min(cell, capped(at(row, i - c.from.size()) + c.cost));
    }
  }

  const letters word_;
  unsigned limit_;
  bool sounds_only_;
  std::size_t width_;
  std::vector<std::uint8_t> cells_;
};

}  // namespace karjo::detail

namespace karjo::text {

inline unsigned word_distance(std::string_view first, std::string_view second, bool sounds_only) {
  constexpr unsigned farthest = 250;
  const detail::letters word(first), other(second);
  if (word.size() == detail::letters::longest || other.size() == detail::letters::longest)
    return first == second ? 0 : farthest;
  detail::distance_rows rows(word, farthest - 1, sounds_only);
  for (std::size_t i = 0; i < other.size(); ++i) rows.push(other);
  return rows.at(other.size(), word.size());
}

}  // namespace karjo::text
