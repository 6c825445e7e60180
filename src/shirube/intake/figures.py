"""Cells of an indicator's row turned into figures."""

from collections.abc import Sequence
from dataclasses import replace

from shirube.intake.answers import parts
from shirube.intake.cells import Cell
from shirube.intake.draft import Draft
from shirube.intake.semantics import direction, kind
from shirube.plan import Category, Figure, Indicator, Role
from shirube.terms import Period, PeriodKind, Quantity, Source, year


def point(as_of: str) -> Period:
    """Return the period of a baseline: a date that is a fiscal year fixes the years too."""
    fiscal = year(as_of) if "年度" in as_of else None
    return Period(PeriodKind.POINT, fiscal, fiscal, as_of)


def figures(
    draft: Draft, indicator: str, role: Role, period: Period, cell: Cell, otherwise: Sequence[int]
) -> list[Figure]:
    """Return a figure a part of ``cell``; an empty cell is one figure, not yet known.

    A baseline's period is the date in its cell, if any; ``otherwise`` are the lines an empty
    cell has.
    """
    found: list[Figure] = []
    for part in parts(cell):
        place = draft.source_of(part.tokens, otherwise)
        when = point(part.as_of) if role is Role.BASELINE and part.as_of else period
        notes = part.notes if role is Role.BASELINE or not part.as_of else (*part.notes, part.as_of)
        found.append(Figure(indicator, part.label, role, when, part.answer, place, notes))
    return found


def labels(found: Sequence[Figure]) -> tuple[str, ...]:
    """Return the labels of parts in printed order."""
    return tuple(dict.fromkeys(figure.part for figure in found if figure.part))


def unit(found: Sequence[Figure]) -> str:
    """Return the unit that all quantities share, or empty."""
    units = {f.answer.unit for f in found if isinstance(f.answer, Quantity)}
    return units.pop() if len(units) == 1 else ""


def indicator(
    draft: Draft,
    element: str,
    category: Category,
    number: str,
    name: str,
    printed: str,
    found: Sequence[Figure],
    place: Source,
) -> Indicator:
    """Return the indicator of a row, its kind and direction from cues; not yet in the draft."""
    how, how_ground = kind(name, found)
    way, way_ground = direction(name, found)
    return Indicator(
        id=found[0].indicator,
        element=element,
        category=category,
        number=number,
        name=name,
        unit=unit(found),
        kind=how,
        kind_ground=how_ground,
        direction=way,
        direction_ground=way_ground,
        source=place,
        printed=printed,
        parts=labels(found),
    )


def related(row: Indicator, plans: tuple[str, ...], relisted: bool) -> Indicator:
    """Return the indicator with its references to another plan and its 再掲 mark."""
    return replace(row, related=plans, relisted=relisted)
