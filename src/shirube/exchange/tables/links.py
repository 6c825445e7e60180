"""関連.csv: one link a row."""

from shirube.exchange.tables.common import place
from shirube.exchange.tables.row import Row
from shirube.exchange.tables.table import Column, Table
from shirube.exchange.tables.words import code_table
from shirube.plan import Link, Relation
from shirube.terms import Bilingual

_COLUMNS = (
    Column(
        "元ID",
        "Link.origin",
        Bilingual("要素または指標の識別子", "the ID of the element or indicator"),
    ),
    Column(
        "関係",
        "Link.relation",
        Bilingual("つながりの種類", "what ties the two"),
        words=code_table(Relation),
        required=True,
    ),
    Column("相手", "Link.target", Bilingual("つながる先", "what it points to")),
    place("Link"),
)


def _cells(link: Link) -> tuple[str, ...]:
    return (link.origin, link.relation.value, link.target, str(link.source))


def link(row: Row) -> Link:
    """Return the link that a row holds. Raises Misfit for a cell it cannot take."""
    return Link(
        origin=row["元ID"],
        relation=row.word("関係", Relation),
        target=row["相手"],
        source=row.source("出典"),
    )


LINKS = Table(
    "関連.csv",
    "links",
    Bilingual("一つの関連", "one link"),
    _COLUMNS,
    _cells,
)
