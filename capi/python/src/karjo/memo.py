# SPDX-License-Identifier: Apache-2.0
"""Memo numbers (স্মারক নম্বর)."""
from __future__ import annotations

import ctypes
import datetime
import functools
import json
from dataclasses import dataclass, field
from typing import Any, Literal, Mapping, Optional, Sequence, Tuple, Union

from karjo._library import library
from karjo._record import record
from karjo._signatures import CError, CMemoCodes
from karjo.errors import Text, check, encoded, text_from

_NO_DAY = -(2**31)
_LATIN, _DASH = 1, 2
_SOURCES = 2

Severity = Literal["error", "warning", "info"]
Scheme = Literal["2008-19", "2011-18", "2024-22", "free"]
MemoTable = Literal["ministry", "organisation", "division", "district", "upazila", "office", "section", "subject"]

_GROUPS: Mapping[str, Tuple[str, ...]] = {
    "2008-19": ("ministry", "section", "subject", "group4", "group5", "file", "year"),
    "2011-18": ("ministry", "organisation", "geography", "section", "subject", "file", "year"),
    "2024-22": ("ministry", "organisation", "geography", "office", "section", "subject", "file", "year"),
    "free": (),
}


@dataclass(frozen=True)
class MemoCode:
    """A row of the tables behind memo numbers: what a code stands for from one day to another, both included."""

    table: MemoTable
    code: str  #: in ASCII digits
    first: Optional[datetime.date]  #: None: from ever
    last: Optional[datetime.date]  #: None: for ever
    bn: Optional[str]
    en: Optional[str]
    source: str


class MemoCodes:
    """The tables of codes behind memo numbers, with rows of the user's own: TABLE | CODE | FROM | UNTIL | BANGLA | ENGLISH |
    SOURCE a line, docs/guide/memo-codes.md. On the days of a row it takes the place of what karjo knows of the code.

    >>> codes = MemoCodes("section | ১৩.০০.০০০০.০২১ | - | - | সমন্বয় শাখা | Coordination Section | own list")
    >>> MemoNumber.parse("13.00.0000.021.02.004.22-18", codes=codes).parts[3].bn
    'সমন্বয় শাখা'
    >>> MemoCodes("section | 21 | - | - | শাখা | - | own list")
    Traceback (most recent call last):
        ...
    karjo.errors.Error: memo-code.form at byte 10: the code has not the groups of digits that codes of its table have

    Raises Error; its `line` and `column` say where.
    """

    def __init__(self, text: Text = "") -> None:
        self._handle = CMemoCodes()
        utf8, error = encoded(text), CError()
        check(library.karjo_memo_codes_parse(utf8, len(utf8), self._handle, error), error, text)

    def __del__(self, _free: Any = library.karjo_memo_codes_free) -> None:
        _free(self._handle)

    def add(self, text: Text, *, beside: bool = False) -> None:
        """Adds the rows of a further text, all of them or, on an error, none: in place of what their codes had on their days, or
        `beside` it, so that the code stands for several things.

        >>> codes = MemoCodes()
        >>> codes.add("ministry | 13 | 2026-01-01 | - | খাদ্য ও পুষ্টি মন্ত্রণালয় | - | made up")
        >>> [row.first for row in codes.rows]
        [datetime.date(2026, 1, 1)]
        """
        utf8, error = encoded(text), CError()
        check(library.karjo_memo_codes_add(self._handle, utf8, len(utf8), int(beside), error), error, text)

    @property
    def rows(self) -> Tuple[MemoCode, ...]:
        """The user's rows, by table and code."""
        read = json.loads(text_from(lambda *out: library.karjo_memo_codes_json(self._handle, *out)))
        return tuple(record(MemoCode, row, first=_date(row["from"]), last=_date(row["until"])) for row in read["rows"])

    def __repr__(self) -> str:
        return f"<MemoCodes with {len(self.rows)} rows of its own>"


