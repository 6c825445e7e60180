"""Small Editions for the tests of evaluation, said in one line each."""

from collections.abc import Sequence
from decimal import Decimal

from shirube.plan import (
    Category,
    Direction,
    Edition,
    Element,
    Figure,
    Ground,
    Indicator,
    Kind,
    Plan,
    Rank,
    Role,
)
from shirube.terms import Answer, Period, PeriodKind, Quantity, Reason, Source, Unknown, Wording

HERE = Source("plan.txt", 1, 1)
DASH = Unknown(Reason.NOT_APPLICABLE)
BLANK = Unknown(Reason.NOT_YET)


def answer(cell: str) -> Answer:
    """Return what a printed cell holds: ― and blank are unknown, letters are words."""
    if cell in ("―", ""):
        return DASH if cell else BLANK
    try:
        return Quantity(Decimal(cell.replace(",", "")), "人")
    except ArithmeticError:
        return Wording(cell)


def indicator(
    id: str = "i",
    kind: Kind = Kind.FLOW,
    direction: Direction = Direction.UP,
    category: Category = Category.ACTIVITY,
    parts: tuple[str, ...] = (),
    element: str = "p1",
) -> Indicator:
    known = Ground.CONFIRMED
    return Indicator(
        id, element, category, "", id, "人", kind, known, direction, known, HERE, "", parts
    )


def figure(
    role: Role, period: Period, cell: str, id: str = "i", part: str = "", notes: Sequence[str] = ()
) -> Figure:
    return Figure(id, part, role, period, answer(cell), HERE, tuple(notes))


def yearly(
    role: Role, cells: str, first: int = 2022, id: str = "i", part: str = ""
) -> list[Figure]:
    """Return figures of years from cells that a | parts."""
    return [
        figure(role, Period(PeriodKind.YEAR, year, year), cell.strip(), id, part)
        for year, cell in enumerate(cells.split("|"), first)
    ]


def baseline(cell: str, as_of: str = "令和3年度", id: str = "i", part: str = "") -> Figure:
    year = 2021 if as_of.endswith("年度") else None
    period = Period(PeriodKind.POINT, year, year, as_of)
    return figure(Role.BASELINE, period, cell, id, part)


def target(
    cell: str, year: int = 2025, id: str = "i", notes: Sequence[str] = (), former: bool = False
) -> Figure:
    role = Role.FORMER_TARGET if former else Role.TARGET
    return figure(role, Period(PeriodKind.END, last=year), cell, id, "", notes)


def edition(
    indicators: Sequence[Indicator], figures: Sequence[Figure], first: int = 2022, last: int = 2025
) -> Edition:
    """Return an Edition with one measure that has two projects, p1 and p2."""
    return Edition(
        plan=Plan("plan", "", "潮見市", "計画", "実施計画", first, last),
        stage="推進状況",
        draft=False,
        date="",
        as_of="",
        predecessor="",
        documents=(),
        elements=(
            Element("m1", "", "施策", Rank.MEASURE, "1", "施策1", HERE),
            Element("p1", "m1", "事業", Rank.PROJECT, "1-1", "事業1", HERE),
            Element("p2", "m1", "事業", Rank.PROJECT, "1-2", "事業2", HERE),
        ),
        indicators=tuple(indicators),
        figures=tuple(figures),
    )
