"""A document cut into the blocks of its layout."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from shirube.intake.layout import BlockForm, Layout
from shirube.intake.ledger import Bookkeeper
from shirube.intake.paper import Line, Paper
from shirube.intake.patterns import Headings, Hit, Pattern, hit_at, pattern
from shirube.terms import fold_apart

_PAGE_NUMBER = re.compile(r"\d{1,3}")
_GLUED_PAGE_NUMBER = re.compile(r"(\d{1,3})\s*(\D.*)")
_PAGES_AHEAD = 60
_GLUED_BULLET = re.compile(r"\s*(?P<number>\d{1,3})(?P<rest>[●•・○◯■\ue000-\uf8ff].*)", re.S)
_GLUED_TAIL = re.compile(
    r"(?P<rest>.*[^\d,.，．\s])(?P<gap>\s*)(?P<number>\d{1,3})(?P<end>\s*)", re.S
)
_SHORTLY = 3
_LOST = 5
_PAGE_TAIL = re.compile(r"(?<![\d,.])(\d{1,3})\s*$")
_RUN = 3
_APART = 3
"""Blank lines that part the last line of a page from the next page."""
_UPRIGHT = re.compile(r"[^\W\d_]|\ufffd|・[^\W\d_]")
_UPRIGHT_LINES = 3


@dataclass(slots=True)
class Block:
    """Lines under a heading, up to the next heading of the layout."""

    form: BlockForm
    hit: Hit
    heading: tuple[Line, ...]
    lines: list[Line] = field(default_factory=list)
    pages: set[int] = field(default_factory=set)
    """Pages on which the heading stands; a table's column titles stand on each of its pages."""

    @property
    def numbers(self) -> list[int]:
        """Return the line numbers of the block's content."""
        return [line.number for line in self.lines]


def blocks(paper: Paper, layout: Layout, book: Bookkeeper) -> list[Block]:
    """Return the blocks of ``paper`` in order; furniture is entered in ``book``.

    A table whose column titles are repeated at a page break stays one block. Lines before the
    first heading stay unread.
    """
    return _Cutter(paper, layout, book).blocks()


