# SPDX-License-Identifier: Apache-2.0
"""Runs the examples of the pages in tests/spec through the Python package: run_spec.py FILE… The form: tests/spec/README.md."""
from __future__ import annotations

import datetime
import pathlib
import re
import sys
from typing import Any

import karjo
from karjo._library import library
from karjo._signatures import CError
from karjo.errors import text_from

ESCAPE = re.compile(rb"\\(?:(n)|(t)|(\\)|u\{([0-9A-Fa-f]+)\}|x([0-9A-Fa-f]{2})|.)", re.DOTALL)


def unescape(text: bytes) -> bytes:
    def one(escape: re.Match[bytes]) -> bytes:
        if escape[1] or escape[2] or escape[3]:
            return b"\n" if escape[1] else b"\t" if escape[2] else b"\\"
        if escape[4]:
            return chr(int(escape[4], 16)).encode("utf-8", "surrogatepass")
        if escape[5]:
            return bytes([int(escape[5], 16)])
        raise SystemExit(f"an unknown escape: {escape[0]!r}")

    return ESCAPE.sub(one, text)


def iso_date(text: bytes) -> datetime.date:
    return datetime.date.fromisoformat(text.decode())


def one_line(call_name: str, text: bytes, *rule: int) -> str:
    """The line that karjo_date_text or karjo_memo_text writes."""
    call, error = getattr(library, call_name), CError()
    return text_from(lambda *out: call(text, len(text), *rule, *out, error), error, text)


def write(words: list[str], day: datetime.date) -> str:
    """Writes a day as `karjo date --style` does."""
    style = next((word for word in karjo.STYLES if word in words), "official")
    options: dict[str, Any] = {"precomposed": "precomposed" in words}
    if "older-spelling" in words:
        options["spelling"] = "older"
    for word, digits in (("latin-digits", "latin"), ("bangla-digits", "bn")):
        if word in words:
            options["digits"] = digits
    if "gregorian" in words:
        return karjo.format_date(day, style, **options)
    pair = next((word for word in ("lines", "html") if word in words), None if "bangla" in words else "line")
    return karjo.BanglaDate.from_date(day).format(style, pair=pair, **options)


def answer(asked: bytes) -> tuple[str, bool]:
    """What karjo answers to the text after "> ", and whether it refused it."""
    try:
        return read(asked), False
    except karjo.Error as error:
        by_verb_without_place = asked.startswith((b"digits", b"key", b"normalize", b"precomposed"))
        return error.name if by_verb_without_place else f"{error.name} at byte {error.offset}", True


def read(asked: bytes) -> str:
    verb, text = asked.split(b" ", 1)
    rule: karjo.Rule = "automatic"
    if text.startswith(b"--rule "):
        _, name, text = text.split(b" ", 2)
        rule = next(known for known in karjo.RULES if known == name.decode())
    policy = 0
    if text.startswith(b"--policy "):
        _, name, text = text.split(b" ", 2)
        for word in name.decode().split(","):
            policy |= int(word[7:]) << 16 if word.startswith("window-") else int(word == "month-first")
    if verb == b"write":
        words, text = text.split(b" ", 1)
    if verb == b"digits":
        script, text = text.split(b" ", 1)
    form: Any = ""
    if verb in (b"number", b"number-as"):
        word, text = text.split(b" ", 1)
        form = word.decode()
    text = unescape(text)
    if verb == b"date":
        return one_line("karjo_date_text_by", text, karjo.RULES.index(rule), policy)
    if verb == b"write":
        return write(words.decode().split(","), karjo.parse_date(text, rule).gregorian)
    if verb == b"memo":
        return one_line("karjo_memo_text", text)
    if verb == b"fiscal-year":
        day = karjo.parse_date(text, rule).gregorian
        return f"{karjo.fiscal_year(day)}, quarter {karjo.fiscal_quarter(day)}"
    if verb == b"fiscal-period":
        period = karjo.FiscalPeriod.parse(text)
        return f"{period.first_day} to {period.last_day}, {period.format('en')}"
    if verb == b"weekday":
        weekday = karjo.parse_weekday(text)
        return f"{weekday} {karjo.weekday_name(weekday, 'en')}"
    if verb == b"season":
        season = karjo.season(karjo.parse_date(text, rule).gregorian, rule)
        return f"{season} {karjo.season_name(season)}"
    if verb == b"working-days":
        count, day, table = text.split(b" ", 2)
        added = karjo.add_working_days(iso_date(day), int(count), karjo.HolidayTable(table))
        return added.isoformat()
    if verb == b"count-working-days":
        first, last, table = text.split(b" ", 2)
        return str(karjo.count_working_days(iso_date(first), iso_date(last), karjo.HolidayTable(table)))
    if verb == b"digits":
        return karjo.digits(text, "bn" if script == b"bn" else "latin")
    if verb == b"number":
        if form != "any":
            return str(karjo.parse_number(text, form))
        number = karjo.read_number(text)
        return str(number.value) + (", contradictory" if "contradicted" in number.findings else "")
    if verb == b"number-as":
        return karjo.format_number(karjo.parse_number(text), form)
    if verb == b"time":
        time = karjo.parse_clock_time(text)
        span = f"{time.start:%H:%M}" + (f" to {time.end:%H:%M}" if time.end else "")
        return span + (", contradictory" if time.contradictory else "")
    if verb == b"key":
        return karjo.comparison_key(text)
    if verb == b"normalize":
        return karjo.normalize(text)
    if verb == b"precomposed":
        return karjo.normalize(text, precomposed=True)
    if verb == b"findings":
        found = karjo.read_minutes(text).findings
        return "; ".join(f"{one.code} at {one.offset}+{one.length}" for one in found) or "none"
    if verb in (b"plan-csv", b"progress-csv"):
        csv = karjo.read_plan_csv(text) if verb == b"plan-csv" else karjo.read_progress_csv(text)
        return "; ".join(f"{one.code} at {one.row}:{one.column}, byte {one.offset}" for one in csv.faults + csv.doubts) or "none"
    raise SystemExit(f"an unknown verb: {verb!r}")


def main() -> None:
    examples = failures = 0
    pages = {page.name for page in pathlib.Path(__file__).parent.glob("*.md")} - {"README.md"}
    if pages != {pathlib.Path(path).name for path in sys.argv[1:]}:
        raise SystemExit(f"tests/spec/CMakeLists.txt has to name each page: {', '.join(sorted(pages))}")
    for path in sys.argv[1:]:
        lines = pathlib.Path(path).read_bytes().split(b"\n")
        before = examples
        for number, line in enumerate(lines, 1):
            if not line.startswith(b"    > "):
                continue
            examples += 1
            following = lines[number] if number < len(lines) else b""
            if not following.startswith(b"    ") or following.startswith(b"    > "):
                raise SystemExit(f"{path}:{number}: an example without an answer")
            expected, (line_got, refused) = unescape(following[4:]), answer(line[6:])
            got = line_got.encode()
            if got != expected and not (refused and expected.startswith(got + b": ")):
                failures += 1
                print(f"{path}:{number}: {line[4:].decode()}\n  expected  {expected!r}\n  got       {got!r}")
        if examples == before:
            raise SystemExit(f"{path}: no example")
    print(f"{examples} examples, {failures} failed")
    if failures or not examples:
        raise SystemExit(1)


main()
