"""A table for the eye: columns aligned, a full-width letter counted as two."""

from collections.abc import Sequence

from shirube.terms import is_japanese


def sheet(title: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table as text: the first column to the left, the others to the right."""
    lines = [heads, *rows]
    widths = [max(map(_width, column)) for column in zip(*lines, strict=True)]
    return "\n".join([f"\n■ {title}", *(_line(cells, widths) for cells in lines)])


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    blanks = [" " * (width - _width(cell)) for cell, width in zip(cells, widths, strict=True)]
    others = (blank + cell for blank, cell in zip(blanks[1:], cells[1:], strict=True))
    return "  " + "  ".join([cells[0] + blanks[0], *others])


def _width(text: str) -> int:
    return sum(2 if is_japanese(letter) else 1 for letter in text)
