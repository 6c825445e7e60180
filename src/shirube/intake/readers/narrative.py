"""Reader of the prose of a goal whose headings are boxes, printed at the foot of each page."""

import re
from collections.abc import Container, Sequence

from shirube.intake.blocks import Block
from shirube.intake.draft import Draft
from shirube.intake.exhibits import exhibit, is_row
from shirube.intake.paper import Line
from shirube.intake.tokens import printed, tokens
from shirube.plan import Element, PassageKind
from shirube.terms import fold

_GOAL = "GOAL"
"""The box whose text is the goal itself, not a passage under it."""
_GAP = 3
"""Blank lines that part two sections of a page."""
_TITLE = re.compile("【[^】]+】")
_PAGE_NUMBER = re.compile(r"\d{1,3}$")
_BULLET = re.compile("[●•・○◯\ue000-\uf8ff]")


Kind = PassageKind | str
"""What a section is: a kind of passage, or the goal."""


def narrative(block: Block, draft: Draft) -> None:
    """Open the goal that the prose speaks of and enter its texts and tables.

    A page has as many sections as boxes at its foot, in the same order; what stands before
    them continues the section of the page before. A number behind the boxes is the goal's if
    it goes on with the goals before it; else it is a page number.
    """
    boxes = {fold(word): _kind(kind) for word, kind in block.form.boxes}
    measure = draft.current(*block.form.under)
    draft.open.pop(block.form.tier, None)
    running: Kind = PassageKind.PRESENT
    sections: list[tuple[Kind, list[Line]]] = []
    number = ""
    following = str(len([e for e in draft.children(measure) if e.tier == block.form.tier]) + 1)
    for page in _pages(block.lines, boxes):
        body, kinds, found = _boxed(page, boxes, draft)
        number = number or (found if found == following else "")
        groups = _groups(body)
        for group, kind in zip(groups, _kinds(len(groups), kinds, running), strict=True):
            sections.append((kind, group))
        running = kinds[-1] if kinds and kinds[-1] != _GOAL else running
    _open_goal(block, draft, measure, number, sections)
    goal = draft.open.get(block.form.tier, measure)
    for kind, group in sections:
        if isinstance(kind, PassageKind):
            _section(draft, goal, kind, group)


def _pages(lines: Sequence[Line], boxes: Container[str]) -> list[list[Line]]:
    """Cut the prose into pages: where the document turns one, and behind each run of boxes."""
    pages: list[list[Line]] = []
    boxed = False
    for line in lines:
        text = _heading(line)
        foot = text in boxes or (boxed and text.isdigit())
        if not pages or line.page != pages[-1][-1].page or (boxed and not foot):
            pages.append([])
        pages[-1].append(line)
        boxed = foot
    return pages


def _heading(line: Line) -> str:
    """Return a line as a box would be headed: without a page number at its end."""
    text = fold(line.raw)
    return _PAGE_NUMBER.sub("", text) if not text.isdigit() else text


def _boxed(
    page: list[Line], boxes: dict[str, Kind], draft: Draft
) -> tuple[list[Line], list[Kind], str]:
    """Take the boxes off a page: its body, the kinds they name, and the goal's number."""
    kinds: list[Kind] = []
    body: list[Line] = []
    number = ""
    for line in page:
        text = _heading(line)
        if text in boxes:
            kinds.append(boxes[text])
            draft.book.furniture([line.number], text)
        elif kinds and text.isdigit() and len(text) <= 2:
            number = number or text
            draft.book.furniture([line.number], "番号")
        else:
            body.append(line)
    return body, kinds, number


def _groups(body: Sequence[Line]) -> list[list[Line]]:
    groups: list[list[Line]] = []
    for line in body:
        if not groups or line.gap >= _GAP:
            groups.append([])
        groups[-1].append(line)
    return groups


def _kinds(count: int, kinds: Sequence[Kind], running: Kind) -> list[Kind]:
    """Return the kind of each of ``count`` groups: the last ones have the page's boxes."""
    own = list(kinds[-count:]) if count else []
    first = own[0] if own and own[0] is PassageKind.PRESENT else running
    return [first] * (count - len(own)) + own


def _open_goal(
    block: Block,
    draft: Draft,
    measure: str,
    number: str,
    sections: Sequence[tuple[Kind, list[Line]]],
) -> None:
    lines = [line for kind, group in sections if kind == _GOAL for line in group]
    if not lines:
        return
    lines = _behind_bullets(lines, draft, measure)
    themes, lines = _themes(lines)
    if not lines:
        return
    statement, reason = _first_paragraph(lines, draft.paper.marks_paragraphs)
    tier = block.form.tier
    stem = measure.partition("-")[2]
    text = printed(tokens(statement))
    draft.add(
        Element(
            id=draft.fresh_id("-".join(filter(None, (block.form.id, stem, number)))),
            parent=measure,
            tier=tier,
            rank=None,
            number=number,
            name=fold(text),
            source=draft.source([line.number for line in statement]),
            printed=text,
            description=fold(printed(tokens(reason))),
            notes=tuple(fold(line.raw) for line in themes),
        )
    )
    draft.book.field([line.number for line in (*themes, *lines)], tier)


def _behind_bullets(lines: list[Line], draft: Draft, measure: str) -> list[Line]:
    """Return what stands behind the last bulleted paragraph of a section.

    Where no wide gap parts the present state from the goal, its bullets and table stand first.
    """
    last = max((i for i, line in enumerate(lines) if _BULLET.match(line.text)), default=-1)
    end = last + 1
    while last >= 0 and end < len(lines) and _continues(lines[end - 1], lines[end], draft):
        end += 1
    if end < len(lines) and _TITLE.fullmatch(lines[end].text):
        end += 1
        while end < len(lines) and is_row(lines[end]):
            end += 1
    _section(draft, measure, PassageKind.PRESENT, lines[:end])
    return lines[end:]


def _themes(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """Cut the headings of a statutory programme (―…―) off the goal's text."""
    place = next((i for i, line in enumerate(lines) if not line.text.endswith("―")), len(lines))
    return lines[:place], lines[place:]


def _first_paragraph(lines: list[Line], paragraphs: bool) -> tuple[list[Line], list[Line]]:
    for place, line in enumerate(lines, start=1):
        if line.closed if paragraphs else line.text.endswith("。"):
            return lines[:place], lines[place:]
    return lines, []


def _section(draft: Draft, goal: str, kind: PassageKind, group: Sequence[Line]) -> None:
    """Enter a section: its bulleted paragraphs as one text, its tables as exhibits."""
    bullets: list[list[Line]] = []
    table: list[Line] = []
    for line in group:
        if _BULLET.match(line.text):
            exhibit(table, draft, goal)
            table = []
            bullets.append([line])
        elif bullets and not table and _continues(bullets[-1][-1], line, draft):
            bullets[-1].append(line)
        else:
            table.append(line)
    exhibit(table, draft, goal)
    text = "\n".join(fold(printed(tokens(paragraph))) for paragraph in bullets)
    draft.passage(goal, kind, "", text, [line for paragraph in bullets for line in paragraph])


def _continues(last: Line, line: Line, draft: Draft) -> bool:
    if draft.paper.marks_paragraphs:
        return not last.closed
    return not last.text.endswith(("。", "】")) and not line.text.startswith("【")


def _kind(word: str) -> Kind:
    return word if word == _GOAL else PassageKind[word]
