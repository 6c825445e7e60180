"""Putting lines on pages: what is printed after what, and how far below.

Text comes in content order. Two lines on one baseline are printed on one line, lines close together
are divided by a line end, lines farther apart by an empty line besides. Every paragraph ends with
a blank.
"""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from tests.typeset.style import Style

PLACE = re.compile("\x01\\d+\x02")
SAME, NEAR = 0.3, 0.8
Line = tuple[float, str]


class Sheet:
    """The pages of one document."""

    def __init__(self, style: Style) -> None:
        self.style = style
        self.out: list[str] = []
        self.pages = 1
        self.used = 0.0
        self.fresh = True
        self.glued = False  # the page number waits for the next page's first line
        self.places: dict[str, int] = {}  # pages of what the contents list
        self.tabular = False  # the last line stands in a table row

    def put(self, text: str, gap: float = 1.0) -> None:
        """A line ``gap`` below (or above) the one before."""
        if self.fresh:
            self.fresh = False
            if self.glued and text[:1].isdigit():
                self.out.append("\n\n\n\n")
            self.glued = False
        elif abs(gap) > NEAR:
            self.out.append("\n\n")
        elif abs(gap) > SAME:
            self.out.append("\n")
        self.out.append(text)
        self.used += max(gap, 0.0)
        self.tabular = False

    def close(self, text: str) -> None:
        """A line close below the one before."""
        self.put(text, 0.5)

    def beside(self, text: str) -> None:
        """On the same baseline."""
        self.put(text, 0.0)

    def paragraph(self, lines: Sequence[str], gap: float = 1.0) -> None:
        """Lines of one paragraph, a blank at its end."""
        for i, line in enumerate(lines):
            self.put(line + " " * (i == len(lines) - 1), gap if i == 0 else 1.0)

    def empty(self, count: int = 1) -> None:
        """Paragraphs without text."""
        for _ in range(count):
            self.put(" ")

    def placed(self, lines: Sequence[Line], height: float) -> None:
        """Lines at given heights within a row, in content order; the row begins a line below."""
        last: float | None = None
        for y, text in lines:
            self.put(text, 1.0 if last is None else y - last)
            last = y
        used = sum(max(b[0] - a[0], 0.0) for a, b in pairwise(lines))
        self.used += height - 1.0 - used
        self.tabular = True

    def fits(self, height: float) -> bool:
        """Whether so much more goes on this page."""
        return self.used + height <= self.style.page

    def turn(self) -> None:
        """A new page, with or without the number of the one that ends."""
        number = str(self.pages)
        kind = self.style.page_numbers
        if kind == "none":
            self.out.append("\n ")
        elif kind == "head":
            self.out.append(f"\n\n{number}")
            self.glued = True
        elif kind == "tail" and not self.tabular and not self.out[-1].rstrip()[-1:].isdigit():
            self.out.append(f"{number}\n\n\n\n")
        else:
            self.out.append(f"\n\n \n\n{number}\n\n\n\n")
        self.pages += 1
        self.used, self.fresh = 0.0, True

    def room(self, height: float, heading: Callable[[], None]) -> None:
        """A new page with the heading repeated, if so much does not go on this one."""
        if not self.fits(height):
            self.turn()
            heading()

    def place(self, number: int) -> str:
        """Where the page of a measure will stand once it is known."""
        return f"\x01{number}\x02"

    def here(self, number: int) -> None:
        """The measure begins on this page."""
        self.places[self.place(number)] = self.pages

    def text(self) -> str:
        """The whole document."""
        whole = " " + "".join(self.out)
        return PLACE.sub(lambda found: str(self.places[found.group()]), whole)
