"""TGT-13: a target is not worse than what was already reached."""

from collections.abc import Iterator
from fractions import Fraction

from shirube.checks.case import Case
from shirube.checks.evidence.aims import Aim, Point, aims, side
from shirube.checks.evidence.mention import named, number, spot
from shirube.checks.evidence.past_values import PastValue, past_values, tables_by_place
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity, fiscal_year_name

_RECENT = 5
"""How many years before the plan a value still says what can be reached."""
_MARGIN = 50
"""A target within a fiftieth of a past value is not worse."""


def _breaches(case: Case) -> Iterator[Breach]:
    first, tables = case.edition.plan.first, tables_by_place(case)
    for aim in aims(case):
        if not aim.sign:
            continue
        known = [
            past
            for past in past_values(case, aim.course, tables)
            if first - _RECENT <= past.year < first
        ]
        if known:
            best = max(known, key=lambda past: aim.sign * past.quantity.value)
            yield from _behind(case, aim, best)


def _behind(case: Case, aim: Aim, best: PastValue) -> Iterator[Breach]:
    """Yield a breach for the last of the targets that stay behind the best value."""
    reached = Fraction(best.quantity.value)
    path = aim.path or (aim.end,)
    behind = [point for point in path if _far(aim, point.yearly, reached)]
    if behind:
        yield _breach(case, aim, behind[-1], best, behind[-1] is path[-1])


def _far(aim: Aim, target: Fraction, reached: Fraction) -> bool:
    return aim.worse(target, reached) and abs(target - reached) * _MARGIN > abs(reached)


def _breach(case: Case, aim: Aim, point: Point, best: PastValue, to_the_end: bool) -> Breach:
    name, (ja, en) = named(case, aim.course), side(aim)
    verb = "下回ります" if aim.sign > 0 else "上回ります"
    came = number(best.quantity.value, best.quantity.unit)
    when = fiscal_year_name(best.year)
    return Breach(
        aim.course.indicator.id,
        point.figure.source,
        f"{name}は、{point.when}の{point.figure.role.value}{point.told}が、表「{best.title}」の"
        f"{when}の実績{came}を{verb}。{ja}です。",
        f"The target of {name}, {point.told}, is worse than the {came} that the table "
        f"'{best.title}' prints for {best.year} ({en}).",
        spot(point.figure.role, point.figure.period.last or "", aim.course.part) + " 過去の実績",
        None if to_the_end else Severity.NOTE,
    )


RULE = Rule(
    "TGT-13",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "目標値は、計画の前の5年に表の上ですでに達した値より悪くない。",
        "A target is not worse than what a table says was reached in the five years before.",
    ),
    Bilingual(
        "目標を見直すか、すでに達した水準より控えめにする理由を書いてください。",
        "Set the target anew, or say why it asks for less than what was reached.",
    ),
    """
事業 1-1 市場の案内
  成果指標 市場の案内の認知度 | % | 率 | 増 | 現況値 2021=40 | 当初計画 2022=48 2023=52
  表 統計表 | 市場の案内の認知度 | 令和2年度=46% 令和3年度=40%
""",
    """
事業 1-1 市場の案内
  成果指標 市場の案内の認知度 | % | 率 | 増 | 現況値 2021=40 | 当初計画 2022=42 2023=44
  表 統計表 | 市場の案内の認知度 | 令和2年度=46% 令和3年度=40%
""",
    _breaches,
)
