"""The outlook (将来展望) that scenarios depart from: base people, years, and the base path."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from shirube.population.ages import Ages
from shirube.population.assumptions import Assumptions
from shirube.population.births import Births, ChildWoman, Fertility
from shirube.population.given import FEMALE, PEOPLE, Array, judged
from shirube.terms import Refusal


@dataclass(frozen=True, slots=True, eq=False)
class Outlook:
    """A base population with the assumptions that all scenarios are compared with.

    ``people`` (..., sex, age) live at the year ``start``; ``path`` has one entry a step.
    ``total_fertility`` (合計特殊出生率) is that of the base year. ``definition`` says who is
    counted (総人口, 日本人 …) and ``source`` whose figures these are.
    """

    start: int
    ages: Ages
    people: Array
    path: tuple[Assumptions, ...]
    total_fertility: float
    definition: str = ""
    source: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "people", judged(self.people, PEOPLE))
        if not self.total_fertility > 0:
            raise Refusal(
                f"合計特殊出生率が {self.total_fertility:g} です。0より大きい数にしてください。",
                f"The total fertility rate is {self.total_fertility:g}: give a number above 0.",
            )

    @property
    def years(self) -> tuple[int, ...]:
        """Return the year of the base and of the end of each step."""
        width = self.ages.width
        return tuple(self.start + width * step for step in range(len(self.path) + 1))


def child_woman_ratio(
    people: npt.ArrayLike, ages: Ages, mothers: tuple[int, int] = (15, 49)
) -> Array:
    """Return children of the first group over women of the ages ``mothers`` (子ども女性比, ...).

    Raises Refusal where there are no such women.
    """
    array = judged(people, PEOPLE)
    women = array[..., FEMALE, ages.span(*mothers)].sum(axis=-1)
    if not np.all(women):
        raise Refusal(
            f"{mothers[0]}～{mothers[1]}歳の女性がいない地域があり、子ども女性比を求められません。"
            "地域をまとめるか、比を別に与えてください。",
            f"There is an area without women of {mothers[0]} to {mothers[1]}, so that its "
            "child-woman ratio is unknown: put areas together, or give the ratio.",
        )
    ratio: Array = array[..., 0].sum(axis=-1) / women
    return ratio


def base_fertility(outlook: Outlook) -> tuple[Array, ...]:
    """Return the total fertility rate (...) that the base path implies at the end of each step.

    With a child-woman ratio it moves from the rate of the base year as the ratio moves from that
    of the base people (修正子ども女性比; domain: the national paper converts the same way). With
    fertility rates it is their sum. Raises Refusal for given numbers of births, which imply none.
    """
    return tuple(_implied(outlook, closure) for closure in _closures(outlook.path))


def _closures(path: Sequence[Assumptions]) -> tuple[ChildWoman | Fertility, ...]:
    found = tuple(each.births for each in path)
    closures = tuple(each for each in found if not isinstance(each, Births))
    if len(closures) < len(found):
        raise Refusal(
            "出生数を与えた推計からは、合計特殊出生率が分かりません。"
            "子ども女性比か出生率を与えてください。",
            "Given numbers of births imply no fertility rate: give child-woman ratios or rates.",
        )
    return closures


def _implied(outlook: Outlook, closure: ChildWoman | Fertility) -> Array:
    if isinstance(closure, Fertility):
        rate: Array = outlook.ages.width * closure.rates.sum(axis=-1)
        return rate
    now = child_woman_ratio(outlook.people, outlook.ages, closure.mothers)
    return outlook.total_fertility * closure.ratio / now
