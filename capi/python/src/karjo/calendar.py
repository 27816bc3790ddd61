# SPDX-License-Identifier: Apache-2.0
"""Dates: the Bangla calendar, dates as printed in either calendar, fiscal years."""
from __future__ import annotations

import ctypes
import datetime
import functools
import json
from array import array
from dataclasses import dataclass, field
from typing import Any, Literal, Optional, Tuple

from karjo._library import library
from karjo._record import record
from karjo._signatures import CBanglaDate, CError
from karjo.errors import Error, Text, check, encoded, text_from

#: The rules of the Bangla calendar; "automatic" takes the one in force on the day.
Rule = Literal["automatic", "surya-siddhanta", "shahidullah-1966", "academy-1995", "academy-2019"]
RULES: Tuple[Rule, ...] = ("automatic", "surya-siddhanta", "shahidullah-1966", "academy-1995", "academy-2019")

#: How a Bangla date is written: ১৪ পৌষ ১৪২৮, 14 Poush 1428, 1428-09-14, ১৪ পৌষ ১৪২৮ বঙ্গাব্দ, ১৪ই পৌষ ১৪২৮, ১৪-০৯-১৪২৮.
Style = Literal["official", "english", "iso", "era", "ordinal", "numeric"]
STYLES: Tuple[Style, ...] = ("official", "english", "iso", "era", "ordinal", "numeric")

#: Both dates of a day: side by side, the Bangla one above, in elements with the ids of e-Nothi's pages.
Pair = Literal["line", "lines", "html"]
_PAIRS: Tuple[Pair, ...] = ("line", "lines", "html")

#: Which number of ০৫-০৬-২০২১ is the month.
Order = Literal["day-first", "month-first"]
_ORDERS: Tuple[Order, ...] = ("day-first", "month-first")

_EPOCH = datetime.date(1970, 1, 1).toordinal()
_BANGLADESH = datetime.timezone(datetime.timedelta(hours=6))


def _number(name: str, names: Tuple[str, ...]) -> int:
    try:
        return names.index(name)
    except ValueError:
        raise ValueError(f"{name!r} is none of {', '.join(names)}") from None


def _style(style: Style, digits: Optional[str], spelling: str, precomposed: bool) -> int:
    options = 0 if digits is None else (0x200, 0x100)[_number(digits, ("bn", "latin"))]
    return _number(style, STYLES) | options | 0x400 * _number(spelling, ("standard", "older")) | 0x800 * precomposed


def _policy(order: Order, window: int) -> int:
    if not 1700 <= window <= 2100:
        raise ValueError(f"window has to be a year from 1700 to 2100, not {window}")
    return _number(order, _ORDERS) | window << 16


def _days(date: datetime.date) -> int:
    return date.toordinal() - _EPOCH


def _date(days: int) -> datetime.date:
    return datetime.date.fromordinal(days + _EPOCH)


