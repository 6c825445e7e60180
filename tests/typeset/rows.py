"""Geometry of table rows: cells are centred, a merged cell runs over several rows."""

from collections.abc import Sequence

from tests.typeset.sheet import Line

CellLines = Sequence[str]


def centred(lines: CellLines, centre: float) -> list[Line]:
    """The lines of a cell about a centre."""
    top = centre - (len(lines) - 1) / 2
    return [(top + i, line) for i, line in enumerate(lines)]


def row_height(*cells: CellLines) -> float:
    """A row is half a line higher than its highest cell."""
    return max(len(cell) for cell in cells) + 0.5


def row(cells: Sequence[CellLines]) -> tuple[list[Line], float]:
    """One row, cell by cell, and its height."""
    height = row_height(*cells)
    return [line for cell in cells for line in centred(cell, height / 2)], height


def block(
    heads: Sequence[CellLines], rows: Sequence[Sequence[CellLines]], merged: CellLines
) -> tuple[list[Line], float]:
    """Rows that share their first cells and a last one, which comes with the first row."""
    heights = [row_height(*cells) for cells in rows]
    least = row_height(merged, *heads)
    spare = max(0.0, least - sum(heights)) / len(rows)
    heights = [height + spare for height in heights]
    total = sum(heights)
    centres = [sum(heights[:i]) + height / 2 for i, height in enumerate(heights)]
    lines = [line for head in heads for line in centred(head, total / 2)]
    for i, cells in enumerate(rows):
        lines += [line for cell in cells for line in centred(cell, centres[i])]
        if i == 0:
            middle = centres[len(rows) // 2] if len(merged) == 1 else total / 2
            lines += centred(merged, middle)
    return lines, total
