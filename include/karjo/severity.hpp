// SPDX-License-Identifier: Apache-2.0
//
// How much does a finding weigh? An error is a fact of the document that is wrong or contradictory; a warning is what a
// careful clerk would ask about; info is style.
#pragma once

#include <cstdint>
#include <string_view>

namespace karjo {

enum class severity : std::uint8_t { info, warning, error };

/// "info", "warning" or "error".
[[nodiscard]] constexpr std::string_view name(severity level) noexcept {
  switch (level) {
    case severity::info: return "info";
    case severity::warning: return "warning";
    case severity::error: break;
  }
  return "error";
}

}  // namespace karjo
