"""Columns (欄): the numbers of a table by column, found by what their rows are called."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from shirube.plan import Datum, Exhibit
from shirube.terms import Quantity


@dataclass(frozen=True, slots=True)
class Column:
    """One column of an exhibit: its heading and its numbers with the cells they stand in."""

    exhibit: Exhibit
    heading: str
    cells: tuple[tuple[Datum, Decimal], ...]

    def found(self, form: re.Pattern[str]) -> tuple[Datum, Decimal] | None:
        """Return the only number whose row has a name of ``form``, or None."""
        held = [(datum, value) for datum, value in self.cells if form.fullmatch(datum.row)]
        return held[0] if len(held) == 1 else None


def columns(exhibits: tuple[Exhibit, ...]) -> Iterator[Column]:
    """Yield the columns of exhibits that hold numbers."""
    for exhibit in exhibits:
        by_heading: dict[str, list[tuple[Datum, Decimal]]] = {}
        for datum in exhibit.data:
            if isinstance(datum.answer, Quantity):
                held = by_heading.setdefault(datum.column, [])
                held.append((datum, datum.answer.value))
        for heading, cells in by_heading.items():
            yield Column(exhibit, heading, tuple(cells))
