"""VAL-06: all numbers of a row have one unit."""

from collections import Counter
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.mention import figure_spot, named
from shirube.checks.evidence.units import plain_unit, quantities
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import Course
from shirube.plan import Figure
from shirube.terms import Bilingual, Quantity, Severity

_PERSONS = {"人", "名"}


def _breaches(case: Case) -> Iterator[Breach]:
    for course in case.own_courses:
        counts: Counter[str] = Counter()
        odd: dict[str, Figure] = {}
        for figure in quantities(course):
            if unit := _unit(case, figure):
                counts[unit] += 1
                odd.setdefault(unit, figure)
        usual = counts.most_common(1)[0][0] if counts else ""
        for unit, figure in odd.items():
            if unit != usual:
                yield _breach(case, course, figure, usual, unit)


def _unit(case: Case, figure: Figure) -> str:
    unit = figure.answer.unit if isinstance(figure.answer, Quantity) else ""
    return plain_unit(case, unit)


def _breach(case: Case, course: Course, figure: Figure, usual: str, unit: str) -> Breach:
    name, place = named(case, course), figure_spot(figure)
    return Breach(
        course.indicator.id,
        figure.source,
        f"{name}の単位が、{place}だけ「{unit}」で、ほかの「{usual}」と違います。",
        f"The unit of {name} is '{unit}' in one figure ({place}) and '{usual}' in the others.",
        place,
        Severity.WARNING if {unit, usual} == _PERSONS else None,
    )


RULE = Rule(
    "VAL-06",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "一つの指標の現況値、計画、実績、総量、目標値は同じ単位である。",
        "Baseline, plan, result, total and target of a row have one unit.",
    ),
    Bilingual("単位をそろえ、値も合わせて直してください。", "Use one unit and mend the value."),
    """
事業 1-1 市場の案内
  行動量 案内の回数 | 回 | 合計 | 増 | 当初計画 2022=3回 2023=4回 計=7回
""",
    """
事業 1-1 市場の案内
  行動量 案内の回数 | 回 | 合計 | 増 | 当初計画 2022=3回 2023=4件 計=7回
""",
    _breaches,
)
