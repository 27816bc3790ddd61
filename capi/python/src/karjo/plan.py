# SPDX-License-Identifier: Apache-2.0
"""Work plans and their scores. The classes have the shape of the JSON, karjo/score/1: docs/reference/plan-json.md."""
from __future__ import annotations

import ctypes
import datetime
import json
from array import array
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Dict, Literal, Mapping, Optional, Tuple, Union

from karjo._library import library
from karjo._record import record
from karjo._signatures import CError, CPlan
from karjo.errors import Text, check, encoded, text_from
from karjo.memo import Severity

NotApplicable = Literal["rescale", "full", "zero"]
Status = Literal["reached", "partly", "below", "missing", "not_applicable"]

Unit = Literal["date", "count", "percent", "amount"]
Accumulate = Literal["sum", "latest", "maximum", "first", "mean"]

_POLICIES: Dict[str, int] = {"rescale": 0, "full": 1, "zero": 2}
_TRACE = 0x100
_OUT_OF_RANGE = 21

#: What stands for no score in the answer of `Plan.score_many`.
NO_SCORE = -(2**63)


@dataclass(frozen=True)
class PlanFinding:
    """One thing that is wrong or odd in a plan or its progress."""

    code: str  #: "target.order"
    severity: Severity
    at: str  #: the number of the indicator or activity, or "plan"
    message: str


@dataclass(frozen=True)
class PlanIndicator:
    """An indicator of a plan: what a column of `Plan.score_many` is."""

    number: str
    unit: Unit
    weight: Decimal
    accumulate: Accumulate


@dataclass(frozen=True)
class IndicatorScore:
    """The score of one indicator, rounded for print. A sum is never made of these: see `Score.score`."""

    number: str
    achieved: Union[Decimal, datetime.date, None]
    raw: Optional[Decimal]  #: 0 to 100
    weighted: Optional[Decimal]
    status: Status
    trace: Tuple[str, ...] = ()


@dataclass(frozen=True)
class Score:
    """What a plan is worth up to a quarter: exact, rounded once."""

    office: Optional[str]
    fiscal_year: str  #: "2021-2022"
    quarter: int
    score: Decimal
    total_weight: Decimal
    percent: Decimal
    share: Optional[Decimal]
    indicators: Tuple[IndicatorScore, ...]
    findings: Tuple[PlanFinding, ...]
    json: str  #: karjo/score/1


class Plan:
    """A work plan. Made by `read_plan`; scores the progress of as many offices as have it."""

    def __init__(self, handle: CPlan) -> None:
        self._handle = handle
        listed = text_from(lambda *out: library.karjo_plan_findings(handle, *out))
        #: What is wrong or odd in the plan itself.
        self.findings: Tuple[PlanFinding, ...] = tuple(record(PlanFinding, one) for one in json.loads(listed))
        columns = text_from(lambda *out: library.karjo_plan_indicators(handle, *out))
        #: Its indicators, in order.
        self.indicators: Tuple[PlanIndicator, ...] = tuple(
            record(PlanIndicator, one, weight=Decimal(one["weight"])) for one in json.loads(columns)
        )

    def __del__(self, _free: Any = library.karjo_plan_free) -> None:
        _free(self._handle)

    def score(
        self,
        progress: Union[Text, Mapping[str, Any]],
        quarter: int = 4,
        not_applicable: NotApplicable = "rescale",
        trace: bool = False,
    ) -> Score:
        """Scores progress, karjo/progress/1 as text or as a dict, up to the end of a quarter.

        >>> import karjo
        >>> plan = karjo.read_plan({"schema": "karjo/plan/1", "fiscal_year": "2021-2022", "total_weight": 3, "activities": [
        ...     {"number": "1", "indicators": [{"number": "1.1", "unit": "count", "weight": 3, "scoring": "ratio",
        ...                                     "direction": "higher", "targets": {"100": 3}}]}]})
        >>> score = plan.score({"schema": "karjo/progress/1", "fiscal_year": "2021-2022", "entries": [
        ...     {"indicator": "১.১", "quarter": 4, "value": "২"}]})
        >>> score.score, score.percent, score.indicators[0].raw
        (Decimal('2.00'), Decimal('66.67'), Decimal('66.67'))
        """
        if not_applicable not in _POLICIES:
            raise ValueError(f"{not_applicable!r} is none of 'rescale', 'full', 'zero'")
        if quarter not in (1, 2, 3, 4):
            raise ValueError(f"a quarter is 1 to 4, not {quarter!r}")
        text = _as_json(progress)
        utf8 = encoded(text)
        policy = _POLICIES[not_applicable] | (_TRACE if trace else 0)
        error = CError()
        written = text_from(
            lambda *out: library.karjo_plan_score(self._handle, utf8, len(utf8), quarter, policy, *out, error), error, text
        )
        return _score(written)

    def score_many(self, achieved: Any, out: Any = None) -> Any:
        """The scores of many offices that have this plan, in hundredths: 4730 is 47.30. Exact, as `score`.

        `achieved` is any buffer of doubles without gaps, array("d"), a memoryview or a NumPy array: office after office, a value for
        each of `indicators`, as accumulated up to the quarter; a date as days since 1970-01-01; NaN where nothing is reported. A
        double stands for its shortest decimal: 0.1 is one tenth. The result is an array("q") or `out`, a buffer of as many 64-bit
        integers as there are offices. An office with an infinity gets NO_SCORE.

        >>> import karjo
        >>> from array import array
        >>> plan = karjo.read_plan({"schema": "karjo/plan/1", "fiscal_year": "2021-2022", "total_weight": 3, "activities": [
        ...     {"number": "1", "indicators": [{"number": "1.1", "unit": "count", "weight": 3, "scoring": "ratio",
        ...                                     "direction": "higher", "targets": {"100": 3}}]}]})
        >>> plan.score_many(array("d", [2, 3, float("nan")]))
        array('q', [200, 300, 0])
        """
        source = _numbers(achieved, "d", "doubles")
        width = len(self.indicators)
        if width == 0 or source.nbytes % (8 * width) != 0:
            raise ValueError(f"{source.nbytes // 8} values are no whole number of offices of {width} indicators")
        offices = source.nbytes // (8 * width)
        result = array("q", bytes(8 * offices)) if out is None else out
        target = _numbers(result, "ql", "64-bit integers")
        if (target.readonly and offices) or target.nbytes != 8 * offices:
            raise ValueError(f"out has to be a writable buffer of {offices} 64-bit integers")
        # A read-only buffer has no address in ctypes, so it is copied.
        read = (ctypes.c_char * source.nbytes).from_buffer_copy(source) if source.readonly else _address(source)
        status = library.karjo_plan_score_n(self._handle, read, offices, _address(target))
        if status != _OUT_OF_RANGE:
            check(status)
        return result


