// SPDX-License-Identifier: Apache-2.0
//
// Where are the digits? Every memo number and date has some, so whoever looks for these need not look elsewhere. The
// bytes are met in blocks of 64, each of which becomes a few words of bits.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace karjo::search {

/// How far a text was met, and what goes on over the end of the last block.
struct digit_scan {
  static constexpr std::size_t block = 64;
  static constexpr std::size_t lookahead = 2;  ///< bytes behind a block that have to be there, too

  std::size_t at = 0;         ///< the next block
  std::uint64_t carried = 0;  ///< bytes of the next block that belong to a digit begun before it
  std::uint64_t inside = 0;   ///< 1 where the last byte was of a digit
};

/// A way to meet them, each for a kind of processor, all with the same answers.
struct digit_kernel {
  std::string_view name;

  /// Meets the next `blocks` blocks, which begin at `text`. Appends to `edges` where a run of Bangla or Latin digits begins
  /// and where it ends, in turn, and to `slashes` where a slash stands, both as `scan.at` counts, and moves both
  /// behind what it wrote: at most 64 numbers a block, with room for eight more.
  void (*meet)(const char* text, std::size_t blocks, digit_scan& scan, std::size_t*& edges, std::size_t*& slashes);
};

/// The kernels that this processor can run, the best first; the last is plain C++.
[[nodiscard]] std::span<const digit_kernel> runnable_kernels() noexcept;

}  // namespace karjo::search
