"""The tables of a folio laid out flat, as somebody who copies them cell by cell would."""

from collections.abc import Iterator
from dataclasses import dataclass

from shirube.report.folio import Block, Folio, Heading, Items, Listing, Table, Text
from shirube.report.grid import grid
from shirube.terms import fold


@dataclass(frozen=True)
class Copied:
    """A table without spans: its caption, heads, and rows of folded texts."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    starts: tuple[tuple[tuple[int, int], ...], ...]
    """For each row and column, the row and column in which the cell there begins."""

    def begins(self, row: int, column: int) -> bool:
        return self.starts[row][column] == (row, column)


def tables(folio: Folio) -> list[Table]:
    found = [b.table if isinstance(b, Listing) else b for b in folio.blocks]
    return [block for block in found if isinstance(block, Table)]


def copied(table: Table) -> Copied:
    laid = grid(table)
    heads: list[str] = []
    rows, starts = [], []
    for line in laid.head[:1]:
        heads = [fold(placed.cell.text) for placed in line for _ in placed.reach]
    for line in laid.body:
        rows.append(tuple(fold(placed.cell.text) for placed in line for _ in placed.reach))
        starts.append(tuple((placed.row, placed.column) for placed in line for _ in placed.reach))
    return Copied(fold(table.caption), tuple(heads), tuple(rows), tuple(starts))


def texts(folio: Folio) -> Iterator[str]:
    """Every piece of text of a folio but its cover, folded."""
    for block in folio.blocks:
        yield from map(fold, _of(block))


def _of(block: Block) -> Iterator[str]:
    match block:
        case Heading() | Text():
            yield block.text
        case Items():
            yield from block.items
        case Table() | Listing():
            table = block.table if isinstance(block, Listing) else block
            yield table.caption
            yield from table.notes
            for row in (*table.head, *table.body):
                yield from (cell.text for cell in row)
