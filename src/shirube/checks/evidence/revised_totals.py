"""Revised totals (修正計画の総量) as printed, beside those that closed years lead to."""

from collections.abc import Iterator
from dataclasses import dataclass

from shirube.checks.case import Case
from shirube.evaluation import (
    CarriedTotals,
    Cell,
    Course,
    Printed,
    carried_totals,
    given,
    total,
)
from shirube.evaluation.indicator_totals import closed_year
from shirube.plan import Kind, Role
from shirube.terms import Unknown, Wording


@dataclass(frozen=True, slots=True)
class RevisedTotal:
    """A printed revised total with what the carried plans and the carried results add up to."""

    course: Course
    printed: Printed
    totals: CarriedTotals

    @property
    def by_plan(self) -> bool:
        """Return whether closed years are counted as planned."""
        return self.printed == self.totals.plan_carry.value

    @property
    def by_result(self) -> bool:
        """Return whether closed years are counted as they came out."""
        return self.printed == self.totals.actual_carry.value


def revised_totals(case: Case) -> Iterator[RevisedTotal]:
    """Yield the revised total of each row that has one and whose total follows a kind."""
    closed = closed_year(case.courses)
    for course in case.courses:
        figure = course.totals.get(Role.REVISED)
        if figure is None or isinstance(figure.answer, Unknown):
            continue
        kind = _kind(course)
        if kind is None:
            continue
        years = course.all_years()
        found = carried_totals(
            kind,
            {year: course.at(Role.ORIGINAL, year) for year in years},
            {year: course.at(Role.REVISED, year) for year in years},
            {year: course.reached(year)[0] for year in years},
            closed,
        )
        if not isinstance(found.plan_carry.value, Unknown | Wording):
            yield RevisedTotal(course, given(figure.answer), found)


def _kind(course: Course) -> Kind | None:
    """Return the kind by which the original total of the row was made, or None if by none."""
    printed = course.totals.get(Role.ORIGINAL)
    if printed is None or isinstance(printed.answer, Unknown | Wording):
        return course.kind if course.kind is not Kind.PAIRED else None
    cells = [
        Cell(figure.period.first or year, year, given(figure.answer))
        for (role, year), figure in course.years.items()
        if role is Role.ORIGINAL
    ]
    value = given(printed.answer)
    kinds = (course.kind, Kind.FLOW, Kind.LEVEL)
    return next((kind for kind in kinds if total(kind, cells).value == value), None)
