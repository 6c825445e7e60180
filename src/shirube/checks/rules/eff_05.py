"""EFF-05: an item of the table of effects has the number that it has in the list of items."""

from collections import defaultdict
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.effect_rows import effect_rows
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Element
from shirube.terms import Bilingual, Severity


def _breaches(case: Case) -> Iterator[Breach]:
    listed: defaultdict[str, list[Element]] = defaultdict(list)
    for element in case.edition.elements:
        if element.number:
            listed[element.name].append(element)
    for row in effect_rows(case):
        number, name = row.head.number, row.head.name
        known = listed.get(name, [])
        if number and known and number not in {element.number for element in known}:
            first = known[0]
            yield Breach(
                first.id,
                row.head.source,
                f"「{name}」の番号が、効果額の表では{number}、{first.tier}の一覧では"
                f"{first.number}です。",
                f"'{name}' has the number {number} in the table of effects and {first.number} in "
                "the list of items.",
                f"{number} {name}",
            )


RULE = Rule(
    "EFF-05",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "効果額の表の取組みの番号は、取組みの一覧の番号と同じである。",
        "An item has the same number in the table of effects and in the list of items.",
    ),
    Bilingual("どちらの番号が正しいか確かめてそろえてください。", "Find out which is right."),
    """
改革の取組み 2-2 公文書の管理
効果額 2-2 公文書の管理 | 2022 | 見込み | 削減額 | 3
""",
    """
改革の取組み 2-3 公文書の管理
効果額 2-2 公文書の管理 | 2022 | 見込み | 削減額 | 3
""",
    _breaches,
)
