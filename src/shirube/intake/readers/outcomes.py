"""Reader of outcome tables with baseline, target and the reason of a changed target."""

import re
from collections.abc import Sequence
from dataclasses import replace

from shirube.intake.atoms import atoms
from shirube.intake.blocks import Block
from shirube.intake.cells import Cell, Column
from shirube.intake.doubts import doubt, unread_row
from shirube.intake.draft import Draft
from shirube.intake.footnotes import without_footnotes
from shirube.intake.readers.indicators import (
    Footing,
    enter,
    footing,
    laid,
    project,
)
from shirube.intake.readers.slots import Slot, cell_of, slot_figures, slots
from shirube.intake.readers.tails import after_table, cut_tail
from shirube.intake.rows import Row, rows
from shirube.intake.tokens import Token, printed
from shirube.plan import Category, Change, Figure, Role
from shirube.terms import Reason, Unknown, fold, is_dash


def outcomes(block: Block, draft: Draft) -> None:
    """Put the indicators of the open measure's projects into the draft."""
    measure = draft.current(*block.form.under)
    table = slots(block.form, block.hit, max(draft.years, default=0))
    if not measure:
        return

    def accepts(number: str, _sub: str, _held: Sequence[Token]) -> bool:
        return project(draft, measure, number) is not None

    own, tail = cut_tail(block)
    after_table(tail, draft, measure)
    lines = without_footnotes(own, draft, measure)
    _, found = rows(lines, accepts)
    columns = [slot.column for slot in table]
    for row, laying in zip(found, laid(draft, block.form.name, found, columns), strict=True):
        owner = project(draft, measure, row.number)
        if laying is None:
            unread_row(draft, row)
        elif owner is not None:
            foot = footing(draft, owner.id, Category(block.form.category), row.sub)
            _enter(draft, foot, row, list(zip(table, laying.cells, strict=True)))
            doubt(draft, row, foot.id, laying.cells[0], laying.price)


def _enter(draft: Draft, foot: Footing, row: Row, cells: Sequence[tuple[Slot, Cell]]) -> None:
    text, former = _former(cell_of(Column.REASON, cells))
    found = slot_figures(draft, foot.id, cells, row.lines)
    units = [(slot, cell) for slot, cell in cells if slot.column is Column.UNIT]
    targets = [slot for slot, _ in cells if slot.column is Column.TARGET and former]
    replaced = [(replace(slot, role=Role.FORMER_TARGET), former) for slot in targets]
    old = slot_figures(draft, foot.id, [*units, *replaced], row.lines)
    enter(draft, foot, cell_of(Column.NAME, cells), [*found, *old], row)
    _change(draft, foot, found, old, text, row)


_FORMER = re.compile(r"【[^】]*策定時[^】]*】")


def _former(reason: Cell) -> tuple[str, Cell]:
    """Cut a reason at 【目標値（策定時）】: the words before, and the cell behind."""
    pieces = [token for atom in reason for token in atom.tokens]
    text = fold(printed(pieces))
    match = _FORMER.search(text)
    if match is None:
        return ("" if is_dash(text) else text), ()
    for place, piece in enumerate(pieces):
        if "【" in piece.text and _FORMER.match("".join(t.text for t in pieces[place:])):
            break
    before = fold(printed(pieces[:place]))
    behind = _behind_bracket(pieces[place:])
    return before, tuple(atoms(behind))


def _behind_bracket(pieces: Sequence[Token]) -> list[Token]:
    """Return the tokens behind the first 】."""
    for place, piece in enumerate(pieces):
        _, bracket, rest = piece.text.partition("】")
        if bracket:
            tail = [replace(piece, text=rest, raw=piece.raw[-len(rest) :], gap=0)] if rest else []
            return [*tail, *pieces[place + 1 :]]
    return []


def _change(
    draft: Draft,
    foot: Footing,
    found: Sequence[Figure],
    old: Sequence[Figure],
    reason: str,
    row: Row,
) -> None:
    """Enter a changed target with its former value and reason."""
    if not reason and not old:
        return
    before = {f.part: f.answer for f in old}
    place = draft.source(row.lines)
    for figure in (f for f in found if f.role is Role.TARGET):
        nothing = Unknown(Reason.NOT_APPLICABLE)
        was = before.get(figure.part, nothing)
        draft.changes.append(
            Change(foot.id, figure.part, Role.TARGET.value, was, figure.answer, reason, place)
        )
