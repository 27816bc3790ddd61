// SPDX-License-Identifier: Apache-2.0
//
// How many of 100 does an achievement earn? The targets of one indicator, as they score.
//
//     const indicator_scale scale(an_indicator);               // targets 100: 30, 90: 25, 80: 20, 70: 10, 60: 5
//     scale.raw(fraction(15)) == fraction(75)                    // halfway between 20 (80) and 10 (70)
//     scale.explain(fraction(15), language::en)                  // "between 20 (80) and 10 (70): 70 + 10 × 5/10 = 75.00"
//
// The rules, with grades g₁ > g₂ > … and targets t₁, t₂, … as printed:
// 1. as good as t₁ or better: g₁, and no more;
// 2. interpolate: exactly a target: its grade (the better one of two); between two neighbouring targets: linear;
//    worse than the worst: 0;
// 3. ratio: g₁·a/t₁ for higher, g₁·t₁/a for lower; 4. step: the grade of the best target reached;
// 5. all or nothing: g₁ where t₁ is reached, else 0.
// Dates count in calendar days. All arithmetic is exact. Where the 100 target is not printed, the best that is stands for it.
//
// Source: docs/sources.md#plan-scoring.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <karjo/calendar/date_format.hpp>
#include <karjo/language.hpp>
#include <karjo/plan/fraction.hpp>
#include <karjo/plan/plan.hpp>

namespace karjo {

/// A target that can be scored by.
struct grade_target {
  int grade = 100;
  fraction value;  ///< a number, or the days of a date since 1970-01-01
};

/// The value of a cell as it scores: nothing where its kind is not that of the unit.
[[nodiscard]] inline std::optional<fraction> scored_value(const plan_value& value, indicator_unit unit);

/// How a value of the unit is printed: exactly, or to two decimals where it does not end; a date as ISO.
[[nodiscard]] inline std::string printed_value(const fraction& value, indicator_unit unit);

class indicator_scale {
 public:
  explicit indicator_scale(const indicator& of);

  /// What stands for `direction` and `scoring` where the plan states none.
  [[nodiscard]] target_direction direction() const noexcept { return direction_; }
  [[nodiscard]] scoring_rule scoring() const noexcept { return scoring_; }

  /// The targets that can be read, the best grade first.
  [[nodiscard]] const std::vector<grade_target>& targets() const noexcept { return targets_; }

  /// Whether a direction is neither stated nor to be told from the targets.
  [[nodiscard]] bool direction_unknown() const noexcept { return direction_unknown_; }
  /// Whether the direction contradicts the order of the targets.
  [[nodiscard]] bool direction_contrary() const noexcept { return direction_contrary_; }
  /// Whether the targets rise or fall all the way (equal neighbours allowed).
  [[nodiscard]] bool monotone() const noexcept { return falling_ || rising_; }

  /// The raw score, 0 to 100; 0 where there is no target.
  [[nodiscard]] fraction raw(const fraction& achieved) const { return judged(achieved).score; }

  /// How it came about, in one line.
  [[nodiscard]] std::string explain(const fraction& achieved, language in) const;

 private:
  enum class step_kind : std::uint8_t { no_target, best, exact, between, step, ratio, below };
  struct judgement {
    step_kind kind = step_kind::no_target;
    std::size_t target = 0;  // the target met, or the better one of the pair
    fraction score;
  };

  [[nodiscard]] bool reached(const fraction& achieved, const fraction& target) const {
    return direction_ == target_direction::higher ? achieved >= target : achieved <= target;
  }
  [[nodiscard]] judgement judged(const fraction& achieved) const;
  [[nodiscard]] judgement interpolated(const fraction& achieved) const;
  [[nodiscard]] judgement by_ratio(const fraction& achieved) const;

