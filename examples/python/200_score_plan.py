# SPDX-License-Identifier: Apache-2.0
"""The score of a work plan after its first quarter, what each mark is for, and what is wrong in the table.

python3 200_score_plan.py [PLAN.json PROGRESS.json]
"""
import pathlib
import sys

import karjo

plan_file, progress_file = sys.argv[1:3] if len(sys.argv) > 2 else (
    "examples/data/plans/egovernance_2021-22.json", "examples/data/plans/egovernance_2021-22_quarter_1.json")
try:
    plan = karjo.read_plan(pathlib.Path(plan_file).read_bytes())
    score = plan.score(pathlib.Path(progress_file).read_bytes(), quarter=1, trace=True)
except karjo.Error as error:
    sys.exit(str(error))

for one in score.indicators:
    if one.status in ("reached", "partly"):
        print(one.number, one.trace[-1])
print("score", score.score, "of", score.total_weight, "share", score.share)
for finding in plan.findings:
    if finding.severity == "error":
        print(finding.at, finding.code)

# Prints:
#   ১.৪.১ weighted: 4 × 100.00/100 = 4.00
#   ২.১.১ weighted: 4 × 25.00/100 = 1.00
#   ২.১.২ weighted: 2 × 25.00/100 = 0.50
#   ২.২.৩ weighted: 3 × 25.00/100 = 0.75
#   score 6.25 of 50.00 share 1.25
#   ১.৫.১ target.unreadable
#   ২.২.২ target.unreadable
#   ২.২.৫ target.unit-mismatch
