"""体系.csv: the plan's tree, one element a row."""

from shirube.exchange.tables.cell import COMMA, SEMICOLON, joined
from shirube.exchange.tables.common import place, remarks
from shirube.exchange.tables.row import Row
from shirube.exchange.tables.table import Column, Table
from shirube.plan import Element
from shirube.terms import Bilingual

_COLUMNS = (
    Column(
        "要素ID",
        "Element.id",
        Bilingual("要素の識別子", "identifies the element"),
        required=True,
    ),
    Column(
        "親要素ID",
        "Element.parent",
        Bilingual("一つ上の要素。最上位は空欄", "the element above; blank at the top"),
        within=("体系.csv", "要素ID"),
    ),
    Column(
        "階層",
        "Element.tier",
        Bilingual("施策、事業など、計画の言葉", "the plan's own word for the level"),
    ),
    Column(
        "番号",
        "Element.number",
        Bilingual(
            "印字された番号(半角、「-」でつなぐ)", "the printed number, half-width, joined by -"
        ),
    ),
    Column("名称", "Element.name", Bilingual("要素の名前", "its name, folded")),
    Column("説明", "Element.description", Bilingual("要素の説明", "its description, folded")),
    Column(
        "所管",
        "Element.departments",
        Bilingual("担当する部署。印字の順に「、」でつなぐ", "departments in printed order"),
        sign=COMMA,
    ),
    remarks("Element"),
    place("Element"),
)


def _cells(element: Element) -> tuple[str, ...]:
    return (
        element.id,
        element.parent,
        element.tier,
        element.number,
        element.name,
        element.description,
        joined(element.departments, COMMA),
        joined(element.notes, SEMICOLON),
        str(element.source),
    )


def element(row: Row) -> Element:
    """Return the element that a row holds. Raises Misfit for a cell it cannot take."""
    return Element(
        id=row["要素ID"],
        parent=row["親要素ID"],
        tier=row["階層"],
        rank=None,
        number=row["番号"],
        name=row["名称"],
        source=row.source("出典"),
        description=row["説明"],
        departments=row.items("所管", COMMA),
        notes=row.items("備考", SEMICOLON),
    )


ELEMENTS = Table(
    "体系.csv",
    "elements",
    Bilingual("計画の木の一つの要素", "one element of the plan's tree"),
    _COLUMNS,
    _cells,
    key="要素ID",
)
