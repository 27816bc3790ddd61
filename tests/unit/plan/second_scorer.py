# SPDX-License-Identifier: Apache-2.0
"""Random plans and their progress, scored by karjo and by the contract written down a second time in Python fractions: equal to
the last digit.

    second_scorer.py [COUNT [SEED]]        COUNT scores, or KARJO_PLAN_CASES, or 2,000
"""
from __future__ import annotations

import datetime
import json
import os
import random
import sys
from fractions import Fraction

import karjo

GRADES = (100, 90, 80, 70, 60)
UNITS = ("date", "count", "percent", "amount")
ACCUMULATE = {"count": "sum", "amount": "sum", "percent": "latest", "date": "first"}


def rounded(value: Fraction) -> str:
    """Two decimals, half away from zero."""
    hundredths = (2 * abs(value.numerator) * 100 + value.denominator) // (2 * value.denominator)
    return f"{'-' if value < 0 and hundredths else ''}{hundredths // 100}.{hundredths % 100:02}"


def number(value, unit):
    return Fraction(datetime.date.fromisoformat(value).toordinal()) if unit == "date" else Fraction(value)


def raw(indicator, achieved: Fraction) -> Fraction:
    unit = indicator["unit"]
    steps = [(g, number(indicator["targets"][str(g)], unit)) for g in GRADES if str(g) in indicator["targets"]]
    values = [t for _, t in steps]
    direction = indicator.get("direction")
    if direction is None:
        if unit == "date":
            direction = "earlier"
        else:
            others = [t for t in values if t != values[0]]
            direction = "lower" if others and others[-1] > values[0] else "higher"
    scoring = indicator.get("scoring")
    if scoring is None:
        scoring = "interpolate" if len(steps) > 1 else "all_or_nothing" if unit == "date" else "ratio"

    def reached(target):
        return achieved >= target if direction == "higher" else achieved <= target

    best_grade, best = steps[0]
    if reached(best):
        return Fraction(best_grade)
    if scoring == "all_or_nothing":
        return Fraction(0)
    if scoring == "step":
        return Fraction(next((g for g, t in steps if reached(t)), 0))
    if scoring == "ratio":
        if direction == "higher":
            return max(Fraction(0), best_grade * achieved / best) if best > 0 else Fraction(0)
        return max(Fraction(0), best_grade * best / achieved)
    for grade, target in steps:
        if target == achieved:
            return Fraction(grade)
    for (high, t_high), (low, t_low) in zip(steps, steps[1:]):
        if min(t_high, t_low) < achieved < max(t_high, t_low):
            return low + Fraction(high - low) * (achieved - t_low) / (t_high - t_low)
    return Fraction(0)


def accumulate(indicator, entries):
    unit = indicator["unit"]
    way = indicator.get("accumulate", ACCUMULATE[unit])
    values = [number(entry["value"], unit) for entry in sorted(entries, key=lambda entry: entry["quarter"])]
    if way == "sum":
        return sum(values)
    if way == "mean":
        return sum(values) / len(values)
    if way == "maximum":
        return max(values)
    if way == "latest":
        return values[-1]
    return min(values) if unit == "date" else values[0]


def score(plan, progress, quarter, policy):
    total = Fraction(plan["total_weight"])
    gained, applicable, indicators = Fraction(0), Fraction(0), []
    for activity in plan["activities"]:
        for one in activity["indicators"]:
            weight = Fraction(one["weight"])
            entries = [entry for entry in progress["entries"] if entry["indicator"] == one["number"]]
            if any(entry.get("not_applicable") for entry in entries):
                value = {"rescale": None, "full": Fraction(100), "zero": Fraction(0)}[policy]
                applicable += weight if value is not None else 0
            else:
                applicable += weight
                entries = [entry for entry in entries if entry["quarter"] <= quarter]
                value = raw(one, accumulate(one, entries)) if entries else Fraction(0)
            if value is not None:
                gained += weight * value / 100
            indicators.append((one["number"], value, None if value is None else weight * value / 100))
    if policy == "rescale" and any(value is None for _, value, _ in indicators):
        gained = total * gained / applicable if applicable else Fraction(0)
    return gained, indicators


def decimal_text(chance: random.Random, low: int, high: int) -> str:
    places = chance.choice((0, 0, 0, 1, 2, 3))
    value = chance.randint(low * 10**places, high * 10**places)
    text = f"{abs(value) // 10**places}"
    if places:
        text += f".{abs(value) % 10**places:0{places}}"
    return ("-" if value < 0 else "") + text


