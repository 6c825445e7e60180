"""The columns of time of a table of figures, and what stands in them from left to right."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from shirube.plan import Figure
from shirube.report.progress.values import period_text, year_text
from shirube.report.theme import Theme
from shirube.terms import Period, PeriodKind

_ORDER = (PeriodKind.POINT, PeriodKind.YEAR, PeriodKind.SPAN, PeriodKind.END, PeriodKind.TOTAL)
_LONGEST = 30
"""Years that a cell over several columns may cover; a longer span has a column of its own."""


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """A column of time: its place among the kinds of time, its years, its printed date."""

    order: int
    first: int
    last: int
    as_of: str = ""

    @property
    def kind(self) -> PeriodKind:
        """Return which form of time it is."""
        return _ORDER[self.order]

    @property
    def period(self) -> Period:
        """Return the time that it stands for."""
        return Period(self.kind, self.first or None, self.last or None, self.as_of)


def slots(period: Period) -> tuple[Slot, ...]:
    """Return the columns that a period takes: one, or one a year of a span."""
    first, last = period.first or period.last or 0, period.last or period.first or 0
    spanned = period.kind is PeriodKind.SPAN and 0 < first <= last < first + _LONGEST
    if spanned or period.kind is PeriodKind.YEAR:
        years = range(first, last + 1) if spanned else (first,)
        return tuple(Slot(_ORDER.index(PeriodKind.YEAR), year, year) for year in years)
    return (Slot(_ORDER.index(period.kind), first, last, period.as_of),)


def slot_heads(columns: Sequence[Slot], theme: Theme) -> tuple[str, ...]:
    """Return what stands above each column; totals of different years say which."""
    totals = sum(slot.kind is PeriodKind.TOTAL for slot in columns)
    return tuple(_head(slot, totals > 1, theme) for slot in columns)


def _head(slot: Slot, several: bool, theme: Theme) -> str:
    if slot.kind is PeriodKind.TOTAL:
        said = period_text(slot.period, theme) if several else ""
        return f"{theme.word('総量')}\n（{said}）" if said else theme.word("総量")
    if slot.kind is PeriodKind.YEAR and slot.first:
        return year_text(slot.first, theme)
    return period_text(slot.period, theme) or theme.word(slot.kind.value)


@dataclass(frozen=True, slots=True)
class Stretch:
    """One cell: the first column, how many it covers, and the figures told in it by period."""

    at: int
    length: int
    told: tuple[tuple[Period, tuple[Figure, ...]], ...]


def stretches(
    held: Mapping[Period, tuple[Figure, ...]], columns: Sequence[Slot]
) -> tuple[Stretch, ...]:
    """Return the cells of a row, left to right, without a gap.

    Figures of one period share a cell. Where the years of a span are taken by another cell, the
    span stands in its first column alone.
    """
    at = {slot: place for place, slot in enumerate(columns)}
    taken: dict[int, list[Period]] = {}
    for period in held:
        taken.setdefault(at[slots(period)[0]], []).append(period)
    cells, place = [], 0
    while place < len(columns):
        here = taken.get(place, [])
        length = _free(here, place, taken) if len(here) == 1 else 1
        told = tuple((period, held[period]) for period in here)
        cells.append(Stretch(place, length, told))
        place += length
    return tuple(cells)


def _free(here: Iterable[Period], place: int, taken: Mapping[int, object]) -> int:
    length = max(len(slots(period)) for period in here)
    return 1 if any(other in taken for other in range(place + 1, place + length)) else length
