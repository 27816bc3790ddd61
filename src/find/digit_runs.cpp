// SPDX-License-Identifier: Apache-2.0
#include "find/digit_runs.hpp"

#include <array>
#include <bit>

#if (defined(__x86_64__) || defined(__i386__)) && (defined(__GNUC__) || defined(__clang__))
#define KARJO_X86_KERNELS 1
#include <immintrin.h>
#endif

namespace karjo::search {

namespace {

// How far ahead the memory is asked for what comes: the processor alone stops at the end of a page.
constexpr std::size_t ahead = 8192;

/// One bit for each byte of a block.
struct block_bits {
  std::uint64_t bangla;  ///< the sequence of a Bangla digit, E0 A7 A6 to E0 A7 AF, begins there
  std::uint64_t latin;
  std::uint64_t slash;
};

/// Where runs of digits begin and end, from block to block.
struct edge_marker {
  std::uint64_t carried, inside;

  // Always inlined, as all that a kernel calls, so that each kernel has its own copy for its own processor.
  [[gnu::always_inline]] std::uint64_t mark(const block_bits& bits) noexcept {
    const std::uint64_t digits = bits.bangla | bits.bangla << 1 | bits.bangla << 2 | carried | bits.latin;
    const std::uint64_t edges = digits ^ (digits << 1 | inside);
    carried = bits.bangla >> 63 | bits.bangla >> 62;
    inside = digits >> 63;
    return edges;
  }
};

[[gnu::always_inline]] inline std::size_t* append(std::uint64_t bits, std::size_t at, std::size_t* to) noexcept {
  std::size_t* const end = to + std::popcount(bits);
  const auto take_lowest = [&]() __attribute__((always_inline)) {
    const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(bits));
    bits &= bits - 1;
    return place;
  };
  do {  // four at once, even where there is none: fewer branches to guess
    *to++ = take_lowest();
    *to++ = take_lowest();
    *to++ = take_lowest();
    *to++ = take_lowest();
  } while (bits != 0);
  return end;
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
  edge_marker marker{scan.carried, scan.inside};
  for (; blocks > 0; --blocks, text += digit_scan::block, scan.at += digit_scan::block) {
    const block_bits bits = plain_bits(text);
    edges = append(marker.mark(bits), scan.at, edges);
    if (bits.slash != 0) slashes = append(bits.slash, scan.at, slashes);
  }
  scan.carried = marker.carried;
  scan.inside = marker.inside;
}

#ifdef KARJO_X86_KERNELS
#define KARJO_AVX2 __attribute__((target("avx2,bmi,popcnt")))
#define KARJO_AVX512 __attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi2,bmi,bmi2,popcnt")))

KARJO_AVX2 [[gnu::always_inline]] inline __m256i load_avx2(const char* from) noexcept {
  return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from));
}

KARJO_AVX2 [[gnu::always_inline]] inline __m256i in_ten_avx2(__m256i bytes, char first) noexcept {
  const __m256i from = _mm256_sub_epi8(bytes, _mm256_set1_epi8(first));
  return _mm256_cmpeq_epi8(_mm256_min_epu8(from, _mm256_set1_epi8(9)), from);
}

KARJO_AVX2 [[gnu::always_inline]] inline std::uint64_t mask_avx2(__m256i low, __m256i high) noexcept {
  return static_cast<std::uint32_t>(_mm256_movemask_epi8(low)) |
         std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(high))} << 32;
}

KARJO_AVX2 [[gnu::always_inline]] inline __m256i bangla_avx2(const char* at, __m256i bytes) noexcept {
  const __m256i first = _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('\xE0'));
  const __m256i second = _mm256_cmpeq_epi8(load_avx2(at + 1), _mm256_set1_epi8('\xA7'));
  return _mm256_and_si256(_mm256_and_si256(first, second), in_ten_avx2(load_avx2(at + 2), '\xA6'));
}

