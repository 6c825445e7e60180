"""F4, F5 and F8: how far the way from baseline to target has been gone."""

from dataclasses import replace
from fractions import Fraction

from shirube.evaluation.aim import aim_obstacle
from shirube.evaluation.given import Given, numbers
from shirube.evaluation.obstacle import Obstacle, Remark
from shirube.evaluation.rate import Formula, Rate, divided, remarked
from shirube.plan import Direction


def baseline_progress(actual: Given, target: Given, baseline: Given, direction: Direction) -> Rate:
    """F4 進捗率 (A−B)/(T−B), for both directions; below zero it is never cut off."""
    return _progress(Formula.F4, actual, target, baseline, direction)


def stock_increment(actual: Given, target: Given, baseline: Given, direction: Direction) -> Rate:
    """F8 (A−B)/(T−B) of a stock (累計): what was there before is no achievement."""
    return _progress(Formula.F8, actual, target, baseline, direction)


def path_progress(
    actual: Given,
    target: Given,
    baseline: Given,
    direction: Direction,
    elapsed: int,
    years: int,
) -> Rate:
    """F5 (A−B)/(E−B) with E = B+(T−B)·k/n, after ``elapsed`` k of ``years`` n."""
    whole = _progress(Formula.F5, actual, target, baseline, direction)
    timed = replace(whole, elapsed=elapsed, years=years)
    if whole.numerator is None or whole.denominator is None:
        return timed
    if not 1 <= elapsed <= years:
        return replace(timed, share=Obstacle.NO_YEARS, remarks=())
    return divided(timed, whole.numerator, whole.denominator * Fraction(elapsed, years))


def expected(baseline: Given, target: Given, elapsed: int, years: int) -> Fraction | Obstacle:
    """Return E, the value due after ``elapsed`` of ``years`` on a straight path."""
    found = numbers((baseline, Obstacle.NO_BASELINE), (target, Obstacle.NO_TARGET))
    if isinstance(found, Obstacle):
        return found
    if not 0 <= elapsed <= years or years < 1:
        return Obstacle.NO_YEARS
    return found[0] + (found[1] - found[0]) * Fraction(elapsed, years)


def _progress(
    formula: Formula, actual: Given, target: Given, baseline: Given, direction: Direction
) -> Rate:
    found = numbers(
        (baseline, Obstacle.NO_BASELINE),
        (target, Obstacle.NO_TARGET),
        (actual, Obstacle.NO_ACTUAL),
    )
    amiss = aim_obstacle(target, baseline, direction)
    obstacle = amiss or (found if isinstance(found, Obstacle) else None)
    if obstacle is not None or isinstance(found, Obstacle):
        return Rate(formula, obstacle or Obstacle.NO_ACTUAL, actual, target, baseline)
    base, goal, now = found
    empty = Rate(formula, Fraction(0), actual, target, baseline)
    rate = divided(empty, now - base, goal - base)
    backward = isinstance(rate.share, Fraction) and rate.share < 0
    return remarked(rate, Remark.WORSE_THAN_BASELINE) if backward else rate