  indicator_unit unit_;
  target_direction direction_ = target_direction::higher;
  scoring_rule scoring_ = scoring_rule::interpolate;
  std::vector<grade_target> targets_;
  bool direction_unknown_ = false, direction_contrary_ = false, falling_ = true, rising_ = true;
};

// ---------------------------------------------------------------------------------------------------------------------

inline std::optional<fraction> scored_value(const plan_value& value, indicator_unit unit) {
  if (unit == indicator_unit::date) {
    if (value.kind != plan_value_kind::date) return std::nullopt;
    return fraction(value.day.time_since_epoch().count());
  }
  if (value.kind != plan_value_kind::number) return std::nullopt;
  return fraction(value.number);
}

inline std::string printed_value(const fraction& value, indicator_unit unit) {
  if (unit == indicator_unit::date) {
    if (const std::optional<std::int64_t> days = value.whole())
      return format(std::chrono::sys_days{std::chrono::days{*days}}, date_style::iso);
  }
  return format_exact(value);
}

inline indicator_scale::indicator_scale(const indicator& of) : unit_(of.unit) {
  for (std::size_t i = 0; i < grades.size(); ++i) {
    if (std::optional<fraction> value = scored_value(of.targets[i], of.unit)) {
      if (!targets_.empty()) {
        falling_ = falling_ && targets_.back().value >= *value;
        rising_ = rising_ && targets_.back().value <= *value;
      }
      targets_.push_back({grades[i], std::move(*value)});
    }
  }
  const auto other = std::find_if(targets_.rbegin(), targets_.rend(), [&](const grade_target& each) {
    return each.value != targets_.front().value;
  });
  const bool same = other == targets_.rend();
  if (of.direction) {
    direction_ = *of.direction;
  } else if (of.unit == indicator_unit::date) {
    direction_ = target_direction::earlier;
  } else if (same) {
    direction_unknown_ = true;
  } else {
    direction_ = targets_.front().value > other->value ? target_direction::higher : target_direction::lower;
  }
  direction_contrary_ = !same && (direction_ == target_direction::higher ? rising_ : falling_);
  scoring_ = of.scoring             ? *of.scoring
             : targets_.size() != 1 ? scoring_rule::interpolate
             : of.unit == indicator_unit::date ? scoring_rule::all_or_nothing
                                               : scoring_rule::ratio;
}

inline indicator_scale::judgement indicator_scale::judged(const fraction& achieved) const {
  if (targets_.empty()) return {};
  if (reached(achieved, targets_.front().value)) return {step_kind::best, 0, targets_.front().grade};
  switch (scoring_) {
    case scoring_rule::interpolate: return interpolated(achieved);
    case scoring_rule::ratio: return by_ratio(achieved);
    case scoring_rule::all_or_nothing: break;
    case scoring_rule::step:
      for (std::size_t i = 1; i < targets_.size(); ++i) {
        if (reached(achieved, targets_[i].value)) return {step_kind::step, i, targets_[i].grade};
      }
      break;
  }
  return {step_kind::below, targets_.size() - 1, 0};
}

inline indicator_scale::judgement indicator_scale::interpolated(const fraction& achieved) const {
  for (std::size_t i = 1; i < targets_.size(); ++i) {
    if (targets_[i].value == achieved) return {step_kind::exact, i, targets_[i].grade};
  }
  for (std::size_t i = 0; i + 1 < targets_.size(); ++i) {
    const grade_target &high = targets_[i], &low = targets_[i + 1];
    if ((low.value < achieved && achieved < high.value) || (high.value < achieved && achieved < low.value)) {
      const fraction part = (achieved - low.value) / (high.value - low.value);
      return {step_kind::between, i, fraction(low.grade) + fraction(high.grade - low.grade) * part};
    }
  }
  return {step_kind::below, targets_.size() - 1, 0};
}

// Not as good as the target: for higher a < t, for lower a > t.
inline indicator_scale::judgement indicator_scale::by_ratio(const fraction& achieved) const {
  const grade_target& best = targets_.front();
  const bool higher = direction_ == target_direction::higher;
  const fraction &over = higher ? achieved : best.value, &under = higher ? best.value : achieved;
  const fraction nothing;
  if (over <= nothing || under <= nothing) return {step_kind::below, 0, 0};
  return {step_kind::ratio, 0, fraction(best.grade) * over / under};
}

inline std::string indicator_scale::explain(const fraction& achieved, language in) const {
  const bool bangla = in == language::bn;
  const judgement found = judged(achieved);
  const auto target = [&](std::size_t i) {
    return printed_value(targets_[i].value, unit_) + " (" + std::to_string(targets_[i].grade) + ")";
  };
  const std::string score = format_rounded(found.score);
  switch (found.kind) {
    case step_kind::no_target: return bangla ? "কোনো লক্ষ্যমাত্রা পড়া যায় না: 0.00" : "no target can be read: 0.00";
    case step_kind::best:
      return (bangla ? "লক্ষ্যমাত্রা অর্জিত, " : "reaches the best target, ") + target(0) + ": " + score;
    case step_kind::exact: return (bangla ? "ঠিক লক্ষ্যমাত্রায়, " : "exactly on the target ") + target(found.target) + ": " + score;
    case step_kind::step:
      return (bangla ? "অর্জিত সেরা লক্ষ্যমাত্রা " : "the best target reached is ") + target(found.target) + ": " + score;
    case step_kind::ratio: {
      const bool higher = direction_ == target_direction::higher;
      const std::string value = printed_value(achieved, unit_), best = printed_value(targets_[0].value, unit_);
      return (bangla ? "আনুপাতিক: " : "in proportion: ") + std::to_string(targets_[0].grade) + " × " +
             (higher ? value + "/" + best : best + "/" + value) + " = " + score;
    }
    case step_kind::below:
      return (bangla ? "শেষ লক্ষ্যমাত্রাও অর্জিত হয়নি, " : "falls short of the last target, ") + target(found.target) + ": " + score;
    case step_kind::between: break;
  }
  const grade_target &high = targets_[found.target], &low = targets_[found.target + 1];
  const auto distance = [](const fraction& a, const fraction& b) { return format_exact(a < b ? b - a : a - b); };
  return (bangla ? "" : "between ") + target(found.target) + (bangla ? " ও " : " and ") + target(found.target + 1) +
         (bangla ? "-এর মাঝে: " : ": ") + std::to_string(low.grade) + " + " + std::to_string(high.grade - low.grade) + " × " +
         distance(achieved, low.value) + "/" + distance(high.value, low.value) + " = " + score;
}

}  // namespace karjo
