"""Fiscal years and Japanese eras (年度・和暦), both ways.

Eras start on the dates fixed by law (元号法; 改元 of 1926, 1989 and 2019). A fiscal year runs
from April to March and is named by the western year it starts in: 令和4年度 is 2022.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Era:
    """An era: its name, its one-letter sign, and the western year that is its first."""

    name: str
    sign: str
    first: int


ERAS = (
    Era("明治", "M", 1868),
    Era("大正", "T", 1912),
    Era("昭和", "S", 1926),
    Era("平成", "H", 1989),
    Era("令和", "R", 2019),
)


def _apart(word: str) -> str:
    return r"\s*".join(word)


_ERA = "|".join(
    (*(_apart(era.name) for era in ERAS), rf"(?<![A-Za-z])[{''.join(era.sign for era in ERAS)}]")
)
_COUNT = r"(?:元|\d(?:\s*\d)?)"
_FOUR = rf"(?:(?<!\d)(?:{_apart('19')}|{_apart('20')})\s*\d\s*\d)"
_OF_ERA = rf"(?:(?:{_ERA})\s*{_COUNT})"
_YEAR_END = r"\s*年\s*度"
_WESTERN_ASIDE = rf"(?:\s*\(\s*(?:{_FOUR}|['’‘]\s*\d\s*\d)\s*(?:年(?:\s*度)?\s*)?\))?"
_WAREKI_ASIDE = rf"(?:\s*\(\s*{_OF_ERA}\s*(?:年(?:\s*度)?\s*)?\))?"
_WAREKI = rf"(?:{_OF_ERA}{_WESTERN_ASIDE}{_YEAR_END}{_WESTERN_ASIDE})"
_LATER = rf"(?:(?<!\d){_COUNT}{_WESTERN_ASIDE}{_YEAR_END}{_WESTERN_ASIDE})"
_WESTERN = rf"(?:{_FOUR}{_WAREKI_ASIDE}{_YEAR_END}{_WAREKI_ASIDE})"
_PLANNED = r"(?:\s*(?:目\s*標|計\s*画|予\s*定)(?:\s*値)?|\s*\(\s*(?:目標|計画|予定)値?\s*\))?"

FISCAL_YEAR = rf"(?:{_WAREKI}|{_WESTERN})"
"""A fiscal year as documents print it, folded, with or without blanks between its letters, as
an expression of re without groups: 令和7年度, R7年度, 令和7(2025)年度, 2025年度(令和7年度)."""
FISCAL_YEARS = (
    rf"(?:\s*(?:{_WAREKI}{_PLANNED}(?:\s*{_LATER}{_PLANNED})*|{_WESTERN}{_PLANNED})){{1,40}}"
)
"""Column titles of years, each printed like ``FISCAL_YEAR``: the era may stand before the first
alone (令和7年度 8年度), and 目標 or 計画 behind a year."""

_YEAR = re.compile(
    rf"(?:(?P<era>{_ERA})\s*(?P<count>{_COUNT}){_WESTERN_ASIDE}"
    rf"|(?P<western>{_FOUR}){_WAREKI_ASIDE})"
    rf"\s*年(?:\s*度)?{_WESTERN_ASIDE}{_WAREKI_ASIDE}"
    rf"|(?<!\d)(?P<later>{_COUNT}){_WESTERN_ASIDE}{_YEAR_END}{_WESTERN_ASIDE}"
)
_BETWEEN = re.compile(rf"{_PLANNED}\s*(?:[、,・~〜/-]|から|及び|と)?\s*")


def western(era: str, year: int) -> int:
    """Return the western year of ``year`` in ``era`` (a name or a sign).

    A year beyond the end of its era is counted on: 平成62年 is 2050. Raises KeyError for an
    era that does not exist.
    """
    for known in ERAS:
        if era in (known.name, known.sign):
            return known.first + year - 1
    raise KeyError(era)


def wareki(year: int) -> str:
    """Return a western year in the era that holds its end: 2019 is 令和元, 2050 is 令和32."""
    era = next((known for known in reversed(ERAS) if year >= known.first), ERAS[0])
    number = year - era.first + 1
    return f"{era.name}{'元' if number == 1 else number}"


def fiscal_year_name(year: int) -> str:
    """Return a fiscal year as documents print it: 2022 is 令和4年度."""
    return f"{wareki(year)}年度"


def years(text: str) -> tuple[int, ...]:
    """Return every western year that ``text`` names, in order of place, wareki or western.

    A pair that says one year twice (令和6年度(2024年度), 令和6(2024)年度) counts once. A later
    year directly behind needs no era of its own (令和6年度、7年度).
    """
    ordered: list[int] = []
    for named in _named(unicodedata.normalize("NFKC", text)):
        if named != (ordered[-1] if ordered else None):
            ordered.append(named)
    return tuple(ordered)


def year(text: str) -> int | None:
    """Return the first western year that ``text`` names, or None."""
    return next(iter(years(text)), None)


def _named(plain: str) -> Iterator[int]:
    """Yield the years of a text; one without an era has that of the year closely before it."""
    era, last, end = "", 0, 0
    for match in _YEAR.finditer(plain):
        if match["later"]:
            later = _counted(era, match["later"]) if era else last
            if later <= last or not _BETWEEN.fullmatch(plain, end, match.start()):
                continue
            last = later
        elif match["era"]:
            era = _closed(match["era"])
            last = _counted(era, match["count"])
        else:
            era, last = "", int(_closed(match["western"]))
        end = match.end()
        yield last


def _counted(era: str, count: str) -> int:
    return western(era, 1 if count == "元" else int(_closed(count)))


def _closed(text: str) -> str:
    return re.sub(r"\s", "", text)
