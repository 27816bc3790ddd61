# SPDX-License-Identifier: Apache-2.0
"""Plans and progress as CSV, as spreadsheets save it, and tables to fill in: docs/guide/plan-csv.md."""
from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Callable, Dict, Literal, Mapping, Optional, Tuple, Union

from karjo._library import library
from karjo._record import record
from karjo._signatures import CError
from karjo.errors import Text, encoded, text_from
from karjo.plan import Plan, _as_json

Headings = Literal["en", "bn"]
Delimiter = Literal[",", ";", "\t"]

_LANGUAGES: Dict[str, int] = {"en": 0, "bn": 1}
_PLAN, _PROGRESS = 0, 1


@dataclass(frozen=True)
class CsvFault:
    """What is wrong in a cell, or doubtful. Rows and columns count from 1, as a spreadsheet shows them."""

    code: str  #: "csv.unexpected-value"
    offset: int  #: in bytes
    row: int
    column: int
    heading: str  #: by its English name: "weight"
    text: str  #: what stands there
    message: str


@dataclass(frozen=True)
class CsvReading:
    """What was read of a file: `json` is None where there is a fault; a doubt is a cell that was kept as printed."""

    json: Optional[str]  #: karjo/plan/1 or karjo/progress/1, for read_plan and Plan.score
    faults: Tuple[CsvFault, ...]
    doubts: Tuple[CsvFault, ...]


def read_plan_csv(file: Union[str, bytes], messages: Headings = "en") -> CsvReading:
    """Reads a plan from the text or the bytes of a CSV file.

    >>> import karjo
    >>> read = karjo.read_plan_csv("fiscal_year;2021-22\\ntotal_weight;3\\nactivity;indicator;unit;weight;100\\n১;১.১;সংখ্যা;৩;৪")
    >>> karjo.read_plan(read.json).indicators[0].number
    '১.১'
    >>> fault = karjo.read_plan_csv("fiscal_year;2021\\ntotal_weight;3\\nactivity;indicator;unit\\n1;1.1;kg").faults[1]
    >>> fault.row, fault.column, fault.heading, fault.text, fault.code
    (4, 3, 'unit', 'kg', 'csv.unexpected-value')
    """
    return _read(file, _PLAN, "plan", messages)


def read_progress_csv(file: Union[str, bytes], messages: Headings = "en") -> CsvReading:
    """Reads the progress of an office from the text or the bytes of a CSV file.

    >>> import karjo
    >>> karjo.read_progress_csv("fiscal_year,2021-22\\nindicator,quarter,value\\n১.১,১,২").json
    '{"schema":"karjo/progress/1","fiscal_year":"2021-2022","entries":[{"indicator":"১.১","quarter":1,"value":"২"}]}'
    """
    return _read(file, _PROGRESS, "progress", messages)


def write_plan_csv(plan: Union[Text, Mapping[str, Any]], headings: Headings = "en", delimiter: Delimiter = ",") -> str:
    """A plan, karjo/plan/1 as text or as a dict, as CSV with a BOM. `read_plan_csv` gives the same back."""
    return _write(plan, _PLAN, headings, delimiter)


def write_progress_csv(progress: Union[Text, Mapping[str, Any]], headings: Headings = "en", delimiter: Delimiter = ",") -> str:
    """Progress, karjo/progress/1 as text or as a dict, as CSV with a BOM.

    >>> import karjo
    >>> print(karjo.write_progress_csv({"schema": "karjo/progress/1", "fiscal_year": "2021-22", "entries": [
    ...     {"indicator": "1.1", "quarter": 2, "value": "2021-12-30"}]}).splitlines()[-1])
    1.1,,,,2,2021-12-30,,
    """
    return _write(progress, _PROGRESS, headings, delimiter)


def csv_template(
    plan: Optional[Plan] = None, quarter: Optional[int] = None, headings: Headings = "en", delimiter: Delimiter = ","
) -> str:
    """A table to fill in: the indicators of a plan for a quarter, or for all four; without a plan, an empty plan.

    >>> import karjo
    >>> karjo.csv_template(headings="bn").splitlines()[1]
    'অর্থবছর'
    """
    if quarter not in (None, 1, 2, 3, 4):
        raise ValueError(f"a quarter is 1 to 4, not {quarter!r}")
    language, code = _style(headings, delimiter)
    handle = None if plan is None else plan._handle
    return text_from(lambda *out: library.karjo_csv_template(handle, quarter or 0, language, code, *out))


def _style(headings: str, delimiter: str) -> Tuple[int, int]:
    if headings not in _LANGUAGES:
        raise ValueError(f"{headings!r} is none of 'en', 'bn'")
    if delimiter not in (",", ";", "\t"):
        raise ValueError(f"{delimiter!r} is none of ',', ';', '\\t'")
    return _LANGUAGES[headings], ord(delimiter)


def _read(file: Union[str, bytes], kind: int, key: str, messages: str) -> CsvReading:
    if messages not in _LANGUAGES:
        raise ValueError(f"{messages!r} is none of 'en', 'bn'")
    utf8 = file.encode("utf-8") if isinstance(file, str) else bytes(file)
    answer = text_from(lambda *out: library.karjo_csv_read(utf8, len(utf8), kind, _LANGUAGES[messages], *out))
    read = json.loads(answer)
    faults: Callable[[str], Tuple[CsvFault, ...]] = lambda name: tuple(record(CsvFault, one) for one in read[name])
    held = None if read[key] is None else json.dumps(read[key], ensure_ascii=False, separators=(",", ":"))
    return CsvReading(held, faults("faults"), faults("doubts"))


def _write(given: Union[Text, Mapping[str, Any]], kind: int, headings: str, delimiter: str) -> str:
    language, code = _style(headings, delimiter)
    text = _as_json(given)
    utf8 = encoded(text)
    error = CError()
    return text_from(
        lambda *out: library.karjo_csv_write(utf8, len(utf8), kind, language, code, *out, error), error, text
    )
