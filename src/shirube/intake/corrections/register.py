"""A register: one sort of record of an Edition, and what of it can be corrected."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeVar

from shirube.intake.corrections.place import Place
from shirube.intake.corrections.spelling import Spelling
from shirube.plan import Edition, Plan
from shirube.terms import Source

Record = TypeVar("Record")
Cells = Mapping[str, str]
"""Texts by item (項目)."""


@dataclass(frozen=True, slots=True)
class Hand:
    """What a correction knows beside its record: its own line, the plan, and a unit."""

    source: Source
    plan: Plan
    """The plan as it was read."""
    unit: str
    """The unit of the indicator, for a number where none was."""


@dataclass(frozen=True, slots=True, eq=False)
class Register(Generic[Record]):
    """Records of one sort, how one is found, and its items as texts both ways."""

    name: str
    items: Mapping[str, Spelling]
    records: Callable[[Edition], Sequence[Record]]
    place: Callable[[Record], Place]
    cells: Callable[[Record], Cells]
    """The text of every item; these are the texts of the open tables."""
    amended: Callable[[Record, Cells, Hand], Record]
    """The record with some cells as given; raises Misfit where they do not go together."""
    put: Callable[[Edition, Sequence[Record]], Edition]
    """The Edition with these in the place of its records."""
    columns: tuple[str, ...] = ()
    """The columns beside 対象ID that tell one record from another."""
    needs: tuple[str, ...] = ()
    """Those of them that are never blank."""
    moves: Mapping[str, str] = field(default_factory=dict)
    """The items that are part of the place, with the field of ``Place`` they fill."""
    confirms: frozenset[str] = frozenset()
    """The items of which a person can also say that they were read right."""


@dataclass(frozen=True, slots=True)
class Item:
    """An item that is a field of its record: the field, and its text both ways."""

    name: str
    spelling: Spelling
    text: Callable[[Any], str] = str
    value: Callable[[str], Any] = str


Items = Mapping[str, Item]


def spellings(items: Items) -> dict[str, Spelling]:
    """Return the spelling of each item."""
    return {title: item.spelling for title, item in items.items()}


def texts(items: Items, record: object) -> dict[str, str]:
    """Return the text of each item of a record."""
    return {title: item.text(getattr(record, item.name)) for title, item in items.items()}


def values(items: Items, record: object, cells: Cells) -> dict[str, Any]:
    """Return the fields of a record that cells change."""
    fields: dict[str, Any] = {}
    for title in cells.keys() & items.keys():
        item = items[title]
        if cells[title] != item.text(getattr(record, item.name)):
            fields[item.name] = item.value(cells[title])
    return fields


def fixed(items: Items) -> Callable[[Any, Cells, Hand], Any]:
    """Return the amendment of a record whose items are fields and nothing more."""
    return lambda record, cells, hand: replace(record, **values(items, record, cells))
