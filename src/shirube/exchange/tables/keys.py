"""IDs: unique where they are given, found where they are meant."""

from collections.abc import Mapping, Sequence
from typing import Any

from shirube.exchange.tables.misfit import Misfit
from shirube.exchange.tables.row import Row
from shirube.exchange.tables.table import Column, Table

Sheets = Mapping[Table[Any], Sequence[Row]]
"""The rows of each table."""


def hold_together(sheets: Sheets) -> None:
    """Raise Refusal, with the place, for an ID given twice or not at all, or that is nowhere."""
    for table, rows in sheets.items():
        if table.key:
            _once(table, rows)
    given = {
        (table.file, table.key): {row[table.key] for row in rows}
        for table, rows in sheets.items()
        if table.key
    }
    for table, rows in sheets.items():
        for column in table.columns:
            if column.within:
                _known(table, column, rows, given[column.within])


def _once(table: Table[Any], rows: Sequence[Row]) -> None:
    seen: set[str] = set()
    for row in rows:
        cell = row[table.key]
        if not cell or cell in seen:
            raise Misfit(
                table.key,
                "版の中で一つだけの、空でない識別子にしてください",
                "give an ID that is not blank and is used once in the Edition",
            ).refusal(table.file, row.line, cell)
        seen.add(cell)


def _known(table: Table[Any], column: Column, rows: Sequence[Row], given: set[str]) -> None:
    file, key = column.within or ("", "")
    for row in rows:
        cell = row[column.name]
        if cell not in given and (cell or column.required):
            raise Misfit(
                column.name,
                f"{file} の「{key}」にある識別子にしてください",
                f"give an ID that stands in {key} of {file}",
            ).refusal(table.file, row.line, cell)
