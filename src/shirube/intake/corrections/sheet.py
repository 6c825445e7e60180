"""確認.csv as entries: the bytes that a spreadsheet saved, taken apart by their column titles."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass

from shirube.exchange.tables.cell import unguarded
from shirube.exchange.tables.misfit import shown
from shirube.intake.codes import encodings
from shirube.terms import Refusal, Source, fold

COLUMNS = (
    "対象ID",
    "項目",
    "内訳",
    "版区分",
    "年度",
    "読み取った値",
    "正しい値",
    "確認者",
    "理由",
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: where a cell stands, what was read there, what is right, who says so and why."""

    source: Source
    cells: dict[str, str]
    """The cells by column title; what the row lacks is blank."""
    beyond: str
    """What stands right of the last column title, or empty."""

    def __getitem__(self, column: str) -> str:
        return self.cells[column]


def entries(table: bytes, file: str) -> tuple[Entry, ...]:
    """Return the entries of a table that give a right value; ``file`` is its name.

    UTF-8 with or without BOM, UTF-16 with one, or CP932; CRLF or LF. Columns stand in any
    order, and columns of other titles are left alone. Raises Refusal for bytes that are no
    text, for a line that is no CSV, and for missing columns.
    """
    lines = _lines(_decoded(table, file), file)
    titles = next(lines, None)
    if titles is None:
        return ()
    header = [fold(title) for title in titles[1]]
    _check(header, titles[0])
    found = (_entry(source, header, cells) for source, cells in lines)
    return tuple(entry for entry in found if entry["正しい値"].strip())


def _decoded(table: bytes, file: str) -> str:
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


def _check(header: list[str], source: Source) -> None:
    wrong = next((column for column in COLUMNS if header.count(column) != 1), None)
    if wrong is None:
        return
    count, given, expected = header.count(wrong), shown("、".join(header)), "、".join(COLUMNS)
    ja, en = ("ありません", "is missing") if not count else ("二つ以上あります", "stands twice")
    raise Refusal(
        f"{source.file} {source.last}行目に列「{wrong}」が{ja}(今の見出しは「{given}」)。"
        f"カンマ区切りで、次の見出しを一つずつ書いてください: {expected}。",
        f"{source.file}, line {source.last}: the column '{wrong}' {en} (the titles are '{given}'). "
        f"Write each of these once, with commas between: {expected}.",
    )


def _entry(source: Source, header: list[str], cells: list[str]) -> Entry:
    whole = [*(unguarded(cell) for cell in cells), *("" for _ in header)]
    by_title = dict(zip(header, whole, strict=False))
    beyond = next((cell for cell in cells[len(header) :] if cell.strip()), "")
    return Entry(source, {column: by_title[column] for column in COLUMNS}, beyond)