@functools.total_ordering
@dataclass(frozen=True, eq=False)
class BanglaDate:
    """A day of the Bangla calendar. Only days that exist can be made; dates compare by the day they are.

    >>> from datetime import date
    >>> import karjo
    >>> poush = karjo.BanglaDate(1428, 9, 14)
    >>> poush.to_date()
    datetime.date(2021, 12, 29)
    >>> karjo.BanglaDate.from_date(date(2021, 12, 29)) == poush
    True
    >>> str(poush), poush.format("english"), poush.rule
    ('১৪ পৌষ ১৪২৮', '14 Poush 1428', 'academy-2019')
    >>> karjo.BanglaDate(1429, 11, 30)
    Traceback (most recent call last):
        ...
    karjo.errors.Error: date.impossible at byte 0: there is no such day
    """

    year: int
    month: int  #: 1 is Boishakh, 12 Choitro
    day: int
    rule: Rule = "automatic"  #: after making: the rule that was used, never automatic
    _day_number: int = field(init=False, repr=False)

    def __post_init__(self) -> None:
        rule = _number(self.rule, RULES)
        if not (-(2**31) <= self.year < 2**31 and 0 <= self.month < 256 and 0 <= self.day < 256):
            raise Error(_IMPOSSIBLE)
        days = ctypes.c_int32()
        check(library.karjo_bangla_to_days(CBanglaDate(self.year, self.month, self.day, rule, 0), days))
        used = CBanglaDate()
        check(library.karjo_bangla_from_days(days, rule, used))
        object.__setattr__(self, "rule", RULES[used.rule])
        object.__setattr__(self, "_day_number", days.value)

    @classmethod
    def from_date(cls, date: datetime.date, rule: Rule = "automatic") -> BanglaDate:
        """The Bangla date of a Gregorian one."""
        out = CBanglaDate()
        check(library.karjo_bangla_from_days(_days(date), _number(rule, RULES), out))
        return cls(out.year, out.month, out.day, RULES[out.rule])

    @classmethod
    def today(cls, rule: Rule = "automatic") -> BanglaDate:
        """The Bangla date of today in Bangladesh."""
        return cls.from_date(datetime.datetime.now(_BANGLADESH).date(), rule)

    @classmethod
    def parse(cls, text: Text, rule: Rule = "automatic") -> BanglaDate:
        """Reads a date as printed in either calendar; of a pair the Bangla half.

        >>> BanglaDate.parse("২৯ ডিসেম্বর ২০২১")
        BanglaDate(year=1428, month=9, day=14, rule='academy-2019')
        """
        utf8 = encoded(text)
        number = _number(rule, RULES)
        out, error = CBanglaDate(), CError()
        check(library.karjo_date_parse(utf8, len(utf8), number, None, out, error), error, text)
        return cls(out.year, out.month, out.day, rule)

    def to_date(self) -> datetime.date:
        """The Gregorian date of the day."""
        return _date(self._day_number)

    def format(
        self,
        style: Style = "official",
        *,
        pair: Optional[Pair] = None,
        digits: Optional[Literal["bn", "latin"]] = None,
        spelling: Literal["standard", "older"] = "standard",
        precomposed: bool = False,
    ) -> str:
        """Writes the date, or with `pair` both dates of the day; `digits` where the style's own are not wanted.

        >>> print(BanglaDate(1427, 10, 26).format("era", pair="lines"))
        ২৬ মাঘ ১৪২৭ বঙ্গাব্দ
        ৯ ফেব্রুয়ারি ২০২১ খ্রিস্টাব্দ
        >>> BanglaDate(1427, 10, 26).format("numeric", digits="latin")
        '26-10-1427'

        >>> [BanglaDate(1428, 9, 14).format(style) for style in STYLES[:3]]
        ['১৪ পৌষ ১৪২৮', '14 Poush 1428', '1428-09-14']
        >>> [BanglaDate(1428, 9, 14).format(style) for style in STYLES[3:]]
        ['১৪ পৌষ ১৪২৮ বঙ্গাব্দ', '১৪ই পৌষ ১৪২৮', '১৪-০৯-১৪২৮']
        """
        number = _style(style, digits, spelling, precomposed)
        if pair is not None:
            number += 0x1000 * (1 + _number(pair, _PAIRS))
        date = CBanglaDate(self.year, self.month, self.day, RULES.index(self.rule), 0)
        return text_from(lambda *out: library.karjo_bangla_format(date, number, *out))

    def __str__(self) -> str:
        return self.format()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, BanglaDate):
            return NotImplemented
        return self._day_number == other._day_number

    def __lt__(self, other: BanglaDate) -> bool:
        if not isinstance(other, BanglaDate):
            return NotImplemented
        return self._day_number < other._day_number

    def __hash__(self) -> int:
        return hash(self._day_number)


def format_date(
    date: datetime.date,
    style: Style = "official",
    *,
    digits: Optional[Literal["bn", "latin"]] = None,
    spelling: Literal["standard", "older"] = "standard",
    precomposed: bool = False,
) -> str:
    """Writes a Gregorian date as BanglaDate.format writes a Bangla one.

    >>> from datetime import date
    >>> format_date(date(2021, 2, 9)), format_date(date(2021, 2, 9), spelling="older")
    ('৯ ফেব্রুয়ারি ২০২১', '৯ ফেব্রুয়ারী ২০২১')
    """
    number = _style(style, digits, spelling, precomposed)
    return text_from(lambda *out: library.karjo_gregorian_format(_days(date), number, *out))


def almanacs_may_differ(date: datetime.date) -> bool:
    """Whether printed almanacs may give the day a date that is a day from that of the rule surya-siddhanta.

    >>> from datetime import date
    >>> almanacs_may_differ(date(2024, 4, 14)), almanacs_may_differ(date(1952, 2, 21))
    (True, False)
    """
    differ = ctypes.c_int32()
    check(library.karjo_almanacs_may_differ(_days(date), differ))
    return bool(differ.value)


