# SPDX-License-Identifier: Apache-2.0
"""Work plans and their scores. The classes have the shape of the JSON, karjo/score/1: docs/reference/plan-json.md."""
from __future__ import annotations

import datetime
import json
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

_POLICIES: Dict[str, int] = {"rescale": 0, "full": 1, "zero": 2}
_TRACE = 0x100


@dataclass(frozen=True)
class PlanFinding:
    """One thing that is wrong or odd in a plan or its progress."""

    code: str  #: "target.order"
    severity: Severity
    at: str  #: the number of the indicator or activity, or "plan"
    message: str


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
