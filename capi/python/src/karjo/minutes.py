# SPDX-License-Identifier: Apache-2.0
"""Minutes of meetings (কার্যবিবরণী). The classes have the shape of the JSON, karjo/minutes/1: docs/reference/minutes-json.md."""
from __future__ import annotations

import datetime
import json
from dataclasses import dataclass, field
from typing import Any, Callable, Iterator, Literal, Optional, Tuple, Union, overload

from karjo._library import library
from karjo._record import record
from karjo._signatures import CError, CMinutes
from karjo.calendar import BanglaFields
from karjo.errors import Text, bytes_from, check, encoded, text_from
from karjo.memo import Scheme, Severity
from karjo.working_days import HolidayTable

PaperFormat = Literal["text", "markdown", "html", "csv", "ics", "akn"]
PackageFormat = Literal["docx", "odt"]
_FORMATS = ("text", "markdown", "html", "csv", "ics", "akn", "docx", "odt")  # by their numbers in karjo.h
DeadlineKind = Literal["by_date", "on_date", "range", "recurring", "relative", "vague"]


@dataclass(frozen=True)
class Person:
    """An officer, without telephone, e-mail and web lines."""

    name: Optional[str]
    designation: Tuple[str, ...]


@dataclass(frozen=True)
class Attendance:
    """Where the list of those present is, and the people where the document lists them."""

    printed: Optional[str]
    annex: Optional[str]
    people: Tuple[str, ...]


@dataclass(frozen=True)
class Meeting:
    """The meeting, from title and header."""

    ordinal: Optional[int]
    fiscal_year: Optional[str]  #: "2021-2022"
    date: Optional[datetime.date]
    date_end: Optional[datetime.date]
    weekday: Optional[str]  #: as printed, right or wrong
    start: Optional[datetime.time]
    end: Optional[datetime.time]
    place: Optional[str]
    attendance: Attendance


@dataclass(frozen=True)
class Paragraph:
    """A numbered or opening paragraph of a discussion."""

    number: Optional[str]
    text: str


@dataclass(frozen=True)
class DeadlineOffset:
    """So many days before or after an event."""

    days: int
    working: bool
    anchor: Literal["before", "after"]


@dataclass(frozen=True)
class Deadline:
    """By when: as printed, and the days it comes to where the document fixes them."""

    printed: str
    kind: DeadlineKind
    start: Optional[datetime.date]
    end: Optional[datetime.date]
    occurrences: Tuple[datetime.date, ...]
    offset: Optional[DeadlineOffset]


@dataclass(frozen=True)
class Decision:
    """What was decided, who must do it, by when."""

    label: Optional[str]
    text: str
    responsible: Tuple[str, ...]
    deadlines: Tuple[Deadline, ...]


@dataclass(frozen=True)
class Item:
    """An agenda item. A document without agenda headings has one, without number and heading."""

    number: Optional[str]
    heading: Optional[str]
    discussion: Tuple[Paragraph, ...]
    decisions: Tuple[Decision, ...]


@dataclass(frozen=True)
class Memo:
    """The document's own memo number."""

    printed: str
    number: str
    scheme: Scheme


@dataclass(frozen=True)
class IssueDateBangla:
    """The Bangla date of issue as printed. It may be no day: then there is a finding."""

    year: int
    month: int
    day: int
    printed: str


@dataclass(frozen=True)
class IssueDateGregorian:
    """The Gregorian date of issue as printed; `date` is None where there is no such day."""

    date: Optional[datetime.date]
    printed: str


@dataclass(frozen=True)
class IssueDate:
    """The date of issue in both calendars. `consistent` is None where only one of them is printed."""

    bangla: Optional[IssueDateBangla]
    gregorian: Optional[IssueDateGregorian]
    consistent: Optional[bool]


@dataclass(frozen=True)
class DistributionEntry:
    """Somebody the minutes are sent to."""

    number: Optional[int]
    addressee: str
    note: Optional[str]