@dataclass(frozen=True)
class BanglaFields:
    """A Bangla date as printed. It may be no day of the calendar: BanglaDate refuses such a one."""

    year: int
    month: int
    day: int


@dataclass(frozen=True)
class DatePair:
    """How the two dates of a pair agree."""

    consistent: bool
    difference_days: Optional[int]  #: day of the Bangla date - day of the Gregorian one; None where one is no day
    agrees_under: Tuple[Rule, ...]  #: the rules under which both are the same day


@dataclass(frozen=True)
class PossibleDate:
    """One way to read an ambiguous print."""

    gregorian: datetime.date
    bangla: BanglaFields
    consistent: bool  #: of a pair: whether both are the same day, read so


@dataclass(frozen=True)
class HijriDate:
    """A date of the Hijri calendar as printed beside the others; never computed."""

    text: str
    year: Optional[int]  #: None where none is printed
    month: int  #: 1 is Muharram, 12 Dhu al-Hijja
    day: int


@dataclass(frozen=True)
class DateFinding:
    """What is printed beside a date and contradicts it: a weekday of another day, an era word of the other calendar."""

    code: str  #: "date.weekday-mismatch", "date.era-mismatch"
    severity: Literal["error", "warning", "info"]
    offset: int  #: in bytes of the text given in UTF-8
    length: int
    text: str
    suggestion: str  #: the word that would be right
    message: str


@dataclass(frozen=True)
class DateReading:
    """What a printed date, or a pair of both calendars, says."""

    input: str
    gregorian: datetime.date
    bangla: BanglaFields
    rule: Rule
    weekday: int  #: Monday 1 to Sunday 7, as date.isoweekday()
    bangla_text: str
    gregorian_text: str
    fiscal_year: str  #: "2021-2022"
    quarter: int  #: 1 is July to September
    pair: Optional[DatePair]  #: None for a single date
    json: str = field(repr=False)  #: the same as the command prints it
    ambiguous: Tuple[str, ...] = ()  #: what the print leaves open: "order", "century", "calendar"
    readings: Tuple[PossibleDate, ...] = ()  #: every way to read an ambiguous print, that of the policy first
    hijri: Optional[HijriDate] = None  #: a date of the Hijri calendar printed beside
    almanacs_may_differ: bool = False  #: the almanacs' date of the day may be a day from `bangla`
    findings: Tuple[DateFinding, ...] = ()  #: what is printed beside the date and contradicts it


def parse_date(
    text: Text, rule: Rule = "automatic", *, order: Order = "day-first", window: int = 1950
) -> DateReading:
    """Reads one date, or a pair of both calendars: ISO, or as printed in Bangla or English.

    `order` and `window` decide what a print leaves open: which number of 05-06-2021 is the month, and the first of the
    hundred years that two digits may mean. The reading lists the other ways to read it.

    >>> reading = parse_date("০৫-০৬-২০২১")
    >>> reading.gregorian, reading.ambiguous, reading.readings[1].gregorian
    (datetime.date(2021, 6, 5), ('order',), datetime.date(2021, 5, 6))
    >>> parse_date("০৫-০৬-২০২১", order="month-first").gregorian
    datetime.date(2021, 5, 6)

    >>> parse_date("১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১").pair
    DatePair(consistent=True, difference_days=0, agrees_under=('academy-2019',))

    >>> [(finding.text, finding.suggestion) for finding in parse_date("২৯ ডিসেম্বর ২০২১, সোমবার").findings]
    [('সোমবার', 'বুধবার')]
    """
    utf8 = encoded(text)
    number = _number(rule, RULES)
    policy = _policy(order, window)
    error = CError()
    line = text_from(
        lambda *out: library.karjo_date_json_by(utf8, len(utf8), number, policy, *out, error), error, text
    )
    read: dict[str, Any] = json.loads(line)
    pair = read["pair"]
    return record(
        DateReading,
        read,
        gregorian=datetime.date.fromisoformat(read["gregorian"]),
        bangla=record(BanglaFields, read["bangla"]),
        pair=pair and record(DatePair, pair, agrees_under=tuple(pair["agrees_under"])),
        json=line,
        ambiguous=tuple(read.get("ambiguous", ())),
        readings=tuple(
            PossibleDate(
                datetime.date.fromisoformat(one["gregorian"]),
                record(BanglaFields, one["bangla"]),
                one.get("consistent", True),
            )
            for one in read.get("readings", ())
        ),
        hijri=record(HijriDate, read["hijri"]) if "hijri" in read else None,
        almanacs_may_differ=read.get("almanacs_may_differ", False),
        findings=tuple(record(DateFinding, each) for each in read.get("findings", ())),
    )