def _date(iso: Optional[str]) -> Optional[datetime.date]:
    return None if iso is None else datetime.date.fromisoformat(iso)


@dataclass(frozen=True)
class MemoPart:
    """One group of a memo number and, where the code is known, what it stands for."""

    name: str  #: "ministry", "organisation", "geography", "section", …
    digits: str
    bn: Optional[str]
    en: Optional[str]
    ambiguous: bool  #: the code stands for several things, joined by " / "
    source: Optional[str]  #: of the names


@dataclass(frozen=True)
class MemoFinding:
    """Where a memo number departs from its scheme."""

    code: str  #: "memo.four-digit-year"
    severity: Severity
    offset: int  #: in bytes of the text given in UTF-8
    length: int
    group: Optional[str]
    message: str
    repair: Optional[str]  #: what should stand there, where that can be told


@functools.total_ordering
@dataclass(frozen=True, eq=False)
class MemoNumber:
    """A memo number: its canonical form and its parts. A number that departs from its scheme has findings. Numbers are equal,
    ordered and hashed by value: digits of either script, separators and leading zeros make no difference.

    >>> memo = MemoNumber.parse("স্মারক নম্বর: ০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩")
    >>> memo.number, memo.scheme, memo.serial
    ('05.00.0000.197.01.008.11.133', '2011-18', '133')
    >>> memo.parts[0].en
    'Ministry of Public Administration'
    """

    input: str
    scheme: Scheme
    number: str  #: in ASCII digits
    number_bn: str  #: in Bangla digits
    file: Optional[str]  #: the number of the file, without the serial
    part: Optional[str]  #: the part of a file: অংশ-২ is "2"
    serial: Optional[str]  #: the issue number
    copies: Optional[str]  #: the bracketed number of copies: "75"
    parts: Tuple[MemoPart, ...]
    findings: Tuple[MemoFinding, ...]
    json: str = field(repr=False, compare=False)  #: the same as `karjo memo --sources --json` prints it

    @classmethod
    def parse(
        cls,
        text: Text,
        date: Optional[datetime.date] = None,
        *,
        strict: bool = False,
        codes: Optional[MemoCodes] = None,
    ) -> MemoNumber:
        """Reads the memo number of a text, with or without its label. The date of the letter chooses between the names that a code
        had, which are those of `codes`; `strict` refuses a number that departs from its scheme.

        >>> from datetime import date
        >>> MemoNumber.parse("44.00.0000.011.05.001.17-9", date(2017, 5, 1)).parts[0].en
        'Public Security Division'
        """
        utf8 = encoded(text)
        error = CError()
        days = _NO_DAY if date is None else (date - datetime.date(1970, 1, 1)).days
        tables, options = None if codes is None else codes._handle, int(strict) | _SOURCES
        line = text_from(
            lambda *out: library.karjo_memo_json_by(utf8, len(utf8), tables, days, options, *out, error), error, text
        )
        read = json.loads(line)
        return record(
            cls,
            read,
            parts=tuple(record(MemoPart, part) for part in read["parts"]),
            findings=tuple(record(MemoFinding, finding) for finding in read["findings"]),
            json=line,
        )

    @classmethod
    def make(
        cls,
        scheme: Scheme,
        groups: Union[Sequence[str], Mapping[str, str]],
        *,
        serial: str = "",
        part: str = "",
        copies: str = "",
    ) -> MemoNumber:
        """A number from the groups of its scheme, each of exactly its digits in either script: in order, or by name. Raises Error;
        its `field` is the group.

        >>> print(MemoNumber.make("2011-18", ["13", "00", "0000", "021", "02", "004", "22"], serial="18", copies="75"))
        ১৩.০০.০০০০.০২১.০২.০০৪.২২.১৮
        >>> MemoNumber.make("2008-19", dict(ministry="12", section="114", subject="027", group4="00", group5="00", file="003",
        ...     year="2009")).number
        '12.114.027.00.00.003.2009'
        """
        if scheme not in _GROUPS:
            raise ValueError(f"{scheme!r} is none of {', '.join(_GROUPS)}")
        names = _GROUPS[scheme]
        if isinstance(groups, Mapping):
            if set(groups) != set(names):
                raise ValueError(f"the groups of {scheme} are {', '.join(names)}")
            groups = [groups[name] for name in names]
        if len(groups) != max(len(names), 1):
            raise ValueError(f"a number of {scheme} has {max(len(names), 1)} groups")
        utf8 = [encoded(one) for one in (".".join(groups), serial, part, copies)]
        given: list[Any] = [word for one in utf8 for word in (one, len(one))]
        error, number = CError(), list(_GROUPS).index(scheme)
        return cls.parse(text_from(lambda *out: library.karjo_memo_make(number, *given, _LATIN | _DASH, *out, error), error))

    def format(
        self, digits: Literal["bn", "latin"] = "bn", *, dash: bool = False, part: bool = True, copies: bool = True
    ) -> str:
        """The number as it is printed, with its part and copies unless they are not wanted; `dash` puts a hyphen before the serial.

        >>> MemoNumber.parse("05.00.0000.197.01.008.11.133(75)").format(dash=True)
        '০৫.০০.০০০০.১৯৭.০১.০০৮.১১-১৩৩(৭৫)'
        """
        return self._written(library.karjo_memo_format, digits, dash, part, copies)

    def with_serial(self, serial: Union[str, int]) -> MemoNumber:
        """The number of another letter in the file.

        >>> print(MemoNumber.parse("05.00.0000.197.01.008.11.133(75)").with_serial(150))
        ০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৫০
        """
        utf8, other, error = encoded(self.input), encoded(str(serial)), CError()
        given = (utf8, len(utf8), other, len(other), _LATIN | _DASH)
        return MemoNumber.parse(text_from(lambda *out: library.karjo_memo_with_serial(*given, *out, error), error, self.input))

    def next(self) -> MemoNumber:
        """The number of the next letter in the file.

        >>> print(MemoNumber.parse("05.00.0000.197.01.008.11.133").next())
        ০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৪
        """
        return MemoNumber.parse(self._written(library.karjo_memo_next, "latin", True))

    def same_file(self, other: MemoNumber) -> bool:
        """Whether both are of one file, whatever part, serial or copies."""
        return self._compared(other)[1] >= 1

    def same_letter(self, other: MemoNumber) -> bool:
        """Whether both are of one letter: the same file, part and serial."""
        return self._compared(other)[1] == 2

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, MemoNumber):
            return NotImplemented
        return self._compared(other)[0] == 0

    def __lt__(self, other: MemoNumber) -> bool:
        if not isinstance(other, MemoNumber):
            return NotImplemented
        return self._compared(other)[0] < 0

    def __hash__(self) -> int:
        utf8, hashed = encoded(self.input), ctypes.c_uint64()
        check(library.karjo_memo_hash(utf8, len(utf8), hashed, None))
        return hashed.value

    def __str__(self) -> str:
        return self.number_bn

    def _written(self, call: Any, digits: str, dash: bool, part: bool = True, copies: bool = True) -> str:
        if digits not in ("bn", "latin"):
            raise ValueError(f"{digits!r} is neither 'bn' nor 'latin'")
        utf8, error = encoded(self.input), CError()
        style = _LATIN * (digits == "latin") | _DASH * dash | 4 * (not part) | 8 * (not copies)
        return text_from(lambda *out: call(utf8, len(utf8), style, *out, error), error, self.input)

    def _compared(self, other: MemoNumber) -> Tuple[int, int]:
        mine, theirs = encoded(self.input), encoded(other.input)
        order, relation = ctypes.c_int32(), ctypes.c_int32()
        check(library.karjo_memo_compare(mine, len(mine), theirs, len(theirs), order, relation, None))
        return order.value, relation.value
