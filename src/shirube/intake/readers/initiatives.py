"""Reader of the table of a goal's main initiatives: number, name, purpose and content."""

from collections.abc import Sequence

from shirube.intake.blocks import Block
from shirube.intake.draft import Draft
from shirube.intake.names import brackets, name
from shirube.intake.readers.projects import name_and_text
from shirube.intake.rows import Row, rows
from shirube.intake.tokens import Token, printed
from shirube.plan import Element, Rank
from shirube.terms import fold


def initiatives(block: Block, draft: Draft) -> None:
    """Open a goal if none is open, and put its initiatives under it."""
    goal = draft.current(*block.form.under)
    if not goal:
        return
    last = [0]

    def accepts(number: str, sub: str, _held: Sequence[Token]) -> bool:
        if sub or not number.isdigit() or int(number) != last[0] + 1:
            return False
        last[0] += 1
        return True

    _, found = rows(block.lines, accepts)
    for row in found:
        _enter(draft, block, goal, row)


def _enter(draft: Draft, block: Block, goal: str, row: Row) -> None:
    title, rest = name_and_text(row.tokens, draft.paper.marks_paragraphs)
    text = printed(title)
    marks = draft.layout.name_marks
    stem = goal.split("-", 1)[1] if "-" in goal else goal
    draft.add(
        Element(
            id=draft.fresh_id(f"{block.form.id}-{stem}-{row.number}"),
            parent=goal,
            tier=block.form.tier,
            rank=Rank.PROJECT,
            number=row.number,
            name=name(text, marks),
            source=draft.source_of(title, row.lines),
            printed=text,
            description=fold(printed(rest)),
            notes=tuple(b for b in brackets(text) if b.startswith(marks)),
        )
    )
    draft.book.field(row.lines, block.form.tier)
