"""Lines cut at their blanks, each piece remembering where it stood."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from shirube.intake.paper import Line
from shirube.terms import fold_unit

_PIECE = re.compile(r"\S+")
_APART = 3
"""So many single letters in a row are one word set apart."""
_AROUND_DIGITS = re.compile(r"\D{2,}\d+\D{2,}")
_OPEN_LETTERS = re.compile(r"[A-Za-z]")


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a line between blanks.

    ``text`` is folded (half-width, ㎡ kept), ``raw`` as printed. ``starts`` is True at the
    beginning of a line, ``closes`` at the end of a line that ends a paragraph, ``gap`` counts
    the blanks before the piece.
    """

    text: str
    raw: str
    line: int
    starts: bool
    ends: bool
    closes: bool
    gap: int


def tokens(lines: Iterable[Line]) -> Iterator[Token]:
    """Yield the pieces of ``lines`` in order."""
    for line in lines:
        closed = line.closed
        pieces = list(_PIECE.finditer(line.raw))
        spans = _set_apart([(piece.start(), piece.end()) for piece in pieces], line.raw)
        before = 0
        for place, (start, end) in enumerate(spans):
            last = place + 1 == len(spans)
            raw = line.raw[start:end]
            yield Token(
                text=fold_unit(raw),
                raw=raw,
                line=line.number,
                starts=place == 0,
                ends=last,
                closes=last and closed,
                gap=start - before,
            )
            before = end


def _set_apart(spans: list[tuple[int, int]], raw: str) -> list[tuple[int, int]]:
    """Join runs of single letters that a justified line sets apart (検 討 等 を 行 う)."""
    if sum(end - start == 1 for start, end in spans) < _APART:
        return spans
    joined: list[tuple[int, int]] = []
    run: list[tuple[int, int]] = []
    for start, end in [*spans, (-1, -1)]:
        if end - start == 1 and (_is_letter(raw[start]) or raw[start].isdigit()):
            run.append((start, end))
            continue
        joined += _words(run, raw)
        run = []
        joined += [(start, end)] if end > 0 else []
    return joined


def _words(run: list[tuple[int, int]], raw: str) -> list[tuple[int, int]]:
    """Join a run of single letters; a digit belongs to it only between two such words."""
    text = "".join(raw[start] for start, _ in run)
    if _AROUND_DIGITS.fullmatch(text):
        return [(run[0][0], run[-1][1])]
    found: list[tuple[int, int]] = []
    for letters in re.finditer(r"\d|\D+", text):
        piece = run[letters.start() : letters.end()]
        found += [(piece[0][0], piece[-1][1])] if len(piece) >= _APART else piece
    return found


def _is_letter(sign: str) -> bool:
    return (sign.isalpha() and not sign.isascii()) or sign in "・（）"


def lowered(pieces: Sequence[Token]) -> list[Token]:
    """Return ``pieces`` with raised footnote digits put back into the line they stand above.

    Such a digit is a line of its own in the middle of a paragraph.
    """
    found = list(pieces)
    for place in range(1, len(found) - 1):
        before, piece, behind = found[place - 1 : place + 2]
        raised = piece.starts and piece.ends and piece.text.isdigit() and len(piece.text) < 3
        if raised and not before.closes and behind.starts:
            line = before.line
            found[place] = replace(piece, line=line, starts=False, ends=False, gap=0)
            found[place + 1] = replace(behind, line=line, starts=False, gap=0)
    return found


def printed(pieces: Iterable[Token]) -> str:
    """Return the text of ``pieces`` as one line, a broken word joined again.

    A blank stays where one was printed; between lines there is none, except where a paragraph
    ended or two words of Latin letters would run together.
    """
    text = ""
    previous: Token | None = None
    for piece in pieces:
        if previous is not None and _blank_between(previous, piece):
            text += " "
        text += piece.raw
        previous = piece
    return text


def _blank_between(left: Token, right: Token) -> bool:
    if not right.starts:
        return right.gap > 0
    if left.closes:
        return True
    latin = _OPEN_LETTERS.match(left.text[-1]) and _OPEN_LETTERS.match(right.text[0])
    return bool(latin)
