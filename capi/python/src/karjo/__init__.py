# SPDX-License-Identifier: Apache-2.0
"""The documents by which Bangladesh's offices run their work: minutes of meetings, dates in both calendars, memo numbers.

>>> import karjo
>>> karjo.parse_date("১৪ পৌষ ১৪২৮").gregorian
datetime.date(2021, 12, 29)
"""
from karjo._library import library as _library
from karjo.calendar import (
    RULES,
    STYLES,
    BanglaDate,
    BanglaFields,
    DatePair,
    DateReading,
    FiscalYear,
    Rule,
    Style,
    bangla_from_days,
    bangla_to_days,
    fiscal_quarter,
    fiscal_year,
    pack,
    parse_date,
    unpack,
)
from karjo.errors import Error
from karjo.find import Hit, HitKind, find
from karjo.memo import MemoFinding, MemoNumber, MemoPart
from karjo.minutes import (
    Attendance,
    Deadline,
    DeadlineOffset,
    Decision,
    Distribution,
    DistributionEntry,
    Finding,
    IssueDate,
    IssueDateBangla,
    IssueDateGregorian,
    Item,
    Meeting,
    Memo,
    Minutes,
    Paragraph,
    Person,
    read_minutes,
)
from karjo.text import digits, normalize

#: The version of the library that was loaded.
__version__: str = _library.karjo_version().decode()

__all__ = [
    "RULES",
    "STYLES",
    "Attendance",
    "BanglaDate",
    "BanglaFields",
    "DatePair",
    "DateReading",
    "Deadline",
    "DeadlineOffset",
    "Decision",
    "Distribution",
    "DistributionEntry",
    "Error",
    "Finding",
    "FiscalYear",
    "Hit",
    "HitKind",
    "IssueDate",
    "IssueDateBangla",
    "IssueDateGregorian",
    "Item",
    "Meeting",
    "Memo",
    "MemoFinding",
    "MemoNumber",
    "MemoPart",
    "Minutes",
    "Paragraph",
    "Person",
    "Rule",
    "Style",
    "bangla_from_days",
    "bangla_to_days",
    "digits",
    "find",
    "fiscal_quarter",
    "fiscal_year",
    "normalize",
    "pack",
    "parse_date",
    "read_minutes",
    "unpack",
]
