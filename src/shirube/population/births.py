"""Three closures for births (出生): child-woman ratio, fertility rates, given numbers."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import ClassVar

import numpy as np

from shirube.population.given import FEMALE, Array, Meaning, judged, settle

_SEX_RATIO = Meaning("性比（女100人に対する男）", "males per 100 females", (), 50, 200)
"""The bounds tell 105 from 1.05."""
_WEIGHT = Meaning("期首の重み", "weight of the start", (), 0, 1)


@dataclass(frozen=True, slots=True, eq=False)
class ChildWoman:
    """Children of the first group by women at the end of the step (子ども女性比), as IPSS.

    ``ratio`` (...) is children over women of the ages ``mothers``; ``sex_ratio`` (...) is males per
    100 females in the first group. Deaths and moves of these children are inside the ratio.
    """

    ratio: Array
    sex_ratio: Array
    mothers: tuple[int, int] = (15, 49)

    meanings: ClassVar[Mapping[str, Meaning]] = {
        "ratio": Meaning("子ども女性比", "child-woman ratio", (), 0),
        "sex_ratio": _SEX_RATIO,
    }

    def __post_init__(self) -> None:
        settle(self)


@dataclass(frozen=True, slots=True)
class Exposure:
    """Which women bear the births of a step: a weighted mean of its start and its end.

    ``start`` is the weight of the start (0.5: the usual mean). Women at the start are counted
    with or without those who move then, women at the end likewise. Raises Refusal for a weight
    outside 0 to 1.
    """

    start: float = 0.5
    first_moves: bool = True
    last_moves: bool = True

    def __post_init__(self) -> None:
        judged(self.start, _WEIGHT)


@dataclass(frozen=True, slots=True, eq=False)
class Fertility:
    """Births by age-specific fertility rates (年齢別出生率).

    ``rates`` (..., age) are births to a woman in a year, zero outside the ages of childbearing;
    ``sex_ratio`` (...) is boys per 100 girls at birth.
    """

    rates: Array
    sex_ratio: Array
    exposure: Exposure = field(default_factory=Exposure)

    meanings: ClassVar[Mapping[str, Meaning]] = {
        "rates": Meaning("出生率", "fertility rates", ("age",), 0),
        "sex_ratio": _SEX_RATIO,
    }

    def __post_init__(self) -> None:
        settle(self)


@dataclass(frozen=True, slots=True, eq=False)
class Births:
    """Given numbers of births in the step (...), with ``sex_ratio`` boys per 100 girls."""

    numbers: Array
    sex_ratio: Array

    meanings: ClassVar[Mapping[str, Meaning]] = {
        "numbers": Meaning("出生数", "numbers of births", (), 0),
        "sex_ratio": _SEX_RATIO,
    }

    def __post_init__(self) -> None:
        settle(self)


Closure = ChildWoman | Fertility | Births


def scaled_births(closure: Closure, factor: Array) -> Closure:
    """Return a closure whose births are multiplied by ``factor`` (...)."""
    match closure:
        case ChildWoman():
            return replace(closure, ratio=closure.ratio * factor)
        case Fertility():
            return replace(closure, rates=closure.rates * np.asarray(factor)[..., None])
        case Births():
            return replace(closure, numbers=closure.numbers * factor)


def by_sex(total: Array, sex_ratio: Array) -> Array:
    """Return ``total`` (...) split as (..., sex), with ``sex_ratio`` males per 100 females."""
    males = total * (sex_ratio / (100 + sex_ratio))
    return np.stack([males, total - males], axis=-1)


def children(closure: ChildWoman, people: Array, mothers: slice) -> Array:
    """Return the children (..., sex) of the women among ``people`` (..., sex, age)."""
    women = people[..., FEMALE, mothers].sum(axis=-1)
    return by_sex(closure.ratio * women, closure.sex_ratio)


def births_by_mother(closure: Fertility, start: Array, end: Array, years: int) -> Array:
    """Return births (..., age of mother) to women ``start`` and ``end`` (..., age) of a step."""
    weight = closure.exposure.start
    return years * closure.rates * (weight * start + (1 - weight) * end)
