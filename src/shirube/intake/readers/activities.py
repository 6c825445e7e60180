"""Reader of activity tables with a line a role: 当初計画, 修正計画, 実績."""

from collections.abc import Sequence
from dataclasses import dataclass

from shirube.intake.atoms import atoms
from shirube.intake.blocks import Block
from shirube.intake.cells import Cell, Column, Habit, lay
from shirube.intake.draft import Draft
from shirube.intake.figures import figures
from shirube.intake.footnotes import without_footnotes
from shirube.intake.readers.indicators import Footing, enter, footing, habit, project
from shirube.intake.readers.stages import settled
from shirube.intake.readers.tails import after_table, cut_tail
from shirube.intake.rows import Row, rows
from shirube.intake.tokens import Token, printed
from shirube.plan import Category, Change, Figure, Role
from shirube.terms import Period, PeriodKind, Reason, Unknown, fold, is_dash, years


@dataclass(frozen=True, slots=True)
class Segment:
    """The tokens behind one label of a row, and the line of the label."""

    role: Role
    label_line: int
    tokens: tuple[Token, ...]


def activities(block: Block, draft: Draft) -> None:
    """Put the activity indicators of the open measure into the draft."""
    measure = draft.element(draft.current("施策"))
    span = years(" ".join(line.raw for line in block.heading))
    if measure is None or not span:
        return
    draft.years.update(span)
    labels = [(fold(row.label), Role(row.role)) for row in block.form.rows]

    def accepts(number: str, _sub: str, held: Sequence[Token]) -> bool:
        return project(draft, measure.id, number) is not None and (
            not held or _complete(held, labels)
        )

    own, tail = cut_tail(block)
    after_table(tail, draft, measure.id)
    lines = without_footnotes(own, draft, measure.id)
    _, found = rows(lines, accepts)
    for row in found:
        _enter(draft, block, row, measure.id, span, labels)


def _complete(held: Sequence[Token], labels: Sequence[tuple[str, Role]]) -> bool:
    return _label_at(held, labels[-1][0], last=True) is not None


def _label_at(
    pieces: Sequence[Token], label: str, last: bool, within: range | None = None
) -> tuple[int, int] | None:
    """Return where a label stands (first piece, piece behind); its letters may stand apart."""
    places = within if within is not None else range(len(pieces))
    ordered = reversed(places) if last else places
    for start in ordered:
        if not label.startswith(pieces[start].text):
            continue
        text, end = pieces[start].text, start + 1
        while (
            len(text) < len(label)
            and end < len(pieces)
            and label.startswith(text + pieces[end].text)
        ):
            text += pieces[end].text
            end += 1
        if text == label:
            return start, end
    return None


def _segments(
    row: Row, labels: Sequence[tuple[str, Role]]
) -> tuple[tuple[Token, ...], list[Segment]]:
    """Cut a row at its labels; the first label is the first such, the others the last."""
    pieces = row.tokens
    places: list[tuple[Role, int, int]] = []
    limit = len(pieces)
    for place, (label, role) in reversed(list(enumerate(labels))):
        found = _label_at(pieces, label, last=place > 0, within=range(limit))
        if found:
            places.insert(0, (role, *found))
            limit = found[0]
    cut = [start for _, start, _ in places] + [len(pieces)]
    segments = [
        Segment(role, pieces[start].line, pieces[end : cut[i + 1]])
        for i, (role, start, end) in enumerate(places)
    ]
    return pieces[: cut[0]], segments


def _enter(
    draft: Draft,
    block: Block,
    row: Row,
    measure: str,
    span: tuple[int, ...],
    labels: Sequence[tuple[str, Role]],
) -> None:
    name_pieces, segments = _segments(row, labels)
    owner = project(draft, measure, row.number)
    if owner is None or not segments or not name_pieces:
        return
    foot = footing(draft, owner.id, Category.ACTIVITY, row.sub)
    found: list[Figure] = []
    reason: Cell = ()
    for place, segment in enumerate(segments):
        cells, rest = _cells(segment, len(span) + 1, place == 0, habit(draft))
        if cells is None:
            return
        reason = rest or reason
        for column, cell in enumerate(cells):
            period = _period(column, span)
            lines = [segment.label_line]
            last = period.last or 0
            role = settled(segment.role, last, draft.forecast_from)
            found += figures(draft, foot.id, role, period, cell, lines)
    enter(draft, foot, tuple(atoms(name_pieces)), found, row)
    _change(draft, foot, found, reason, row)


def _period(column: int, span: tuple[int, ...]) -> Period:
    if column == len(span):
        return Period(PeriodKind.TOTAL, span[0], span[-1])
    return Period(PeriodKind.YEAR, span[column], span[column])


def _cells(
    segment: Segment, columns: int, first: bool, known: Habit
) -> tuple[list[Cell] | None, Cell]:
    """Return the cells of a segment, blank ones empty, and the reason behind the first."""
    pieces = atoms(segment.tokens)
    if first:
        laying = lay(pieces, [*[Column.VALUE] * columns, Column.REASON], known)
        return (list(laying.cells[:-1]), laying.cells[-1]) if laying else (None, ())
    layings = [lay(pieces, [Column.VALUE] * count, known) for count in range(columns, 0, -1)]
    cheapest = min((way for way in layings if way), key=lambda way: way.price, default=None)
    given = list(cheapest.cells) if cheapest else [()]
    blanks: list[Cell] = [()] * (columns - len(given))
    return [*given[:-1], *blanks, given[-1]], ()


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