def day(chance: random.Random) -> str:
    return (datetime.date(2021, 7, 1) + datetime.timedelta(chance.randrange(365))).isoformat()


def random_indicator(chance: random.Random, name: str):
    unit = chance.choice(UNITS)
    kept = [g for g in GRADES if chance.random() < 0.85] or [100]
    targets = [day(chance) if unit == "date" else decimal_text(chance, 1, chance.choice((9, 100, 5000))) for _ in kept]
    order = chance.random()
    if order < 0.9:
        targets.sort(key=lambda text: number(text, unit), reverse=order < 0.5 and unit != "date")
    one = {"number": name, "unit": unit, "weight": decimal_text(chance, 0, 12), "targets": dict(zip(map(str, kept), targets))}
    if chance.random() < 0.2:
        one["direction"] = chance.choice(("higher", "lower") if unit != "date" else ("earlier",))
    if chance.random() < 0.3:
        one["scoring"] = chance.choice(("interpolate", "step", "all_or_nothing") + (() if unit == "date" else ("ratio",)))
    if chance.random() < 0.3:
        one["accumulate"] = chance.choice(("latest", "maximum", "first") + (() if unit == "date" else ("sum", "mean")))
    return one


def random_progress(chance: random.Random, indicators):
    entries = []
    for one in indicators:
        if chance.random() < 0.06:
            entries.append({"indicator": one["number"], "not_applicable": True})
            continue
        for quarter in range(1, 5):
            if chance.random() < 0.5:
                continue
            near = chance.choice(list(one["targets"].values()))
            if one["unit"] == "date":
                value = near if chance.random() < 0.3 else day(chance)
            elif chance.random() < 0.3:
                value = near
            else:
                value = decimal_text(chance, 0, int(Fraction(near) * 2) + 1)
            entries.append({"indicator": one["number"], "quarter": quarter, "value": value})
    chance.shuffle(entries)
    return {"schema": "karjo/progress/1", "fiscal_year": "2021-2022", "entries": entries}


def main() -> None:
    wanted = int(sys.argv[1] if len(sys.argv) > 1 else os.environ.get("KARJO_PLAN_CASES", "2000"))
    chance = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1428)
    scored = compared = 0
    while scored < wanted:
        activities, names = [], 0
        for number_of in range(chance.randint(1, 4)):
            listed = []
            for _ in range(chance.randint(1, 6)):
                names += 1
                listed.append(random_indicator(chance, f"{number_of + 1}.{names}"))
            activities.append({"number": str(number_of + 1), "indicators": listed})
        indicators = [one for activity in activities for one in activity["indicators"]]
        total = chance.choice((sum(Fraction(one["weight"]) for one in indicators), Fraction(50), Fraction(4299, 100)))
        plan = {"schema": "karjo/plan/1", "fiscal_year": "2021-2022", "activities": activities,
                "total_weight": rounded(total) if total else "50", "share": chance.choice(("10", "10.7475"))}
        if Fraction(plan["total_weight"]) == 0:
            plan["total_weight"] = "50"
        read = karjo.read_plan(json.dumps(plan))
        for _ in range(4):
            progress = random_progress(chance, indicators)
            quarter, policy = chance.randint(1, 4), chance.choice(("rescale", "full", "zero"))
            wanted_score, wanted_indicators = score(plan, progress, quarter, policy)
            got = json.loads(read.score(json.dumps(progress), quarter, policy).json)
            total_weight = Fraction(plan["total_weight"])
            expected = {"score": rounded(wanted_score), "percent": rounded(100 * wanted_score / total_weight),
                        "share": rounded(Fraction(plan["share"]) * wanted_score / total_weight),
                        "indicators": [(name, None if value is None else rounded(value), None if part is None else rounded(part))
                                       for name, value, part in wanted_indicators]}
            given = {"score": got["score"], "percent": got["percent"], "share": got["share"],
                     "indicators": [(one["number"], one["raw"], one["weighted"]) for one in got["indicators"]]}
            if expected != given:
                print(json.dumps(plan), json.dumps(progress), quarter, policy, expected, given, sep="\n")
                sys.exit("the two scorers differ")
            scored += 1
            compared += len(indicators)
    assert scored >= wanted and compared > scored
    print(f"{scored} scores of {compared} indicators are equal to the last digit")


main()
