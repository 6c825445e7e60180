"""ORG-02: a part of the plan has a department in charge."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.numbering import place
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Rank
from shirube.terms import Bilingual, Severity


def _breaches(case: Case) -> Iterator[Breach]:
    for rank in (Rank.MEASURE, Rank.PROJECT):
        ranked = [element for element in case.edition.elements if element.rank is rank]
        named = [element for element in ranked if element.departments]
        if len(named) * 2 <= len(ranked):
            continue
        for element in ranked:
            above = any(each.departments for each in case.above(element.id))
            if not above and "再掲" not in element.notes:
                yield Breach(
                    element.id,
                    element.source,
                    f"「{place(element)}」に所管が書かれていません。",
                    f"'{place(element)}' has no department.",
                    "所管",
                )


RULE = Rule(
    "ORG-02",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "所管を示す計画では、どの施策や事業にも所管がある。",
        "Where a plan names departments, every part of it has one.",
    ),
    Bilingual("所管する部や課を書いてください。", "Name the department in charge."),
    """
施策 1 港のにぎわい | 所管 港湾部
施策 2 渡船の維持 | 所管 交通課
施策 3 海岸の保全 | 所管 港湾部
""",
    """
施策 1 港のにぎわい | 所管 港湾部
施策 2 渡船の維持 | 所管 交通課
施策 3 海岸の保全
""",
    _breaches,
)
