"""The tree as headings open it: each puts an element there, or names one again (再述)."""

from collections.abc import Sequence
from dataclasses import replace

from shirube.intake.draft import Draft
from shirube.intake.layout import Rung
from shirube.intake.readers.ladder import Heading, known, restate
from shirube.plan import Element, Rank

_PURPOSE = "見出し"


def climb(found: Heading, draft: Draft, rungs: Sequence[Rung]) -> Element:
    """Open the element of a heading; one that is there already is named again (再述)."""
    rung = found.rung
    numbers = [line.number for line in found.lines]
    there = (_of_name(found, draft, rungs) if rung.rank else None) or _running(found, draft)
    if there is None:
        return _fresh(found, draft, rungs)
    if rung.tier == rungs[0].tier and found.name == there.name:
        draft.book.furniture(numbers, _PURPOSE)
        return there
    restate(found.label, found.name, found.lines, draft)
    if found.number and not there.number:
        there = replace(there, number=found.number)
        draft.replace(there)
    reopen(there, draft, rungs)
    return there


def _running(found: Heading, draft: Draft) -> Element | None:
    """Return the open element that a heading goes on with on a new page."""
    there = draft.element(draft.open.get(found.rung.tier, ""))
    return there if there and found.number and there.number == found.number else None


def _of_name(found: Heading, draft: Draft, rungs: Sequence[Rung]) -> Element | None:
    there = known(found.name, draft, rungs)
    return there[1] if there and there[1].tier == found.rung.tier else None


def _fresh(found: Heading, draft: Draft, rungs: Sequence[Rung]) -> Element:
    """Put the element of a heading into the tree."""
    _close(found.rung, draft, rungs)
    element = put(found, _parent(found.rung, draft), draft)
    named = known(found.name, draft, rungs)
    if named and named[1].id != element.id:
        reopen(named[1], draft, rungs)
        draft.open[element.tier] = element.id
    return element


def put(found: Heading, parent: str, draft: Draft) -> Element:
    """Put a new element under ``parent`` and open it."""
    rung = found.rung
    numbers = [line.number for line in found.lines]
    siblings = sum(element.tier == rung.tier for element in draft.children(parent))
    number = found.number or str(siblings + 1)
    stem = parent.partition("-")[2]
    element = Element(
        id=draft.fresh_id("-".join(filter(None, (rung.id, stem, number)))),
        parent=parent,
        tier=rung.tier,
        rank=Rank[rung.rank] if rung.rank else None,
        number=found.number,
        name=found.name,
        source=draft.source(numbers),
        printed="".join(line.text for line in found.lines),
    )
    draft.add(element)
    draft.book.field(numbers, rung.tier)
    return element


def _parent(rung: Rung, draft: Draft) -> str:
    """Return the element a rung stands under: the open one, or the only one of its tiers."""
    tiers = rung.under.split()
    there = [element.id for element in draft.elements.values() if element.tier in tiers]
    return draft.current(*tiers) or (there[0] if len(there) == 1 else "")


def reopen(element: Element, draft: Draft, rungs: Sequence[Rung]) -> None:
    """Open an element that is there already, with those above it."""
    _close(next(rung for rung in rungs if rung.tier == element.tier), draft, rungs)
    above: Element | None = element
    while above is not None:
        draft.open[above.tier] = above.id
        above = draft.element(above.parent)


def _close(rung: Rung, draft: Draft, rungs: Sequence[Rung]) -> None:
    """Close the tiers that stand below a rung, and its own; a top one closes all."""
    top = not (rung.under or rung.within or rung.rank)
    for other in rungs if top else rungs[rungs.index(rung) :]:
        draft.open.pop(other.tier, None)


def deepest(draft: Draft, rungs: Sequence[Rung]) -> str:
    """Return the lowest element that is open, or empty."""
    return draft.current(*(rung.tier for rung in reversed(rungs)))
