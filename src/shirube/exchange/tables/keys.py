"""IDs: unique where they are given, found where they are meant."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from shirube.exchange.tables.misfit import Misfit
from shirube.exchange.tables.row import Row
from shirube.exchange.tables.table import Column, Table

Sheets = Mapping[Table[Any], Sequence[Row]]
"""The rows of each table."""


Given = Mapping[tuple[str, str], set[str]]
"""The IDs that each table gives, by its file and the column of its key."""


def hold_together(sheets: Sheets) -> None:
    """Raise Refusal, with the place, for an ID given twice or not at all, or that is nowhere."""
    given = {
        (table.file, table.key): ids(table, rows) for table, rows in sheets.items() if table.key
    }
    for table, rows in sheets.items():
        deque(held_by(given, table, rows), maxlen=0)


def ids(table: Table[Any], rows: Iterable[Row]) -> set[str]:
    """Return the IDs that a table gives. Raises Refusal for one that is blank or given twice."""
    return {row[table.key] for row in _once(table, rows)}


def held_by(given: Given, table: Table[Any], rows: Iterable[Row]) -> Iterator[Row]:
    """Yield rows as they come.

    Raises Refusal for an ID in them that stands nowhere, and for one of their own that is blank
    or given twice, unless ``given`` has those.
    """
    columns = [(column, given[column.within]) for column in table.columns if column.within]
    unproved = table.key and (table.file, table.key) not in given
    for row in _once(table, rows) if unproved else rows:
        for column, known in columns:
            if row[column.name] not in known:
                _known(table, column, row)
        yield row


def _once(table: Table[Any], rows: Iterable[Row]) -> Iterator[Row]:
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
        yield row


def _known(table: Table[Any], column: Column, row: Row) -> None:
    file, key = column.within or ("", "")
    cell = row[column.name]
    if cell or column.required:
        raise Misfit(
            column.name,
            f"{file} の「{key}」にある識別子にしてください",
            f"give an ID that stands in {key} of {file}",
        ).refusal(table.file, row.line, cell)
