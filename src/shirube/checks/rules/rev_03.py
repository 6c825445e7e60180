"""REV-03: a revised total follows the basis of the Edition."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.naming import row_name
from shirube.checks.evidence.revised_totals import RevisedTotal, revised_totals
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import digits
from shirube.plan import Role
from shirube.terms import Bilingual, Severity


def _breaches(case: Case) -> Iterator[Breach]:
    rows = list(revised_totals(case))
    results = sum(row.by_result and not row.by_plan for row in rows)
    plans = sum(row.by_plan and not row.by_result for row in rows)
    by_result = results > plans
    for row in rows:
        if not (row.by_result if by_result else row.by_plan):
            yield _breach(case, row, by_result)


def _breach(case: Case, row: RevisedTotal, by_result: bool) -> Breach:
    totals = row.totals
    due = (totals.actual_carry if by_result else totals.plan_carry).value
    other = (totals.plan_carry if by_result else totals.actual_carry).value
    basis = "実績または見込み" if by_result else "当初計画"
    printed = digits(row.printed)
    course, unit = row.course, row.course.unit()
    also = ""
    if row.printed == other:
        also = "（" + ("計画" if by_result else "実績や見込み") + "を引き継いだ合計と同じです）"
    part = f"（{course.part}）" if course.part else ""
    return Breach(
        course.indicator.id,
        course.totals[Role.REVISED].source,
        f"{row_name(case, course.indicator)}{part}の修正計画の総量は{printed}{unit}ですが、"
        f"終わった年度を{basis}のまま引き継ぐと{digits(due)}{unit}です{also}。",
        f"The revised total of '{course.indicator.name}' is {printed}, but with the "
        f"{'results' if by_result else 'plans'} of closed years carried it is {digits(due)}.",
        f"修正計画 総量{part}",
    )


RULE = Rule(
    "REV-03",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "修正計画の総量は、終わった年度の当初計画と残る年度の修正計画からなる（計画繰越。版の"
        "大半が実績や見込みを引き継ぐときは、その実績繰越による）。",
        "A revised total is made of the original plan of closed years and the revised plan of "
        "open ones, or of the results of closed years where most rows of the Edition do so.",
    ),
    Bilingual(
        "年度ごとの値を足し直すか、実績を引き継ぐのであればすべての行でそうしてください。",
        "Add the years up anew, or carry the results in all rows.",
    ),
    """
事業 1-1 渡船の運航
  行動量 便 | 便 | 合計 | 増 | 当初計画 2022=9 2023=9 計=18 | 修正計画 2023=12 計=21 | 見込み 2022=8
""",
    """
事業 1-1 渡船の運航
  行動量 便 | 便 | 合計 | 増 | 当初計画 2022=9 2023=9 計=18 | 修正計画 2023=12 計=31 | 見込み 2022=8
""",
    _breaches,
)
