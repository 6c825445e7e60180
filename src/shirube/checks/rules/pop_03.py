"""POP-03: births less deaths and arrivals less departures make the change of the population."""

import re
from collections.abc import Iterator
from decimal import Decimal

from shirube.checks.case import Case
from shirube.checks.evidence.columns import Column, columns
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity

_BIRTHS, _DEATHS = re.compile("出生(?:数|者数)?"), re.compile("死亡(?:数|者数)?")
_ARRIVALS, _DEPARTURES = re.compile("転入(?:数|者数)?"), re.compile("転出(?:数|者数)?")
_NATURAL = re.compile("自然(?:増減|動態|増加|増)(?:数)?")
_SOCIAL = re.compile("社会(?:増減|動態|増加|増)(?:数)?")
_CHANGE = re.compile("(?:人口)?増減(?:数|計)?|人口増加数?")
_EQUATIONS = (
    (_NATURAL, _BIRTHS, _DEATHS, -1),
    (_SOCIAL, _ARRIVALS, _DEPARTURES, -1),
    (_CHANGE, _NATURAL, _SOCIAL, 1),
)


def _breaches(case: Case) -> Iterator[Breach]:
    for column in columns(case.edition.exhibits):
        for result, first, second, sign in _EQUATIONS:
            yield from _equation(column, result, first, second, sign)


def _equation(
    column: Column,
    result: re.Pattern[str],
    first: re.Pattern[str],
    second: re.Pattern[str],
    sign: int,
) -> Iterator[Breach]:
    said, one, two = column.found(result), column.found(first), column.found(second)
    if said is None or one is None or two is None:
        return
    right: Decimal = one[1] + sign * two[1]
    datum, value = said
    if value != right:
        joint, way = ("に", "足す") if sign > 0 else ("から", "引く")
        yield Breach(
            column.exhibit.element,
            datum.source,
            f"「{column.exhibit.title}」の{column.heading}で、{one[0].row}{one[1]:,}{joint}"
            f"{two[0].row}{two[1]:,}を{way}と{right:,}ですが、{datum.row}は{value:,}です。",
            f"In '{column.exhibit.title}', {column.heading}, {datum.row} should be {right:,}, "
            f"not {value:,}.",
            f"{column.exhibit.title} {column.heading} {datum.row}",
        )


RULE = Rule(
    "POP-03",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "自然増減は出生から死亡を、社会増減は転入から転出を引いた数であり、その和が人口の増減である。",
        "Births less deaths and arrivals less departures make the change of the population.",
    ),
    Bilingual("元の統計で数を確かめてください。", "Look the numbers up in the statistics."),
    """
表 統計表 | 人口動態 | 出生数・2020=50人 死亡数・2020=80人 自然増減・2020=-30人
""",
    """
表 統計表 | 人口動態 | 出生数・2020=50人 死亡数・2020=80人 自然増減・2020=-20人
""",
    _breaches,
)
