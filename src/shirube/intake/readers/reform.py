"""Readers of a tree of policies that stands beside the measures: policy, viewpoint, item."""

import re
from collections.abc import Sequence

from shirube.intake.blocks import Block
from shirube.intake.draft import Draft
from shirube.intake.names import brackets, name
from shirube.intake.readers.headings import is_heading
from shirube.intake.tokens import Token, printed, tokens
from shirube.plan import Element
from shirube.terms import fold

_CODE = re.compile(r"\d+-\d+")


def policy(block: Block, draft: Draft) -> None:
    """Open a policy or a viewpoint; the text under it is its description."""
    form, hit = block.form, block.hit
    tier = form.tier
    lines = [line.number for line in (*block.heading, *block.lines)]
    element = Element(
        id=draft.fresh_id(f"{form.id}-{hit.number}"),
        parent=draft.current(*form.under),
        tier=tier,
        rank=None,
        number=hit.number,
        name=name(hit.name),
        source=draft.source(lines),
        printed=hit.name,
        description=fold(printed(tokens(block.lines))),
    )
    draft.add(element)
    draft.book.field(lines, tier)


def items(block: Block, draft: Draft) -> None:
    """Read the items of viewpoints; what stands between them repeats their headings.

    The viewpoint of an item is the one with the first half of its number.
    """
    form = block.form
    held: list[Token] = []
    for piece in tokens(block.lines):
        if piece.starts and _CODE.fullmatch(piece.text):
            _item(draft, form.tier, form.id, form.under_id, held)
            held = [piece]
        elif held and piece.starts and not _wraps(held[-1], draft):
            _item(draft, form.tier, form.id, form.under_id, held)
            held = []
        if held and held[-1] is not piece:
            held.append(piece)
    _item(draft, form.tier, form.id, form.under_id, held)
    for line in block.lines:
        if is_heading(draft, block, fold(line.raw)):
            draft.book.furniture([line.number], "見出し")


def _wraps(last: Token, draft: Draft) -> bool:
    return draft.paper.marks_paragraphs and not last.closes and not last.ends


def _item(draft: Draft, tier: str, identity: str, under: str, held: Sequence[Token]) -> None:
    if len(held) < 2:
        return
    number = held[0].text
    text = printed(held[1:])
    draft.put(
        Element(
            id=draft.fresh_id(f"{identity}-{number}"),
            parent=f"{under}-{number.partition('-')[0]}",
            tier=tier,
            rank=None,
            number=number,
            name=without_page(name(text, ("再掲",)), draft),
            source=draft.source([piece.line for piece in held]),
            printed=text,
            notes=tuple(b for b in brackets(text) if b == "再掲"),
        )
    )
    draft.book.field([piece.line for piece in held], tier)


def without_page(title: str, draft: Draft) -> str:
    """Return a name without a page number glued to it.

    The digits go where the name stands elsewhere in the document without them.
    """
    match = re.fullmatch(r"(?P<stem>.*[^\d\s])\d{1,3}", title)
    if match is None or draft.repeats(title.replace(" ", "")):
        return title
    stem = match["stem"].replace(" ", "")
    return match["stem"] if draft.repeats(stem) else title
