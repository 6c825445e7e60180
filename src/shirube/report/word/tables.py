"""Tables of Word with their captions, units and notes."""

from collections.abc import Sequence
from xml.sax.saxutils import quoteattr

from shirube.report.folio import Table
from shirube.report.grid import Grid, grid
from shirube.report.legible import one_line
from shirube.report.word.columns import Widths, columns
from shirube.report.word.frame import Frame
from shirube.report.word.rows import body_row, head_row
from shirube.report.word.runs import paragraph, runs

_ROW, _COLUMN, _UNBANDED = 0x20, 0x80, 0x600
"""What the bits of a table's look mean: first row, first column, no bands."""


def table(block: Table, frame: Frame, anchors: Sequence[str] = ()) -> str:
    """Return a table with its caption, unit and notes.

    Where there are ``anchors``, one a row of the body, the last column holds their pages.
    """
    above = (("Caption", block.caption), ("Unit", block.unit))
    said = [paragraph(style, runs(text)) for style, text in above if text]
    notes = [paragraph("Note", runs(note)) for note in block.notes]
    end = notes or [paragraph("TableEnd", "")]
    return "".join([*said, _table(block, grid(block), frame, anchors), *end])


def _table(block: Table, placed: Grid, frame: Frame, anchors: Sequence[str]) -> str:
    if not placed.head and not placed.body:
        return ""
    widths = columns(placed, frame.sheet.room)
    rows = [head_row(line, row, widths, frame) for row, line in enumerate(placed.head)]
    pages = [frame.anchors.get(anchor) for anchor in anchors]
    pages += [None] * (len(placed.body) - len(pages))
    rows += [
        body_row(line, row, widths, frame, page)
        for (row, line), page in zip(enumerate(placed.body), pages, strict=False)
    ]
    return f"<w:tbl>{_manner(block, placed, widths)}{''.join(rows)}</w:tbl>"


def _manner(block: Table, placed: Grid, widths: Widths) -> str:
    named = f"<w:tblCaption w:val={quoteattr(one_line(block.caption))}/>" if block.caption else ""
    edges = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/>{_heads(placed)}{named}</w:tblPr>'
        f"<w:tblGrid>{edges}</w:tblGrid>"
    )


def _heads(placed: Grid) -> str:
    """Say whether the first row and the first column are heads, in both ways of writing it."""
    row = int(bool(placed.head))
    column = int(any(cell.cell.head for line in placed.body for cell in line))
    return (
        f'<w:tblLook w:val="{_UNBANDED + _ROW * row + _COLUMN * column:04X}" w:firstRow="{row}" '
        f'w:lastRow="0" w:firstColumn="{column}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
    )
