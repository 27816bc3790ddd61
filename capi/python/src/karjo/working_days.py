# SPDX-License-Identifier: Apache-2.0
"""Working days: Sunday to Thursday, less the holidays of a table that the user supplies."""
from __future__ import annotations

import ctypes
import datetime
import json
from array import array
from dataclasses import dataclass
from typing import Any, Iterator, Literal, Optional, Tuple

from karjo._library import library
from karjo._record import record
from karjo._signatures import CError, CHolidays
from karjo.calendar import _address, _date, _days, _words
from karjo.errors import Text, check, encoded, text_from

#: What a row of a holiday table says of its day: closed (general, order), open (optional), a weekend day open (working).
HolidayKind = Literal["general", "order", "optional", "working"]


@dataclass(frozen=True)
class Holiday:
    """A row of a holiday table."""

    date: datetime.date
    kind: HolidayKind
    by_moon: bool  #: the day depends on the sighting of the moon, and may be set again
    name: str
    source: str


class HolidayTable:
    """Holidays, and Fridays and Saturdays declared working days, read from text: a row DATE | KIND | NAME | SOURCE a line,
    docs/guide/working-days.md.

    >>> from datetime import date
    >>> table = HolidayTable("২০২৫-০৬-১১ | নির্বাহী আদেশ | ঈদুল আজহার পরে | প্রজ্ঞাপন, ৭ মে ২০২৫")
    >>> table.rows[0].date, table.rows[0].kind
    (datetime.date(2025, 6, 11), 'order')
    >>> add_working_days(date(2025, 6, 10), 1, table)
    datetime.date(2025, 6, 12)
    >>> HolidayTable("২০২৫-০৬-৩১ | order | no such day | x")
    Traceback (most recent call last):
        ...
    karjo.errors.Error: date.impossible at byte 0: there is no such day

    Raises Error; its `field` is the line, counted from 0.
    """

    rows: Tuple[Holiday, ...]  #: ascending by day

    def __init__(self, text: Text = "") -> None:
        self._handle = CHolidays()
        utf8, error = encoded(text), CError()
        check(library.karjo_holidays_parse(utf8, len(utf8), self._handle, error), error, text)
        read = json.loads(text_from(lambda *out: library.karjo_holidays_json(self._handle, *out)))
        self.rows = tuple(record(Holiday, row, date=datetime.date.fromisoformat(row["date"])) for row in read["rows"])

    def __del__(self, _free: Any = library.karjo_holidays_free) -> None:
        _free(self._handle)

    def covers(self, first: datetime.date, last: datetime.date) -> bool:
        """Whether each year from a first to a last day has a row: where not, holidays are not known.

        >>> from datetime import date
        >>> HolidayTable("2025-06-11 | order | Eid | x").covers(date(2025, 1, 1), date(2026, 1, 1))
        False
        """
        return self._known(first, last)[0]

    def depends_on_moon(self, first: datetime.date, last: datetime.date) -> bool:
        """Whether a holiday from a first to a last day depends on the sighting of the moon."""
        return self._known(first, last)[1]

    def _known(self, first: datetime.date, last: datetime.date) -> Tuple[bool, bool]:
        known, by_moon = ctypes.c_int32(), ctypes.c_int32()
        check(library.karjo_holidays_known(self._handle, _days(first), _days(last), known, by_moon))
        return bool(known.value), bool(by_moon.value)

    def __eq__(self, other: object) -> bool:
        return self.rows == other.rows if isinstance(other, HolidayTable) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.rows)

    def __repr__(self) -> str:
        return f"<HolidayTable of {len(self.rows)} rows>"


def is_working_day(date: datetime.date, holidays: Optional[HolidayTable] = None) -> bool:
    """Whether offices are open on a day.

    >>> from datetime import date
    >>> is_working_day(date(2023, 7, 27)), is_working_day(date(2023, 7, 28))
    (True, False)
    """
    working = ctypes.c_int32()
    check(library.karjo_is_working_day(_table(holidays), _days(date), working))
    return bool(working.value)


