// SPDX-License-Identifier: Apache-2.0
//
// Sixteen dates at a time. Where all sixteen lie in the two hundred years around ours, everything but the day itself fits
// into 16 bits, and one vector holds them all; sixteen others take the wider way, eight at a time in 32 bits.
//
// The way from a day: `near` counts it from 15 March 1900 (or from a first of Boishakh of the rule of 1966), from where
// every fourth year leaps until 2100. The year comes from a multiplication in floating point, which the distance of every
// (4 n + 3) / 1461 from the next whole number makes exact; the tests try every day. The month comes from slots: a rule's
// twelve months are laid into slots of 31 days, so that one multiplication divides them.
//
//     day of the year   0 … 29      30 … 60     …   216 … 245   246 … 275   …      (academy_2019)
//     slot              2 … 31      32 … 62     …   218 … 247   249 … 278   …      one more after each month of 30
//
// Before 14 April 1988 the automatic rule is the almanac's, whose months follow the sun: their first days are looked up in
// the tables of karjo::detail::month_firsts, and so are those of dates that lie on both sides of that day.
#include "calendar/date_kernels.hpp"

#ifdef KARJO_X86_KERNELS

#include <immintrin.h>

#include <algorithm>
#include <array>
#include <chrono>

#include <karjo/calendar/bangla_date.hpp>
#include <karjo/calendar/date_columns.hpp>

#define KARJO_AVX2 __attribute__((target("avx2,fma")))
#define KARJO_AVX2_INLINE __attribute__((target("avx2,fma"), always_inline)) inline

namespace karjo::columns {

namespace {

using std::chrono::sys_days;
using std::chrono::year;

constexpr std::int32_t count_of(sys_days day) { return static_cast<std::int32_t>(day.time_since_epoch().count()); }

constexpr std::int32_t first_of_range = count_of(calendar_range.first);
constexpr std::int32_t last_of_range = count_of(calendar_range.last);
constexpr std::int32_t from_1995 = count_of(academy_1995_from);
constexpr std::int32_t from_2019 = count_of(academy_2019_from);

// ---- vectors: `wide` has eight lanes of 32 bits, `narrow` sixteen of 16

using wide = __m256i;
using narrow = __m256i;

KARJO_AVX2_INLINE wide wide_of(std::int32_t value) noexcept { return _mm256_set1_epi32(value); }
KARJO_AVX2_INLINE narrow narrow_of(std::int32_t value) noexcept {
  return _mm256_set1_epi16(static_cast<std::int16_t>(value));
}
KARJO_AVX2_INLINE wide load(const void* at) noexcept { return _mm256_loadu_si256(static_cast<const __m256i*>(at)); }
KARJO_AVX2_INLINE void store(void* at, wide v) noexcept { _mm256_storeu_si256(static_cast<__m256i*>(at), v); }

/// Sixteen lanes from twice eight, in the order that `low` and `high` below undo.
KARJO_AVX2_INLINE narrow narrow_from(wide first, wide second) noexcept { return _mm256_packus_epi32(first, second); }
KARJO_AVX2_INLINE narrow low_halves(wide first, wide second) noexcept {
  const wide zero = _mm256_setzero_si256();
  return narrow_from(_mm256_blend_epi16(first, zero, 0xAA), _mm256_blend_epi16(second, zero, 0xAA));
}
KARJO_AVX2_INLINE narrow high_halves(wide first, wide second) noexcept {
  return narrow_from(_mm256_srli_epi32(first, 16), _mm256_srli_epi32(second, 16));
}
KARJO_AVX2_INLINE wide first_eight(narrow low, narrow high) noexcept { return _mm256_unpacklo_epi16(low, high); }
KARJO_AVX2_INLINE wide second_eight(narrow low, narrow high) noexcept { return _mm256_unpackhi_epi16(low, high); }

/// A table of sixteen bytes, looked up by the low bytes of the lanes: 0 for an index of 16 or more, and in the high
/// bytes where the table begins with 0.
using byte_table = std::array<std::uint8_t, 16>;
KARJO_AVX2_INLINE __m256i look_up(const byte_table& table, __m256i index) noexcept {
  const __m256i rows = _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(table.data())));
  return _mm256_shuffle_epi8(rows, _mm256_adds_epu8(index, _mm256_set1_epi8(0x70)));
}

