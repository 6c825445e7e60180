"""Age bands (年齢3区分): young, of working age, elderly; shares and the ageing rate."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from shirube.population.ages import Ages
from shirube.population.given import PEOPLE, Array, judged


@dataclass(frozen=True, slots=True)
class Band:
    """Ages from ``first`` up to and with ``last``; None has no end."""

    name: str
    first: int
    last: int | None


YOUNG = Band("年少人口", 0, 14)
WORKING = Band("生産年齢人口", 15, 64)
ELDERLY = Band("老年人口", 65, None)
OLDER = Band("75歳以上人口", 75, None)
BANDS = (YOUNG, WORKING, ELDERLY)


def groups(ages: Ages, band: Band) -> slice:
    """Return the groups of a band. Raises Refusal where its borders are none of the groups."""
    if band.last is not None:
        return ages.span(band.first, band.last)
    return slice(ages.span(0, band.first - 1).stop, None)


def in_band(people: npt.ArrayLike, ages: Ages, band: Band) -> Array:
    """Return the people (...) of a band among ``people`` (..., sex, age)."""
    total: Array = judged(people, PEOPLE)[..., groups(ages, band)].sum(axis=(-2, -1))
    return total


def by_band(people: npt.ArrayLike, ages: Ages) -> Mapping[Band, Array]:
    """Return the people (...) of each of the three bands."""
    return {band: in_band(people, ages, band) for band in BANDS}


def ageing_rate(people: npt.ArrayLike, ages: Ages) -> Array:
    """Return the share (...) of the elderly (高齢化率), 0 to 1; NaN where there is nobody."""
    return _share(in_band(people, ages, ELDERLY), judged(people, PEOPLE).sum(axis=(-2, -1)))


def dependency(people: npt.ArrayLike, ages: Ages) -> Array:
    """Return young and elderly over people of working age (従属人口指数, 1 is 100)."""
    counted = by_band(people, ages)
    return _share(counted[YOUNG] + counted[ELDERLY], counted[WORKING])


def _share(part: Array, whole: Array) -> Array:
    share: Array = np.divide(part, whole, out=np.full_like(whole, np.nan), where=whole > 0)
    return share