class _Cutter:
    def __init__(self, paper: Paper, layout: Layout, book: Bookkeeper) -> None:
        self.lines = paper.lines
        self.folded = paper.folded
        self.book = book
        written: list[tuple[str, object]] = [(text, None) for text in layout.furniture]
        written += [(text, form) for form in layout.blocks for text in form.opens]
        self.headings = Headings(written)
        self.found: list[Block] = []
        self.part = ""
        self.page = 0
        self.places: dict[tuple[str, ...], list[int]] = {}
        self.numbered = _numbered(paper.lines, paper.marks_paragraphs)

    def blocks(self) -> list[Block]:
        at = 0
        while at < len(self.lines):
            at += self._taken(at)
        return self.found

    def _taken(self, at: int) -> int:
        """Enter what begins at line ``at`` and return how many lines it took."""
        upright = self._upright(at)
        if upright:
            numbers = [line.number for line in self.lines[at : at + upright]]
            self.book.furniture(numbers, "縦書きの見出し")
            return upright
        hit, form = self._heading(at)
        if hit is None:
            if self._page_number(at):
                self.book.furniture([self.lines[at].number], "ページ番号")
            else:
                self._content(at)
            return 1
        lines = tuple(self.lines[at : at + hit.lines])
        self.page = hit.page or self.page
        if form is None:
            self.book.furniture([line.number for line in lines], hit.pattern.written)
        else:
            self._open(form, hit, lines)
        return hit.lines

    def _content(self, at: int) -> None:
        """Give a line to the running block, unless it is furniture that lost a page number."""
        line = self._without_page_number(at)
        changed = line.raw != self.lines[at].raw
        furniture = self.headings.hits([fold_apart(line.raw)], 0) if changed else []
        named = next((hit.pattern.written for hit, form in furniture if form is None), "")
        if named:
            self.book.furniture([line.number], named)
        elif self.found:
            self.found[-1].lines.append(line)

    def _upright(self, at: int) -> int:
        """Return how many lines from ``at`` hold an upright heading, a letter a line."""
        taken = 0
        while at + taken < len(self.folded) and _UPRIGHT.fullmatch(self.folded[at + taken]):
            taken += 1
        single = sum(len(text) == 1 for text in self.folded[at : at + taken])
        return taken if single >= _UPRIGHT_LINES else 0

    def _heading(self, at: int) -> tuple[Hit | None, BlockForm | None]:
        hits = self.headings.hits(self.folded, at) or self._glued(at)
        fitting = [
            (hit, form)
            for hit, form in hits
            if form is None
            or (
                isinstance(form, BlockForm)
                and self._fits(form, at)
                and self._leads(form, at + hit.lines)
            )
        ]
        longest = max(fitting, key=lambda found: (found[0].lines, bool(found[1])), default=None)
        if longest is None:
            return None, None
        hit, form = longest
        return hit, form if isinstance(form, BlockForm) else None

    def _glued(self, at: int) -> list[tuple[Hit, object]]:
        """Return the heading at ``at`` behind a page number that is glued to it."""
        match = _GLUED_PAGE_NUMBER.fullmatch(self.folded[at])
        if match is None or not self._next_page(int(match[1])):
            return []
        hits = self.headings.hits(self.folded, at, match[2])
        return [(replace(hit, page=int(match[1])), owner) for hit, owner in hits]

    def _fits(self, form: BlockForm, at: int) -> bool:
        if form.part.startswith("-") and form.part[1:] == self.part:
            return False
        if form.part and form.part[0] != "-" and form.part != self.part:
            return False
        last = self.found[-1].form.name if self.found else ""
        if form.follows and last not in form.follows:
            return False
        return not form.ends_at or self._ends(form, at)

    def _ends(self, form: BlockForm, at: int) -> bool:
        """Tell whether the text from line ``at`` comes to its end before a line that bars it."""
        end = self._first(form.ends_at, at)
        return end is not None and end < (self._first(form.unless, at) or len(self.lines))

    def _first(self, headings: tuple[str, ...], at: int) -> int | None:
        """Return the first line from ``at`` at which one of ``headings`` stands."""
        if headings not in self.places:
            patterns = [pattern(text) for text in headings]
            self.places[headings] = [
                place
                for place in range(len(self.lines))
                if any(self._stands(heading, place) for heading in patterns)
            ]
        places = self.places[headings]
        index = bisect_left(places, at)
        return places[index] if index < len(places) else None

    def _stands(self, heading: Pattern, place: int) -> bool:
        """Tell whether a heading stands at a line, be it behind a glued page number."""
        glued = _GLUED_PAGE_NUMBER.fullmatch(self.folded[place])
        if hit_at(heading, self.folded, place) is not None:
            return True
        return glued is not None and hit_at(heading, self.folded, place, glued[2]) is not None

    def _leads(self, form: BlockForm, at: int) -> bool:
        """Tell whether one of the headings that ``before`` lists stands shortly behind."""
        headings = [pattern(text) for text in form.before]
        behind = range(at, min(at + _SHORTLY, len(self.folded)))
        return not headings or any(
            hit_at(heading, self.folded, place) for heading in headings for place in behind
        )

    def _open(self, form: BlockForm, hit: Hit, lines: tuple[Line, ...]) -> None:
        if form.begins and form.begins != self.part:
            self.part, self.page = form.begins, 0
        self.book.furniture([line.number for line in lines], form.name)
        running = bool(self.found) and self.found[-1].form is form
        if not (running and form.runs_on):
            kept = list(lines) if form.keeps_heading else []
            self.found.append(Block(form, hit, lines, kept))
        self.found[-1].pages.update(line.page for line in lines)

    def _without_page_number(self, at: int) -> Line:
        """Return line ``at`` without a page number glued to its head or tail.

        One at the head stands before a bullet. One at the tail is the next number, on the last
        line of a page.
        """
        line = self.lines[at]
        head = _GLUED_BULLET.fullmatch(line.raw)
        if head and self._next_page(int(head["number"])):
            self.page = int(head["number"])
            return replace(line, raw=head["rest"])
        tail = _GLUED_TAIL.fullmatch(line.raw) if line.text[-1].isdecimal() else None
        if tail and self._goes_on(line, int(tail["number"]), bool(tail["gap"])) and self._last(at):
            self.page = int(tail["number"])
            return replace(line, raw=tail["rest"] + tail["end"])
        return line

    def _goes_on(self, line: Line, number: int, apart: bool) -> bool:
        """Tell whether a number goes on with the page numbers.

        One that stands apart must be the very next, or one of a run of page ends; a glued one
        may have lost some before it.
        """
        if line.number in self.numbered:
            return True
        if apart:
            return number == self.page + 1
        return self._next_page(number) and (not self.page or number <= self.page + _LOST)

    def _last(self, at: int) -> bool:
        """Tell whether a page ends with line ``at``."""
        if at + 1 == len(self.lines):
            return True
        following = self.lines[at + 1]
        turned = following.page > self.lines[at].page or following.gap >= _APART
        return turned or self._heading(at + 1)[0] is not None

    def _next_page(self, number: int) -> bool:
        return self.page < number <= self.page + _PAGES_AHEAD

    def _page_number(self, at: int) -> bool:
        """Tell whether line ``at`` is a page number: alone, ascending, at a page's edge."""
        if not _PAGE_NUMBER.fullmatch(self.folded[at]):
            return False
        number = int(self.folded[at])
        edge = self.lines[at].number in self.numbered or self._at_edge(at)
        if not self._next_page(number) or not edge:
            return False
        self.page = number
        return True

    def _at_edge(self, at: int) -> bool:
        """Tell whether a number alone stands at a page's edge: between wide gaps, or before a
        heading if it is one of the next numbers."""
        if at + 1 == len(self.lines):
            return True
        following = self.lines[at + 1]
        wide = following.gap > 1 or following.page > self.lines[at].page
        if wide and self.lines[at].gap > 1:
            return True
        near = int(self.folded[at]) <= self.page + _LOST
        return (wide or near) and self._heading(at + 1)[0] is not None


def _numbered(lines: Sequence[Line], paragraphs: bool) -> set[int]:
    """Return the lines that end with a page number: the longest run of numbers up by one.

    Looked at are the last lines of pages, and numbers alone that end no paragraph where the
    document marks paragraphs. A run shorter than three says nothing.
    """
    longest: dict[int, list[int]] = {}
    for line, following in pairwise(lines):
        alone = paragraphs and not line.closed and line.text.isdigit()
        ends = alone or following.page > line.page
        number = _PAGE_TAIL.search(line.raw) if ends else None
        if number:
            run = [*longest.get(int(number[1]) - 1, ()), line.number]
            longest[int(number[1])] = max(run, longest.get(int(number[1]), []), key=len)
    best = max(longest.values(), key=len, default=[])
    return set(best) if len(best) >= _RUN else set()
