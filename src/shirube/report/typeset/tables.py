"""A table as the template reads it."""

from typing import Any

from shirube.report.folio import Align, Cell, Listing, Table
from shirube.report.grid import Grid, Line, Placed, grid
from shirube.report.typeset.columns import INSET, Columns, columns
from shirube.report.typeset.keeping import PITCH, RISE, Keeping, keeping
from shirube.report.typeset.letters import settable
from shirube.report.typeset.measure import seamed
from shirube.report.typeset.pictures import picture
from shirube.report.typeset.setting import fitted
from shirube.report.typeset.sheet import Sheet

_PAGES = 0.09
"""The share of the column of page numbers in a listing."""


def table(block: Table, sheet: Sheet) -> dict[str, Any]:
    """Return a table with the size of its type, widths, cells and what is kept together."""
    return _entry(block, grid(block), (), sheet)


def listing(block: Listing, sheet: Sheet, anchors: frozenset[str]) -> dict[str, Any]:
    """Return a table of links; a row whose anchor is not in ``anchors`` has no page."""
    known = tuple(anchor if anchor in anchors else "" for anchor in block.anchors)
    return _entry(block.table, _paged(grid(block.table), block.page), known, sheet)


def _paged(plain: Grid, said: str) -> Grid:
    """Return a grid with one more column, for the pages."""
    last, height = len(plain.shares), len(plain.head)
    above = Placed(Cell(said, align=Align.CENTER), 0, last, height, 1)
    empty = Cell("", align=Align.END)
    return Grid(
        tuple((*line, above) for line in plain.head),
        tuple((*line, Placed(empty, row, last, 1, 1)) for row, line in enumerate(plain.body)),
        (*plain.shares, _PAGES),
    )


def _entry(block: Table, grid: Grid, anchors: tuple[str, ...], sheet: Sheet) -> dict[str, Any]:
    fitting = columns(grid, sheet.line)
    kept = keeping(grid, fitting, sheet.column)
    return {
        "kind": "table",
        "caption": fitted(block.caption, sheet),
        "unit": fitted(block.unit, sheet),
        "notes": [fitted(note, sheet) for note in block.notes],
        "size": fitting.size,
        "widths": fitting.widths,
        "inset": (INSET, RISE),
        "leading": PITCH - 1,
        "whole": kept.whole,
        "repeated": kept.repeated,
        "head": [_row(row, line, fitting) for row, line in enumerate(grid.head)],
        "body": _body(grid.body, fitting, kept, anchors),
    }


def _body(
    body: tuple[Line, ...], fitting: Columns, kept: Keeping, anchors: tuple[str, ...]
) -> list[list[dict[str, Any]]]:
    rows = [_row(row, line, fitting) for row, line in enumerate(body)]
    for row in kept.parting:
        for cell in rows[row]:
            cell["parts"] = True
    for cells, added in zip(rows, kept.added, strict=True):
        for cell in cells if added else ():
            if "rows" not in cell:
                cell["rise"] = RISE * fitting.size + added / 2
    for cells, anchor in zip(rows, anchors, strict=False):
        if anchor:
            cells[-1]["page"] = True
            for cell in (cells[-1], _named(cells)):
                cell["anchor"] = anchor
    return rows


def _named(cells: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the cell of a row that says most of it alone: the one that links beside the page."""
    own = [cell for cell in cells[:-1] if "rows" not in cell]
    return max(own or cells, key=lambda cell: len(cell["text"]))


def _row(row: int, line: Line, fitting: Columns) -> list[dict[str, Any]]:
    return [_cell(placed, fitting) for placed in line if placed.row == row]


def _cell(placed: Placed, fitting: Columns) -> dict[str, Any]:
    cell = placed.cell
    said = {
        "align": (cell.align.value, Align.START.value),
        "columns": (placed.columns, 1),
        "rows": (placed.rows, 1),
        "head": (cell.head, False),
        "strong": (cell.strong, False),
        "picture": (cell.picture and picture(cell.picture), None),
    }
    text = seamed(settable(cell.text), fitting.room(placed))
    return {"text": text} | {key: value for key, (value, usual) in said.items() if value != usual}
