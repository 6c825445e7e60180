"""Distribution (分布): how many indicators stand where. There is no mean of rates."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from shirube.evaluation.obstacle import Obstacle, Remark
from shirube.evaluation.rate import Formula, Rate
from shirube.evaluation.rating import Rating
from shirube.evaluation.scale import Scale
from shirube.terms import Bilingual

LIMITS = (Decimal(100), Decimal(80), Decimal(60), Decimal(0))
"""Where the bands of rates begin, in per cent, from the highest; below the last is one more."""


NOT_RATED = Bilingual("未評価", "not rated")
"""What is counted where a scale gives no word, or a person has to choose one."""


@dataclass(frozen=True, slots=True)
class Distribution:
    """How often each word occurs, in the order of the scale, empty bands too."""

    counts: tuple[tuple[Bilingual, int], ...]
    forecasts: int
    """How many rest on a forecast."""

    @property
    def total(self) -> int:
        """Return how many were counted."""
        return sum(count for _, count in self.counts)


def rate_distribution(rates: Iterable[Rate], limits: Sequence[Decimal] = LIMITS) -> Distribution:
    """Count rates by band; those without a number by their obstacle.

    ``limits`` holds at least one, the highest first.
    """
    counted = list(rates)
    bands = [Bilingual(f"{limit}%以上", f"{limit}% or more") for limit in limits]
    bands.append(Bilingual(f"{limits[-1]}%未満", f"below {limits[-1]}%"))
    found = Counter(_band(rate, limits, bands) for rate in counted)
    obstacles = [known for known in map(_not_evaluable, Obstacle) if found[known]]
    forecasts = sum(Remark.FORECAST in rate.remarks for rate in counted)
    return Distribution(tuple((word, found[word]) for word in (*bands, *obstacles)), forecasts)


def rating_distribution(ratings: Iterable[Rating], scale: Scale) -> Distribution:
    """Count ratings by the words of their scale; an empty word is 未評価."""
    counted = list(ratings)
    words = dict.fromkeys((*(grade.label for grade in scale.grades), scale.unrated, ""))
    found = Counter(rating.label for rating in counted)
    return Distribution(
        tuple((Bilingual(w, w) if w else NOT_RATED, found[w]) for w in words),
        sum(rating.forecast for rating in counted),
    )


def capped(share: Fraction, cap: Decimal = Decimal(100)) -> Fraction:
    """Return a share cut at ``cap`` per cent, for a city whose own rule takes an average.

    One row of 700 % must not hide the others there; a rate by itself is never cut.
    """
    return min(share, Fraction(cap) / 100)


def _band(rate: Rate, limits: Sequence[Decimal], bands: Sequence[Bilingual]) -> Bilingual:
    if isinstance(rate.share, Obstacle):
        return _not_evaluable(rate.share)
    percent = rate.share * 100
    reached = (band for band, limit in zip(bands, limits, strict=False) if percent >= limit)
    return next(reached, bands[-1])


def _not_evaluable(obstacle: Obstacle) -> Bilingual:
    return Rate(Formula.F1, obstacle).shown
