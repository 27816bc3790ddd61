// SPDX-License-Identifier: Apache-2.0
//
// The runs of digits of a text, a part of them at a time.
#pragma once

#include <cstddef>
#include <string_view>

namespace karjo::search {

/// Runs in order. A view: where each begins and ends, in turn.
class run_list {
 public:
  run_list(const std::size_t* edges, std::size_t count) noexcept : edges_(edges), count_(count) {}

  [[nodiscard]] std::size_t size() const noexcept { return count_; }
  [[nodiscard]] std::size_t begin(std::size_t run) const noexcept { return edges_[2 * run]; }
  [[nodiscard]] std::size_t end(std::size_t run) const noexcept { return edges_[2 * run + 1]; }
  [[nodiscard]] std::size_t length(std::size_t run) const noexcept { return end(run) - begin(run); }

  /// Whether a run follows this one behind a single byte.
  [[nodiscard]] bool next_is_near(std::size_t run) const noexcept {
    return run + 1 < count_ && begin(run + 1) == end(run) + 1;
  }

 private:
  const std::size_t* edges_;
  std::size_t count_;
};

/// How many digits a run has: a Bangla one is a leading byte and two that continue it.
[[nodiscard]] inline std::size_t count_digits(std::string_view text, std::size_t begin, std::size_t end) noexcept {
  std::size_t count = 0;
  for (; begin < end; ++begin) count += (static_cast<unsigned char>(text[begin]) & 0xC0) != 0x80;
  return count;
}

}  // namespace karjo::search
