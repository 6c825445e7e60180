"""Slides of an overview: boxes of lines without closing blanks."""

from collections.abc import Sequence

from tests.typeset.sheet import Sheet


class Slides:
    """Boxes on slides; lines of a box follow each other closely."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet

    def box(self, lines: Sequence[str]) -> None:
        """One box of text."""
        for i, line in enumerate(lines):
            self.sheet.put(line, 1.0 if i == 0 else 0.5)

    def lines(self, lines: Sequence[str]) -> None:
        """Lines far apart."""
        for line in lines:
            self.sheet.put(line)

    def turn(self) -> None:
        self.sheet.turn()
