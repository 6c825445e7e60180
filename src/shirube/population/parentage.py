"""Whose children are born in a step, and how many of them live at its end."""

import numpy as np

from shirube.population.ages import Ages
from shirube.population.assumptions import Assumptions
from shirube.population.births import (
    Births,
    ChildWoman,
    Closure,
    Fertility,
    births_by_mother,
    by_sex,
    children,
)
from shirube.population.cohorts import aged
from shirube.population.given import FEMALE, Array
from shirube.terms import Refusal


def born(
    closure: Closure, ages: Ages, start: Array, opening: Array, ratios: Array, end: Array
) -> tuple[Array, Array | None]:
    """Return births (..., sex), and births by age of the mother where rates give them.

    ``end`` holds all who are there at the end but the newborn. Raises Refusal where the closure
    does not fit the ages.
    """
    match closure:
        case ChildWoman():
            return children(closure, end, _mothers(closure, ages)), None
        case Fertility(rates, ratio, exposure):
            _see_no_children_bear(rates)
            women = opening if exposure.first_moves else start
            later = end if exposure.last_moves else aged(opening * ratios)
            mothers = births_by_mother(
                closure, women[..., FEMALE, :], later[..., FEMALE, :], ages.width
            )
            return by_sex(mothers.sum(axis=-1), ratio), mothers
        case Births(numbers, ratio):
            births = by_sex(numbers, ratio)
            return np.broadcast_to(births, start.shape[:-1]), None


def newborn_survival(assumptions: Assumptions) -> Array | float:
    """Return the share (..., sex) of births that is there at the end.

    Raises Refusal where births are counted and their survival was not given.
    """
    if isinstance(assumptions.births, ChildWoman):
        return 1.0
    if assumptions.survival.births is None:
        raise Refusal(
            "出生からの生残率がありません。出生数を数える計算では、出生から最初の年齢階級までの"
            "生残率を渡してください。",
            "There is no survival of births: where births are counted, give the ratio that leads "
            "from birth into the first age group.",
        )
    return assumptions.survival.births


def _mothers(closure: ChildWoman, ages: Ages) -> slice:
    first, last = closure.mothers
    groups = ages.span(first, last)
    if groups.start == 0:
        raise Refusal(
            f"子ども女性比の分母が{first}～{last}歳の女で、子ども自身を含みます。"
            "最初の年齢階級より上の年齢にしてください。",
            f"The child-woman ratio is over women of {first} to {last}, among whom are the "
            "children: name ages above the first group.",
        )
    return groups


def _see_no_children_bear(rates: Array) -> None:
    if rates[..., 0].any():
        raise Refusal(
            "最初の年齢階級に出生率があります。年齢の軸がずれていないか確かめてください。",
            "There is a fertility rate in the first age group: see whether the axis of ages is "
            "shifted.",
        )
