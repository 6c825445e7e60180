"""What one cell looks like on the screen: an answer, a time, an amount of money."""

from shirube.cli.labels import label
from shirube.plan import Amount
from shirube.terms import (
    Answer,
    Language,
    Period,
    PeriodKind,
    Quantity,
    Reason,
    Unknown,
    Wording,
    fiscal_year_name,
)

_THOUSAND = 1_000


def answer_cell(answer: Answer, language: Language) -> str:
    """Return a value, its words, or why there is none; a blank never looks like a zero."""
    match answer:
        case Quantity(words=""):
            return f"{answer.value:,f}{answer.unit}"
        case Quantity(words=words) | Wording(words=words):
            return words
        case Unknown():
            return unknown_cell(answer, language)


def unknown_cell(unknown: Unknown, language: Language) -> str:
    """Return the dash that was printed, or the reason in brackets with the printed words."""
    if unknown.reason is Reason.NOT_APPLICABLE:
        return "―"
    return f"({label(unknown.reason, language)}){unknown.words}"


def amount_cell(amount: Amount, language: Language) -> str:
    """Return money in thousand yen, as documents print it, or in yen where that is finer."""
    if isinstance(amount, Unknown):
        return unknown_cell(amount, language)
    thousands, rest = divmod(amount, _THOUSAND)
    if rest:
        return f"{amount:,}円" if language == "ja" else f"{amount:,} yen"
    return f"{thousands:,}千円" if language == "ja" else f"{thousands:,} thousand yen"


def period_cell(period: Period, language: Language) -> str:
    """Return a time as the head of a column."""
    years = _years(period, language)
    match period.kind:
        case PeriodKind.POINT:
            return period.as_of or years or ("時点" if language == "ja" else "at a time")
        case PeriodKind.TOTAL:
            return "総量" if language == "ja" else "total"
        case PeriodKind.END:
            return f"{years}末" if language == "ja" else f"end of {years}"
        case _:
            return years or ("複数年" if language == "ja" else "several years")


def year_cell(year: int, language: Language) -> str:
    """Return a fiscal year: 令和4年度, FY2022."""
    return fiscal_year_name(year) if language == "ja" else f"FY{year}"


def _years(period: Period, language: Language) -> str:
    ends = dict.fromkeys(year for year in (period.first, period.last) if year is not None)
    return "～".join(year_cell(year, language) for year in ends)
