#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Plan tables as they were typed from real offices, made into karjo/plan/1 and checked: every fault is listed.

    real_plans.py COMMAND FOLDER [OUT]      or with the environment variable KARJO_REAL_PLANS for FOLDER

FOLDER holds one JSON file a table: fiscal_year, indicators with activity_code, indicator_code, unit, weight, targets (cells as printed,
or {"raw": cell}). OUT is where the converted plans are written. Without a folder nothing is done. Each plan is also written as CSV and read
back: the same plan, and the same findings.
"""
from __future__ import annotations

import collections
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
from decimal import Decimal
from typing import Any

UNITS = {"তারিখ": "date", "%": "percent"}
BANGLA = str.maketrans("0123456789", "০১২৩৪৫৬৭৮৯")
LATIN = str.maketrans("০১২৩৪৫৬৭৮৯", "0123456789")


def cell(given: Any) -> str | None:
    return given.get("raw") if isinstance(given, dict) else given


def numbered(above: str, place: int) -> str:
    """A number for an indicator that has none, in the digits of its activity's."""
    return f"{above}.{place}" if above.isascii() else f"{above}.{str(place).translate(BANGLA)}"


def unit(printed: str | None) -> str:
    words = printed or "সংখ্যা"
    if words in UNITS:
        return UNITS[words]
    return "amount" if "টাকা" in words or "টা" == words[-2:] else "count"


def converted(table: dict[str, Any]) -> dict[str, Any]:
    """The plan of a table. Where objectives carry weights they are its activities; what has no number gets its place in the table."""
    by_objective = any(one.get("objective_weight") for one in table["indicators"])
    activities: list[dict[str, Any]] = []
    for place, one in enumerate(table["indicators"], 1):
        number = one.get("objective_code") if by_objective else one.get("activity_code")
        number = number or (one.get("activity_code") or str(place)).split(".")[0 if by_objective else slice(None)]
        number = number if isinstance(number, str) else ".".join(number)
        title = one.get("objective" if by_objective else "activity") or ""
        if by_objective and not title and activities and activities[-1]["number"] == number:
            title = activities[-1]["title"]  # merged cells
        if not activities or (activities[-1]["number"], activities[-1]["title"]) != (number, title):
            activities.append({"number": number, "title": title, "indicators": []})
            if by_objective and one.get("objective_weight"):
                activities[-1]["weight"] = one["objective_weight"]
        activity = activities[-1]
        weight = one.get("weight")
        if "prints weight" in (one.get("note") or ""):
            weight = one["note"].rsplit(" ", 1)[-1]
        indicator = {
            "number": one.get("indicator_code") or numbered(one.get("activity_code") or number, len(activity["indicators"]) + 1),
            "title": one.get("indicator") or "",
            "unit": unit(one.get("unit")),
            "weight": weight,
            "targets": {grade: cell(given) for grade, given in (one.get("targets") or {}).items() if cell(given)},
        }
        if one.get("sub_targets"):  # several targets in one cell
            indicator["targets"] = {"100": (cell((one.get("targets") or {}).get("100")) or "") + " ; " + " ; ".join(str(cell(each.get("target", each)) if isinstance(each, dict) else each)
                                                       for each in one["sub_targets"])}
        if one.get("responsible"):
            indicator["responsible"] = one["responsible"]
        activity["indicators"].append(indicator)
    weights = table.get("declared_weights")
    total = table.get("total_weight_declared") or (100 if weights else None)
    if total is None:
        total = sum(Decimal((one.get("weight") or "0").translate(LATIN)) for one in table["indicators"]) or 1
    plan = {"schema": "karjo/plan/1", "title": table.get("title_bn") or table.get("document") or "",
            "fiscal_year": table["fiscal_year"].split(" ")[0], "total_weight": str(total), "activities": activities}
    if table.get("share_in_apa"):
        plan["share"] = str(table["share_in_apa"])
    return plan


def reported(table: dict[str, Any], plan: dict[str, Any]) -> dict[str, Any]:
    """What the table says was achieved: in the first quarter, or for the year."""
    numbers = [one["number"] for activity in plan["activities"] for one in activity["indicators"]]
    entries = []
    for number, one in zip(numbers, table["indicators"]):
        first = cell(one.get("achieved_q1") or one.get("achieved_q1_2021_07_09"))
        whole = cell(one.get("achieved"))
        if first:
            entries.append({"indicator": number, "quarter": 1, "value": str(first)})
        elif whole:
            entries.append({"indicator": number, "value": str(whole)})
    return {"schema": "karjo/progress/1", "fiscal_year": plan["fiscal_year"], "entries": entries}


