"""Other tables: columns of years or of named headings, a label and values on each row."""

import re
from collections.abc import Sequence

from shirube.intake.answers import Part, parts
from shirube.intake.atoms import Atom, AtomKind, atoms
from shirube.intake.cells import Cell
from shirube.intake.draft import Draft
from shirube.intake.paper import Line
from shirube.intake.tokens import Token, printed, tokens
from shirube.plan import Datum, Exhibit, ExhibitKind
from shirube.terms import Wording, fold

_TITLE = re.compile(r"【(?P<title>[^】]+)】")
_YEAR = re.compile(
    r"(?:明治|大正|昭和|平成|令和)\s*(?:元|\d+)\s*年度?"
    r"(?:\s*\(\s*\d{4}\s*年度?\s*\))?(?:\s*(?:見込み|計画|実績))?"
)


def exhibit(
    lines: Sequence[Line],
    draft: Draft,
    element: str,
    kind: ExhibitKind = ExhibitKind.STATISTICS,
) -> None:
    """Enter the tables in ``lines``; a 【title】 line begins a table."""
    table: list[Line] = []
    for line in lines:
        if _TITLE.fullmatch(line.text) and table:
            _enter(table, draft, element, kind)
            table = []
        table.append(line)
    if table:
        _enter(table, draft, element, kind)


def _enter(lines: list[Line], draft: Draft, element: str, kind: ExhibitKind) -> None:
    title = _TITLE.fullmatch(lines[0].text)
    body = lines[1:] if title else lines
    columns, rest = _columns(body)
    data = _rows(rest, columns, draft) if columns else _words(rest, draft)
    numbers = [line.number for line in lines]
    if not data:
        return
    draft.exhibits.append(
        Exhibit(
            id=draft.fresh_id(f"table-{len(draft.exhibits) + 1}"),
            element=element,
            kind=kind,
            title=fold(title["title"]) if title else "",
            data=tuple(data),
            source=draft.source(numbers),
        )
    )
    draft.book.field(numbers, kind.value)


def _columns(body: Sequence[Line]) -> tuple[list[str], list[Line]]:
    """Return the headings of a table's value columns, and the lines behind them."""
    for taken in range(1, min(len(body), 8)):
        text = fold(" ".join(line.raw for line in body[:taken]))
        found = [fold(match[0]) for match in _YEAR.finditer(text)]
        after = _YEAR.sub("", fold(body[taken].raw))
        if found and not _YEAR.search(fold(body[taken].raw)) and after:
            return found, list(body[taken:])
    return [], list(body)


def _rows(body: Sequence[Line], columns: Sequence[str], draft: Draft) -> list[Datum]:
    """Return the cells of rows whose values stand behind their label."""
    data: list[Datum] = []
    held: list[Token] = []
    for piece in tokens(body):
        held.append(piece)
        if not piece.ends:
            continue
        label, cells = _row(atoms(held), len(columns))
        if cells:
            data += _data(label, cells, columns, draft)
            held = []
    if held:
        data.append(_prose(held, draft))
    return data


def _row(found: Sequence[Atom], count: int) -> tuple[list[Atom], list[Cell]]:
    """Return the label and the last ``count`` values of a row, or no values yet."""
    cells: list[Cell] = []
    at = len(found)
    while at > 0 and len(cells) < count:
        start = at - 1
        while start > 0 and found[start].kind is AtomKind.NOTE:
            start -= 1
        if found[start].kind not in (AtomKind.NUMBER, AtomKind.DASH):
            return [], []
        cells.insert(0, tuple(found[start:at]))
        at = start
    label = list(found[:at])
    plain = all(atom.kind is not AtomKind.NUMBER for atom in label)
    return (label, cells) if len(cells) == count and plain else ([], [])


def _data(
    label: Sequence[Atom], cells: Sequence[Cell], columns: Sequence[str], draft: Draft
) -> list[Datum]:
    row = fold(printed([token for atom in label for token in atom.tokens]))
    data: list[Datum] = []
    for column, cell in zip(columns, cells, strict=True):
        part: Part = parts(cell)[0]
        notes = (*part.notes, *([part.as_of] if part.as_of else []))
        place = draft.source([token.line for token in part.tokens])
        data.append(Datum(row, column, part.answer, place, notes))
    return data


_VALUES = (AtomKind.NUMBER, AtomKind.DASH, AtomKind.NOTE)


def is_cell(line: Line) -> bool:
    """Tell whether a line holds nothing but values and their notes."""
    return all(atom.kind in _VALUES for atom in atoms(list(tokens([line]))))


def is_row(line: Line) -> bool:
    """Tell whether a line reads as a row of a table: it names years, or ends with a value."""
    text = fold(line.raw)
    if text.endswith("。"):
        return False
    found = atoms(list(tokens([line])))
    return bool(_YEAR.search(text)) or found[-1].kind in _VALUES


def row_values(line: Line, count: int) -> tuple[str, list[Part]]:
    """Return the label of a line and the ``count`` values at its end, or no values."""
    label, cells = _row(atoms(list(tokens([line]))), count)
    text = fold(printed([token for atom in label for token in atom.tokens]))
    return text, [parts(cell)[0] for cell in cells]


def _words(body: Sequence[Line], draft: Draft) -> list[Datum]:
    """Return a table of words: a cell a line, in reading order."""
    return [_prose(list(tokens([line])), draft) for line in body]


def _prose(pieces: Sequence[Token], draft: Draft) -> Datum:
    place = draft.source([piece.line for piece in pieces])
    return Datum("", "", Wording(fold(printed(pieces))), place)
