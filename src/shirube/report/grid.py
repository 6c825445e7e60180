"""The grid of a table: each cell at its row and column, with the spans resolved.

Any table has a grid: a span that leaves the table is cut, a missing cell is an empty one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from shirube.report.folio import Cell, Row, Table


@dataclass(frozen=True, slots=True)
class Placed:
    """A cell with its first row and column (from 0) and how many of each it covers."""

    cell: Cell
    row: int
    column: int
    rows: int
    columns: int

    @property
    def reach(self) -> range:
        """The columns that the cell covers."""
        return range(self.column, self.column + self.columns)


Line = tuple[Placed, ...]
"""The cells that cover a row from left to right, also those that began in a row above."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The heading rows and the body of a table, and the width of each column, of 1 in all."""

    head: tuple[Line, ...]
    body: tuple[Line, ...]
    shares: tuple[float, ...]


def grid(table: Table) -> Grid:
    """Return the grid of ``table``."""
    width = max((len(table.widths), _breadth(table.head), _breadth(table.body)))
    return Grid(_lines(table.head, width), _lines(table.body, width), _shares(table.widths, width))


def _breadth(rows: Sequence[Row]) -> int:
    """Return how many columns ``rows`` need."""
    reaching: list[int] = []
    for row in rows:
        free = [column for column, below in enumerate(reaching) if below == 0]
        for cell in row:
            for _ in range(max(cell.columns, 1)):
                column = free.pop(0) if free else len(reaching)
                reaching[column : column + 1] = [max(cell.rows, 1)]
        reaching = [max(below - 1, 0) for below in reaching]
    return len(reaching)


def _lines(rows: Sequence[Row], width: int) -> tuple[Line, ...]:
    lines: list[Line] = []
    held: list[Placed | None] = [None] * width
    for number, row in enumerate(rows):
        held = [placed if placed and placed.row + placed.rows > number else None for placed in held]
        cells = iter(row)
        for column in range(width):
            if held[column] is None:
                placed = _placed(next(cells, Cell("")), number, column, held, len(rows))
                held[placed.column : placed.column + placed.columns] = [placed] * placed.columns
        lines.append(tuple(_once(held)))
    return tuple(lines)


def _placed(
    cell: Cell, row: int, column: int, held: Sequence[Placed | None], height: int
) -> Placed:
    taken = (place for place in range(column + 1, len(held)) if held[place] is not None)
    room = next(taken, len(held)) - column
    columns = min(max(cell.columns, 1), room)
    return Placed(cell, row, column, min(max(cell.rows, 1), height - row), columns)


def _once(held: Sequence[Placed | None]) -> Iterator[Placed]:
    for column, placed in enumerate(held):
        if placed is not None and placed.column == column:
            yield placed


def _shares(widths: Sequence[float], width: int) -> tuple[float, ...]:
    """Return the shares of the columns; one without a width is as wide as they are on average."""
    given = [max(share, 0.0) for share in widths]
    usual = sum(given) / len(given) if sum(given) else 1.0
    whole = [share or usual / 4 for share in given] + [usual] * (width - len(given))
    return tuple(share / sum(whole) for share in whole)