def main() -> None:
    command = sys.argv[1]
    folder = sys.argv[2] if len(sys.argv) > 2 else os.environ.get("KARJO_REAL_PLANS")
    if not folder:
        print("no folder of plan tables: nothing done")
        return
    problems, plans, indicators = [], 0, 0
    with tempfile.TemporaryDirectory() as scratch:
        out = pathlib.Path(sys.argv[3] if len(sys.argv) > 3 else scratch)
        for source in sorted(pathlib.Path(folder).glob("*.json")):
            table = json.loads(source.read_text(encoding="utf-8"))
            path = out / source.name
            plan = converted(table)
            path.write_text(json.dumps(plan, ensure_ascii=False, indent=1), encoding="utf-8")
            progress = reported(table, plan)
            filed = path.with_suffix(".progress")
            filed.write_text(json.dumps(progress, ensure_ascii=False), encoding="utf-8")

            def run(*words: Any, status: tuple[int, ...] = (0, 1)) -> str:
                done = subprocess.run([command, *map(str, words)], stdout=subprocess.PIPE, check=False, encoding="utf-8")
                if done.returncode not in status:
                    problems.append(f"{source.name}: {words[1]} gives {done.returncode}: {done.stdout[:200]}")
                return done.stdout

            total_doubts: list[str] = []
            found = [json.loads(line) for line in run("plan", "check", "--json", "--lang", "en", path).splitlines()]
            problems += [f"{source.name}: refused: {one}" for one in found if "error" in one]
            csv = path.with_suffix(".csv")
            run("plan", "write", "--to", "csv", "--lang", "bn", "-o", csv, path, status=(0,))
            again = [json.loads(line) for line in run("plan", "check", "--json", "--lang", "en", csv).splitlines()]
            again = [one for one in again if "row" not in one]
            if table.get("printed_total_row"):
                row = table["printed_total_row"]
                whole = path.with_suffix(".total.csv")
                whole.write_text(csv.read_text(encoding="utf-8") + f"{row[0]},,,,,,{row[3]}\r\n", encoding="utf-8")
                doubts = [json.loads(line) for line in run("plan", "check", "--json", "--lang", "en", whole).splitlines()]
                problems += [f"{source.name}: {one}" for one in doubts if one["code"] in ("csv.missing-cell", "csv.unknown-heading")]
                doubts = [one for one in doubts if one["code"] == "csv.unexpected-value"]
                stated = re.search("[০-৯]+(?=টি সূচক)", row[0])
                if bool(doubts) != (stated is not None and int(stated[0].translate(LATIN)) != len(table["indicators"])):
                    problems.append(f"{source.name}: the row of totals: {doubts}")
                total_doubts += [f"    row {one['row']} of the CSV: {one['text']}: {one['message']} [{one['code']}]" for one in doubts]
            if [(one["code"], one["at"], one["message"]) for one in again] != [(one["code"], one["at"], one["message"]) for one in found]:
                problems.append(f"{source.name}: the CSV has other findings")
            if run("plan", "write", "--to", "json", csv, status=(0,)) != run("plan", "write", "--to", "json", path, status=(0,)):
                problems.append(f"{source.name}: the CSV reads as another plan")
            plans += 1
            indicators += len(table["indicators"])
            if progress["entries"]:
                lines = run("plan", "check", "--json", "--lang", "en", path, filed).splitlines()
                found += [one for one in map(json.loads, lines) if one["file"] == str(filed) and one["code"] != "progress.missing"]
            counts = collections.Counter(one["code"] for one in found)
            print(f"{source.name}: {len(table['indicators'])} indicators; " + ", ".join(f"{n} {code}" for code, n in sorted(counts.items())))
            print("\n".join(total_doubts), end="\n" if total_doubts else "")
            for one in found:
                if one["severity"] != "info" and one["code"] not in ("target.single", "target.direction-unknown"):
                    print(f"    {one['at']}: {one['message']} [{one['code']}]")
    print("\n".join(problems), end="\n" if problems else "")
    print(f"{plans} plans, {indicators} indicators")
    sys.exit(1 if problems or plans == 0 else 0)


main()
