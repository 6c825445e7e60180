"""Reader of tables with a baseline, a cell a year and a total on each row."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from shirube.intake.answers import Part, parts
from shirube.intake.atoms import Atom, AtomKind, atoms
from shirube.intake.blocks import Block
from shirube.intake.cells import Cell, Column, Habit, Laying, lay
from shirube.intake.draft import Draft
from shirube.intake.figures import figures
from shirube.intake.footnotes import take_footnotes
from shirube.intake.readers.indicators import enter, footing, habit
from shirube.intake.readers.tails import after_table, cut_tail
from shirube.intake.rows import Row, rows
from shirube.intake.tokens import Token
from shirube.plan import Category, Rank, Role
from shirube.terms import Period, PeriodKind, Reason, Unknown, years

_FEWER_CELLS = 6.0
"""The price of a cell that spans several years."""
_INFERRED = "年度推定"


def yearly(block: Block, draft: Draft) -> None:
    """Put the indicators of a table into the draft, under the initiatives of the open goal."""
    span = years(" ".join(line.raw for line in block.heading))
    goal = draft.current(*block.form.under)
    if not span or not goal:
        return
    draft.years.update(span)
    category = Category(block.form.category)
    owners = {e.number: e.id for e in draft.children(goal, Rank.PROJECT)}
    accepts = _Numbers(owners)
    lines, tail = cut_tail(block)
    after_table(tail, draft, goal)
    numbers = {line.number: line for line in lines}
    _, found = rows(lines, accepts)
    for place, row in enumerate(found):
        row, remarks = _without_remarks(row)
        take_footnotes([numbers[n] for n in dict.fromkeys(remarks)], draft, goal)
        laying = cheapest(atoms(row.tokens), len(span), habit(draft))
        if laying is None and place + 1 == len(found):
            row, laying = _shortened(row, len(span), habit(draft))
        if laying is not None:
            _enter(draft, category, owners.get(_stem(row.number), goal), row, laying, span)


class _Numbers:
    """Accepts a row number that follows the last one and that an initiative has."""

    def __init__(self, owners: dict[str, str]) -> None:
        self.most = max((int(n) for n in owners if n.isdigit()), default=99)
        self.last = (0, "")

    def __call__(self, number: str, sub: str, held: Sequence[Token]) -> bool:
        if not number.isdigit() or int(number) > self.most:
            return False
        key = (int(number), sub)
        if key <= self.last or (held and self.last[0] and not _complete(held)):
            return False
        self.last = key
        return True


def _complete(held: Sequence[Token]) -> bool:
    """Tell whether a row can end here: behind its last cell, or behind a paragraph of words."""
    found = atoms(held)
    cells = _cells(found)
    return _ends_in_cells(found) or (cells > 0 and found[-1].closes)


def _cells(found: Sequence[Atom]) -> int:
    return sum(atom.kind in (AtomKind.NUMBER, AtomKind.DASH) for atom in found)


def _ends_in_cells(found: Sequence[Atom]) -> bool:
    """Tell whether a row holds a baseline and a total and stops behind a cell."""
    ends = (AtomKind.NUMBER, AtomKind.DASH, AtomKind.NOTE)
    return _cells(found) > 1 and found[-1].kind in ends


def _stem(number: str) -> str:
    return number.partition("-")[0]


def _without_remarks(row: Row) -> tuple[Row, list[int]]:
    """Cut a row at the first line that begins with a remark sign behind its cells."""
    for place, piece in enumerate(row.tokens):
        if piece.starts and piece.text[0] in "※＊*" and _ends_in_cells(atoms(row.tokens[:place])):
            rest = [token.line for token in row.tokens[place:]]
            return replace(row, tokens=row.tokens[:place]), rest
    return row, []


def _shortened(row: Row, count: int, known: Habit) -> tuple[Row, Laying | None]:
    """Lay the last row of a table without the lines that stand behind it on the page."""
    for place in range(len(row.tokens) - 1, 0, -1):
        if row.tokens[place].starts:
            shorter = replace(row, tokens=row.tokens[:place])
            laying = cheapest(atoms(shorter.tokens), count, known)
            if laying is not None and laying.price < _FEWER_CELLS:
                return shorter, laying
    return row, None


def cheapest(pieces: Sequence[Atom], count: int, known: Habit) -> Laying | None:
    """Return the cheapest laying into name, baseline, up to ``count`` years, and total."""
    best: Laying | None = None
    for years_printed in range(count, 0, -1):
        columns = [Column.NAME, Column.BASELINE, *[Column.VALUE] * (years_printed + 1)]
        laying = lay(pieces, columns, known)
        if laying is None:
            continue
        price = laying.price + (_FEWER_CELLS if years_printed < count else 0.0)
        if best is None or price < best.price:
            best = Laying(laying.cells, price)
    return best


def _enter(
    draft: Draft,
    category: Category,
    owner: str,
    row: Row,
    laying: Laying,
    span: tuple[int, ...],
) -> None:
    name_cell, baseline, *cells, total = laying.cells
    foot = footing(draft, owner, category, row.number + row.sub)
    now = Period(PeriodKind.POINT)
    whole = Period(PeriodKind.TOTAL, span[0], span[-1])
    found = figures(draft, foot.id, Role.BASELINE, now, baseline, row.lines)
    for cell, period, guessed in _periods(cells, span):
        for figure in figures(draft, foot.id, Role.ORIGINAL, period, cell, row.lines):
            notes = (*figure.notes, _INFERRED) if guessed else figure.notes
            found.append(replace(figure, notes=notes))
    found += figures(draft, foot.id, Role.ORIGINAL, whole, total, row.lines)
    enter(draft, foot, name_cell, found, row)


def _periods(cells: Sequence[Cell], span: tuple[int, ...]) -> Iterator[tuple[Cell, Period, bool]]:
    """Yield each cell with its years; where there are fewer cells than years, one spans.

    The first cell that another plan does not defer takes the widest run. Its years are
    inferred, unless it fills the row alone.
    """
    spare = len(span) - len(cells)
    wide = next((i for i, cell in enumerate(cells) if not _deferred(parts(cell))), 0)
    at = 0
    for place, cell in enumerate(cells):
        length = 1 + (spare if place == wide else 0)
        first, last = span[at], span[at + length - 1]
        at += length
        if length == 1:
            yield cell, Period(PeriodKind.YEAR, first, last), False
        else:
            yield cell, Period(PeriodKind.SPAN, first, last), len(cells) > 1


def _deferred(found: Sequence[Part]) -> bool:
    return any(
        isinstance(part.answer, Unknown) and part.answer.reason is Reason.DEFERRED for part in found
    )
