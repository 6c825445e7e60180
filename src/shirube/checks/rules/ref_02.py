"""REF-02: two plans of one time promise the same for the same year of the same indicator."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.mention import figure_spot
from shirube.checks.evidence.naming import row_name, said
from shirube.checks.evidence.neighbours import shared
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Quantity, Severity, fiscal_year_name


def _breaches(case: Case) -> Iterator[Breach]:
    for each in shared(case):
        own, other = each.own.answer, each.other.answer
        if not (isinstance(own, Quantity) and isinstance(other, Quantity)):
            continue
        if own.value != other.value and each.own.period.last is not None:
            year = fiscal_year_name(each.own.period.last)
            yield Breach(
                each.row.id,
                each.own.source,
                f"{row_name(case, each.row)}の{year}の値は{said(own)}ですが、"
                f"「{each.plan.plan.name}」では{said(other)}です。",
                f"'{each.row.name}' is {said(own)} here for {each.own.period.last}, and "
                f"{said(other)} in '{each.plan.plan.name}'.",
                figure_spot(each.own),
            )


RULE = Rule(
    "REF-02",
    Severity.WARNING,
    Reads.PLANS,
    Bilingual(
        "同じ時期の二つの計画に同じ指標があれば、同じ年度の計画値や目標値は同じである。",
        "Where two plans of one time have the same indicator, they promise the same for a year.",
    ),
    Bilingual(
        "どちらの計画が新しいかを確かめ、もう一方を合わせるか、違う理由を記してください。",
        "Find out which plan is the newer and let the other agree, or say why they differ.",
    ),
    """
計画 2022-2023 |  |  |  |  | 潮見市福祉計画 | 個別計画
取組み 1 港の見守り
  成果指標 見守る人の数 | 人 | 水準 | 増 | 目標値 2023=30
＋
計画 2022-2023
施策 1 港のにぎわい
  成果指標 見守る人の数 | 人 | 水準 | 増 | 目標値 2023=30
""",
    """
計画 2022-2023 |  |  |  |  | 潮見市福祉計画 | 個別計画
取組み 1 港の見守り
  成果指標 見守る人の数 | 人 | 水準 | 増 | 目標値 2023=30
＋
計画 2022-2023
施策 1 港のにぎわい
  成果指標 見守る人の数 | 人 | 水準 | 増 | 目標値 2023=40
""",
    _breaches,
)
