// SPDX-License-Identifier: Apache-2.0
//
// The first bytes choose a plan; the others are doubles of any bits, or small numbers. Oracle: the scores of an array are those made in
// fractions, office by office, by every kernel's way.
#include <karjo/plan/score_columns.hpp>

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <random>
#include <vector>

#include "support/random_plan.hpp"

namespace {

using namespace karjo;

void hold(bool condition) {
  if (!condition) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 4) return 0;
  std::mt19937_64 random(data[0] | std::uint64_t{data[1]} << 8 | std::uint64_t{data[2]} << 16);
  const bool any_bits = data[3] % 2 == 0;
  const plan_scorer scorer(random_plan(random));
  const score_columns columns(scorer);
  std::vector<double> achieved;
  for (std::size_t at = 4; at < size && achieved.size() < 600;) {
    double value = 0;
    if (any_bits) {
      std::uint8_t bytes[8] = {};
      std::memcpy(bytes, data + at, std::min<std::size_t>(8, size - at));
      std::memcpy(&value, bytes, 8);
      at += 8;
    } else if (data[at] == 0) {
      append_random_achievement(random, scorer, achieved);
      ++at;
      continue;
    } else {
      value = static_cast<double>(data[at]) / (data[3] % 4 == 1 ? 1 : 20);
      ++at;
    }
    achieved.push_back(value);
  }
  const std::size_t width = columns.indicators(), offices = achieved.size() / width;
  std::vector<std::int64_t> scores(offices);
  const score_ways ways = columns.score(achieved, scores);
  hold(ways.in_doubles + ways.in_integers + ways.in_fractions == offices);
  std::size_t refused = 0;
  for (std::size_t i = 0; i < offices; ++i) {
    const auto exact = columns.score_in_fractions({achieved.data() + i * width, width});
    hold(scores[i] == exact.value_or(no_score));
    refused += exact ? 0u : 1u;
  }
  hold(ways.refused == refused);
  return 0;
}
