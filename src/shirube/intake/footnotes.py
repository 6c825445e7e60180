"""Footnotes at the foot of a page: a number, the word it explains, and the explanation."""

import re
from collections.abc import Sequence
from dataclasses import replace

from shirube.intake.draft import Draft
from shirube.intake.names import name
from shirube.intake.paper import Line
from shirube.plan import PassageKind
from shirube.terms import fold

_FOOTNOTE = re.compile(r"(?P<number>\d{1,2})\s+(?P<word>[^:：]{2,30})[:：].+")
_APART = 3
"""Blank lines that part a remark from what stands below it."""
_REMARK = re.compile(r"[※＊*].+")


def take_footnotes(lines: Sequence[Line], draft: Draft, element: str) -> list[Line]:
    """Enter the footnotes and remarks among ``lines`` under ``element``; return the others.

    Names that were read before their footnote lose its digit.
    """
    groups: list[list[Line]] = []
    others: list[Line] = []
    running = False
    marked = {line.page for line in lines if line.closed}
    for line in lines:
        if _FOOTNOTE.fullmatch(line.text) or _REMARK.match(line.text):
            groups.append([line])
            running = True
        elif running and _goes_on(groups[-1], line, line.page in marked):
            groups[-1].append(line)
        else:
            others.append(line)
            running = False
    words = draft.footnotes.setdefault(element, {})
    for group in groups:
        text = fold("".join(line.text for line in group))
        match = _FOOTNOTE.fullmatch(group[0].text)
        title = fold(match["word"]) if match else ""
        if match:
            words[fold(match["number"])] = title
        draft.passage(element, PassageKind.NOTE, title, text, group)
    if words:
        for child in draft.children(element):
            draft.replace(replace(child, name=name(child.name, (), words)))
    return others


def _goes_on(group: Sequence[Line], line: Line, marked: bool) -> bool:
    """Tell whether a line continues a footnote: it wraps, or a remark has a further line.

    Where a page is not ``marked`` with blanks at the ends of its paragraphs, what wraps stands
    close.
    """
    if not group[-1].closed:
        return line.page == group[-1].page and (marked or line.gap == 0)
    return line.gap < _APART and group[0].text[0] in "※＊*" and line.page == group[-1].page


def without_footnotes(lines: Sequence[Line], draft: Draft, element: str) -> list[Line]:
    """Return a table's lines without the numbered footnotes that stand at a page's foot."""
    notes: list[Line] = []
    kept: list[Line] = []
    for line in lines:
        runs_on = bool(notes) and not notes[-1].closed
        follows = bool(notes) and line.gap == 0 and line.number == notes[-1].number + 1
        if _FOOTNOTE.fullmatch(line.text) or (follows and runs_on):
            notes.append(line)
        else:
            kept.append(line)
    take_footnotes(notes, draft, element)
    return kept
