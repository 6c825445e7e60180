"""Readers of the tree: pillars, measures, their goal, their projects, their departments."""

import re
from dataclasses import replace

from shirube.intake.blocks import Block
from shirube.intake.doubling import undoubled
from shirube.intake.draft import Draft
from shirube.intake.footnotes import take_footnotes
from shirube.intake.names import name
from shirube.intake.tokens import printed, tokens
from shirube.plan import Element, PassageKind, Rank
from shirube.terms import fold

_WIDE = 0.75
"""A broken heading fills more than this share of the text's widest line."""
_NAME_LINES = 2
"""Lines that such a name goes on at most."""
_SEPARATORS = re.compile(r"[、,]")


def tier(block: Block, draft: Draft) -> None:
    """Open an element of the layout's tier; a heading repeated on a new page changes nothing."""
    form, hit = block.form, block.hit
    tier_name = form.tier
    rest = block.lines[: form.name_lines or _broken_name(block, draft)]
    joint = " " if block.heading[-1].closed else ""
    text = hit.name + joint + printed(tokens(rest))
    title = name(text)
    lines = [line.number for line in (*block.heading, *rest)]
    known = draft.element(draft.open.get(tier_name, ""))
    if known is not None and known.number == hit.number and (hit.number or known.name == title):
        return
    draft.book.field(lines, tier_name)
    for inner in form.closes:
        draft.open.pop(inner, None)
    parent = draft.current(*form.under)
    identity = draft.fresh_id("-".join(filter(None, (form.id, *_place(draft, block, parent)))))
    told = block.lines[len(rest) :]
    text_under = fold(undoubled(printed(tokens(told))))
    rank = form.rank
    draft.add(
        Element(
            id=identity,
            parent=parent,
            tier=tier_name,
            rank=Rank[rank] if rank else None,
            number=hit.number,
            name=title,
            source=draft.source(lines),
            printed=text,
            description=text_under if form.described else "",
        )
    )
    if form.described:
        draft.book.field([line.number for line in told], tier_name)
    if form.lead:
        draft.passage(identity, PassageKind.LEAD, "", text_under, told)


def _broken_name(block: Block, draft: Draft) -> int:
    """Return over how many lines a name goes on above a description: to a line that is closed.

    Only a heading as wide as the text under it is broken.
    """
    last = block.heading[-1]
    if not block.form.described or not draft.paper.marks_paragraphs or last.closed:
        return 0
    ends = [place for place, line in enumerate(block.lines, start=1) if line.closed]
    widest = max((len(line.text) for line in block.lines), default=0)
    broken = bool(ends) and len(last.text) >= _WIDE * widest
    return ends[0] if broken and ends[0] < min(len(block.lines), _NAME_LINES + 1) else 0


def _place(draft: Draft, block: Block, parent: str) -> tuple[str, ...]:
    """Return what tells an element apart in its ID: its number, or its place under the parent."""
    if block.hit.number or not parent:
        return (block.hit.number,)
    before = sum(child.tier == block.form.tier for child in draft.children(parent))
    return parent.partition("-")[2], str(before + 1)


def goal(block: Block, draft: Draft) -> None:
    """Give the open measure its goal state (目指す姿)."""
    measure = draft.element(draft.current(*block.form.under))
    if measure is not None:
        text = fold(printed(tokens(block.lines)))
        draft.replace(replace(measure, description=text))
        draft.book.field(block.numbers, block.form.name)


def departments(block: Block, draft: Draft) -> None:
    """Give the open measure its departments (所管部), in printed order.

    A list that ends a paragraph is complete; what follows on the page are footnotes.
    """
    measure = draft.element(draft.current(*block.form.under))
    taken = []
    lines = list(block.lines)
    text = block.hit.name
    closed = block.heading[-1].closed or not draft.paper.marks_paragraphs
    while lines and (not closed or text.endswith(("、", ","))):
        line = lines.pop(0)
        taken.append(line.number)
        text += fold(line.raw)
        closed = line.closed
    draft.book.field([line.number for line in block.heading] + taken, "所管")
    if measure is not None:
        found = tuple(fold(part) for part in _SEPARATORS.split(text) if part.strip())
        draft.replace(replace(measure, departments=found))
        take_footnotes(lines, draft, measure.id)
