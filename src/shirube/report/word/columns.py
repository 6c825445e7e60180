"""The columns of a table in twips."""

from itertools import accumulate, pairwise

from shirube.report.grid import Grid, Placed

Widths = tuple[int, ...]
PADDING = 80
"""Between the border of a cell and its text, left and right, in twips."""


def columns(grid: Grid, room: int) -> Widths:
    """Return the width of each column; together they fill ``room`` exactly."""
    edges = [0, *(round(edge * room) for edge in accumulate(grid.shares))]
    return tuple(right - left for left, right in pairwise(edges))


def breadth(placed: Placed, widths: Widths) -> int:
    """Return the width of a cell."""
    return sum(widths[column] for column in placed.reach)


def inside(placed: Placed, widths: Widths) -> int:
    """Return the room inside a cell."""
    return max(breadth(placed, widths) - 2 * PADDING, PADDING)
