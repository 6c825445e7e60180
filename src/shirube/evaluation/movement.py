"""Which way a value moved from its baseline, with a tolerance for sample surveys."""

from decimal import Decimal
from enum import Enum
from fractions import Fraction

from shirube.evaluation.aim import SIGNS
from shirube.evaluation.given import Given, numbers
from shirube.evaluation.obstacle import Obstacle
from shirube.plan import Direction
from shirube.terms import Bilingual


class Movement(Enum):
    """動き from the baseline."""

    IMPROVED = Bilingual("改善", "improved")
    KEPT = Bilingual("維持", "kept")
    WORSE = Bilingual("悪化", "worse")


def movement(
    actual: Given, baseline: Given, direction: Direction, tolerance: Decimal = Decimal(0)
) -> Movement | Obstacle:
    """Return the movement; a difference smaller than ``tolerance`` is 維持 (±3 points)."""
    found = numbers((actual, Obstacle.NO_ACTUAL), (baseline, Obstacle.NO_BASELINE))
    if isinstance(found, Obstacle):
        return found
    moved = found[0] - found[1]
    kept = abs(moved) < Fraction(tolerance)
    return Movement.KEPT if kept else _way(moved, direction)


def relative_movement(
    actual: Given, baseline: Given, direction: Direction, tolerance: Decimal
) -> Movement | Obstacle:
    """Return the movement; within ``tolerance`` per cent of the baseline, ends included, 維持."""
    found = numbers((actual, Obstacle.NO_ACTUAL), (baseline, Obstacle.NO_BASELINE))
    if isinstance(found, Obstacle):
        return found
    moved = found[0] - found[1]
    kept = abs(moved) <= abs(found[1]) * Fraction(tolerance) / 100
    return Movement.KEPT if kept else _way(moved, direction)


def _way(moved: Fraction, direction: Direction) -> Movement | Obstacle:
    if moved == 0:
        return Movement.KEPT
    if direction is Direction.MAINTAIN:
        return Movement.WORSE
    sign = SIGNS.get(direction)
    if sign is None:
        return Obstacle.OPEN_DIRECTION
    return Movement.IMPROVED if sign * moved > 0 else Movement.WORSE
