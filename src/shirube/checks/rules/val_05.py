"""VAL-05: a stock never decreases."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from shirube.checks.case import Case
from shirube.checks.evidence.mention import named, number, spot
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import Course
from shirube.plan import Direction, Kind, Role
from shirube.terms import Bilingual, Severity, fiscal_year_name


def _breaches(case: Case) -> Iterator[Breach]:
    for course in case.own_courses:
        if course.kind is not Kind.STOCK or course.indicator.direction is Direction.DOWN:
            continue
        for role in (Role.ORIGINAL, Role.REVISED, Role.FORECAST):
            yield from _falls(case, course, role)


def _falls(case: Case, course: Course, role: Role) -> Iterator[Breach]:
    years = [year for year in course.all_years() if (role, year) in course.years]
    told = [(year, _value(course, role, year)) for year in years]
    numbers = [(year, value) for year, value in told if isinstance(value, Decimal)]
    for (before, first), (year, second) in pairwise(numbers):
        if second < first:
            name, unit = named(case, course), course.unit()
            yield Breach(
                course.indicator.id,
                course.years[role, year].source,
                f"{name}は累計ですが、{role.value}が{fiscal_year_name(before)}の"
                f"{number(first, unit)}から{fiscal_year_name(year)}の{number(second, unit)}に"
                "減ります。",
                f"{name} is cumulative, but falls from {number(first, unit)} in {before} to "
                f"{number(second, unit)} in {year}.",
                spot(role, year, course.part),
            )


def _value(course: Course, role: Role, year: int) -> object:
    """Return what a role has in a year; a forecast follows the actual of a year before."""
    return course.reached(year)[0] if role is Role.FORECAST else course.at(role, year)


RULE = Rule(
    "VAL-05",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual("累計は年度を追って減らない。", "A stock counted from a beginning never decreases."),
    Bilingual(
        "値を直すか、減ることのある数なら（累計）ではなく年度末の数と記してください。",
        "Mend the value; where it can fall, call it the number at the end of the year.",
    ),
    """
事業 1-1 港の案内人
  行動量 案内人の登録者数（累計） | 人 | 累計 | 増 | 当初計画 2022=24 2023=28 計=28
""",
    """
事業 1-1 港の案内人
  行動量 案内人の登録者数（累計） | 人 | 累計 | 増 | 当初計画 2022=28 2023=24 計=24
""",
    _breaches,
)
