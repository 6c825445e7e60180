"""What applies to each indicator of an Edition in each year (評価)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

from shirube.evaluation.applied import applied_rates
from shirube.evaluation.course import Course, courses
from shirube.evaluation.given import Printed
from shirube.evaluation.milestone import MilestoneResult, milestone
from shirube.evaluation.obstacle import Remark
from shirube.evaluation.rate import Formula, Rate, divided, worst
from shirube.evaluation.situation import Situation
from shirube.evaluation.target import TargetResult, strict_target, target_operator
from shirube.plan import Edition, Indicator, Kind, Role
from shirube.terms import Unknown, Wording


@dataclass(frozen=True, slots=True)
class Evaluated:
    """One part of one indicator in one fiscal year.

    ``rates`` begins with the rate that applies; the others are there to be compared.
    ``role`` is 実績, 見込み, or None where the year has neither. ``target`` is the final
    target, or the plan of the last year; ``due`` the plan of this year, else the target.
    """

    indicator: Indicator
    part: str
    year: int
    role: Role | None
    actual: Printed
    due: Printed
    target: Printed
    baseline: Printed
    rates: tuple[Rate, ...]
    judged: TargetResult
    stage: MilestoneResult | None
    from_forecast: Rate | None
    """Where an actual replaced a forecast, the rate that the forecast gave."""
    kind: Kind
    """The kind of the part: of a pair (併記) one part is the flow, the other the stock."""
    unit: str
    """The unit of the part, or empty where its numbers have none or several."""
    due_role: Role | None
    """Which plan is due, or that it is the target; None where it is the printed total."""

    @property
    def rate(self) -> Rate:
        """Return the rate that applies."""
        return self.rates[0]

    @property
    def forecast(self) -> bool:
        """Return whether it rests on a forecast (見込み)."""
        return self.role is Role.FORECAST


def evaluated(edition: Edition) -> tuple[Evaluated, ...]:
    """Return what applies, for every part of every indicator and every year that it has.

    Of an indicator without any year the last year of the plan is evaluated.
    """
    return tuple(
        _evaluated(Situation(course, year, edition.plan.first))
        for course in courses(edition)
        for year in _years(course) or (edition.plan.last,)
    )


def evaluated_in(edition: Edition, year: int) -> tuple[Evaluated, ...]:
    """Return what applies in one fiscal year, for every part of every indicator."""
    first = edition.plan.first
    return tuple(_evaluated(Situation(course, year, first)) for course in courses(edition))


def overall(found: Iterable[Evaluated], indicator: str, year: int) -> Rate | None:
    """Return the rate of an indicator of several parts: that of its worst part."""
    return worst(e.rate for e in found if (e.indicator.id, e.year) == (indicator, year))


def _years(course: Course) -> tuple[int, ...]:
    """Return the years of the cells, and the year of the target."""
    target = course.points.get(Role.TARGET)
    end = None if target is None else target.period.last
    return tuple(sorted({*course.all_years(), *(() if end is None else (end,))}))


def _evaluated(situation: Situation) -> Evaluated:
    course, goal = situation.course, situation.course.points.get(Role.TARGET)
    operator = target_operator(situation.direction, goal.notes if goal else ())
    return Evaluated(
        course.indicator,
        course.part,
        situation.year,
        situation.role,
        situation.actual,
        situation.due,
        situation.target,
        situation.baseline,
        _rates(situation),
        strict_target(situation.actual, situation.due, operator),
        _stage(situation),
        _from_forecast(situation),
        course.kind,
        course.unit(),
        situation.due_role,
    )


def _rates(situation: Situation) -> tuple[Rate, ...]:
    stage = _stage(situation)
    if stage is None:
        return applied_rates(situation)
    marks = (Remark.FORECAST,) if situation.role is Role.FORECAST else ()
    rate = Rate(Formula.F11, stage.share, situation.actual, situation.due, remarks=marks)
    if isinstance(stage.reached, int) and isinstance(stage.required, int):
        rate = divided(rate, Fraction(stage.reached), Fraction(stage.required))
    return (rate,)


def _from_forecast(situation: Situation) -> Rate | None:
    """Return the rate as it was before the actual came, or None where it replaced nothing."""
    course, here = situation.course, (Role.ACTUAL, situation.year)
    forecast = course.at(Role.FORECAST, situation.year)
    if situation.role is not Role.ACTUAL or isinstance(forecast, Unknown):
        return None
    before = {key: figure for key, figure in course.years.items() if key != here}
    return _rates(replace(situation, course=replace(course, years=before)))[0]


def _stage(situation: Situation) -> MilestoneResult | None:
    """Return where stages stand, in the order of the years of the plan; None for numbers."""
    if situation.course.kind is not Kind.MILESTONE:
        return None
    course, target = situation.course, _worded(situation.target)
    plans = [_worded(course.plan(year)) for year in course.all_years()]
    stages = [stage.words for stage in (*plans, target) if isinstance(stage, Wording)]
    return milestone(stages, _worded(situation.actual), _worded(situation.due))


def _worded(value: Printed) -> Wording | Unknown:
    return value if isinstance(value, Wording | Unknown) else Wording(str(value))
