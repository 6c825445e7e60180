"""VAL-13: the numbers of a row have the same number of decimals."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.gathering import Member, gathered
from shirube.checks.evidence.mention import brief, figure_spot, named, number
from shirube.checks.evidence.units import decimals, quantities
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import Course
from shirube.plan import Figure
from shirube.terms import Bilingual, Quantity, Severity

_LEAD = Bilingual(
    "小数の桁がそろわない指標", "Rows whose numbers have different numbers of decimals"
)


def _breaches(case: Case) -> Iterator[Breach]:
    yield from gathered(list(_members(case)), _LEAD, "小数の桁")


def _members(case: Case) -> Iterator[Member]:
    for course in case.own_courses:
        by_width: dict[int, Figure] = {}
        for figure in sorted(quantities(course), key=lambda figure: figure.source.first):
            by_width.setdefault(decimals(figure), figure)
        if len(by_width) < 2:
            continue
        finest, coarsest = by_width[max(by_width)], by_width[min(by_width)]
        yield _member(case, course, finest, coarsest)


def _member(case: Case, course: Course, finest: Figure, coarsest: Figure) -> Member:
    name, unit = named(case, course), course.unit()
    fine, coarse = (
        number(figure.answer.value, unit) if isinstance(figure.answer, Quantity) else ""
        for figure in (finest, coarsest)
    )
    places = figure_spot(finest), figure_spot(coarsest)
    return Member(
        f"{brief(case, course)}（{fine}と{coarse}）",
        Breach(
            course.indicator.id,
            coarsest.source,
            f"{name}の小数の桁が、{places[0]}の{fine}と{places[1]}の{coarse}でそろいません。",
            f"The decimals of {name} differ: {fine} and {coarse}.",
            places[1],
        ),
    )


RULE = Rule(
    "VAL-13",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "一つの指標の値は、小数の桁がそろっている。",
        "The numbers of a row have the same number of decimals.",
    ),
    Bilingual(
        "同じ桁で表し、80%が80.0%の意味ならそう記してください。",
        "Print the same decimals; where 80 % means 80.0 %, print that.",
    ),
    """
事業 1-1 市場の案内
  成果指標 案内に満足した人の割合 | % | 率 | 増 | 現況値 2021=73.1 | 目標値 =80.0
""",
    """
事業 1-1 市場の案内
  成果指標 案内に満足した人の割合 | % | 率 | 増 | 現況値 2021=73.1 | 目標値 =80
""",
    _breaches,
)
