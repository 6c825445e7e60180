"""Page numbers: alone on a line (5, - 5 -, P.5), or glued to the first or last line of a page.

A page number is known by its neighbours: it goes on with the numbers before it, and stands at
a page's edge.
"""

import re
from collections.abc import Callable, Container, Sequence
from dataclasses import replace
from itertools import pairwise

from shirube.intake.paper import Line, Paper

_DASH = "[-‐–—―−]"
_ALONE = re.compile(
    rf"\d{{1,3}}|{_DASH}\s?\d{{1,3}}\s?{_DASH}|[Pp](?:age)?\.?\s?\d{{1,3}}"
    r"|\d{1,3}\s?/\s?\d{1,3}|\d{1,3}\s?(?:ページ|頁)"
)
_DIGITS = re.compile(r"\d+")
_GLUED_TO_HEADING = re.compile(r"(?P<number>\d{1,3})\s*(?P<rest>\D.*)")
_GLUED_TO_BULLET = re.compile(r"\s*(?P<number>\d{1,3})(?P<rest>[●•・○◯■\ue000-\uf8ff].*)", re.S)
_GLUED_BEHIND = re.compile(
    r"(?P<rest>.*[^\d,.，．\s])(?P<gap>\s*)(?P<number>\d{1,3})(?P<end>\s*)", re.S
)
_LAST_NUMBER = re.compile(r"(?<![\d,.])(\d{1,3})\s*$")
_AHEAD = 60
"""Pages that may pass without a number that could be read."""
_NEAR = 5
"""The same where only a heading behind the number tells that it is one."""
_APART = 3
"""Blank lines that part the last line of a page from the next page."""
_RUN = 3
"""Numbers up by one that make a run."""


def page_number(text: str) -> int:
    """Return the number in a folded line that has the form of a page number, or 0.

    The forms are 5, - 5 -, P.5, 5/80 and 5ページ.
    """
    return int(_DIGITS.findall(text)[0]) if _ALONE.fullmatch(text) else 0


class PageNumbers:
    """The page numbers of a document, followed from page to page."""

    def __init__(
        self, paper: Paper, heads: Callable[[int], bool], beside: Container[int] = ()
    ) -> None:
        self.lines = paper.lines
        self.folded = paper.folded
        self.heads = heads
        """Whether a heading of the layout begins at a line."""
        self.beside = beside
        """The places of numbers beside running titles."""
        self.page = 0
        self.run = _run(paper.lines, paper.marks_paragraphs)
        self.dressed = _dressed_runs(paper)

    def alone(self, at: int) -> bool:
        """Tell whether line ``at`` is a page number, and go on from it."""
        number, line = page_number(self.folded[at]), self.lines[at].number
        known = line in self.dressed or at in self.beside
        if not known and not self._goes_alone(at, number):
            return False
        self.page = number
        return True

    def behind(self, at: int) -> tuple[int, str]:
        """Return the number glued before line ``at`` and the rest of it, or 0 and nothing."""
        match = _GLUED_TO_HEADING.fullmatch(self.folded[at])
        return (int(match["number"]), match["rest"]) if match else (0, "")

    def stripped(self, at: int, line: Line) -> Line:
        """Return ``line``, which is line ``at``, without a number glued to it, and go on.

        One may stand before a bullet, or at the end of the last line of a page. A line without
        one is returned as it is.
        """
        head = _GLUED_TO_BULLET.fullmatch(line.raw)
        if head and self.follows(int(head["number"])):
            self.page = int(head["number"])
            return replace(line, raw=head["rest"])
        tail = _GLUED_BEHIND.fullmatch(line.raw) if line.text[-1].isdecimal() else None
        if tail and self._goes_on(line, int(tail["number"]), bool(tail["gap"])) and self._last(at):
            self.page = int(tail["number"])
            return replace(line, raw=tail["rest"] + tail["end"])
        return line

    def follows(self, number: int) -> bool:
        """Tell whether ``number`` may be the next page number that could be read."""
        return self.page < number <= self.page + _AHEAD

    def _goes_on(self, line: Line, number: int, apart: bool) -> bool:
        """Tell whether a number at a line's end goes on with the page numbers.

        One that stands apart must be the very next, or one of the run; a glued one may have
        lost some before it.
        """
        if line.number in self.run:
            return True
        if apart:
            return number == self.page + 1
        return self.follows(number) and (not self.page or number <= self.page + _NEAR)

    def _last(self, at: int) -> bool:
        """Tell whether a page ends with line ``at``."""
        if at + 1 == len(self.lines):
            return True
        following = self.lines[at + 1]
        turned = following.page > self.lines[at].page or following.gap >= _APART
        return turned or self.heads(at + 1)

    def _goes_alone(self, at: int, number: int) -> bool:
        """Tell whether a number alone on a line goes on with the page numbers."""
        edge = self.lines[at].number in self.run
        return self.follows(number) and (edge or self._at_edge(at, number))

    def _at_edge(self, at: int, number: int) -> bool:
        """Tell whether a number alone stands between wide gaps, or closely before a heading.

        A dressed one needs the gaps: it may be the cells of a row (― 5 ―).
        """
        bare = self.folded[at].isdecimal()
        if at + 1 == len(self.lines):
            return bare or self.lines[at].gap > 1
        following = self.lines[at + 1]
        wide = following.gap > 1 or following.page > self.lines[at].page
        if wide and self.lines[at].gap > 1:
            return True
        near = number <= self.page + _NEAR
        return bare and (wide or near) and self.heads(at + 1)


Run = tuple["Run | None", int, int]
"""The run before, the line that goes on with it, and how many lines it has."""


def _run(lines: Sequence[Line], paragraphs: bool) -> set[int]:
    """Return the lines that end with the longest run of numbers up by one.

    Looked at are the last lines of pages, and numbers alone that end no paragraph where the
    document marks paragraphs. A run shorter than three says nothing.
    """
    longest: dict[int, Run] = {}
    for line, following in pairwise(lines):
        bare = line.text.isdecimal() and following.gap > 0
        alone = paragraphs and bare and not line.closed
        ends = alone or following.page > line.page
        match = _LAST_NUMBER.search(line.raw) if ends else None
        if match:
            number = int(match[1])
            before = longest.get(number - 1)
            run = (before, line.number, before[2] + 1 if before else 1)
            longest[number] = max(run, longest.get(number, run), key=lambda found: found[2])
    best: Run | None = max(longest.values(), key=lambda found: found[2], default=None)
    if best is None or best[2] < _RUN:
        return set()
    found: set[int] = set()
    while best is not None:
        found.add(best[1])
        best = best[0]
    return found


def _dressed_runs(paper: Paper) -> set[int]:
    """Return the lines of numbers that are dressed alike (- 5 -, P.5) and go on one by one.

    Most lines that are dressed so must go on; else they are cells.
    """
    dressed: dict[str, list[tuple[int, int]]] = {}
    for line, text in zip(paper.lines, paper.folded, strict=True):
        number = page_number(text)
        if number and not text.isdecimal():
            dress = _DIGITS.sub("", text, count=1).replace(" ", "")
            dressed.setdefault(dress, []).append((number, line.number))
    found: set[int] = set()
    for held in dressed.values():
        going = [(a, b) for a, b in pairwise(held) if b[0] == a[0] + 1]
        run = {line for pair in going for _, line in pair}
        found |= run if len(run) >= _RUN and len(run) * 4 >= len(held) * 3 else set()
    return found
