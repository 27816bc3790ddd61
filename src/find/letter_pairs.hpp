// SPDX-License-Identifier: Apache-2.0
//
// May one of these words begin here, or end here? A quick look at two or three letters, which refuses most places.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
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

/// Whether a letter decomposes.
[[nodiscard]] constexpr bool is_composed(char32_t letter) noexcept {
  const letter_parts parts = parts_of(letter);
  return parts.first != parts.last;
}

inline constexpr char32_t composed_letters[] = {0x09CB, 0x09CC, 0x09DC, 0x09DD, 0x09DF};

/// Sets of Bengali letters, one for each letter, or for each of some more numbers.
template <std::size_t Rows>
class letter_sets {
 public:
  constexpr void add(char32_t row, char32_t letter) noexcept {
    sets_[row % Rows][letter >> 6 & 1] |= std::uint64_t{1} << (letter & 0x3F);
  }

  /// All letters.
  constexpr void add(char32_t row) noexcept { sets_[row % Rows] = {~std::uint64_t{0}, ~std::uint64_t{0}}; }

  /// Whether a set has any.
  [[nodiscard]] constexpr bool holds(char32_t row) const noexcept {
    return (sets_[row % Rows][0] | sets_[row % Rows][1]) != 0;
  }

  [[nodiscard]] constexpr bool holds_all(char32_t row) const noexcept {
    return (sets_[row % Rows][0] & sets_[row % Rows][1]) == ~std::uint64_t{0};
  }

  [[nodiscard]] constexpr bool holds(char32_t row, char32_t letter) const noexcept {
    return (sets_[row % Rows][letter >> 6 & 1] >> (letter & 0x3F) & 1) != 0;
  }

 private:
  std::array<std::array<std::uint64_t, 2>, Rows> sets_{};
};

/// The neighbours of letters, and those of pairs of letters, a few of which share a set.
using neighbours = letter_sets<128>;
using pair_neighbours = letter_sets<512>;

[[nodiscard]] constexpr char32_t both(char32_t letter, char32_t neighbour) noexcept { return letter * 37 + neighbour; }

/// A few bytes as a number, the first lowest. The quick ways below are for processors that load them so.
inline constexpr bool loads_in_order = std::endian::native == std::endian::little;

[[nodiscard]] inline std::uint64_t eight_bytes(const char* at) noexcept {
  std::uint64_t bytes;
  std::memcpy(&bytes, at, sizeof bytes);
  return bytes;
}

[[nodiscard]] inline std::uint32_t four_bytes(const char* at) noexcept {
  std::uint32_t bytes;
  std::memcpy(&bytes, at, sizeof bytes);
  return bytes;
}

/// The letter of the Bengali block whose three bytes are the lowest of a number; 0 where they are none.
[[nodiscard]] constexpr char32_t bengali_in(std::uint64_t bytes) noexcept {
  if ((bytes & 0xC0FEFF) != 0x80A6E0) return 0;  // E0 A6 80 to E0 A7 BF
  return static_cast<char32_t>(0x0980 + (bytes >> 2 & 0x40) + (bytes >> 16 & 0x3F));
}

/// The letter of the Bengali block whose three bytes stand at a byte; 0 where none does.
[[nodiscard, gnu::always_inline]] inline char32_t bengali_at(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size() || text.size() - at < 4) {
    if (at >= text.size() || text.size() - at < 3) return 0;
  } else if (loads_in_order) {
    return bengali_in(four_bytes(text.data() + at));
  }
  const auto byte = [&](std::size_t i) { return std::uint64_t{static_cast<unsigned char>(text[at + i])}; };
  return bengali_in(byte(0) | byte(1) << 8 | byte(2) << 16);
}

/// As detail::is_word_code_point, for a letter of the Bengali block.
[[nodiscard]] constexpr bool is_bengali_word(char32_t letter) noexcept {
  constexpr std::uint64_t lower = ~(std::uint64_t{1} << 3);  // without ঃ
  constexpr std::uint64_t upper = ((std::uint64_t{1} << 0x24) - 1) | std::uint64_t{3} << 0x30;
  return ((letter < 0x09C0 ? lower : upper) >> (letter & 0x3F) & 1) != 0;
}

/// The digit that ends before a byte, by its length; 0 where none does.
[[nodiscard]] inline std::size_t digit_before(std::string_view text, std::size_t end) noexcept {
  if (end == 0) return 0;
  if (text[end - 1] >= 0) return text[end - 1] >= '0' && text[end - 1] <= '9' ? 1 : 0;
  const char32_t letter = bengali_at(text, end - 3);
  return letter >= U'০' && letter <= U'৯' ? 3 : 0;
}

