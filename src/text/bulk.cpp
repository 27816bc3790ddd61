// SPDX-License-Identifier: Apache-2.0
#include <karjo/text/bulk.hpp>

#include <algorithm>
#include <array>
#include <cstdint>

#include <karjo/text/storage_form.hpp>
#include <karjo/text/utf8.hpp>

#include "text/bulk_kernels.hpp"

#if (defined(__x86_64__) || defined(__i386__)) && (defined(__GNUC__) || defined(__clang__))
#define KARJO_X86_KERNELS 1
#include <immintrin.h>
#endif

namespace karjo::text::bulk {

namespace {

namespace plain {

bool is_latin_digit(char byte) noexcept { return byte >= '0' && byte <= '9'; }

/// Of the three bytes at `at`.
bool is_bangla_digit(const char* at) noexcept {
  return at[0] == '\xE0' && at[1] == '\xA7' && static_cast<unsigned char>(at[2]) - 0xA6u <= 9;
}

char* put_bangla_digit(char* to, char latin) noexcept {
  *to++ = '\xE0';
  *to++ = '\xA7';
  *to++ = static_cast<char>(latin + 0x76);  // 0xA6 - '0'
  return to;
}

std::size_t count_bangla_digits(std::string_view text) noexcept {
  std::size_t count = 0;
  for (std::size_t at = 0; at + 3 <= text.size(); ++at) count += is_bangla_digit(text.data() + at) ? 1u : 0u;
  return count;
}

std::size_t count_latin_digits(std::string_view text) noexcept {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_latin_digit));
}

std::size_t to_latin_digits(std::string_view text, char* out, std::size_t) noexcept {
  char* to = out;
  for (std::size_t at = 0; at < text.size();) {
    if (text.size() - at >= 3 && is_bangla_digit(text.data() + at)) {
      *to++ = static_cast<char>(text[at + 2] - 0x76);
      at += 3;
    } else {
      *to++ = text[at++];
    }
  }
  return static_cast<std::size_t>(to - out);
}

std::size_t to_bangla_digits(std::string_view text, char* out, std::size_t) noexcept {
  char* to = out;
  for (const char byte : text) {
    if (is_latin_digit(byte))
      to = put_bangla_digit(to, byte);
    else
      *to++ = byte;
  }
  return static_cast<std::size_t>(to - out);
}

std::size_t checked_utf8(std::string_view) noexcept { return 0; }

std::size_t scan_storage_form(std::string_view, std::size_t at) noexcept { return at; }

/// The end of the first sequences that have three bytes together, the least a vector has to look back on; less where
/// there are none.
[[maybe_unused]] std::size_t first_sequences(std::string_view text) noexcept {
  std::size_t at = 0;
  while (at < 3) {
    const std::size_t length = decode(text, at).length;
    if (length == 0) break;
    at += length;
  }
  return at;
}

/// Whether no sequence goes on at `at`, as far as the lead bytes of the three bytes before tell.
[[maybe_unused]] bool ends_sequence(const char* at) noexcept {
  const auto byte = [at](int back) { return static_cast<unsigned char>(at[-back]); };
  return byte(1) < 0xC0 && byte(2) < 0xE0 && byte(3) < 0xF0;
}

}  // namespace plain

#ifdef KARJO_X86_KERNELS

// What a pair of bytes may be guilty of, one bit each. A pair is at fault where all three tables, of the high and the low
// half of the first byte and of the high half of the second, have the bit. `continued` stands for two continuation bytes
// in a row, which are no fault inside a longer sequence: faults_at() takes it back there.
enum fault : unsigned char {
  cut_short = 1 << 0,         // a lead byte, and no continuation byte
  stray = 1 << 1,             // ASCII, then a continuation byte
  overlong_of_three = 1 << 2, // E0, then 80 to 9F
  surrogate = 1 << 3,         // ED, then A0 to BF
  overlong_of_two = 1 << 4,   // C0 or C1
  too_large = 1 << 5,         // F4, then 90 to BF; F5 and above, then 90 to BF
  four_bytes = 1 << 6,        // F0, then 80 to 8F (overlong); F5 and above, then 80 to 8F (too large)
  continued = 1 << 7,
};

using table = std::array<unsigned char, 16>;

constexpr table first_byte_high = [] {
  table t{};
  for (unsigned i = 0; i < 8; ++i) t[i] = stray;
  for (unsigned i = 8; i < 12; ++i) t[i] = continued;
  t[12] = cut_short | overlong_of_two;
  t[13] = cut_short;
  t[14] = cut_short | overlong_of_three | surrogate;
  t[15] = cut_short | too_large | four_bytes;
  return t;
}();

