# SPDX-License-Identifier: Apache-2.0
"""Fiscal years and their halves and quarters, days of the week, seasons."""
from __future__ import annotations

import ctypes
import datetime
from dataclasses import dataclass
from typing import Literal, Tuple

from karjo._library import library
from karjo._signatures import CError, CFiscalPeriod
from karjo.calendar import RULES, FiscalYear, Rule, _date, _days, _number
from karjo.errors import Text, check, encoded, text_from

#: The language of a name.
Language = Literal["en", "bn"]
_LANGUAGES: Tuple[Language, ...] = ("en", "bn")

#: What a fiscal period is a whole of.
FiscalUnit = Literal["year", "half", "quarter"]
_UNITS: Tuple[FiscalUnit, ...] = ("year", "half", "quarter")


@dataclass(frozen=True)
class FiscalPeriod:
    """A fiscal year, a half or a quarter of one. Only what exists can be made.

    >>> quarter = FiscalPeriod(2021, "quarter", 2)
    >>> quarter.first_day, quarter.last_day
    (datetime.date(2021, 10, 1), datetime.date(2021, 12, 31))
    >>> str(quarter), quarter.format("en")
    ('২০২১-২২ অর্থবছরের ২য় ত্রৈমাসিক', 'Q2 of FY 2021-22')
    >>> FiscalPeriod(2021, "quarter", 5)
    Traceback (most recent call last):
        ...
    karjo.errors.Error: fiscal-period.impossible at byte 0: no fiscal year has such a quarter or half
    """

    start: int  #: the calendar year of the first day of the fiscal year
    unit: FiscalUnit = "year"
    number: int = 1  #: within the year: quarter 1 is July to September

    def __post_init__(self) -> None:
        self._span()

    @classmethod
    def parse(cls, text: Text) -> FiscalPeriod:
        """Reads a fiscal period as printed, in Bangla or English.

        >>> FiscalPeriod.parse("২০২১-২২ অর্থবছরের প্রথমার্ধ")
        FiscalPeriod(start=2021, unit='half', number=1)
        """
        utf8, period, error = encoded(text), CFiscalPeriod(), CError()
        check(library.karjo_fiscal_period_parse(utf8, len(utf8), period, error), error, text)
        return cls(period.start_year, _UNITS[period.unit], period.number)

    @classmethod
    def containing(cls, date: datetime.date, unit: FiscalUnit) -> FiscalPeriod:
        """The fiscal year, half or quarter that holds a day.

        >>> from datetime import date
        >>> FiscalPeriod.containing(date(2021, 12, 29), "quarter").number
        2
        """
        period = CFiscalPeriod()
        check(library.karjo_fiscal_period_containing(_days(date), _number(unit, _UNITS), period))
        return cls(period.start_year, unit, period.number)

    @property
    def first_day(self) -> datetime.date:
        return self._span()[0]

    @property
    def last_day(self) -> datetime.date:
        return self._span()[1]

    def format(self, language: Language = "bn") -> str:
        """Writes the period as offices print it."""
        in_language = _number(language, _LANGUAGES)
        return text_from(lambda *out: library.karjo_fiscal_period_format(self._c(), in_language, *out))

    def __str__(self) -> str:
        return self.format()

    def _c(self) -> CFiscalPeriod:
        small = max(-(2**31), min(self.start, 2**31 - 1))
        return CFiscalPeriod(small, _number(self.unit, _UNITS), max(0, min(self.number, 2**32 - 1)))

    def _span(self) -> Tuple[datetime.date, datetime.date]:
        first, last = ctypes.c_int32(), ctypes.c_int32()
        check(library.karjo_fiscal_period_days(self._c(), first, last))
        return _date(first.value), _date(last.value)


def parse_fiscal_year(text: Text) -> FiscalYear:
    """Reads a fiscal year as printed.

    >>> parse_fiscal_year("২০২১-২২ অর্থবছর")
    FiscalYear(start=2021)
    >>> parse_fiscal_year("২০২৩-২০২৩")
    Traceback (most recent call last):
        ...
    karjo.errors.Error: fiscal-year.impossible at byte 0: the second year of the fiscal year is not the first + 1
    """
    utf8, start, error = encoded(text), ctypes.c_int32(), CError()
    check(library.karjo_fiscal_year_parse(utf8, len(utf8), start, error), error, text)
    return FiscalYear(start.value)


def weekday_name(weekday: int, language: Language = "bn") -> str:
    """The name of a day of the week, 1 (Monday) to 7 (Sunday), as date.isoweekday().

    >>> weekday_name(3), weekday_name(7, "en")
    ('বুধবার', 'Sunday')
    """
    in_language = _number(language, _LANGUAGES)
    return text_from(lambda *out: library.karjo_weekday_name(weekday, in_language, *out))


def parse_weekday(text: Text) -> int:
    """The day of the week that a text names, 1 (Monday) to 7 (Sunday), in full or short, in the spellings of print.

    >>> parse_weekday("বৃহঃস্পতিবারে"), parse_weekday("Mon")
    (4, 1)
    """
    utf8, weekday, error = encoded(text), ctypes.c_int32(), CError()
    check(library.karjo_weekday_parse(utf8, len(utf8), weekday, error), error, text)
    return weekday.value


def season(date: datetime.date, rule: Rule = "automatic") -> int:
    """The season of a day, 1 (গ্রীষ্ম) to 6 (বসন্ত).

    >>> from datetime import date
    >>> season(date(2021, 12, 29))
    5
    """
    number = ctypes.c_int32()
    check(library.karjo_season(_days(date), _number(rule, RULES), number))
    return number.value


def season_name(season: int, language: Language = "bn") -> str:
    """The name of a season, 1 to 6.

    >>> season_name(5), season_name(5, "en")
    ('শীত', 'winter')
    """
    in_language = _number(language, _LANGUAGES)
    return text_from(lambda *out: library.karjo_season_name(season, in_language, *out))
