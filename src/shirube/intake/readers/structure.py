"""Readers of the tree: pillars, measures, their goal, their projects, their departments."""

import re
from dataclasses import replace

from shirube.intake.blocks import Block
from shirube.intake.draft import Draft
from shirube.intake.footnotes import take_footnotes
from shirube.intake.names import name
from shirube.intake.tokens import printed, tokens
from shirube.plan import Element, PassageKind, Rank
from shirube.terms import fold

_SEPARATORS = re.compile(r"[、,]")


def tier(block: Block, draft: Draft) -> None:
    """Open an element of the layout's tier; a heading repeated on a new page changes nothing."""
    form, hit = block.form, block.hit
    tier_name = form.tier
    rest = block.lines[: form.name_lines]
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
    identity = draft.fresh_id("-".join(filter(None, (form.id, hit.number))))
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
        )
    )
    if form.lead:
        lead = block.lines[len(rest) :]
        draft.passage(identity, PassageKind.LEAD, "", fold(printed(tokens(lead))), lead)


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
