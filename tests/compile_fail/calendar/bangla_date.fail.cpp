// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/bangla_date.hpp>
#include <karjo/calendar/fiscal_year.hpp>

using namespace karjo;

bangla_date date = *bangla_date::make(1428, poush, 14);

#if NONSENSE == 1
bangla_date unchecked{1428, poush, 31};  // a date comes from make or from_days
#elif NONSENSE == 2
result<bangla_date> swapped = bangla_date::make(14, 9, 1428);  // a month is no number
#elif NONSENSE == 3
auto sum = date + date;
#elif NONSENSE == 4
bool same = poush == std::chrono::December;  // months of two calendars
#elif NONSENSE == 5
bangla_date implicit = std::chrono::sys_days{};  // under which rule?
#elif NONSENSE == 6
std::int32_t year = date;
#elif NONSENSE == 7
fiscal_year unchecked_year{2021};
#elif NONSENSE == 8
bangla_date unlooked = bangla_date::make(1429, falgun, 30);  // the result may hold an error
#endif
