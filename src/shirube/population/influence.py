"""How much births and moves weigh (影響度), by two simulations against the base.

Source: 内閣府「地方人口ビジョンの策定のための手引き」. The thresholds are settings, because they
could not be checked against the guide itself.
"""

from dataclasses import dataclass

import numpy as np

from shirube.population.given import Array

NATURAL = (1.00, 1.05, 1.10, 1.15)
"""Ratios from which the natural influence is of the grade 2, 3, 4, 5."""
SOCIAL = (1.00, 1.10, 1.20, 1.30)


@dataclass(frozen=True, slots=True, eq=False)
class Influence:
    """The influence of births and of moves in one year: ratios (...) and grades 1 to 5 (...).

    Natural: simulation 1 over the base. Social: simulation 2 over simulation 1.
    """

    natural: Array
    social: Array
    natural_grade: Array
    social_grade: Array


def influence(
    base: Array,
    first: Array,
    second: Array,
    natural: tuple[float, ...] = NATURAL,
    social: tuple[float, ...] = SOCIAL,
) -> Influence:
    """Return the influence from total populations (...) of one year."""
    births, moves = np.asarray(first / base), np.asarray(second / first)
    return Influence(births, moves, _grade(births, natural), _grade(moves, social))


@dataclass(frozen=True, slots=True, eq=False)
class Attribution:
    """What fertility and moves each add to a population (...), in both orders and on average.

    One after the other depends on which is changed first; the mean of both orders does not.
    """

    fertility_first: tuple[Array, Array]
    moves_first: tuple[Array, Array]

    @property
    def mean(self) -> tuple[Array, Array]:
        """Return the mean effect of fertility and of moves; they add up to the whole."""
        (a, b), (c, d) = self.fertility_first, self.moves_first
        return (a + c) / 2, (b + d) / 2


def attribution(base: Array, fertility: Array, moves: Array, both: Array) -> Attribution:
    """Return the effects from the populations (...) with neither, with one, and with both."""
    return Attribution((fertility - base, both - fertility), (both - moves, moves - base))


def _grade(ratio: Array, thresholds: tuple[float, ...]) -> Array:
    return np.asarray(1 + np.searchsorted(thresholds, ratio, side="right"), dtype=np.float64)
