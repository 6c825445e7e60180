"""TGT-14: a target that counts what happens says over how many years."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.gathering import Member, gathered
from shirube.checks.evidence.mention import brief, named, number, spot
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import Course
from shirube.plan import Figure, Ground, Kind, Role
from shirube.terms import Bilingual, Quantity, Severity

_YEARLY = ("年間", "年度", "毎年", "年当たり", "年あたり")
_LEAD = Bilingual(
    "目標値が1年分か計画期間の合計か示されていない指標",
    "Targets that do not say whether they count one year or the whole period",
)


def _breaches(case: Case) -> Iterator[Breach]:
    flows = [(c, f) for c in case.own_courses if (f := _target(c)) is not None]
    bare = [
        (course, figure) for course, figure in flows if not (_spanned(figure) or _yearly(course))
    ]
    if len(bare) * 2 < len(flows):
        yield from gathered([_member(case, *each) for each in bare], _LEAD, "目標値の期間", few=1)


def _target(course: Course) -> Figure | None:
    """Return the target of a row that is known to count what happens, where it has no years."""
    figure = course.points.get(Role.TARGET)
    if figure is None or not isinstance(figure.answer, Quantity) or course.years:
        return None
    sure = course.indicator.kind_ground is not Ground.INFERRED or _spanned(figure)
    return figure if course.kind is Kind.FLOW and sure else None


def _spanned(figure: Figure) -> bool:
    """Tell whether a note beside a target says of how many years it is."""
    return any("年" in note for note in figure.notes)


def _yearly(course: Course) -> bool:
    """Tell whether the name of a row says that it counts a year."""
    return any(word in course.indicator.name for word in _YEARLY)


def _member(case: Case, course: Course, figure: Figure) -> Member:
    answer = figure.answer
    value = number(answer.value, answer.unit) if isinstance(answer, Quantity) else ""
    return Member(
        f"{brief(case, course)}（{value}）",
        Breach(
            course.indicator.id,
            figure.source,
            f"{named(case, course)}の目標値{value}は、ほかの指標と違い、1年分か計画期間の合計か"
            "示されていません。",
            f"The target of {named(case, course)}, {value}, does not say over how many years it "
            "counts.",
            f"{spot(figure.role, figure.period.last or '', course.part)} 期間",
        ),
    )


RULE = Rule(
    "TGT-14",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "合計する指標の目標値に期間（2年間の合計など）を添える計画では、どの目標値にも添える。",
        "Where targets of sums say over how many years they count, all of them do.",
    ),
    Bilingual(
        "「2年間の合計」「令和5年度の値」のように、期間を目標値に添えてください。",
        "Say beside the target over how many years it counts.",
    ),
    """
事業 1-1 市場の案内
  成果指標 案内の利用者数（延べ数） | 人 | 合計 | 増 | 目標値 2023=900[2年間の合計]
  成果指標 案内の参加者数（延べ数） | 人 | 合計 | 増 | 目標値 2023=90[2年間の合計]
  成果指標 案内の相談者数（延べ数） | 人 | 合計 | 増 | 目標値 2023=60[2年間の合計]
""",
    """
事業 1-1 市場の案内
  成果指標 案内の利用者数（延べ数） | 人 | 合計 | 増 | 目標値 2023=900[2年間の合計]
  成果指標 案内の参加者数（延べ数） | 人 | 合計 | 増 | 目標値 2023=90[2年間の合計]
  成果指標 案内の相談者数（延べ数） | 人 | 合計 | 増 | 目標値 2023=60
""",
    _breaches,
)
