# SPDX-License-Identifier: Apache-2.0
"""The counts of docs/reference/calendar-peers.md, made anew from the test values of the peers.

    calendar_peers.py PAGE [VALUES]

VALUES (or KARJO_PEER_VECTORS) is a table, tab-separated, of calendar, gregorian, expected_y-m-d, note and source. The values belong to the
peers and are not part of karjo; without them there is nothing to do, and the status is 77.
"""
from __future__ import annotations

import collections
import csv
import datetime
import os
import pathlib
import re
import sys
from array import array

import karjo

#: Which rule of karjo a peer's calendar is to be held against.
RULES = {"BD-2019": "automatic", "BA-1995": "academy-1995", "BA-1995 (proleptic)": "academy-1995", "WB (IN method)": "surya-siddhanta",
         "WB Bisuddha (drik)": "surya-siddhanta", "BA-1995 with 06:00 day start": "academy-1995",
         "as in file (2019 rule, applied proleptically to Jan-Oct 2019)": "academy-2019"}


def peer(source: str) -> str:
    name = re.sub(r"^(github|npm/GitHub) ", "", source).split()[0]
    return "a Dart port" if name.startswith("(") else name


def main() -> None:
    page = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
    values = sys.argv[2] if len(sys.argv) > 2 else os.environ.get("KARJO_PEER_VECTORS")
    if not values:
        print("no table of values is given")
        sys.exit(77)
    counts = collections.defaultdict(collections.Counter)
    with open(values, encoding="utf-8") as table:
        for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE):
            rule = RULES.get(row["calendar"], "")
            count = counts[peer(row["source"]), rule or "another calendar"]
            count["values"] += 1
            day = re.match(r"(\d{4}-\d\d-\d\d)(?: (\d\d):)?", row["gregorian"])
            if not rule or not day:
                continue
            days = array("i", [(datetime.date.fromisoformat(day[1]) - datetime.date(1970, 1, 1)).days])
            given = karjo.unpack(karjo.bangla_from_days(days, rule)[0])
            count["given"] += "-".join(map(str, given)) == row["expected_y-m-d"]
    said = {(name, rule): (int(total), int(given)) for name, rule, total, given in
            re.findall(r"^\| ([^|]+?) \| `?([a-z0-9 -]+?)`? \| (\d+) \| (\d+) \|", page, re.MULTILINE)}
    made = {key: (count["values"], count["given"]) for key, count in counts.items()}
    for key in sorted(set(said) | set(made)):
        if said.get(key) != made.get(key):
            print(f"{key}: the page says {said.get(key)}, the values give {made.get(key)}")
    print(f"{sum(total for total, _ in made.values())} values of {len(made)} rows of the page")
    sys.exit(0 if said == made and made else 1)


main()
