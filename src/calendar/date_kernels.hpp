// SPDX-License-Identifier: Apache-2.0
//
// The kernels behind bangla_from_days and bangla_to_days of karjo/calendar/date_columns.hpp: one set a kind of processor,
// all with the same answers. The tests run every set that this processor can run against the scalar functions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <karjo/calendar/rule.hpp>

#if (defined(__x86_64__) || defined(__i386__)) && (defined(__GNUC__) || defined(__clang__))
#define KARJO_X86_KERNELS 1
#endif

namespace karjo::columns {

struct kernels {
  std::string_view name;

  /// As bangla_from_days and bangla_to_days; the rule is one of the five.
  std::size_t (*from_days)(const std::int32_t* days, std::size_t count, calendar_rule rule,
                           std::uint32_t* packed) noexcept;
  std::size_t (*to_days)(const std::uint32_t* packed, std::size_t count, calendar_rule rule,
                         std::int32_t* days) noexcept;
};

/// The scalar functions, one value after the other.
extern const kernels plain;

#ifdef KARJO_X86_KERNELS
/// Needs AVX2 and FMA.
extern const kernels avx2;
#endif

/// The sets that this processor can run, the best first; the last is `plain`.
[[nodiscard]] std::span<const kernels* const> runnable_kernels() noexcept;

}  // namespace karjo::columns
