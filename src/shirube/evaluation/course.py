"""The course (推移) of an indicator: the figures of one part by role and year."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from shirube.evaluation.given import NOTHING, Printed, given
from shirube.plan import Edition, Figure, Indicator, Kind, Role
from shirube.terms import PeriodKind, Quantity, Unknown

_YEARLY = (PeriodKind.YEAR, PeriodKind.SPAN)
_PLANS = (Role.REVISED, Role.ORIGINAL)


@dataclass(frozen=True, slots=True)
class Course:
    """What an Edition says of one part of an indicator.

    ``years`` holds figures by role and fiscal year (a span stands at its last), ``totals``
    the printed totals by role, ``points`` baseline, target and former target.
    """

    indicator: Indicator
    part: str
    kind: Kind
    years: Mapping[tuple[Role, int], Figure]
    totals: Mapping[Role, Figure]
    points: Mapping[Role, Figure]

    def at(self, role: Role, year: int) -> Printed:
        """Return what a role has in a year, or the unknown."""
        figure = self.years.get((role, year))
        return NOTHING if figure is None else given(figure.answer)

    def plan(self, year: int) -> Printed:
        """Return the present plan of a year: the revised one where there is one."""
        revised = self.at(Role.REVISED, year)
        return self.at(Role.ORIGINAL, year) if isinstance(revised, Unknown) else revised

    def reached(self, year: int) -> tuple[Printed, Role | None]:
        """Return what a year came to and its role: the actual, else the forecast."""
        for role in (Role.ACTUAL, Role.FORECAST):
            value = self.at(role, year)
            if not isinstance(value, Unknown):
                return value, role
        return self.at(Role.FORECAST, year), None

    def point(self, role: Role) -> Printed:
        """Return the baseline, the target or the former target, or the unknown."""
        figure = self.points.get(role)
        return NOTHING if figure is None else given(figure.answer)

    def printed_total(self) -> Printed:
        """Return the printed total of the present plan, or the unknown."""
        found = [given(f.answer) for r in _PLANS if (f := self.totals.get(r)) is not None]
        return next((value for value in found if not isinstance(value, Unknown)), NOTHING)

    def all_years(self) -> tuple[int, ...]:
        """Return the fiscal years that figures of years have, in order."""
        return tuple(sorted({year for _, year in self.years}))

    def units(self) -> frozenset[str]:
        """Return the units of the numbers of the course."""
        figures = (*self.years.values(), *self.points.values())
        answers = [figure.answer for figure in figures]
        return frozenset(a.unit for a in answers if isinstance(a, Quantity) and a.unit)

    def unit(self) -> str:
        """Return the one unit of the course, or nothing where it has none or several."""
        units = self.units() or {self.indicator.unit}
        return next(iter(units)) if len(units) == 1 else ""


def courses(edition: Edition) -> tuple[Course, ...]:
    """Return the course of every part of every indicator, in their order."""
    figures: dict[str, list[Figure]] = {}
    for figure in edition.figures:
        figures.setdefault(figure.indicator, []).append(figure)
    return tuple(
        _course(row, part, figures.get(row.id, []))
        for row in edition.indicators
        for part in row.parts or ("",)
    )


def part_kind(kind: Kind, part: str) -> Kind:
    """Return the kind of one part: of a pair, the part that says 累計 is the stock."""
    if kind is not Kind.PAIRED:
        return kind
    return Kind.STOCK if "累計" in part else Kind.FLOW


def _course(row: Indicator, part: str, figures: list[Figure]) -> Course:
    kind = part_kind(row.kind, part)
    own = [f for f in figures if f.part == part or _shared(f, row, kind)]
    own.sort(key=lambda figure: figure.part == part)
    yearly = [f for f in own if f.period.kind in _YEARLY and f.period.last is not None]
    points = [f for f in own if f.period.kind in (PeriodKind.POINT, PeriodKind.END)]
    totals = [f for f in own if f.period.kind is PeriodKind.TOTAL]
    return Course(row, part, kind, _by_year(yearly), _by_role(totals), _by_role(points))


def _shared(figure: Figure, row: Indicator, kind: Kind) -> bool:
    """Tell whether a cell without a part speaks for every part: a dash, a pair's flow."""
    flow_of_pair = row.kind is Kind.PAIRED and kind is Kind.FLOW
    return not figure.part and (isinstance(figure.answer, Unknown) or flow_of_pair)


def _by_year(figures: Iterable[Figure]) -> dict[tuple[Role, int], Figure]:
    return {(f.role, f.period.last): f for f in figures if f.period.last is not None}


def _by_role(figures: Iterable[Figure]) -> dict[Role, Figure]:
    return {figure.role: figure for figure in figures}
