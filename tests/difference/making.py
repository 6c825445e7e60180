"""Small Editions of invented plans, written as a table that an officer could correct."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from shirube.plan import (
    Category,
    Change,
    Cost,
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
from shirube.terms import Answer, Period, PeriodKind, Quantity, Source, Wording

PLACE = Source("plan.txt", 1, 1)
HARBOUR = Plan("harbour-2022", "", "潮見市", "みなと未来プラン", "実施計画", 2022, 2023)
NEXT = Plan("harbour-2024", "", "潮見市", "みなと福祉計画", "個別計画", 2024, 2026)
Number = str | None


@dataclass(frozen=True)
class Row:
    """An indicator: plan, revised plan, forecast and actual by year, baseline and target."""

    id: str
    name: str
    home: str = "M/1"
    unit: str = "人"
    kind: Kind = Kind.FLOW
    category: Category = Category.ACTIVITY
    direction: Direction = Direction.UP
    years: Mapping[int, str] = field(default_factory=dict)
    revised: Mapping[int, str] = field(default_factory=dict)
    forecast: Mapping[int, str] = field(default_factory=dict)
    actual: Mapping[int, str] = field(default_factory=dict)
    baseline: Number = None
    baseline_of: tuple[int | None, str] = (None, "")
    target: Number = None
    former: Number = None
    target_of: int = 2023
    target_notes: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    relisted: bool = False


def edition(
    *rows: Row,
    plan: Plan = HARBOUR,
    elements: Sequence[Element] = (),
    changes: Sequence[Change] = (),
    costs: Sequence[Cost] = (),
    stage: str = "推進状況",
) -> Edition:
    return Edition(
        plan,
        stage,
        False,
        "",
        "",
        "",
        (),
        tuple(elements) or (measure("M/1", "1", "水辺の備えを高める"),),
        tuple(_indicator(row, line) for line, row in enumerate(rows, 1)),
        tuple(figure for row in rows for figure in _figures(row)),
        changes=tuple(changes),
        costs=tuple(costs),
    )


def measure(
    id: str, number: str, name: str, parent: str = "", departments: tuple[str, ...] = ()
) -> Element:
    rank = Rank.PROJECT if parent else Rank.MEASURE
    line = Source("plan.txt", int(number.replace("-", "0")), int(number.replace("-", "0")))
    return Element(id, parent, rank.value, rank, number, name, line, departments=departments)


def answer(number: str, unit: str) -> Answer:
    return Quantity(Decimal(number), unit) if number[-1:].isdigit() else Wording(number)


def year(number: int) -> Period:
    return Period(PeriodKind.YEAR, number, number)


def _indicator(row: Row, line: int) -> Indicator:
    return Indicator(
        row.id,
        row.home,
        row.category,
        "",
        row.name,
        row.unit,
        row.kind,
        Ground.INFERRED,
        row.direction,
        Ground.INFERRED,
        Source("plan.txt", line, line),
        parts=row.parts,
        relisted=row.relisted,
    )


def _figures(row: Row) -> list[Figure]:
    yearly = {
        Role.ORIGINAL: row.years,
        Role.REVISED: row.revised,
        Role.FORECAST: row.forecast,
        Role.ACTUAL: row.actual,
    }
    found = [
        Figure(row.id, "", role, year(y), answer(number, row.unit), PLACE)
        for role, numbers in yearly.items()
        for y, number in numbers.items()
    ]
    at, as_of = row.baseline_of
    point = Period(PeriodKind.POINT, at, at, as_of)
    end = Period(PeriodKind.END, last=row.target_of)
    single = (
        (Role.BASELINE, row.baseline, point, ()),
        (Role.TARGET, row.target, end, row.target_notes),
        (Role.FORMER_TARGET, row.former, end, row.target_notes),
    )
    for role, number, period, notes in single:
        if number is not None:
            told = answer(number, row.unit)
            found.append(Figure(row.id, "", role, period, told, PLACE, notes))
    return found
