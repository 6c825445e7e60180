"""VAL-04: in a pair the stock at the end is the stock at the beginning with all that is added."""

from collections.abc import Iterator
from decimal import Decimal

from shirube.checks.case import Case
from shirube.checks.evidence.mention import figure_spot, named, number
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Kind, Role
from shirube.terms import Bilingual, Quantity, Severity


def _breaches(case: Case) -> Iterator[Breach]:
    for course in case.own_courses:
        figure = course.totals.get(Role.ORIGINAL)
        known = case.totals.get((course.indicator.id, course.part))
        paired = course.indicator.kind is Kind.PAIRED and course.kind is Kind.STOCK
        if not paired or figure is None or known is None:
            continue
        end, answer = known.original.value, figure.answer
        if not isinstance(end, Decimal) or not isinstance(answer, Quantity) or end == answer.value:
            continue
        base = course.point(Role.BASELINE)
        flow = end - base if isinstance(base, Decimal) else end
        unit, name = answer.unit, named(case, course)
        yield Breach(
            course.indicator.id,
            figure.source,
            f"{name}の総量は{number(answer.value, unit)}ですが、現況値{number(end - flow, unit)}に"
            f"各年度の和{number(flow, unit)}を加えると{number(end, unit)}です。",
            f"The total of {name} is {number(answer.value, unit)}, but the baseline and the years "
            f"come to {number(end, unit)}.",
            figure_spot(figure),
        )


RULE = Rule(
    "VAL-04",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "整備数と累計整備数を併記する指標では、期末の累計は現況値に各年度の整備数を加えたものである。",
        "Where what is added and the stock stand side by side, the stock at the end is the "
        "baseline with all that is added.",
    ),
    Bilingual(
        "累計か年度の整備数を直してください。",
        "Mend the stock or what is added in a year.",
    ),
    """
事業 1-1 防潮堤の整備
  行動量 数 | 箇所 | 併記 | 増 | 現況値 新.=1 累計.=49 | 当初計画 2022=2 2023=2 新.計=4 累計.計=53
""",
    """
事業 1-1 防潮堤の整備
  行動量 数 | 箇所 | 併記 | 増 | 現況値 新.=1 累計.=49 | 当初計画 2022=2 2023=2 新.計=4 累計.計=54
""",
    _breaches,
)
