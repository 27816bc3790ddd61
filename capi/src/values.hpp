// SPDX-License-Identifier: Apache-2.0
//
// Numbers of karjo.h as values of C++, and back.
#pragma once

#include <karjo.h>

#include <chrono>
#include <cstdint>

#include <karjo/calendar/rule.hpp>
#include <karjo/language.hpp>

namespace karjo::capi {

[[nodiscard]] constexpr std::chrono::sys_days day_of(std::int32_t days) noexcept {
  return std::chrono::sys_days{std::chrono::days{days}};
}

[[nodiscard]] constexpr std::int32_t days_of(std::chrono::sys_days day) noexcept {
  return static_cast<std::int32_t>(day.time_since_epoch().count());
}

/// A number that is no rule becomes one that is_rule refuses.
[[nodiscard]] constexpr calendar_rule rule_of(std::int32_t number) noexcept {
  return static_cast<calendar_rule>(number >= 0 && number <= KARJO_RULE_ACADEMY_2019 ? number : 255);
}

[[nodiscard]] constexpr bool is_language(std::uint32_t number) noexcept { return number <= KARJO_LANGUAGE_BANGLA; }

[[nodiscard]] constexpr language language_of(std::uint32_t number) noexcept {
  return number == KARJO_LANGUAGE_BANGLA ? language::bn : language::en;
}

}  // namespace karjo::capi
