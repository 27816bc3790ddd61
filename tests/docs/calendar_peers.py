# SPDX-License-Identifier: Apache-2.0
"""docs/reference/calendar-peers.md says what karjo gives.

    calendar_peers.py ROOT [VALUES]

Each date of tests/data/calendar/peers.tsv is given, or not, by the rule named beside it; the days of 2000 to 2030 on which one rule for all
time is wrong are counted. VALUES (or KARJO_PEER_VECTORS) is a table, tab-separated, of calendar, gregorian, expected_y-m-d, note and source:
all test values of the peers, which belong to them and are not part of karjo. With it the first table is counted anew, too.
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


def number(day: str) -> int:
    return (datetime.date.fromisoformat(day) - datetime.date(1970, 1, 1)).days


def bangla(day: int, rule: str) -> str:
    return "{}-{:02}-{:02}".format(*karjo.unpack(karjo.bangla_from_days(array("i", [day]), rule)[0]))


def check_dates(path: pathlib.Path) -> int:
    """How many dates of a file there are: peer, day (with the hour where it counts), Bangla date, and the rule that gives it or does not."""
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    for name, day, date, rule in rows:
        since_1970 = number(day[:10])
        if rule.endswith(" from 06:00"):
            since_1970 -= day[11:13] < "06"
        given = bangla(since_1970, rule.removeprefix("not ").removesuffix(" from 06:00"))
        assert (given == date) == (not rule.startswith("not ")), f"{name}: {date} for {day}, {rule}: karjo gives {given}"
    return len(rows)


def check_rules(page: str) -> int:
    """The days that one rule for all time dates otherwise than the rule in force."""
    first, change, end = number("2000-01-01"), number("2019-10-16"), number("2031-01-01")
    days = array("i", range(first, end))
    right = list(karjo.bangla_from_days(days))
    said = re.findall(r"^\| `([a-z0-9-]+)` \| ([\d,]+) \| ([\d,]+) \|$", page, re.MULTILINE)
    assert [rule for rule, _, _ in said] == list(karjo.RULES[1:]), said
    for rule, before, since in said:
        wrong = [day for day, ours, other in zip(days, right, karjo.bangla_from_days(days, rule)) if ours != other]
        made = sum(day < change for day in wrong), sum(day >= change for day in wrong)
        assert (int(before.replace(",", "")), int(since.replace(",", ""))) == made, f"{rule}: {made}"
    return len(days)


def main() -> None:
    root = pathlib.Path(sys.argv[1])
    page = (root / "docs/reference/calendar-peers.md").read_text(encoding="utf-8")
    print(f"{check_dates(root / 'tests/data/calendar/peers.tsv')} dates of peers, {check_rules(page)} days under each rule")
    values = sys.argv[2] if len(sys.argv) > 2 else os.environ.get("KARJO_PEER_VECTORS")
    if values:
        check_all(page, values)


def check_all(page: str, values: str) -> None:
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