constexpr table first_byte_low = [] {
  table t{};
  for (unsigned i = 0; i < 16; ++i) t[i] = cut_short | stray | continued;
  t[0] |= overlong_of_three | overlong_of_two | four_bytes;
  t[1] |= overlong_of_two;
  t[4] |= too_large;
  for (unsigned i = 5; i < 16; ++i) t[i] |= too_large | four_bytes;
  t[13] |= surrogate;
  return t;
}();

constexpr table second_byte_high = [] {
  table t{};
  for (unsigned i = 0; i < 16; ++i) t[i] = i >= 8 && i < 12 ? stray | overlong_of_two | continued : cut_short;
  t[8] |= overlong_of_three | four_bytes;
  t[9] |= overlong_of_three | too_large;
  t[10] |= surrogate | too_large;
  t[11] |= surrogate | too_large;
  return t;
}();

namespace avx2 {

#define KARJO_TARGET __attribute__((target("avx2,popcnt")))

struct vector {
  __m256i value;

  static constexpr std::size_t width = 32;
  static constexpr std::uint32_t all_bits = 0xFFFFFFFF;

  KARJO_TARGET static vector load(const char* at) noexcept {
    return {_mm256_loadu_si256(reinterpret_cast<const __m256i*>(at))};
  }
  KARJO_TARGET static void store(char* at, vector v) noexcept {
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(at), v.value);
  }
  KARJO_TARGET static vector all(int byte) noexcept { return {_mm256_set1_epi8(static_cast<char>(byte))}; }
  KARJO_TARGET static vector equal(vector a, vector b) noexcept { return {_mm256_cmpeq_epi8(a.value, b.value)}; }
  KARJO_TARGET static vector both(vector a, vector b) noexcept { return {_mm256_and_si256(a.value, b.value)}; }
  KARJO_TARGET static vector either(vector a, vector b) noexcept { return {_mm256_or_si256(a.value, b.value)}; }
  KARJO_TARGET static vector differ(vector a, vector b) noexcept { return {_mm256_xor_si256(a.value, b.value)}; }
  KARJO_TARGET static vector subtract_to_zero(vector a, vector b) noexcept {
    return {_mm256_subs_epu8(a.value, b.value)};
  }
  /// Whether a byte is one of the ten from `first`.
  KARJO_TARGET static vector in_ten(vector v, int first) noexcept {
    const __m256i above = _mm256_sub_epi8(v.value, all(first).value);
    return {_mm256_cmpeq_epi8(_mm256_min_epu8(above, all(9).value), above)};
  }
  /// Whether a byte is one of the `count` from `first`.
  KARJO_TARGET static vector in_range(vector v, int first, int count) noexcept {
    const __m256i above = _mm256_sub_epi8(v.value, all(first).value);
    return {_mm256_cmpeq_epi8(_mm256_min_epu8(above, all(count - 1).value), above)};
  }
  KARJO_TARGET static std::uint32_t bits(vector v) noexcept {
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(v.value));
  }
  KARJO_TARGET static vector low_nibbles(vector v) noexcept { return both(v, all(0x0F)); }
  KARJO_TARGET static vector high_nibbles(vector v) noexcept {
    return both({_mm256_srli_epi16(v.value, 4)}, all(0x0F));
  }
  KARJO_TARGET static vector look_up(const table& of, vector nibbles) noexcept {
    const __m128i row = _mm_loadu_si128(reinterpret_cast<const __m128i*>(of.data()));
    return {_mm256_shuffle_epi8(_mm256_broadcastsi128_si256(row), nibbles.value)};
  }
};

#include "text/bulk_kernels.inc"

#undef KARJO_TARGET

}  // namespace avx2

namespace ssse3 {

#define KARJO_TARGET __attribute__((target("ssse3")))

struct vector {
  __m128i value;

  static constexpr std::size_t width = 16;
  static constexpr std::uint32_t all_bits = 0xFFFF;