def read_plan(plan: Union[Text, Mapping[str, Any]]) -> Plan:
    """Reads a plan, karjo/plan/1 as text or as a dict. Numbers of a dict may be int, Decimal or str; a float is refused, because
    it has lost its decimals already.

    >>> import karjo
    >>> try:
    ...     karjo.read_plan('{"schema": "karjo/plan/1", "wieght": 3}')
    ... except karjo.Error as error:
    ...     print(error.name, error.offset)
    json.unknown-key 27
    """
    text = _as_json(plan)
    utf8 = encoded(text)
    handle = CPlan()
    error = CError()
    check(library.karjo_plan_read(utf8, len(utf8), handle, error), error, text)
    return Plan(handle)


def _numbers(buffer: Any, formats: str, what: str) -> memoryview:
    try:
        view = memoryview(buffer)
    except TypeError:
        raise TypeError(f"a buffer of {what} is needed, as array({formats[0]!r}, …), not {type(buffer).__name__}") from None
    if view.itemsize != 8 or view.format.lstrip("@=<") not in tuple(formats) or not view.c_contiguous:
        raise TypeError(f"the buffer has to hold {what} without gaps")
    return view.cast("B") if view.nbytes else memoryview(b"")


def _address(view: memoryview) -> Any:
    return (ctypes.c_char * view.nbytes).from_buffer(view) if view.nbytes else None


def _as_json(given: Union[Text, Mapping[str, Any]]) -> Text:
    if not isinstance(given, Mapping):
        return given
    return json.dumps(_plain(given), ensure_ascii=False)


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    if isinstance(value, float):
        raise TypeError(f"{value!r} is a float, which is not exact: give an int, a Decimal or a str")
    if isinstance(value, (Decimal, datetime.date)):
        return str(value)
    return value


def _score(written: str) -> Score:
    read = json.loads(written)
    return record(
        Score,
        read,
        score=Decimal(read["score"]),
        total_weight=Decimal(read["total_weight"]),
        percent=Decimal(read["percent"]),
        share=_decimal(read["share"]),
        indicators=tuple(_indicator(one) for one in read["indicators"]),
        findings=tuple(record(PlanFinding, one) for one in read["findings"]),
        json=written,
    )


def _indicator(read: Mapping[str, Any]) -> IndicatorScore:
    achieved = read["achieved"]
    dated = achieved is not None and achieved.count("-") == 2
    return IndicatorScore(
        read["number"],
        datetime.date.fromisoformat(achieved) if dated else _decimal(achieved),
        _decimal(read["raw"]),
        _decimal(read["weighted"]),
        read["status"],
        tuple(read.get("trace", ())),
    )


def _decimal(written: Optional[str]) -> Optional[Decimal]:
    return None if written is None else Decimal(written)
