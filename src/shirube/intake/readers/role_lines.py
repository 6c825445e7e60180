"""The lines of a table row that its labels begin: 当初計画, 修正計画, 実績."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from shirube.intake.rows import Row
from shirube.intake.tokens import Token
from shirube.plan import Role
from shirube.terms import is_dash

_REMARKS = "※＊*"


@dataclass(frozen=True, slots=True)
class Segment:
    """The tokens behind one label of a row, and the line of the label."""

    role: Role
    label: str
    label_line: int
    tokens: tuple[Token, ...]

    @property
    def lines(self) -> list[int]:
        """Return the line numbers of the label and of what stands behind it."""
        return [self.label_line, *(token.line for token in self.tokens)]


def apart(pieces: Sequence[Token], labels: Sequence[tuple[str, Role]]) -> list[Token]:
    """Return ``pieces`` with a label cut off where letters set apart run on (実 績 約)."""
    found: list[Token] = []
    for piece in pieces:
        label = next((word for word, _ in labels if piece.text.startswith(word)), "")
        cut = _letters(piece.raw, len(label)) if label and " " in piece.raw else 0
        rest = piece.raw[cut:].lstrip() if cut else ""
        if piece.starts and rest:
            found.append(replace(piece, text=label, raw=piece.raw[:cut], ends=False, closes=False))
            words = piece.text[len(label) :].strip()
            found.append(replace(piece, text=words, raw=rest, starts=False, gap=1))
        else:
            found.append(piece)
    return found


def _letters(raw: str, count: int) -> int:
    """Return the place behind the first ``count`` letters of ``raw``, blanks not counted."""
    places = [place for place, sign in enumerate(raw) if not sign.isspace()]
    return places[count - 1] + 1 if 0 < count <= len(places) else 0


def repeats_a_label(row: Row, labels: Sequence[tuple[str, Role]]) -> bool:
    """Tell whether the first label begins two lines with cells: two rows have run together."""
    label = labels[0][0]
    first = [
        piece.starts and piece.text == label and (behind.text[0].isdigit() or is_dash(behind.text))
        for piece, behind in pairwise(row.tokens)
        if behind.line == piece.line
    ]
    return sum(first) > 1


def label_at(
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


def segments(
    row: Row, labels: Sequence[tuple[str, Role]]
) -> tuple[tuple[Token, ...], list[Segment]]:
    """Cut a row at its labels; the first label is the first such, the others the last."""
    pieces = row.tokens
    places: list[tuple[Role, str, int, int]] = []
    limit = len(pieces)
    for place, (label, role) in reversed(list(enumerate(labels))):
        found = label_at(pieces, label, last=place > 0, within=range(limit))
        if found:
            places.insert(0, (role, label, *found))
            limit = found[0]
    cut = [start for _, _, start, _ in places] + [len(pieces)]
    found_segments = [
        Segment(role, label, pieces[start].line, pieces[end : cut[i + 1]])
        for i, (role, label, start, end) in enumerate(places)
    ]
    return pieces[: cut[0]], found_segments


def without_prose(row: Row, labels: Sequence[tuple[str, Role]]) -> tuple[Row, list[int]]:
    """Return a row without the sentences and remarks behind its last label, and their lines.

    Behind the first label stands the reason, which is prose.
    """
    found = label_at(row.tokens, labels[-1][0], last=True) if len(labels) > 1 else None
    for place in range(found[1] if found else len(row.tokens), len(row.tokens)):
        piece = row.tokens[place]
        if piece.starts and _is_prose([t for t in row.tokens[place:] if t.line == piece.line]):
            left = dict.fromkeys(token.line for token in row.tokens[place:])
            return replace(row, tokens=row.tokens[:place]), list(left)
    return row, []


def _is_prose(line: Sequence[Token]) -> bool:
    return line[0].text[0] in _REMARKS or line[-1].text.endswith("。")
