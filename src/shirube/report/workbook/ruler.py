"""The ruler (列の目盛り): columns of a sheet so fine that the columns of all its tables fit."""

import math
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

_TICKS = 120
_BREADTH = 132.0
"""Letters of half width across a page."""
_LINE = 1.35
"""Height of a line as a multiple of that of its letters."""


@dataclass(frozen=True, slots=True)
class Ruler:
    """Where columns of the sheet begin and end, in ticks."""

    ticks: tuple[int, ...]
    whole: int

    @property
    def widths(self) -> tuple[float, ...]:
        """Return the width of each column in letters of half width."""
        pairs = zip(self.ticks, self.ticks[1:], strict=False)
        return tuple((end - start) * _BREADTH / self.whole for start, end in pairs)

    def breadth(self, first: int, last: int) -> float:
        """Return the width of columns from ``first`` to ``last``, both counted."""
        return sum(self.widths[first : last + 1])

    def reach(self, shares: Sequence[float], column: int, columns: int) -> tuple[int, int]:
        """Return the first and last column of the sheet of a cell of a table."""
        own = edges(shares, self.whole)
        return self.ticks.index(own[column]), self.ticks.index(own[column + columns]) - 1


def ruler(tables: Iterable[Sequence[float]]) -> Ruler:
    """Return the ruler for tables with these shares of their columns."""
    every = list(tables)
    whole = max((_TICKS, *(len(shares) for shares in every)))
    found = {0, whole}.union(*(edges(shares, whole) for shares in every))
    return Ruler(tuple(sorted(found)), whole)


def edges(shares: Sequence[float], whole: int) -> tuple[int, ...]:
    """Return the ticks between columns, from 0 to ``whole``; every column has one at least."""
    ends = [round(end * whole) for end in accumulate(shares, initial=0.0)]
    for place in range(1, len(ends)):
        ends[place] = max(ends[place], ends[place - 1] + 1)
    ends[-1] = whole
    for place in range(len(ends) - 2, 0, -1):
        ends[place] = min(ends[place], ends[place + 1] - 1)
    return tuple(ends)


def height(text: str, breadth: float, size: float = 10) -> float:
    """Return the height in points that a text needs in a cell of a breadth in letters."""
    room = max(breadth * 10 / size - 0.8, 2.0)
    lines = sum(max(math.ceil(_width(line) / room), 1) for line in text.split("\n"))
    return min(lines * size * _LINE + 4, 400.0)


def _width(line: str) -> float:
    return sum(1.95 if unicodedata.east_asian_width(letter) in "WFA" else 1.1 for letter in line)
