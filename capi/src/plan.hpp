// SPDX-License-Identifier: Apache-2.0
//
// What a karjo_plan holds.
#pragma once

#include <karjo.h>

#include <string>

#include <karjo/plan/score.hpp>
#include <karjo/plan/score_columns.hpp>

struct karjo_plan {
  karjo::plan_scorer scorer;
  karjo::score_columns columns;
  std::string findings;
};
