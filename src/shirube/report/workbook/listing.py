"""A list on a sheet (一覧): frozen head, filter, numbers as numbers, texts as texts."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from xlsxwriter.worksheet import Worksheet

from shirube.report.legible import legible
from shirube.report.workbook.faces import Faces, lay_out
from shirube.report.workbook.ruler import height

Value = str | int | Decimal
_PAGE = 210
"""Letters of half width that a page across still shows legibly."""
_DIGITS = 15
_FARTHEST = 300
"""Digits, and places before or behind the point, that a number of Excel keeps."""
_LONGEST = 32_767
"""Letters that Excel takes in a cell."""


@dataclass(frozen=True, slots=True)
class Listing:
    """The name of a list, its heads with the width of each column in letters, and its rows."""

    name: str
    heads: tuple[tuple[str, int], ...]
    rows: tuple[tuple[Value, ...], ...]
    named: tuple[int, int] = (0, 1)
    """First and last of the columns that name a row; they stand on every page across."""
    unprinted: int = 0
    """How many columns at the end stay off paper."""


def write_listing(sheet: Worksheet, listing: Listing, title: str, faces: Faces) -> None:
    """Write a list to an empty sheet."""
    lay_out(sheet, title, 1)
    for column, (head, width) in enumerate(listing.heads):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, head, faces.head())
    widths = [width for _, width in listing.heads]
    sheet.set_row(0, _needed([head for head, _ in listing.heads], widths))
    for line, row in enumerate(listing.rows, 1):
        write_row(sheet, line, row, faces)
        sheet.set_row(line, _needed(row, widths))
    last = len(listing.heads) - 1 - listing.unprinted
    across = math.ceil(sum(width for _, width in listing.heads[: last + 1]) / _PAGE)
    sheet.fit_to_pages(across, 0)
    if across > 1:
        sheet.repeat_columns(*listing.named)
    sheet.print_area(0, 0, len(listing.rows), last)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(listing.rows), 1), len(listing.heads) - 1)


def write_row(sheet: Worksheet, line: int, row: Sequence[Value], faces: Faces) -> None:
    """Write values to a row; an empty text leaves its cell empty."""
    for column, value in enumerate(row):
        if not isinstance(value, str) and holds(value):
            sheet.write_number(line, column, float(value), faces.number(value))
        elif value == "":
            sheet.write_blank(line, column, None, faces.line())
        else:
            text = value if isinstance(value, str) else f"{value:f}"
            sheet.write_string(line, column, fitting(text), faces.line())


def _needed(row: Sequence[Value], widths: Sequence[int]) -> float:
    """Return the height that the longest text of a row needs."""
    texts = ((value, width) for value, width in zip(row, widths, strict=True))
    return max(height(fitting(text), width) for text, width in texts if isinstance(text, str))


def holds(value: int | Decimal) -> bool:
    """Tell whether a cell of Excel holds a number to its last digit."""
    exact = Decimal(value)
    if not exact.is_finite() or abs(exact.adjusted()) > _FARTHEST:
        return False
    return len(exact.normalize().as_tuple().digits) <= _DIGITS


def fitting(text: str) -> str:
    """Return a text as a cell takes it, cut with … where it is longer than Excel allows."""
    plain = legible(text)
    return plain if len(plain.encode("utf-16-le")) <= 2 * _LONGEST else f"{plain[:16_000]}…"
