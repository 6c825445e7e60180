"""Continuity (値の続き): whether the baseline of an heir is what its ancestor came to."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from shirube.evaluation import Course, annualised, given, months_covered
from shirube.plan import Figure, Kind, Role
from shirube.terms import Quantity

_STEPS = ((Fraction(1, 100), 1.0), (Fraction(5, 100), 0.7), (Fraction(15, 100), 0.4))
"""Up to this difference, in parts of the greater number, this much of the points."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of an indicator per year: baselines, and what it was to come or came to."""

    baselines: tuple[Fraction, ...]
    ends: tuple[Fraction, ...]


def per_year(figure: Figure, kind: Kind) -> Fraction | None:
    """Return the number of a figure, a flow's per twelve months; None for words or nothing."""
    if not isinstance(figure.answer, Quantity) or not figure.answer.value.is_finite():
        return None
    yearly = annualised(given(figure.answer), months_covered(figure), kind).value
    return yearly if isinstance(yearly, Fraction) else Fraction(figure.answer.value)


def numbers_of(courses: Iterable[Course]) -> Numbers:
    """Return the numbers of all parts of an indicator."""
    baselines: list[Fraction] = []
    ends: list[Fraction] = []
    for course in courses:
        points = course.points
        baselines += _numbers(course, [points.get(Role.BASELINE)])
        last = max((year for _, year in course.years), default=0)
        late = [figure for (_, year), figure in course.years.items() if year >= last - 1]
        ends += _numbers(course, [points.get(Role.TARGET), points.get(Role.FORMER_TARGET), *late])
    return Numbers(tuple(baselines), tuple(ends))


def continuity(one: Numbers, other: Numbers) -> float:
    """Return how well the baseline of either goes on from the other, 0 to 1."""
    return max(_onward(one, other), _onward(other, one))


def _onward(ancestor: Numbers, heir: Numbers) -> float:
    gaps = [_gap(start, end) for start in heir.baselines for end in ancestor.ends]
    nearest = min(gaps, default=Fraction(1))
    return next((share for step, share in _STEPS if nearest <= step), 0.0)


def _gap(one: Fraction, other: Fraction) -> Fraction:
    greater = max(abs(one), abs(other))
    return abs(one - other) / greater if greater else Fraction(0)


def _numbers(course: Course, figures: Iterable[Figure | None]) -> list[Fraction]:
    found = [per_year(figure, course.kind) for figure in figures if figure is not None]
    return [number for number in found if number is not None]
