"""Cells of a table of Word."""

from shirube.report.folio import Align
from shirube.report.grid import Placed
from shirube.report.word.columns import Widths, breadth, inside
from shirube.report.word.frame import Frame
from shirube.report.word.images import image
from shirube.report.word.runs import BREAK, paragraph, runs

_SIDES = {Align.START: "left", Align.CENTER: "center", Align.END: "right"}
_BEGUN = '<w:vMerge w:val="restart"/>'
_COVERED = "<w:vMerge/>"


def cell(placed: Placed, row: int, widths: Widths, content: str, shade: str = "") -> str:
    """Return a cell as it stands in ``row``: its content, or empty where it began above."""
    begins = placed.row == row
    merged = "" if placed.rows == 1 else _BEGUN if begins else _COVERED
    spanned = f'<w:gridSpan w:val="{placed.columns}"/>' if placed.columns > 1 else ""
    shaded = f'<w:shd w:val="clear" w:color="auto" w:fill="{shade[1:]}"/>' if shade else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{breadth(placed, widths)}" w:type="dxa"/>{spanned}{merged}'
        f'{shaded}<w:vAlign w:val="center"/></w:tcPr>'
        f"{content if begins else paragraph('TableText', '')}</w:tc>"
    )


def content(placed: Placed, widths: Widths, frame: Frame, style: str, manner: str = "") -> str:
    """Return the text and the picture of a cell as a paragraph."""
    given = placed.cell
    said = runs(given.text, strong=given.strong)
    if given.picture:
        drawn = image(given.picture, inside(placed, widths), frame.images, frame.highest)
        shown = drawn or runs(given.picture.alt)
        said = said + BREAK + shown if said else shown
    return paragraph(style, said, f'{manner}<w:jc w:val="{_SIDES[given.align]}"/>')
