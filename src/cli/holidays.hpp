// SPDX-License-Identifier: Apache-2.0
//
// The holiday table that --holidays names.
#pragma once

#include <optional>

#include <karjo/calendar/holiday_table.hpp>

#include "cli/arguments.hpp"

namespace karjo::cli {

/// The table in the file that `--holidays FILE` names, nothing without it. Throws where the file cannot be read, or holds no
/// table: with its line and the reason.
[[nodiscard]] std::optional<holiday_table> chosen_holidays(arguments& from, language in);

}  // namespace karjo::cli
