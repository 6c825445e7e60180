"""One step of time: the people at its start become the people at its end."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from shirube.population.ages import Ages
from shirube.population.assumptions import Assumptions, leading
from shirube.population.births import ChildWoman
from shirube.population.cohorts import aged
from shirube.population.given import PEOPLE, Array, judged, place
from shirube.population.moves import Timing, moved
from shirube.population.parentage import born, newborn_survival
from shirube.terms import Refusal

_ROUNDING = 1e-9
"""Share of the largest cell below which a number under zero is a trace of rounding."""
Parts = tuple[Array | None, Array | None, Array | None]
"""Moves at the start, moves that arrive with their cohort, moves at the end."""
_PARTS: Mapping[Timing, Callable[[Array], Parts]] = {
    Timing.COHORT: lambda moves: (None, moves, None),
    Timing.START: lambda moves: (moves, None, None),
    Timing.END: lambda moves: (None, None, moves),
    Timing.SPREAD: lambda moves: (moves / 2, None, moves / 2),
}


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """The people at both ends of a step, and what came between them.

    ``start`` and ``end`` are (..., sex, age), ``births`` is (..., sex), and ``mothers`` (..., age)
    are births by age of the mother where fertility rates gave them. With a child-woman ratio,
    births are the children who are there at the end. ``deaths`` and ``moves`` are (..., sex, age)
    at the age that is, or would have been, reached at the end, so that in every cell
    ``end == aged(start, births) - deaths + moves``.
    """

    start: Array
    end: Array
    births: Array
    mothers: Array | None
    newborn: Array
    ratios: Array
    parts: Parts

    @property
    def deaths(self) -> Array:
        """Return deaths (..., sex, age at the end), those of the newborn in the first group."""
        opening = _opening(self.start, self.parts)
        return aged(opening, self.births) - aged(opening * self.ratios, self.newborn)

    @property
    def moves(self) -> Array:
        """Return net moves (..., sex, age at the end)."""
        first, along, last = self.parts
        older = [aged(moves) for moves in (first, along) if moves is not None]
        return sum([*older, *([] if last is None else [last])], np.zeros(self.end.shape))


def step(people: npt.ArrayLike, ages: Ages, assumptions: Assumptions) -> Step:
    """Return one step of ``people`` (..., sex, age) under ``assumptions``.

    Raises Refusal where people are negative or missing, where shapes do not fit, and where
    more people leave than there are.
    """
    return passage(judged(people, PEOPLE), ages, assumptions)


def passage(people: Array, ages: Ages, assumptions: Assumptions) -> Step:
    """Return one step as :func:`step` does, of people who were judged before."""
    start = np.broadcast_to(people, (*leading(people, ages, assumptions), *people.shape[-2:]))
    parts = _parts(assumptions, start)
    opening, ratios = _opening(start, parts), assumptions.survival.ratios
    end = _end(opening, ratios, parts)
    births, mothers = born(assumptions.births, ages, start, opening, ratios, end)
    newborn = births * newborn_survival(assumptions)
    end[..., 0] += newborn
    for people_then in (end,) if opening is start else (opening, end):
        _see_people(people_then, ages)
    return Step(start, end, births, mothers, newborn, ratios, parts)


def _parts(assumptions: Assumptions, start: Array) -> Parts:
    moves, timing = moved(assumptions.moves, start)
    if moves is None:
        return None, None, None
    parts = _PARTS[timing](np.broadcast_to(moves, start.shape))
    if isinstance(assumptions.births, ChildWoman):
        _see_no_children_move(parts[-1])
    return parts


def _opening(start: Array, parts: Parts) -> Array:
    return start if parts[0] is None else start + parts[0]


def _end(opening: Array, ratios: Array, parts: Parts) -> Array:
    """Return who is there at the end, all but the newborn."""
    _, along, last = parts
    people = opening * ratios
    if along is not None:
        people += along
    people = aged(people)
    if last is not None:
        people += last
    return people


def _see_no_children_move(last: Array | None) -> None:
    if last is not None and last[..., 0].any():
        raise Refusal(
            "子ども女性比は最初の年齢階級の移動を含みますが、その階級に移動数があります。"
            "移動を期首の年齢（COHORT）で渡すか、最初の階級を0にしてください。",
            "A child-woman ratio holds the moves of the first age group, and moves of it are given "
            "too: give moves by the age at the start (COHORT), or 0 in the first group.",
        )


def _see_people(people: Array, ages: Ages) -> None:
    lowest = float(people.min(initial=0))
    if lowest < 0 and lowest < -_ROUNDING * max(float(people.max()), 1):
        cell = tuple(int(index) for index in np.unravel_index(people.argmin(), people.shape))
        raise Refusal(
            f"{place(cell)}（{'男女'[cell[-2]]} {ages.names[cell[-1]]}歳）の人口が"
            f"{people[cell]:g}人になります。転出か生残の仮定を見直してください。",
            f"The population at {place(cell)} ({('male', 'female')[cell[-2]]}, "
            f"{ages.names[cell[-1]]}) becomes {people[cell]:g}: look again at the assumed moves "
            "and survival.",
        )
