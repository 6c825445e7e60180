"""The working (計算) of a rate: its formula in letters, and the same with its numbers."""

from dataclasses import dataclass
from decimal import Decimal

from shirube.evaluation.given import Given
from shirube.evaluation.obstacle import Obstacle
from shirube.evaluation.rate import Formula, Rate
from shirube.evaluation.rounding import rounded
from shirube.terms import Unknown, Wording

_LETTERS = {
    Formula.F1: "A ÷ T",
    Formula.F2: "T ÷ A",
    Formula.F3: "(2T - A) ÷ T",
    Formula.F4: "(A - B) ÷ (T - B)",
    Formula.F5: "(A - B) ÷ ((T - B) × k/n)",
    Formula.F6: "A ÷ T",
    Formula.F7A: "ΣA ÷ ΣP",
    Formula.F7B: "ΣA ÷ ΣP(k)",
    Formula.F8: "(A - B) ÷ (T - B)",
    Formula.F9: "A ÷ P",
    Formula.F11: "#A ÷ #T",
    Formula.EXECUTION: "A ÷ P",
}
"""Formulas as they are worked: k of n years have passed, # is the rank of a stage, ΣP the plans of
all years, ΣP(k) those up to the year. F10 and F12 answer no rate."""
_TO_THE_PLAN = (Formula.F2, Formula.F3, Formula.F6, Formula.F11)
"""Formulas that take the plan of the year for the target where the year has one."""


@dataclass(frozen=True, slots=True)
class Working:
    """A formula in letters (A ÷ P), and with its numbers (950 ÷ 1,000 = 95.0%).

    ``numbers`` is empty where nothing was divided.
    """

    letters: str
    numbers: str


def working(rate: Rate, *, planned: bool = False, summed: bool = False) -> Working:
    """Return how a rate was worked.

    ``planned`` tells that its year has a plan of its own, ``summed`` that the target is a sum
    of years.
    """
    letters = _LETTERS.get(rate.formula, "")
    if planned and rate.formula in _TO_THE_PLAN:
        letters = letters.replace("T", "P")
    if summed and rate.formula is Formula.F7A:
        letters = "ΣA ÷ T"
    return Working(letters, _numbers(rate))


def digits(value: Given) -> str:
    """Return a number as it is shown, commas and at most three decimals; ≒ where cut off."""
    if isinstance(value, Wording):
        return value.words
    if isinstance(value, Unknown):
        return "―"
    if isinstance(value, Decimal):
        return f"{value:,f}"
    cut = rounded(value, 3)
    plain = f"{cut:,f}".rstrip("0").rstrip(".")
    return plain if cut == value else f"≒{plain}"


def _numbers(rate: Rate) -> str:
    if rate.numerator is None or rate.denominator is None:
        return "" if isinstance(rate.share, Obstacle) else _within(rate)
    divided = f"{_printed(rate)}{digits(rate.numerator)} ÷ {digits(rate.denominator)}"
    return divided if isinstance(rate.share, Obstacle) else f"{divided} = {rate.percent}%"


def _within(rate: Rate) -> str:
    """Return why a rate is whole without a division: the value lies within its band."""
    allowed = f" - {digits(rate.tolerance)}" if rate.tolerance else ""
    return f"{digits(rate.actual)} ≧ {digits(rate.target)}{allowed} → {rate.percent}%"


def _printed(rate: Rate) -> str:
    """Return the division with the values themselves, where that is more than the quotient."""
    actual, target, base = (digits(value) for value in (rate.actual, rate.target, rate.baseline))
    span = f"({target} - {base})"
    said = {
        Formula.F3: f"(2 × {target} - {actual}) ÷ {target} = ",
        Formula.F4: f"({actual} - {base}) ÷ {span} = ",
        Formula.F5: f"({actual} - {base}) ÷ ({span} × {rate.elapsed}/{rate.years}) = ",
        Formula.F8: f"({actual} - {base}) ÷ {span} = ",
    }
    return said.get(rate.formula, "")
