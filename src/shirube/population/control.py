"""Control to totals (合計調整): a step of its own, between two steps of the projection or after."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from shirube.population.given import PEOPLE, Array, Meaning, judged
from shirube.terms import Refusal

Axis = Literal["area", "sex", "age"]
_AXES: dict[Axis, int] = {"area": -3, "sex": -2, "age": -1}
_TOTALS = Meaning("合わせる合計", "totals", (), low=0)


@dataclass(frozen=True, slots=True, eq=False)
class Control:
    """People who add up to given totals, and the factors that made them so.

    ``people`` is (..., sex, age); ``factors`` has 1 for every axis that was added up.
    """

    people: Array
    factors: Array


def controlled(people: npt.ArrayLike, totals: npt.ArrayLike, over: Collection[Axis]) -> Control:
    """Return ``people`` (..., [area,] sex, age) scaled so that their sums are ``totals``.

    ``over`` names the axes that are added up, and ``totals`` has the axes that are left:
    ``{"area"}`` with totals (..., sex, age) is the control of IPSS, by sex and age;
    ``{"sex", "age"}`` with totals (..., area) scales every area by one factor. Raises Refusal for
    negative or missing numbers, totals of another shape, and a total for people who are none.
    """
    array, wanted = judged(people, PEOPLE), judged(totals, _TOTALS)
    axes = tuple(_AXES[axis] for axis in over)
    if not axes or min(axes) < -array.ndim:
        raise Refusal(
            f"合計する軸「{'、'.join(over)}」が人口の形 {array.shape} にありません。"
            "area、sex、age から選んでください。",
            f"A population of the shape {array.shape} has no axes {', '.join(over)!r} to add up: "
            "choose among area, sex and age.",
        )
    sums = array.sum(axis=axes, keepdims=True)
    return Control(*_scaled(array, sums, _spread(wanted, sums, axes)))


def _spread(totals: Array, sums: Array, axes: tuple[int, ...]) -> Array:
    left = sums.squeeze(axis=axes).shape
    if totals.shape != left:
        raise Refusal(
            f"合わせる合計の形 {totals.shape} が、人口の合計の形 {left} と違います。"
            "残る軸の長さをそろえてください。",
            f"The totals have the shape {totals.shape}, the sums of the population {left}: "
            "let them agree.",
        )
    return totals.reshape(sums.shape)


def _scaled(people: Array, sums: Array, totals: Array) -> tuple[Array, Array]:
    if ((sums == 0) & (totals > 0)).any():
        raise Refusal(
            "人口が0のところに、0でない合計が与えられています。倍率では合わせられません。"
            "合計か人口を見直してください。",
            "There are totals above 0 where the population is 0, and no factor makes them agree: "
            "look again at either.",
        )
    factors = np.divide(totals, sums, out=np.ones_like(sums), where=sums > 0)
    return people * factors, factors
