"""What stands behind a table up to the next heading: remarks and columns (コラム)."""

import re
from collections.abc import Sequence
from itertools import groupby

from shirube.intake.blocks import Block
from shirube.intake.draft import Draft
from shirube.intake.exhibits import is_cell
from shirube.intake.footnotes import take_footnotes
from shirube.intake.paper import Line
from shirube.intake.tokens import printed, tokens
from shirube.plan import PassageKind
from shirube.terms import fold

_FAR = 8
"""Blank lines that part a table from what else stands on its page."""
_SHORT = 30
_ROW = re.compile(r"\d{1,2}(-\d{1,2}|-?[①-⑳])")
_MARK = re.compile(r"(?P<title>.*?)\s*コラム")


def cut_tail(block: Block) -> tuple[list[Line], list[Line]]:
    """Return a table's own lines and those behind it.

    The table ends on the last page that repeats its column titles, or at a wide gap, if
    neither a cell stands there nor a row begins behind that place.
    """
    page = last = max(block.pages)
    for place, line in enumerate(block.lines):
        turned, page = line.page > max(page, last), line.page
        if turned or (place and line.gap >= _FAR):
            tail = block.lines[place:]
            if not is_cell(line) and not any(_ROW.match(fold(behind.raw)) for behind in tail):
                return block.lines[:place], tail
    return block.lines, []


def after_table(lines: Sequence[Line], draft: Draft, element: str) -> None:
    """Read remarks and columns; what is neither stays unread."""
    for _, page in groupby(lines, key=lambda line: line.page):
        rest = list(page)
        marks = [i for i, line in enumerate(rest) if _MARK.fullmatch(line.text)]
        if marks:
            _columns(rest, marks, draft)
        else:
            take_footnotes(rest, draft, element)


def _columns(page: list[Line], marks: Sequence[int], draft: Draft) -> None:
    """Read the columns of a page: each ends with its title, the last takes what is left."""
    start = 0
    for mark in marks:
        end = len(page) if mark == marks[-1] else mark + 1
        title, title_lines = _title(page, mark)
        body = [line for i, line in enumerate(page[start:end], start) if i not in title_lines]
        lines = page[start:end]
        text = fold(printed(tokens(body)))
        draft.passage("", PassageKind.COLUMN, title, text or title, lines)
        start = end


def _title(page: Sequence[Line], mark: int) -> tuple[str, set[int]]:
    """Return a column's title and its places: before the mark, or where a heading stands."""
    match = _MARK.fullmatch(page[mark].text)
    if match and match["title"]:
        return fold(match["title"]), {mark}
    first = mark
    while first > 0 and page[first].gap <= 1 and mark - first < 2:
        first -= 1
    if not all(_heads(line) for line in page[first:mark]):
        heads = [i for i in range(mark) if _heads(page[i])]
        first = max(heads, key=lambda i: page[i].gap, default=mark)
        return fold(page[first].raw), {first, mark}
    return fold(printed(tokens(page[first:mark]))), set(range(first, mark + 1))


def _heads(line: Line) -> bool:
    """Tell whether a line can be a title: short, no sentence, no item of a list."""
    text = line.text
    return len(text) <= _SHORT and not text.endswith("。") and text[0] not in "■●○◯◆・※（("