/// Words by their first three letters.
class beginnings {
 public:
  constexpr void add(std::string_view word) noexcept {
    detail::letter_steps steps(word, 0);
    const char32_t first = steps.next(), second = steps.next(), third = steps.next();
    if (first < 0x80) {
      latin_ |= std::uint32_t{1} << (first & 0x1F);
      return;
    }
    if (second == 0) {
      second_.add(first);
      return;
    }
    second_.add(first, second);
    if (third < 0x80) {
      third_.add(both(first, second));
    } else {
      third_.add(both(first, second), third);
      for (const char32_t c : composed_letters) {
        if (parts_of(c).first == third) third_.add(both(first, second), c);
      }
    }
    for (const char32_t c : composed_letters) {
      if (parts_of(c).first != second) continue;
      second_.add(first, c);
      third_.add(both(first, c));  // what follows a part of a letter is not looked at
    }
  }

  [[nodiscard]] constexpr bool may_begin_with(char32_t bengali) const noexcept { return second_.holds(bengali); }

  /// Whether one may begin at a byte: false only where none does.
  [[nodiscard]] bool may_stand(std::string_view text, std::size_t at) const noexcept {
    if (at >= text.size()) return false;
    if (loads_in_order && text.size() - at >= 16) {
      const std::uint64_t bytes = eight_bytes(text.data() + at);
      if ((bytes & 0xC0FEFFC0FEFF) == 0x80A6E080A6E0) {  // two letters, mostly others
        const char32_t first = bengali_in(bytes), second = bengali_in(bytes >> 24);
        return second_.holds(first, second) &&
               may_go_on(first, second, bengali_in(four_bytes(text.data() + at + 6)), text, at + 6);
      }
    }
    const char32_t first = bengali_at(text, at);
    if (first == 0) {
      const auto byte = static_cast<unsigned char>(text[at]);
      if (byte < 0x80) return byte >= 'A' && (latin_ >> (byte & 0x1F) & 1) != 0;
      return byte != 0xE0;  // a joiner, or who knows what
    }
    const char32_t second = bengali_at(text, at + 3);
    if (second == 0) return second_.holds(first) && (second_.holds_all(first) || may_be_joiner(text, at + 3));
    return second_.holds(first, second) && may_go_on(first, second, bengali_at(text, at + 6), text, at + 6);
  }

 private:
  [[nodiscard]] bool may_go_on(char32_t first, char32_t second, char32_t third, std::string_view text,
                               std::size_t at) const noexcept {
    const char32_t row = both(first, second);
    return third != 0 ? third_.holds(row, third) : third_.holds_all(row) || may_be_joiner(text, at);
  }

  // What is no Bengali letter ends a word, if it is ASCII.
  [[nodiscard]] static bool may_be_joiner(std::string_view text, std::size_t at) noexcept {
    return at >= text.size() || text[at] < 0;
  }

  neighbours second_;
  pair_neighbours third_;
  std::uint32_t latin_ = 0;
};

/// Words by their last three letters.
class endings {
 public:
  /// A word, or one with something at its end.
  constexpr void add(std::string_view word, std::string_view more = {}) noexcept {
    char32_t third = 0, second = 0, last = 0;
    for (const std::string_view part : {word, more}) {
      detail::letter_steps steps(part, 0);
      for (char32_t next = steps.next(); next != 0; next = steps.next()) {
        third = second;
        second = last;
        last = next;
      }
    }
    if (last < 0x80 || second < 0x80) return;  // Latin words are not told by their letters
    second_.add(last, second);
    for (const char32_t c : composed_letters) {  // before those nothing is looked at
      const letter_parts parts = parts_of(c);
      if (parts.last == second) second_.add(last, c);
      if (parts.first == second && parts.last == last) second_.add(c);
    }
    if (third < 0x80) return;
    third_.add(both(last, second), third);
    for (const char32_t c : composed_letters) {
      if (parts_of(c).last == third) third_.add(both(last, second), c);
    }
  }

  /// Whether one may end at the end of a letter: false only where none does. Precondition: nine bytes are before it.
  [[nodiscard, gnu::always_inline]] bool may_end(const char* end) const noexcept {
    const std::uint64_t bytes = eight_bytes(end - 8);
    const char32_t last = bengali_in(bytes >> 40), second = bengali_in(bytes >> 16);
    if (last == 0) return true;  // an invisible blank, say
    if (second == 0) return second_.holds(last);
    return second_.holds(last, second) && may_begin(last, second, bengali_in(four_bytes(end - 9)));
  }

  /// The same before a byte of a text.
  [[nodiscard]] bool may_end(std::string_view text, std::size_t end) const noexcept {
    return !loads_in_order || end < 9 || may_end(text.data() + end);
  }

 private:
  // What is no letter of a word stands before one of two letters.
  [[nodiscard]] bool may_begin(char32_t last, char32_t second, char32_t third) const noexcept {
    if (is_composed(last) || is_composed(second)) return true;
    return third == 0 || !is_bengali_word(third) || third_.holds(both(last, second), third);
  }

  neighbours second_;
  pair_neighbours third_;
};

}  // namespace karjo::search
