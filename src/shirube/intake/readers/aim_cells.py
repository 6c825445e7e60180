"""Cells of a table of aims: aim, names and departments, which a text prints one after another.

A cell is broken over lines, and its end may share a line with the next cell. The cheapest way
to give each piece of the text to a column is chosen: an aim ends with 。, a department with a
word for an office, and a blank at a line's end closes a cell where the document marks so.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from shirube.intake.tokens import Token
from shirube.terms import fold


class Column(Enum):
    """A column of the table."""

    AIM = "目安"
    NAMES = "取り組み"
    DEPARTMENTS = "担当"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its column and its pieces in printed order."""

    column: Column
    pieces: tuple[Token, ...]


_OFFICE = re.compile(
    r"[^,。]*(?:[部課局所署館院係]|(?<!教)室|委員会|協議会|センター|チーム|担当|公社|財団|機構)"
    r"(?:\([^()]*\))?"
)
_PLACE = re.compile(r".*(?:[室館院]|センター|チーム|協議会|機構)")
"""An office or what an office runs: such words can end a name as well. Between two departments
the words are taken for a third."""
_LONGEST_OFFICE = 14
_NARROW = 0.6
"""A broken line of names fills more than this share of the table's widest line."""
_NEVER = 1000.0

_OPENING = {Column.AIM: 0.0, Column.NAMES: 0.0, Column.DEPARTMENTS: 5.0}
_ENDING = {Column.AIM: 4.0, Column.NAMES: 3.0, Column.DEPARTMENTS: 0.0}
"""Prices of the first and the last column of a table; a row ends with its departments."""
_STEPS = {
    (Column.AIM, Column.NAMES): 0.0,
    (Column.NAMES, Column.DEPARTMENTS): 0.0,
    (Column.DEPARTMENTS, Column.NAMES): 0.0,
    (Column.DEPARTMENTS, Column.AIM): 0.0,
    (Column.NAMES, Column.AIM): 5.0,
    (Column.AIM, Column.DEPARTMENTS): 6.0,
}
"""Prices of going from one column to another; a row may lack its departments or its names."""


def is_office(words: str) -> bool:
    """Tell whether folded words can be the name of a department (担当部)."""
    return len(words) <= _LONGEST_OFFICE and _OFFICE.fullmatch(words) is not None


def offices(pieces: Sequence[Token]) -> tuple[str, ...]:
    """Return the departments of a cell, folded; one may be broken over lines."""
    found: list[str] = [""]
    for piece in pieces:
        found[-1] += piece.text
        if piece.closes or is_office(found[-1]):
            found.append("")
    named = re.split("[、,;/]", "、".join(found))
    return tuple(fold(words) for words in named if words)


def aim_cells(pieces: Sequence[Token], marks: bool) -> list[Cell]:
    """Return the cells in printed order; ``marks`` tells whether blanks mark their ends.

    Names behind such a blank are the next row's, so that a row without departments is seen.
    """
    if not pieces:
        return []
    columns = _Parse(pieces, marks).columns()
    held: list[tuple[Column, list[Token]]] = []
    for column, piece in zip(columns, pieces, strict=True):
        if held and held[-1][0] is column and not _ends_names(column, held[-1][1][-1]):
            held[-1][1].append(piece)
        else:
            held.append((column, [piece]))
    return [Cell(column, tuple(found)) for column, found in held]


def _ends_names(column: Column, last: Token) -> bool:
    return column is Column.NAMES and last.closes and not last.text.endswith((",", "、", "・"))


class _Parse:
    """The cheapest path of columns through the pieces of a table."""

    def __init__(self, pieces: Sequence[Token], marks: bool) -> None:
        self.pieces = pieces
        self.marks = marks
        self.widths: dict[int, int] = {}
        for piece in pieces:
            self.widths[piece.line] = self.widths.get(piece.line, 0) + len(piece.text)
        self.widest = max(self.widths.values())
        self.joined = self._joined()
        self.offices = bool(self.joined) or any(is_office(piece.text) for piece in pieces)
        self.sentences = any(piece.text.endswith("。") for piece in pieces)

    def columns(self) -> list[Column]:
        """Return the column of each piece."""
        first = self.pieces[0]
        prices = {column: _OPENING[column] + self._piece(column, first) for column in Column}
        steps: list[dict[Column, Column]] = []
        for before, piece in pairwise(self.pieces):
            ways = {
                column: min(
                    ((prices[last] + self._step(last, before, column, piece), last.value, last))
                    for last in Column
                )
                for column in Column
            }
            steps.append({column: way[2] for column, way in ways.items()})
            prices = {column: way[0] + self._piece(column, piece) for column, way in ways.items()}
        at = min(Column, key=lambda column: prices[column] + _ENDING[column])
        path = [at]
        for step in reversed(steps):
            at = step[at]
            path.append(at)
        return path[::-1]

    def _piece(self, column: Column, piece: Token) -> float:
        """Return the price of a piece in a column."""
        office = is_office(piece.text)
        place = _PLACE.fullmatch(piece.text) is not None
        alone = piece.starts and piece.ends
        if column is Column.DEPARTMENTS and not self.offices:
            return _NEVER
        if column is Column.AIM:
            return 3.0 * ("," in piece.text) + 1.0 * (office and alone)
        if column is Column.NAMES:
            unlikely = 0.5 if place or not office else 2.5
            held = (office and alone) or piece in self.joined
            return 4.0 * piece.text.endswith("。") + unlikely * held
        if office or piece in self.joined:
            return 0.4 if place else 0.0
        broken = piece.ends and not piece.closes and len(piece.text) <= _LONGEST_OFFICE
        return 1.0 if broken and "," not in piece.text else 4.0

    def _joined(self) -> set[Token]:
        """Return the pieces that are an office only together: its broken line and the next."""
        found: set[Token] = set()
        for before, piece in pairwise(self.pieces):
            broken = before.ends and not before.closes and not is_office(before.text)
            if broken and is_office(before.text + piece.text):
                found |= {before, piece}
        return found

    def _step(self, last: Column, before: Token, column: Column, piece: Token) -> float:
        """Return the price of going from a piece in one column to the next in another."""
        if last is column:
            return self._on(column, before, piece)
        price = _STEPS[last, column] if self.offices else 0.0
        if last is Column.AIM and self.sentences and not before.text.endswith("。"):
            price += 3.0
        if piece.starts and self.marks and not before.closes:
            full = last is not Column.DEPARTMENTS or not is_office(before.text)
            return price + (2.5 if full else 0.5)
        return price + 0.3 * (not piece.starts)

    def _on(self, column: Column, before: Token, piece: Token) -> float:
        """Return the price of staying in a column."""
        price = 2.0 if column is Column.AIM and before.text.endswith("。") else 0.0
        if not piece.starts:
            return price + 0.7
        if column is Column.DEPARTMENTS:
            return price
        if before.closes:
            return price + 2.0 * (self.offices or column is Column.AIM)
        narrow = self.widths[before.line] < _NARROW * self.widest
        return price + (1.5 if column is Column.NAMES and narrow else 0.0)
