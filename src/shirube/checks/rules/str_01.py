"""STR-01: the numbers of siblings are unique."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Element
from shirube.terms import Bilingual, Severity


def _breaches(case: Case) -> Iterator[Breach]:
    for siblings in case.children.values():
        first: dict[tuple[str, str], Element] = {}
        for element in siblings:
            before = first.setdefault((element.tier, element.number), element)
            if element.number and before is not element:
                yield Breach(
                    element.id,
                    element.source,
                    f"{element.tier}の番号{element.number}が「{before.name}」と"
                    f"「{element.name}」の二つに付いています。",
                    f"Two items have the number {element.number}: {before.name} and "
                    f"{element.name}.",
                    element.number,
                )


RULE = Rule(
    "STR-01",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "同じ親の下で、番号は重ならない。",
        "Numbers are unique among the children of one parent.",
    ),
    Bilingual(
        "どちらかの番号を付け直すか、一方が再掲ならその印を付けてください。",
        "Number one of them anew, or mark it as a re-listing.",
    ),
    """
施策 1 港のにぎわい
  事業 1-1 市場の改修
  事業 1-2 桟橋の改修
""",
    """
施策 1 港のにぎわい
  事業 1-1 市場の改修
  事業 1-1 桟橋の改修
""",
    _breaches,
)
