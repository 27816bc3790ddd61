// SPDX-License-Identifier: Apache-2.0
//
// The kernels behind score_columns: one a kind of processor. Each writes the scores that it can prove, and `no_score` where it
// cannot; what it leaves is settled in whole numbers. The tests run every kernel that this processor can run.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#if (defined(__x86_64__) || defined(__i386__)) && (defined(__GNUC__) || defined(__clang__))
#define KARJO_X86_KERNELS 1
#endif

namespace karjo::scores {

/// Indicators side by side in one vector.
inline constexpr std::size_t lanes = 4;

using lane_values = double[lanes];

/// A stretch over which the score rises in a straight line: slope · clamp(x, low, high).
struct ramp {
  lane_values slope, low, high;
};

/// A place where the score rises at once: height where x >= at.
struct jump {
  lane_values at, height;
};

/// Four indicators. What they add to the score in hundredths is the sum of `ramps` and `jumps`, where x is the value or, where less
/// is better, minus the value; a NaN is below everything. Lanes without a ramp have slope 0, those without a jump height 0.
struct lane_group {
  lane_values sign;  // 0.0 or -0.0: x is the value with its sign bit so changed
  std::size_t ramps = 0, first_ramp = 0, jumps = 0, first_jump = 0;
};

/// What is left of a ratio where less is better: over / a for a above `best`.
struct hyperbola {
  std::size_t indicator;
  double best, over;
};

struct lane_plan {
  std::size_t indicators = 0;
  std::vector<lane_group> groups;
  std::vector<ramp> ramps;
  std::vector<jump> jumps;
  std::vector<hyperbola> hyperbolas;
  double start = 0;  ///< minus what the ramps add where nothing is reached
  double error = 0;  ///< a sum is nearer to the exact score in hundredths than this
};

struct kernel {
  std::string_view name;
  void (*score)(const lane_plan& by, const double* achieved, std::size_t offices, std::int64_t* hundredths) noexcept;
};

extern const kernel plain;
#ifdef KARJO_X86_KERNELS
extern const kernel avx2;  ///< needs AVX2 and FMA
#endif

/// The kernels that this processor can run, the best first; the last is `plain`.
[[nodiscard]] std::span<const kernel* const> runnable_kernels() noexcept;

/// What the hyperbolas of an office add.
[[nodiscard]] inline double of_hyperbolas(const lane_plan& by, const double* office) noexcept {
  double sum = 0;
  for (const hyperbola& each : by.hyperbolas) {
    const double value = office[each.indicator];
    if (value > each.best) sum += each.over / value;
  }
  return sum;
}

}  // namespace karjo::scores