@dataclass(frozen=True)
class Distribution:
    """The distribution list. `by_seniority` is None where nothing is said of its order."""

    lead: Optional[str]
    by_seniority: Optional[bool]
    entries: Tuple[DistributionEntry, ...]


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong with the document, and where."""

    code: str  #: "fiscal-year.impossible"
    severity: Severity
    line: int  #: from 1
    column: int  #: from 1, in characters
    offset: int  #: in bytes of the document as given, in UTF-8
    length: int
    text: str
    suggestion: Optional[str]
    message: str

    def __str__(self) -> str:
        return f"{self.line}:{self.column}: {self.severity}: {self.message} [{self.code}]"


@dataclass(frozen=True)
class Minutes:
    """The minutes of one meeting: every text as printed, every date and number resolved, every fault a finding."""

    schema: str
    language: Literal["bn", "en"]
    letterhead: Tuple[str, ...]
    title: Optional[str]
    meeting: Meeting
    chair: Optional[Person]
    items: Tuple[Item, ...]
    closing: Optional[str]
    signatory: Optional[Person]
    memo: Optional[Memo]
    issue_date: Optional[IssueDate]
    distribution: Optional[Distribution]
    issuing_officer: Optional[Person]
    findings: Tuple[Finding, ...]
    json: str = field(repr=False)  #: the same as the command prints it, byte for byte

    @property
    def decisions(self) -> Iterator[Decision]:
        """The decisions of all items, in order."""
        return (decision for item in self.items for decision in item.decisions)

    @overload
    def write(self, format: PaperFormat) -> str: ...
    @overload
    def write(self, format: PackageFormat) -> bytes: ...
    def write(self, format: Union[PaperFormat, PackageFormat]) -> Union[str, bytes]:
        """The minutes as the paper an office issues ("text", "markdown", "html"; "docx" and "odt", as bytes), as a register of
        decisions ("csv"), as calendar entries ("ics") or for an archive ("akn"). Findings are not written.

        Raises ValueError for a word that names no format.

        >>> from pathlib import Path
        >>> minutes = read_minutes(Path("examples/data/minutes/clean.txt").read_text(encoding="utf-8"))
        >>> list(read_minutes(minutes.write("text")).decisions) == list(minutes.decisions)
        True
        """
        if format not in _FORMATS:
            raise ValueError(f"no such format: {format!r}")
        utf8 = self.json.encode("utf-8")
        minutes, error = CMinutes(), CError()
        check(library.karjo_minutes_read_json(utf8, len(utf8), minutes, error), error, self.json)
        try:
            written = bytes_from(lambda *out: library.karjo_minutes_write(minutes, _FORMATS.index(format), *out))
        finally:
            library.karjo_minutes_free(minutes)
        return written if format in ("docx", "odt") else written.decode()


def read_minutes(text: Text, holidays: Optional[HolidayTable] = None) -> Minutes:
    """Reads the minutes in a text: the whole document, Bangla or English, as written or as OCR left it. Deadlines in working
    days leave out the holidays of the table, if one is given.

    Raises Error: text.invalid-utf8, or minutes.not-minutes where nothing marks the text as minutes.

    >>> from pathlib import Path
    >>> minutes = read_minutes(Path("examples/data/minutes/clean.txt").read_text(encoding="utf-8"))
    >>> minutes.meeting.date
    datetime.date(2024, 5, 12)
    """
    return _read(library.karjo_minutes_read_with_holidays, text, None if holidays is None else holidays._handle)


def read_minutes_html(page: Text, holidays: Optional[HolidayTable] = None) -> Minutes:
    """The same from an HTML page, such as an e-filing system gives. Offsets of findings count in the page.

    >>> from pathlib import Path
    >>> minutes = read_minutes(Path("examples/data/minutes/clean.txt").read_text(encoding="utf-8"))
    >>> read_minutes_html(minutes.write("html")).memo == minutes.memo
    True
    """
    return _read(library.karjo_minutes_read_html, page, None if holidays is None else holidays._handle)


def read_minutes_docx(docx: bytes, holidays: Optional[HolidayTable] = None) -> Minutes:
    """The same from a DOCX document. Offsets of findings count in its text, which `docx_text` gives.

    Raises Error: docx.malformed, minutes.not-minutes.

    >>> from pathlib import Path
    >>> minutes = read_minutes(Path("examples/data/minutes/clean.txt").read_text(encoding="utf-8"))
    >>> read_minutes_docx(minutes.write("docx")).memo == minutes.memo
    True
    """
    return _read(library.karjo_minutes_read_docx, docx, None if holidays is None else holidays._handle)


def docx_text(docx: bytes) -> str:
    """The text of a DOCX document, one paragraph a line, as Markdown: headings and bold paragraphs marked, the cells of a row parted
    by tabs, automatic numbers written out, Bijoy fonts in Unicode.

    Raises Error: docx.malformed.

    >>> docx_text(read_minutes_json('{"schema": "karjo/minutes/1", "title": "সভার কার্যবিবরণী"}').write("docx"))
    '# সভার কার্যবিবরণী\\n'
    """
    error = CError()
    return text_from(lambda *out: library.karjo_docx_text(docx, len(docx), *out, error), error)


def read_minutes_json(text: Text) -> Minutes:
    """Minutes from karjo/minutes/1, as `Minutes.json` holds them or another program wrote them.

    Raises Error: text.invalid-utf8, or a json. cause with the offset of the key or value.

    >>> minutes = read_minutes_json('{"schema": "karjo/minutes/1", "title": "সভার কার্যবিবরণী"}')
    >>> minutes.write("text")
    'সভার কার্যবিবরণী\\n'
    """
    return _read(library.karjo_minutes_read_json, text)


def _read(call: Callable[..., int], text: Text, *more: Any) -> Minutes:
    utf8 = encoded(text)
    minutes, error = CMinutes(), CError()
    check(call(utf8, len(utf8), *more, minutes, error), error, text)
    try:
        line = text_from(lambda *out: library.karjo_minutes_json(minutes, *out))
    finally:
        library.karjo_minutes_free(minutes)
    return _minutes(json.loads(line), line)


def _minutes(read: dict[str, Any], line: str) -> Minutes:
    return record(
        Minutes,
        read,
        letterhead=tuple(read["letterhead"]),
        meeting=_meeting(read["meeting"]),
        chair=_person(read["chair"]),
        items=tuple(_item(item) for item in read["items"]),
        signatory=_person(read["signatory"]),
        memo=read["memo"] and record(Memo, read["memo"]),
        issue_date=_issue_date(read["issue_date"]),
        distribution=_distribution(read["distribution"]),
        issuing_officer=_person(read["issuing_officer"]),
        findings=tuple(record(Finding, finding) for finding in read["findings"]),
        json=line,
    )


def _meeting(read: dict[str, Any]) -> Meeting:
    attendance = read["attendance"]
    return record(
        Meeting,
        read,
        date=_date(read["date"]),
        date_end=_date(read["date_end"]),
        start=_time(read["start"]),
        end=_time(read["end"]),
        attendance=attendance and record(Attendance, attendance, people=tuple(attendance["people"])),
    )


def _person(read: Optional[dict[str, Any]]) -> Optional[Person]:
    return None if read is None else record(Person, read, designation=tuple(read["designation"]))


def _item(read: dict[str, Any]) -> Item:
    return record(
        Item,
        read,
        discussion=tuple(record(Paragraph, paragraph) for paragraph in read["discussion"]),
        decisions=tuple(_decision(decision) for decision in read["decisions"]),
    )


def _decision(read: dict[str, Any]) -> Decision:
    return record(
        Decision,
        read,
        responsible=tuple(read["responsible"]),
        deadlines=tuple(_deadline(deadline) for deadline in read["deadlines"]),
    )


def _deadline(read: dict[str, Any]) -> Deadline:
    return record(
        Deadline,
        read,
        start=_date(read["start"]),
        end=_date(read["end"]),
        occurrences=tuple(datetime.date.fromisoformat(day) for day in read["occurrences"]),
        offset=read["offset"] and record(DeadlineOffset, read["offset"]),
    )


def _issue_date(read: Optional[dict[str, Any]]) -> Optional[IssueDate]:
    if read is None:
        return None
    bangla, gregorian = read["bangla"], read["gregorian"]
    return record(
        IssueDate,
        read,
        bangla=bangla and record(IssueDateBangla, bangla),
        gregorian=gregorian and record(IssueDateGregorian, gregorian, date=_date(gregorian["date"])),
    )


def _distribution(read: Optional[dict[str, Any]]) -> Optional[Distribution]:
    if read is None:
        return None
    return record(Distribution, read, entries=tuple(record(DistributionEntry, entry) for entry in read["entries"]))


def _date(read: Optional[str]) -> Optional[datetime.date]:
    return None if read is None else datetime.date.fromisoformat(read)


def _time(read: Optional[str]) -> Optional[datetime.time]:
    return None if read is None else datetime.time.fromisoformat(read)
