# SPDX-License-Identifier: Apache-2.0
"""Memo numbers (স্মারক নম্বর)."""
from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Literal, Optional, Tuple

from karjo._library import library
from karjo._record import record
from karjo._signatures import CError
from karjo.errors import Text, encoded, text_from

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


@dataclass(frozen=True)
class MemoNumber:
    """A memo number: its canonical form and its parts. A number that departs from its scheme has findings.

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
    def parse(cls, text: Text) -> MemoNumber:
        """Reads the memo number of a text, with or without its label."""
        utf8 = encoded(text)
        error = CError()
        line = text_from(lambda *out: library.karjo_memo_json(utf8, len(utf8), *out, error), error, text)
        read = json.loads(line)
        return record(
            cls,
            read,
            parts=tuple(record(MemoPart, part) for part in read["parts"]),
            findings=tuple(record(MemoFinding, finding) for finding in read["findings"]),
            json=line,
        )

    def __str__(self) -> str:
        return self.number_bn
