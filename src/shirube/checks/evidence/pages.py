"""Pages (ページ): where each page of a document ends, told by the numbers at its foot."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from shirube.checks.evidence.lines import Line
from shirube.plan import Element

_FEWEST = 8
"""So many feet in a row, each one page further, are no accident."""
_NEAR = 4
"""Lines in which the number of an element stands behind its place."""
_DIGITS = 3
_SKIPPED = 3
"""Pages without a number between two feet."""


@dataclass(frozen=True, slots=True)
class Pages:
    """The feet of the longest run of numbered pages: their lines and their numbers."""

    lines: tuple[int, ...]
    numbers: tuple[int, ...]

    def page(self, line: int) -> tuple[int, int] | None:
        """Return the first and last page on which a line can stand, or None outside of the run."""
        at = bisect_left(self.lines, line)
        if at == len(self.lines):
            return None
        return (self.numbers[at - 1] if at else 0) + 1, self.numbers[at]


def numbered_pages(
    lines: Sequence[Line], elements: Sequence[Element] = (), fewest: int = _FEWEST
) -> Pages | None:
    """Return the pages of a document, or None where it does not number them.

    A line that holds nothing but a number may be the foot of a page or the number of anything
    else, as of one of the ``elements``; the feet are those that go up together over the longest
    stretch, of ``fewest`` pages.
    """
    taken = {
        (line, element.number)
        for element in elements
        for line in range(element.source.first - 1, element.source.last + _NEAR)
    }
    held = [
        (line.source.first, int(line.text))
        for line in lines
        if line.text.isdecimal()
        and len(line.text) <= _DIGITS
        and (line.source.first, line.text) not in taken
    ]
    best: dict[int, list[tuple[int, int]]] = {}
    for place, number in held:
        before = [best[n] for n in range(number - _SKIPPED, number) if n in best]
        run = max(before, key=len, default=[])
        if len(run) + 1 >= len(best.get(number, [])):
            best[number] = [*run, (place, number)]
    longest = max(best.values(), key=len, default=[])
    if len(longest) < fewest:
        return None
    return Pages(tuple(place for place, _ in longest), tuple(number for _, number in longest))
