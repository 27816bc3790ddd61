// SPDX-License-Identifier: Apache-2.0
//
// The kernels behind karjo/text/bulk.hpp: one set a kind of processor, all with the same answers. The tests run every
// set that this processor can run against the others.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace karjo::text::bulk {

struct kernels {
  std::string_view name;

  /// A position before which nothing is at fault, but for a last sequence that may be cut short there. What follows is
  /// short, or holds a fault within its first few thousand bytes.
  std::size_t (*checked_utf8)(std::string_view text) noexcept;

  std::size_t (*count_bangla_digits)(std::string_view text) noexcept;
  std::size_t (*count_latin_digits)(std::string_view text) noexcept;
  std::size_t (*to_bangla_digits)(std::string_view text, char* out, std::size_t room) noexcept;
  std::size_t (*to_latin_digits)(std::string_view text, char* out, std::size_t room) noexcept;

  /// A boundary of code points, at least `at`, which is one, too: detail::scan_storage_form from `at` on finds nothing
  /// before it. It may stop early, wherever it cannot tell.
  std::size_t (*scan_storage_form)(std::string_view text, std::size_t at) noexcept;
};

/// The sets that this processor can run, the best first; the last is plain C++.
[[nodiscard]] std::span<const kernels> runnable_kernels() noexcept;

}  // namespace karjo::text::bulk