KARJO_AVX2_INLINE bool any(__m256i mask) noexcept { return _mm256_movemask_epi8(mask) != 0; }
KARJO_AVX2_INLINE bool all(__m256i mask) noexcept { return _mm256_movemask_epi8(mask) == -1; }
KARJO_AVX2_INLINE std::size_t lanes_set(wide mask) noexcept {
  return static_cast<std::size_t>(
      __builtin_popcount(static_cast<unsigned>(_mm256_movemask_ps(_mm256_castsi256_ps(mask)))));
}
/// Whether first <= v <= last, in each lane.
KARJO_AVX2_INLINE wide between(wide v, std::int32_t first, std::int32_t last) noexcept {
  const wide above = _mm256_sub_epi32(v, wide_of(first)), span = wide_of(last - first);
  return _mm256_cmpeq_epi32(_mm256_min_epu32(above, span), above);
}

/// Asks for the line that lies 2 KiB ahead, beyond the page at which the processor's own guess ends; any address is fine.
KARJO_AVX2_INLINE void fetch_ahead(const void* at) noexcept {
  _mm_prefetch(reinterpret_cast<const char*>(reinterpret_cast<std::uintptr_t>(at) + 2048), _MM_HINT_T0);
}

// ---- the rules

/// The ways in which a group of dates is converted. `both` is the automatic rule: each academy rule in its time, and `sun`
/// before them.
enum class way { sun, shahidullah, academy_1995, academy_2019, both };

/// How the days and months of a rule lie.
struct slots {
  std::int32_t near_first;          // the day from which `near` counts years of 365.25 days
  std::int32_t near_from, near_to;  // the days that it takes
  std::int32_t first_year;          // the Bangla year, in Boishakh, of the computational year that `near_first` begins
  int long_days;                    // so many days of months of 31 stand first
  int multiplier;                   // of 2^16: a day beyond them, times this, is its month
  int before;                       // the slot of the first day: Choitro, where it stands first, leaves one unused
};

constexpr std::int32_t near_1900 = count_of(year{1900} / std::chrono::March / 15);
constexpr std::int32_t near_2100 = count_of(year{2100} / std::chrono::March / 14);
constexpr std::int32_t near_1305 = count_of(sys_days{year{1990} / std::chrono::April / 15}) - 23 * 1461;

