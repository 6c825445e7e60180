"""Rows with fewer cells than years: one cell then spans several of them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from shirube.intake.answers import Part, parts
from shirube.intake.atoms import Atom
from shirube.intake.cells import Cell, Habit, Laying, lay
from shirube.intake.readers.slots import Slot
from shirube.plan import Figure
from shirube.terms import Period, PeriodKind, Reason, Unknown

FEWER_CELLS = 6.0
"""The price of a cell that spans several years."""
_SETTLED = FEWER_CELLS - 3.0
"""A row laid at this price is no cheaper in fewer years: a dated baseline gives 3 at most."""
_INFERRED = "年度推定"


def cheapest(pieces: Sequence[Atom], table: Sequence[Slot], known: Habit) -> Laying | None:
    """Return the cheapest laying into the columns of ``table``, or into fewer years."""
    best: Laying | None = None
    for spare in range(max(sum(map(_is_year, table)), 1)):
        laying = lay(pieces, [slot.column for slot in _narrowed(table, spare)], known)
        if laying is None:
            continue
        price = laying.price + (FEWER_CELLS if spare else 0.0)
        if best is None or price < best.price:
            best = Laying(laying.cells, price)
        if best.price <= _SETTLED:
            break
    return best


def merged(
    cells: Sequence[Cell], above: Sequence[tuple[Slot, Cell]], table: Sequence[Slot]
) -> Sequence[Cell]:
    """Return a row's cells with the one that the row above shares with it.

    A cell that another plan defers is often merged over the sub-rows of an initiative: it is
    printed once, and the rows below have a cell less. ``above`` is the row above with its
    columns, or nothing where it is of another initiative.
    """
    shared = next((cell for slot, cell in reversed(above) if _of_years(slot)), ())
    narrow = _narrowed(table, len(table) - len(cells))
    own = [place for place, slot in enumerate(narrow) if _is_year(slot)]
    if len(cells) == len(table) or not _deferred(parts(shared)):
        return cells
    if any(_deferred(parts(cells[place])) for place in own):
        return cells
    return (*cells[: own[-1] + 1], shared, *cells[own[-1] + 1 :])


def _of_years(slot: Slot) -> bool:
    return slot.period.kind in (PeriodKind.YEAR, PeriodKind.SPAN)


def _is_year(slot: Slot) -> bool:
    return slot.period.kind is PeriodKind.YEAR


def _narrowed(table: Sequence[Slot], spare: int) -> list[Slot]:
    """Return a table's columns without its last ``spare`` years."""
    kept = sum(map(_is_year, table)) - spare
    passed = accumulate(map(_is_year, table))
    return [
        slot
        for slot, years_so_far in zip(table, passed, strict=True)
        if not _is_year(slot) or years_so_far <= kept
    ]


def dated(cells: Sequence[Cell], table: Sequence[Slot]) -> list[tuple[Slot, Cell]]:
    """Return each cell with its column; where there are fewer cells than years, one spans."""
    narrow = _narrowed(table, len(table) - len(cells))
    yearly_cells = [cell for slot, cell in zip(narrow, cells, strict=True) if _is_year(slot)]
    span = [slot.period.first or 0 for slot in table if _is_year(slot)]
    periods = iter(_periods(yearly_cells, span))
    return [
        (replace(slot, period=next(periods)) if _is_year(slot) else slot, cell)
        for slot, cell in zip(narrow, cells, strict=True)
    ]


def inferred(found: Sequence[Figure], laid: Sequence[tuple[Slot, Cell]]) -> list[Figure]:
    """Note on a cell over several years that its years are inferred, unless it stands alone."""
    if sum(_of_years(slot) for slot, _ in laid) < 2:
        return list(found)
    return [
        replace(figure, notes=(*figure.notes, _INFERRED))
        if figure.period.kind is PeriodKind.SPAN
        else figure
        for figure in found
    ]


def _periods(cells: Sequence[Cell], span: Sequence[int]) -> Iterator[Period]:
    """Yield the years of each cell.

    The first cell that another plan does not defer takes the widest run.
    """
    spare = len(span) - len(cells)
    wide = next((i for i, cell in enumerate(cells) if not _deferred(parts(cell))), 0)
    at = 0
    for place in range(len(cells)):
        length = 1 + (spare if place == wide else 0)
        first, last = span[at], span[at + length - 1]
        at += length
        yield Period(PeriodKind.YEAR if length == 1 else PeriodKind.SPAN, first, last)


def _deferred(found: Sequence[Part]) -> bool:
    return any(
        isinstance(part.answer, Unknown) and part.answer.reason is Reason.DEFERRED for part in found
    )
