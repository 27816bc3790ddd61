# SPDX-License-Identifier: Apache-2.0
"""Memo numbers, dates and pairs of dates in running text."""
from __future__ import annotations

import ctypes
import datetime
import os
from dataclasses import dataclass
from typing import Any, BinaryIO, Iterator, List, Literal, Optional, Tuple, Union

from karjo._library import library
from karjo._signatures import CFinder, CFound, CHit
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
    return [
        Hit(*_parts(hit, utf8[hit.offset : hit.offset + hit.length])) for hit in hits[: needed.value]
    ]


def _parts(hit: Any, printed: bytes) -> Tuple[Any, ...]:
    day = None if hit.days == _NO_DAY else _date(hit.days)
    bangla = None if day is None else BanglaFields(*unpack(hit.packed))
    return _KINDS[hit.kind - 1], hit.offset, hit.length, printed.decode("utf-8", "replace"), day, bangla


@dataclass(frozen=True)
class LocatedHit(Hit):
    """A hit of a text that came in pieces; its place counts from the beginning of the whole."""

    line: int  #: of its first byte, from 1
    column: int  #: from 1, in code points


class Finder:
    """Finds in a text that comes in pieces, wherever these are cut, in memory that does not grow with the text.

    >>> finder = Finder()
    >>> finder.feed("তারিখ: ২৯ ডিসে"), finder.feed("ম্বর ২০২১")
    ([], [])
    >>> [(hit.text, hit.line, hit.column) for hit in finder.finish()]
    [('২৯ ডিসেম্বর ২০২১', 1, 8)]
    """

    def __init__(self) -> None:
        self._handle = CFinder()
        check(library.karjo_finder_new(self._handle))

    def __del__(self) -> None:
        library.karjo_finder_free(self._handle)

    def feed(self, piece: Text) -> List[LocatedHit]:
        """Takes the next piece, of any size, and gives the hits that are certain by now."""
        utf8 = encoded(piece)
        count = ctypes.c_size_t()
        check(library.karjo_finder_feed(self._handle, utf8, len(utf8), count))
        return self._hits(count.value)

    def finish(self) -> List[LocatedHit]:
        """The hits of what is left; the text is over, and the next piece begins another."""
        count = ctypes.c_size_t()
        check(library.karjo_finder_finish(self._handle, count))
        return self._hits(count.value)

    def _hits(self, count: int) -> List[LocatedHit]:
        hits = (CFound * count)()
        needed = ctypes.c_size_t()
        check(library.karjo_finder_hits(self._handle, hits, count, needed))
        found = []
        for i, hit in enumerate(hits):
            printed = ctypes.create_string_buffer(hit.length)
            check(library.karjo_finder_text(self._handle, i, printed, hit.length, needed))
            found.append(LocatedHit(*_parts(hit, printed.raw), hit.line, hit.column))
        return found


def find_in(file: Union[str, "os.PathLike[str]", BinaryIO], piece: int = 1 << 20) -> Iterator[LocatedHit]:
    """The hits of a file of any size, one after the other: its path, or a stream of bytes that is open.

    >>> import io
    >>> [hit.text for hit in find_in(io.BytesIO("সভা ২৯ ডিসেম্বর ২০২১ তারিখে".encode()))]
    ['২৯ ডিসেম্বর ২০২১']
    """
    if isinstance(file, (str, os.PathLike)):
        with open(file, "rb") as opened:
            yield from find_in(opened, piece)
        return
    finder = Finder()
    for data in iter(lambda: file.read(piece), b""):
        yield from finder.feed(data)
    yield from finder.finish()
