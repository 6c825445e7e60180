"""BUD-05: a table of money states its unit."""

import re
from collections.abc import Iterator, Sequence

from shirube.checks.case import Case
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Exhibit
from shirube.terms import YEN_PER_UNIT, Bilingual, Quantity, Severity, Source

_MONEY = re.compile("事業費|経費|費用|予算|決算|効果額|金額|歳入|歳出|財源")
_UNIT = re.compile(r"(?:千|万|百万|億)円|[(:：（]円|単位.{0,4}円|\d円")
_ABOVE, _BELOW = 60, 30
"""Lines of the text around a table in which its unit can stand."""


def _breaches(case: Case) -> Iterator[Breach]:
    for name, places in (
        ("事業費", [cost.source for cost in case.edition.costs]),
        ("効果額", [effect.source for effect in case.edition.effects]),
    ):
        if places and case.texts and not _stated(case, places):
            yield _breach("", name, places[0])
    for exhibit in case.edition.exhibits:
        if _MONEY.search(exhibit.title) and _bare(exhibit) and not _noted(case, exhibit):
            yield _breach(exhibit.element, exhibit.title, exhibit.source)


def _stated(case: Case, places: Sequence[Source]) -> bool:
    """Tell whether the unit stands in the lines around the amounts."""
    first, last = min(p.first for p in places), max(p.last for p in places)
    return any(
        _UNIT.search(line.text)
        for line in case.lines
        if line.source.file == places[0].file
        and first - _ABOVE <= line.source.first <= last + _BELOW
    )


def _bare(exhibit: Exhibit) -> bool:
    """Tell whether all numbers of a table stand without a unit."""
    answers = [datum.answer for datum in exhibit.data if isinstance(datum.answer, Quantity)]
    return len(answers) > 1 and not any(answer.unit for answer in answers)


def _noted(case: Case, exhibit: Exhibit) -> bool:
    heads = [f"{datum.row} {datum.column}" for datum in exhibit.data]
    said = [exhibit.title, *exhibit.notes, *heads]
    units = tuple(YEN_PER_UNIT)
    return any(unit in text for unit in units for text in said) or (
        bool(case.texts) and _stated(case, [exhibit.source])
    )


def _breach(subject: str, name: str, source: Source) -> Breach:
    return Breach(
        subject,
        source,
        f"表「{name}」に金額の単位（円、千円など）が書かれていません。",
        f"The table '{name}' states no unit of money.",
        name,
    )


RULE = Rule(
    "BUD-05",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "金額の表には、円、千円、百万円などの単位が書いてある。",
        "A table of money states its unit.",
    ),
    Bilingual("表の右上などに「単位：千円」と記してください。", "Print the unit above the table."),
    """
施策 1 港のにぎわい
  表 統計表 | 施設の維持管理経費（千円） | 建物・令和4年度=367 道路・令和4年度=174
""",
    """
施策 1 港のにぎわい
  表 統計表 | 施設の維持管理経費 | 建物・令和4年度=367 道路・令和4年度=174
""",
    _breaches,
)
