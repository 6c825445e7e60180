"""F7 in a situation: what the years up to one came to together."""

from collections.abc import Sequence
from dataclasses import replace

from shirube.evaluation.accumulation import period_achievement, to_date_achievement
from shirube.evaluation.given import Printed
from shirube.evaluation.obstacle import Remark
from shirube.evaluation.rate import Rate, remarked
from shirube.evaluation.situation import Situation
from shirube.evaluation.totals import Cell, total
from shirube.plan import Kind, Role
from shirube.terms import Unknown


def period_sums(situation: Situation) -> tuple[Rate, ...]:
    """Return F7 of a flow up to the year; what sums a forecast says so.

    Nothing where the kind is no flow. Of a target that is no sum of years nothing either in
    the first year, and in a year that has no value.
    """
    course = situation.course
    if course.kind is not Kind.FLOW:
        return ()
    years = _years(situation)
    if not situation.summed and (len(years) < 2 or isinstance(situation.actual, Unknown)):
        return ()
    reached = [course.reached(year) for year in years]
    actuals = [value for value, _ in reached]
    whole = period_achievement(actuals, _total(situation))
    rates = [replace(whole, years=_span(situation))]
    if situation.planned:
        rates.append(to_date_achievement(actuals, [course.plan(year) for year in years]))
    marks = (Remark.FORECAST,) if any(role is Role.FORECAST for _, role in reached) else ()
    return tuple(remarked(rate, *marks) for rate in rates)


def _years(situation: Situation) -> Sequence[int]:
    """Return the years that add up: those of the cells, or of the sum that the target is."""
    last = situation.target_year
    if not situation.summed or last is None:
        return [year for year in situation.course.all_years() if year <= situation.year]
    return range(max(last - _span(situation) + 1, situation.first), situation.year + 1)


def _total(situation: Situation) -> Printed:
    """Return the target where it is a sum of years, else the total of the present plan."""
    if situation.summed:
        return situation.target
    course = situation.course
    cells = [Cell(year, year, course.plan(year)) for year in course.all_years()]
    return total(course.kind, cells).value


def _span(situation: Situation) -> int:
    if situation.summed:
        return situation.target_months // 12
    return len(situation.course.all_years())
