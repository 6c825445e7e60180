"""How a side reads in a sentence: a number with its unit, words, or why there is none."""

from fractions import Fraction

from shirube.difference.contrast import Side
from shirube.terms import (
    Bilingual,
    Language,
    Period,
    PeriodKind,
    Quantity,
    Unknown,
    Wording,
    fiscal_year_name,
)

NOTHING = Bilingual("なし", "nothing")
_DECIMALS = 2
_THOUSAND = 1_000


def said(side: Side | None) -> Bilingual:
    """Return what a side says, with the notes of its cell."""
    if side is None:
        return NOTHING
    text = _text(side)
    notes = "".join(f"({note})" for note in side.notes if note not in text)
    return Bilingual(f"{text}{notes}", f"{text}{notes}")


def when(side: Side | None) -> Bilingual:
    """Return the time that a side speaks of, or nothing."""
    period = None if side is None else side.period
    return Bilingual(*(_time(period, language) for language in _LANGUAGES))


def number(value: Fraction, unit: str = "") -> str:
    """Return a number that was worked out, with at most two decimals."""
    rounded = round(value, _DECIMALS)
    plain = f"{rounded.numerator / rounded.denominator:,.{_DECIMALS}f}"
    return plain.rstrip("0").rstrip(".") + unit


_LANGUAGES: tuple[Language, Language] = ("ja", "en")


def _text(side: Side) -> str:
    match side.said:
        case Quantity(words=""):
            return f"{side.said.value:,f}{side.said.unit}"
        case Quantity(words=words) | Wording(words=words):
            return words
        case Unknown(reason, words):
            return words or reason.value
        case int(yen):
            return f"{yen:,}円" if yen % _THOUSAND else f"{yen // _THOUSAND:,}千円"
        case str(text):
            return text


def _time(period: Period | None, language: Language) -> str:
    if period is None:
        return ""
    if period.as_of:
        return period.as_of
    if period.kind is PeriodKind.TOTAL:
        return "総量" if language == "ja" else "total"
    ends = dict.fromkeys(year for year in (period.first, period.last) if year is not None)
    years = "～".join(fiscal_year_name(y) if language == "ja" else f"FY{y}" for y in ends)
    if period.kind is PeriodKind.END and years:
        return f"{years}末" if language == "ja" else f"end of {years}"
    return years
