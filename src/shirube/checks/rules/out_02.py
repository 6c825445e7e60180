"""OUT-02: small numbers of persons in sensitive services are hidden or approved."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from shirube.checks.case import Case
from shirube.checks.evidence.mention import listing, named, number, spot
from shirube.checks.evidence.thresholds import limit
from shirube.checks.evidence.units import ordinary
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import Course
from shirube.plan import Exhibit, Figure, Kind, Role
from shirube.terms import Answer, Bilingual, Quantity, Severity

_PERSONS = ("人", "名", "世帯", "家庭")
_REAL = (Role.BASELINE, Role.FORECAST, Role.ACTUAL)
_KINDS = (Kind.FLOW, Kind.STOCK, Kind.LEVEL)
_SEATS = ("定員", "職員", "研修", "講座", "講師", "専門職", "協力")
"""Words of names that count places or helpers, not those who are helped."""


def _breaches(case: Case) -> Iterator[Breach]:
    least = limit(case, "少ない人数", "値の目安")
    if least is None:
        return
    for course in case.own_courses:
        place = " ".join(each.name for each in case.above(course.indicator.element)[:2])
        if course.kind in _KINDS and _sensitive(case, f"{course.indicator.name} {place}"):
            yield from _of_course(case, course, least)
    for exhibit in case.edition.exhibits:
        yield from _of_exhibit(case, exhibit, least)


def _of_course(case: Case, course: Course, least: Fraction) -> Iterator[Breach]:
    figures = (*course.points.values(), *course.years.values())
    small = [f for f in figures if f.role in _REAL and _small(f.answer, least) is not None]
    if not small or any(word in course.indicator.name for word in _SEATS):
        return
    told = "、".join(f"{_place(f)}{number(value)}" for f in small if (value := _value(f)))
    name = named(case, course)
    yield Breach(
        course.indicator.id,
        small[0].source,
        f"{name}に{number(least)}人に満たない数（{told}）があります。個人が特定されるおそれがないか"
        "確かめてください。",
        f"{name} prints numbers below {number(least)} ({told}); see whether a person could be "
        "recognised.",
        spot(small[0].role, small[0].period.last or "", course.part),
    )


def _of_exhibit(case: Case, exhibit: Exhibit, least: Fraction) -> Iterator[Breach]:
    above = " ".join(each.name for each in case.above(exhibit.element)[:2])
    heads = " ".join(f"{datum.row} {datum.column}" for datum in exhibit.data)
    if not _sensitive(case, f"{exhibit.title} {above} {heads}"):
        return
    small = [d for d in exhibit.data if _small(d.answer, least) is not None]
    small = [d for d in small if not any(word in f"{d.row}{d.column}" for word in _SEATS)]
    if not small:
        return
    cells = [
        f"{datum.row} {datum.column} {number(datum.answer.value, datum.answer.unit)}".strip()
        for datum in small
        if isinstance(datum.answer, Quantity)
    ]
    ja, en = listing(cells, 4)
    title = f"表「{exhibit.title}」" if exhibit.title else "表"
    yield Breach(
        exhibit.element,
        small[0].source,
        f"{title}に{number(least)}人に満たない数があります（{ja}）。個人が特定されるおそれがないか"
        "確かめてください。",
        f"The table '{exhibit.title}' prints numbers below {number(least)} ({en}); see whether a "
        "person could be recognised.",
        f"{small[0].row} {small[0].column}".strip(),
    )


def _sensitive(case: Case, text: str) -> bool:
    return any(word in text for word in case.words.get("少数に注意する事業", {}).get("注意", ()))


def _small(answer: Answer, least: Fraction) -> Decimal | None:
    """Return a number of persons that is small, but not zero."""
    if not isinstance(answer, Quantity) or answer.unit not in _PERSONS:
        return None
    return answer.value if ordinary(answer.value) and 0 < answer.value < least else None


def _place(figure: Figure) -> str:
    return f"{figure.role.value} "


def _value(figure: Figure) -> Decimal | None:
    return figure.answer.value if isinstance(figure.answer, Quantity) else None


RULE = Rule(
    "OUT-02",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "配慮の要る事業の少ない人数（10人未満）は、伏せるか、公表してよいと確かめてある。",
        "Small numbers of persons (below ten) in sensitive services are hidden or approved.",
    ),
    Bilingual(
        "公表してよいか確かめ、要るなら「x」として伏せるか、ほかの区分と合わせてください。",
        "See whether they may be published; otherwise hide them or add groups together.",
    ),
    """
事業 1-1 不登校の子どもの支援
  成果指標 学校に戻った人数 | 人 | 合計 | 増 | 現況値 2021=18 | 目標値 =30
""",
    """
事業 1-1 不登校の子どもの支援
  成果指標 学校に戻った人数 | 人 | 合計 | 増 | 現況値 2021=3 | 目標値 =30
""",
    _breaches,
)
