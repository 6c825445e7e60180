"""Fiscal years and Japanese eras (年度・和暦), both ways.

Eras start on the dates fixed by law (元号法; 改元 of 1926, 1989 and 2019). A fiscal year runs
from April to March and is named by the western year it starts in: 令和4年度 is 2022.
"""

import re
import unicodedata
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

_NAMES = "|".join(f"{era.name}|{era.sign}" for era in ERAS)
_WAREKI = re.compile(rf"(?P<era>{_NAMES})\s*(?P<year>元|\d[\d\s]*)\s*(?:\(\s*\d{{4}}\s*\)\s*)?年")
_WESTERN = re.compile(rf"(?P<year>(?:19|20)\d\d)\s*(?:\(\s*(?:{_NAMES})\s*[元\d]+\s*\)\s*)?年")
FISCAL_YEAR = (
    rf"(?:(?:{_NAMES})(?:元|\d+)(?:\(\d{{4}}\))?年度(?:\(\d{{4}}年度\))?"
    rf"|(?:19|20)\d\d(?:\((?:{_NAMES})[元\d]+\))?年度)"
)
"""A fiscal year as documents print it, folded and without blanks, as an expression of re."""


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

    A pair that says one year twice (令和6年度(2024年度), 令和6(2024)年度) counts once.
    """
    plain = unicodedata.normalize("NFKC", text)
    found = [(m.start(), _wareki_year(m)) for m in _WAREKI.finditer(plain)]
    found += [(m.start(), int(m["year"])) for m in _WESTERN.finditer(plain)]
    ordered = [year for _, year in sorted(found)]
    return tuple(y for i, y in enumerate(ordered) if i == 0 or y != ordered[i - 1])


def year(text: str) -> int | None:
    """Return the first western year that ``text`` names, or None."""
    return next(iter(years(text)), None)


def _wareki_year(match: re.Match[str]) -> int:
    number = match["year"]
    counted = 1 if number == "元" else int(re.sub(r"\s", "", number))
    return western(match["era"], counted)
