# SPDX-License-Identifier: Apache-2.0
"""By when is "within 5 working days" in a year with Eid, and what does the quarter hold?

python3 080_working_days.py [HOLIDAYS]
"""
import pathlib
import sys
from datetime import date

import karjo

path = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "examples/data/holidays/2025.txt")
try:
    holidays = karjo.HolidayTable(path.read_bytes())
except karjo.Error as error:
    sys.exit(f"{path}:{error.field + 1}: {error}")

meeting = date(2025, 5, 29)
due = karjo.add_working_days(meeting, 5, holidays)
print("Within 5 working days of", meeting, "is", karjo.weekday_name(due.isoweekday(), "en"), due)
print("2 working days before that:", karjo.add_working_days(due, -2, holidays))
if holidays.depends_on_moon(meeting, due):
    print("The sighting of the moon may move it.")

quarter = karjo.FiscalPeriod.parse("২০২৪-২৫ অর্থবছরের ৪র্থ ত্রৈমাসিক")
print(quarter, karjo.count_working_days(quarter.first_day, quarter.last_day, holidays), "working days")
for day in karjo.working_days(meeting, due, holidays):
    print(day, karjo.BanglaDate.from_date(day), karjo.season_name(karjo.season(day)))

# Prints:
#   Within 5 working days of 2025-05-29 is Sunday 2025-06-15
#   2 working days before that: 2025-06-03
#   The sighting of the moon may move it.
#   ২০২৪-২৫ অর্থবছরের ৪র্থ ত্রৈমাসিক 55 working days
#   2025-05-29 ১৫ জ্যৈষ্ঠ ১৪৩২ গ্রীষ্ম
#   2025-06-01 ১৮ জ্যৈষ্ঠ ১৪৩২ গ্রীষ্ম
#   2025-06-02 ১৯ জ্যৈষ্ঠ ১৪৩২ গ্রীষ্ম
#   2025-06-03 ২০ জ্যৈষ্ঠ ১৪৩২ গ্রীষ্ম
#   2025-06-04 ২১ জ্যৈষ্ঠ ১৪৩২ গ্রীষ্ম
#   2025-06-15 ১ আষাঢ় ১৪৩২ বর্ষা
