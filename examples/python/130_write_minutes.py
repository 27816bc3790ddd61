# SPDX-License-Identifier: Apache-2.0
"""Minutes written back: the paper as an office issues it, and the due days of its decisions for a calendar.

python3 130_write_minutes.py [FILE]
"""
import pathlib
import sys

import karjo

path = sys.argv[1] if len(sys.argv) > 1 else "examples/data/minutes/clean.txt"
minutes = karjo.read_minutes(pathlib.Path(path).read_text(encoding="utf-8"))

print(minutes.write("text").split("\n\n")[0])
print()
for line in minutes.write("ics").splitlines():
    if line.startswith("DTSTART"):
        print(line)
