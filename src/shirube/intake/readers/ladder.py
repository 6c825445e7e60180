"""Headings of a ladder (見出しの段): what a line heads, and which names the tree holds."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from shirube.intake.draft import Draft
from shirube.intake.layout import Rung
from shirube.intake.paper import Line
from shirube.intake.patterns import hit_at, pattern
from shirube.plan import Element, Restated, Restatement
from shirube.terms import fold, fold_apart

BULLET = re.compile(r"\s*[●•○◯◆◇■➢➤✓・\ue000-\uf8ff]\s*")
_ASIDE = re.compile(r"[（(][^（()）]*[)）]$")
_SIGNS = re.compile(r"[\W_]")
_CIRCLED = {sign: str(number) for number, sign in enumerate("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", 1)}


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading found: its rung, the number and name it prints, and its lines.

    ``label`` is what is printed of the number (第3節, ①); empty where there is none.
    """

    rung: Rung
    number: str
    name: str
    label: str
    lines: tuple[Line, ...]


@lru_cache(maxsize=4096)
def key(name: str) -> str:
    """Return a name as it compares: without signs, and without brackets at its end."""
    folded = fold(name)
    return _SIGNS.sub("", _ASIDE.sub("", folded)) or _SIGNS.sub("", folded)


def heading(
    text: str, lines: Sequence[Line], rungs: Sequence[Rung], draft: Draft
) -> Heading | None:
    """Return the heading that ``text`` is where the reading stands now, or None."""
    folded = fold_apart(text)
    for rung in rungs:
        hit = hit_at(pattern(rung.opens), [folded], 0)
        if hit and rung.opens != "{name}" and is_within(rung, draft):
            name = fold(hit.name)
            label = fold(folded).replace(name, "", 1)
            return Heading(rung, _CIRCLED.get(hit.number, hit.number), name, label, tuple(lines))
    return None


def statement(
    text: str, lines: Sequence[Line], rungs: Sequence[Rung], draft: Draft
) -> Heading | None:
    """Return a line of words that stands for itself where a rung without a number asks for one.

    It is the first that is no sentence and no item of a list.
    """
    bare = not text.endswith(("。", "、")) and not BULLET.match(text)
    asked = (rung for rung in rungs if rung.opens == "{name}" and not draft.open.get(rung.tier))
    wanted = next((rung for rung in asked if rung.within and is_within(rung, draft)), None)
    return Heading(wanted, "", fold(text), "", tuple(lines)) if wanted and bare else None


def is_within(rung: Rung, draft: Draft) -> bool:
    """Tell whether an open element holds the words that a rung asks for."""
    names = (draft.elements[identity].name for identity in draft.open.values())
    return not rung.within or any(rung.within in name for name in names)


def ranked(draft: Draft, rungs: Sequence[Rung]) -> Iterator[tuple[Rung, Element]]:
    """Yield the elements of the plan's tree (those of a rank), the last one first."""
    tiers = {rung.tier: rung for rung in rungs if rung.rank}
    for element in reversed(draft.elements.values()):
        if element.tier in tiers:
            yield tiers[element.tier], element


def known(name: str, draft: Draft, rungs: Sequence[Rung]) -> tuple[Rung, Element] | None:
    """Return the element of the plan's tree that ``name`` names, or None."""
    wanted = key(name)
    return next((found for found in ranked(draft, rungs) if key(found[1].name) == wanted), None)


def restate(label: str, name: str, lines: Sequence[Line], draft: Draft) -> None:
    """Enter a name that the document prints again, as it prints it here."""
    numbers = [line.number for line in lines]
    draft.restatements.append(Restatement(Restated.NAME, label, name, draft.source(numbers)))
    draft.book.field(numbers, Restated.NAME.value)
