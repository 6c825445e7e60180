"""VAL-07: the noun that ends a name fits the unit."""

import re
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.mention import named
from shirube.checks.evidence.units import plain_unit
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Indicator
from shirube.terms import Bilingual, Severity

_ASIDE = re.compile(r"[(（][^()（）]*[)）]|※.*")
_NUMBER_OF = re.compile(r"の?(数|面積|割合|率)$")
_SHARED = re.compile("[・/、]")


def _breaches(case: Case) -> Iterator[Breach]:
    for course in case.own_courses:
        row = course.indicator
        noun, allowed = _fitting(case, _head(row, course.part))
        for unit in sorted(course.units()):
            if noun and not _fits(case, unit, allowed):
                name = named(case, course)
                yield Breach(
                    row.id,
                    row.source,
                    f"{name}は「{noun}」ですが、単位が「{unit}」です。",
                    f"{name} is a '{noun}', but its unit is '{unit}'.",
                    f"単位「{unit}」",
                )


def _head(row: Indicator, part: str) -> str:
    """Return the name without asides; of a part its own label, where it is more than a letter."""
    name = part if len(part) > 1 else row.name
    if len(part) == 1:
        return ""
    plain = _ASIDE.sub("", name) or name
    return _NUMBER_OF.sub(r"\1", plain)


def _fitting(case: Case, head: str) -> tuple[str, tuple[str, ...]]:
    """Return the longest noun of the list that ends a name, with its units."""
    nouns = case.words.get("名称に合う単位", {})
    ends = [noun for noun in nouns if head.endswith(noun)]
    noun = max(ends, key=len, default="")
    return noun, nouns.get(noun, ())


def _fits(case: Case, unit: str, allowed: tuple[str, ...]) -> bool:
    """Tell whether a unit, or one of several (社・団体), is allowed."""
    return any(plain_unit(case, each) in allowed for each in (unit, *_SHARED.split(unit)))


RULE = Rule(
    "VAL-07",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "指標の名称の語（件数、人数、回数、割合など）と単位が合う。",
        "The noun of a name (cases, persons, times, share) fits the unit.",
    ),
    Bilingual(
        "何を数えるのか確かめ、名称か単位を直してください。",
        "Find out what is counted and mend the name or the unit.",
    ),
    """
事業 1-1 市場の案内
  行動量 案内の回数 | 回 | 合計 | 増 | 当初計画 2022=3 2023=4 計=7
""",
    """
事業 1-1 市場の案内
  行動量 案内の利用件数 | 人 | 合計 | 増 | 当初計画 2022=3 2023=4 計=7
""",
    _breaches,
)
