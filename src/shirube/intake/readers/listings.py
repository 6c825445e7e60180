"""Readers of lists of measures: names by pillar, with or without marks and pages."""

import re
from collections.abc import Sequence
from dataclasses import replace

from shirube.intake.blocks import Block
from shirube.intake.draft import Draft
from shirube.intake.footnotes import take_footnotes
from shirube.intake.names import name
from shirube.intake.paper import Line
from shirube.intake.tokens import Token, printed, tokens
from shirube.plan import Link, PassageKind, Rank, Relation, Restated, Restatement

_NUMBER = re.compile(r"\d{1,3}")
_MARKS = re.compile("[①-⑳]+")
_LEGEND = re.compile(r"【.+】|[①-⑳][:：].+")


def listing(block: Block, draft: Draft) -> None:
    """Read numbered names as the overview restates them; pillars stand between them."""
    pillar = block.form.pillar
    held: list[Token] = []
    number, heading = "", ""
    last = 0
    for piece in tokens(block.lines):
        opens_pillar = piece.starts and pillar and piece.text.startswith(pillar)
        opens_item = piece.starts and piece.text == str(last + 1) and not opens_pillar
        if opens_pillar or opens_item:
            _restate(draft, heading, number, held)
            held = []
            heading = pillar if opens_pillar else ""
            number = piece.text[len(pillar) :] if opens_pillar else piece.text
            last += 0 if opens_pillar else 1
            draft.book.field([piece.line], "施策一覧")
        else:
            held.append(piece)
    _restate(draft, heading, number, held)


def _restate(draft: Draft, heading: str, number: str, held: Sequence[Token]) -> None:
    if not number or not held:
        return
    title = name(printed(held))
    lines = [piece.line for piece in held]
    place = draft.source(lines)
    draft.restatements.append(Restatement(Restated.NAME, f"{heading}{number}", title, place))
    draft.book.field(lines, "施策一覧")


def paged_listing(block: Block, draft: Draft) -> None:
    """Read the body's list of measures: number, name, strategy marks and page."""
    pillar = block.form.pillar
    held: list[Token] = []
    legend: list[int] = []
    lines = {line.number: line for line in block.lines}
    heading: list[Token] = []
    for piece in tokens(block.lines):
        if piece.starts and (legend or _LEGEND.fullmatch(lines[piece.line].text)):
            legend.append(piece.line)
        elif legend:
            continue
        elif piece.starts and piece.text.startswith(pillar):
            heading, held = [piece], []
        elif heading and not held and not (piece.starts and _NUMBER.fullmatch(piece.text)):
            heading.append(piece)
        else:
            if heading and not held:
                _pillar(draft, heading, pillar)
                heading = []
            held.append(piece)
            if piece.ends and len(held) > 2 and _NUMBER.fullmatch(piece.text):
                _item(draft, held)
                held = []
    _legend(draft, [lines[n] for n in dict.fromkeys(legend)])


def _pillar(draft: Draft, heading: Sequence[Token], pillar: str) -> None:
    number = heading[0].text[len(pillar) :]
    title = name(printed(heading[1:]))
    lines = [piece.line for piece in heading]
    place = draft.source(lines)
    draft.restatements.append(Restatement(Restated.NAME, f"{pillar}{number}", title, place))
    draft.book.field(lines, "施策一覧")


def _item(draft: Draft, held: Sequence[Token]) -> None:
    number, page = held[0].text, held[-1].text
    middle = list(held[1:-1])
    marks = ""
    if middle and _MARKS.fullmatch(middle[-1].text):
        marks = middle.pop().text
    lines = [piece.line for piece in held]
    place = draft.source(lines)
    title = name(printed(middle))
    draft.restatements.append(Restatement(Restated.NAME, number, title, place))
    draft.listed[number] = (marks, page, place)
    draft.book.field(lines, "施策一覧")


def give_pages(draft: Draft) -> None:
    """Give the measures the pages and strategy marks that the list of measures printed."""
    for element in tuple(draft.elements.values()):
        if element.rank is not Rank.MEASURE or element.number not in draft.listed:
            continue
        marks, page, place = draft.listed[element.number]
        draft.replace(replace(element, page=page))
        draft.links += [Link(element.id, Relation.STRATEGY, mark, place) for mark in marks]


def _legend(draft: Draft, lines: Sequence[Line]) -> None:
    groups: list[list[Line]] = []
    for line in take_footnotes(lines, draft, ""):
        if _LEGEND.fullmatch(line.text) or not groups:
            groups.append([line])
        else:
            groups[-1].append(line)
    for group in groups:
        text = name(printed(tokens(group)))
        draft.passage("", PassageKind.LEGEND, "", text, group)
