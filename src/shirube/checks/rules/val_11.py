"""VAL-11: persons that are summed over years say whether they repeat."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.gathering import Member, gathered
from shirube.checks.evidence.mention import brief, figure_spot, named, number
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import Course
from shirube.plan import Figure, Kind, Role
from shirube.terms import Bilingual, Quantity, Severity

_PERSONS = ("人", "名")
_LEAD = Bilingual(
    "人数を年度間で足し合わせているのに、延べ人数か実人数かの表示がない指標",
    "Persons summed over years without saying whether they repeat (延べ or 実人数)",
)


def _breaches(case: Case) -> Iterator[Breach]:
    yield from gathered(list(_members(case)), _LEAD, "延べ人数の表示", few=1)


def _members(case: Case) -> Iterator[Member]:
    words = case.words.get("実人数を表す語", {}).get("実人数", ())
    for course in case.own_courses:
        summed = _summed(course)
        if course.kind is not Kind.FLOW or summed is None or course.unit() not in _PERSONS:
            continue
        notes = (note for figure in course.years.values() for note in figure.notes)
        said = (course.indicator.name, *course.indicator.notes, *summed.notes, *notes)
        if any(word in text for word in words for text in said):
            continue
        answer = summed.answer
        told = number(answer.value, answer.unit) if isinstance(answer, Quantity) else ""
        name = named(case, course)
        yield Member(
            brief(case, course),
            Breach(
                course.indicator.id,
                summed.source,
                f"{name}は人数を年度間で足し合わせて{told}としていますが、延べ人数か実人数かの"
                "表示がありません。",
                f"{name} adds persons of several years ({told}) without saying whether they "
                "repeat (延べ or 実人数).",
                figure_spot(summed),
            ),
        )


def _summed(course: Course) -> Figure | None:
    """Return the figure that adds years: the planned total, or a target of several years."""
    total, target = course.totals.get(Role.ORIGINAL), course.points.get(Role.TARGET)
    numbers = [f for (role, _), f in course.years.items() if role is Role.ORIGINAL]
    known = [figure for figure in numbers if isinstance(figure.answer, Quantity)]
    if total is not None and isinstance(total.answer, Quantity) and len(known) > 1:
        return total
    months = target.months if target is not None else None
    return target if months is not None and months > 12 else None


RULE = Rule(
    "VAL-11",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "人数を年度間で足し合わせる指標は、延べ人数か実人数かを示す。",
        "A row that adds persons of several years says whether they repeat.",
    ),
    Bilingual(
        "名称か総量の欄に（延べ数）又は（実人数）と記してください。",
        "Write (延べ数) or (実人数) in the name or beside the total.",
    ),
    """
事業 1-1 市場の案内
  行動量 見学会の参加者数（延べ数） | 人 | 合計 | 増 | 当初計画 2022=30 2023=40 計=70
""",
    """
事業 1-1 市場の案内
  行動量 見学会の参加者数 | 人 | 合計 | 増 | 当初計画 2022=30 2023=40 計=70
""",
    _breaches,
)
