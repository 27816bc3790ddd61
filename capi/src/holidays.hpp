// SPDX-License-Identifier: Apache-2.0
//
// What stands behind the handle karjo_holidays.
#pragma once

#include <karjo.h>

#include <karjo/calendar/holiday_table.hpp>

struct karjo_holidays {
  karjo::holiday_table table;
};
