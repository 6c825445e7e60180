"""The cells of a CSV file or of a sheet of an Excel workbook, as text."""

import datetime
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook, WorksheetNotFound

from shirube.exchange import decoded
from shirube.population import Rows, rows_of_csv
from shirube.terms import Refusal

_BOOKS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")
Value = str | float | datetime.date | datetime.time | datetime.timedelta


def cells(path: Path, sheet: str) -> Rows:
    """Return the rows of a file; ``sheet`` names one of a workbook, blank the first.

    A merged range keeps its words in its first cell. Raises Refusal where the file cannot be
    read, or has no such sheet.
    """
    try:
        data = path.read_bytes()
    except OSError as trouble:
        raise Refusal(
            f"表「{path}」を開けません（{trouble.strerror}）。設定の file を確かめてください。",
            f"The table {path} cannot be opened ({trouble.strerror}): see file in the settings.",
        ) from None
    if path.suffix.lower() in _BOOKS:
        return _of_book(path, sheet)
    return rows_of_csv(decoded(data, path.name))


def _of_book(path: Path, sheet: str) -> Rows:
    try:
        with CalamineWorkbook.from_path(str(path)) as book:
            page = book.get_sheet_by_name(sheet) if sheet else book.get_sheet_by_index(0)
            rows = page.to_python(skip_empty_area=False)
    except WorksheetNotFound:
        raise Refusal(
            f"「{path.name}」にシート「{sheet}」がありません。設定の sheet を直してください。",
            f"{path.name} has no sheet {sheet!r}: mend sheet in the settings.",
        ) from None
    except CalamineError as trouble:
        raise Refusal(
            f"「{path.name}」を表計算のファイルとして読めません（{trouble}）。保存し直してください。",
            f"{path.name} cannot be read as a workbook ({trouble}): save it again.",
        ) from None
    return [[_text(value) for value in row] for row in rows]


def _text(value: Value) -> str:
    """Return a cell as it would stand in a CSV: whole numbers without a point."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
