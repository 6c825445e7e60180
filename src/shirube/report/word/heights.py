"""About how high the cells of a table become, in twips."""

import unicodedata

from shirube.report.grid import Line, Placed
from shirube.report.legible import legible
from shirube.report.word.columns import Widths, inside
from shirube.report.word.frame import Frame
from shirube.report.word.images import extent

_LETTER = 180
"""The width of a full letter in a table."""
_NARROW = 0.58
"""What a narrow letter takes of it."""
_LINE = 236
_AROUND = 100
"""Above and below the text of a cell."""


def height(placed: Placed, widths: Widths, frame: Frame) -> int:
    """Return about how high the content of a cell is."""
    picture = placed.cell.picture
    room = inside(placed, widths)
    sides = extent(picture, room, frame.images, frame.highest) if picture else None
    lines = sum(_lines(line, room) for line in legible(placed.cell.text).split("\n"))
    return lines * _LINE + (sides[1] if sides else 0) + _AROUND


def least(line: Line, widths: Widths, frame: Frame) -> int:
    """Return how high a row has to be so that cells over several rows share them evenly."""
    shared = (height(placed, widths, frame) // placed.rows for placed in line if placed.rows > 1)
    return max(shared, default=0)


def _lines(text: str, room: int) -> int:
    wide = sum(unicodedata.east_asian_width(letter) in "WFA" for letter in text)
    return int((wide + (len(text) - wide) * _NARROW) * _LETTER / room) + 1
