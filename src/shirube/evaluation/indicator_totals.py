"""The totals of the indicators of an Edition, on every basis, beside the printed ones."""

from collections.abc import Iterable
from dataclasses import dataclass

from shirube.evaluation.carried import CarriedTotals, carried_totals
from shirube.evaluation.course import Course, courses
from shirube.evaluation.given import NOTHING, Printed, given
from shirube.evaluation.totals import Cell, Total, paired_end, total
from shirube.plan import Edition, Kind, Role
from shirube.terms import Unknown


@dataclass(frozen=True, slots=True)
class IndicatorTotals:
    """Computed totals of one part of an indicator; ``revised`` is None where nothing was."""

    indicator: str
    part: str
    kind: Kind
    original: Total
    reached: Total
    """Of the years that have an actual or a forecast (rule T5)."""
    revised: CarriedTotals | None
    forecast: bool
    """True where ``reached`` holds a forecast."""
    printed: tuple[tuple[Role, Printed], ...]

    def agrees(self, role: Role) -> bool | None:
        """Return whether a printed total is the computed one, or None where either is unknown."""
        printed = dict(self.printed).get(role, NOTHING)
        computed = self.computed(role)
        unknown = isinstance(printed, Unknown) or isinstance(computed, Unknown)
        return None if unknown else printed == computed

    def computed(self, role: Role) -> Printed:
        """Return the computed total of a role; of a revised plan that of 計画繰越."""
        if role is Role.ORIGINAL:
            return self.original.value
        if role is Role.REVISED:
            return NOTHING if self.revised is None else self.revised.plan_carry.value
        return self.reached.value


def indicator_totals(edition: Edition) -> tuple[IndicatorTotals, ...]:
    """Return the totals of every part of every indicator that has figures of years."""
    found = courses(edition)
    closed = closed_year(found)
    flows = {course.indicator.id: course for course in found if course.kind is Kind.FLOW}
    return tuple(
        _totals(course, closed, flows.get(course.indicator.id))
        for course in found
        if course.years or course.totals
    )


def closed_year(found: Iterable[Course]) -> int:
    """Return the last fiscal year for which any indicator has an actual or a forecast, or 0."""
    years = (
        year
        for course in found
        for (role, year), figure in course.years.items()
        if role in (Role.ACTUAL, Role.FORECAST) and not isinstance(figure.answer, Unknown)
    )
    return max(years, default=0)


def _totals(course: Course, closed: int, flow: Course | None) -> IndicatorTotals:
    years = course.all_years()
    reached = {year: course.reached(year) for year in years}
    stock_of_pair = course.indicator.kind is Kind.PAIRED and course.kind is Kind.STOCK
    original = total(course.kind, _cells(course, Role.ORIGINAL))
    if stock_of_pair and flow is not None:
        cells = _cells(flow, Role.ORIGINAL)
        end = paired_end(course.point(Role.BASELINE), cells)
        original = Total(end, tuple(cells), ())
    return IndicatorTotals(
        course.indicator.id,
        course.part,
        course.kind,
        original,
        total(course.kind, [Cell(year, year, value) for year, (value, _) in reached.items()]),
        _revised(course, closed),
        any(role is Role.FORECAST for _, role in reached.values()),
        tuple((role, given(figure.answer)) for role, figure in course.totals.items()),
    )


def _cells(course: Course, role: Role) -> list[Cell]:
    return [
        Cell(figure.period.first or year, year, given(figure.answer))
        for (known, year), figure in course.years.items()
        if known is role
    ]


def _revised(course: Course, closed: int) -> CarriedTotals | None:
    years = course.all_years()
    revised = {year: course.at(Role.REVISED, year) for year in years}
    if all(isinstance(value, Unknown) for value in revised.values()):
        return None
    original = {year: course.at(Role.ORIGINAL, year) for year in years}
    reached = {year: course.reached(year)[0] for year in years}
    return carried_totals(course.kind, original, revised, reached, closed)
