"""TGT-07: a total or target that is reached already is set anew while years remain."""

from collections.abc import Iterator
from decimal import Decimal

from shirube.checks.case import Case
from shirube.checks.evidence.mention import named, number, spot
from shirube.checks.evidence.units import ordinary
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import Course
from shirube.evaluation.aim import SIGNS
from shirube.plan import Figure, Kind, Role
from shirube.terms import Bilingual, Quantity, Severity, fiscal_year_name


def _breaches(case: Case) -> Iterator[Breach]:
    for course in case.own_courses:
        sign = SIGNS.get(course.indicator.direction, 0)
        reached = [year for year in course.all_years() if _come(course, year) is not None]
        last = _last_year(course)
        if not sign or not reached or last is None or reached[-1] >= last:
            continue
        aimed = course.kind is not Kind.FLOW and course.points.get(Role.TARGET)
        if aimed:
            yield from _level(case, course, sign, reached[-1], aimed)
        elif course.kind is Kind.FLOW or _adds(course, last):
            yield from _summed(case, course, sign, reached)
        elif figure := _plan(course, last):
            yield from _level(case, course, sign, reached[-1], figure)


def _summed(case: Case, course: Course, sign: int, reached: list[int]) -> Iterator[Breach]:
    """Yield a flow whose years so far come to the total of all years."""
    total = course.printed_total()
    come = sum((_come(course, year) or Decimal(0) for year in reached), Decimal(0))
    if sign > 0 and isinstance(total, Decimal) and 0 < total <= come:
        due = [course.plan(year) for year in reached]
        planned = sum((value for value in due if isinstance(value, Decimal)), Decimal(0))
        if planned < total:
            yield _breach(case, course, reached[-1], come, total, "期間全体の総量")


def _adds(course: Course, last: int) -> bool:
    """Tell whether the printed total is more than the last value: then it adds the years."""
    total, end = course.printed_total(), course.plan(last)
    return isinstance(total, Decimal) and isinstance(end, Decimal) and total > end


def _level(case: Case, course: Course, sign: int, year: int, figure: Figure) -> Iterator[Breach]:
    """Yield a level that has come to its end although its plan for the year had not."""
    come, plan = _come(course, year), course.plan(year)
    if come is None or not isinstance(figure.answer, Quantity):
        return
    end = figure.answer.value
    early = not isinstance(plan, Decimal) or sign * (end - plan) > 0
    if sign * (come - end) >= 0 and early:
        last = figure.period.last
        what = f"{fiscal_year_name(last)}の{figure.role.value}" if last else figure.role.value
        yield _breach(case, course, year, come, end, what)


def _breach(
    case: Case, course: Course, year: int, come: Decimal, end: Decimal, what: str
) -> Breach:
    name, unit, role = named(case, course), course.unit(), course.reached(year)[1]
    said = role.value if role else ""
    beyond = (
        "に届いています" if come == end else "を超えています" if come > end else "を下回っています"
    )
    figure = next(f for (r, y), f in course.years.items() if r is role and y == year)
    revised = any(
        r is Role.REVISED and y > year and _number(f) for (r, y), f in course.years.items()
    )
    asks = (
        "残る年度の計画は見直されていますが、これに見合っていません"
        if revised
        else "残る年度の計画の見直しを検討してください"
    )
    return Breach(
        course.indicator.id,
        figure.source,
        f"{name}は、{fiscal_year_name(year)}までの{said}{number(come, unit)}で、すでに{what}"
        f"{number(end, unit)}{beyond}。{asks}。",
        f"{name} has come to {number(come, unit)} by {year}, and the aim is {number(end, unit)}.",
        spot(role or Role.FORECAST, year, course.part),
    )


def _number(figure: Figure) -> bool:
    return isinstance(figure.answer, Quantity)


def _come(course: Course, year: int) -> Decimal | None:
    value = course.reached(year)[0]
    return value if isinstance(value, Decimal) and ordinary(value) else None


def _last_year(course: Course) -> int | None:
    planned = [year for role, year in course.years if role in (Role.ORIGINAL, Role.REVISED)]
    target = course.points.get(Role.TARGET)
    ends = [*planned, *([target.period.last] if target and target.period.last else [])]
    return max(ends, default=None)


def _plan(course: Course, year: int) -> Figure | None:
    figures = (course.years.get((role, year)) for role in (Role.REVISED, Role.ORIGINAL))
    return next((f for f in figures if f and isinstance(f.answer, Quantity)), None)


RULE = Rule(
    "TGT-07",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "途中の年度で総量や目標値に届いたときは、残る年度の計画が見直されている。",
        "Where a total or target is reached before the end, the years that remain are planned "
        "anew.",
    ),
    Bilingual(
        "残る年度の計画と目標値を改めるか、据え置く理由を記してください。",
        "Revise the plan of the remaining years, or print why it stays.",
    ),
    """
事業 1-1 市場の案内
  行動量 案内の回数 | 回 | 合計 | 増 | 当初計画 2022=30 2023=40 計=70 | 見込み 2022=35
""",
    """
事業 1-1 市場の案内
  行動量 案内の回数 | 回 | 合計 | 増 | 当初計画 2022=30 2023=40 計=70 | 見込み 2022=75
""",
    _breaches,
)
