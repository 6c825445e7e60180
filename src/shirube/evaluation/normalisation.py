"""Period normalisation (期間の換算): quantities of periods of different length, per year."""

import re
from dataclasses import dataclass
from fractions import Fraction

from shirube.evaluation.given import Given, exact
from shirube.evaluation.obstacle import Obstacle, Remark
from shirube.plan import Figure, Kind
from shirube.terms import PeriodKind

_DATE = re.compile(r"(?P<month>\d{1,2})月(?P<first>1日)?")


@dataclass(frozen=True, slots=True)
class Annualised:
    """A quantity per year beside the raw one; a part of a year is only 参考."""

    raw: Given
    months: int | None
    value: Fraction | Obstacle
    remarks: tuple[Remark, ...] = ()


def annualised(value: Given, months: int | None, kind: Kind) -> Annualised:
    """Return ``value`` × 12 / ``months``, for a flow only."""
    if kind is not Kind.FLOW:
        return Annualised(value, months, Obstacle.NOT_A_FLOW)
    if months is None or months < 1:
        return Annualised(value, months, Obstacle.NO_PERIOD)
    number = exact(value, Obstacle.NO_ACTUAL)
    if isinstance(number, Obstacle):
        return Annualised(value, months, number)
    remarks = (Remark.REFERENCE,) if months < 12 else ()
    return Annualised(value, months, number * 12 / months, remarks)


def months_covered(figure: Figure) -> int | None:
    """Return the months that a flow's figure covers, or None where nothing tells.

    A date counts from April of its fiscal year: 令和5年12月時点 is nine months. A target at
    the end of a year is the amount of that year, unless it says 2年間の合計.
    """
    if figure.months is not None:
        return figure.months
    if figure.period.kind is PeriodKind.END:
        return 12
    if match := _DATE.search(figure.period.as_of):
        return _months_since_april(int(match["month"]), bool(match["first"]))
    return None if figure.period.first is None else 12


def _months_since_april(month: int, first_day: bool) -> int | None:
    if not 1 <= month <= 12:
        return None
    return (month - 4) % 12 + (0 if first_day else 1) or None
