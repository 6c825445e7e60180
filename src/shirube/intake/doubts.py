"""What a reading is not sure of, said as findings with their place."""

from collections.abc import Sequence

from shirube.intake.atoms import AtomKind
from shirube.intake.cells import Cell
from shirube.intake.draft import Draft
from shirube.intake.rows import Row
from shirube.terms import Bilingual, Finding, Severity

GUESSED = "READ-02"
"""The code of a row that was cut by guessing."""
DOUBTFUL = 3.0
"""The price from which the cut of a row into cells is a guess that a person may check."""
_DEAR = 12.0
"""The price from which a person has to check it."""
_FIGURES = 3
"""A name with so many numbers has swallowed cells."""
_CELLS = (AtomKind.NUMBER, AtomKind.COMPOUND, AtomKind.DASH)

_REMEDY = Bilingual(
    "元の表と見比べ、違っていれば確認.csvで直してください。",
    "Compare it with the printed table and correct it in 確認.csv if it differs.",
)
_UNNUMBERED = Bilingual("番号のない行", "A row without a number")


def doubt(draft: Draft, row: Row, indicator: str, name: Cell, price: float) -> None:
    """Enter a finding where a row was cut at a price that shows a guess.

    It is a warning where the price is high, or where ``name`` looks as if it held cells.
    """
    if price < DOUBTFUL and not _swallowed(name):
        return
    severity = Severity.WARNING if price >= _DEAR or _swallowed(name) else Severity.NOTE
    place = _place(row)
    sentence = Bilingual(
        f"{place.ja}は、欄の区切りを推定して読みました。",
        f"{place.en} was read by guessing where its cells end.",
    )
    source = draft.source(row.lines)
    draft.findings.append(Finding(GUESSED, severity, indicator, source, sentence, _REMEDY))


def unread_row(draft: Draft, row: Row) -> None:
    """Enter a finding for a row that could not be cut into its columns."""
    place = _place(row)
    sentence = Bilingual(
        f"{place.ja}を表の欄に分けられず、読み取っていません。",
        f"{place.en} could not be cut into the table's columns and was not read.",
    )
    _unread(draft, row.lines, sentence)


def unread_line(draft: Draft, row: Row, label: str, lines: Sequence[int]) -> None:
    """Enter a finding for the line ``label`` of a row, which is missing or has odd cells."""
    place = _place(row)
    sentence = Bilingual(
        f"{place.ja}の「{label}」を読み取れません。",
        f"{place.en} has no '{label}' that could be read.",
    )
    _unread(draft, lines or row.lines, sentence)


def _unread(draft: Draft, lines: Sequence[int], sentence: Bilingual) -> None:
    source = draft.source(lines)
    draft.findings.append(Finding("READ-03", Severity.WARNING, "", source, sentence, _REMEDY))


def _swallowed(name: Cell) -> bool:
    numbers = sum(atom.kind is AtomKind.NUMBER for atom in name)
    last = name[-1].kind if name else AtomKind.WORD
    return numbers >= _FIGURES or last in _CELLS


def _place(row: Row) -> Bilingual:
    number = row.number + row.sub
    return Bilingual(f"{number}の行", f"The row {number}") if number else _UNNUMBERED
