// SPDX-License-Identifier: Apache-2.0
//
// What are the plans of many offices worth, that all have the same plan? Their scores from one array of what they achieved.
//
//     const plan_scorer scorer(ours);
//     const score_columns columns(scorer);
//     std::vector<double> achieved(offices * columns.indicators());       // office after office, in the plan's order
//     std::vector<std::int64_t> hundredths(offices);
//     columns.score(achieved, hundredths);                                 // 4730 is 47.30
//
// A double stands for its shortest decimal, 0.1 for one tenth; a NaN for nothing reported. A date is its days since 1970-01-01.
// The scores are those of plan_scorer, every one: rational numbers, rounded once, half away from zero. Most offices are scored
// in doubles, where a bound on the error of the sum proves the rounding; the others in whole numbers, and where those would
// not do, in fractions.
//
// These functions are compiled into karjo::karjo. They choose a kernel (AVX2, or plain C++) by asking the processor once, at
// run time. Source: docs/sources.md#score-columns; bench: tests/bench/plan_scores.bench.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>

#include <karjo/plan/fraction.hpp>
#include <karjo/plan/score.hpp>

namespace karjo {

/// What stands for no score in a column of scores: INT64_MIN.
inline constexpr std::int64_t no_score = INT64_MIN;

/// The number that a double stands for: the shortest decimal that reads back as it. Nothing for an infinity or a NaN.
/// Cost: a few allocations.
[[nodiscard]] std::optional<fraction> shortest_decimal(double value);

/// How many scores were made in which way; `in_doubles + in_integers + in_fractions` is the number of offices.
struct score_ways {
  std::size_t in_doubles = 0;    ///< proven by the error bound
  std::size_t in_integers = 0;   ///< at or too near a half: settled in whole numbers of up to 128 bits
  std::size_t in_fractions = 0;  ///< settled by plan_scorer's own arithmetic
  std::size_t refused = 0;       ///< of the last: no_score
};

class score_columns {
 public:
  /// Takes what it needs of the scorer, which need not live on. Cost: linear in the plan, but for the numbers' sizes.
  explicit score_columns(const plan_scorer& by);
  score_columns(score_columns&&) noexcept;
  score_columns& operator=(score_columns&&) noexcept;
  ~score_columns();

  /// The number of values of an office.
  [[nodiscard]] std::size_t indicators() const noexcept;

  /// The score of each office in hundredths; `no_score` where a value is an infinity, or the score exceeds 64 bits.
  /// An indicator that is not reported scores 0; there is none that is not applicable. `hundredths[o]` comes from
  /// `achieved[o * indicators()]` and the values after it.
  /// Precondition: `achieved` has `indicators()` values for each of `hundredths`.
  /// Cost: one pass; allocates only where fractions are needed. Throws std::bad_alloc there.
  score_ways score(std::span<const double> achieved, std::span<std::int64_t> hundredths) const;

  /// The score of one office in fractions, without any rounding but the last: what `score` must equal.
  [[nodiscard]] std::optional<std::int64_t> score_in_fractions(std::span<const double> achieved) const;

 private:
  struct tables;
  std::unique_ptr<const tables> tables_;
};

}  // namespace karjo