KARJO_AVX2 void avx2_meet(const char* text, std::size_t blocks, digit_scan& scan, std::size_t*& edges,
                          std::size_t*& slashes) {
  edge_marker marker{scan.carried, scan.inside};
  std::size_t *edge = edges, *slash = slashes, at = scan.at;
  for (; blocks > 0; --blocks, text += digit_scan::block, at += digit_scan::block) {
    _mm_prefetch(text + ahead, _MM_HINT_T0);
    const __m256i low = load_avx2(text), high = load_avx2(text + 32), slash_mark = _mm256_set1_epi8('/');
    const block_bits bits{mask_avx2(bangla_avx2(text, low), bangla_avx2(text + 32, high)),
                          mask_avx2(in_ten_avx2(low, '0'), in_ten_avx2(high, '0')),
                          mask_avx2(_mm256_cmpeq_epi8(low, slash_mark), _mm256_cmpeq_epi8(high, slash_mark))};
    edge = append(marker.mark(bits), at, edge);
    if (bits.slash != 0) slash = append(bits.slash, at, slash);
  }
  scan = {at, marker.carried, marker.inside};
  edges = edge;
  slashes = slash;
}

// The places of the bits, eight at once.
KARJO_AVX512 [[gnu::always_inline]] inline std::size_t* append_avx512(std::uint64_t bits, std::size_t at,
                                                                      std::size_t* to) noexcept {
  alignas(64) static constexpr auto numbers = [] {
    std::array<std::uint8_t, 64> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = static_cast<std::uint8_t>(i);
    return all;
  }();
  alignas(64) std::uint8_t places[64];
  _mm512_store_si512(places, _mm512_maskz_compress_epi8(bits, _mm512_load_si512(numbers.data())));
  const int count = std::popcount(bits);
  int done = 0;
  do {  // even where there is none: fewer branches to guess
    const __m512i eight =
        _mm512_maskz_cvtepu8_epi64(0xFF, _mm_loadl_epi64(reinterpret_cast<const __m128i*>(places + done)));
    _mm512_storeu_si512(to + done, _mm512_add_epi64(eight, _mm512_set1_epi64(static_cast<long long>(at))));
    done += 8;
  } while (done < count);
  return to + count;
}

KARJO_AVX512 void avx512_meet(const char* text, std::size_t blocks, digit_scan& scan, std::size_t*& edges,
                              std::size_t*& slashes) {
  edge_marker marker{scan.carried, scan.inside};
  std::size_t *edge = edges, *slash = slashes, at = scan.at;
  const auto in_ten = [](__mmask64 among, __m512i bytes, char first) KARJO_AVX512 __attribute__((always_inline)) {
    return _mm512_mask_cmple_epu8_mask(among, _mm512_sub_epi8(bytes, _mm512_set1_epi8(first)), _mm512_set1_epi8(9));
  };
  for (; blocks > 0; --blocks, text += digit_scan::block, at += digit_scan::block) {
    _mm_prefetch(text + ahead, _MM_HINT_T0);
    const __m512i bytes = _mm512_loadu_si512(text);
    const __mmask64 first = _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8('\xE0'));
    const __mmask64 second =
        _mm512_mask_cmpeq_epi8_mask(first, _mm512_loadu_si512(text + 1), _mm512_set1_epi8('\xA7'));
    const block_bits bits{in_ten(second, _mm512_loadu_si512(text + 2), '\xA6'), in_ten(~__mmask64{0}, bytes, '0'),
                          _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8('/'))};
    edge = append_avx512(marker.mark(bits), at, edge);
    if (bits.slash != 0) slash = append(bits.slash, at, slash);
  }
  scan = {at, marker.carried, marker.inside};
  edges = edge;
  slashes = slash;
}
#endif

}  // namespace

std::span<const digit_kernel> runnable_kernels() noexcept {
  static constexpr digit_kernel all[] = {
#ifdef KARJO_X86_KERNELS
      {"avx512", avx512_meet},
      {"avx2", avx2_meet},
#endif
      {"plain", plain_meet},
  };
#ifdef KARJO_X86_KERNELS
  static const std::size_t first = []() -> std::size_t {
    const bool avx2 =
        __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt");
    if (!avx2) return 2;
    const bool avx512 = __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("avx512bw") &&
                        __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vbmi2");
    return avx512 ? 0 : 1;
  }();
  return std::span(all).subspan(first);
#else
  return all;
#endif
}

}  // namespace karjo::search
