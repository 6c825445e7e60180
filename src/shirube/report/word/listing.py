"""A listing as a table with one more column, for the pages of its rows."""

from dataclasses import replace

from shirube.report.folio import Align, Cell, Listing, Row, Table
from shirube.report.grid import Line, grid

_SHARE = 0.12
"""The share of the column of page numbers."""


def paged(listing: Listing) -> Table:
    """Return the table of ``listing`` with an empty last cell in each row of its body."""
    plain = grid(listing.table)
    head = tuple(_own(line, row) for row, line in enumerate(plain.head))
    if head:
        label = Cell(listing.page, align=Align.CENTER, rows=len(head))
        head = ((*head[0], label), *head[1:])
    body = tuple(
        (*_own(line, row), Cell("", align=Align.END)) for row, line in enumerate(plain.body)
    )
    widths = (*(share * (1 - _SHARE) for share in plain.shares), _SHARE)
    return replace(listing.table, widths=widths, head=head, body=body)


def _own(line: Line, row: int) -> Row:
    """Return the cells that begin in a row, with spans that fit."""
    return tuple(
        replace(placed.cell, rows=placed.rows, columns=placed.columns)
        for placed in line
        if placed.row == row
    )
