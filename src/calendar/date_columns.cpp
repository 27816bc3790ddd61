// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/date_columns.hpp>

#include <algorithm>
#include <chrono>

#include <karjo/calendar/bangla_date.hpp>

#include "calendar/date_kernels.hpp"

namespace karjo {

namespace columns {

namespace {

template <class Rule>
std::size_t plain_from_days(const std::int32_t* days, std::size_t count, std::uint32_t* packed) noexcept {
  std::size_t refused = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const std::chrono::sys_days day{std::chrono::days{days[i]}};
    const bool known = calendar_range.contains(day);
    packed[i] = known ? pack(Rule::from_days(day)) : 0;
    refused += known ? 0 : 1;
  }
  return refused;
}

template <class Rule>
std::size_t plain_to_days(const std::uint32_t* packed, std::size_t count, std::int32_t* days) noexcept {
  std::size_t refused = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const auto [year, month, day] = unpack(packed[i]);
    days[i] = no_day;
    if (Rule::exists(year, month, day)) {
      const std::chrono::sys_days found = Rule::to_days(year, month, day);
      if (calendar_range.contains(found)) days[i] = static_cast<std::int32_t>(found.time_since_epoch().count());
    }
    refused += days[i] == no_day ? 1 : 0;
  }
  return refused;
}

}  // namespace

const kernels plain{
    "plain",
    [](const std::int32_t* days, std::size_t count, calendar_rule rule, std::uint32_t* packed) noexcept {
      return detail::with_rule(rule, [=](auto r) { return plain_from_days<decltype(r)>(days, count, packed); });
    },
    [](const std::uint32_t* packed, std::size_t count, calendar_rule rule, std::int32_t* days) noexcept {
      return detail::with_rule(rule, [=](auto r) { return plain_to_days<decltype(r)>(packed, count, days); });
    }};

std::span<const kernels* const> runnable_kernels() noexcept {
#ifdef KARJO_X86_KERNELS
  static constexpr const kernels* all[] = {&avx2, &plain};
  __builtin_cpu_init();
  const bool vectors = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  return std::span(all).subspan(vectors ? 0 : 1);
#else
  static constexpr const kernels* all[] = {&plain};
  return all;
#endif
}

namespace {

const kernels& best() noexcept {
  static const kernels& chosen = *runnable_kernels().front();
  return chosen;
}

}  // namespace

}  // namespace columns

std::size_t bangla_from_days(std::span<const std::int32_t> days, std::span<std::uint32_t> packed,
                             calendar_rule rule) noexcept {
  if (is_rule(rule)) return columns::best().from_days(days.data(), days.size(), rule, packed.data());
  std::fill_n(packed.data(), days.size(), 0u);
  return days.size();
}

std::size_t bangla_to_days(std::span<const std::uint32_t> packed, std::span<std::int32_t> days,
                           calendar_rule rule) noexcept {
  if (is_rule(rule)) return columns::best().to_days(packed.data(), packed.size(), rule, days.data());
  std::fill_n(days.data(), packed.size(), no_day);
  return packed.size();
}

}  // namespace karjo
