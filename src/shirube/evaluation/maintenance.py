"""F6: what shall stay as it is (現状維持)."""

from dataclasses import replace
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from shirube.evaluation.given import Given, numbers
from shirube.evaluation.obstacle import Obstacle
from shirube.evaluation.rate import Formula, Rate, divided


class Band(Enum):
    """幅: on which side of the target a value may lie."""

    FLOOR = "下限"
    BOTH = "上下"


def maintenance(
    actual: Given, target: Given, tolerance: Decimal = Decimal(0), band: Band = Band.FLOOR
) -> Rate:
    """F6 維持: within the band 100 %, else A/T, or 1−|A−T|/|T| with a band on both sides."""
    found = numbers((actual, Obstacle.NO_ACTUAL), (target, Obstacle.NO_TARGET))
    share = found if isinstance(found, Obstacle) else Fraction(1)
    rate = Rate(Formula.F6, share, actual, target, tolerance=tolerance)
    if isinstance(found, Obstacle):
        return rate
    now, goal = found
    allowed = abs(Fraction(tolerance))
    if band is Band.BOTH:
        off = abs(now - goal)
        return rate if off <= allowed else divided(rate, abs(goal) - off, abs(goal))
    if now >= goal - allowed:
        return rate
    return replace(rate, share=Obstacle.NEGATIVE) if goal < 0 else divided(rate, now, goal)
