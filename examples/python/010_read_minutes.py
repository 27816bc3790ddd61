# SPDX-License-Identifier: Apache-2.0
"""Who must do what by when? The decisions of a meeting's minutes, and what is wrong in the document.

python3 010_read_minutes.py [FILE]
"""
import pathlib
import sys

import karjo

path = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "examples/data/minutes/clean.txt")
try:
    minutes = karjo.read_minutes(path.read_bytes())
except karjo.Error as error:
    sys.exit(f"{path}: {error}")

print(minutes.title)
if minutes.meeting.date:
    print("Met on", minutes.meeting.date, "=", karjo.BanglaDate.from_date(minutes.meeting.date))

for item in minutes.items:
    print(*filter(None, [item.number, item.heading]))
    for decision in item.decisions:
        days = [deadline.end or deadline.printed for deadline in decision.deadlines]
        print(" ", decision.label, *decision.responsible, *days)

for finding in minutes.findings:
    print(finding)

# Prints:
#   ২০২৩-২৪ অর্থবছরের বন্যা ও ঘূর্ণিঝড় মোকাবিলার প্রস্তুতি বিষয়ক ৪র্থ সভার কার্যবিবরণী
#   Met on 2024-05-12 = ২৯ বৈশাখ ১৪৩১
#   1 বন্যা আশ্রয়কেন্দ্রের হালনাগাদ তালিকা প্রণয়ন
#     ক দুর্যোগ ব্যবস্থাপনা অধিদপ্তর 2024-05-30
#     খ আইসিটি সেল 2024-06-20
#   2 শুকনা খাবার ও ত্রাণসামগ্রীর মজুত
#     ক ত্রাণ কর্মসূচি অধিশাখা 2024-09-30
#     খ দুর্যোগ ব্যবস্থাপনা অধিদপ্তর 2024-06-30
#   3 স্বেচ্ছাসেবকদের প্রশিক্ষণ
#     ক প্রশিক্ষণ শাখা 2024-06-09
#     খ ফায়ার সার্ভিস ও সিভিল ডিফেন্স অধিদপ্তর 2024-05-27
