"""VAL-02: the total of a level, a stock, a rate or an average is its last value."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.mention import figure_spot, named, number
from shirube.checks.evidence.printed_totals import Difference, differences
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import Course
from shirube.plan import Figure, Kind, Role
from shirube.terms import Bilingual, Quantity, Reason, Severity, Unknown

_LAST = (Kind.STOCK, Kind.LEVEL, Kind.RATE, Kind.AVERAGE)


def _breaches(case: Case) -> Iterator[Breach]:
    for found in differences(case):
        if found.course.kind in _LAST:
            yield _breach(case, found)
    yield from _house_rule(case)


def _breach(case: Case, found: Difference) -> Breach:
    unit = found.course.unit()
    printed, computed = number(found.printed, unit), number(found.computed, unit)
    name, role = named(case, found.course), found.figure.role.value
    added = found.doubtful
    kind = found.course.kind.value
    ja = (
        f"{name}の{role}の総量{printed}は各年度の和です。名称からは{kind}（年度末の量）とも読めます。"
        "その年度に新たに数えたものなら「新規」「延べ」などと記し、年度末の量なら総量を"
        f"最終年度の{computed}にしてください。"
        if added
        else f"{name}の{role}の総量は{printed}ですが、最終年度の値は{computed}です（{kind}）。"
    )
    en = (
        f"The total {printed} of {name} ({role}) adds the years, while the name reads like a "
        f"level, of which the total is {computed}."
        if added
        else f"The total of {name} ({role}) is {printed}, but the last value is {computed}."
    )
    weight = Severity.WARNING if added else None
    spot = figure_spot(found.figure)
    return Breach(found.course.indicator.id, found.figure.source, ja, en, spot, weight)


def _house_rule(case: Case) -> Iterator[Breach]:
    """Yield the rows whose total is ― while rows of their kind print one."""
    for kind in _LAST:
        rows = [each for each in map(_totalled, _plans(case, kind)) if each is not None]
        dashes = [(course, figure) for course, figure in rows if _dash(figure)]
        valued = [(course, figure) for course, figure in rows if not _dash(figure)]
        if not valued:
            continue
        example = named(case, valued[0][0])
        for course, figure in dashes:
            name = named(case, course)
            yield Breach(
                course.indicator.id,
                figure.source,
                f"{name}の当初計画の総量は「―」ですが、同じ{kind.value}の指標である{example}の"
                "総量には値があります。",
                f"The planned total of {name} is ―, while {example}, of the same kind, has one.",
                figure_spot(figure),
                Severity.WARNING,
            )


def _plans(case: Case, kind: Kind) -> Iterator[Course]:
    return (course for course in case.own_courses if course.kind is kind)


def _totalled(course: Course) -> tuple[Course, Figure] | None:
    """Return the row and its planned total where the last year has a number."""
    figure = course.totals.get(Role.ORIGINAL)
    years = course.all_years()
    last = course.years.get((Role.ORIGINAL, years[-1])) if years else None
    if figure is None or last is None or not isinstance(last.answer, Quantity):
        return None
    return (course, figure) if isinstance(figure.answer, Quantity) or _dash(figure) else None


def _dash(figure: Figure) -> bool:
    answer = figure.answer
    return isinstance(answer, Unknown) and answer.reason is Reason.NOT_APPLICABLE


RULE = Rule(
    "VAL-02",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "累計、水準、率、平均の総量は最終年度の値であり、「―」とするなら版を通して「―」とする。",
        "The total of a stock, level, rate or average is its last value, or ― in every such row.",
    ),
    Bilingual(
        "総量を最終年度の値にそろえるか、年度ごとに数える指標ならその旨を名称に記してください。",
        "Give the last value as the total, or say in the name that each year is counted anew.",
    ),
    """
事業 1-1 桟橋の係留
  行動量 係留場の定員数 | 隻 | 水準 | 増 | 当初計画 2022=30 2023=40 計=40
""",
    """
事業 1-1 桟橋の係留
  行動量 係留場の定員数 | 隻 | 水準 | 増 | 当初計画 2022=30 2023=40 計=70
""",
    _breaches,
)
