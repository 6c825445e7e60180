"""Reader of outcome tables with baseline, target and the reason of a changed target."""

import re
from collections.abc import Sequence
from dataclasses import replace

from shirube.intake.atoms import atoms
from shirube.intake.blocks import Block
from shirube.intake.cells import Cell, Column, Laying
from shirube.intake.draft import Draft
from shirube.intake.figures import figures
from shirube.intake.footnotes import without_footnotes
from shirube.intake.readers.indicators import (
    Footing,
    enter,
    footing,
    laid,
    project,
)
from shirube.intake.readers.tails import after_table, cut_tail
from shirube.intake.rows import Row, rows
from shirube.intake.tokens import Token, printed
from shirube.plan import Category, Change, Figure, Role
from shirube.terms import Period, PeriodKind, Reason, Unknown, fold, is_dash, years

_COLUMNS = (Column.NAME, Column.BASELINE, Column.TARGET, Column.REASON)


def outcomes(block: Block, draft: Draft) -> None:
    """Put the outcome indicators of the open measure into the draft."""
    measure = draft.element(draft.current("施策"))
    ends = years(" ".join(line.raw for line in block.heading))
    if measure is None or not ends:
        return

    def accepts(number: str, sub: str, held: Sequence[Token]) -> bool:
        return project(draft, measure.id, number) is not None

    own, tail = cut_tail(block)
    after_table(tail, draft, measure.id)
    lines = without_footnotes(own, draft, measure.id)
    _, found = rows(lines, accepts)
    for row, laying in zip(found, laid(draft, block.form.name, found, _COLUMNS), strict=True):
        if laying is not None:
            _enter(draft, row, laying, measure.id, ends[-1])


def _enter(draft: Draft, row: Row, laying: Laying, measure: str, end: int) -> None:
    owner = project(draft, measure, row.number)
    if owner is None:
        return
    name_cell, baseline, target, reason = laying.cells
    foot = footing(draft, owner.id, Category.OUTCOME, row.sub)
    when = Period(PeriodKind.END, None, end)
    lines = row.lines
    text, former = _former(reason)
    found = figures(draft, foot.id, Role.BASELINE, when, baseline, lines)
    found += figures(draft, foot.id, Role.TARGET, when, target, lines)
    old = figures(draft, foot.id, Role.FORMER_TARGET, when, former, lines) if former else []
    enter(draft, foot, name_cell, [*found, *old], row)
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
