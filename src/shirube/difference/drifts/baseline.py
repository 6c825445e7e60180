"""Drifts of where an indicator starts: the baseline against what the Edition before came to."""

from collections.abc import Iterator
from fractions import Fraction

from shirube.difference.drift import Drift, Drifted
from shirube.difference.drifts.kin import Kin, planned
from shirube.difference.drifts.numbers import Numbers, comparison, moved, side
from shirube.evaluation import Course
from shirube.plan import Figure, Kind, Role
from shirube.terms import Bilingual, PeriodKind, Quantity, year

TOLERANCE = Fraction(20, 100)
"""What a plan or an earlier year may lie beside the baseline (the usual bound for a remark)."""
_REACHED = (Role.ACTUAL, Role.FORECAST)


def baseline_drifts(kin: Kin) -> Iterator[Drifted]:
    """Yield a baseline that is not what the same plan, or the plan before, says of that time.

    Within one plan it may not change. Between plans it has to be what was reached in its year;
    where that is not known, it may lie a fifth beside the last year that is, or beside the plan
    of its own; of a part of a year, as printed or per year. A target says nothing of what was
    reached.
    """
    for part, before, after in kin.parts():
        baseline = after.points.get(Role.BASELINE)
        former = before.points.get(Role.BASELINE)
        if baseline is None:
            continue
        if not kin.same_plan:
            former = _broken(before, baseline, after.kind)
        found = former and comparison(former, baseline, (before.kind, after.kind))
        if former is not None and found and found.before != found.after:
            yield _drifted(part, former, baseline, found)


def _broken(course: Course, baseline: Figure, kind: Kind) -> Figure | None:
    """Return what was reached, where a baseline does not go on from it nor from the plan."""
    reached = _reached(course, _year(baseline))
    if reached is None:
        return None
    known = [reached, *_planned(course, _year(baseline))]
    same = reached.period.last == _year(baseline) and not baseline.period.as_of
    share = Fraction(0) if same else TOLERANCE
    ways = ((course.kind, kind), (Kind.LEVEL, Kind.LEVEL))
    found = [comparison(figure, baseline, way) for figure in known for way in ways]
    return None if any(each and _within(each, share) for each in found) else reached


def _within(found: Numbers, share: Fraction) -> bool:
    return abs(found.after - found.before) <= share * abs(found.before)


def _reached(course: Course, at: int | None) -> Figure | None:
    """Return the actual, else the forecast, of the last year up to ``at`` that has a number."""
    years = sorted({y for role, y in course.years if role in _REACHED}, reverse=True)
    found = [
        course.years.get((role, y)) for y in years if at is None or y <= at for role in _REACHED
    ]
    return next((f for f in found if f is not None and isinstance(f.answer, Quantity)), None)


def _planned(course: Course, at: int | None) -> list[Figure]:
    figure = None if at is None else planned(course, at)
    return [] if figure is None else [figure]


def _drifted(part: str, former: Figure, baseline: Figure, found: Numbers) -> Drifted:
    sides = side(former), side(baseline)
    step = moved(sides, found)
    role = former.role.value
    label = f"{part}: " if part else ""
    sentence = Bilingual(
        f"{label}現況値が前の{role}とつながりません（{role} {step.ja}）。",
        f"{label}The baseline does not go on from what was there ({role} {step.en}).",
    )
    return Drifted(
        Drift.BASELINE_BROKEN, *sides, sentence, part, found.before, found.after, found.annual
    )


def _year(baseline: Figure) -> int | None:
    period = baseline.period
    if period.last is not None:
        return period.last
    return year(period.as_of) if period.kind is PeriodKind.POINT else None
