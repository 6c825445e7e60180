"""A table that a person keeps in a spreadsheet: the bytes it saved, taken apart by titles."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from shirube.exchange.codes import encodings
from shirube.exchange.tables.cell import guarded, unguarded
from shirube.exchange.tables.misfit import shown
from shirube.terms import Refusal, Source, fold


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row: its lines, its cells by column title, and what stands right of the last one."""

    source: Source
    cells: dict[str, str]
    """What the row lacks is blank."""
    beyond: str

    def __getitem__(self, column: str) -> str:
        return self.cells[column]


def sheet_rows(table: bytes, file: str, columns: Sequence[str]) -> Iterator[SheetRow]:
    """Yield the rows of a table that are not blank; ``file`` is its name.

    UTF-8 with or without BOM, UTF-16 with one, or CP932; CRLF or LF. Columns stand in any
    order, and columns of other titles are left alone. Raises Refusal for bytes that are no
    text, for a line that is no CSV, and for missing columns.
    """
    lines = _lines(decoded(table, file), file)
    titles = next(lines, None)
    if titles is None:
        return
    header = [fold(title) for title in titles[1]]
    _check(header, titles[0], columns)
    for source, cells in lines:
        yield _row(source, header, cells, columns)


def sheet_bytes(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return a table as a spreadsheet opens it: UTF-8 with BOM, CRLF, no cell a formula."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return file.getvalue().encode("utf-8-sig")


def decoded(table: bytes, file: str) -> str:
    """Return the text of a table. Raises Refusal, naming ``file``, for bytes that are no text."""
    for encoding in encodings(table):
        try:
            return table.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Refusal(
        f"{file}はCSVとして読めません。表計算ソフトから「CSV UTF-8」で保存し直してください。",
        f"{file} cannot be read as CSV: save it again from the spreadsheet as 'CSV UTF-8'.",
    )


def _lines(text: str, file: str) -> Iterator[tuple[Source, list[str]]]:
    """Yield each row that is not blank, with its lines."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    done = 0
    try:
        for cells in reader:
            source = Source(file, done + 1, reader.line_num)
            done = reader.line_num
            if any(cell.strip() for cell in cells):
                yield source, cells
    except csv.Error as error:
        raise Refusal(
            f"{file} {done + 1}行目からをCSVとして読めません。"
            '引用符(")が対になっているか確かめてください。',
            f"{file} is no CSV from line {done + 1} on: check that its quotes come in pairs.",
        ) from error


def _check(header: list[str], source: Source, columns: Sequence[str]) -> None:
    wrong = next((column for column in columns if header.count(column) != 1), None)
    if wrong is None:
        return
    count, given, expected = header.count(wrong), shown("、".join(header)), "、".join(columns)
    ja, en = ("ありません", "is missing") if not count else ("二つ以上あります", "stands twice")
    raise Refusal(
        f"{source.file} {source.last}行目に列「{wrong}」が{ja}(今の見出しは「{given}」)。"
        f"カンマ区切りで、次の見出しを一つずつ書いてください: {expected}。",
        f"{source.file}, line {source.last}: the column '{wrong}' {en} (the titles are '{given}'). "
        f"Write each of these once, with commas between: {expected}.",
    )


def _row(source: Source, header: list[str], cells: list[str], columns: Sequence[str]) -> SheetRow:
    whole = [*(unguarded(cell) for cell in cells), *("" for _ in header)]
    by_title = dict(zip(header, whole, strict=False))
    beyond = next((cell for cell in cells[len(header) :] if cell.strip()), "")
    return SheetRow(source, {column: by_title[column] for column in columns}, beyond)
