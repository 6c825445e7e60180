"""What the readers of indicator tables share: owner, number, name, footing of a row."""

from collections.abc import Sequence
from dataclasses import dataclass

from shirube.intake.atoms import atoms
from shirube.intake.cells import Cell, Column, Habit, Laying, lay, line_widths
from shirube.intake.draft import Draft
from shirube.intake.figures import indicator, related
from shirube.intake.names import brackets, name
from shirube.intake.rows import CIRCLED, Row
from shirube.intake.tokens import printed
from shirube.plan import Category, Element, Figure, Rank

_RELISTED = "再掲"
_SURE = 1.5
"""A row laid at this price or less read itself; its lines tell the columns' widths."""


@dataclass(frozen=True, slots=True)
class Footing:
    """Where a row stands: its element, category and fresh ID."""

    element: str
    category: Category
    id: str
    number: str


def footing(draft: Draft, owner: str, category: Category, number: str) -> Footing:
    """Return where a row under element ``owner`` stands, with a fresh ID for its indicator."""
    word = "activity" if category is Category.ACTIVITY else "outcome"
    digits = "".join(str(CIRCLED.index(sign) + 1) for sign in number if sign in CIRCLED)
    suffix = f"-{digits}" if digits else ""
    return Footing(owner, category, draft.fresh_id(f"{owner}-{word}{suffix}"), number)


def enter(draft: Draft, foot: Footing, name_cell: Cell, found: Sequence[Figure], row: Row) -> None:
    """Put a row's indicator and figures into the draft and enter its lines."""
    pieces = [token for atom in name_cell for token in atom.tokens]
    text = printed(pieces)
    marks = draft.layout.name_marks
    footnotes = draft.explained(foot.element)
    references = [b for b in brackets(text) if not b.startswith(_RELISTED)]
    plans = tuple(_reference(b) for b in references if b.startswith(marks))
    row_of = indicator(
        draft,
        foot.element,
        foot.category,
        foot.number,
        name(text, marks, footnotes),
        text,
        found,
        draft.source_of(pieces, row.lines),
    )
    relisted = any(b.startswith(_RELISTED) for b in brackets(text))
    draft.indicators.append(related(row_of, plans, relisted))
    draft.figures.extend(found)
    draft.book.field(row.lines, foot.category.value)


def _reference(bracket: str) -> str:
    """Return the number of a reference: 実施計画 施策8-2 is 8-2."""
    return "".join(sign for sign in bracket if sign.isdigit() or sign == "-").strip("-")


def project(draft: Draft, measure: str, number: str) -> Element | None:
    """Return the project of a measure with a printed number."""
    return next((e for e in draft.children(measure, Rank.PROJECT) if e.number == number), None)


def habit(draft: Draft, widths: Sequence[float] = ()) -> Habit:
    """Return what is known of the document's tables beforehand."""
    marks = draft.layout.name_marks
    return Habit(draft.paper.marks_paragraphs, tuple(widths), marks)


def learn_widths(draft: Draft, table: str, cells: Sequence[Cell]) -> None:
    """Remember the widest line of each column of a row that read itself."""
    seen = draft.widths.setdefault(table, [0.0] * len(cells))
    for column, cell in enumerate(cells):
        seen[column] = max([seen[column], *line_widths(cell)])


def laid(
    draft: Draft, table: str, found: Sequence[Row], columns: Sequence[Column]
) -> list[Laying | None]:
    """Lay all rows; those that leave a doubt are laid again with the columns' widths."""
    pieces = [atoms(row.tokens) for row in found]
    first = [lay(row, columns, habit(draft)) for row in pieces]
    for laying in first:
        if laying and laying.price <= _SURE:
            learn_widths(draft, table, laying.cells[: len(columns) - 1])
    widths = draft.widths.get(table, [])
    return [
        laying if laying and laying.price <= _SURE else lay(row, columns, habit(draft, widths))
        for row, laying in zip(pieces, first, strict=True)
    ]
