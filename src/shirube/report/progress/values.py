"""What a cell of the report reads: an answer, an amount of money, several parts on lines."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from shirube.evaluation import rounded
from shirube.plan import Amount, Figure
from shirube.report.progress.lettering import lettered
from shirube.report.theme import Theme
from shirube.terms import (
    YEN_PER_UNIT,
    Answer,
    Period,
    PeriodKind,
    Quantity,
    Reason,
    Unknown,
    Wording,
    wareki,
)

SIGNS = {
    Reason.NOT_APPLICABLE: "―",
    Reason.NOT_YET: "",
    Reason.DEFERRED: Reason.DEFERRED.value,
    Reason.NOT_MEASURED: "…",
    Reason.SUPPRESSED: "x",
    Reason.WITHHELD: Reason.WITHHELD.value,
}
"""What stands for a missing value of which no words are printed."""
MISSING = "記載なし"
"""What stands where the Edition has nothing at all."""
_BEFORE = ("約", "およそ", "延べ", "のべ", "計", "合計")
_BEHIND = (
    "以上",
    "以下",
    "以内",
    "未満",
    "超",
    "程度",
    "前後",
    "弱",
    "強",
    "増加",
    "減少",
    "増",
    "減",
)


def answer_text(answer: Answer) -> str:
    """Return a number with its unit, words, or the sign of why there is none."""
    match answer:
        case Quantity(words=""):
            return f"{number_text(answer.value)}{answer.unit}"
        case Quantity(words=words) | Wording(words=words):
            return lettered(words)
        case Unknown():
            return unknown_text(answer)


def unknown_text(unknown: Unknown) -> str:
    """Return the words that were printed, else the sign of the reason."""
    return lettered(unknown.words) or SIGNS[unknown.reason]


def number_text(value: Decimal | int) -> str:
    """Return a number with commas, its decimals as they are, ▲ before a negative one."""
    said = f"{abs(value):,f}" if isinstance(value, Decimal) else f"{abs(value):,}"
    return f"▲{said}" if value < 0 else said


def shown_amount(amount: int, theme: Theme) -> Decimal:
    """Return yen in the unit of the theme, rounded half up: the only place where it is."""
    return rounded(Fraction(amount, YEN_PER_UNIT[theme.money]), 0)


def amount_text(amount: Amount, theme: Theme) -> str:
    """Return money in the unit of the theme, without the unit, or the sign of the unknown."""
    if isinstance(amount, Unknown):
        return unknown_text(amount)
    return number_text(shown_amount(amount, theme))


def figure_text(figure: Figure) -> str:
    """Return a figure with what its cell says besides (延べ530名, 300人（累計）)."""
    said = answer_text(figure.answer)
    words = figure.answer.words if isinstance(figure.answer, (Quantity, Wording)) else ""
    notes = [note for note in figure.notes if note not in words]
    before = "".join(note for note in notes if note in _BEFORE)
    behind = "".join(note for note in notes if note in _BEHIND)
    aside = [f"（{lettered(note)}）" for note in notes if note not in (*_BEFORE, *_BEHIND)]
    return "\n".join((f"{before}{said}{behind}", *aside))


def parts_text(figures: Iterable[Figure]) -> str:
    """Return the parts of one cell, a line each, what all of them say besides once below."""
    lines: list[tuple[str, list[str]]] = []
    for figure in figures:
        said, *aside = figure_text(figure).split("\n")
        lines.append((f"{part_label(figure.part)}{said}", aside))
    shared = lines[0][1] if lines and all(aside == lines[0][1] for _, aside in lines) else []
    said_lines = ["\n".join((line, *([] if aside == shared else aside))) for line, aside in lines]
    return "\n".join((*said_lines, *shared))


def part_label(part: str) -> str:
    """Return the label of a part before its value: a）, 耐震診断："""
    if not part:
        return ""
    return f"{part}）" if len(part) == 1 and part.isascii() else f"{lettered(part)}："


def period_text(period: Period, theme: Theme) -> str:
    """Return a time: the printed date, else its years."""
    if period.as_of:
        return lettered(period.as_of)
    ends = dict.fromkeys(y for y in (period.first, period.last) if y is not None)
    said = "～".join(year_text(year, theme) for year in ends)
    return f"{said}末" if said and period.kind is PeriodKind.END else said


def year_text(year: int, theme: Theme) -> str:
    """Return a fiscal year as the theme writes it."""
    return theme.wareki.format(wareki=wareki(year), year=year)
