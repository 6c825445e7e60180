"""What of a table is kept together (改ページの禁止): rows, groups of rows, the whole."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from shirube.report.folio import Picture
from shirube.report.grid import Grid, Line, Placed
from shirube.report.typeset.columns import Columns
from shirube.report.typeset.drawing import proportion
from shirube.report.typeset.measure import lines

PITCH = 1.45
"""From line to line in a table, in em."""
RISE = 0.4
"""Room above and below a text in its cell, in em."""
_KEPT = 0.5
"""What takes up to this share of a page is not parted."""
_CAPTION = 40.0
"""Room for caption and notes, in points."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """Whether a table is kept whole, whether its head is repeated, and which rows may part."""

    whole: bool
    repeated: bool
    parting: frozenset[int]
    """Rows of the body, from 0, that may run over the end of a page."""
    added: tuple[float, ...]
    """What each row of the body is higher than its own cells ask for, in points."""


def keeping(grid: Grid, columns: Columns, page: float) -> Keeping:
    """Return how a table is kept together on pages whose text is ``page`` points high.

    Heights are reckoned rather too high: what is not parted must fit on one page.
    """
    limit = _KEPT * page
    above = sum(_heights(grid.head, columns))
    own = _heights(tuple(_single(line) for line in grid.body), columns)
    heights = _heights(grid.body, columns)
    parting = frozenset(
        row
        for group in _groups(grid.body)
        if sum(heights[row] for row in group) > limit
        for row in group
    )
    return Keeping(
        whole=_CAPTION + above + sum(heights) <= limit,
        repeated=above <= limit / 2,
        parting=parting,
        added=tuple(
            0.0 if row in parting else height - low
            for row, (height, low) in enumerate(zip(heights, own, strict=True))
        ),
    )


def _single(line: Line) -> Line:
    return tuple(placed for placed in line if placed.rows == 1)


def _heights(rows: tuple[Line, ...], columns: Columns) -> list[float]:
    """Return the height of each row; what a cell over several lacks, these share."""
    heights = [0.0] * len(rows)
    for row, line in enumerate(rows):
        for placed in sorted(line, key=_span):
            over = range(placed.row, placed.row + placed.rows)
            if over.stop == row + 1:
                lacking = _height(placed, columns) - sum(heights[one] for one in over)
                for one in over if lacking > 0 else ():
                    heights[one] += lacking / placed.rows
    return heights


def _span(placed: Placed) -> int:
    return placed.rows


def _height(placed: Placed, columns: Columns) -> float:
    cell, room = placed.cell, columns.room(placed)
    text = lines(cell.text, room) * PITCH if cell.text or cell.picture is None else 0.0
    return columns.size * (text + _picture(cell.picture, room) + 2 * RISE)


def _picture(picture: Picture | None, room: float) -> float:
    if picture is None:
        return 0.0
    return room * picture.width * (proportion(picture.svg) or 1.0) + RISE


def _groups(body: tuple[Line, ...]) -> Iterator[range]:
    """Return the rows that cells over several rows tie together."""
    ends = (max((placed.row + placed.rows for placed in line), default=0) for line in body)
    start = 0
    for row, end in enumerate(accumulate(ends, max), 1):
        if end <= row:
            yield range(start, row)
            start = row
