"""Invented towns for properties: fractions of powers of two, so that nothing is rounded.

Hypothesis chooses kinds, conventions and a seed; the seed fills the cells.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from hypothesis import strategies as st

from shirube.population import (
    Ages,
    Assumptions,
    Births,
    ChildWoman,
    Exposure,
    Fertility,
    NetNumbers,
    NetRates,
    NoMoves,
    Pool,
    Survival,
    Timing,
)

SCENARIOS, AREAS = 2, 3
EVEN = np.array(100)
SEEDS = st.integers(0, 2**32 - 1)
Array = npt.NDArray[np.float64]
_PLACES = (SCENARIOS, AREAS)


@dataclass(frozen=True, slots=True)
class Town:
    """People (scenario, area, sex, age) and what will happen to them in every step."""

    ages: Ages
    people: Array
    assumptions: Assumptions


@dataclass(frozen=True, slots=True)
class Dice:
    """Fills arrays of a town with its ages, in an order that a seed decides."""

    ages: Ages
    random: np.random.Generator

    def thrown(self, low: int, high: int, parts: int, *after: int) -> Array:
        """Return an array (scenario, area, ``after``) of ``low`` to ``high`` parts of one."""
        parted: Array = self.random.integers(low, high, (*_PLACES, *after), endpoint=True) / parts
        return parted

    def cells(self, low: int, high: int, parts: int) -> Array:
        """Return an array (scenario, area, sex, age) of ``low`` to ``high`` parts of one."""
        return self.thrown(low, high, parts, 2, self.ages.count)


@st.composite
def towns(
    draw: st.DrawFn,
    closures: tuple[type, ...] = (ChildWoman, Fertility, Births),
    moves: tuple[type, ...] = (NoMoves, NetRates, NetNumbers, Pool),
) -> Town:
    """Draw a town whose births and moves come by one of the kinds that are named."""
    ages = Ages(draw(st.sampled_from((1, 5))), draw(st.integers(4, 6)))
    dice = Dice(ages, np.random.default_rng(draw(SEEDS)))
    lives = Survival(dice.cells(2, 4, 4), dice.thrown(2, 4, 4, 2))
    births = _BIRTHS[draw(st.sampled_from(closures))](dice, draw(_EXPOSURES))
    going = _MOVES[draw(st.sampled_from(moves))](dice, draw(st.sampled_from(Timing)), births)
    return Town(ages, dice.cells(200, 400, 1), Assumptions(lives, births, going))


def _by_ratio(dice: Dice, _: Exposure) -> ChildWoman:
    width, count = dice.ages.width, dice.ages.count
    return ChildWoman(dice.thrown(1, 2, 4), EVEN, (width, width * (count - 1) - 1))


def _by_rates(dice: Dice, exposure: Exposure) -> Fertility:
    rates = dice.thrown(1, 2, 4, dice.ages.count)
    rates[..., 0] = 0
    return Fertility(rates, EVEN, exposure)


def _amounts(dice: Dice, births: object, low: int, high: int, parts: int) -> Array:
    """Return moves; by a child-woman ratio children have none of their own."""
    amounts = dice.cells(low, high, parts)
    amounts[..., 0] *= not isinstance(births, ChildWoman)
    return amounts


def _pool(dice: Dice) -> Pool:
    return Pool(dice.cells(0, 4, 16), dice.cells(0, 5, 16)[:, None])


_EXPOSURES = st.builds(Exposure, st.sampled_from((0.0, 0.5, 1.0)), st.booleans(), st.booleans())
_BIRTHS: Mapping[type, Callable[[Dice, Exposure], ChildWoman | Fertility | Births]] = {
    ChildWoman: _by_ratio,
    Fertility: _by_rates,
    Births: lambda dice, _: Births(dice.thrown(400, 900, 1), EVEN),
}
_MOVES: Mapping[type, Callable[[Dice, Timing, object], NoMoves | NetRates | NetNumbers | Pool]] = {
    NoMoves: lambda dice, when, births: NoMoves(),
    NetRates: lambda dice, when, births: NetRates(_amounts(dice, births, -1, 16, 64), when),
    NetNumbers: lambda dice, when, births: NetNumbers(_amounts(dice, births, -10, 90, 1), when),
    Pool: lambda dice, when, births: _pool(dice),
}
