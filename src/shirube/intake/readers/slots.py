"""The columns of an indicator table, from the words by which a layout lists them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from shirube.intake.cells import Cell, Column
from shirube.intake.draft import Draft
from shirube.intake.figures import figures, point
from shirube.intake.layout import BlockForm
from shirube.intake.patterns import Hit
from shirube.intake.tokens import printed
from shirube.plan import Figure, Role
from shirube.terms import Period, PeriodKind, Quantity, fold, is_dash, years

NUMBER = "番号"
PROJECT_NUMBER = "事業番号"
NAME = "名称"
REASON = "理由"


_UNDATED = Period(PeriodKind.POINT)


@dataclass(frozen=True, slots=True)
class Slot:
    """One column: what it holds and, for figures, their 版区分 and period."""

    column: Column
    role: Role = Role.ORIGINAL
    period: Period = _UNDATED


def slots(form: BlockForm, hit: Hit, last: int) -> list[Slot]:
    """Return the columns of a table in printed order, one for each printed year.

    Numbers that open a row are no column. A target without a year in its title is of ``last``.
    """
    return [
        slot for word in form.columns if word in _SLOTS for slot in _SLOTS[word](form, hit, last)
    ]


def _name(_form: BlockForm, _hit: Hit, _last: int) -> Iterator[Slot]:
    yield Slot(Column.NAME)


def _unit(_form: BlockForm, _hit: Hit, _last: int) -> Iterator[Slot]:
    yield Slot(Column.UNIT)


def _baseline(_form: BlockForm, hit: Hit, _last: int) -> Iterator[Slot]:
    column = Column.VALUE if hit.baseline else Column.BASELINE
    yield Slot(column, Role.BASELINE, point(fold(hit.baseline)))


def _years(form: BlockForm, hit: Hit, _last: int) -> Iterator[Slot]:
    for year in years(hit.years):
        yield Slot(Column.VALUE, _role(form), Period(PeriodKind.YEAR, year, year))


def _total(form: BlockForm, hit: Hit, _last: int) -> Iterator[Slot]:
    span = years(hit.years)
    yield Slot(Column.VALUE, _role(form), Period(PeriodKind.TOTAL, span[0], span[-1]))


def _role(form: BlockForm) -> Role:
    return Role(form.role) if form.role else Role.ORIGINAL


def _target(_form: BlockForm, hit: Hit, last: int) -> Iterator[Slot]:
    end = years(hit.target)[-1] if hit.target else last
    yield Slot(Column.TARGET, Role.TARGET, Period(PeriodKind.END, None, end or None))


def _reason(_form: BlockForm, _hit: Hit, _last: int) -> Iterator[Slot]:
    yield Slot(Column.REASON)


_SLOTS: Mapping[str, Callable[[BlockForm, Hit, int], Iterator[Slot]]] = {
    NAME: _name,
    "単位": _unit,
    Role.BASELINE.value: _baseline,
    PeriodKind.YEAR.value: _years,
    PeriodKind.TOTAL.value: _total,
    Role.TARGET.value: _target,
    REASON: _reason,
}
COLUMNS = (NUMBER, PROJECT_NUMBER, *_SLOTS)
"""The words that a layout may list."""


def cell_of(column: Column, laid: Sequence[tuple[Slot, Cell]]) -> Cell:
    """Return the cell of a column that stands once in a row, or an empty one."""
    return next((cell for slot, cell in laid if slot.column is column), ())


def slot_figures(
    draft: Draft, indicator: str, laid: Sequence[tuple[Slot, Cell]], lines: Sequence[int]
) -> list[Figure]:
    """Return the figures of a row's cells; a number without a unit has that of its row."""
    found: list[Figure] = []
    for slot, cell in laid:
        if slot.column not in (Column.NAME, Column.UNIT, Column.REASON):
            found += figures(draft, indicator, slot.role, slot.period, cell, lines)
    unit = fold(printed(token for atom in cell_of(Column.UNIT, laid) for token in atom.tokens))
    return [_in_unit(figure, unit.strip("()")) for figure in found]


def _in_unit(figure: Figure, unit: str) -> Figure:
    answer = figure.answer
    if not unit or is_dash(unit) or not isinstance(answer, Quantity) or answer.unit:
        return figure
    return replace(figure, answer=replace(answer, unit=unit))
