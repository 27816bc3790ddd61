// SPDX-License-Identifier: Apache-2.0
//
// Memo numbers made at random, the same in every run, and written down digit by digit: what a reader of them has to
// find again.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include <karjo/memo/memo_number.hpp>

namespace karjo::test {

/// The digits of one number, from which both the text and the expectation are made.
struct memo_sample {
  memo_scheme scheme = memo_scheme::m2011_18;
  std::vector<std::string> groups;
  std::string part, serial, copies;

  [[nodiscard]] std::string file() const {
    std::string out;
    for (const std::string& group : groups) out += (out.empty() ? "" : ".") + group;
    return out;
  }

  [[nodiscard]] memo_number number() const {
    return *memo_number::make(scheme, {groups.begin(), groups.end()}, serial, part, copies);
  }
};

class memo_sampler {
 public:
  /// Any number of a scheme: every digit of every group at random.
  [[nodiscard]] memo_sample next(memo_scheme scheme) {
    memo_sample sample;
    sample.scheme = scheme;
    for (const memo_group_shape& group : shape_of(scheme)) sample.groups.push_back(digits(group.digits));
    if (below(4) != 0) sample.serial = digits(1 + below(5));
    if (below(8) == 0) sample.part = digits(1 + below(2));
    if (!sample.serial.empty() && below(8) == 0) sample.copies = digits(1 + below(3));
    return sample;
  }

  [[nodiscard]] std::size_t below(std::size_t limit) { return static_cast<std::size_t>(random_() % limit); }

 private:
  [[nodiscard]] std::string digits(std::size_t count) {
    std::string out;
    for (std::size_t at = 0; at < count; ++at) out += static_cast<char>('0' + below(10));
    return out;
  }

  std::mt19937_64 random_{19};
};

}  // namespace karjo::test
