"""Rows of a table of Word: heading rows that repeat, rows that stay whole and together."""

from shirube.report.grid import Line, Placed
from shirube.report.outline import Entry
from shirube.report.word.cells import cell, content
from shirube.report.word.columns import Widths
from shirube.report.word.fields import linked, page_of
from shirube.report.word.frame import Frame
from shirube.report.word.heights import height, least
from shirube.report.word.runs import paragraph

_TOGETHER = 6
"""Rows that a cell spans stay on one page, up to so many."""
_KEPT = "<w:keepNext/>"
_WHOLE = "<w:cantSplit/>"


def head_row(line: Line, row: int, widths: Widths, frame: Frame) -> str:
    """Return a heading row, which is repeated on each page."""
    cells = [
        cell(placed, row, widths, content(placed, widths, frame, "TableHead", _KEPT), frame.tint)
        for placed in line
    ]
    return _row(_WHOLE + "<w:tblHeader/>", cells)


def body_row(line: Line, row: int, widths: Widths, frame: Frame, page: Entry | None) -> str:
    """Return a row of the body; ``page`` is the heading whose page stands in its last cell."""
    kept = _KEPT if any(_goes_on(placed, row) for placed in line) else ""
    said = [content(placed, widths, frame, "TableText", kept) for placed in line]
    if page:
        said[-1] = paragraph("TableText", linked(page, page_of(page)), '<w:jc w:val="right"/>')
    cells = [cell(placed, row, widths, text) for placed, text in zip(line, said, strict=True)]
    high = least(line, widths, frame)
    spread = f'<w:trHeight w:val="{high}" w:hRule="atLeast"/>' if high else ""
    return _row(_break(line, widths, frame) + spread, cells)


def _row(manner: str, cells: list[str]) -> str:
    return f"<w:tr><w:trPr>{manner}</w:trPr>{''.join(cells)}</w:tr>"


def _break(line: Line, widths: Widths, frame: Frame) -> str:
    """Let a row break over pages only if it is too high for one."""
    return _WHOLE if all(height(cell, widths, frame) < frame.highest for cell in line) else ""


def _goes_on(placed: Placed, row: int) -> bool:
    return 1 < placed.rows <= _TOGETHER and row < placed.row + placed.rows - 1