@dataclass(frozen=True, order=True)
class FiscalYear:
    """The fiscal year from 1 July of `start` to 30 June.

    >>> year = FiscalYear(2021)
    >>> str(year), year.first_day, year.last_day
    ('2021-2022', datetime.date(2021, 7, 1), datetime.date(2022, 6, 30))
    """

    start: int

    @property
    def first_day(self) -> datetime.date:
        return datetime.date(self.start, 7, 1)

    @property
    def last_day(self) -> datetime.date:
        return datetime.date(self.start + 1, 6, 30)

    def __str__(self) -> str:
        return f"{self.start:04}-{self.start + 1:04}"


def fiscal_year(date: datetime.date) -> FiscalYear:
    """The fiscal year that holds a day.

    >>> from datetime import date
    >>> fiscal_year(date(2021, 12, 29))
    FiscalYear(start=2021)
    """
    start = ctypes.c_int32()
    check(library.karjo_fiscal_year(_days(date), start, None))
    return FiscalYear(start.value)


def fiscal_quarter(date: datetime.date) -> int:
    """The quarter of the fiscal year that holds a day: 1 is July to September.

    >>> from datetime import date
    >>> fiscal_quarter(date(2021, 12, 29))
    2
    """
    quarter = ctypes.c_int32()
    check(library.karjo_fiscal_year(_days(date), None, quarter))
    return quarter.value


def bangla_from_days(days: Any, rule: Rule = "automatic", out: Any = None) -> Any:
    """The Bangla dates of many days at once: days since 1970-01-01 in, packed dates out.

    `days` is any buffer of 32-bit signed integers: array("i"), a memoryview, a NumPy array. The result, an array("I") or `out`, a
    buffer of as many 32-bit integers, holds year << 16 | month << 8 | day, and 0 where a day is out of range.

    >>> from array import array
    >>> [unpack(date) for date in bangla_from_days(array("i", [18990, 18991]))]
    [(1428, 9, 14), (1428, 9, 15)]
    """
    return _many(library.karjo_bangla_from_days_n, days, rule, out, "I")


def bangla_to_days(packed: Any, rule: Rule = "automatic", out: Any = None) -> Any:
    """The way back: packed dates in, days since 1970-01-01 out, -2147483648 where there is no such day.

    >>> from array import array
    >>> bangla_to_days(array("I", [pack(1428, 9, 14), pack(1429, 11, 30)]))
    array('i', [18990, -2147483648])
    """
    return _many(library.karjo_bangla_to_days_n, packed, rule, out, "i")


def pack(year: int, month: int, day: int) -> int:
    """A Bangla date in one integer, as the batch calls take it. Packed dates order as the dates."""
    return year << 16 | month << 8 | day


def unpack(packed: int) -> Tuple[int, int, int]:
    """Year, month and day of a packed date."""
    return packed >> 16, packed >> 8 & 0xFF, packed & 0xFF


def _many(call: Any, given: Any, rule: Rule, out: Any, typecode: str) -> Any:
    source = _words(given)
    count = source.nbytes // 4
    result = array(typecode, bytes(source.nbytes)) if out is None else out
    target = _words(result)
    if target.readonly or target.nbytes != source.nbytes:
        raise ValueError(f"out has to be a writable buffer of {count} 32-bit integers")
    # A read-only buffer has no address in ctypes, so it is copied.
    read = (ctypes.c_char * source.nbytes).from_buffer_copy(source) if source.readonly else _address(source)
    call(read, count, _number(rule, RULES), _address(target))
    return result


def _words(buffer: Any) -> memoryview:
    try:
        view = memoryview(buffer)
    except TypeError:
        raise TypeError(f"a buffer of 32-bit integers is needed, as array('i', …), not {type(buffer).__name__}") from None
    if view.itemsize != 4 or view.format.lstrip("@=<") not in ("i", "I", "l", "L") or not view.c_contiguous:
        raise TypeError("the buffer has to hold 32-bit integers without gaps")
    return view.cast("B")


def _address(view: memoryview) -> Any:
    return (ctypes.c_char * view.nbytes).from_buffer(view)


_IMPOSSIBLE = 41
