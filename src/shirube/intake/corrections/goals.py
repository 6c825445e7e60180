"""関連.csv: the SDGs goals of an element, which a plan prints as pictures and its text loses."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from shirube.exchange.tables.cell import COMMA, joined, parted
from shirube.exchange.tables.misfit import Misfit
from shirube.intake.corrections.place import Place
from shirube.intake.corrections.register import Cells, Hand, Register
from shirube.intake.corrections.spelling import RIGHT, Spelling
from shirube.plan import Edition, Link, Relation
from shirube.terms import fold

ITEM = "SDGs"
_LAST = 17
_JOINTS = "、,・;"


def goals(cell: str) -> str:
    """Return SDGs goals, 1 to 17, in order: 11、3 is 3、11."""
    found = re.split(rf"[{_JOINTS}\s]+", fold(cell).strip(f"{_JOINTS} "))
    if all(re.fullmatch("[0-9]{1,2}", goal) and 1 <= int(goal) <= _LAST for goal in found):
        return COMMA.join(str(goal) for goal in sorted({int(goal) for goal in found}))
    raise Misfit(
        RIGHT,
        f"1から{_LAST}までのゴールの番号を「、」で区切って書いてください(例 3、11)",
        f"write the numbers of goals, 1 to {_LAST}, with 、 between them (3、11)",
    )


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
    items={ITEM: Spelling(goals)},
    records=_records,
    place=lambda record: Place(record.origin),
    cells=lambda record: {ITEM: joined(tuple(link.target for link in record.links), COMMA)},
    amended=_amended,
    put=_put,
)
