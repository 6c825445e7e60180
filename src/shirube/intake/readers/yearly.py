"""Reader of tables with a baseline, a cell a year and a total on each row."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from shirube.intake.atoms import Atom, AtomKind, atoms
from shirube.intake.blocks import Block
from shirube.intake.cells import Cell, Column, Habit, Laying, lay
from shirube.intake.doubts import DOUBTFUL, doubt, unread_row
from shirube.intake.draft import Draft
from shirube.intake.footnotes import take_footnotes
from shirube.intake.paper import Line
from shirube.intake.readers.indicators import Footing, enter, footing, habit
from shirube.intake.readers.slots import NUMBER, PROJECT_NUMBER, Slot, cell_of, slot_figures, slots
from shirube.intake.readers.spans import FEWER_CELLS, cheapest, dated, inferred, merged
from shirube.intake.readers.tails import after_table, cut_tail
from shirube.intake.rows import LONGEST_ROW, Row, rows, unnumbered
from shirube.intake.tokens import Token
from shirube.plan import Category, Rank
from shirube.terms import years

_CELL = 14
"""Letters of the longest piece that a line of a cell begins with."""


def yearly(block: Block, draft: Draft) -> None:
    """Put the indicators of a table into the draft, under the initiatives of the open goal."""
    goal = draft.current(*block.form.under)
    table = slots(block.form, block.hit, max(draft.years, default=0))
    if not goal:
        return
    draft.years.update(years(block.hit.years))
    owners = {e.number: e.id for e in draft.children(goal, Rank.PROJECT)}
    lines, tail = cut_tail(block)
    after_table(tail, draft, goal)
    if not {NUMBER, PROJECT_NUMBER} & {*block.form.columns}:
        after_table([line for line in lines if _is_prose(line)], draft, goal)
    numbers = {line.number: line for line in lines}
    found = _rows(block, lines, owners, table, habit(draft))
    above: tuple[str, list[tuple[Slot, Cell]]] = ("", [])
    for place, row in enumerate(found):
        row, remarks = _without_remarks(row)
        take_footnotes([numbers[n] for n in dict.fromkeys(remarks)], draft, goal)
        laying = cheapest(atoms(row.tokens), table, habit(draft))
        if place + 1 == len(found) and (laying is None or laying.price >= DOUBTFUL):
            whole = row
            row, laying = _shortened(row, laying, table, habit(draft))
            left = whole.tokens[len(row.tokens) :]
            after_table([numbers[n] for n in dict.fromkeys(t.line for t in left)], draft, goal)
        if laying is None:
            unread_row(draft, row)
        else:
            foot = _footing(draft, block, row, owners, goal)
            of = row.number if row.sub else ""
            cells = merged(laying.cells, above[1] if of and of == above[0] else (), table)
            laid = dated(cells, table)
            _enter(draft, foot, row, laid)
            doubt(draft, row, foot.id, cell_of(Column.NAME, laid), laying.price)
            above = (of, laid)


def _rows(
    block: Block,
    lines: Sequence[Line],
    owners: dict[str, str],
    table: Sequence[Slot],
    known: Habit,
) -> list[Row]:
    """Return the rows: those that an accepted number opens, or those that fill the columns."""

    def complete(held: Sequence[Token]) -> bool:
        laying = cheapest(atoms(held), table, known)
        return laying is not None and laying.price < FEWER_CELLS

    def worded(held: Sequence[Token]) -> bool:
        laying = lay(atoms(held), [slot.column for slot in table], known)
        return laying is not None and _stands_apart(laying.cells)

    if NUMBER in block.form.columns:
        return rows(lines, _Numbers(owners, worded))[1]
    if PROJECT_NUMBER in block.form.columns:
        return rows(lines, lambda number, _sub, _held: number in owners)[1]
    own = [line for line in lines if not _is_prose(line)]
    return [row for row in unnumbered(own, complete) if complete(row.tokens)]


def _is_prose(line: Line) -> bool:
    return line.text.endswith("。") or line.text[0] in "※＊*"


def _stands_apart(cells: Sequence[Cell]) -> bool:
    """Tell whether a row's name ends its line and every cell behind it is one piece."""
    named, *others = cells
    return bool(named) and named[-1].tokens[-1].ends and all(len(cell) == 1 for cell in others)


class _Numbers:
    """Accepts a row number that follows the last one and that an initiative has.

    The row before it must have ended: behind its last cell, behind a paragraph of words, or
    where it ``fills`` the columns.
    """

    def __init__(self, owners: dict[str, str], fills: Callable[[Sequence[Token]], bool]) -> None:
        self.fills = fills
        self.most = max((int(n) for n in owners if n.isdigit()), default=99)
        self.last = (0, "")

    def __call__(self, number: str, sub: str, held: Sequence[Token]) -> bool:
        if not number.isdigit() or int(number) > self.most:
            return False
        key = (int(number), sub)
        if key <= self.last or (self.last[0] and not (_complete(held) or self.fills(held))):
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


def _shortened(
    row: Row, whole: Laying | None, table: Sequence[Slot], known: Habit
) -> tuple[Row, Laying | None]:
    """Lay the last row of a table without the lines that stand behind it on the page.

    What stands behind is prose, wider than a cell, a remark, or a page number. The whole row
    stays where no shorter one reads better.
    """
    for place in range(min(len(row.tokens) - 1, LONGEST_ROW), 0, -1):
        piece = row.tokens[place]
        page_number = place + 1 == len(row.tokens) and piece.text.isdigit()
        prose = len(piece.text) > _CELL or piece.text[0] in "※＊*"
        if page_number or (piece.starts and prose):
            shorter = replace(row, tokens=row.tokens[:place])
            laying = cheapest(atoms(shorter.tokens), table, known)
            if laying is not None and laying.price < (FEWER_CELLS if prose else DOUBTFUL):
                return shorter, laying
    return row, whole


def _footing(
    draft: Draft, block: Block, row: Row, owners: dict[str, str], otherwise: str
) -> Footing:
    """Return whose row it is: a project's with its number, or of the open element."""
    category = Category(block.form.category)
    if PROJECT_NUMBER in block.form.columns:
        return footing(draft, owners[row.number], category, row.sub)
    owner = owners.get(_stem(row.number), otherwise)
    return footing(draft, owner, category, row.number + row.sub)


def _enter(draft: Draft, foot: Footing, row: Row, laid: Sequence[tuple[Slot, Cell]]) -> None:
    found = inferred(slot_figures(draft, foot.id, laid, row.lines), laid)
    enter(draft, foot, cell_of(Column.NAME, laid), found, row)
