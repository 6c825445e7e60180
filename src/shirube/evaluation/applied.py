"""Which formula applies in a situation (算定式の選択), and what it falls back to."""

from dataclasses import replace
from decimal import Decimal

from shirube.evaluation.aim import aim_obstacle
from shirube.evaluation.annual import annual_achievement
from shirube.evaluation.given import NOTHING
from shirube.evaluation.maintenance import maintenance
from shirube.evaluation.obstacle import Obstacle, Remark
from shirube.evaluation.period_sums import period_sums
from shirube.evaluation.progress import baseline_progress, path_progress, stock_increment
from shirube.evaluation.rate import Formula, Rate, remarked
from shirube.evaluation.ratio import inverse_ratio, mirrored_ratio, simple_ratio
from shirube.evaluation.situation import Situation
from shirube.plan import Category, Direction, Kind, Role

_FALLBACKS = {
    Obstacle.NO_BASELINE: Remark.NO_BASELINE,
    Obstacle.NO_PERIOD: Remark.NO_BASELINE,
    Obstacle.TARGET_EQUALS_BASELINE: Remark.TARGET_EQUALS_BASELINE,
}
"""Where progress from the baseline is impossible, and how the ratio instead is labelled."""


def applied_rates(situation: Situation) -> tuple[Rate, ...]:
    """Return the rates of a situation that is no milestone, the one that applies first.

    A target on the worse side of its baseline leaves no other number than that answer.
    """
    if len(situation.course.units()) > 1:
        return (_told(situation, Obstacle.UNITS_DIFFER),)
    if situation.direction is Direction.MAINTAIN:
        return (_forecast(maintenance(situation.actual, situation.due), situation),)
    progress = _progress(situation)
    if progress[0].share is Obstacle.TARGET_WORSE and _certainly_worse(situation):
        return progress[:1]
    ratios, sums = _ratios(situation), period_sums(situation)
    reference = (Remark.REFERENCE,) if situation.by_reference else ()
    progress = tuple(_forecast(remarked(rate, *reference), situation) for rate in progress)
    ratios = tuple(_forecast(rate, situation) for rate in ratios)
    return _ordered(situation, progress, ratios, sums)


def _certainly_worse(situation: Situation) -> bool:
    """Tell whether a worse target is worse as printed too, where the baseline is only 参考."""
    target, baseline = situation.target, situation.baseline
    printed = aim_obstacle(target, baseline, situation.direction)
    return not situation.by_reference or printed is Obstacle.TARGET_WORSE


def _ordered(
    situation: Situation,
    progress: tuple[Rate, ...],
    ratios: tuple[Rate, ...],
    sums: tuple[Rate, ...],
) -> tuple[Rate, ...]:
    """Return all rates, first the one that applies."""
    if situation.summed and not situation.planned:
        return (*sums, *progress)
    stock = situation.course.kind is Kind.STOCK
    activity = situation.course.indicator.category is Category.ACTIVITY
    based = isinstance(situation.baseline, Decimal)
    why = progress[0].share if based else Obstacle.NO_BASELINE
    fallback = why in _FALLBACKS or why is Obstacle.TARGET_WORSE
    if not fallback and not (activity and situation.planned and not stock):
        return (*progress, *ratios, *sums)
    remark = _FALLBACKS.get(why) if isinstance(why, Obstacle) else None
    if remark is not None and not (activity and situation.planned):
        ratios = (remarked(ratios[0], remark), *ratios[1:])
    return (*ratios, *progress, *sums)


def _progress(situation: Situation) -> tuple[Rate, ...]:
    """Return F4 (F8 for a stock) to the final target, and F5 where the years are known."""
    base, target, way = situation.yearly_baseline, situation.yearly_target, situation.direction
    stock = situation.course.kind is Kind.STOCK
    formula = stock_increment if stock else baseline_progress
    if isinstance(base, Obstacle):
        return (replace(formula(situation.actual, target, NOTHING, way), share=base),)
    whole = formula(situation.actual, target, base, way)
    last = situation.target_year
    if last is None or isinstance(whole.share, Obstacle):
        return (whole,)
    elapsed, years = situation.year - situation.first + 1, last - situation.first + 1
    return whole, path_progress(situation.actual, target, base, way, elapsed, years)


def _ratios(situation: Situation) -> tuple[Rate, ...]:
    """Return the ratio to the plan of the year, else to the target, by the direction."""
    actual, due = situation.actual, situation.due
    if situation.direction is Direction.DOWN:
        return inverse_ratio(actual, due), mirrored_ratio(actual, due)
    if situation.planned:
        course, year = situation.course, situation.year
        original, revised = course.at(Role.ORIGINAL, year), course.at(Role.REVISED, year)
        return (annual_achievement(actual, original, revised),)
    if situation.direction is Direction.OPEN:
        return (replace(simple_ratio(actual, due), share=Obstacle.OPEN_DIRECTION),)
    return (simple_ratio(actual, due),)


def _told(situation: Situation, obstacle: Obstacle) -> Rate:
    return Rate(Formula.F1, obstacle, situation.actual, situation.due, baseline=situation.baseline)


def _forecast(rate: Rate, situation: Situation) -> Rate:
    """Return the rate with what a forecast needs beside it."""
    if situation.role is not Role.FORECAST:
        return rate
    actual, plan = situation.actual, situation.course.plan(situation.year)
    equal = isinstance(actual, Decimal) and actual == plan
    return remarked(rate, Remark.FORECAST, *((Remark.EQUALS_PLAN,) if equal else ()))
