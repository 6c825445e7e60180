"""The lines of a script: what stands on one line of the page, for rules on headings and names."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from shirube.checks.script import Piece
from shirube.terms import Source


@dataclass(frozen=True, slots=True)
class Line:
    """A line: its text folded and as printed, its place, and the ID that it belongs to.

    ``first`` is True where it begins a paragraph, ``last`` where it ends one.
    """

    text: str
    printed: str
    source: Source
    subject: str
    first: bool
    last: bool


def script_lines(script: Iterable[Piece]) -> tuple[Line, ...]:
    """Return the lines of a script, in order."""
    return tuple(line for piece in script for line in _lines(piece))


def _lines(piece: Piece) -> list[Line]:
    ends = [*piece.starts[1:], len(piece.text)]
    printed = piece.printed or ("",) * len(piece.starts)
    texts = [piece.text[start:end].strip() for start, end in pairwise([0, *ends])]
    last = len(texts) - 1
    return [
        Line(text, raw, source, piece.subject, place == 0, place == last)
        for place, (text, raw, source) in enumerate(zip(texts, printed, piece.sources, strict=True))
    ]
