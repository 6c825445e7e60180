"""Fans (予測区間): quantiles of many random paths, in bounded memory."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from shirube.population.ages import Ages
from shirube.population.bands import BANDS, in_band
from shirube.population.chance import Chance, strayed, strays
from shirube.population.given import Array
from shirube.population.outlook import Outlook
from shirube.population.projection import populations
from shirube.terms import Refusal

BINS, REACH = 4_001, 2.0
"""Bins of a cell, evenly over logarithms of its ratio to the base path from -REACH to REACH.

They are odd in number, so that the base path itself lies in the middle of one.
"""
QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)
Counts = npt.NDArray[np.int64]
Measure = Callable[[Array, Ages], Array]
"""What is counted (..., m) of people (..., sex, age)."""


@dataclass(frozen=True, slots=True, eq=False)
class Tally:
    """How many paths fell into each bin: counts (step + 1, ..., m, bin) around ``base``.

    Tallies of different paths of one seed add up, in any order, to the tally of all.
    """

    base: Array
    counts: Counts

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.base, self.counts + other.counts)


@dataclass(frozen=True, slots=True, eq=False)
class Fan:
    """Quantiles (quantile, step + 1, ..., m) of what was counted, and how many paths there were.

    A value is exact to within a thousandth of itself (one bin). ``beyond`` is the share of
    cells of paths that fell out of the bins and stand at their border.
    """

    quantiles: tuple[float, ...]
    values: Array
    paths: int
    beyond: float


def bands(people: Array, ages: Ages) -> Array:
    """Return the total and the three age bands (..., 4)."""
    return np.stack(
        [people.sum(axis=(-2, -1)), *(in_band(people, ages, band) for band in BANDS)], axis=-1
    )


def tally(
    outlook: Outlook,
    chance: Chance,
    seed: int,
    paths: int,
    *,
    first: int = 0,
    block: int = 50,
    measure: Measure = bands,
) -> Tally:
    """Return the tally of paths number ``first`` to ``first + paths``, ``block`` at a time.

    What is held beside the counts is a few times one block. Raises Refusal for no path, and as
    :func:`populations` does where a path leaves fewer than no people.
    """
    if paths < 1 or block < 1:
        raise Refusal(
            f"経路が {paths} 本、一度に {block} 本です。どちらも1以上にしてください。",
            f"There are {paths} paths, {block} at a time: give at least one of each.",
        )
    base = measure(populations(outlook.people, outlook.ages, outlook.path), outlook.ages)
    counts = np.zeros((*base.shape, BINS), dtype=np.int64)
    for begun in range(first, first + paths, block):
        count = min(block, first + paths - begun)
        _count(counts, base, measure(_paths(outlook, chance, seed, begun, count), outlook.ages))
    return Tally(base, counts)


def fan(counted: Tally, quantiles: Sequence[float] = QUANTILES) -> Fan:
    """Return the quantiles of a tally, even within a bin."""
    paths = int(counted.counts[(0,) * (counted.counts.ndim - 1)].sum())
    summed = np.cumsum(counted.counts, axis=-1)
    values = [_quantile(counted, summed, share * paths) for share in quantiles]
    ends = int(counted.counts[..., 0].sum() + counted.counts[..., -1].sum())
    return Fan(tuple(quantiles), np.stack(values), paths, ends / counted.counts.sum())


def _paths(outlook: Outlook, chance: Chance, seed: int, first: int, count: int) -> Array:
    """Return people (step + 1, path, ..., sex, age)."""
    drawn = strays(chance, seed, first, count, len(outlook.path))
    leading = outlook.people.ndim - 2
    path = [strayed(step, chance, drawn[:, at], leading) for at, step in enumerate(outlook.path)]
    return populations(outlook.people[None], outlook.ages, path)


def _count(
    counts: np.ndarray[tuple[int, ...], np.dtype[np.int64]], base: Array, found: Array
) -> None:
    """Enter what was counted (step + 1, path, ..., m) into the bins of its cells."""
    cells = np.moveaxis(found, 1, -1)
    with np.errstate(divide="ignore", invalid="ignore"):
        away = np.log(cells / base[..., None])
    away = np.nan_to_num(away, nan=0.0, posinf=REACH, neginf=-REACH)
    bins = np.floor((away + REACH) * (BINS / (2 * REACH)))
    places = np.clip(bins, 0, BINS - 1).astype(np.int64)
    flat = places.reshape(-1, places.shape[-1]) + BINS * np.arange(base.size)[:, None]
    counts += np.bincount(flat.ravel(), minlength=counts.size).reshape(counts.shape)


def _quantile(counted: Tally, summed: Counts, rank: float) -> Array:
    place = np.minimum((summed < rank).sum(axis=-1), BINS - 1)
    inside = np.take_along_axis(counted.counts, place[..., None], -1)[..., 0]
    before = np.take_along_axis(summed, place[..., None], -1)[..., 0] - inside
    part = (rank - before) / np.maximum(inside, 1)
    away = (place + part) * (2 * REACH / BINS) - REACH
    value: Array = counted.base * np.exp(away)
    return value
