# SPDX-License-Identifier: Apache-2.0
"""Whose letter is this, what is wrong with its number, and which letter comes next?"""
from datetime import date

import karjo

TEXT = "স্মারক নং- ৪৪,০০.০০০০.০১১.০২.০০৪.২০১৭-১৮(৭৫)"

memo = karjo.MemoNumber.parse(TEXT)
print(memo.number, memo.scheme, memo.serial, memo.copies)
for day in (date(2016, 5, 1), date(2018, 5, 1)):  # ministries change their names: the day of the letter chooses
    print(day, karjo.MemoNumber.parse(TEXT, day).parts[0].bn)
for found in memo.findings:
    print(found.code, "at byte", found.offset, "of", found.group, "→", found.repair)
print(memo.next())

# Prints:
#   44.00.0000.011.02.004.2017.18 2011-18 18 75
#   2016-05-01 স্বরাষ্ট্র মন্ত্রণালয়
#   2018-05-01 জননিরাপত্তা বিভাগ
#   memo.separator at byte 33 of ministry → .
#   memo.four-digit-year at byte 81 of year → 17
#   ৪৪.০০.০০০০.০১১.০২.০০৪.২০১৭.১৯
