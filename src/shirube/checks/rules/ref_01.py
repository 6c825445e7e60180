"""REF-01: a number that a plan names of the implementation plan stands in that plan."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.naming import row_name
from shirube.checks.evidence.neighbours import implementation_plans
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity


def _breaches(case: Case) -> Iterator[Breach]:
    plans = implementation_plans(case)
    known = {element.number for plan in plans for element in plan.elements}
    for row in case.edition.indicators if plans else ():
        for number in row.related:
            if number not in known:
                yield Breach(
                    row.id,
                    row.source,
                    f"{row_name(case, row)}が挙げる実施計画の施策{number}は、"
                    f"「{plans[0].plan.name}」にありません。",
                    f"The indicator '{row.name}' names {number} of the implementation plan, which "
                    f"'{plans[0].plan.name}' does not have.",
                    number,
                )


RULE = Rule(
    "REF-01",
    Severity.ERROR,
    Reads.PLANS,
    Bilingual(
        "個別計画が挙げる実施計画の施策番号は、同じ時期の実施計画にある。",
        "A number that a plan names of the implementation plan of its time stands in that plan.",
    ),
    Bilingual(
        "実施計画の番号を確かめ、挙げる番号を直してください。",
        "Look the number up in the implementation plan and mend it.",
    ),
    """
計画 2022-2023 |  |  |  |  | 潮見市福祉計画 | 個別計画
取組み 1 港の見守り
  成果指標 見守る人の数 | 人 | 水準 | 増 | 目標値 2023=30 | 関連 1-1
＋
計画 2022-2023
施策 1 港のにぎわい
  事業 1-1 港の見守り
""",
    """
計画 2022-2023 |  |  |  |  | 潮見市福祉計画 | 個別計画
取組み 1 港の見守り
  成果指標 見守る人の数 | 人 | 水準 | 増 | 目標値 2023=30 | 関連 1-2
＋
計画 2022-2023
施策 1 港のにぎわい
  事業 1-1 港の見守り
""",
    _breaches,
)
