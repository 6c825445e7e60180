"""The components (構成) of a figure: every value that a rate was made of, and where it stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from shirube.evaluation.course import Course
from shirube.evaluation.evaluated import Evaluated
from shirube.evaluation.normalisation import Annualised, annualised, months_covered
from shirube.plan import Figure, Kind, Role
from shirube.terms import Bilingual, Unknown


class Letter(Enum):
    """記号: what stands for a component in a formula."""

    A = Bilingual("実績または見込み", "actual or forecast")
    P = Bilingual("その年度の計画", "plan of the year")
    T = Bilingual("目標値", "target")
    B = Bilingual("基準値", "baseline")


@dataclass(frozen=True, slots=True)
class Component:
    """A printed figure and the letter that it has in the formula.

    ``per_year`` is there where the formula takes another amount than the printed one: that of
    a year, out of a period of another length.
    """

    letter: Letter
    figure: Figure
    per_year: Annualised | None = None


def components(course: Course, found: Evaluated) -> tuple[Component, ...]:
    """Return the figures behind a judgement of ``course`` up to its year, A before P, T and B.

    Of each year it is the actual before the forecast, the revised plan before the original;
    a figure without a value is left out.
    """
    years = [year for year in course.all_years() if year <= found.year]
    if course.kind is not Kind.FLOW:
        years = [year for year in years if year == found.year]
    return (
        *_yearly(course, Letter.A, years, (Role.ACTUAL, Role.FORECAST)),
        *_yearly(course, Letter.P, years, (Role.REVISED, Role.ORIGINAL)),
        *_target(course, found),
        *_point(course, Letter.B, Role.BASELINE),
    )


def _yearly(
    course: Course, letter: Letter, years: list[int], roles: tuple[Role, Role]
) -> Iterator[Component]:
    for year in years:
        figures = (course.years.get((role, year)) for role in roles)
        known = (f for f in figures if f is not None and not isinstance(f.answer, Unknown))
        yield from (Component(letter, figure) for figure in list(known)[:1])


def _target(course: Course, found: Evaluated) -> Iterator[Component]:
    """Yield the printed target, else the plan or the total that stands for it."""
    if Role.TARGET in course.points:
        yield from _point(course, Letter.T, Role.TARGET)
        return
    plans = (Role.REVISED, Role.ORIGINAL)
    last = max((year for role, year in course.years if role in plans), default=None)
    if last is None:
        totals = (course.totals[role] for role in plans if role in course.totals)
        yield from (Component(Letter.T, figure) for figure in list(totals)[:1])
    elif last > found.year:
        yield from _yearly(course, Letter.T, [last], plans)


def _point(course: Course, letter: Letter, role: Role) -> Iterator[Component]:
    figure = course.points.get(role)
    if figure is None or isinstance(figure.answer, Unknown):
        return
    months = months_covered(figure)
    other = course.kind is Kind.FLOW and months is not None and months != 12
    value = course.point(role)
    yield Component(letter, figure, annualised(value, months, course.kind) if other else None)
