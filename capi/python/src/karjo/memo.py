# SPDX-License-Identifier: Apache-2.0
"""Memo numbers (স্মারক নম্বর)."""
from __future__ import annotations

import ctypes
import datetime
import functools
import json
from dataclasses import dataclass, field
from typing import Any, Literal, Optional, Tuple

from karjo._library import library
from karjo._record import record
from karjo._signatures import CError
from karjo.errors import Text, check, encoded, text_from

_NO_DAY = -(2**31)

Severity = Literal["error", "warning", "info"]
Scheme = Literal["2008-19", "2011-18", "2024-22", "free"]


@dataclass(frozen=True)
class MemoPart:
    """One group of a memo number and, where the code is known, what it stands for."""

    name: str  #: "ministry", "organisation", "geography", "section", …
    digits: str
    bn: Optional[str]
    en: Optional[str]


@dataclass(frozen=True)
class MemoFinding:
    """Where a memo number departs from its scheme."""

    code: str  #: "memo.four-digit-year"
    severity: Severity
    offset: int  #: in bytes of the text given in UTF-8
    length: int
    group: Optional[str]
    message: str


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
    json: str = field(repr=False, compare=False)  #: the same as the command prints it

    @classmethod
    def parse(cls, text: Text, date: Optional[datetime.date] = None, *, strict: bool = False) -> MemoNumber:
        """Reads the memo number of a text, with or without its label. The date of the letter chooses between the names that a code
        had; `strict` refuses a number that departs from its scheme.

        >>> from datetime import date
        >>> MemoNumber.parse("44.00.0000.011.05.001.17-9", date(2017, 5, 1)).parts[0].en
        'Public Security Division'
        """
        utf8 = encoded(text)
        error = CError()
        days = _NO_DAY if date is None else (date - datetime.date(1970, 1, 1)).days
        line = text_from(lambda *out: library.karjo_memo_json_on(utf8, len(utf8), days, int(strict), *out, error), error, text)
        read = json.loads(line)
        return record(
            cls,
            read,
            parts=tuple(record(MemoPart, part) for part in read["parts"]),
            findings=tuple(record(MemoFinding, finding) for finding in read["findings"]),
            json=line,
        )

    def format(self, digits: Literal["bn", "latin"] = "bn", *, dash: bool = False) -> str:
        """The number as it is printed, with its part and copies; `dash` puts a hyphen before the serial.

        >>> MemoNumber.parse("05.00.0000.197.01.008.11.133").format(dash=True)
        '০৫.০০.০০০০.১৯৭.০১.০০৮.১১-১৩৩'
        """
        return self._written(library.karjo_memo_format, digits, dash)

    def next(self) -> MemoNumber:
        """The number of the next letter in the file.

        >>> print(MemoNumber.parse("05.00.0000.197.01.008.11.133").next())
        ০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৪
        """
        return MemoNumber.parse(self._written(library.karjo_memo_next, "latin", False))

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

    def _written(self, call: Any, digits: str, dash: bool) -> str:
        if digits not in ("bn", "latin"):
            raise ValueError(f"{digits!r} is neither 'bn' nor 'latin'")
        utf8, error = encoded(self.input), CError()
        style = int(digits == "latin") | 2 * dash
        return text_from(lambda *out: call(utf8, len(utf8), style, *out, error), error, self.input)

    def _compared(self, other: MemoNumber) -> Tuple[int, int]:
        mine, theirs = encoded(self.input), encoded(other.input)
        order, relation = ctypes.c_int32(), ctypes.c_int32()
        check(library.karjo_memo_compare(mine, len(mine), theirs, len(theirs), order, relation, None))
        return order.value, relation.value
