"""The columns (列幅) of a table: widths by their shares, mended where a value would not fit."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain

from shirube.report.grid import Grid, Placed
from shirube.report.typeset.measure import longest_line, longest_run

SIZES = (9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0, 5.5, 5.0)
"""Sizes of type in tables, in points: the first that fits is taken."""
_FINE = SIZES[:4]
"""Sizes down to which short lines are kept whole."""
INSET = 0.4
"""Room left and right of a text in its cell, in em."""
_SHORT = 8.0
"""A line up to this width, in em, should not be broken."""
_READABLE = 7.0
"""The least width in which longer text is read with ease, in em."""
_LEAST, _MOST = 2.0, 12.0
"""What a column asks for at least, and for an unbreakable run at most, in em."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The size of the type of a table and the widths of its columns, in points."""

    size: float
    widths: tuple[float, ...]

    def room(self, placed: Placed) -> float:
        """Return the room for text in a cell, in em."""
        width = sum(self.widths[column] for column in placed.reach)
        return max(1.0, width / self.size - 2 * INSET)


def columns(grid: Grid, width: float) -> Columns:
    """Return the columns of a table that is ``width`` points wide.

    The shares hold where every column can take its values. One that is too narrow is widened at
    the cost of the others; where that does not do, the type gets smaller.
    """
    wishes, needs = _asked(grid, _wish), _asked(grid, _need)
    tries = [*((size, wishes) for size in _FINE), *((size, needs) for size in SIZES)]
    fitting = ((size, asked) for size, asked in tries if size * sum(asked) <= width)
    size, asked = next(fitting, (SIZES[-1], needs))
    return Columns(size, _widths(grid.shares, tuple(size * one for one in asked), width))


def _asked(grid: Grid, asking: Callable[[str], float]) -> tuple[float, ...]:
    asked = [_LEAST] * len(grid.shares)
    for placed in chain.from_iterable(grid.head + grid.body):
        if placed.columns == 1:
            width = asking(placed.cell.text) + 2 * INSET
            asked[placed.column] = max(asked[placed.column], width)
    return tuple(asked)


def _wish(text: str) -> float:
    whole = longest_line(text)
    return whole if whole <= _SHORT else max(_READABLE, _need(text))


def _need(text: str) -> float:
    return min(longest_run(text), _MOST)


def _widths(shares: tuple[float, ...], asked: tuple[float, ...], width: float) -> tuple[float, ...]:
    """Share the width out; who would get less than asked gets that, the rest share the rest."""
    if sum(asked) >= width:
        return tuple(one * width / sum(asked) for one in asked)
    given: dict[int, float] = {}
    while True:
        rest = [column for column in range(len(shares)) if column not in given]
        free = width - sum(given.values())
        whole = sum(shares[column] for column in rest)
        fair = {column: free * shares[column] / whole for column in rest}
        poor = {column: asked[column] for column in rest if fair[column] < asked[column]}
        if not poor:
            return tuple({**given, **fair}[column] for column in range(len(shares)))
        given |= poor
