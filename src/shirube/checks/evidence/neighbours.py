"""The plans beside a plan: those of its time, and what two plans both say."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from shirube.checks.case import Case
from shirube.plan import Edition, Figure, Indicator, Role
from shirube.terms import PeriodKind, Quantity

_IMPLEMENTATION = "実施計画"
_PROMISES = (Role.ORIGINAL, Role.TARGET)
"""The roles that two plans of one time must not tell differently."""


@dataclass(frozen=True, slots=True)
class Shared:
    """A figure of an indicator that another plan has too, under the same name and unit."""

    row: Indicator
    own: Figure
    other: Figure
    plan: Edition


def contemporaries(case: Case) -> tuple[Edition, ...]:
    """Return the other plans of the municipality that share a year with the plan."""
    own = case.edition.plan
    return tuple(
        each
        for each in case.others
        if each.plan.municipality == own.municipality
        and (each.plan.id, each.plan.name) != (own.id, own.name)
        and max(each.plan.first, own.first) <= min(each.plan.last, own.last)
    )


def implementation_plans(case: Case) -> tuple[Edition, ...]:
    """Return the implementation plans (実施計画) of the time of another plan."""
    return tuple(each for each in contemporaries(case) if each.plan.kind == _IMPLEMENTATION)


def shared(case: Case) -> Iterator[Shared]:
    """Yield what another plan of the time promises for the same year of the same indicator.

    The same indicator is one whose name and unit stand once in either plan. Parts are compared
    with the part of their name.
    """
    for other in contemporaries(case):
        theirs = _by_name(other)
        promised = {(figure.indicator, *_key(figure)): figure for figure in _promises(other)}
        own = {row.id: theirs.get(name) for name, row in _by_name(case.edition).items()}
        for figure in _promises(case.edition):
            twin = own.get(figure.indicator)
            said = promised.get((twin.id, *_key(figure))) if twin else None
            if said is not None and figure.indicator in case.indicators:
                yield Shared(case.indicators[figure.indicator], figure, said, other)


def _by_name(edition: Edition) -> dict[tuple[str, str], Indicator]:
    names = Counter((row.name, row.unit) for row in edition.indicators)
    return {
        (row.name, row.unit): row
        for row in edition.indicators
        if names[row.name, row.unit] == 1 and row.name
    }


def _promises(edition: Edition) -> Iterator[Figure]:
    for figure in edition.figures:
        dated = figure.period.kind in (PeriodKind.YEAR, PeriodKind.END)
        if figure.role in _PROMISES and dated and isinstance(figure.answer, Quantity):
            yield figure


def _key(figure: Figure) -> tuple[str, int | None, int | None]:
    return figure.part, figure.period.last, figure.months
