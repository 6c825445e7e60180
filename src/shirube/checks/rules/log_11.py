"""LOG-11: an outcome is not what its activity counts already."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import takewhile

from shirube.checks.case import Case
from shirube.checks.evidence.counterparts import pairs
from shirube.checks.evidence.finite import finite
from shirube.checks.evidence.mention import number
from shirube.checks.evidence.naming import quoted, row_name
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import Course, given
from shirube.plan import Kind, Role
from shirube.terms import Bilingual, Severity

_STEM = 5
"""How many letters the names share at their beginning at least."""


def _breaches(case: Case) -> Iterator[Breach]:
    flows = {c.indicator.id: c for c in case.own_courses if c.kind is Kind.FLOW and not c.part}
    for activity, outcome in pairs(case):
        doing, coming = flows.get(activity.id), flows.get(outcome.id)
        if doing is None or coming is None or _stem(activity.name, outcome.name) < _STEM:
            continue
        amount = _aim(coming)
        if amount is not None and amount == _aim(doing):
            yield _breach(case, doing, coming, amount)


def _aim(course: Course) -> Decimal | None:
    """Return what a row aims at in the whole period: its total, or its target."""
    totals = (course.totals.get(role) for role in (Role.REVISED, Role.ORIGINAL))
    printed = (given(figure.answer) for figure in totals if figure is not None)
    values = (finite(value) for value in (*printed, course.point(Role.TARGET)))
    return next((value for value in values if value), None)


def _stem(one: str, two: str) -> int:
    pairs = takewhile(lambda pair: pair[0] == pair[1], zip(one, two, strict=False))
    return sum(1 for _ in pairs)


def _breach(case: Case, doing: Course, coming: Course, amount: Decimal) -> Breach:
    row, other = coming.indicator, doing.indicator
    ours, theirs = (number(amount, course.unit()) for course in (coming, doing))
    return Breach(
        row.id,
        row.source,
        f"{row_name(case, row)}の目標{ours}は、対応する{other.category.value}{quoted(other.name)}の"
        f"総量{theirs}と同じ数です。行動量と同じものを数えていないか確かめてください。",
        f"'{row.name}' aims at {ours}, the very number of its activity '{other.name}': it may "
        "count the same thing.",
        "行動量と同じ数",
    )


RULE = Rule(
    "LOG-11",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "成果指標は、行動量と同じものを同じ数だけ数えるものではない。",
        "An outcome does not count the same things as its activity, in the same number.",
    ),
    Bilingual(
        "取組みによって何が変わったかを測る指標に改めてください。",
        "Measure what changed through the activity.",
    ),
    """
事業 1-1 浜の手伝い
  行動量 浜の手伝い帳を通じた活動への参加件数 | 件 | 合計 | 増 | 当初計画 2022=20 2023=30 計=50
  成果指標 浜の手伝い帳で知り合いができた人数 | 人 | 合計 | 増 | 目標値 2023=25[2年間の合計]
""",
    """
事業 1-1 浜の手伝い
  行動量 浜の手伝い帳を通じた活動への参加件数 | 件 | 合計 | 増 | 当初計画 2022=20 2023=30 計=50
  成果指標 浜の手伝い帳の登録者で活動に参加した人数 | 人 | 合計 | 増 | 目標値 2023=50[2年間の合計]
""",
    _breaches,
)
