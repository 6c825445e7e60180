"""Kin (対): what a drift is worked out from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from shirube.difference.contrast import Contrast
from shirube.difference.names import akin_units
from shirube.evaluation import Course
from shirube.plan import Change, Figure, Indicator, Kind, Role
from shirube.terms import Quantity

TARGET = "目標値"
_PLANS = (Role.REVISED, Role.ORIGINAL)
_LAST_VALUE = {Kind.STOCK: Kind.LEVEL}


@dataclass(frozen=True, slots=True)
class Kin:
    """An indicator before and after, its courses by part, its contrasts and changes.

    ``displaced`` is True where it stands under another element than the sure heir of its own.
    """

    before: Indicator
    after: Indicator
    courses: tuple[Mapping[str, Course], Mapping[str, Course]]
    contrasts: tuple[Contrast, ...]
    changes: tuple[Change, ...]
    same_plan: bool
    displaced: bool

    def parts(self) -> Iterator[tuple[str, Course, Course]]:
        """Yield the parts that both have, where their numbers count the same in the same way."""
        for part, before in self.courses[0].items():
            after = self.courses[1].get(part)
            if after is not None and comparable(before, after):
                yield part, before, after

    def reason(self, part: str, subject: str) -> str:
        """Return the reason that the later document gives for a change, or nothing."""
        named = [each for each in self.changes if each.subject == subject]
        own = [each.reason for each in named if each.part == part]
        return next(iter(own or [each.reason for each in named]), "")


def comparable(before: Course, after: Course) -> bool:
    """Tell whether numbers of two courses can be compared: kinds and units that agree."""
    if total_kind(before.kind) is not total_kind(after.kind):
        return False
    units = [(one, other) for one in before.units() for other in after.units()]
    return not units or any(akin_units(one, other) for one, other in units)


def total_kind(kind: Kind) -> Kind:
    """Return the kind as far as a total goes: of 累計 and 水準 alike the last year counts."""
    return _LAST_VALUE.get(kind, kind)


def planned(course: Course, year: int) -> Figure | None:
    """Return the figure of the present plan of a year: the revised one where it is a number."""
    found = [course.years.get((role, year)) for role in _PLANS]
    return next((f for f in found if f is not None and isinstance(f.answer, Quantity)), None)


def last_target(course: Course) -> Figure | None:
    """Return the target, else the plan of the last year that has one of any form."""
    target = course.points.get(Role.TARGET)
    if target is not None:
        return target
    years = [year for role, year in course.years if role in _PLANS]
    return planned(course, max(years)) if years else None


def first_target(course: Course) -> Figure | None:
    """Return the plan of the first year, or None."""
    years = [year for role, year in course.years if role in _PLANS]
    return planned(course, min(years)) if years else None
