// SPDX-License-Identifier: Apache-2.0
//
// Four offices at a time, four indicators of each in a vector. The constants of four indicators are loaded once for the four
// offices; the sums stay in registers. The last vector of an office whose indicators are no multiple of four is loaded under a
// mask, so that nothing behind the array is read.
#include "plan/score_kernels.hpp"

#ifdef KARJO_X86_KERNELS

#include <immintrin.h>

#include <karjo/plan/score_columns.hpp>

#define KARJO_AVX2 __attribute__((target("avx2,fma")))
#define KARJO_AVX2_INLINE __attribute__((target("avx2,fma"), always_inline)) inline

namespace karjo::scores {

namespace {

using vector = __m256d;

constexpr std::size_t rows = 4;
constexpr std::size_t ahead = 3 * 1024;  // bytes; the processor's own guesses do not suffice for rows side by side

KARJO_AVX2_INLINE vector every(double value) noexcept { return _mm256_set1_pd(value); }

/// The sums of the four vectors, each in its lane.
KARJO_AVX2_INLINE vector sums_of(const vector (&v)[rows]) noexcept {
  const vector first = _mm256_hadd_pd(v[0], v[1]), second = _mm256_hadd_pd(v[2], v[3]);
  return _mm256_add_pd(_mm256_permute2f128_pd(first, second, 0x21), _mm256_blend_pd(first, second, 0b1100));
}

/// Rounds the sums that are further from a half than the error; the others, and NaN, become no_score.
KARJO_AVX2_INLINE __m256i rounded(vector sum, double error) noexcept {
  const vector whole = _mm256_floor_pd(sum), part = _mm256_sub_pd(_mm256_sub_pd(sum, whole), every(0.5));
  const vector distance = _mm256_andnot_pd(every(-0.0), part);
  const vector proven = _mm256_cmp_pd(distance, every(error), _CMP_GT_OQ);
  const vector up = _mm256_and_pd(_mm256_cmp_pd(part, _mm256_setzero_pd(), _CMP_GT_OQ), every(1));
  const vector magic = every(0x1p52);  // the low bits of 2^52 + n are n
  const __m256i number = _mm256_xor_si256(_mm256_castpd_si256(_mm256_add_pd(_mm256_add_pd(whole, up), magic)),
                                          _mm256_castpd_si256(magic));
  return _mm256_blendv_epi8(_mm256_set1_epi64x(no_score), number, _mm256_castpd_si256(proven));
}

KARJO_AVX2 void score(const lane_plan& by, const double* achieved, std::size_t offices,
                      std::int64_t* hundredths) noexcept {
  const std::size_t width = by.indicators;
  const std::size_t whole_groups = width / lanes;
  const auto left = static_cast<long long>(width % lanes);
  const __m256i mask = _mm256_cmpgt_epi64(_mm256_set1_epi64x(left), _mm256_set_epi64x(3, 2, 1, 0));
  const vector zero = _mm256_setzero_pd(), minus = every(-0.0), infinity = every(__builtin_inf());
  std::size_t office = 0;
  for (; office + rows <= offices; office += rows, achieved += rows * width) {
    vector sum[rows] = {zero, zero, zero, zero};
    vector largest[2] = {zero, zero};
    const double* at = achieved;
    for (std::size_t g = 0; g < by.groups.size(); ++g, at += lanes) {
      const lane_group& group = by.groups[g];
      const vector sign = _mm256_loadu_pd(group.sign);
      const char* const later = reinterpret_cast<const char*>(achieved + g * rows * lanes) + ahead;
      _mm_prefetch(later, _MM_HINT_T0);
      _mm_prefetch(later + 64, _MM_HINT_T0);
      vector x[rows];
      for (std::size_t r = 0; r < rows; ++r) {
        const double* const from = at + r * width;
        const vector value = g < whole_groups ? _mm256_loadu_pd(from) : _mm256_maskload_pd(from, mask);
        largest[r % 2] = _mm256_max_pd(_mm256_andnot_pd(minus, value), largest[r % 2]);  // a NaN is passed over
        x[r] = _mm256_xor_pd(value, sign);
      }
      const ramp* const ramps = by.ramps.data() + group.first_ramp;
      for (std::size_t i = 0; i < group.ramps; ++i) {
        const vector slope = _mm256_loadu_pd(ramps[i].slope);
        const vector low = _mm256_loadu_pd(ramps[i].low), high = _mm256_loadu_pd(ramps[i].high);
        for (std::size_t r = 0; r < rows; ++r)  // a NaN becomes `low`
          sum[r] = _mm256_fmadd_pd(slope, _mm256_min_pd(_mm256_max_pd(x[r], low), high), sum[r]);
      }
      const jump* const jumps = by.jumps.data() + group.first_jump;
      for (std::size_t i = 0; i < group.jumps; ++i) {
        const vector place = _mm256_loadu_pd(jumps[i].at), height = _mm256_loadu_pd(jumps[i].height);
        for (std::size_t r = 0; r < rows; ++r)
          sum[r] = _mm256_add_pd(sum[r], _mm256_and_pd(_mm256_cmp_pd(x[r], place, _CMP_GE_OQ), height));
      }
    }
    vector total = _mm256_add_pd(sums_of(sum), every(by.start));
    if (!by.hyperbolas.empty()) {
      lane_values more;
      for (std::size_t r = 0; r < rows; ++r) more[r] = of_hyperbolas(by, achieved + r * width);
      total = _mm256_add_pd(total, _mm256_loadu_pd(more));
    }
    __m256i out = rounded(total, by.error);
    if (_mm256_movemask_pd(_mm256_cmp_pd(_mm256_max_pd(largest[0], largest[1]), infinity, _CMP_EQ_OQ)) != 0) [[unlikely]]
      out = _mm256_set1_epi64x(no_score);
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(hundredths + office), out);
  }
  plain.score(by, achieved, offices - office, hundredths + office);
}

}  // namespace

const kernel avx2{"avx2", score};

}  // namespace karjo::scores

#endif
