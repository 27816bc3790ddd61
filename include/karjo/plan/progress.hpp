// SPDX-License-Identifier: Apache-2.0
//
// What has an office reported for the indicators of its plan, quarter by quarter?
//
//     const result<progress> filed = read_progress(json);   // json.hpp
//     for (const progress_entry& entry : filed->entries) use(entry.indicator, entry.quarter, entry.value);
//
// Source: docs/sources.md#plan-model.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <karjo/calendar/fiscal_year.hpp>
#include <karjo/plan/plan_value.hpp>

namespace karjo {

struct progress_entry {
  std::string indicator;                ///< its number, in digits of either script
  std::optional<std::uint8_t> quarter;  ///< 1 (July to September) to 4; none: holds for every cut-off
  plan_value value;
  bool not_applicable = false;  ///< the indicator does not concern the office
  std::string reason;           ///< why not
  std::vector<std::string> evidence;

  friend bool operator==(const progress_entry&, const progress_entry&) = default;
};

struct progress {
  karjo::fiscal_year year;
  std::optional<std::string> office;
  std::vector<progress_entry> entries;

  friend bool operator==(const progress&, const progress&) = default;
};

}  // namespace karjo
