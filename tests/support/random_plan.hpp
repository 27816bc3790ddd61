// SPDX-License-Identifier: Apache-2.0
//
// Random plans of every rule and unit, in order and out of it, and random achievements: on targets, between them, beside them by
// the least that a double can, not reported.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include <karjo/plan/score.hpp>

namespace karjo {

namespace random_plan_parts {

using generator = std::mt19937_64;

inline std::int64_t from_to(generator& random, std::int64_t first, std::int64_t last) {
  return first + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(last - first + 1));
}

inline bool one_in(generator& random, int times) { return from_to(random, 1, times) == 1; }

inline text::decimal decimal_up_to(generator& random, std::int64_t most, unsigned places) {
  const auto scale = static_cast<unsigned>(from_to(random, 0, places));
  std::int64_t units = most;
  for (unsigned i = 0; i < scale; ++i) units *= 10;
  return *text::decimal::make(from_to(random, 0, units), scale);
}

}  // namespace random_plan_parts

inline indicator random_indicator(std::mt19937_64& random, std::string number) {
  using namespace random_plan_parts;
  indicator out;
  out.number = std::move(number);
  out.unit = static_cast<indicator_unit>(from_to(random, 0, 3));
  out.weight = decimal_up_to(random, 12, one_in(random, 3) ? 2 : 0);
  const bool dated = out.unit == indicator_unit::date;
  if (one_in(random, 4)) out.scoring = static_cast<scoring_rule>(from_to(random, 0, 3));
  if (dated && out.scoring == scoring_rule::ratio) out.scoring = scoring_rule::step;
  if (!dated && one_in(random, 6)) out.direction = static_cast<target_direction>(from_to(random, 0, 1));
  const std::int64_t most = one_in(random, 3) ? 1'000'000'000 : one_in(random, 2) ? 100 : 6;
  std::vector<plan_value> targets;
  for (std::size_t i = 0; i < grades.size(); ++i) {
    targets.push_back(dated ? plan_value::of(fiscal_year{}.first_day() + std::chrono::days{from_to(random, 0, 364)})
                            : plan_value::of(decimal_up_to(random, most, one_in(random, 3) ? 3 : 0)));
  }
  const auto less = [&](const plan_value& a, const plan_value& b) {
    return dated ? a.day < b.day : compare(a.number, b.number) < 0;
  };
  if (!one_in(random, 16)) {
    std::sort(targets.begin(), targets.end(), less);
    if (!dated && one_in(random, 2)) std::reverse(targets.begin(), targets.end());
  }
  const std::int64_t printed = one_in(random, 3) ? from_to(random, 1, 5) : 5;
  for (std::size_t i = 0; i < static_cast<std::size_t>(printed); ++i) out.targets[i] = targets[i];
  return out;
}

inline plan random_plan(std::mt19937_64& random) {
  using namespace random_plan_parts;
  plan out;
  out.total_weight = text::decimal(50);
  const std::int64_t activities = from_to(random, 1, 3);
  for (std::int64_t a = 1; a <= activities; ++a) {
    activity each;
    each.number = std::to_string(a);
    const std::int64_t indicators = from_to(random, 1, 5);
    for (std::int64_t i = 1; i <= indicators; ++i)
      each.indicators.push_back(random_indicator(random, each.number + '.' + std::to_string(i)));
    out.activities.push_back(std::move(each));
  }
  return out;
}

/// One value for each indicator, as score_columns takes them.
inline void append_random_achievement(std::mt19937_64& random, const plan_scorer& by, std::vector<double>& to) {
  using namespace random_plan_parts;
  std::size_t at = 0;
  for (const activity& each : by.scored_plan().activities) {
    for (const indicator& one : each.indicators) {
      const std::vector<grade_target>& targets = by.scales()[at++].targets();
      const std::size_t chosen = static_cast<std::size_t>(random() % targets.size());
      const double target = std::stod(format_exact(targets[chosen].value));
      const double other = std::stod(format_exact(targets[static_cast<std::size_t>(random() % targets.size())].value));
      double value = target;
      switch (from_to(random, 0, 6)) {
        case 0: value = std::numeric_limits<double>::quiet_NaN(); break;
        case 1: break;
        case 2: value = std::round(target + (other - target) * static_cast<double>(from_to(random, 0, 20)) / 20); break;
        case 3: value = target + static_cast<double>(from_to(random, -3, 3)); break;
        case 4: value = (target + other) / 2; break;
        case 5: value = std::abs(target) >= 1 ? std::nextafter(target, other) : target; break;
        default: value = std::round((target + other) * 50) / 100 + static_cast<double>(from_to(random, 0, 99)) / 100; break;
      }
      if (one.unit == indicator_unit::date) value = std::round(value);
      if (value < 0 || std::abs(value) < 1e-15) value = 0;
      to.push_back(value);
    }
  }
}

}  // namespace karjo
