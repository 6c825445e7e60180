"""Rows of a table of aims, and the aim that each stands beside."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from shirube.intake.readers.aim_cells import Cell, Column, offices
from shirube.intake.tokens import Token
from shirube.terms import fold_unit

_COMMA, _TOUTEN = ",", "、"
_OPENS, _SHUTS = "(（「『【〔", ")）」』】〕"


@dataclass(frozen=True, slots=True)
class Aim:
    """A cell that stands beside several rows."""

    pieces: tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A row: the pieces of its names, and those of its departments."""

    names: tuple[Token, ...] = ()
    offices: tuple[Token, ...] = ()

    @property
    def pieces(self) -> tuple[Token, ...]:
        """Return all pieces of the row."""
        return (*self.names, *self.offices)

    @property
    def departments(self) -> tuple[str, ...]:
        """Return the departments of the row, folded."""
        return offices(self.offices)


@dataclass(frozen=True, slots=True)
class Group:
    """Rows beside one aim; without an aim where none is printed for them.

    ``cut`` is True where no row stands behind the aim, though one should.
    """

    aim: Aim | None
    rows: tuple[Row, ...]
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Habit:
    """How the tables of a document are set.

    ``last`` tells whether an aim is printed before the last of its rows (a joined cell is
    drawn with its last row) and not before the first; ``comma`` is the sign between names.
    """

    last: bool
    comma: str


def items(cells: Iterable[Cell]) -> list[Aim | Row]:
    """Return aims and rows in printed order; a row may lack its departments or its names."""
    found: list[Aim | Row] = []
    for cell in cells:
        row = found[-1] if found else None
        if cell.column is Column.AIM:
            found.append(Aim(cell.pieces))
        elif cell.column is Column.NAMES:
            found.append(Row(cell.pieces))
        elif isinstance(row, Row) and not row.offices:
            found[-1] = replace(row, offices=cell.pieces)
        else:
            found.append(Row((), cell.pieces))
    return found


def habit(tables: Sequence[Sequence[Aim | Row]]) -> Habit:
    """Return how the tables of a document are set, from what they show together.

    A table that begins with a row prints aims before their last row; one that ends with several
    rows behind its last aim prints them before their first.
    """
    last = first = 0
    commas: set[str] = set()
    for table in tables:
        aims = [place for place, item in enumerate(table) if isinstance(item, Aim)]
        if aims:
            last += aims[0] > 0
            first += aims[-1] + 2 < len(table)
        for item in table:
            if isinstance(item, Row):
                commas.update(sign for piece in item.names for sign in piece.text)
    return Habit(last > first, _COMMA if _COMMA in commas else _TOUTEN)


def groups(table: Sequence[Aim | Row], last: bool) -> list[Group]:
    """Return the rows of each aim; ``last`` is as in ``Habit``."""
    found: list[Group] = []
    aim: Aim | None = None
    rows: list[Row] = []
    for item in table:
        if isinstance(item, Row):
            rows.append(item)
        elif aim is not None or (rows and not last):
            found.append(_ended(aim, rows, last))
            aim, rows = item, []
        else:
            aim = item
        if last and aim is not None and isinstance(item, Row):
            found.append(Group(aim, tuple(rows)))
            aim, rows = None, []
    return [*found, _ended(aim, rows, last)] if aim is not None or rows else found


def _ended(aim: Aim | None, rows: Sequence[Row], last: bool) -> Group:
    """Return a group that ends before an aim or with its table."""
    return Group(aim, tuple(rows), aim is not None and (last or not rows))


def parted(pieces: Sequence[Token], comma: str) -> list[list[Token]]:
    """Return the pieces of each name of a cell; a comma within brackets parts nothing."""
    found: list[list[Token]] = [[]]
    depth = 0
    for piece in pieces:
        starts, gap = piece.starts, piece.gap
        for raw in re.split("([,，、])", piece.raw):
            text = fold_unit(raw)
            if text == comma and depth == 0:
                found.append([])
            elif raw:
                depth = max(0, depth + _depth(raw))
                found[-1].append(replace(piece, text=text, raw=raw, starts=starts, gap=gap))
                starts, gap = False, 0
    return [name for name in found if name]


def _depth(raw: str) -> int:
    """Return how many brackets ``raw`` opens more than it shuts."""
    return sum((letter in _OPENS) - (letter in _SHUTS) for letter in raw)
