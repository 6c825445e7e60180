"""REV-11: a revised total counts closed years as they came out, or it is said that it does not."""

from collections.abc import Iterator
from decimal import Decimal

from shirube.checks.case import Case
from shirube.checks.evidence.finite import finite
from shirube.checks.evidence.gathering import Member, gathered
from shirube.checks.evidence.mention import brief, named, number
from shirube.checks.evidence.revised_totals import RevisedTotal, revised_totals
from shirube.checks.evidence.units import ordinary
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import Course
from shirube.plan import Role
from shirube.terms import Bilingual, Severity

_FAR = 10
"""Totals that differ by less than a tenth say much the same."""
_LEAD = Bilingual(
    "修正計画の総量に終わった年度を計画のまま足しているため、見込まれる量と違う指標",
    "Revised totals that count closed years as planned, not what will come of them",
)


def _breaches(case: Case) -> Iterator[Breach]:
    rows = [(row, *values) for row in revised_totals(case) if (values := _values(row))]
    if any(abs(due - told) * _FAR >= abs(told) for _, told, due in rows):
        members = [_member(case, row.course, told, due) for row, told, due in rows]
        yield from gathered(members, _LEAD, "修正計画の総量", few=1)


def _values(row: RevisedTotal) -> tuple[Decimal, Decimal] | None:
    """Return the printed total and the one by results, where closed years count as planned."""
    told, due = finite(row.printed), finite(row.totals.actual_carry.value)
    if told is None or due is None or not ordinary(told) or not ordinary(due):
        return None
    wanted = row.by_plan and not row.by_result and not row.course.indicator.relisted
    return (told, due) if wanted else None


def _member(case: Case, course: Course, printed: Decimal, due: Decimal) -> Member:
    unit = course.unit()
    told, likely = number(printed, unit), number(due, unit)
    return Member(
        f"{brief(case, course)}（{told}、実績や見込みによれば{likely}）",
        Breach(
            course.indicator.id,
            course.totals[Role.REVISED].source,
            f"{named(case, course)}の修正計画の総量{told}は、終わった年度を計画のまま足しています。"
            f"実績や見込みによれば{likely}です。",
            f"The revised total of {named(case, course)}, {told}, counts closed years as planned; "
            f"with what came of them it is {likely}.",
            "修正計画 総量（実績による）",
        ),
    )


RULE = Rule(
    "REV-11",
    Severity.NOTE,
    Reads.EDITION,
    Bilingual(
        "修正計画の総量は、終わった年度を実績や見込みで数えた量と1割以上は違わない。",
        "A revised total is within a tenth of the total that counts closed years as they came out.",
    ),
    Bilingual(
        "総量を実績や見込みによる量に改めるか、計画のまま足していることを注記してください。",
        "Print the total by results, or note that closed years are counted as planned.",
    ),
    """
事業 1-1 渡船の運航
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2022=10 2023=10 | 修正計画 2023=14 計=24 | 見込み 2022=9
""",
    """
事業 1-1 渡船の運航
  行動量 便数 | 便 | 合計 | 増 | 当初計画 2022=10 2023=10 | 修正計画 2023=14 計=24 | 見込み 2022=4
""",
    _breaches,
)
