"""Other tables: columns of years or of named headings, a label and values on each row."""

import re
from collections.abc import Sequence
from itertools import zip_longest

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
    """Enter the tables in ``lines``; a 【title】 line begins a table.

    A table of words alone is one only under a title; other words stay unread.
    """
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
    data = _Sheet(draft).data(body) or (_words(body, draft) if title else [])
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


class _Sheet:
    """Reads rows of values under the titles that stand before them.

    A table may begin anew with other titles. What makes no row is kept as words.
    """

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.columns: list[str] = []
        self.found: list[Datum] = []

    def data(self, body: Sequence[Line]) -> list[Datum]:
        """Return the cells of ``body``, or nothing where it holds no row of values."""
        held: list[Token] = []
        for line, following in zip_longest(body, body[1:]):
            held += tokens([line])
            noted = following is not None and _is_note(following)
            if not noted and self._takes(atoms(held)):
                held = []
        if self.found and held:
            self.found.append(_prose(held, self.draft))
        return self.found

    def _takes(self, found: Sequence[Atom]) -> bool:
        label, cells = _values_behind(found)
        if not cells:
            return False
        if len(cells) != len(self.columns):
            columns, rest = titles(label, len(cells))
            if not columns:
                return False
            self.columns, label = columns, rest
        if any(atom.kind is AtomKind.NUMBER for atom in label):
            return False
        self.found += _data(label, cells, self.columns, self.draft)
        return True


def titles(head: Sequence[Atom], count: int) -> tuple[list[str], list[Atom]]:
    """Return the titles of ``count`` columns at the head of a table, and what is behind them.

    Columns are years, years with the same titles under each, or the words of the last line
    with or without a title for the labels.
    """
    words = _title_words(head)
    dated = [place for place, word in enumerate(words) if _YEAR.fullmatch(_text(word))]
    if dated and count % len(dated) == 0:
        years_named = [_text(words[place]) for place in dated]
        under = words[dated[-1] + 1 : dated[-1] + 1 + count]
        if count == len(dated):
            return years_named, _flat(words[dated[-1] + 1 :])
        if len(under) == count:
            each = count // len(dated)
            named = [f"{years_named[i // each]}/{_text(word)}" for i, word in enumerate(under)]
            return named, _flat(words[dated[-1] + 1 + count :])
    lines: dict[int, list[list[Atom]]] = {}
    for word in words:
        lines.setdefault(word[0].tokens[0].line, []).append(word)
    line, named_words = max(lines.items(), default=(0, []))
    if len(named_words) in (count, count + 1) and count > 1:
        before = [word for word in words if word[0].tokens[0].line < line]
        return [_text(word) for word in named_words[-count:]], _flat(before)
    return [], list(head)


def _title_words(head: Sequence[Atom]) -> list[list[Atom]]:
    """Return the titles in ``head``: words with their notes, a broken one joined again."""
    words: list[list[Atom]] = []
    for atom in head:
        token = atom.tokens[0]
        last = words[-1][-1] if words else None
        wrapped = last is not None and token.starts and not last.closes
        behind = last is not None and not token.starts and not token.gap
        noted = atom.kind is AtomKind.NOTE or (last is not None and _is_stage(atom))
        if last is not None and (wrapped or behind or noted):
            words[-1].append(atom)
        else:
            words.append([atom])
    return words


def _is_stage(atom: Atom) -> bool:
    return atom.text in ("見込み", "実績", "計画")


def _text(word: Sequence[Atom]) -> str:
    return fold(printed([token for atom in word for token in atom.tokens]))


def _flat(words: Sequence[Sequence[Atom]]) -> list[Atom]:
    return [atom for word in words for atom in word]


def _is_note(line: Line) -> bool:
    """Tell whether a line is a bracketed figure that belongs to the cell above it."""
    found = atoms(list(tokens([line])))
    return all(a.kind is AtomKind.NOTE for a in found) and line.text[1:2].isnumeric()


def _values_behind(found: Sequence[Atom]) -> tuple[list[Atom], list[Cell]]:
    """Return the words before, and every value at the end of a row."""
    count = 0
    while True:
        label, cells = _row(found, count + 1, plain=False)
        if not cells:
            break
        count += 1
    label, cells = _row(found, count, plain=False) if count else (list(found), [])
    return label, cells


def _row(found: Sequence[Atom], count: int, plain: bool = True) -> tuple[list[Atom], list[Cell]]:
    """Return the label and the last ``count`` values of a row, or no values yet.

    A ``plain`` label holds no number.
    """
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
    wordy = all(atom.kind is not AtomKind.NUMBER for atom in label)
    return (label, cells) if len(cells) == count and (wordy or not plain) else ([], [])


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
