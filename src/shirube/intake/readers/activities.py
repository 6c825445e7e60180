"""Reader of indicator tables with a line a role: 当初計画, 修正計画, 実績."""

from collections.abc import Sequence
from dataclasses import replace

from shirube.intake.atoms import atoms
from shirube.intake.blocks import Block
from shirube.intake.cells import Cell, Column, Habit, Laying, lay
from shirube.intake.doubts import doubt, unread_line, unread_row
from shirube.intake.draft import Draft
from shirube.intake.footnotes import without_footnotes
from shirube.intake.paper import Line
from shirube.intake.readers.indicators import Footing, enter, footing, habit, project
from shirube.intake.readers.role_lines import (
    Segment,
    apart,
    label_at,
    repeats_a_label,
    segments,
    without_prose,
)
from shirube.intake.readers.slots import PROJECT_NUMBER, Slot, cell_of, slot_figures, slots
from shirube.intake.readers.stages import settled
from shirube.intake.readers.tails import after_table, cut_tail
from shirube.intake.rows import Row, rows, unnumbered
from shirube.intake.tokens import Token, printed
from shirube.plan import Category, Change, Figure, Role
from shirube.terms import PeriodKind, Reason, Unknown, fold, is_dash, years

_NOTHING = Laying(((),), 0.0)
"""A line without any cell."""
_YEARLY = (PeriodKind.YEAR, PeriodKind.TOTAL)
Labels = Sequence[tuple[str, Role]]


def activities(block: Block, draft: Draft) -> None:
    """Put the indicators of the open measure and its projects into the draft."""
    measure = draft.current(*block.form.under)
    table = slots(block.form, block.hit, max(draft.years, default=0))
    if not measure:
        return
    draft.years.update(years(block.hit.years))
    labels = [(fold(row.label), Role(row.role)) for row in block.form.rows]
    own, tail = cut_tail(block)
    after_table(tail, draft, measure)
    lines = without_footnotes(own, draft, measure)
    numbers = {line.number: line for line in lines}
    found: list[tuple[Row, tuple[Token, ...], list[Segment]]] = []
    for whole in _rows(block, draft, lines, measure, labels):
        row, left = without_prose(whole, labels)
        after_table([numbers[number] for number in left], draft, measure)
        found.append((row, *segments(row, labels)))
    usual = {segment.label for _, _, lined in found for segment in lined}
    framing = usual & {labels[0][0], labels[-1][0]}
    for row, head, lined in found:
        if not (head and lined) or repeats_a_label(row, labels):
            unread_row(draft, row)
            continue
        for label in sorted(framing - {segment.label for segment in lined}):
            unread_line(draft, row, label, ())
        owner = project(draft, measure, row.number)
        foot_of = owner.id if owner else measure
        foot = footing(draft, foot_of, Category(block.form.category), row.sub)
        _enter(draft, foot, row, head, lined, table)


def _rows(
    block: Block, draft: Draft, lines: Sequence[Line], measure: str, labels: Labels
) -> list[Row]:
    """Return the rows: those that a project's number opens, or those with all their labels."""

    def labelled(held: Sequence[Token]) -> bool:
        return label_at(apart(held, labels), labels[-1][0], last=True) is not None

    def accepts(number: str, _sub: str, held: Sequence[Token]) -> bool:
        known = project(draft, measure, number) is not None
        return known and (not held or labelled(held))

    numbered = PROJECT_NUMBER in block.form.columns
    found = rows(lines, accepts)[1] if numbered else unnumbered(lines, labelled)
    return [replace(row, tokens=tuple(apart(row.tokens, labels))) for row in found]


