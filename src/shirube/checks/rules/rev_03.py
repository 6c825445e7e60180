"""REV-03: a revised total follows the basis of the Edition."""

from collections.abc import Iterator
from dataclasses import dataclass

from shirube.checks.case import Case
from shirube.checks.naming import row_name
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import (
    CarriedTotals,
    Cell,
    Course,
    Printed,
    carried_totals,
    digits,
    given,
    total,
)
from shirube.evaluation.indicator_totals import closed_year
from shirube.plan import Kind, Role
from shirube.terms import Bilingual, Severity, Unknown, Wording


@dataclass(frozen=True, slots=True)
class _Row:
    course: Course
    printed: Printed
    totals: CarriedTotals

    @property
    def by_plan(self) -> bool:
        return self.printed == self.totals.plan_carry.value

    @property
    def by_result(self) -> bool:
        return self.printed == self.totals.actual_carry.value


def _breaches(case: Case) -> Iterator[Breach]:
    rows = list(_rows(case))
    results = sum(row.by_result and not row.by_plan for row in rows)
    plans = sum(row.by_plan and not row.by_result for row in rows)
    by_result = results > plans
    for row in rows:
        if not (row.by_result if by_result else row.by_plan):
            yield _breach(case, row, by_result)


def _breach(case: Case, row: _Row, by_result: bool) -> Breach:
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


def _rows(case: Case) -> Iterator[_Row]:
    closed = closed_year(case.courses)
    for course in case.courses:
        figure = course.totals.get(Role.REVISED)
        if figure is None or isinstance(figure.answer, Unknown):
            continue
        kind = _kind(course)
        if kind is None:
            continue
        years = course.all_years()
        found = carried_totals(
            kind,
            {year: course.at(Role.ORIGINAL, year) for year in years},
            {year: course.at(Role.REVISED, year) for year in years},
            {year: course.reached(year)[0] for year in years},
            closed,
        )
        if not isinstance(found.plan_carry.value, Unknown | Wording):
            yield _Row(course, given(figure.answer), found)


def _kind(course: Course) -> Kind | None:
    """Return the kind by which the original total of the row was made, or None if by none."""
    printed = course.totals.get(Role.ORIGINAL)
    if printed is None or isinstance(printed.answer, Unknown | Wording):
        return course.kind if course.kind is not Kind.PAIRED else None
    cells = [
        Cell(figure.period.first or year, year, given(figure.answer))
        for (role, year), figure in course.years.items()
        if role is Role.ORIGINAL
    ]
    value = given(printed.answer)
    kinds = (course.kind, Kind.FLOW, Kind.LEVEL)
    return next((kind for kind in kinds if total(kind, cells).value == value), None)


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
