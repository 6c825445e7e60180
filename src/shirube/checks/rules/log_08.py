"""LOG-08: a stock among the outcomes grows by what its activity adds."""

from collections.abc import Iterator
from itertools import pairwise

from shirube.checks.case import Case
from shirube.checks.evidence.counterparts import pairs
from shirube.checks.evidence.finite import finite
from shirube.checks.evidence.naming import quoted, row_name
from shirube.checks.evidence.reasons import plain_unit
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import CarriedTotals, Course, carried_totals, digits
from shirube.evaluation.indicator_totals import closed_year
from shirube.plan import Kind, Role
from shirube.terms import Bilingual, Severity, fiscal_year_name

_STOCKS = (Kind.STOCK, Kind.LEVEL)


def _breaches(case: Case) -> Iterator[Breach]:
    closed = closed_year(case.courses)
    held = {course.indicator.id: course for course in case.courses if not course.part}
    for activity, outcome in pairs(case):
        doing, coming = held.get(activity.id), held.get(outcome.id)
        if doing is None or coming is None or outcome.relisted:
            continue
        if doing.kind is Kind.FLOW and coming.kind in _STOCKS and _alike(doing, coming):
            yield from _of_target(case, doing, coming, closed)
            yield from _of_years(case, doing, coming)


def _alike(doing: Course, coming: Course) -> bool:
    return plain_unit(doing.unit()) == plain_unit(coming.unit()) != ""


def _of_target(case: Case, doing: Course, coming: Course, closed: int) -> Iterator[Breach]:
    """Yield a breach of a target that moved away from what the plan adds to the baseline.

    That the former target was the baseline and the original plan ties the two.
    """
    base, former = finite(coming.point(Role.BASELINE)), finite(coming.point(Role.FORMER_TARGET))
    target = finite(coming.point(Role.TARGET))
    first, present = _totals(doing, 0, True), _totals(doing, closed, False)
    planned, added = finite(first.plan_carry.value), finite(present.plan_carry.value)
    if base is None or target is None or planned is None or added is None:
        return
    if base + planned != former or base + added == target:
        return
    result = finite(present.actual_carry.value)
    unit = coming.unit()
    also = ""
    if result is not None and base + result == target:
        also = f"。目標は、終わった年度を見込みで数えた{digits(result)}{unit}によっています"
    yield Breach(
        coming.indicator.id,
        coming.indicator.source,
        f"{row_name(case, coming.indicator)}の目標{digits(target)}{unit}は、現況値"
        f"{digits(base)}{unit}に{doing.indicator.category.value}{quoted(doing.indicator.name)}の"
        f"総量{digits(added)}{doing.unit()}を足した{digits(base + added)}{unit}と"
        f"合いません{also}。",
        f"The target of '{coming.indicator.name}' is {digits(target)}, but its baseline and the "
        f"planned total of '{doing.indicator.name}' make {digits(base + added)}.",
        "目標値",
    )


def _totals(course: Course, closed: int, original_only: bool) -> CarriedTotals:
    years = course.all_years()
    revised = {} if original_only else {year: course.at(Role.REVISED, year) for year in years}
    return carried_totals(
        Kind.FLOW,
        {year: course.at(Role.ORIGINAL, year) for year in years},
        revised,
        {year: course.reached(year)[0] for year in years},
        closed,
    )


def _of_years(case: Case, doing: Course, coming: Course) -> Iterator[Breach]:
    """Yield a breach of a year that grows otherwise where most years grow by the activity."""
    steps = [
        (year, after - before, added, after)
        for earlier, year in pairwise(coming.all_years())
        if (before := finite(coming.plan(earlier))) is not None
        and (after := finite(coming.plan(year))) is not None
        and (added := finite(doing.plan(year))) is not None
    ]
    wrong = [step for step in steps if step[1] != step[2]]
    if len(steps) - len(wrong) < 2 or len(steps) - len(wrong) <= len(wrong):
        return
    unit = coming.unit()
    for year, grown, added, after in wrong:
        yield Breach(
            coming.indicator.id,
            coming.indicator.source,
            f"{row_name(case, coming.indicator)}は{fiscal_year_name(year)}に{digits(grown)}{unit}"
            f"増えて{digits(after)}{unit}になりますが、{doing.indicator.category.value}"
            f"{quoted(doing.indicator.name)}は{digits(added)}{doing.unit()}です。",
            f"'{coming.indicator.name}' grows by {digits(grown)} in {year}, but "
            f"'{doing.indicator.name}' adds {digits(added)}.",
            f"{year}年度",
        )


RULE = Rule(
    "LOG-08",
    Severity.NOTE,
    Reads.EDITION,
    Bilingual(
        "行動量の積み重ねである成果は、現況値に行動量の総量を足した値になる。",
        "An outcome that piles up an activity is the baseline and the total of the activity.",
    ),
    Bilingual(
        "目標が計画によるのか見込みによるのかをそろえてください。",
        "Let both rest on the plan, or both on the forecast.",
    ),
    """
事業 1-1 空き家の活用
  行動量 登録した住宅 | 件 | 合計 | 増 | 当初計画 2022=5 2023=5 | 修正計画 2023=7 | 見込み 2022=3
  成果指標 入居した住宅 | 件 | 累計 | 増 | 現況値 =4 | 変更前目標値 =14 | 目標値 =16
""",
    """
事業 1-1 空き家の活用
  行動量 登録した住宅 | 件 | 合計 | 増 | 当初計画 2022=5 2023=5 | 修正計画 2023=7 | 見込み 2022=3
  成果指標 入居した住宅 | 件 | 累計 | 増 | 現況値 =4 | 変更前目標値 =14 | 目標値 =11
""",
    _breaches,
)
