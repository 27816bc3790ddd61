# SPDX-License-Identifier: Apache-2.0
"""A column of printed dates to days and to pairs as an office prints them; what cannot be read is told.

python3 090_date_columns.py
"""
import karjo

texts = ["১৪ পৌষ ১৪২৮", "২০২১-১২-৩০", "30 ফাল্গুন 1427", "৩১ নভেম্বর ২০২১"]
days, refused = karjo.parse_dates(texts)
for day, pair in zip(days, karjo.format_dates(days, pair="line")):
    if day != karjo.NO_DAY:
        print(day, pair)
for row, cause in refused:
    print(f"{texts[row]}: {cause}")

# Prints:
#   18990 ১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১
#   18991 ১৫ পৌষ ১৪২৮ / ৩০ ডিসেম্বর ২০২১
#   30 ফাল্গুন 1427: date.impossible
#   ৩১ নভেম্বর ২০২১: date.impossible
