"""Money: programme cost (事業費) and fiscal effect (効果額), in whole yen."""

from dataclasses import dataclass
from enum import Enum

from shirube.plan.figure import Role
from shirube.terms import Source, Unknown

Amount = int | Unknown
"""Whole yen, or the unknown with its reason."""


@dataclass(frozen=True, slots=True)
class Cost:
    """The cost of one measure in one fiscal year; the printed total has no element.

    A budget item may serve several measures, so costs of measures do not add up to the total.
    """

    element: str
    number: str
    name: str
    year: int
    role: Role
    amount: Amount
    source: Source
    notes: tuple[str, ...] = ()


class EffectCategory(Enum):
    """区分 of an effect amount."""

    REDUCTION = "削減額"
    CONTAINMENT = "抑制額"
    REVENUE = "歳入増"
    TOTAL = "計"
    LOST = ""
    """The text lost the column of the mark."""


@dataclass(frozen=True, slots=True)
class Effect:
    """The money that a reform item saves, contains or earns.

    ``year`` None is the printed total of the row, and then ``role`` is None: a total may add
    a forecast to a plan. ``relisted_from`` is the number of the
    item that owns the amount of a 再掲, or empty.
    """

    number: str
    name: str
    year: int | None
    role: Role | None
    category: EffectCategory
    amount: Amount
    source: Source
    relisted_from: str = ""
    notes: tuple[str, ...] = ()