def add_working_days(date: datetime.date, count: int, holidays: Optional[HolidayTable] = None) -> datetime.date:
    """The day that is `count` working days after a day, or before it where `count` is negative. The day itself is not counted
    and need not be a working day; 0 gives the day itself.

    >>> from datetime import date
    >>> add_working_days(date(2023, 7, 26), 2)
    datetime.date(2023, 7, 30)
    >>> add_working_days(date(2023, 7, 30), -1)
    datetime.date(2023, 7, 27)
    """
    result = ctypes.c_int32()
    check(library.karjo_working_days_add(_table(holidays), _days(date), _count(count), result))
    return _date(result.value)


def count_working_days(first: datetime.date, last: datetime.date, holidays: Optional[HolidayTable] = None) -> int:
    """How many working days there are from a first to a last day, both included.

    >>> from datetime import date
    >>> count_working_days(date(2025, 1, 1), date(2025, 12, 31))
    261
    """
    count = ctypes.c_int32()
    check(library.karjo_working_days_count(_table(holidays), _days(first), _days(last), count))
    return count.value


def working_days(
    first: datetime.date, last: datetime.date, holidays: Optional[HolidayTable] = None
) -> Iterator[datetime.date]:
    """The working days from a first to a last day, both included, one after the other.

    >>> from datetime import date
    >>> [day.day for day in working_days(date(2023, 7, 26), date(2023, 7, 31))]
    [26, 27, 30, 31]
    """
    if first > last:
        return
    opens = is_working_day(first, holidays)
    if opens:
        yield first
    for count in range(1, count_working_days(first, last, holidays) + (not opens)):
        yield add_working_days(first, count, holidays)


def working_days_add(days: Any, count: int, holidays: Optional[HolidayTable] = None, out: Any = None) -> Any:
    """`add_working_days` of many days at once: days since 1970-01-01 in and out, -2147483648 where one is out of range.

    `days` is any buffer of 32-bit signed integers: array("i"), a memoryview, a NumPy array. The result is an array("i") or
    `out`, a buffer of as many 32-bit integers.

    >>> from array import array
    >>> working_days_add(array("i", [19564, 19565]), 2)
    array('i', [19568, 19569])
    """
    source, target, result = _buffers(out, days)
    library.karjo_working_days_add_n(_table(holidays), source[0], target.nbytes // 4, _count(count), _address(target))
    return result


def working_days_count(firsts: Any, lasts: Any, holidays: Optional[HolidayTable] = None, out: Any = None) -> Any:
    """`count_working_days` of many spans at once: buffers of days since 1970-01-01 in, counts out.

    >>> from array import array
    >>> working_days_count(array("i", [19564, 19568]), array("i", [19568, 19564]))
    array('i', [3, 0])
    """
    source, target, result = _buffers(out, firsts, lasts)
    library.karjo_working_days_count_n(_table(holidays), *source, target.nbytes // 4, _address(target))
    return result


def _table(holidays: Optional[HolidayTable]) -> Any:
    return None if holidays is None else holidays._handle


def _count(count: int) -> int:
    """More than 32 bits are out of range of every day, as these are."""
    return max(-(2**31), min(count, 2**31 - 1))


def _buffers(out: Any, *given: Any) -> Tuple[list[Any], memoryview, Any]:
    views = [_words(one) for one in given]
    size = views[0].nbytes
    if any(view.nbytes != size for view in views):
        raise ValueError("the buffers have to be of one size")
    result = array("i", bytes(size)) if out is None else out
    target = _words(result)
    if target.readonly or target.nbytes != size:
        raise ValueError(f"out has to be a writable buffer of {size // 4} 32-bit integers")
    # A read-only buffer has no address in ctypes, so it is copied.
    addresses = [(ctypes.c_char * size).from_buffer_copy(view) if view.readonly else _address(view) for view in views]
    return addresses, target, result
