// SPDX-License-Identifier: Apache-2.0
//
// May one of these words begin here, or end here? A quick look at two letters, which refuses most places.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <karjo/calendar/scan.hpp>
#include <karjo/text/utf8.hpp>

namespace karjo::search {

/// The code points of the Bengali block as they decompose: the first and the last of its parts.
struct letter_parts {
  char32_t first, last;
};

[[nodiscard]] constexpr letter_parts parts_of(char32_t letter) noexcept {
  switch (letter) {
    case 0x09CB: return {0x09C7, 0x09BE};
    case 0x09CC: return {0x09C7, 0x09D7};
    case 0x09DC: return {0x09A1, 0x09BC};
    case 0x09DD: return {0x09A2, 0x09BC};
    case 0x09DF: return {0x09AF, 0x09BC};
    default: return {letter, letter};
  }
}

/// Pairs of neighbouring Bengali letters, decomposed.
class letter_pairs {
 public:
  constexpr void add(char32_t letter, char32_t neighbour) noexcept {
    std::uint64_t* row = rows_[letter - 0x0980].data();
    row[(neighbour - 0x0980) >> 6] |= std::uint64_t{1} << (neighbour & 0x3F);
  }

  /// A letter beside which anything may stand.
  constexpr void add(char32_t letter) noexcept { rows_[letter - 0x0980] = {~std::uint64_t{0}, ~std::uint64_t{0}}; }

  [[nodiscard]] constexpr bool holds(char32_t letter) const noexcept {
    const auto& row = rows_[letter - 0x0980];
    return (row[0] | row[1]) != 0;
  }

  [[nodiscard]] constexpr bool holds(char32_t letter, char32_t neighbour) const noexcept {
    return (rows_[letter - 0x0980][(neighbour - 0x0980) >> 6] >> (neighbour & 0x3F) & 1) != 0;
  }

 private:
  std::array<std::array<std::uint64_t, 2>, 128> rows_{};
};

/// The letter of the Bengali block whose three bytes stand at a byte; 0 where none does.
[[nodiscard]] inline char32_t bengali_at(std::string_view text, std::size_t at) noexcept {
  if (text.size() < 3 || at > text.size() - 3) return 0;
  const auto second = static_cast<unsigned char>(text[at + 1]), third = static_cast<unsigned char>(text[at + 2]);
  if (text[at] != '\xE0' || (second & 0xFE) != 0xA6 || (third & 0xC0) != 0x80) return 0;
  return static_cast<char32_t>(0x0980 + ((second & 1u) << 6) + (third & 0x3Fu));
}

/// Words by their first two letters.
class beginnings {
 public:
  constexpr void add(std::string_view word) noexcept {
    detail::letter_steps steps(word, 0);
    const char32_t first = steps.next(), second = steps.next();
    if (first < 0x80) {
      latin_ |= std::uint32_t{1} << (first & 0x1F);
    } else if (second == 0) {
      pairs_.add(first);
    } else {
      for (char32_t c = 0x0980; c < 0x0A00; ++c) {  // as it may be written
        if (parts_of(c).first == second) pairs_.add(first, c);
      }
    }
  }

  [[nodiscard]] constexpr bool may_begin_with(char32_t bengali) const noexcept { return pairs_.holds(bengali); }

  /// Whether one may begin at a byte: false only where none does.
  [[nodiscard]] bool may_stand(std::string_view text, std::size_t at) const noexcept {
    if (at >= text.size()) return false;
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) return byte >= 'A' && (latin_ >> (byte & 0x1F) & 1) != 0;
    if (byte != 0xE0) return true;  // a joiner, or who knows what
    const char32_t first = bengali_at(text, at);
    if (first == 0 || !pairs_.holds(first)) return false;
    const char32_t second = bengali_at(text, at + 3);
    return second == 0 || pairs_.holds(first, second);
  }

 private:
  letter_pairs pairs_;
  std::uint32_t latin_ = 0;
};

/// Words by their last two letters.
class endings {
 public:
  constexpr void add(std::string_view word) noexcept {
    char32_t before = 0, last = 0;
    detail::letter_steps steps(word, 0);
    for (char32_t next = steps.next(); next != 0; next = steps.next()) {
      before = last;
      last = next;
    }
    if (last < 0x80) return;  // Latin words are not told by their letters
    if (before != 0) pairs_.add(last, before);
    last_[last - 0x0980] = true;
  }

  /// Words of one letter that may end each of those added so far.
  constexpr void add_after_all(char32_t ending) noexcept {
    const auto lasts = last_;
    for (char32_t c = 0x0980; c < 0x0A00; ++c) {
      if (lasts[c - 0x0980]) pairs_.add(ending, c);
    }
  }

  /// Whether one may end before a byte that is the end of a letter: false only where none does.
  [[nodiscard]] bool may_end(std::string_view text, std::size_t end) const noexcept {
    if (end < 3) return true;
    const char32_t letter = bengali_at(text, end - 3);
    if (letter == 0) return true;
    const letter_parts parts = parts_of(letter);
    if (!pairs_.holds(parts.last)) return false;
    if (parts.first != parts.last) return pairs_.holds(parts.last, parts.first);
    const char32_t before = end < 6 ? 0 : bengali_at(text, end - 6);
    return before == 0 || pairs_.holds(parts.last, parts_of(before).last);
  }

 private:
  letter_pairs pairs_;
  std::array<bool, 128> last_{};
};

}  // namespace karjo::search
