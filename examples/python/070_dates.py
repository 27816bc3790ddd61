# SPDX-License-Identifier: Apache-2.0
"""One day in both calendars, a pair as it is printed, and what a print leaves open.

python3 070_dates.py
"""
from datetime import date

import karjo

today = karjo.BanglaDate.from_date(date(2021, 12, 29))
print(today, today.rule)
print(today.format("era", pair="line"))

for printed in ("২৬ মাঘ ১৪১০ / ৮ ফেব্রুয়ারি ২০০৪", "১৫ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১"):
    pair = karjo.parse_date(printed).pair
    print(pair.consistent, pair.difference_days, *pair.agrees_under)

reading = karjo.parse_date("০৫-০৬-২০২১")
print(reading.gregorian, *(one.gregorian for one in reading.readings))
try:
    karjo.parse_date("৩০ ফাল্গুন ১৪২৯")
except karjo.Error as error:
    print(error.name, error.offset, error.message_bn)

# Prints:
#   ১৪ পৌষ ১৪২৮ academy-2019
#   ১৪ পৌষ ১৪২৮ বঙ্গাব্দ / ২৯ ডিসেম্বর ২০২১ খ্রিস্টাব্দ
#   True 0 academy-1995
#   False 1 shahidullah-1966 academy-1995
#   2021-06-05 2021-06-05 2021-05-06
#   date.impossible 0 এমন কোনো তারিখ নেই