template <way Way>
constexpr slots slots_of() noexcept {
  if (Way == way::shahidullah) return {near_1305, near_1305, near_1305 + 110'000, 1305, 155, 2173, 1};
  return {near_1900,
          Way == way::both ? from_1995 : near_1900,
          near_2100,
          1900 - detail::years_ahead,
          Way == way::academy_2019 ? 216 : 185,
          2171,
          2};
}

// ---- from days

/// A constant of a loop, kept where it is: the compiler would make some of them anew in every turn.
KARJO_AVX2_INLINE __m256i kept(__m256i v) noexcept {
  asm("" : "+x"(v));
  return v;
}
KARJO_AVX2_INLINE __m256 kept(__m256 v) noexcept {
  asm("" : "+x"(v));
  return v;
}

template <way Way>
struct constants {
  static constexpr slots s = slots_of<Way>();

  wide first, span, to_slots, last_1995;
  __m256 years_a_day, years_before;
  narrow days_a_year, long_days, one_more, short_month, slot_month, month_step, first_year, first_month;

  KARJO_AVX2_INLINE constants() noexcept
      : first(kept(wide_of(s.near_from))),
        span(kept(wide_of(s.near_to - s.near_from))),
        to_slots(kept(wide_of(s.near_from - s.near_first + s.before))),
        last_1995(kept(wide_of(from_2019 - s.near_first + s.before - 1))),
        years_a_day(kept(_mm256_set1_ps(4.0f / 1461.0f))),
        // (4 n + 3) / 1461, and a half to be off the whole numbers; n has `before` in it
        years_before(kept(_mm256_set1_ps((3.5f - 4.0f * static_cast<float>(s.before)) / 1461.0f))),
        days_a_year(kept(narrow_of(365))),
        long_days(kept(narrow_of(s.long_days + s.before - 1))),
        one_more(kept(narrow_of(31))),
        short_month(kept(narrow_of(s.multiplier))),
        slot_month(kept(narrow_of(2110))),
        month_step(kept(narrow_of(256 - 31))),
        first_year(kept(narrow_of(s.first_year))),
        first_month(kept(narrow_of(Way == way::shahidullah ? 256 : 12 * 256 - 1))) {}
};

/// month << 8 | day, from the day of the year + `before`, and whether the month is Choitro of the year before. Of lanes
/// of 16 bits, or of the low halves of lanes of 32.
template <way Way>
KARJO_AVX2_INLINE void split_year(const constants<Way>& c, __m256i day_of_year, __m256i in_2019, __m256i& month_and_day,
                                  __m256i& is_choitro) noexcept {
  __m256i long_days = c.long_days;
  if constexpr (Way == way::both) long_days = _mm256_add_epi16(long_days, _mm256_and_si256(in_2019, c.one_more));
  const __m256i beyond = _mm256_subs_epu16(day_of_year, long_days);
  const __m256i slot = _mm256_add_epi16(day_of_year, _mm256_mulhi_epu16(beyond, c.short_month));
  const __m256i month = _mm256_mulhi_epu16(slot, c.slot_month);  // (slot - 1) / 31
  const __m256i day = _mm256_add_epi16(slot, _mm256_mullo_epi16(month, c.month_step));
  is_choitro = _mm256_setzero_si256();
  if constexpr (Way == way::shahidullah) {
    month_and_day = _mm256_add_epi16(day, c.first_month);  // its month 0 is Boishakh
  } else {
    is_choitro = _mm256_cmpeq_epi16(month, is_choitro);
    month_and_day = _mm256_add_epi16(day, _mm256_and_si256(is_choitro, c.first_month));
  }
}

template <way Way>
KARJO_AVX2_INLINE wide near_years(const constants<Way>& c, wide n) noexcept {
  return _mm256_cvttps_epi32(_mm256_fmadd_ps(_mm256_cvtepi32_ps(n), c.years_a_day, c.years_before));
}

/// Sixteen days of `near`, counted from its first, `before` added.
template <way Way>
KARJO_AVX2_INLINE void near_from_days(const constants<Way>& c, wide n1, wide n2, std::uint32_t* packed) noexcept {
  const narrow years = narrow_from(near_years<Way>(c, n1), near_years<Way>(c, n2));
  const narrow days_before = _mm256_add_epi16(_mm256_mullo_epi16(years, c.days_a_year), _mm256_srli_epi16(years, 2));
  const narrow day_of_year = _mm256_sub_epi16(low_halves(n1, n2), days_before);
  narrow in_2019 = _mm256_setzero_si256(), month_and_day, is_choitro;
  if constexpr (Way == way::both)
    in_2019 = _mm256_packs_epi32(_mm256_cmpgt_epi32(n1, c.last_1995), _mm256_cmpgt_epi32(n2, c.last_1995));
  split_year<Way>(c, day_of_year, in_2019, month_and_day, is_choitro);
  const narrow year = _mm256_add_epi16(_mm256_add_epi16(years, c.first_year), is_choitro);
  store(packed, first_eight(month_and_day, year));
  store(packed + 8, second_eight(month_and_day, year));
}

KARJO_AVX2_INLINE wide multiply_shift(wide a, std::uint32_t factor, int shift) noexcept {
  const wide even = _mm256_srli_epi64(_mm256_mul_epu32(a, wide_of(static_cast<std::int32_t>(factor))), shift);
  const wide odd =
      _mm256_srli_epi64(_mm256_mul_epu32(_mm256_srli_epi64(a, 32), wide_of(static_cast<std::int32_t>(factor))), shift);
  return _mm256_blend_epi32(even, _mm256_slli_epi64(odd, 32), 0xAA);
}

/// Eight days of the range, any of them: the steps of karjo::detail::year_from_15_march.
template <way Way>
KARJO_AVX2_INLINE wide any_from_days(const constants<Way>& c, wide days) noexcept {
  wide n;
  std::int32_t first_year;
  if constexpr (Way == way::shahidullah) {
    n = _mm256_sub_epi32(days, wide_of(count_of(detail::shahidullah_first_day)));
    n = _mm256_add_epi32(_mm256_slli_epi32(n, 2), wide_of(3));
    first_year = detail::shahidullah_first_year;
  } else {
    n = _mm256_add_epi32(days, wide_of(static_cast<std::int32_t>(detail::days_to_1970)));
    n = _mm256_add_epi32(_mm256_slli_epi32(n, 2), wide_of(3));
    const wide centuries = multiply_shift(n, 15051803, 41);  // n / 146097
    n = _mm256_add_epi32(n, _mm256_slli_epi32(_mm256_sub_epi32(centuries, _mm256_srli_epi32(centuries, 2)), 2));
    first_year = -detail::years_ahead;
  }
  const wide factor = wide_of(2939745);  // 2^32 / 1461, rounded up
  const wide even = _mm256_mul_epu32(n, factor), odd = _mm256_mul_epu32(_mm256_srli_epi64(n, 32), factor);
  wide year = _mm256_blend_epi32(_mm256_srli_epi64(even, 32), odd, 0xAA);
  const wide day_even = _mm256_srli_epi64(_mm256_mul_epu32(even, wide_of(1461)), 34);
  const wide day_odd = _mm256_srli_epi64(_mm256_mul_epu32(odd, wide_of(1461)), 34);
  const wide day_of_year = _mm256_blend_epi32(day_even, _mm256_slli_epi64(day_odd, 32), 0xAA);

  const wide in_2019 = _mm256_cmpgt_epi32(days, wide_of(from_2019 - 1));
  wide month_and_day, is_choitro;
  split_year<Way>(c, _mm256_add_epi32(day_of_year, wide_of(c.s.before)), in_2019, month_and_day, is_choitro);
  year = _mm256_add_epi16(_mm256_add_epi32(year, wide_of(first_year)), is_choitro);
  return _mm256_blend_epi16(month_and_day, _mm256_slli_epi32(year, 16), 0xAA);
}

// ---- the first days of months, looked up

using detail::month_firsts;

template <way Way>
constexpr const month_firsts& firsts_of() noexcept {
  static_assert(Way == way::sun || Way == way::both);
  return Way == way::sun ? detail::surya_firsts : detail::automatic_firsts;
}

/// The first days of eight months, and of those after them. Each pair is one load, in the order that the shuffles undo.
template <way Way>
KARJO_AVX2_INLINE void look_up_firsts(wide month, wide& first, wide& next_first) noexcept {
  const auto* const table = reinterpret_cast<const long long*>(firsts_of<Way>().data());
  const wide order = _mm256_permute4x64_epi64(month, 0b11'01'10'00);
  const __m256 pairs1 = _mm256_castsi256_ps(_mm256_i32gather_epi64(table, _mm256_castsi256_si128(order), 4));
  const __m256 pairs2 = _mm256_castsi256_ps(_mm256_i32gather_epi64(table, _mm256_extracti128_si256(order, 1), 4));
  first = _mm256_castps_si256(_mm256_shuffle_ps(pairs1, pairs2, 0b10'00'10'00));
  next_first = _mm256_castps_si256(_mm256_shuffle_ps(pairs1, pairs2, 0b11'01'11'01));
}

template <way Way>
KARJO_AVX2_INLINE wide in_table(wide days) noexcept {
  return between(days, firsts_of<Way>().front(), firsts_of<Way>().end_day() - 1);
}

/// Eight days of the table. The even month, begun twelve days late, never is ahead of the true one, and never two behind.
template <way Way>
KARJO_AVX2_INLINE wide table_from_days(wide days) noexcept {
  constexpr float days_a_month = 365.25f / 12;
  const wide since = _mm256_sub_epi32(days, wide_of(firsts_of<Way>().front()));
  wide month = _mm256_cvttps_epi32(_mm256_fmadd_ps(
      _mm256_cvtepi32_ps(since), _mm256_set1_ps(1 / days_a_month), _mm256_set1_ps(-12 / days_a_month)));
  wide this_first, next_first;
  look_up_firsts<Way>(month, this_first, next_first);
  const wide before_next = _mm256_cmpgt_epi32(next_first, days);
  month = _mm256_add_epi32(_mm256_add_epi32(month, wide_of(1)), before_next);
  const wide first = _mm256_blendv_epi8(next_first, this_first, before_next);
  const wide years = _mm256_srli_epi32(_mm256_mulhi_epu16(month, wide_of(43691)), 3);  // / 12
  const wide in_year = _mm256_sub_epi32(month, _mm256_madd_epi16(years, wide_of(12)));
  const wide day = _mm256_sub_epi32(days, first);
  const wide first_fields = wide_of((month_firsts::first_year << 16) + (1 << 8) + 1);
  return _mm256_add_epi32(_mm256_add_epi32(_mm256_slli_epi32(years, 16), _mm256_slli_epi32(in_year, 8)),
                          _mm256_add_epi32(day, first_fields));
}

// ---- from days, all together

/// Eight days, any of them.
template <way Way>
KARJO_AVX2_INLINE std::size_t eight_from_days(const constants<Way>& c, const std::int32_t* days,
                                              std::uint32_t* packed) noexcept {
  const wide v = load(days);
  const wide known = between(v, first_of_range, last_of_range);
  wide answer = _mm256_setzero_si256();
  if constexpr (Way != way::sun) answer = any_from_days<Way>(c, v);
  if constexpr (Way == way::sun || Way == way::both) {
    wide by_sun = known;
    if constexpr (Way == way::both) by_sun = _mm256_and_si256(known, _mm256_cmpgt_epi32(wide_of(from_1995), v));
    const wide found = _mm256_and_si256(by_sun, in_table<Way>(v));
    if (!all(_mm256_cmpeq_epi32(found, by_sun))) {
      constexpr auto rule = Way == way::both ? calendar_rule::automatic : calendar_rule::surya_siddhanta;
      return plain.from_days(days, 8, rule, packed);
    }
    const wide days_found = _mm256_blendv_epi8(wide_of(firsts_of<Way>().front()), v, found);
    answer = _mm256_blendv_epi8(answer, table_from_days<Way>(days_found), found);
  }
  store(packed, _mm256_and_si256(answer, known));
  return 8 - lanes_set(known);
}

/// Sixteen days: near ones together, others eight and eight.
template <way Way>
KARJO_AVX2_INLINE std::size_t sixteen_from_days(const constants<Way>& c, const std::int32_t* days,
                                                std::uint32_t* packed) noexcept {
  if constexpr (Way != way::sun) {
    const wide n1 = _mm256_sub_epi32(load(days), c.first), n2 = _mm256_sub_epi32(load(days + 8), c.first);
    const wide most = _mm256_max_epu32(n1, n2);
    if (all(_mm256_cmpeq_epi32(_mm256_min_epu32(most, c.span), most))) {
      near_from_days<Way>(c, _mm256_add_epi32(n1, c.to_slots), _mm256_add_epi32(n2, c.to_slots), packed);
      return 0;
    }
  }
  if constexpr (Way == way::sun || Way == way::both) {
    const wide v1 = load(days), v2 = load(days + 8);
    if (all(_mm256_and_si256(in_table<Way>(v1), in_table<Way>(v2)))) {
      store(packed, table_from_days<Way>(v1));
      store(packed + 8, table_from_days<Way>(v2));
      return 0;
    }
  }
  return eight_from_days<Way>(c, days, packed) + eight_from_days<Way>(c, days + 8, packed + 8);
}

template <way Way>
KARJO_AVX2 std::size_t all_from_days(const std::int32_t* days, std::size_t count, std::uint32_t* packed) noexcept {
  const constants<Way> c;
  std::size_t refused = 0, i = 0;
  for (; count - i >= 16; i += 16) {
    fetch_ahead(days + i);
    refused += sixteen_from_days<Way>(c, days + i, packed + i);
  }
  if (i == count) return refused;
  std::int32_t last[16];
  std::uint32_t answer[16];
  for (std::size_t k = 0; k < 16; ++k) last[k] = i + k < count ? days[i + k] : from_2019;
  refused += sixteen_from_days<Way>(c, last, answer);
  for (std::size_t k = 0; i + k < count; ++k) packed[i + k] = answer[k];
  return refused;
}

// ---- to days

/// What a month of a rule begins with and holds, by its number: 0 for what is no month.
struct month_tables {
  byte_table extra;   // days from the first of the computational year to the month, less 30 * months
  byte_table length;  // Falgun (Choitro in shahidullah_1966) as in a year that does not leap
};

template <class Rule, way Way>
constexpr month_tables tables_of() noexcept {
  month_tables t{};
  const detail::month_starts& starts = Way == way::shahidullah    ? detail::shahidullah_starts
                                       : Way == way::academy_1995 ? detail::academy_1995_starts
                                                                  : detail::academy_2019_starts;
  constexpr std::int32_t common_year = 1401;  // neither it nor the Gregorian years it touches leap
  for (unsigned m = 1; m <= 12; ++m) {
    const unsigned months = Way == way::shahidullah ? m - 1 : m % 12;
    t.extra[m] = static_cast<std::uint8_t>(starts.start(static_cast<month>(m)) - 30 * months);
    t.length[m] = Rule::days_in(common_year, static_cast<month>(m));
  }
  return t;
}

constexpr month_tables tables_1966 = tables_of<shahidullah_1966, way::shahidullah>();
constexpr month_tables tables_1995 = tables_of<academy_1995, way::academy_1995>();
constexpr month_tables tables_2019 = tables_of<academy_2019, way::academy_2019>();

// The years whose dates all lie in the range, under every rule.
constexpr std::int32_t first_whole_year = 2, last_whole_year = 9405;

// The years of which every date falls between 15 March 1900 and the end of 2099: there every fourth year leaps.
constexpr std::int32_t first_near_year = 1308, last_near_year = 1505;

/// Sixteen packed dates of whole years, or with `Near` of near ones. `refused` has their lanes set that are no days.
template <way Way, bool Near>
KARJO_AVX2_INLINE void whole_to_days(wide p1, wide p2, narrow years, wide& days1, wide& days2,
                                     narrow& refused) noexcept {
  const narrow month_and_day = low_halves(p1, p2);
  const narrow month = _mm256_srli_epi16(month_and_day, 8);
  const narrow day = _mm256_and_si256(month_and_day, narrow_of(0xFF));
  const narrow choitro = _mm256_cmpeq_epi16(month, narrow_of(12));

  narrow length, extra, months, year, days_before;
  std::int32_t year_0;
  if constexpr (Way == way::shahidullah) {
    const narrow leaps = _mm256_cmpeq_epi16(_mm256_and_si256(years, narrow_of(3)), _mm256_setzero_si256());
    length = _mm256_sub_epi16(look_up(tables_1966.length, month), _mm256_and_si256(leaps, choitro));
    extra = look_up(tables_1966.extra, month);
    months = _mm256_sub_epi16(month, narrow_of(1));
    year = _mm256_sub_epi16(years, narrow_of(detail::shahidullah_first_year));
    days_before = _mm256_srli_epi16(year, 2);
    year_0 = count_of(detail::shahidullah_first_day);
  } else {
    constexpr const month_tables& t = Way == way::academy_1995 ? tables_1995 : tables_2019;
    length = look_up(t.length, month);
    extra = look_up(t.extra, month);
    if constexpr (Way == way::both) {
      const wide last_1995 = wide_of((1426 << 16) + (6 << 8) - 1);  // Ashwin 1426 has the length of the new rule
      const narrow in_2019 = _mm256_packs_epi32(_mm256_cmpgt_epi32(p1, last_1995), _mm256_cmpgt_epi32(p2, last_1995));
      length = _mm256_blendv_epi8(look_up(tables_1995.length, month), length, in_2019);
      extra = _mm256_blendv_epi8(look_up(tables_1995.extra, month), extra, in_2019);
    }
    // Falgun falls in the Gregorian year + 594: 25 divides it if its product with 25^-1 modulo 2^16 is small.
    const narrow gregorian = _mm256_add_epi16(years, narrow_of(detail::years_ahead + 1));
    narrow low_bits = narrow_of(3);
    if constexpr (!Near) {
      const narrow product = _mm256_mullo_epi16(gregorian, narrow_of(23593));
      const narrow by_25 = _mm256_cmpeq_epi16(_mm256_min_epu16(product, narrow_of(65535 / 25)), product);
      low_bits = _mm256_or_si256(_mm256_and_si256(by_25, narrow_of(12)), low_bits);
    }
    const narrow leaps = _mm256_cmpeq_epi16(_mm256_and_si256(gregorian, low_bits), _mm256_setzero_si256());
    length = _mm256_sub_epi16(length, _mm256_and_si256(leaps, _mm256_cmpeq_epi16(month, narrow_of(11))));
    months = _mm256_andnot_si256(choitro, month);
    year = _mm256_sub_epi16(_mm256_add_epi16(years, narrow_of(detail::years_ahead)), choitro);
    days_before = _mm256_srli_epi16(year, 2);
    year_0 = -static_cast<std::int32_t>(detail::days_to_1970);
    if constexpr (Near) {
      year_0 -= 19 - 19 / 4;  // the centuries before it that did not leap; as many before 2000
    } else {
      const narrow centuries = _mm256_srli_epi16(_mm256_mulhi_epu16(year, narrow_of(5243)), 3);  // / 100
      days_before = _mm256_add_epi16(_mm256_sub_epi16(days_before, centuries), _mm256_srli_epi16(centuries, 2));
    }
  }
  const narrow day_and_less = _mm256_sub_epi16(day, narrow_of(1));  // a day 0 becomes 65535
  refused = _mm256_cmpeq_epi16(_mm256_subs_epu16(length, day_and_less), _mm256_setzero_si256());

  // 365 * year + all the others, which have room in 16 bits
  const narrow others = _mm256_add_epi16(_mm256_add_epi16(days_before, day_and_less),
                                         _mm256_add_epi16(_mm256_mullo_epi16(months, narrow_of(30)), extra));
  const __m256i factors = wide_of(1 << 16 | 365);
  days1 = _mm256_add_epi32(_mm256_madd_epi16(first_eight(year, others), factors), wide_of(year_0));
  days2 = _mm256_add_epi32(_mm256_madd_epi16(second_eight(year, others), factors), wide_of(year_0));
}

/// Eight packed dates of the years of the table. `refused` has their lanes set that are no days.
template <way Way>
KARJO_AVX2_INLINE void table_to_days(wide packed, wide& days, wide& refused) noexcept {
  const wide years = _mm256_srli_epi32(packed, 16);
  const wide month = _mm256_and_si256(_mm256_srli_epi32(packed, 8), wide_of(0xFF));
  const wide day = _mm256_and_si256(packed, wide_of(0xFF));
  const wide is_month = between(month, 1, 12);
  wide index = _mm256_madd_epi16(_mm256_sub_epi32(years, wide_of(month_firsts::first_year)), wide_of(12));
  index = _mm256_add_epi32(index, _mm256_sub_epi32(month, wide_of(1)));
  wide first, next_first;
  look_up_firsts<Way>(_mm256_and_si256(index, is_month), first, next_first);
  days = _mm256_add_epi32(first, _mm256_sub_epi32(day, wide_of(1)));
  const wide in_month = _mm256_and_si256(_mm256_cmpgt_epi32(next_first, days), _mm256_cmpgt_epi32(day, wide_of(0)));
  refused = _mm256_andnot_si256(_mm256_and_si256(in_month, is_month), wide_of(-1));
}

template <way Way>
constexpr calendar_rule rule_of() noexcept {
  switch (Way) {
    case way::sun: return calendar_rule::surya_siddhanta;
    case way::shahidullah: return calendar_rule::shahidullah_1966;
    case way::academy_1995: return calendar_rule::academy_1995;
    case way::academy_2019: return calendar_rule::academy_2019;
    case way::both: break;
  }
  return calendar_rule::automatic;
}

template <way Way>
KARJO_AVX2_INLINE std::size_t sixteen_to_days(const std::uint32_t* packed, std::int32_t* days) noexcept {
  const wide p1 = load(packed), p2 = load(packed + 8);
  const narrow years = high_halves(p1, p2);
  const auto all_from = [years](std::int32_t first, std::int32_t last) KARJO_AVX2 {
    const narrow after_first = _mm256_sub_epi16(years, narrow_of(first)), span = narrow_of(last - first);
    return all(_mm256_cmpeq_epi16(_mm256_min_epu16(after_first, span), after_first));
  };
  constexpr bool looked_up = Way == way::sun || Way == way::both;
  constexpr std::int32_t first_by_steps = Way == way::both ? 1395 : first_whole_year;  // not by the sun
  wide days1, days2, refused1, refused2;
  if (Way != way::sun && all_from(std::max(first_near_year, first_by_steps), last_near_year)) {
    narrow refused;
    whole_to_days<Way, true>(p1, p2, years, days1, days2, refused);
    refused1 = first_eight(refused, refused);
    refused2 = second_eight(refused, refused);
  } else if (looked_up && all_from(month_firsts::first_year, month_firsts::last_year)) {
    if constexpr (looked_up) {
      table_to_days<Way>(p1, days1, refused1);
      table_to_days<Way>(p2, days2, refused2);
    }
  } else if (Way != way::sun && all_from(first_by_steps, last_whole_year)) {
    narrow refused;
    whole_to_days<Way, false>(p1, p2, years, days1, days2, refused);
    refused1 = first_eight(refused, refused);
    refused2 = second_eight(refused, refused);
  } else {
    return plain.to_days(packed, 16, rule_of<Way>(), days);
  }
  std::size_t refused = 0;
  if (any(_mm256_or_si256(refused1, refused2))) {
    days1 = _mm256_blendv_epi8(days1, wide_of(no_day), refused1);
    days2 = _mm256_blendv_epi8(days2, wide_of(no_day), refused2);
    refused = lanes_set(refused1) + lanes_set(refused2);
  }
  store(days, days1);
  store(days + 8, days2);
  return refused;
}

template <way Way>
KARJO_AVX2 std::size_t all_to_days(const std::uint32_t* packed, std::size_t count, std::int32_t* days) noexcept {
  std::size_t refused = 0, i = 0;
  for (; count - i >= 16; i += 16) {
    fetch_ahead(packed + i);
    refused += sixteen_to_days<Way>(packed + i, days + i);
  }
  if (i == count) return refused;
  std::uint32_t last[16];
  std::int32_t answer[16];
  const std::uint32_t a_day = pack({1430, boishakh, 1});  // under every rule
  for (std::size_t k = 0; k < 16; ++k) last[k] = i + k < count ? packed[i + k] : a_day;
  refused += sixteen_to_days<Way>(last, answer);
  for (std::size_t k = 0; i + k < count; ++k) days[i + k] = answer[k];
  return refused;
}

}  // namespace

const kernels avx2{"avx2",
                   [](const std::int32_t* days, std::size_t count, calendar_rule rule, std::uint32_t* packed) noexcept {
                     switch (rule) {
                       case calendar_rule::surya_siddhanta: return all_from_days<way::sun>(days, count, packed);
                       case calendar_rule::shahidullah_1966:
                         return all_from_days<way::shahidullah>(days, count, packed);
                       case calendar_rule::academy_1995: return all_from_days<way::academy_1995>(days, count, packed);
                       case calendar_rule::academy_2019: return all_from_days<way::academy_2019>(days, count, packed);
                       case calendar_rule::automatic: break;
                     }
                     return all_from_days<way::both>(days, count, packed);
                   },
                   [](const std::uint32_t* packed, std::size_t count, calendar_rule rule, std::int32_t* days) noexcept {
                     switch (rule) {
                       case calendar_rule::surya_siddhanta: return all_to_days<way::sun>(packed, count, days);
                       case calendar_rule::shahidullah_1966: return all_to_days<way::shahidullah>(packed, count, days);
                       case calendar_rule::academy_1995: return all_to_days<way::academy_1995>(packed, count, days);
                       case calendar_rule::academy_2019: return all_to_days<way::academy_2019>(packed, count, days);
                       case calendar_rule::automatic: break;
                     }
                     return all_to_days<way::both>(packed, count, days);
                   }};

}  // namespace karjo::columns

#endif
