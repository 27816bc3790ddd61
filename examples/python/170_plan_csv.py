# SPDX-License-Identifier: Apache-2.0
"""A plan from a spreadsheet: what is wrong in it, by row and column, and its indicators.

python3 170_plan_csv.py [PLAN.csv]
"""
import pathlib
import sys

import karjo

file = sys.argv[1] if len(sys.argv) > 1 else "examples/data/plans/upazila.csv"
read = karjo.read_plan_csv(pathlib.Path(file).read_bytes())
for fault in read.faults + read.doubts:
    print(f"row {fault.row}, column {fault.column} ({fault.heading}): {fault.text}: {fault.message}")
if read.json is None:
    sys.exit(1)
plan = karjo.read_plan(read.json)
for indicator in plan.indicators:
    print(indicator.number, indicator.unit, indicator.weight)
print(len(karjo.csv_template(plan, headings="bn").splitlines()), "rows to fill in, with keys and headings")

# Prints:
#   row 8, column 10 (70): ৩১-০৪-২০২৩: there is no such day
#   ১.১ date 4
#   ১.২ count 3
#   ২.১ percent 3
#   15 rows to fill in, with keys and headings
