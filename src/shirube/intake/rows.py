"""A table's lines cut into rows by the numbers that stand before them."""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from shirube.intake.paper import Line
from shirube.intake.tokens import Token, tokens
from shirube.intake.words import cell_words

CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_NUMBER = re.compile(rf"(?P<number>\d{{1,6}}(?:-\d{{1,6}})*)(?P<sub>-?[{CIRCLED}])?(?P<rest>.*)")
_SUB = re.compile(rf"(?P<sub>[{CIRCLED}])(?P<rest>.*)")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its printed number and sub-number, and the tokens behind them."""

    number: str
    sub: str
    tokens: tuple[Token, ...]
    heading: tuple[int, ...]
    """The lines on which number and sub-number stand."""

    @property
    def lines(self) -> list[int]:
        """Return the line numbers of the row."""
        return [*self.heading, *(token.line for token in self.tokens)]

    def without(self, lines: Collection[int]) -> "Row":
        """Return the row without the tokens on ``lines``."""
        return replace(self, tokens=tuple(t for t in self.tokens if t.line not in lines))


Accepts = Callable[[str, str, Sequence[Token]], bool]
"""Whether a number opens a row, given its sub-number and the tokens since the last row."""
LONGEST_ROW = 60
"""Tokens; more of them are no row of a table."""
_LONGEST_NUMBERED = 400
"""Tokens of a numbered row, which may hold prose; what is behind them is left out."""
_UNIT_LINE = 6
"""A unit that stands on a line of its own is no longer than this."""


def rows(lines: Sequence[Line], accepts: Accepts) -> tuple[list[Token], list[Row]]:
    """Return the tokens before the first row, and the rows.

    A row begins on a line whose first piece is a number that ``accepts`` takes; the row before
    it holds something. What is more than a row can hold is in none.
    """
    pieces = list(tokens(lines))
    before: list[Token] = []
    held = before
    opened: list[tuple[str, str, list[Token], tuple[int, ...]]] = []
    at = 0
    while at < len(pieces):
        number, sub, used, rest = _opening(pieces, at)
        value = number.isdigit() and not sub and _unit_behind(pieces, at + used)
        bare = bool(opened) and not held
        if used and not value and not bare and accepts(number, sub, held):
            held = [rest] if rest else []
            places = tuple(piece.line for piece in pieces[at : at + used])
            opened.append((number, sub, held, places))
            at += used
        else:
            if len(held) < _LONGEST_NUMBERED:
                held.append(pieces[at])
            at += 1
    return before, [Row(number, sub, tuple(held), at) for number, sub, held, at in opened]


def unnumbered(lines: Sequence[Line], complete: Callable[[Sequence[Token]], bool]) -> list[Row]:
    """Return the rows of a table that prints no numbers before them.

    A row begins on a new line, not in brackets, behind tokens that are ``complete``, or that
    are more than a row can hold.
    """
    opened: list[list[Token]] = []
    for piece in tokens(lines):
        new = piece.starts and not piece.text.startswith("(")
        full = new and opened and (len(opened[-1]) > LONGEST_ROW or complete(opened[-1]))
        if not opened or full:
            opened.append([])
        opened[-1].append(piece)
    return [Row("", "", tuple(held), ()) for held in opened]


def _unit_behind(pieces: Sequence[Token], at: int) -> bool:
    """Tell whether a unit stands behind a number: on its line, or alone on the next."""
    if at >= len(pieces):
        return False
    piece = pieces[at]
    alone = not piece.starts or piece.ends
    return alone and len(piece.text) <= _UNIT_LINE and piece.text in cell_words().units


def _opening(pieces: Sequence[Token], at: int) -> tuple[str, str, int, Token | None]:
    """Return number, sub-number, tokens used and what is glued behind, if a row may open."""
    piece = pieces[at]
    match = _NUMBER.fullmatch(piece.text) if piece.starts else None
    if match is None:
        return "", "", 0, None
    number, sub, used, rest = match["number"], match["sub"] or "", 1, match["rest"]
    if rest and not sub:
        return "", "", 0, None
    if not sub and at + 1 < len(pieces):
        following = _SUB.fullmatch(pieces[at + 1].text)
        if following:
            sub, used, rest = following["sub"], 2, following["rest"]
    glued = _glued(pieces[at + used - 1], rest)
    return number, sub, used, glued


def _glued(piece: Token, rest: str) -> Token | None:
    if not rest:
        return None
    raw = piece.raw[-len(rest) :]
    return Token(rest, raw, piece.line, piece.starts, piece.ends, piece.closes, 0)
