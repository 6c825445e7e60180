"""関連.csv: the SDGs goals of an element, which a plan prints as pictures and its text loses."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from shirube.exchange.tables.cell import COMMA, joined, parted
from shirube.intake.corrections.place import Place
from shirube.intake.corrections.register import Cells, Hand, Register
from shirube.intake.corrections.spelling import GOALS
from shirube.plan import Edition, Link, Relation

ITEM = "SDGs"


@dataclass(frozen=True, slots=True)
class Goals:
    """The links of one element to SDGs goals."""

    origin: str
    links: tuple[Link, ...]


def _records(edition: Edition) -> list[Goals]:
    found: dict[str, list[Link]] = {}
    for link in edition.links:
        if link.relation is Relation.SDG:
            found.setdefault(link.origin, []).append(link)
    ids = dict.fromkeys(element.id for element in edition.elements)
    return [Goals(one, tuple(found.get(one, ()))) for one in ids]


def _amended(record: Goals, cells: Cells, hand: Hand) -> Goals:
    """A goal that was there keeps its source; that of a new one is the correction itself."""
    known = {link.target: link for link in record.links}
    wanted = parted(cells[ITEM], COMMA)
    fresh = (Link(record.origin, Relation.SDG, goal, hand.source) for goal in wanted)
    return replace(record, links=tuple(known.get(link.target, link) for link in fresh))


def _put(edition: Edition, records: Sequence[Goals]) -> Edition:
    """Take away the links that are no more, and put the new ones behind the last."""
    before = {link for link in edition.links if link.relation is Relation.SDG}
    kept = {link for record in records for link in record.links}
    owners = {record.origin for record in records}
    stay = (
        link
        for link in edition.links
        if link.relation is not Relation.SDG or link in kept or link.origin not in owners
    )
    fresh = (link for record in records for link in record.links if link not in before)
    return replace(edition, links=(*stay, *fresh))


GOALS_OF_ELEMENTS = Register(
    name="SDGs",
    items={ITEM: GOALS},
    records=_records,
    place=lambda record: Place(record.origin),
    cells=lambda record: {ITEM: joined(tuple(link.target for link in record.links), COMMA)},
    amended=_amended,
    put=_put,
)
