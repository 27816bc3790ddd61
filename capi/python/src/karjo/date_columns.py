# SPDX-License-Identifier: Apache-2.0
"""Columns of printed dates: read and written whole, without a Python object a row."""
from __future__ import annotations

import ctypes
import itertools
from array import array
from dataclasses import dataclass
from typing import Any, Iterable, Iterator, List, Literal, Optional, Tuple, Union

from karjo._library import library
from karjo.calendar import _ORDERS, _PAIRS, RULES, Order, Pair, Rule, Style, _address, _number, _policy, _style, _words
from karjo.errors import BUFFER_TOO_SMALL, Text, check, encoded

#: What stands for no day in a column of days.
NO_DAY = -(2**31)


@dataclass(frozen=True)
class TextColumn:
    """Texts one after the other: text i is ``data[offsets[i]:offsets[i + 1]]`` in UTF-8, as in a large_utf8 array of Apache Arrow."""

    data: Any  #: bytes, or any buffer of bytes
    offsets: Any  #: array("q"), or any buffer of 64-bit integers; one more than there are texts

    @classmethod
    def of(cls, texts: Iterable[Text]) -> TextColumn:
        """The column of some texts."""
        if isinstance(texts, (str, bytes, bytearray, memoryview)):
            raise TypeError("a column is a list of texts, not one text; parse_date reads one")
        parts = [encoded(text) for text in texts]
        return cls(b"".join(parts), array("q", itertools.accumulate(map(len, parts), initial=0)))

    def __len__(self) -> int:
        return max(len(self.offsets) - 1, 0)

    def __getitem__(self, index: int) -> str:
        row = range(len(self))[index]
        return bytes(memoryview(self.data)[self.offsets[row] : self.offsets[row + 1]]).decode()

    def __iter__(self) -> Iterator[str]:
        return (self[row] for row in range(len(self)))


def parse_dates(
    texts: Union[TextColumn, Iterable[Text]],
    rule: Rule = "automatic",
    *,
    order: Order = "day-first",
    window: int = 1950,
    out: Any = None,
) -> Tuple[Any, List[Tuple[int, str]]]:
    """The days that a column of texts prints, since 1970-01-01, each read as `parse_date` reads it; and what was refused, as pairs of
    the row and the name of the cause. A refused row holds -2147483648.

    >>> days, refused = parse_dates(["১৪ পৌষ ১৪২৮", "2021-12-30", "৩১ নভেম্বর ২০২১"])
    >>> days, refused
    (array('i', [18990, 18991, -2147483648]), [(2, 'date.impossible')])
    """
    column = texts if isinstance(texts, TextColumn) else TextColumn.of(texts)
    data, offsets = memoryview(column.data), _offsets(column.offsets)
    if data.itemsize != 1 or not data.c_contiguous:
        raise TypeError("the data of a column has to be bytes without gaps")
    data = data.cast("B")
    count = len(column)
    result = array("i", bytes(4 * count)) if out is None else out
    target = _words(result)
    if target.readonly or target.nbytes != 4 * count:
        raise ValueError(f"out has to be a writable buffer of {count} 32-bit integers")
    why = array("i", bytes(4 * count))
    refused = library.karjo_date_parse_n(
        data.tobytes(), data.nbytes, _readable(offsets), count, _number(rule, RULES), _policy(order, window),
        _address(target) if count else None, _address(memoryview(why).cast("B")) if count else None,
    ) if count else 0
    if not refused:
        return result, []
    return result, [(row, library.karjo_status_name(code).decode()) for row, code in enumerate(why) if code]


def format_dates(
    days: Any,
    style: Style = "official",
    *,
    calendar: Literal["bangla", "gregorian"] = "bangla",
    pair: Optional[Pair] = None,
    digits: Optional[Literal["bn", "latin"]] = None,
    spelling: Literal["standard", "older"] = "standard",
    precomposed: bool = False,
    rule: Rule = "automatic",
) -> TextColumn:
    """Writes the date of each day of a buffer of 32-bit integers, in one calendar or with `pair` in both; a day out of range has an
    empty text.

    >>> from array import array
    >>> list(format_dates(array("i", [18990, 18991])))
    ['১৪ পৌষ ১৪২৮', '১৫ পৌষ ১৪২৮']
    >>> format_dates(array("i", [18990]), pair="line")[0]
    '১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১'
    """
    source = _words(days)
    count = source.nbytes // 4
    number = _style(style, digits, spelling, precomposed)
    if pair is not None:
        number += 0x1000 * (1 + _number(pair, _PAIRS))
    offsets = array("q", bytes(8 * (count + 1)))
    read = _readable(source)
    needed = ctypes.c_size_t()
    cap = 48 * count * (1 if pair is None else 2) + 512
    while True:
        buffer = ctypes.create_string_buffer(cap)
        room = (buffer, cap, _address(memoryview(offsets).cast("B")), needed)
        if _number(calendar, ("bangla", "gregorian")) == 0 or pair is not None:
            status = library.karjo_bangla_format_n(read, count, _number(rule, RULES), number, *room)
        else:
            status = library.karjo_gregorian_format_n(read, count, number, *room)
        if status != BUFFER_TOO_SMALL:
            check(status)
            return TextColumn(memoryview(buffer)[: needed.value].tobytes(), offsets)
        cap = needed.value


def _offsets(given: Any) -> memoryview:
    view = memoryview(given)
    if view.itemsize != 8 or view.format.lstrip("@=<") not in ("q", "l") or not view.c_contiguous:
        raise TypeError("the offsets have to be 64-bit integers without gaps")
    return view.cast("B")


def _readable(view: memoryview) -> Any:
    """The address of a buffer; a read-only one has none in ctypes, and is copied."""
    return (ctypes.c_char * view.nbytes).from_buffer_copy(view) if view.readonly else _address(view)
