"""Table titles that no block of the layout took: what stands below them was not read as a table."""

import re
from collections.abc import Iterator, Sequence

from shirube.intake.draft import Draft
from shirube.intake.ledger import Fate
from shirube.intake.paper import Line
from shirube.plan import PassageKind
from shirube.terms import FISCAL_YEAR, Bilingual, Finding, Severity, years

_TITLE = re.compile(rf"(?:{FISCAL_YEAR}|\((?:19|20)\d\d年度?\))+")
_SENTENCE = re.compile(r"[ぁ-ん、。]")
_MANY = 3
"""So many years on one line, and no sentence, are titles too."""
_NEAR = 4
"""Titles of one table have fewer other lines between them."""
_PROSE = {kind.value for kind in PassageKind}


def lost_tables(draft: Draft) -> None:
    """Enter a finding for each place where years stand like the titles of a table and are none.

    A line that holds years alone is such a title where it was taken for words of an element or
    a text, or was not read at all.
    """
    for titles in _groups(list(_titles(draft))):
        place = draft.source([line.number for line in titles])
        sentence = Bilingual(
            "年度が表の見出しのように並んでいますが、様式のどの表にも当たらず、表として読んで"
            "いません。",
            "Years stand here like the titles of a table, but no table of the layout has such "
            "titles, so that none was read.",
        )
        remedy = Bilingual(
            "見出しの語が様式と違わないか確かめ、違えば様式の写しに書き足してください"
            "（docs/layouts.md）。",
            "Compare the words of the titles with the layout and add them to a copy of it "
            "(docs/layouts.md).",
        )
        draft.findings.append(Finding("READ-04", Severity.WARNING, "", place, sentence, remedy))


def _titles(draft: Draft) -> Iterator[tuple[int, Line]]:
    """Yield place and line of each year that stands alone and fills no figure."""
    words = _PROSE | {element.tier for element in draft.elements.values()}
    for place, folded in enumerate(draft.paper.folded):
        if "年度" in folded.replace(" ", "") and _is_title(folded.replace(" ", "")):
            line = draft.paper.lines[place]
            fate = draft.book.fates[line.number - 1]
            purpose = draft.book.purposes[line.number - 1]
            if fate is Fate.UNREAD or (fate is Fate.FIELD and purpose in words):
                yield place, line


def _is_title(text: str) -> bool:
    several = len(re.findall(FISCAL_YEAR, text)) >= _MANY and not _SENTENCE.search(text)
    return several or _TITLE.fullmatch(text) is not None


def _groups(titles: Sequence[tuple[int, Line]]) -> Iterator[list[Line]]:
    """Yield the titles that stand near each other and name two years at least."""
    group: list[tuple[int, Line]] = []
    for place, line in [*titles, (-1, None)]:
        if group and (line is None or place - group[-1][0] > _NEAR):
            lines = [held for _, held in group]
            if len(set(years(" ".join(held.raw for held in lines)))) > 1:
                yield lines
            group = []
        if line is not None:
            group.append((place, line))
