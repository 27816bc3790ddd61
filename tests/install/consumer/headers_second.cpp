// SPDX-License-Identifier: Apache-2.0
#include <karjo/karjo.hpp>

std::int32_t year_of_the_bangla_calendar(std::chrono::sys_days day) { return karjo::bangla_date::from_days(day)->year(); }
