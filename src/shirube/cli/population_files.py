"""Results of a population vision as files: a CSV each table, and a workbook of all of them."""

import io
import math
from collections.abc import Mapping

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from shirube.exchange import sheet_bytes
from shirube.population import ResultTable
from shirube.terms import Bilingual, Language

WORKBOOK = "人口推計.xlsx"
_UNIT = Bilingual("単位：", "unit: ")
_LOOK = {"valign": "top", "font_name": "BIZ UDPゴシック", "font_size": 10}
_PLAIN = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
_HEAD_LINES = 2
_WIDEST = 44
Cell = str | int | float | Bilingual


def population_files(
    tables: tuple[ResultTable, ...], title: str, language: Language
) -> Mapping[str, bytes]:
    """Return the files by name. The CSV files are Japanese, the workbook is in ``language``."""
    files = {
        f"{each.name}.csv": sheet_bytes(
            [column.ja for column in each.columns],
            [[plain(cell) for cell in row] for row in each.rows],
        )
        for each in tables
    }
    return {**files, WORKBOOK: _workbook(tables, title, language)}


def plain(cell: Cell) -> str:
    """Return a cell as text: a number with up to three decimals, nothing where there is none."""
    if isinstance(cell, float):
        return "" if math.isnan(cell) else f"{cell:.3f}".rstrip("0").rstrip(".")
    return str(cell)


def _workbook(tables: tuple[ResultTable, ...], title: str, language: Language) -> bytes:
    file = io.BytesIO()
    book = Workbook(file, _PLAIN)
    forms = {
        "head": book.add_format({**_LOOK, "bold": True, "bottom": 1, "text_wrap": True}),
        "title": book.add_format({**_LOOK, "bold": True}),
        "text": book.add_format({**_LOOK, "text_wrap": True}),
        "people": book.add_format({**_LOOK, "num_format": "#,##0"}),
        "share": book.add_format({**_LOOK, "num_format": "0.0"}),
    }
    for each in tables:
        _page(book.add_worksheet(each.name), each, title, forms, language)
    book.close()
    return file.getvalue()


def _page(
    page: Worksheet,
    table: ResultTable,
    title: str,
    forms: Mapping[str, Format],
    language: Language,
) -> None:
    unit = table.unit.spoken(language)
    said = f"{title}  {table.title.spoken(language)}"
    page.write_string(0, 0, said + (f"（{_UNIT.spoken(language)}{unit}）" if unit else ""),
                      forms["title"])  # fmt: skip
    for column, name in enumerate(table.columns):
        page.write_string(_HEAD_LINES, column, name.spoken(language), forms["head"])
        page.set_column(column, column, _width(table, column))
    for line, row in enumerate(table.rows, start=_HEAD_LINES + 1):
        for column, cell in enumerate(row):
            _write(page, line, column, cell, table.columns[column].ja, forms, language)
    page.freeze_panes(_HEAD_LINES + 1, 0)
    page.autofilter(_HEAD_LINES, 0, _HEAD_LINES + len(table.rows), len(table.columns) - 1)
    page.set_landscape()
    page.fit_to_pages(1, 0)
    page.repeat_rows(_HEAD_LINES)


def _write(
    page: Worksheet,
    line: int,
    column: int,
    cell: Cell,
    head: str,
    forms: Mapping[str, Format],
    language: Language,
) -> None:
    if isinstance(cell, float) and math.isnan(cell):
        return
    if isinstance(cell, float):
        share = "％" in head or "指数" in head
        page.write_number(line, column, cell, forms["share" if share else "people"])
    elif isinstance(cell, int):
        page.write_number(line, column, cell, forms["text"])
    else:
        said = cell.spoken(language) if isinstance(cell, Bilingual) else cell
        page.write_string(line, column, said, forms["text"])


def _width(table: ResultTable, column: int) -> int:
    """Return a width in letters; a Japanese letter is two wide."""
    longest = max(len(plain(row[column])) for row in table.rows)
    words = isinstance(table.rows[0][column], str | Bilingual)
    return min(_WIDEST, max(10, 2 * longest if words else longest + 2))
