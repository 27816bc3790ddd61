// SPDX-License-Identifier: Apache-2.0
//
// How far is the work? A bar on standard error, where that is a terminal and standard output is not, from the first second on.
#pragma once

#include <chrono>
#include <cstdint>

#include <karjo/language.hpp>

namespace karjo::cli {

class progress {
 public:
  /// `total` in the unit of `update`; 0 where it is not known: then only the count of items is shown.
  progress(std::uint64_t total, language in) noexcept;
  ~progress();
  progress(const progress&) = delete;
  progress& operator=(const progress&) = delete;

  /// To be called after each item.
  void update(std::uint64_t done, std::uint64_t items);

 private:
  using clock = std::chrono::steady_clock;

  std::uint64_t total_;
  language language_;
  bool wanted_;
  bool drawn_ = false;
  clock::time_point next_;
};

}  // namespace karjo::cli
