# SPDX-License-Identifier: Apache-2.0
"""What the command prints is what docs/schema says, with the keys in the order of the schema.

    schema.py KARJO ROOT
"""
from __future__ import annotations

import json
import pathlib
import re
import subprocess
import sys

TYPES = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool, "null": type(None)}
KNOWN = {"type", "properties", "required", "items", "enum", "const", "pattern", "minimum", "maximum", "anyOf", "$ref", "$defs",
         "$schema", "title", "description"}


def is_of(value: object, name: str) -> bool:
    return isinstance(value, TYPES[name]) and not (name == "integer" and isinstance(value, bool))


def faults(value: object, schema: dict, root: dict, path: str = "$") -> list[str]:
    """Where a value departs from a schema: the part of JSON Schema that docs/schema uses, and the order of keys."""
    if unknown := set(schema) - KNOWN:
        return [f"{path}: the schema uses {unknown}, which this check does not know"]
    if "$ref" in schema:
        return faults(value, root["$defs"][schema["$ref"].removeprefix("#/$defs/")], root, path)
    if "anyOf" in schema:
        tried = [faults(value, one, root, path) for one in schema["anyOf"]]
        return [] if [] in tried else min(tried, key=len)
    if "const" in schema and value != schema["const"]:
        return [f"{path}: {value!r} is not {schema['const']!r}"]
    allowed = schema.get("type", list(TYPES))
    if not any(is_of(value, name) for name in ([allowed] if isinstance(allowed, str) else allowed)):
        return [f"{path}: {value!r} is no {allowed}"]
    if "enum" in schema and value not in schema["enum"]:
        return [f"{path}: {value!r} is none of {schema['enum']}"]
    if isinstance(value, str) and "pattern" in schema and not re.search(schema["pattern"], value):
        return [f"{path}: {value!r} does not match {schema['pattern']}"]
    if isinstance(value, int) and not isinstance(value, bool):
        if not schema.get("minimum", value) <= value <= schema.get("maximum", value):
            return [f"{path}: {value} is out of bounds"]
    found = []
    if isinstance(value, dict):
        keys = list(schema["properties"])
        if schema["required"] != keys:
            found.append(f"{path}: the schema does not require every key, in order")
        if list(value) != keys:
            found.append(f"{path}: the keys are {list(value)}, not {keys}")
        for key in set(value) & set(keys):
            found += faults(value[key], schema["properties"][key], root, f"{path}.{key}")
    if isinstance(value, list):
        for at, element in enumerate(value):
            found += faults(element, schema["items"], root, f"{path}[{at}]")
    return found


def main() -> None:
    command, root = sys.argv[1], pathlib.Path(sys.argv[2])
    documents = [str(p) for folder in ("examples/data/minutes", "tests/data/minutes") for p in sorted((root / folder).glob("*.txt"))]
    dates = ["১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১", "৩০ ফাল্গুন ১৪২৯ / ১৫ মার্চ ২০২৩", "2021-12-29", "today", "৩০ ফাল্গুন ১৪২৯", ""]
    memos = ["০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩", "05.00.0000.197.01.008.2011-133", "ভূঃমঃ/শাঃ-২/১৯/২০০৪-৬৪৭", "০৫,০০ ০০০০.১৯৭", "abc"]
    problems, checked = [], 0
    for verb, items, schema in ((["minutes", "read"], documents, "karjo-minutes-1"), (["date"], dates, "karjo-date"),
                                (["memo"], memos, "karjo-memo"), (["memo", "--sources"], memos, "karjo-memo-sources"),
                                (["text", "numbers"], ["১২,৩৪,৫৬৭.৫০", "২৫৮,000", "সাড়ে তিন", "২ (তিন)", "ক"], "karjo-text-numbers"),
                                (["text", "times"], ["দুপুর ২.৩০ ঘটিকা", "১০.০০-১১.০০ টা", "abc"], "karjo-text-times"),
                                (["text", "words"], ["1234567", "1.05"], "karjo-text-words")):
        shapes = {name: json.loads((root / f"docs/schema/{name}.schema.json").read_text(encoding="utf-8"))
                  for name in (schema, "karjo-refusal")}
        run = subprocess.run([command, *verb, "--json", "--", *items], stdout=subprocess.PIPE, check=False)
        lines = run.stdout.decode("utf-8").splitlines()
        if len(lines) != len(items):
            problems.append(f"{verb}: {len(items)} items, {len(lines)} lines")
        for item, line in zip(items, lines):
            value = json.loads(line)
            shape = shapes["karjo-refusal" if "error" in value else schema]
            problems += [f"{item}: {fault}" for fault in faults(value, shape, shape)]
            checked += 1
    shape = json.loads((root / "docs/schema/karjo-score-1.schema.json").read_text(encoding="utf-8"))
    plans = root / "examples/data/plans"
    for progress in sorted(plans.glob("*_quarter_1.json")):
        plan = progress.with_name(progress.name.replace("_quarter_1", ""))
        run = subprocess.run([command, "plan", "score", "--json", plan, progress], stdout=subprocess.PIPE, check=True)
        problems += [f"{progress.name}: {fault}" for fault in faults(json.loads(run.stdout), shape, shape)]
        checked += 1
    texts = ["জনাব মো. করিম এলেন। সভা ২৫/১২/২০২১ তারিখে হয়।", "ই-নথি", ""]
    for verb, items, schema in ((["hijri"], dates, "karjo-hijri"), (["text", "sentences"], texts, "karjo-text-segments"),
                                (["text", "tokens"], texts, "karjo-text-segments"), (["text", "sort"], texts, "karjo-text-sort")):
        run = subprocess.run([command, *verb, "--json", "--", *items], capture_output=True, check=False)
        if "ICU" in run.stderr.decode("utf-8"):
            continue  # built without it
        shapes = {name: json.loads((root / f"docs/schema/{name}.schema.json").read_text(encoding="utf-8"))
                  for name in (schema, "karjo-refusal")}
        lines = run.stdout.decode("utf-8").splitlines()
        if len(lines) != len(items):
            problems.append(f"{verb}: {len(items)} items, {len(lines)} lines")
        for line in lines:
            value = json.loads(line)
            shape = shapes["karjo-refusal" if "error" in value else schema]
            problems += [f"{verb}: {fault}" for fault in faults(value, shape, shape)]
            checked += 1
    print("\n".join(problems), end="\n" if problems else "")
    print(f"{checked} objects held against docs/schema")
    sys.exit(1 if problems or checked < 20 else 0)


main()
