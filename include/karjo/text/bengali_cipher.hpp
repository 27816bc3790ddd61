// SPDX-License-Identifier: Apache-2.0
//
// Is this Bengali text at all, or a cipher in Bengali code points?
//
// Some PDFs map their glyphs to Bengali code points that stand for other letters: what is copied out passes for Bangla
// by its code points, and says nothing ("঩াাংমাদতয শ্রফ"). Two things give it away: code points that Unicode has not
// assigned, which no text typed or converted holds, and signs where no letter can carry them. No table undoes it, since
// each such file has its own; the page has to be read by OCR.
//
//     text::find_bengali_ciphers("঩াাংমাদতয শ্রফ অাঅাআদ").size()   // 1
//
// Source: docs/sources.md#text-bijoy.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <karjo/text/offset_map.hpp>
#include <karjo/text/storage_cluster.hpp>
#include <karjo/text/utf8.hpp>

namespace karjo::text {

/// Whether the Bengali block has no character here, as of Unicode 16.
[[nodiscard]] constexpr bool is_unassigned_bengali(char32_t code_point) noexcept;

/// The lines, from their first to their last Bengali letter, whose Bengali letters are a cipher. A line is one if it
/// holds an unassigned code point and, unassigned counted three times and impossible signs once, at least four of them
/// and one for every eight Bengali letters. Text that is not UTF-8 holds no letters there. Cost: linear.
[[nodiscard]] inline std::vector<text_range> find_bengali_ciphers(std::string_view utf8);

// ---------------------------------------------------------------------------------------------------------------------

constexpr bool is_unassigned_bengali(char32_t code_point) noexcept {
  if (code_point < 0x0980 || code_point > 0x09FF) return false;
  struct span {
    char32_t first, last;
  };
  constexpr span unassigned[] = {{0x0984, 0x0984}, {0x098D, 0x098E}, {0x0991, 0x0992}, {0x09A9, 0x09A9},
                                 {0x09B1, 0x09B1}, {0x09B3, 0x09B5}, {0x09BA, 0x09BB}, {0x09C5, 0x09C6},
                                 {0x09C9, 0x09CA}, {0x09CF, 0x09D6}, {0x09D8, 0x09DB}, {0x09DE, 0x09DE},
                                 {0x09E4, 0x09E5}, {0x09FF, 0x09FF}};
  for (const span& s : unassigned) {
    if (code_point >= s.first && code_point <= s.last) return true;
  }
  return false;
}

}  // namespace karjo::text

namespace karjo::detail {

// Whether a sign of class `now` cannot stand after one of class `before`.
[[nodiscard]] constexpr bool is_impossible(bengali_class before, bengali_class now) noexcept {
  using enum bengali_class;
  if (now == vowel_sign) return before == outside || before == vowel_sign || before == independent_vowel || before == hasanta;
  return (now == hasanta || now == mark) && before == outside;
}

}  // namespace karjo::detail

namespace karjo::text {

inline std::vector<text_range> find_bengali_ciphers(std::string_view utf8) {
  std::vector<text_range> found;
  std::uint64_t letters = 0, unassigned = 0, impossible = 0;
  std::size_t first = 0, end = 0;
  auto before = karjo::detail::bengali_class::outside;
  for (std::size_t at = 0; at <= utf8.size();) {
    if (at == utf8.size() || utf8[at] == '\n') {
      const std::uint64_t evidence = 3 * unassigned + impossible;
      if (unassigned != 0 && evidence >= 4 && evidence * 8 >= letters) found.push_back({first, end - first});
      letters = unassigned = impossible = 0;
      before = karjo::detail::bengali_class::outside;
      ++at;
      continue;
    }
    const auto now = karjo::detail::class_at(utf8, at);
    if (now == karjo::detail::bengali_class::outside) {
      ++at;
    } else {
      if (letters++ == 0) first = at;
      if (is_unassigned_bengali(decode(utf8, at).code_point)) ++unassigned;
      if (karjo::detail::is_impossible(before, now)) ++impossible;
      at += 3;
      end = at;
    }
    before = now;
  }
  return found;
}

}  // namespace karjo::text
