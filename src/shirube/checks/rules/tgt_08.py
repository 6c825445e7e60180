"""TGT-08: every year and the end have a target, or refer to another plan."""

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from shirube.checks.case import Case
from shirube.checks.evidence.gathering import Member, gathered
from shirube.checks.evidence.mention import brief, named, spot
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import Course
from shirube.plan import Category, Kind, Role
from shirube.terms import Bilingual, Quantity, Reason, Severity, Unknown, fiscal_year_name

_LEAD = Bilingual("計画値のない年度がある指標", "Rows with a year without a plan")
_ENDS = Bilingual("目標値のない指標", "Rows without a target")
_TOLD = (Reason.DEFERRED, Reason.WITHHELD, Reason.SUPPRESSED)


def _breaches(case: Case) -> Iterator[Breach]:
    yield from gathered(list(_gaps(case)), _LEAD, "計画値のない年度")
    yield from gathered(list(_without_end(case)), _ENDS, "目標値")


def _gaps(case: Case) -> Iterator[Member]:
    planned = [course for course in case.own_courses if _years(course)]
    counts = Counter(year for course in planned for year in _years(course))
    usual = sorted(year for year, count in counts.items() if count * 2 > len(planned))
    for course in planned:
        years = [year for year in usual if _open(case, course, year)]
        if years:
            told = "、".join(fiscal_year_name(year) for year in years)
            name = named(case, course)
            yield Member(
                f"{brief(case, course)}（{told}）",
                Breach(
                    course.indicator.id,
                    course.indicator.source,
                    f"{name}に、{told}の計画値がありません。",
                    f"{name} has no plan for {', '.join(map(str, years))}.",
                    spot(Role.ORIGINAL, years[0], course.part),
                ),
            )


def _years(course: Course) -> set[int]:
    """Return the years that the cells of the plan cover; a cell over several covers each."""
    return {
        year
        for (role, last), figure in course.years.items()
        if role is Role.ORIGINAL
        for year in range(figure.period.first or last, last + 1)
    }


def _open(case: Case, course: Course, year: int) -> bool:
    """Tell whether a year has no plan, and none that another part or a revision gives."""
    paired_stock = course.indicator.kind is Kind.PAIRED and course.kind is Kind.STOCK
    if paired_stock or course.kind is Kind.MILESTONE:
        return False
    if isinstance(course.at(Role.REVISED, year), Decimal):
        return False
    spans = [f for (r, _), f in course.years.items() if r is Role.ORIGINAL]
    held = [f for f in spans if (f.period.first or 0) <= year <= (f.period.last or 0)]
    if not held:
        return not _of_other_part(case, course, year)
    answer = held[0].answer
    if not isinstance(answer, Unknown) or answer.reason in _TOLD:
        return False
    begun = any(isinstance(f.answer, Quantity) and (f.period.last or 0) < year for f in spans)
    return answer.reason is Reason.NOT_YET or begun


def _of_other_part(case: Case, course: Course, year: int) -> bool:
    figures = case.figures.get(course.indicator.id, ())
    return any(f.role is Role.ORIGINAL and f.period.last == year and f.part for f in figures)


def _without_end(case: Case) -> Iterator[Member]:
    outcomes = [
        course
        for course in case.own_courses
        if course.indicator.category is Category.OUTCOME and not course.years
    ]
    aimed = [course for course in outcomes if _aimed(course)]
    for course in outcomes if aimed else ():
        if not _aimed(course):
            name = named(case, course)
            yield Member(
                brief(case, course),
                Breach(
                    course.indicator.id,
                    course.indicator.source,
                    f"{name}に目標値がありません。",
                    f"{name} has no target.",
                    spot(Role.TARGET, "", course.part),
                ),
            )


def _aimed(course: Course) -> bool:
    figure = course.points.get(Role.TARGET)
    answer = None if figure is None else figure.answer
    return answer is not None and (not isinstance(answer, Unknown) or answer.reason in _TOLD)


RULE = Rule(
    "TGT-08",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "どの年度にも計画値があり、期末に目標値があるか、それを定める別の計画が示されている。",
        "Each year has a plan and the end a target, or the plan that will set them is named.",
    ),
    Bilingual(
        "値を記すか、「―」とした理由、又は定める計画の名を記してください。",
        "Print the value, the reason for ―, or the plan that will set it.",
    ),
    """
事業 1-1 市場の案内
  行動量 ① 案内の回数 | 回 | 合計 | 増 | 当初計画 2022=30 2023=40 計=70
  行動量 ② 見学会の回数 | 回 | 合計 | 増 | 当初計画 2022=3 2023=別計画 計=3
  行動量 ③ 掲示の枚数 | 枚 | 合計 | 増 | 当初計画 2022=― 2023=5 計=5
""",
    """
事業 1-1 市場の案内
  行動量 ① 案内の回数 | 回 | 合計 | 増 | 当初計画 2022=30 2023=40 計=70
  行動量 ② 見学会の回数 | 回 | 合計 | 増 | 当初計画 2022=3 2023=空欄 計=3
  行動量 ③ 掲示の枚数 | 枚 | 合計 | 増 | 当初計画 2022=4 2023=5 計=9
""",
    _breaches,
)
