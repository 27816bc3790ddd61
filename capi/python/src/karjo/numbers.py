# SPDX-License-Identifier: Apache-2.0
"""Numbers as offices write them: grouped digits, words, counts, money, ordinals, list letters; and times of day."""
from __future__ import annotations

import ctypes
import dataclasses
import datetime
import decimal
from typing import FrozenSet, Literal, Optional, Union

from karjo._library import library
from karjo._signatures import CError
from karjo.errors import Text, check, encoded, text_from

NumberForm = Literal[
    "digits", "latin-digits", "words", "count", "money", "money-words", "ordinal", "ordinal-words", "day-ordinal",
    "list-letter",
]

_FORMS = {
    "digits": 0, "latin-digits": 1, "words": 2, "count": 3, "money": 4, "money-words": 5, "ordinal": 6,
    "ordinal-words": 7, "day-ordinal": 8, "list-letter": 9, "any": 15,
}
_FINDINGS = {1: "commas-elsewhere", 2: "both-scripts", 4: "contradicted"}
_INT64_MAX = 2**63 - 1


def _number_of(form: str, to_read: bool) -> int:
    if form not in _FORMS or (form == "any" and not to_read):
        known = (name for name in _FORMS if to_read or name != "any")
        raise ValueError(f"{form!r} is none of {', '.join(map(repr, known))}")
    return _FORMS[form]


def parse_number(text: Text, form: Union[NumberForm, Literal["any"]] = "any") -> decimal.Decimal:
    """The number that a text is, exactly. "any" reads every form but list letters, and digits tolerantly; words in brackets that
    say another number are an error: `read_number` tells them.

    >>> parse_number("১২,৩৪,৫৬৭.৫০"), parse_number("সাড়ে তিন লক্ষ"), parse_number("৬ষ্ঠ")
    (Decimal('1234567.50'), Decimal('350000'), Decimal('6'))
    >>> parse_number("ঞ", "list-letter")
    Decimal('10')
    """
    return _parse(text, _number_of(form, True), None)


@dataclasses.dataclass(frozen=True)
class NumberReading:
    """A number as a tolerant reading found it."""

    value: decimal.Decimal
    #: "commas-elsewhere" (২৫৮,০০০), "both-scripts" (২৫৮,000), "contradicted": words in brackets say another number
    findings: FrozenSet[str]


def read_number(text: Text) -> NumberReading:
    """The number that a text is, in whichever form but list letters, and what is wrong with it.

    >>> read_number("২ (তিন)")
    NumberReading(value=Decimal('2'), findings=frozenset({'contradicted'}))
    """
    findings = ctypes.c_uint32()
    value = _parse(text, _FORMS["any"], findings)
    return NumberReading(value, frozenset(name for bit, name in _FINDINGS.items() if findings.value & bit))


def _parse(text: Text, form: int, findings: Optional[ctypes.c_uint32]) -> decimal.Decimal:
    utf8, error = encoded(text), CError()
    units, scale = ctypes.c_int64(), ctypes.c_uint32()
    status = library.karjo_number_parse(
        utf8, len(utf8), form, ctypes.byref(units), ctypes.byref(scale), None if findings is None else ctypes.byref(findings), error
    )
    check(status, error, text)
    sign, digits = int(units.value < 0), tuple(map(int, str(abs(units.value))))
    return decimal.Decimal((sign, digits, -scale.value))


def format_number(number: Union[int, decimal.Decimal], form: NumberForm = "digits") -> str:
    """A number written in a form.

    >>> format_number(2, "count"), format_number(11, "ordinal"), format_number(21, "day-ordinal")
    ('২ (দুই)', '১১তম', '২১শে')
    >>> format_number(1234567, "money")
    '১২,৩৪,৫৬৭/- (বারো লক্ষ চৌত্রিশ হাজার পাঁচশত সাতষট্টি) টাকা মাত্র'
    """
    form_number = _number_of(form, False)
    if isinstance(number, float) or not isinstance(number, (int, decimal.Decimal)):
        raise TypeError(f"a number is int or decimal.Decimal, not {type(number).__name__}")
    sign, digits, exponent = decimal.Decimal(number).as_tuple()
    if not isinstance(exponent, int):
        raise ValueError(f"{number} is no number")
    if exponent > 18 or len(digits) > 40:
        raise OverflowError(f"{number} has more digits than karjo's numbers")
    units = int("".join(map(str, digits))) * 10 ** max(exponent, 0) * (-1 if sign else 1)
    if abs(units) > _INT64_MAX or exponent < -18:
        raise OverflowError(f"{number} has more digits than karjo's numbers")
    return text_from(lambda *out: library.karjo_number_format(units, max(-exponent, 0), form_number, *out))


@dataclasses.dataclass(frozen=True)
class ClockTime:
    """A time of day as printed, or a span of time."""

    start: datetime.time
    end: Optional[datetime.time]  #: of a span; before `start` where it runs past midnight
    contradictory: bool  #: an hour that the part of the day beside it does not have


def parse_clock_time(text: Text) -> ClockTime:
    """The time of day, or span, that a text is.

    >>> parse_clock_time("দুপুর ২.৩০ ঘটিকা").start
    datetime.time(14, 30)
    >>> parse_clock_time("সকাল ১২.৩০").contradictory
    True
    """
    utf8, error = encoded(text), CError()
    start, end, contradictory = ctypes.c_int32(), ctypes.c_int32(), ctypes.c_int32()
    status = library.karjo_clock_time_parse(
        utf8, len(utf8), ctypes.byref(start), ctypes.byref(end), ctypes.byref(contradictory), error
    )
    check(status, error, text)
    return ClockTime(
        datetime.time(*divmod(start.value, 60)),
        datetime.time(*divmod(end.value, 60)) if end.value >= 0 else None,
        contradictory.value != 0,
    )


def format_clock_time(time: datetime.time) -> str:
    """A time of day as official papers print it; seconds are left out.

    >>> format_clock_time(datetime.time(14, 30))
    'দুপুর ২.৩০ ঘটিকা'
    """
    return text_from(lambda *out: library.karjo_clock_time_format(time.hour * 60 + time.minute, 0, *out))
