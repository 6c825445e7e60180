"""What a reading is not sure of, said as findings with their place."""

from shirube.intake.draft import Draft
from shirube.intake.rows import Row
from shirube.terms import Bilingual, Finding, Severity

DOUBTFUL = 3.0
"""The price from which the cut of a row into cells is a guess that a person should see."""

_REMEDY = Bilingual(
    "元の表と見比べ、違っていれば確認.csvで直してください。",
    "Compare it with the printed table and correct it in 確認.csv if it differs.",
)

_UNNUMBERED = Bilingual("番号のない行", "A row without a number")


def doubt(draft: Draft, row: Row, indicator: str, price: float) -> None:
    """Enter a finding where a row was cut at this price and others would have fitted too."""
    if price < DOUBTFUL:
        return
    place = _name(row)
    sentence = Bilingual(
        f"{place.ja}は、欄の区切りを推定して読みました。",
        f"{place.en} was read by guessing where its cells end.",
    )
    source = draft.source(row.lines)
    draft.findings.append(Finding("READ-02", Severity.NOTE, indicator, source, sentence, _REMEDY))


def unread_row(draft: Draft, row: Row) -> None:
    """Enter a finding for a row that could not be cut into its columns."""
    place = _name(row)
    sentence = Bilingual(
        f"{place.ja}を表の欄に分けられず、読み取っていません。",
        f"{place.en} could not be cut into the table's columns and was not read.",
    )
    source = draft.source(row.lines)
    draft.findings.append(Finding("READ-03", Severity.WARNING, "", source, sentence, _REMEDY))


def _name(row: Row) -> Bilingual:
    number = row.number + row.sub
    return Bilingual(f"{number}の行", f"The row {number}") if number else _UNNUMBERED
