"""VAL-03: a row whose total is its last value says so."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.gathering import Member, gathered
from shirube.checks.evidence.mention import brief, figure_spot, named, number
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import Course
from shirube.plan import Direction, Figure, Kind, Role
from shirube.terms import Bilingual, Quantity, Severity

_LEAD = Bilingual(
    "総量が最終年度の値なのに（累計）などの表示がない指標",
    "Rows whose total is the last value without a mark (累計)",
)


_MIXED = Bilingual(
    "ほかの累計の指標と違い、総量の欄に（累計）の表示がない指標",
    "Cumulative rows whose total lacks the mark (累計) that other totals carry",
)
_MARK = "累計"


def _breaches(case: Case) -> Iterator[Breach]:
    yield from gathered(list(_members(case)), _LEAD, "累計の表示")
    yield from gathered(list(_mixed(case)), _MIXED, "総量の（累計）", few=1)


def _mixed(case: Case) -> Iterator[Member]:
    """Yield cumulative rows whose total has no mark where most totals of such rows have one."""
    stocks = [course for course in case.own_courses if _MARK in course.indicator.name]
    totals = [(course, course.totals.get(Role.ORIGINAL)) for course in stocks]
    printed = [(c, f) for c, f in totals if f is not None and isinstance(f.answer, Quantity)]
    bare = [(course, figure) for course, figure in printed if not _marked(figure)]
    if len(bare) * 2 >= len(printed):
        return
    for course, figure in bare:
        if course.indicator.kind is not Kind.PAIRED:
            yield Member(
                brief(case, course),
                Breach(
                    course.indicator.id,
                    figure.source,
                    f"{named(case, course)}の総量には、ほかの累計の指標と違い（累計）の表示が"
                    "ありません。",
                    f"The total of {named(case, course)} lacks the mark (累計) of other totals.",
                    f"{figure_spot(figure)}（累計）",
                    Severity.NOTE,
                ),
            )


def _marked(figure: Figure) -> bool:
    return any(_MARK in note for note in figure.notes)


def _members(case: Case) -> Iterator[Member]:
    words = [word for told in case.words.get("水準を表す語", {}).values() for word in told]
    for course in case.own_courses:
        figure = course.totals.get(Role.ORIGINAL)
        if figure is None or not isinstance(figure.answer, Quantity) or not _unmarked(course):
            continue
        if course.indicator.direction is Direction.DOWN:
            continue
        said = (course.indicator.name, *course.indicator.notes, *figure.notes)
        if any(word in text for word in words for text in said):
            continue
        name, value = named(case, course), number(figure.answer.value, figure.answer.unit)
        yield Member(
            f"{brief(case, course)}（{value}）",
            Breach(
                course.indicator.id,
                figure.source,
                f"{name}の総量{value}は各年度の和ではなく最終年度の値ですが、（累計）などの表示が"
                "ありません。",
                f"The total {value} of {name} is the last value, but no mark (累計) says so.",
                figure_spot(figure),
            ),
        )


def _unmarked(course: Course) -> bool:
    """Tell whether a total is the last of several numbers, of a unit that could add up."""
    numbers = [
        figure.answer.value
        for (role, _), figure in sorted(course.years.items(), key=lambda item: item[0][1])
        if role is Role.ORIGINAL and isinstance(figure.answer, Quantity)
    ]
    total = course.totals[Role.ORIGINAL].answer
    last = isinstance(total, Quantity) and bool(numbers) and total.value == numbers[-1]
    open_kind = course.kind in (Kind.LEVEL, Kind.STOCK)
    return open_kind and last and len(numbers) > 1 and any(numbers[:-1]) and course.unit() != "%"


RULE = Rule(
    "VAL-03",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "総量が最終年度の値である指標には、（累計）など、足し合わせない旨の表示がある。",
        "A row whose total is its last value carries a mark, such as 累計, that says so.",
    ),
    Bilingual(
        "総量の欄か名称に（累計）又は（年度末）と記してください。",
        "Write (累計) or (年度末) beside the total or in the name.",
    ),
    """
事業 1-1 市場の案内
  行動量 案内板の設置台数（累計） | 台 | 累計 | 増 | 当初計画 2022=7 2023=9 計=9[累計]
""",
    """
事業 1-1 市場の案内
  行動量 案内板の設置台数 | 台 | 水準 | 増 | 当初計画 2022=7 2023=9 計=9
""",
    _breaches,
)
