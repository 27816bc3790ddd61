// SPDX-License-Identifier: Apache-2.0
#include "find/digit_runs.hpp"

#include <bit>

#if (defined(__x86_64__) || defined(__i386__)) && (defined(__GNUC__) || defined(__clang__))
#define KARJO_X86_KERNELS 1
#include <immintrin.h>
#endif

namespace karjo::search {

namespace {

// How far ahead the memory is asked for what comes: the processor alone stops at the end of a page.
constexpr std::size_t ahead = 4096;

/// One bit for each byte of a block.
struct block_bits {
  std::uint64_t bangla;  ///< the sequence of a Bangla digit, E0 A7 A6 to E0 A7 AF, begins there
  std::uint64_t latin;
  std::uint64_t slash;
};

// Always inlined, as all that a kernel calls, so that each kernel has its own copy for its own processor.
[[gnu::always_inline]] inline std::size_t* append(std::uint64_t bits, std::size_t at, std::size_t* to) noexcept {
  std::size_t* const end = to + std::popcount(bits);
  const auto take_lowest = [&]() __attribute__((always_inline)) {
    const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(bits));
    bits &= bits - 1;
    return place;
  };
  while (bits != 0) {  // four at once: fewer branches to guess
    *to++ = take_lowest();
    *to++ = take_lowest();
    *to++ = take_lowest();
    *to++ = take_lowest();
  }
  return end;
}

template <class Bits>
[[gnu::always_inline]] inline void meet(const char* text, std::size_t blocks, digit_scan& scan, std::size_t*& edges,
                                        std::size_t*& slashes, Bits bits_at) noexcept {
  digit_scan state = scan;
  std::size_t *edge = edges, *slash = slashes;
  for (; blocks > 0; --blocks, text += digit_scan::block, state.at += digit_scan::block) {
#if defined(__GNUC__) || defined(__clang__)
    __builtin_prefetch(text + ahead);
#endif
    const block_bits bits = bits_at(text);
    const std::uint64_t digits = bits.bangla | bits.bangla << 1 | bits.bangla << 2 | state.carried | bits.latin;
    edge = append(digits ^ (digits << 1 | state.inside), state.at, edge);
    slash = append(bits.slash, state.at, slash);
    state.carried = bits.bangla >> 63 | bits.bangla >> 62;
    state.inside = digits >> 63;
  }
  scan = state;
  edges = edge;
  slashes = slash;
}

block_bits plain_bits(const char* at) noexcept {
  block_bits bits{};
  for (std::size_t i = 0; i < digit_scan::block; ++i) {
    const auto third = static_cast<unsigned char>(at[i + 2]);
    const bool bangla = at[i] == '\xE0' && at[i + 1] == '\xA7' && third >= 0xA6 && third <= 0xAF;
    bits.bangla |= std::uint64_t{bangla} << i;
    bits.latin |= std::uint64_t{at[i] >= '0' && at[i] <= '9'} << i;
    bits.slash |= std::uint64_t{at[i] == '/'} << i;
  }
  return bits;
}

void plain_meet(const char* text, std::size_t blocks, digit_scan& scan, std::size_t*& edges, std::size_t*& slashes) {
  meet(text, blocks, scan, edges, slashes, plain_bits);
}

#ifdef KARJO_X86_KERNELS
#define KARJO_AVX2 __attribute__((target("avx2,bmi,popcnt")))

KARJO_AVX2 inline __m256i load_avx2(const char* from) noexcept {
  return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from));
}

KARJO_AVX2 inline __m256i in_ten_avx2(__m256i bytes, char first) noexcept {
  const __m256i from = _mm256_sub_epi8(bytes, _mm256_set1_epi8(first));
  return _mm256_cmpeq_epi8(_mm256_min_epu8(from, _mm256_set1_epi8(9)), from);
}

KARJO_AVX2 inline std::uint64_t mask_avx2(__m256i bytes) noexcept {
  return static_cast<std::uint32_t>(_mm256_movemask_epi8(bytes));
}

KARJO_AVX2 inline block_bits half_bits_avx2(const char* at) noexcept {
  const __m256i bytes = load_avx2(at);
  const __m256i first = _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('\xE0'));
  const __m256i second = _mm256_cmpeq_epi8(load_avx2(at + 1), _mm256_set1_epi8('\xA7'));
  const __m256i bangla = _mm256_and_si256(_mm256_and_si256(first, second), in_ten_avx2(load_avx2(at + 2), '\xA6'));
  return {mask_avx2(bangla), mask_avx2(in_ten_avx2(bytes, '0')),
          mask_avx2(_mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('/')))};
}

struct avx2_bits {
  KARJO_AVX2 block_bits operator()(const char* at) const noexcept {
    const block_bits low = half_bits_avx2(at), high = half_bits_avx2(at + 32);
    return {low.bangla | high.bangla << 32, low.latin | high.latin << 32, low.slash | high.slash << 32};
  }
};

KARJO_AVX2 void avx2_meet(const char* text, std::size_t blocks, digit_scan& scan, std::size_t*& edges,
                          std::size_t*& slashes) {
  meet(text, blocks, scan, edges, slashes, avx2_bits{});
}
#endif

}  // namespace

std::span<const digit_kernel> runnable_kernels() noexcept {
  static constexpr digit_kernel all[] = {
#ifdef KARJO_X86_KERNELS
      {"avx2", avx2_meet},
#endif
      {"plain", plain_meet},
  };
#ifdef KARJO_X86_KERNELS
  static const bool avx2 =
      __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt");
  return std::span(all).subspan(avx2 ? 0 : 1);
#else
  return all;
#endif
}

}  // namespace karjo::search
