// SPDX-License-Identifier: Apache-2.0
//
// What is one letter to a reader of Bangla? The cluster: a consonant with all that is joined to it, and its signs.
//
//     cluster   = conjunct sign* | independent sign*
//     conjunct  = ((consonant | independent) nukta? joiner? hasanta joiner?)* consonant nukta? (joiner? hasanta joiner?)?
//
// উদ্ভাবনী is উ দ্ভা ব নী: four clusters, nine code points. Conjuncts stay whole, as a reader sees them; Unicode's own rule (UAX #29) says so
// from version 15.1 on (GB9c) and cut after hasanta before, so that counts of columns and distances of words would hang on the
// version of a library. Source: docs/sources.md#text-clusters.
//
//     static_assert(text::cluster_end("দ্ভাব", 0) == 12);
//     static_assert(text::count_clusters("উদ্ভাবনী") == 4);
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <karjo/text/utf8.hpp>

namespace karjo::text {

/// The end of the cluster that begins at byte `at` of valid UTF-8; the end of the text at its end. Signs with nothing before them
/// make a cluster of their own. A code point outside the Bengali block is a cluster with the joiners, variation selectors and
/// combining marks U+0300..U+036F that follow it; CR LF is one. Cost: linear in the cluster; no allocation.
[[nodiscard]] constexpr std::size_t cluster_end(std::string_view text, std::size_t at) noexcept;

/// How many clusters valid UTF-8 holds. Cost: one pass.
[[nodiscard]] constexpr std::uint64_t count_clusters(std::string_view text) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

}  // namespace karjo::text

namespace karjo::detail {

enum class cluster_part : std::uint8_t { other, consonant, sign, nukta, hasanta, joiner };

[[nodiscard]] constexpr cluster_part cluster_part_of(char32_t c) noexcept {
  if (c == 0x200C || c == 0x200D) return cluster_part::joiner;
  if (c == 0x09BC) return cluster_part::nukta;
  if (c == 0x09CD) return cluster_part::hasanta;
  if ((c >= 0x0981 && c <= 0x0983) || (c >= 0x09BE && c <= 0x09CC) || c == 0x09D7 || c == 0x09E2 || c == 0x09E3 || c == 0x09FE ||
      (c >= 0x0300 && c <= 0x036F) || (c >= 0xFE00 && c <= 0xFE0F)) {
    return cluster_part::sign;
  }
  if ((c >= 0x0995 && c <= 0x09B9) || (c >= 0x09DC && c <= 0x09DF) || c == 0x09F0 || c == 0x09F1) return cluster_part::consonant;
  return cluster_part::other;
}

}  // namespace karjo::detail

namespace karjo::text {

constexpr std::size_t cluster_end(std::string_view text, std::size_t at) noexcept {
  using karjo::detail::cluster_part;
  const decoded first = decode(text, at);
  if (first.length == 0) return text.size();
  at += first.length;
  if (first.code_point == U'\r') return at < text.size() && text[at] == '\n' ? at + 1 : at;
  if (first.code_point < 0x20) return at;

  // A consonant joins after a hasanta that stands on a consonant, or on a vowel as in অ্যা; not on a vowel sign.
  bool takes_hasanta = karjo::detail::cluster_part_of(first.code_point) == cluster_part::consonant ||
                       (first.code_point >= 0x0985 && first.code_point <= 0x0994);
  bool open = false;
  for (;;) {
    const decoded next = decode(text, at);
    if (next.length == 0) return at;
    switch (karjo::detail::cluster_part_of(next.code_point)) {
      case cluster_part::other: return at;
      case cluster_part::consonant:
        if (!open) return at;
        open = false;
        takes_hasanta = true;
        break;
      case cluster_part::hasanta: open = takes_hasanta; break;
      case cluster_part::sign: open = takes_hasanta = false; break;
      case cluster_part::nukta:
      case cluster_part::joiner: break;
    }
    at += next.length;
  }
}

constexpr std::uint64_t count_clusters(std::string_view text) noexcept {
  std::uint64_t count = 0;
  for (std::size_t at = 0; at < text.size(); at = cluster_end(text, at)) ++count;
  return count;
}

}  // namespace karjo::text
