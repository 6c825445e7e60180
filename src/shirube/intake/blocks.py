"""A document cut into the blocks of its layout."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from shirube.intake.layout import BlockForm, Layout
from shirube.intake.ledger import Bookkeeper
from shirube.intake.paging import PageNumbers
from shirube.intake.paper import Line, Paper
from shirube.intake.patterns import Headings, Hit, Pattern, hit_at, pattern
from shirube.intake.running import doubled, page_edges
from shirube.terms import fold_apart

_SHORTLY = 3
"""Lines within which the heading stands that another must stand before."""
_UPRIGHT = re.compile(r"[^\W\d_]|\ufffd|・[^\W\d_]|[・、。「」『』()〈〉]")
_UPRIGHT_LETTERS = 2
_SIGN = re.compile(r"[^\w\ufffd]")
_UPRIGHT_LINES = 3
"""Lines that hold one letter each, signs not counted."""


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


def blocks(paper: Paper, layout: Layout, book: Bookkeeper) -> Iterator[Block]:
    """Yield the blocks of ``paper`` in order; furniture is entered in ``book``.

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
        self.block: Block | None = None
        self.part = ""
        self.no_upright = 0
        self.places: dict[tuple[str, ...], list[int]] = {}
        edges = page_edges(paper, layout)
        self.titles = edges.titles
        self.doubled = doubled(paper) if layout.shadowed else {}
        self.pages = PageNumbers(paper, lambda at: self._heading(at)[0] is not None, edges.numbers)

    def blocks(self) -> Iterator[Block]:
        at = 0
        while at < len(self.lines):
            running = self.block
            at += self._taken(at)
            if running is not None and self.block is not running:
                yield running
        if self.block is not None:
            yield self.block

    def _taken(self, at: int) -> int:
        """Enter what begins at line ``at`` and return how many lines it took."""
        upright = self._upright(at)
        if upright:
            numbers = [line.number for line in self.lines[at : at + upright]]
            self.book.furniture(numbers, "縦書きの見出し")
            return upright
        hit, form = self._heading(at)
        if hit is None:
            if self.pages.alone(at):
                self.book.furniture([self.lines[at].number], "ページ番号")
            elif at in self.titles:
                self.book.furniture([self.lines[at].number], "欄外の見出し")
            else:
                self._content(at)
            return 1
        lines = tuple(self.lines[at : at + hit.lines])
        self.pages.page = hit.page or self.pages.page
        if form is None:
            self.book.furniture([line.number for line in lines], hit.pattern.written)
        else:
            self._open(form, hit, lines)
        return hit.lines

    def _content(self, at: int) -> None:
        """Give a line to the running block, unless it is furniture at the edge of a page.

        A page number that is glued to it goes, and a running title that stands twice.
        """
        whole = self.lines[at]
        rest = self.doubled.get(whole.number)
        if rest == "":
            self.book.furniture([whole.number], "欄外の見出し")
            return
        line = self.pages.stripped(at, whole if rest is None else replace(whole, raw=rest))
        changed = line is not whole
        furniture = self.headings.hits([fold_apart(line.raw)], 0) if changed else []
        named = next((hit.pattern.written for hit, form in furniture if form is None), "")
        if named:
            self.book.furniture([line.number], named)
        elif self.block is not None:
            self.block.lines.append(line)

    def _upright(self, at: int) -> int:
        """Return how many lines from ``at`` hold an upright heading, a letter a line."""
        if at < self.no_upright or len(self.folded[at]) > _UPRIGHT_LETTERS:
            return 0
        taken = 0
        while at + taken < len(self.folded) and _UPRIGHT.fullmatch(self.folded[at + taken]):
            taken += 1
        single = sum(len(t) == 1 and not _SIGN.match(t) for t in self.folded[at : at + taken])
        if single < _UPRIGHT_LINES:
            self.no_upright = at + taken
            return 0
        return taken

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
        number, rest = self.pages.behind(at)
        if not number or not self.pages.follows(number):
            return []
        hits = self.headings.hits(self.folded, at, rest)
        return [(replace(hit, page=number), owner) for hit, owner in hits]

    def _fits(self, form: BlockForm, at: int) -> bool:
        if form.part.startswith("-") and form.part[1:] == self.part:
            return False
        if form.part and form.part[0] != "-" and form.part != self.part:
            return False
        last = self.block.form.name if self.block else ""
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
        if hit_at(heading, self.folded, place) is not None:
            return True
        number, rest = self.pages.behind(place)
        return number > 0 and hit_at(heading, self.folded, place, rest) is not None

    def _leads(self, form: BlockForm, at: int) -> bool:
        """Tell whether one of the headings that ``before`` lists stands shortly behind."""
        headings = [pattern(text) for text in form.before]
        behind = range(at, min(at + _SHORTLY, len(self.folded)))
        return not headings or any(
            hit_at(heading, self.folded, place) for heading in headings for place in behind
        )

    def _open(self, form: BlockForm, hit: Hit, lines: tuple[Line, ...]) -> None:
        if form.begins and form.begins != self.part:
            self.part, self.pages.page = form.begins, 0
        self.book.furniture([line.number for line in lines], form.name)
        block = self.block
        if block is None or block.form is not form or not form.runs_on:
            block = Block(form, hit, lines, list(lines) if form.keeps_heading else [])
        block.pages.update(line.page for line in lines)
        self.block = block
