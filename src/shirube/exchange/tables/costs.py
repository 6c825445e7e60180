"""事業費.csv: one programme cost a row."""

from shirube.exchange.tables.answer import amount, amount_cells
from shirube.exchange.tables.cell import SEMICOLON, joined
from shirube.exchange.tables.common import place, remarks, role, state, thousand_yen
from shirube.exchange.tables.row import Row
from shirube.exchange.tables.table import Column, Table
from shirube.plan import Cost, Role
from shirube.terms import Bilingual

_COLUMNS = (
    Column(
        "要素ID",
        "Cost.element",
        Bilingual("施策。合計の行は空欄", "the measure; blank in the row of the total"),
        within=("体系.csv", "要素ID"),
    ),
    Column(
        "番号",
        "Cost.number",
        Bilingual("印字された番号。合計の行は「合計」", "the printed number, or 合計"),
    ),
    Column("名称", "Cost.name", Bilingual("施策の名前", "the name of the measure")),
    Column(
        "年度",
        "Cost.year",
        Bilingual("会計年度(西暦)", "fiscal year, western"),
        "integer",
        unit="年度",
        required=True,
    ),
    role("Cost"),
    thousand_yen("Cost"),
    state("Cost.amount"),
    remarks("Cost"),
    place("Cost"),
)


def _cells(cost: Cost) -> tuple[str, ...]:
    return (
        cost.element,
        cost.number,
        cost.name,
        str(cost.year),
        cost.role.value,
        *amount_cells(cost.amount),
        joined(cost.notes, SEMICOLON),
        str(cost.source),
    )


def cost(row: Row) -> Cost:
    """Return the cost that a row holds. Raises Misfit for a cell it cannot take."""
    return Cost(
        element=row["要素ID"],
        number=row["番号"],
        name=row["名称"],
        year=row.integer("年度"),
        role=row.word("版区分", Role),
        amount=amount(row),
        source=row.source("出典"),
        notes=row.items("備考", SEMICOLON),
    )


COSTS = Table(
    "事業費.csv",
    "costs",
    Bilingual(
        "一つの施策の一つの年度の事業費。複数の施策に属する予算があり、足しても合計にならない",
        "the cost of one measure in one year; items shared by measures are in each of them",
    ),
    _COLUMNS,
    _cells,
)
