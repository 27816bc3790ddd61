# SPDX-License-Identifier: Apache-2.0
"""Which letters and days does a document name? Read piece by piece, as a file of any size may be.

python3 120_find.py [FILE]
"""
import sys

import karjo

for hit in karjo.find_in(sys.argv[1] if len(sys.argv) > 1 else "examples/data/minutes/clean.txt"):
    where = f"{hit.line}:{hit.column} {hit.kind}:"
    if hit.kind == "memo":
        number = karjo.MemoNumber.parse(hit.text)
        print(where, number.file, "serial", number.serial)
    else:
        print(where, hit.date, "=", hit.bangla)
