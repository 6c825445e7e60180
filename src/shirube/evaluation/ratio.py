"""F1 to F3: ratios of actual and target that know no baseline."""

from fractions import Fraction

from shirube.evaluation.given import Given, numbers
from shirube.evaluation.obstacle import Obstacle
from shirube.evaluation.rate import Formula, Rate, divided


def simple_ratio(actual: Given, target: Given) -> Rate:
    """F1 達成率 A/T, for what shall grow; a target below zero gives no ratio."""
    rate, found = _start(Formula.F1, actual, target)
    return rate if isinstance(found, Obstacle) else _over(rate, found[0], found[1])


def inverse_ratio(actual: Given, target: Given) -> Rate:
    """F2 逆数比 T/A, for what shall shrink; needs an actual above zero, no target below it."""
    rate, found = _start(Formula.F2, actual, target)
    if isinstance(found, Obstacle):
        return rate
    if found[1] < 0:
        return Rate(Formula.F2, Obstacle.NEGATIVE, actual, target)
    return _over(rate, found[1], found[0])


def mirrored_ratio(actual: Given, target: Given) -> Rate:
    """F3 鏡像比 (2T−A)/T, for what shall shrink; below zero beyond twice the target."""
    rate, found = _start(Formula.F3, actual, target)
    if isinstance(found, Obstacle):
        return rate
    return _over(rate, 2 * found[1] - found[0], found[1])


def _start(
    formula: Formula, actual: Given, target: Given
) -> tuple[Rate, tuple[Fraction, ...] | Obstacle]:
    """Return the rate before division, and actual and target or the first obstacle."""
    found = numbers((actual, Obstacle.NO_ACTUAL), (target, Obstacle.NO_TARGET))
    share = found if isinstance(found, Obstacle) else Fraction(0)
    return Rate(formula, share, actual, target), found


def _over(rate: Rate, numerator: Fraction, denominator: Fraction) -> Rate:
    """Return the quotient; over a number below zero more would look like less."""
    if denominator < 0:
        return Rate(rate.formula, Obstacle.NEGATIVE, rate.actual, rate.target)
    return divided(rate, numerator, denominator)
