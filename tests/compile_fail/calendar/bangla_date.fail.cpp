// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/bangla_date.hpp>
#include <karjo/calendar/fiscal_year.hpp>
#include <karjo/calendar/working_days.hpp>

using namespace karjo;
using namespace std::chrono_literals;

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
#elif NONSENSE == 9
bool before = poush < std::chrono::December;
#elif NONSENSE == 10
auto between = date - date;  // days are subtracted, by to_days
#elif NONSENSE == 11
auto tomorrow = date + std::chrono::days{1};  // to which rule's date?
#elif NONSENSE == 12
bool same_day = date == std::chrono::year_month_day{2021y / 12 / 29};  // dates of two calendars
#elif NONSENSE == 13
bool same_month = date.month() == 9;
#elif NONSENSE == 14
month next = poush + 1;
#elif NONSENSE == 15
month december = std::chrono::December;
#elif NONSENSE == 16
auto fields = academy_2019::from_days(date);  // a rule takes days, not another rule's date
#elif NONSENSE == 17
bool this_year = *fiscal_year::make(2021) == 2021;
#elif NONSENSE == 18
auto day = bangla_date::from_days(18'990);  // a bare number is no day
#elif NONSENSE == 19
int changed = date.year() = 1429;
#elif NONSENSE == 20
bool same_rule = calendar_rule::academy_2019 == 4;
#endif
