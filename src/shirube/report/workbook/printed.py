"""A section as it is printed, on a sheet: headings, texts and tables one below the other."""

from collections.abc import Sequence

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from shirube.report.folio import Align, Block, Heading, Items, Listing, Manner, Table, Text
from shirube.report.grid import Grid, Line, Placed, grid
from shirube.report.workbook.faces import Faces, lay_out
from shirube.report.workbook.listing import fitting
from shirube.report.workbook.ruler import Ruler, height, ruler

_ALIGN = {Align.START: "left", Align.CENTER: "center", Align.END: "right"}
_SIZES = {1: 15, 2: 13, 3: 11}


def write_printed(sheet: Worksheet, blocks: Sequence[Block], title: str, faces: Faces) -> None:
    """Write blocks to an empty sheet; pictures stay out, for the lists hold their numbers."""
    tables = [_table(block) for block in blocks]
    grids = [None if table is None else grid(table) for table in tables]
    measure = ruler([found.shares for found in grids if found is not None])
    lay_out(sheet, title, 1)
    for column, width in enumerate(measure.widths):
        sheet.set_column(column, column, width)
    page = _Page(sheet, measure, faces)
    for block, table, found in zip(blocks, tables, grids, strict=True):
        if table is not None and found is not None:
            page.table(table, found)
        else:
            page.block(block)


def _table(block: Block) -> Table | None:
    if isinstance(block, Listing):
        return block.table
    return block if isinstance(block, Table) else None


class _Page:
    """A sheet that is filled from top to bottom."""

    def __init__(self, sheet: Worksheet, measure: Ruler, faces: Faces) -> None:
        self._sheet = sheet
        self._ruler = measure
        self._faces = faces
        self._line = 0

    def block(self, block: Block) -> None:
        """Write a heading, a text or a list."""
        match block:
            case Heading():
                size = _SIZES.get(block.level, 10)
                face = self._faces.face(bold=True, font_size=size, font_color=self._faces.colour)
                self._across(block.text, face, size)
            case Text():
                face = self._faces.face(border=1 if block.manner is Manner.BOX else 0)
                self._across(block.text, face)
            case Items():
                for item in block.items:
                    self._across(f"・{item}", self._faces.face())
            case _:
                pass

    def table(self, table: Table, found: Grid) -> None:
        """Write a table with its caption, unit and notes."""
        bold, right = self._faces.face(bold=True), self._faces.face(align="right")
        for text, face in ((table.caption, bold), (table.unit, right)):
            if text:
                self._across(text, face)
        self._grid(found.head, found.shares, head=True)
        self._grid(found.body, found.shares, head=False)
        for note in table.notes:
            self._across(note, self._faces.face(font_size=9))
        self._line += 1

    def _across(self, text: str, face: Format, size: int = 10) -> None:
        last = len(self._ruler.widths) - 1
        self._put(self._line, 0, self._line, last, text, face)
        self._sheet.set_row(self._line, height(text, self._ruler.breadth(0, last), size))
        self._line += 1

    def _grid(self, lines: Sequence[Line], shares: Sequence[float], *, head: bool) -> None:
        heights = [0.0] * len(lines)
        new = [p for row, line in enumerate(lines) for p in line if p.row == row]
        for placed in sorted(new, key=lambda one: one.rows):
            first, last = self._ruler.reach(shares, placed.column, placed.columns)
            rows = range(placed.row, placed.row + placed.rows)
            wanted = height(placed.cell.text, self._ruler.breadth(first, last))
            lack = wanted - sum(heights[row] for row in rows)
            for row in rows:
                heights[row] += max(lack, 0.0) / len(rows)
            top = self._line + placed.row
            face = self._face(placed, head=head)
            self._put(top, first, top + placed.rows - 1, last, placed.cell.text, face)
        for row, high in enumerate(heights):
            self._sheet.set_row(self._line + row, min(max(high, 15.0), 400.0))
        self._line += len(lines)

    def _face(self, placed: Placed, *, head: bool) -> Format:
        cell = placed.cell
        strong = head or cell.strong
        marked = {"bg_color": self._faces.tint} if head else {}
        side = "center" if head else _ALIGN[cell.align]
        return self._faces.face(border=1, align=side, valign="vcenter", bold=strong, **marked)

    def _put(self, top: int, left: int, bottom: int, right: int, text: str, face: Format) -> None:
        if (top, left) != (bottom, right):
            self._sheet.merge_range(top, left, bottom, right, "", face)
        self._sheet.write_string(top, left, fitting(text), face)
