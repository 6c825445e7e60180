"""F10: a target that is a range (範囲)."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from shirube.evaluation.given import Given, exact
from shirube.evaluation.obstacle import Obstacle


@dataclass(frozen=True, slots=True)
class RangeResult:
    """Whether a value lies inside, bounds included, and how far it is from the nearest bound.

    ``distance`` is 0 inside, below zero under the lower bound, above zero over the upper.
    """

    actual: Given
    low: Decimal | None
    high: Decimal | None
    distance: Fraction | Obstacle

    @property
    def met(self) -> bool | Obstacle:
        """Return whether the value lies inside, or the obstacle."""
        return self.distance if isinstance(self.distance, Obstacle) else self.distance == 0


def range_result(actual: Given, low: Decimal | None, high: Decimal | None) -> RangeResult:
    """F10 範囲: inside is 達成, outside the distance to the nearest bound; None is open."""
    return RangeResult(actual, low, high, _distance(actual, low, high))


def _distance(actual: Given, low: Decimal | None, high: Decimal | None) -> Fraction | Obstacle:
    now = exact(actual, Obstacle.NO_ACTUAL)
    if low is None and high is None:
        return Obstacle.NO_TARGET
    if low is not None and high is not None and low > high:
        return Obstacle.BOUNDS_CROSSED
    if isinstance(now, Obstacle):
        return now
    under = Fraction(0) if low is None else min(now - Fraction(low), Fraction(0))
    over = Fraction(0) if high is None else max(now - Fraction(high), Fraction(0))
    return under + over
