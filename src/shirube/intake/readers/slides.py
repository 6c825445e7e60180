"""Reader of slides (審議会資料): pages whose headings may stand behind their texts."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from shirube.intake.blocks import Block
from shirube.intake.draft import Draft
from shirube.intake.layout import BlockForm
from shirube.intake.paper import Line
from shirube.intake.patterns import hit_at, pattern
from shirube.intake.readers.annex import annex
from shirube.intake.readers.chronology import chronology
from shirube.intake.readers.climbing import climb, deepest
from shirube.intake.readers.ladder import Heading, heading, statement
from shirube.intake.readers.order import raised, trails, under
from shirube.intake.readers.paragraphs import joined, titled, widest
from shirube.intake.readers.pieces import Piece, pieces
from shirube.intake.readers.places import enter
from shirube.intake.readers.span import plan_facts
from shirube.intake.readers.system import own_words, system
from shirube.intake.running import doubled
from shirube.terms import DATE, fold, fold_apart

_TITLE = "欄外の見出し"
_TURN = 3
"""Blank lines that part one slide from the next."""


def slides(block: Block, draft: Draft) -> None:
    """Read slide by slide: each heading, and the texts that stand under it.

    The running title that opens the block gives the document's date.
    """
    words = fold("".join(line.raw for line in block.heading))
    date = re.search(DATE, words)
    draft.facts.setdefault("date", date[0] if date else "")
    draft.book.field([line.number for line in block.heading], "表紙")
    plan_facts(draft)
    for slide in _slides(block, draft):
        _slide(slide, block.form, draft)
    own_words(block, draft)


def _slides(block: Block, draft: Draft) -> Iterator[list[Line]]:
    """Cut the lines into slides: at a wide gap, or where a page begins.

    A mark of a new page is none while the running title of the slide is still to come.
    """
    title = _once(block.heading[0].text)
    heads = doubled(draft.paper)
    held = {line.number: line for line in block.lines}
    last = max(held, default=0)
    slide: list[Line] = []
    page, headed = 1, False
    for whole in draft.paper.lines:
        if whole.number > last:
            break
        turned = whole.page > page and headed
        if whole.gap >= _TURN or turned:
            yield slide
            slide, headed = [], False
        page = whole.page
        headed = headed or whole.number in heads or whole.text.startswith(title)
        line = held.get(whole.number)
        slide += [_untitled(line, title, draft)] if line else []
    yield slide


def _once(title: str) -> str:
    """Return a running title as it is printed once, be it printed with a shadow."""
    half = title[: len(title) // 2]
    return half if half + half == title else title


def _untitled(line: Line, title: str, draft: Draft) -> Line:
    """Return a line without the running title that it begins with."""
    if not line.text.startswith(title):
        return line
    draft.book.furniture([line.number], _TITLE)
    return replace(line, raw=line.text.removeprefix(title))


def _slide(lines: Sequence[Line], form: BlockForm, draft: Draft) -> None:
    numbers = [line.number for line in lines if line.text.isdecimal()]
    draft.book.furniture(numbers, "ページ番号")
    lines = [line for line in lines if line.text and not line.text.isdecimal()]
    if any(_stands(head, line) for head in form.heads for line in lines):
        annex(lines, form, draft)
        return
    start = next((at for at, line in enumerate(lines) if _stands(form.first_head, line)), None)
    _page(lines[:start], form, draft)
    if start is not None:
        draft.book.furniture([lines[start].number], form.first_head)
        system(lines[start + 1 :], form, draft)


def _stands(written: str, line: Line) -> bool:
    return bool(written) and hit_at(pattern(written), [fold_apart(line.raw)], 0) is not None


def _page(lines: Sequence[Line], form: BlockForm, draft: Draft) -> None:
    dated = chronology(lines)
    kept = [line for line in lines if line.number not in {each.number for each in dated.lines}]
    margin = widest(kept)
    upper = _upper(kept, form, draft)
    for head in upper:
        climb(head, draft, form.rungs)
    taken = {line.number for head in upper for line in head.lines}
    printed = pieces([line for line in kept if line.number not in taken], form, draft)
    heads, rest = raised(printed, form.rungs)
    for head in heads:
        climb(head, draft, form.rungs)
    top = deepest(draft, form.rungs)
    title = heads[-1] if heads else None
    led = bool(kept) and kept[0].number in {h.lines[0].number for h in upper[1:]}
    behind = not led and trails(printed, rest)
    for owner, texts in under(rest, behind):
        place = climb(owner, draft, form.rungs).id if owner else top
        for piece in texts:
            _text(piece, place, owner or title, margin, form, draft)
    dated.enter(top, draft)


def _upper(lines: Sequence[Line], form: BlockForm, draft: Draft) -> list[Heading]:
    """Return the headings above the plan's tree (章, 節) that head a whole slide, top down."""
    rungs = [rung for rung in form.rungs if not rung.rank and not rung.within]
    found = [heading(line.raw, [line], rungs, draft) for line in lines]
    tiers = list(dict.fromkeys(rung.tier for rung in rungs))
    held = [[head for head in found if head and head.rung.tier == tier] for tier in tiers]
    return [heads[0] for heads in held if len(heads) == 1]


def _text(
    piece: Piece, place: str, owner: Heading | None, margin: float, form: BlockForm, draft: Draft
) -> None:
    """Enter a paragraph under an element; the title of a list's item is its own.

    Else its title is the heading, where that names the element otherwise than it is named.
    """
    said = statement(joined(piece.lines), piece.lines, form.rungs, draft)
    if said and not piece.pending:
        climb(said, draft, form.rungs)
        return
    element = draft.element(place)
    other = owner.name if owner and element and owner.name != element.name else ""
    first, lines = titled(piece.lines, margin)
    text = piece.pending or joined(lines)
    enter(draft, form, place, joined(first) if first else other, piece.lines, text, piece.head)
