"""Aims (目標): where a row starts, where it shall end, and over how many months each counts."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from shirube.checks.case import Case
from shirube.checks.evidence.mention import number
from shirube.checks.evidence.units import ordinary
from shirube.evaluation import Course, months_covered
from shirube.evaluation.aim import SIGNS
from shirube.plan import Direction, Figure, Ground, Kind, Role
from shirube.terms import Quantity, fiscal_year_name

_YEAR = 12
"""Months of a value that says nothing of its period."""


@dataclass(frozen=True, slots=True)
class Point:
    """A number of a row with its place, and the months that it covers where it is a flow."""

    figure: Figure
    value: Fraction
    months: int | None
    unit: str

    @property
    def yearly(self) -> Fraction:
        """Return the value per year; of what is no flow, or of unknown length, as it is."""
        return self.value * 12 / self.months if self.months else self.value

    @property
    def told(self) -> str:
        """Return the value as printed, with its unit."""
        answer = self.figure.answer
        return number(answer.value, self.unit) if isinstance(answer, Quantity) else ""

    @property
    def when(self) -> str:
        """Return the year or the date of the figure in Japanese."""
        period = self.figure.period
        if period.last is not None:
            return fiscal_year_name(period.last)
        return period.as_of


@dataclass(frozen=True, slots=True)
class Aim:
    """A row with its baseline, the plans of its years in order, and its end."""

    course: Course
    baseline: Point | None
    path: tuple[Point, ...]
    end: Point

    @property
    def sign(self) -> int:
        """Return 1 where more is better, -1 where less is, else 0."""
        return SIGNS.get(self.course.indicator.direction, 0)

    @property
    def inferred(self) -> bool:
        """Return whether the direction was inferred from the name."""
        return self.course.indicator.direction_ground is Ground.INFERRED

    @property
    def same_length(self) -> bool:
        """Return whether baseline and end cover periods of one length."""
        return self.baseline is None or (self.baseline.months or 0) == (self.end.months or 0)

    @property
    def uneven(self) -> bool:
        """Return whether baseline and end cover periods of different length.

        A number as of a date, of a row that only by its name seems to count each year and has
        no years, may as well be a level: it is left out.
        """
        row = self.course.indicator
        vague = row.kind_ground is Ground.INFERRED and not self.course.years
        short = self.baseline is not None and (self.baseline.months or _YEAR) < _YEAR
        return not self.same_length and not (vague and short)

    def worse(self, later: Fraction, earlier: Fraction) -> bool:
        """Return whether a later value lies on the worse side of an earlier one."""
        return self.sign * (later - earlier) < 0


def aims(case: Case) -> tuple[Aim, ...]:
    """Return the aims of all rows that have one; a re-listed row has that of its origin."""
    return case.once(_aims)


def _aims(case: Case) -> Iterator[Aim]:
    for course in case.own_courses:
        path = tuple(_path(course))
        target = _point(course, course.points.get(Role.TARGET))
        end = target or (path[-1] if path else None)
        if end is not None:
            yield Aim(course, _point(course, course.points.get(Role.BASELINE)), path, end)


def side(aim: Aim) -> tuple[str, str]:
    """Return which side is the better one, and that it was inferred, in both languages."""
    up = aim.course.indicator.direction is Direction.UP
    ja, en = ("増やす", "more is better") if up else ("減らす", "less is better")
    hint, hint_en = ("（名称からの推定）", ", inferred") if aim.inferred else ("", "")
    return f"{ja}ことを目指す指標{hint}", f"{en}{hint_en}"


def _path(course: Course) -> Iterator[Point]:
    for year in course.all_years():
        for role in (Role.REVISED, Role.ORIGINAL):
            if point := _point(course, course.years.get((role, year))):
                yield point
                break


def _point(course: Course, figure: Figure | None) -> Point | None:
    if figure is None or not isinstance(figure.answer, Quantity):
        return None
    if not ordinary(figure.answer.value):
        return None
    months = (months_covered(figure) or _YEAR) if course.kind is Kind.FLOW else None
    value, unit = Fraction(figure.answer.value), figure.answer.unit or course.unit()
    return Point(figure, value, months, unit)
