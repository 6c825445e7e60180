"""Groups of numbers that belong together: what a share, its whole and its part stand in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from shirube.checks.case import Case
from shirube.checks.evidence.units import ordinary
from shirube.plan import Datum, Exhibit, Figure
from shirube.terms import Answer, Quantity, Source


@dataclass(frozen=True, slots=True)
class Cell:
    """A number with its label within its group."""

    label: str
    value: Decimal
    unit: str
    source: Source


@dataclass(frozen=True, slots=True)
class Group:
    """The numbers of one year of a table or of an indicator of several parts."""

    subject: str
    name: str
    place: str
    cells: tuple[Cell, ...]


def groups(case: Case) -> Iterator[tuple[Group, ...]]:
    """Yield the groups of each table, and of each indicator of several parts."""
    for exhibit in case.edition.exhibits:
        for across in (True, False):
            yield tuple(_of_exhibit(exhibit, across))
    for row in case.edition.indicators:
        if len(row.parts) > 2 and not row.relisted:
            yield tuple(_of_figures(row.id, row.name, case.figures.get(row.id, ())))


def _of_exhibit(exhibit: Exhibit, across: bool) -> Iterator[Group]:
    """Yield one group a column, or where the head of a column has two storeys, one a storey."""
    found: dict[str, list[Cell]] = {}
    for datum in exhibit.data:
        place, label = _place(datum, across)
        if (cell := _cell(label, datum.answer, datum.source)) is not None and label:
            found.setdefault(place, []).append(cell)
    for place, cells in found.items():
        yield Group(exhibit.element, f"表「{exhibit.title}」", place, tuple(cells))


def _place(datum: Datum, across: bool) -> tuple[str, str]:
    upper, _, lower = datum.column.rpartition("/")
    return (f"{datum.row} {upper}".strip(), lower) if across else (datum.column, datum.row)


def _of_figures(indicator: str, name: str, figures: tuple[Figure, ...]) -> Iterator[Group]:
    found: dict[tuple[str, int | None], list[Cell]] = {}
    for figure in figures:
        key = (f"{figure.role.value}{figure.period.kind.value}", figure.period.last)
        if (cell := _cell(figure.part, figure.answer, figure.source)) is not None and cell.label:
            found.setdefault(key, []).append(cell)
    for (role, year), cells in found.items():
        place = role if year is None else f"{role} {year}"
        yield Group(indicator, f"「{name}」", place, tuple(cells))


def _cell(label: str, answer: Answer, source: Source) -> Cell | None:
    if not isinstance(answer, Quantity) or not ordinary(answer.value):
        return None
    return Cell(label, answer.value, answer.unit, source)


def by_label(group: Group) -> Mapping[str, Cell]:
    """Return the cells of a group by label; a label that stands twice is left out."""
    labels = [cell.label for cell in group.cells]
    return {cell.label: cell for cell in group.cells if labels.count(cell.label) == 1}
