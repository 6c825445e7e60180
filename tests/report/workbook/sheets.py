"""The workbook read again, as somebody with a spreadsheet would."""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache

from python_calamine import CalamineWorkbook

from shirube.plan import Edition
from shirube.report.theme import plain
from shirube.report.workbook import workbook
from shirube.terms import fold

Value = str | Decimal


@cache
def made(edition: Edition, money: str = "千円") -> bytes:
    return workbook(edition, replace(plain(), money=money))


def book(edition: Edition, money: str = "千円") -> CalamineWorkbook:
    return CalamineWorkbook.from_filelike(io.BytesIO(made(edition, money)))


def rows(edition: Edition, sheet: str) -> list[dict[str, Value]]:
    """The rows of a list by the head of their column; numbers exact, texts folded."""
    found = book(edition)
    if sheet not in found.sheet_names:
        return []
    head, *body = found.get_sheet_by_name(sheet).to_python()
    return [dict(zip(map(fold, map(str, head)), map(_read, line), strict=True)) for line in body]


def cells(edition: Edition, sheet: str) -> list[str]:
    """Every text on a sheet, folded."""
    lines: Sequence[Sequence[object]] = book(edition).get_sheet_by_name(sheet).to_python()
    return [fold(str(cell)) for line in lines for cell in line if cell != ""]


def parts(edition: Edition) -> dict[str, str]:
    """The XML of the sheets by name of its file."""
    with zipfile.ZipFile(io.BytesIO(made(edition))) as packed:
        names = [name for name in packed.namelist() if name.startswith("xl/")]
        return {name: packed.read(name).decode() for name in names}


def _read(cell: object) -> Value:
    if isinstance(cell, float):
        return Decimal(repr(cell)).normalize()
    return fold(str(cell))
