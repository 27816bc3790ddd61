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

/// Pairs of neighbouring Bengali letters.
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

  /// Whether anything may stand beside a letter.
  [[nodiscard]] constexpr bool holds_all(char32_t letter) const noexcept {
    const auto& row = rows_[letter - 0x0980];
    return (row[0] & row[1]) == ~std::uint64_t{0};
  }

  [[nodiscard]] constexpr bool holds(char32_t letter, char32_t neighbour) const noexcept {
    return (rows_[letter - 0x0980][(neighbour - 0x0980) >> 6] >> (neighbour & 0x3F) & 1) != 0;
  }

 private:
  std::array<std::array<std::uint64_t, 2>, 128> rows_{};
};

/// A few bytes as a number, the first lowest. The quick ways below are for processors that load them so.
inline constexpr bool loads_in_order = std::endian::native == std::endian::little;

[[nodiscard]] inline std::uint64_t eight_bytes(const char* at) noexcept {
  std::uint64_t bytes;
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
    std::uint32_t bytes;
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    return bengali_in(bytes);
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
    } else if (second == 0) {
      pairs_.add(first);
    } else {
      add_neighbours(pairs_, first, second);
      if (third < 0x80) {
        later_.add(both(first, second));
      } else {
        add_neighbours(later_, both(first, second), third);
      }
      for (char32_t c = 0x0980; c < 0x0A00; ++c) {  // what follows a part of a letter is not looked at
        if (c != second && parts_of(c).first == second) later_.add(both(first, c));
      }
    }
  }

  [[nodiscard]] constexpr bool may_begin_with(char32_t bengali) const noexcept { return pairs_.holds(bengali); }

  /// Whether one may begin at a byte: false only where none does.
  [[nodiscard]] bool may_stand(std::string_view text, std::size_t at) const noexcept {
    if (at >= text.size()) return false;
    if (loads_in_order && text.size() - at >= 16) {
      const std::uint64_t bytes = eight_bytes(text.data() + at);
      if ((bytes & 0xC0FEFFC0FEFF) == 0x80A6E080A6E0) {  // two letters, mostly others
        const char32_t first = bengali_in(bytes), second = bengali_in(bytes >> 24);
        return pairs_.holds(first, second) &&
               may_go_on(first, second, bengali_in(eight_bytes(text.data() + at + 6)), text, at + 6);
      }
    }
    const char32_t first = bengali_at(text, at);
    if (first == 0) {
      const auto byte = static_cast<unsigned char>(text[at]);
      if (byte < 0x80) return byte >= 'A' && (latin_ >> (byte & 0x1F) & 1) != 0;
      return byte != 0xE0;  // a joiner, or who knows what
    }
    const char32_t second = bengali_at(text, at + 3);
    if (second == 0) return pairs_.holds(first) && (pairs_.holds_all(first) || may_be_joiner(text, at + 3));
    return pairs_.holds(first, second) && may_go_on(first, second, bengali_at(text, at + 6), text, at + 6);
  }

 private:
  // Two letters as one; a few pairs share one.
  static constexpr char32_t both(char32_t first, char32_t second) noexcept {
    return 0x0980 + ((first * 5 + second) & 0x7F);
  }

  // The neighbour as it may be written.
  static constexpr void add_neighbours(letter_pairs& pairs, char32_t letter, char32_t neighbour) noexcept {
    for (char32_t c = 0x0980; c < 0x0A00; ++c) {
      if (parts_of(c).first == neighbour) pairs.add(letter, c);
    }
  }

  [[nodiscard]] bool may_go_on(char32_t first, char32_t second, char32_t third, std::string_view text,
                               std::size_t at) const noexcept {
    const char32_t row = both(first, second);
    return third != 0 ? later_.holds(row, third) : later_.holds_all(row) || may_be_joiner(text, at);
  }

  // What is no Bengali letter ends a word, if it is ASCII.
  [[nodiscard]] static bool may_be_joiner(std::string_view text, std::size_t at) noexcept {
    return at >= text.size() || text[at] < 0;
  }

  letter_pairs pairs_, later_;
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
    if (before != 0) add_pair(before, last);
    last_[last - 0x0980] = true;
  }

  /// Words of one letter that may end each of those added so far.
  constexpr void add_after_all(char32_t ending) noexcept {
    const auto lasts = last_;
    for (char32_t c = 0x0980; c < 0x0A00; ++c) {
      if (lasts[c - 0x0980]) add_pair(c, ending);
    }
  }

  /// Whether one may end at the end of eight bytes, the last of a letter: false only where none does.
  [[nodiscard]] bool may_end(std::uint64_t bytes) const noexcept {
    const char32_t last = bengali_in(bytes >> 40), before = bengali_in(bytes >> 16);
    if (last == 0) return true;
    return before == 0 ? pairs_.holds(last) : pairs_.holds(last, before);
  }

  /// The same before a byte of a text.
  [[nodiscard]] bool may_end(std::string_view text, std::size_t end) const noexcept {
    if (end < 3) return true;
    if (loads_in_order && end >= 8) return may_end(eight_bytes(text.data() + end - 8));
    std::uint64_t bytes = 0;
    for (std::size_t i = end < 6 ? end - 3 : end - 6; i < end; ++i)
      bytes |= std::uint64_t{static_cast<unsigned char>(text[i])} << (64 - 8 * (end - i));
    return may_end(bytes);
  }

 private:
  // Two letters, decomposed, as they may be written: the last one alone may be both.
  constexpr void add_pair(char32_t before, char32_t last) noexcept {
    for (char32_t c = 0x0980; c < 0x0A00; ++c) {
      const letter_parts parts = parts_of(c);
      if (parts.last == before) pairs_.add(last, c);
      if (parts.first == before && parts.last == last && before != last) pairs_.add(c);
    }
  }

  letter_pairs pairs_;
  std::array<bool, 128> last_{};
};

}  // namespace karjo::search
