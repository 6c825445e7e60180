"""The printed totals of a row beside the computed ones, for the rules on totals."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from shirube.checks.case import Case
from shirube.evaluation import Cell, Course, Total, total
from shirube.plan import Figure, Ground, Kind, Role
from shirube.terms import Quantity, Reason, Unknown


@dataclass(frozen=True, slots=True)
class Difference:
    """A printed total that is not the computed one, with what the other kind would give."""

    course: Course
    figure: Figure
    printed: Decimal
    computed: Decimal
    summed: Decimal | None
    last: Decimal | None

    @property
    def doubtful(self) -> bool:
        """Return whether the kind was inferred, and the total is right for another kind."""
        other = self.last if self.course.kind is Kind.FLOW else self.summed
        inferred = self.course.indicator.kind_ground is Ground.INFERRED
        return inferred and self.printed == other


def differences(case: Case) -> Iterator[Difference]:
    """Yield the totals of plan, forecast and actual that differ; a revised one is rule T4.

    Of a row whose kind is doubtful the first is enough.
    """
    for course in case.own_courses:
        asked = False
        for found in _of_course(case, course):
            if not (asked and found.doubtful):
                yield found
            asked = asked or found.doubtful


def _of_course(case: Case, course: Course) -> Iterator[Difference]:
    known = case.totals.get((course.indicator.id, course.part))
    if known is None or _paired_stock(course):
        return
    for role, figure in course.totals.items():
        if role is Role.REVISED or not isinstance(figure.answer, Quantity):
            continue
        computed = known.original if role is Role.ORIGINAL else known.reached
        value, printed = computed.value, figure.answer.value
        if isinstance(value, Decimal) and value != printed and not _gaps(computed, role):
            yield Difference(course, figure, printed, value, *_both(course, role))


def _paired_stock(course: Course) -> bool:
    return course.indicator.kind is Kind.PAIRED and course.kind is Kind.STOCK


def _gaps(computed: Total, role: Role) -> bool:
    """Tell whether a cell is missing that the total may count."""
    silent = {Reason.WITHHELD, Reason.SUPPRESSED, Reason.NOT_MEASURED}
    if role is Role.ORIGINAL:
        silent.add(Reason.NOT_YET)
    missing = [cell.value for cell in computed.left_out]
    return any(isinstance(value, Unknown) and value.reason in silent for value in missing)


def _both(course: Course, role: Role) -> tuple[Decimal | None, Decimal | None]:
    """Return the sum and the last value of the years of a role."""
    cells = [_cell(course, role, year) for year in course.all_years()]
    sums = (total(kind, cells).value for kind in (Kind.FLOW, Kind.LEVEL))
    summed, last = (value if isinstance(value, Decimal) else None for value in sums)
    return summed, last


def _cell(course: Course, role: Role, year: int) -> Cell:
    value = course.at(role, year) if role is Role.ORIGINAL else course.reached(year)[0]
    return Cell(year, year, value)
