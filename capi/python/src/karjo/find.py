# SPDX-License-Identifier: Apache-2.0
"""Memo numbers, dates and pairs of dates in running text."""
from __future__ import annotations

import ctypes
import datetime
from dataclasses import dataclass
from typing import List, Literal, Optional, Tuple

from karjo._library import library
from karjo._signatures import CHit
from karjo.calendar import BanglaFields, _date, unpack
from karjo.errors import BUFFER_TOO_SMALL, Text, check, encoded

#: What can be found.
HitKind = Literal["memo", "date", "pair"]
_KINDS: Tuple[HitKind, ...] = ("memo", "date", "pair")
_NO_DAY = -(2**31)


@dataclass(frozen=True)
class Hit:
    """One thing found in a text. ``MemoNumber.parse(hit.text)`` or ``parse_date(hit.text)`` reads it."""

    kind: HitKind
    offset: int  #: in bytes of the text in UTF-8
    length: int
    text: str  #: what stands there
    date: Optional[datetime.date]  #: the day of a date, of a pair that of its Gregorian half; None where it is no day
    bangla: Optional[BanglaFields]  #: its Bangla date, as printed where it is printed


def find(text: Text) -> List[Hit]:
    """Every memo number, date and pair of dates in a text, from left to right.

    >>> for hit in find("স্মারক নং ০৫.০০.০০০০.১৯৭.০১.০০৮.১১-১৩৩ তারিখ: ১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১"):
    ...     print(hit.kind, hit.text, hit.date)
    memo ০৫.০০.০০০০.১৯৭.০১.০০৮.১১-১৩৩ None
    pair ১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১ 2021-12-29
    """
    utf8 = encoded(text)
    needed = ctypes.c_size_t()
    cap = 64
    while True:
        hits = (CHit * cap)()
        status = library.karjo_find(utf8, len(utf8), hits, cap, needed)
        if status != BUFFER_TOO_SMALL:
            check(status)
            break
        cap = needed.value
    found = []
    for hit in hits[: needed.value]:
        printed = utf8[hit.offset : hit.offset + hit.length].decode("utf-8", "replace")
        day = None if hit.days == _NO_DAY else _date(hit.days)
        bangla = None if day is None else BanglaFields(*unpack(hit.packed))
        found.append(Hit(_KINDS[hit.kind - 1], hit.offset, hit.length, printed, day, bangla))
    return found
