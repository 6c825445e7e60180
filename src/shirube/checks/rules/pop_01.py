"""POP-01: the age groups, and men and women, sum to the population."""

import re
from collections.abc import Iterator
from decimal import Decimal

from shirube.checks.case import Case
from shirube.checks.evidence.columns import Column, columns
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity

_TOTAL = re.compile(r"(?:総人口|人口総数|総数|人口|合計|計|人口計)")
_GROUPS = (
    (
        "年齢3区分",
        "the age groups",
        (
            re.compile(r"(?:年少人口|0[~〜-]14歳|15歳未満)(?:\(.*\))?"),
            re.compile(r"(?:生産年齢人口|15[~〜-]64歳)(?:\(.*\))?"),
            re.compile(r"(?:高齢者人口|老年人口|高齢人口|65歳以上)(?:人口)?(?:\(.*\))?"),
        ),
    ),
    ("男女", "men and women", (re.compile("男性?(?:人口)?"), re.compile("女性?(?:人口)?"))),
)


def _breaches(case: Case) -> Iterator[Breach]:
    for column in columns(case.edition.exhibits):
        for name, english, forms in _GROUPS:
            yield from _sum(column, name, english, forms)


def _sum(
    column: Column, name: str, english: str, forms: tuple[re.Pattern[str], ...]
) -> Iterator[Breach]:
    total = column.found(_TOTAL)
    parts = [column.found(form) for form in forms]
    known = [part[1] for part in parts if part is not None]
    if total is None or len(known) != len(forms):
        return
    datum, said = total
    summed = sum(known, Decimal(0))
    if abs(summed - said) > _slack(known):
        yield Breach(
            column.exhibit.element,
            datum.source,
            f"「{column.exhibit.title}」の{column.heading}で、{name}を足すと{summed:,}ですが、"
            f"{datum.row}は{said:,}です。",
            f"In '{column.exhibit.title}', {column.heading}, {english} sum to {summed:,}, but "
            f"the total is {said:,}.",
            f"{column.exhibit.title} {column.heading} {name}",
        )


def _slack(values: list[Decimal]) -> int:
    """Return what rounding can make of it: one a part where all are rounded to hundreds."""
    rounded = all(value % 100 == 0 for value in values)
    return 100 * len(values) // 2 if rounded else 0


RULE = Rule(
    "POP-01",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "年齢3区分の人口の和、男女の人口の和は、総人口に等しい。",
        "The age groups, and men and women, sum to the population.",
    ),
    Bilingual(
        "元の資料で各区分と総数を確かめてください。年齢不詳があれば注に書いてください。",
        "Look the groups up; where ages are unknown, say so in a note.",
    ),
    """
表 統計表 | 人口 | 年少人口・R2=30人 生産年齢人口・R2=60人 高齢者人口・R2=40人 総人口・R2=130人
""",
    """
表 統計表 | 人口 | 年少人口・R2=30人 生産年齢人口・R2=61人 高齢者人口・R2=40人 総人口・R2=130人
""",
    _breaches,
)
