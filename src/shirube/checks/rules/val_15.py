"""VAL-15: a forecast is no copy of the plan."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from shirube.checks.case import Case
from shirube.checks.evidence.mention import brief, listing
from shirube.checks.evidence.thresholds import limit
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import Course
from shirube.plan import Figure, Kind, Role
from shirube.terms import Bilingual, Quantity, Severity

_LISTED = 24
_FEW = 3
"""So many equal forecasts can be chance."""


def _breaches(case: Case) -> Iterator[Breach]:
    least = limit(case, "計画値と同値とみる下限", "値の目安") or Fraction(0)
    told = [pair for course in case.own_courses for pair in _forecasts(course, least)]
    equal = [(course, figure) for course, figure, same in told if same]
    if len(equal) < _FEW:
        return
    ja, en = listing([brief(case, course) for course, _ in equal], _LISTED)
    yield Breach(
        "",
        equal[0][1].source,
        f"見込みが計画値と全く同じ指標が、{len(told)}件のうち{len(equal)}件あります（{ja}）。"
        "計画値の写しではないか確かめてください。",
        f"In {len(equal)} of {len(told)} rows the forecast is exactly the plan ({en}); it may be "
        "a copy.",
        "計画値と同値の見込み",
    )


def _forecasts(course: Course, least: Fraction) -> Iterator[tuple[Course, Figure, bool]]:
    """Yield the forecasts of a flow, small ones left out, with whether they equal the plan."""
    if course.kind is not Kind.FLOW or course.part:
        return
    for (role, year), figure in course.years.items():
        plan = course.plan(year)
        answer, known = figure.answer, isinstance(plan, Decimal) and plan >= least
        if role is Role.FORECAST and known and isinstance(answer, Quantity):
            yield course, figure, plan == answer.value


RULE = Rule(
    "VAL-15",
    Severity.NOTE,
    Reads.EDITION,
    Bilingual(
        "見込みは計画値の写しではなく、実際の進み具合から見積もってある。",
        "A forecast is estimated from what has happened and is no copy of the plan.",
    ),
    Bilingual(
        "見込みを見積もり直すか、計画どおりになる根拠を確かめてください。",
        "Estimate anew, or find out why everything goes exactly as planned.",
    ),
    """
事業 1-1 市場の案内
  行動量 ① 案内の回数 | 回 | 合計 | 増 | 当初計画 2022=30 2023=40 計=70 | 見込み 2022=28
  行動量 ② 掲示の枚数 | 枚 | 合計 | 増 | 当初計画 2022=50 2023=50 計=100 | 見込み 2022=50
  行動量 ③ 見学会の回数 | 回 | 合計 | 増 | 当初計画 2022=12 2023=12 計=24 | 見込み 2022=12
""",
    """
事業 1-1 市場の案内
  行動量 ① 案内の回数 | 回 | 合計 | 増 | 当初計画 2022=30 2023=40 計=70 | 見込み 2022=30
  行動量 ② 掲示の枚数 | 枚 | 合計 | 増 | 当初計画 2022=50 2023=50 計=100 | 見込み 2022=50
  行動量 ③ 見学会の回数 | 回 | 合計 | 増 | 当初計画 2022=12 2023=12 計=24 | 見込み 2022=12
""",
    _breaches,
)
