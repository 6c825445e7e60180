"""F7: what several years came to together."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from shirube.evaluation.given import Given, exact
from shirube.evaluation.obstacle import Obstacle
from shirube.evaluation.rate import Formula, Rate, divided
from shirube.terms import Unknown


def period_achievement(actuals: Sequence[Given], total: Given) -> Rate:
    """F7 期間累計の達成率: the sum of the years so far over the total of the whole period."""
    rate = Rate(Formula.F7A, Obstacle.NO_ACTUAL, target=total, years=len(actuals))
    return _over(rate, actuals, exact(total, Obstacle.NO_TARGET))


def to_date_achievement(actuals: Sequence[Given], plans: Sequence[Given]) -> Rate:
    """F7 年度までの累計の達成率: the sum of the years so far over the plans of these years.

    Both are in the order of the years and equally long; a year that is to come is unknown.
    """
    rate = Rate(Formula.F7B, Obstacle.NO_ACTUAL, years=len(plans))
    return _over(rate, actuals, _sum(plans[: years_so_far(actuals)], Obstacle.NO_TARGET))


def years_so_far(actuals: Sequence[Given]) -> int:
    """Return k, the number of years up to the last that is not unknown."""
    known = [i for i, value in enumerate(actuals, 1) if not isinstance(value, Unknown)]
    return max(known, default=0)


def _over(rate: Rate, actuals: Sequence[Given], denominator: Fraction | Obstacle) -> Rate:
    elapsed = years_so_far(actuals)
    reached = replace(rate, elapsed=elapsed)
    if elapsed == 0:
        return reached
    numerator = _sum(actuals[:elapsed], Obstacle.GAP)
    if isinstance(numerator, Obstacle):
        return replace(reached, share=numerator)
    if isinstance(denominator, Obstacle):
        return replace(reached, share=denominator)
    if denominator < 0:
        return replace(reached, share=Obstacle.NEGATIVE)
    return divided(reached, numerator, denominator)


def _sum(values: Sequence[Given], missing: Obstacle) -> Fraction | Obstacle:
    total = Fraction(0)
    for value in values:
        number = exact(value, missing)
        if isinstance(number, Obstacle):
            return number
        total += number
    return total
