"""Rows as the bytes of a CSV file and back: UTF-8 with BOM, CRLF, RFC 4180."""

import csv
import io
import re
from collections.abc import Iterable, Iterator

from shirube.exchange.tables.cell import guarded, unguarded
from shirube.exchange.tables.misfit import Misfit, shown
from shirube.exchange.tables.row import Row
from shirube.exchange.tables.table import Record, Table
from shirube.terms import Refusal

_BREAKING = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_ENCODINGS = ("utf-8-sig", "cp932")
_LONGEST = 100_000
"""Characters in a cell; what reads CSV commonly stops at 131,072."""


def rows(table: Table[Record], records: Iterable[Record]) -> Iterator[Row]:
    """Yield the rows of records, numbered as the lines of their file.

    Raises Refusal, with the place, for a value that the table cannot hold.
    """
    header = table.header
    for line, record in enumerate(records, start=2):
        try:
            cells = table.cells(record)
        except Misfit as misfit:
            raise misfit.refusal(table.file, line, None) from None
        yield _fit(table, Row(line, dict(zip(header, cells, strict=True))))


def csv_bytes(table: Table[Record], made: Iterable[Row]) -> bytes:
    """Return the file of a table; free text is guarded against running as a formula."""
    free = _free(table)
    file = io.BytesIO()
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(table.header)
    for row in made:
        cells = list(row.cells.values())
        for place in free:
            cells[place] = guarded(cells[place])
        writer.writerow(cells)
    text.flush()
    return file.getvalue()


def csv_rows(table: Table[Record], content: bytes) -> list[Row]:
    """Return the rows of a file: UTF-8 with or without BOM, or CP932; CRLF or LF.

    Blank lines are passed over. Raises Refusal for another encoding, for other columns than
    the table's, and for a line with more or fewer cells.
    """
    lines = csv.reader(io.StringIO(_decoded(table, content), newline=""), strict=True)
    free = _free(table)
    try:
        header = _header(table, next(lines, []))
        return [_row(table, lines.line_num, header, cells, free) for cells in lines if any(cells)]
    except csv.Error as error:
        raise Refusal(
            f"{table.file} {lines.line_num}行目をCSVとして読めません。"
            '引用符(")の数と改行を確かめてください。',
            f"{table.file}, line {lines.line_num} is no CSV: check its quotes and line breaks.",
        ) from error


def _free(table: Table[Record]) -> list[int]:
    return [place for place, column in enumerate(table.columns) if column.is_free]


def _header(table: Table[Record], found: list[str]) -> tuple[str, ...]:
    if tuple(found) == table.header:
        return table.header
    first, expected = shown("、".join(found)), "、".join(table.header)
    raise Refusal(
        f"{table.file} の1行目は「{first}」ですが、列はこの順でなければなりません: {expected}。",
        f"Line 1 of {table.file} is '{first}', but its columns must be, in this order: {expected}.",
    )


def _row(
    table: Table[Record], line: int, header: tuple[str, ...], cells: list[str], free: list[int]
) -> Row:
    if len(cells) != len(header):
        raise Refusal(
            f"{table.file} {line}行目の列の数は{len(cells)}ですが、{len(header)}でなければ"
            'なりません。カンマを含む文は引用符(")で囲んでください。',
            f"{table.file}, line {line} has {len(cells)} cells instead of {len(header)}: put "
            'text that holds a comma in quotes (").',
        )
    for place in free:
        cells[place] = unguarded(cells[place])
    return _fit(table, Row(line, dict(zip(header, cells, strict=True))))


def _decoded(table: Table[Record], content: bytes) -> str:
    for encoding in _ENCODINGS:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Refusal(
        f"{table.file} の文字コードが分かりません。UTF-8で保存し直してください。",
        f"The encoding of {table.file} is unknown: save it as UTF-8.",
    )


def _fit(table: Table[Record], row: Row) -> Row:
    whole = "".join(row.cells.values())
    if _BREAKING.search(whole) or len(whole) > _LONGEST:
        for column, cell in row.cells.items():
            _check(table, row.line, column, cell)
    return row


def _check(table: Table[Record], line: int, column: str, cell: str) -> None:
    if _BREAKING.search(cell):
        raise Misfit(
            column,
            "改行・制御文字・壊れた文字を除いてください(一つの値は一行に書きます)",
            "take out line breaks, control characters and broken ones: a value is one line",
        ).refusal(table.file, line, cell)
    if len(cell) > _LONGEST:
        raise Misfit(
            column,
            f"{_LONGEST}字までにしてください({len(cell)}字あります)",
            f"keep it within {_LONGEST} characters (it has {len(cell)})",
        ).refusal(table.file, line, cell)
