"""Reader of an outline (大綱): chapters, sections and items by their numbers, with their texts."""

import re
from collections.abc import Iterator, Sequence

from shirube.intake.blocks import Block
from shirube.intake.draft import Draft
from shirube.intake.layout import BlockForm
from shirube.intake.paper import Line
from shirube.intake.readers.climbing import climb, deepest
from shirube.intake.readers.ladder import BULLET, heading, statement
from shirube.intake.readers.paragraphs import joined, widest, width
from shirube.intake.readers.places import enter
from shirube.intake.tokens import printed, tokens
from shirube.plan import PassageKind
from shirube.terms import fold, fold_apart

_FOOTNOTE = re.compile(r"(?P<number>\d{1,2})\s+(?P<text>\D.*)")
_APART = 3
"""Blank lines that part the closing words of a chapter from the items before them."""
_FULL = 0.9


def outline(block: Block, draft: Draft) -> None:
    """Open an element for each heading, and enter each paragraph under it as a text.

    Footnotes at the foot of a page are taken out first: a paragraph may go on behind them.
    Words behind a wide gap that follow a list close its chapter.
    """
    form = block.form
    chapters = [rung.tier for rung in form.rungs if not rung.under]
    listed = False
    for paragraph in _paragraphs(_without_notes(block.lines, draft), form, draft):
        words = "".join(line.text for line in paragraph)
        found = heading(words, paragraph, form.rungs, draft)
        found = found or statement(words, paragraph, form.rungs, draft)
        if found:
            climb(found, draft, form.rungs)
            listed = False
            continue
        item = bool(BULLET.match(words))
        closing = listed and not item and paragraph[0].gap >= _APART
        place = draft.current(*chapters) if closing else deepest(draft, form.rungs)
        enter(draft, form, place, "", paragraph, joined(paragraph))
        listed = item


def _paragraphs(lines: Sequence[Line], form: BlockForm, draft: Draft) -> Iterator[list[Line]]:
    """Yield the paragraphs, headings among them, as the tree opens."""
    margin = widest(lines)
    running: list[Line] = []
    for line in lines:
        if running and _ends(running, line, margin, form, draft):
            yield running
            running = []
        running.append(line)
    if running:
        yield running


def _ends(
    running: Sequence[Line], line: Line, margin: float, form: BlockForm, draft: Draft
) -> bool:
    """Tell whether a paragraph ends before ``line``."""
    last = running[-1]
    if BULLET.match(line.raw) or line.text.startswith("【"):
        return True
    if len(running) == 1 and heading(last.text, [last], form.rungs, draft):
        return True
    if len(running) == 1 and statement(last.text, [last], form.rungs, draft) and last.closed:
        return True
    if heading(line.text, [line], form.rungs, draft):
        return True
    if last.text.endswith("。"):
        return last.closed or line.gap > 1 or width(last.text) < _FULL * margin
    return last.closed and width(last.text) < _FULL * margin


def _without_notes(lines: Sequence[Line], draft: Draft) -> list[Line]:
    """Enter the footnotes, each up to the end of its page, and return the other lines."""
    kept: list[Line] = []
    note: list[Line] = []
    number = 1
    for line in lines:
        match = _FOOTNOTE.fullmatch(line.text)
        opens = match is not None and line.gap > 1 and int(match["number"]) == number
        if opens or (note and line.page != note[-1].page):
            _note(note, draft)
            note = []
        if opens or note:
            note.append(line)
            number += opens
        else:
            kept.append(line)
    _note(note, draft)
    return kept


def _note(lines: Sequence[Line], draft: Draft) -> None:
    """Enter a footnote: its number is its title."""
    number, _, text = fold_apart(printed(tokens(lines))).partition(" ")
    draft.passage("", PassageKind.NOTE, number, fold(text), lines)
