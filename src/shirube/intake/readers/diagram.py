"""Reader of a diagram (概要) that names the plan's parts again, in boxes.

A box breaks a name over lines as it needs. Which lines are one name is told by the names of the
body, so the names are put together when the whole document was read. They are kept as the
diagram prints them, however the body spells them.
"""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher, get_close_matches
from itertools import takewhile

from shirube.intake.blocks import Block
from shirube.intake.draft import Draft
from shirube.intake.names import name
from shirube.intake.paper import Line
from shirube.intake.patterns import hit_at, pattern
from shirube.intake.tokens import Token, printed, tokens
from shirube.plan import Restated, Restatement
from shirube.terms import fold

_BULLET = re.compile(r"\s*[●•○◯◆◇■□・➢✓]\s*(?=\S{2})")
_DATED = re.compile(r"(?:令和|平成|昭和)(?:元|\d+)年(?:\d+月)?(?:\d+日)?(?:に?(?:策定|改定|公表))?")
_AND_OTHERS = "等"
_PURPOSE = "再述された名称"
_LONGEST = 400
"""Lines of the largest diagram; what stands behind them is none and stays unread."""
_LINES = 4
"""Lines over which a box breaks a name at most."""
_ALIKE = 0.85
"""Names that share so much are one name, spelled differently."""
_BRACKETS = str.maketrans("", "", "<>〈〉《》「」")
_COMMA = re.compile(r"[、,](?![^(]*\))")


def diagram(block: Block, draft: Draft) -> None:
    """Enter the headings of a diagram, and keep its other lines for ``name_again``.

    A bullet opens a sentence, which is the restated name of an aim.
    """
    sentence: list[Line] = []
    heading = 0
    folded = [fold(line.raw) for line in block.lines]
    for at, line in enumerate(block.lines[:_LONGEST]):
        heading = max(heading - 1, _heading(block, folded, at))
        if heading:
            draft.book.furniture([line.number], block.form.name)
        elif folded[at] == _AND_OTHERS:
            draft.book.furniture([line.number], _AND_OTHERS)
        elif _DATED.fullmatch(folded[at]):
            draft.book.field([line.number], "表紙")
        elif _BULLET.match(line.raw) or sentence:
            sentence.append(line)
            if line.text.endswith("。"):
                draft.diagram.append(sentence)
                sentence = []
        else:
            draft.diagram.append([line])
    draft.diagram += [sentence] if sentence else []


def _heading(block: Block, folded: Sequence[str], at: int) -> int:
    """Return how many lines a listed heading takes from line ``at``, or 0."""
    hits = (hit_at(pattern(head), folded, at) for head in block.form.heads)
    return max((hit.lines for hit in hits if hit), default=0)


def name_again(draft: Draft) -> None:
    """Enter the names of the diagram as restatements, in printed order."""
    known = {element.name.translate(_BRACKETS) for element in draft.elements.values()}
    at = 0
    while at < len(draft.diagram):
        ahead = list(takewhile(_is_name, draft.diagram[at : at + _LINES]))
        if ahead:
            taken = _taken([fold(line.raw) for (line,) in ahead], known)
            _names(draft, _without_others(draft, [line for (line,) in ahead[:taken]]), known)
        else:
            taken = 1
            _sentence(draft, list(tokens(draft.diagram[at])))
        at += taken


def _is_name(held: Sequence[Line]) -> bool:
    return len(held) == 1 and not _BULLET.match(held[0].raw)


def _taken(texts: Sequence[str], known: set[str]) -> int:
    """Return over how many lines the first name stands: those that read as one of the body's."""
    alone = _likeness(texts[0], known)
    best, taken = alone, 1
    for count in range(2, len(texts) + 1):
        alike = _likeness("".join(texts[:count]), known)
        if alike >= _ALIKE and alike > best:
            best, taken = alike, count
    return taken


def _likeness(text: str, known: set[str]) -> float:
    """Return how much a name is like the one of the body that is most like it, 0 to 1."""
    bare = text.translate(_BRACKETS)
    if bare in known:
        return 1.0
    near = get_close_matches(bare, known, n=1, cutoff=_ALIKE)
    return SequenceMatcher(None, near[0], bare).ratio() if near else 0.0


def _without_others(draft: Draft, held: Sequence[Line]) -> list[Token]:
    """Return the pieces of some lines without 等 that ends a list."""
    pieces = list(tokens(held))
    while pieces and pieces[-1].text == _AND_OTHERS:
        draft.book.furniture([pieces.pop().line], _AND_OTHERS)
    return pieces


def _names(draft: Draft, pieces: Sequence[Token], known: set[str]) -> None:
    """Enter one name, or each of those that commas part."""
    if not pieces:
        return
    whole = fold(printed(pieces))
    names = [whole] if _likeness(whole, known) else _COMMA.split(whole)
    lines = [piece.line for piece in pieces]
    source = draft.source(lines)
    draft.restatements += [
        Restatement(Restated.NAME, "", part, source) for part in map(name, names) if part
    ]
    draft.book.field(lines, _PURPOSE)


def _sentence(draft: Draft, pieces: Sequence[Token]) -> None:
    words = name(_BULLET.sub("", printed(pieces), count=1))
    lines = [piece.line for piece in pieces]
    draft.restatements.append(Restatement(Restated.NAME, "", words, draft.source(lines)))
    draft.book.field(lines, _PURPOSE)
