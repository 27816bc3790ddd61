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
print(minutes.meeting.date, minutes.meeting.start, minutes.meeting.place)
if minutes.meeting.date:
    print(karjo.BanglaDate.from_date(minutes.meeting.date))

for item in minutes.items:
    print(item.number, item.heading)
    for decision in item.decisions:
        days = [deadline.end or deadline.printed for deadline in decision.deadlines]
        print(" ", decision.label, *decision.responsible, *days)

for finding in minutes.findings:
    print(finding)
