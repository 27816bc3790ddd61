# SPDX-License-Identifier: Apache-2.0
"""An office keeps its own list of sections, makes the number of a letter from its groups, and has it explained."""
import karjo

ROWS = """# TABLE | CODE | FROM | UNTIL | BANGLA | ENGLISH | SOURCE
section | ১৩.০০.০০০০.০২১ | - | - | সমন্বয় শাখা | Coordination Section | own list
subject | 18 | - | - | সভা | Meetings | own list
"""

try:
    codes = karjo.MemoCodes(ROWS)  # as it stands in a file; docs/guide/memo-codes.md
except karjo.Error as error:
    raise SystemExit(f"{error.line}:{error.column}: {error.message}")

made = karjo.MemoNumber.make("2011-18", ["13", "00", "0000", "021", "18", "004", "26"], serial="9", part="2")
print(made.format(), made.format("latin", dash=True))
for part in karjo.MemoNumber.parse(made.number, codes=codes).parts:
    if part.bn:
        print(part.digits, part.bn, "|", part.source)
print(made.same_file(karjo.MemoNumber.parse("13.00.0000.021.18.004.26")), made.next())

# Prints:
#   ১৩.০০.০০০০.০২১.১৮.০০৪.২৬.(অংশ-২).৯ 13.00.0000.021.18.004.26 (Part-2)-9
#   13 খাদ্য মন্ত্রণালয় | Doptor office registry, ministries
#   0000 প্রধান কার্যালয় | Department of Fisheries, table of its digital file numbers
#   021 সমন্বয় শাখা | own list
#   18 সভা | own list
#   True ১৩.০০.০০০০.০২১.১৮.০০৪.২৬.১০