def _enter(
    draft: Draft,
    foot: Footing,
    row: Row,
    head: tuple[Token, ...],
    lined: Sequence[Segment],
    table: Sequence[Slot],
) -> None:
    body = [slot for slot in table if slot.period.kind in _YEARLY]
    reasoned = any(slot.column is Column.REASON for slot in table)
    front = [s for s in table if s not in body and s.column is not Column.REASON]
    known = habit(draft)
    named = lay(atoms(head), [slot.column for slot in front], known)
    layings = _layings(lined, body, reasoned, known)
    if named is None or not layings:
        unread_row(draft, row)
        return
    laid = list(zip(front, named.cells, strict=True))
    found = slot_figures(draft, foot.id, laid, row.lines)
    units = [(slot, cell) for slot, cell in laid if slot.column is Column.UNIT]
    for segment, laying in zip(lined, layings, strict=True):
        if laying is None:
            unread_line(draft, row, segment.label, segment.lines)
            row = row.without(segment.lines)
            continue
        cells = zip(body, laying.cells, strict=False)
        own = [(_settled(slot, segment.role, draft), cell) for slot, cell in cells]
        found += slot_figures(draft, foot.id, [*units, *own], [segment.label_line])
    enter(draft, foot, cell_of(Column.NAME, laid), found, row)
    price = max(laying.price for laying in (named, *layings) if laying)
    doubt(draft, row, foot.id, cell_of(Column.NAME, laid), price)
    reasons = layings[0].cells[len(body) :] if layings[0] else ()
    _change(draft, foot, found, next(iter(reasons), ()), row)


def _settled(slot: Slot, role: Role, draft: Draft) -> Slot:
    return replace(slot, role=settled(role, slot.period.last or 0, draft.forecast_from))


def _layings(
    lined: Sequence[Segment], body: Sequence[Slot], reasoned: bool, known: Habit
) -> list[Laying | None]:
    """Return the cells of each line, on the first one the reason too; none if it has no such.

    A line that cannot be laid is None. How the first line sets its digits, the others do.
    """
    columns = [slot.column for slot in body]
    pieces = atoms(lined[0].tokens)
    first = lay(pieces, [*columns, Column.REASON] if reasoned else columns, known)
    if first is None and reasoned:
        return []
    first = first or _gapped(lined[0], body, known)
    known = replace(known, separated=bool(first and first.separated))
    return [first, *(_gapped(segment, body, known) for segment in lined[1:])]


def _gapped(segment: Segment, body: Sequence[Slot], known: Habit) -> Laying | None:
    """Return the cells of a line that may lack the years before its total, or all of them.

    None is a line with something that is none of its cells.
    """
    columns = [slot.column for slot in body]
    pieces = atoms(segment.tokens)
    layings = [lay(pieces, columns[:count], known) for count in range(len(columns), 0, -1)]
    nothing = None if pieces else _NOTHING
    given = min((way for way in layings if way), key=lambda way: way.price, default=nothing)
    if given is None:
        return None
    blanks: list[Cell] = [()] * (len(columns) - len(given.cells))
    early = len(given.cells) - (body[-1].period.kind is PeriodKind.TOTAL)
    return replace(given, cells=(*given.cells[:early], *blanks, *given.cells[early:]))


def _change(draft: Draft, foot: Footing, found: Sequence[Figure], cell: Cell, row: Row) -> None:
    """Enter the changed figures of a row with their reason."""
    pieces = [token for atom in cell for token in atom.tokens]
    text = fold(printed(pieces))
    reason = "" if is_dash(text) else text
    before = {(f.part, f.period): f.answer for f in found if f.role is Role.ORIGINAL}
    revised = [f for f in found if f.role is Role.REVISED and f.period.kind is PeriodKind.YEAR]
    changed = [
        f
        for f in revised
        if not isinstance(f.answer, Unknown) and before.get((f.part, f.period)) != f.answer
    ]
    if not reason and not changed:
        return
    place = draft.source_of(pieces, row.lines)
    for figure in changed:
        old = before.get((figure.part, figure.period), Unknown(Reason.NOT_APPLICABLE))
        subject = str(figure.period.first)
        draft.changes.append(
            Change(foot.id, figure.part, subject, old, figure.answer, reason, place)
        )
    if not changed:
        nothing = Unknown(Reason.NOT_APPLICABLE)
        draft.changes.append(Change(foot.id, "", "", nothing, nothing, reason, place))