  KARJO_TARGET static vector load(const char* at) noexcept {
    return {_mm_loadu_si128(reinterpret_cast<const __m128i*>(at))};
  }
  KARJO_TARGET static void store(char* at, vector v) noexcept {
    _mm_storeu_si128(reinterpret_cast<__m128i*>(at), v.value);
  }
  KARJO_TARGET static vector all(int byte) noexcept { return {_mm_set1_epi8(static_cast<char>(byte))}; }
  KARJO_TARGET static vector equal(vector a, vector b) noexcept { return {_mm_cmpeq_epi8(a.value, b.value)}; }
  KARJO_TARGET static vector both(vector a, vector b) noexcept { return {_mm_and_si128(a.value, b.value)}; }
  KARJO_TARGET static vector either(vector a, vector b) noexcept { return {_mm_or_si128(a.value, b.value)}; }
  KARJO_TARGET static vector differ(vector a, vector b) noexcept { return {_mm_xor_si128(a.value, b.value)}; }
  KARJO_TARGET static vector subtract_to_zero(vector a, vector b) noexcept { return {_mm_subs_epu8(a.value, b.value)}; }
  /// Whether a byte is one of the ten from `first`.
  KARJO_TARGET static vector in_ten(vector v, int first) noexcept {
    const __m128i above = _mm_sub_epi8(v.value, all(first).value);
    return {_mm_cmpeq_epi8(_mm_min_epu8(above, all(9).value), above)};
  }
  /// Whether a byte is one of the `count` from `first`.
  KARJO_TARGET static vector in_range(vector v, int first, int count) noexcept {
    const __m128i above = _mm_sub_epi8(v.value, all(first).value);
    return {_mm_cmpeq_epi8(_mm_min_epu8(above, all(count - 1).value), above)};
  }
  KARJO_TARGET static std::uint32_t bits(vector v) noexcept {
    return static_cast<std::uint32_t>(_mm_movemask_epi8(v.value));
  }
  KARJO_TARGET static vector low_nibbles(vector v) noexcept { return both(v, all(0x0F)); }
  KARJO_TARGET static vector high_nibbles(vector v) noexcept { return both({_mm_srli_epi16(v.value, 4)}, all(0x0F)); }
  KARJO_TARGET static vector look_up(const table& of, vector nibbles) noexcept {
    return {_mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(of.data())), nibbles.value)};
  }
};

#include "text/bulk_kernels.inc"

#undef KARJO_TARGET

}  // namespace ssse3

#endif

#define KARJO_KERNELS(space)                                                                               \
  {                                                                                                        \
#space, space::checked_utf8, space::count_bangla_digits, space::count_latin_digits,                    \
        space::to_bangla_digits, space::to_latin_digits, space::scan_storage_form                          \
  }

constexpr kernels all_kernels[] = {
#ifdef KARJO_X86_KERNELS
    KARJO_KERNELS(avx2),
    KARJO_KERNELS(ssse3),
#endif
    KARJO_KERNELS(plain),
};

#undef KARJO_KERNELS

std::size_t unrunnable_kernels() noexcept {
#ifdef KARJO_X86_KERNELS
  __builtin_cpu_init();
  if (!__builtin_cpu_supports("ssse3")) return 2;
  if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("popcnt")) return 1;
#endif
  return 0;
}

const kernels& best() noexcept {
  static const kernels& chosen = runnable_kernels().front();
  return chosen;
}

}  // namespace

std::span<const kernels> runnable_kernels() noexcept { return std::span(all_kernels).subspan(unrunnable_kernels()); }

std::optional<std::uint64_t> first_invalid_utf8(std::string_view text) noexcept {
  std::size_t at = best().checked_utf8(text);
  for (int back = 0; back < 4 && at != 0; ++back)  // to the beginning of the last sequence, which may be cut short
    if (!detail::is_continuation(detail::octet(text, --at))) break;
  const std::optional<std::uint64_t> rest = text::first_invalid_utf8(text.substr(at));
  return rest ? std::optional<std::uint64_t>(at + *rest) : std::nullopt;
}

std::size_t bangla_digits_size(std::string_view text) noexcept {
  return text.size() + 2 * best().count_latin_digits(text);
}

std::size_t latin_digits_size(std::string_view text) noexcept {
  return text.size() - 2 * best().count_bangla_digits(text);
}

std::size_t to_bangla_digits(std::string_view text, char* out, std::size_t room) noexcept {
  return best().to_bangla_digits(text, out, room);
}

std::size_t to_latin_digits(std::string_view text, char* out, std::size_t room) noexcept {
  return best().to_latin_digits(text, out, room);
}

error to_storage_form(std::string_view utf8, std::string& out) {
  out.clear();
  out.reserve(utf8.size());
  struct sink {
    std::string& text;
    void append(std::string_view more) { text.append(more); }
    std::string_view tail() const noexcept {
      return std::string_view(text).substr(text.size() - std::min<std::size_t>(text.size(), 64));
    }
  } to{out};
  return detail::storage_writer(utf8, to, best().scan_storage_form).write();
}

}  // namespace karjo::text::bulk
