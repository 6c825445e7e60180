"""Running titles (欄外の見出し): the line at the head or the foot of page after page."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from shirube.intake.layout import Layout
from shirube.intake.paging import page_number
from shirube.intake.paper import Paper
from shirube.intake.patterns import Pattern, pattern
from shirube.terms import FISCAL_YEAR

_TIMES = 3
"""Pages that must show a line before it counts as a running title."""
_LETTERS = 5
"""Letters of the shortest running title."""
_NEXT_PAGES = 2
"""What the page number goes up by from one running title to the next, mostly."""
_WIDEST = 200
"""Letters of the widest line that is looked at for a title that stands twice."""
_PAGE = 20
"""Lines of the shortest page."""
_BESIDE = re.compile(r"\d{1,3}\s+(?P<behind>\D.*)|(?P<before>.*\D)\s+\d{1,3}")
_CHAPTER = re.compile(r"第\s*\d+(?=\s*[章節編部])")
_OF_A_COLUMN = re.compile(rf"{FISCAL_YEAR}|実績|見込み|計画値|目標値|[\W\d_]")


@dataclass(frozen=True, slots=True)
class Edges:
    """What repeats at the edges of pages: running titles, and the page numbers beside them."""

    titles: frozenset[int] = frozenset()
    numbers: frozenset[int] = frozenset()


def page_edges(paper: Paper, layout: Layout) -> Edges:
    """Return the places of lines that repeat at the edges of pages, but for their numbers.

    A page's edge is known by a form feed or by the page number beside the line. Words that the
    layout lists are never taken, nor lines that stand as often elsewhere.
    """
    places: dict[str, list[int]] = defaultdict(list)
    for at, text in enumerate(paper.folded):
        places[_stem(text)].append(at)
    repeated = {stem: held for stem, held in places.items() if len(held) >= _TIMES}
    known = [pattern(words) for words in _words(layout)]
    titles: set[int] = set()
    numbers: set[int] = set()
    for stem, held in repeated.items():
        if _is_title(stem) and not any(_begins(words, stem) for words in known):
            beside = _beside_numbers(paper.folded, held)
            edges = {*_at_turns(paper, held), *beside}
            if len(edges) * 4 >= len(held) * 3:
                titles |= edges
                numbers |= {*beside.values()}
    return Edges(frozenset(titles), frozenset(numbers))


def doubled(paper: Paper) -> dict[int, str]:
    """Return the lines that hold a running title printed twice on end, and what is left of them.

    A title with a shadow stands twice in a text, before or behind other words of its page's
    edge. It is one where it stands so on several lines. Lines are named by their numbers.
    """
    held: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for line in paper.lines:
        title, rest = _twice(line.text) if len(line.raw) <= _WIDEST else ("", "")
        if title:
            held[title].append((line.number, rest))
    repeated = (lines for lines in held.values() if len(lines) >= _TIMES)
    return {number: rest for lines in repeated for number, rest in lines}


def _twice(text: str) -> tuple[str, str]:
    """Return the words that stand twice on end where a line begins or ends, and the other words.

    Both are empty where there are none.
    """
    sizes = range(_LETTERS, len(text) // 2 + 1)
    if text.find(text[:_LETTERS], _LETTERS) >= 0:
        for size in sizes:
            if text[size - 1] != " " and text[:size] == text[size : 2 * size]:
                return text[:size], text[2 * size :].strip()
    if text.find(text[-_LETTERS:]) < len(text) - _LETTERS:
        for size in sizes:
            if text[-size] != " " and text[-size:] == text[-2 * size : -size]:
                return text[-size:], text[: -2 * size].strip()
    return "", ""


def _words(layout: Layout) -> list[str]:
    """Return the words inside blocks that their readers look for."""
    found: list[str] = []
    for form in layout.blocks:
        found += [*form.opens, *form.before, *form.ends_at]
        found += [*form.titles, *form.heads, form.first_head]
        found += [*(row.label for row in form.rows), *(words for words, _ in form.boxes)]
    return [words for words in found if words and not words.startswith("{")]


def _begins(words: Pattern, stem: str) -> bool:
    """Tell whether a line without blanks begins with what a layout lists, or begins that."""
    telling = len(words.opening) >= _LETTERS - 1
    return bool(words.expression.match(stem)) or (telling and words.may_begin(stem))


def _stem(text: str) -> str:
    """Return a folded line without its page number, its chapter's number and blanks."""
    match = _BESIDE.fullmatch(text)
    title = (match["behind"] or match["before"]) if match else text
    return _CHAPTER.sub("第", title).replace(" ", "")


def _is_title(stem: str) -> bool:
    """Tell whether a line can be a title: words, and no remark, sentence or title of columns."""
    letters = len(_OF_A_COLUMN.sub("", stem))
    bare = stem[:1].isalnum() and not stem.endswith(("。", "、"))
    return bare and letters >= _LETTERS and "単位" not in stem


def _at_turns(paper: Paper, held: Sequence[int]) -> list[int]:
    """Return the places that begin or end a page of a document with form feeds."""
    if "\f" not in paper.raw.whole:
        return []
    pages = [line.page for line in paper.lines]
    last = len(pages) - 1
    turns = [
        at
        for at in held
        if at in (0, last) or pages[at - 1] != pages[at] or pages[at] != pages[at + 1]
    ]
    return turns if len(turns) >= _TIMES else []


def _beside_numbers(folded: Sequence[str], held: Sequence[int]) -> dict[int, int]:
    """Return the places directly beside a page number, with its place.

    The numbers stand on one side, at least the lines of a page apart, and mostly go up page by
    page; else there are none.
    """
    for side in (-1, 1):
        near = [(at, at + side) for at in held if 0 <= at + side < len(folded)]
        beside = {at: place for at, place in near if page_number(folded[place])}
        numbers = [(place, page_number(folded[place])) for place in beside.values()]
        steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(numbers)]
        close = sum(far >= _PAGE and 0 < step <= _NEXT_PAGES for far, step in steps)
        if len(numbers) >= _TIMES and close * 3 >= len(steps) * 2:
            return beside
    return {}
