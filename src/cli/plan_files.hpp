// SPDX-License-Identifier: Apache-2.0
//
// Plans and progress from files, JSON or CSV as their first byte tells.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/plan/plan_csv.hpp>

#include "cli/verbs.hpp"

namespace karjo::cli {

/// Whether a text is JSON: its first byte that is no space is a bracket.
[[nodiscard]] bool looks_like_json(std::string_view content) noexcept;

/// FILE:LINE:COLUMN: MESSAGE: WHAT STANDS THERE [CODE]
[[nodiscard]] std::string json_refusal(std::string_view file, std::string_view content, const error& why, language in);

/// FILE: row ROW, column COLUMN (HEADING): SEVERITY: MESSAGE: WHAT STANDS THERE [CODE]
[[nodiscard]] std::string csv_line(std::string_view file, const csv_fault& fault, bool doubt, language in);

/// What an office reports, or nothing: then every fault has been said. The doubts of a CSV file are said where `doubts`.
[[nodiscard]] std::optional<progress> progress_of(std::string_view file, std::string_view content, bool json, bool doubts,
                                                  output& to, language in);

/// The same of a plan.
[[nodiscard]] std::optional<plan> plan_of(std::string_view file, std::string_view content, bool json, bool doubts, output& to,
                                          language in);

}  // namespace karjo::cli
