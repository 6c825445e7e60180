"""The lines of a table row that its labels begin: 当初計画, 修正計画, 実績."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from shirube.intake.rows import Row
from shirube.intake.tokens import Token
from shirube.plan import Role

_REMARKS = "※＊*"


@dataclass(frozen=True, slots=True)
class Segment:
    """The tokens behind one label of a row, and the line of the label."""

    role: Role
    label_line: int
    tokens: tuple[Token, ...]


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
    places: list[tuple[Role, int, int]] = []
    limit = len(pieces)
    for place, (label, role) in reversed(list(enumerate(labels))):
        found = label_at(pieces, label, last=place > 0, within=range(limit))
        if found:
            places.insert(0, (role, *found))
            limit = found[0]
    cut = [start for _, start, _ in places] + [len(pieces)]
    found_segments = [
        Segment(role, pieces[start].line, pieces[end : cut[i + 1]])
        for i, (role, start, end) in enumerate(places)
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
