"""Every field of the core is in a table, and comes back from it, or stands in ONLY_IN_JSON."""

import types
import typing
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from decimal import Decimal
from enum import Enum
from typing import Any, Union, get_args, get_origin

import pytest

from shirube.exchange import ONLY_IN_JSON, edition_of_tables, open_tables
from shirube.exchange.mapping import Plain
from shirube.plan import (
    Change,
    Correction,
    Cost,
    Edition,
    Effect,
    EffectCategory,
    Element,
    Event,
    Exhibit,
    ExhibitKind,
    Figure,
    Ground,
    Link,
    Passage,
    PassageKind,
    Rank,
    Relation,
    Restated,
    Restatement,
    Role,
)
from shirube.plan.announcement import Announcement
from shirube.plan.edition import Document
from shirube.terms import Period, PeriodKind, Quantity, Reason, Unknown, Wording
from tests.exchange.example import EDITION, at, people

Hint = Any
Path = tuple[str, ...]

LISTS = {
    "Element": "elements",
    "Indicator": "indicators",
    "Figure": "figures",
    "Change": "changes",
    "Cost": "costs",
    "Effect": "effects",
    "Link": "links",
}
"""The records that have a table of their own, and where the Edition keeps them."""

UNKNOWN = Unknown(Reason.NOT_YET, "いずれ")
PERIOD = Period(PeriodKind.SPAN, 2022, 2023, "両年")
ROLE = Role.ORIGINAL
EXAMPLES: tuple[Plain, ...] = (
    EDITION.plan,
    EDITION,
    Element("E", "", "施策", Rank.MEASURE, "9", "名", at(1), "名", "説", ("課",), ("注",), "12"),
    replace(
        EDITION.indicators[0],
        id="I",
        kind_ground=Ground.INFERRED,
        direction_ground=Ground.INFERRED,
        parts=("a",),
        printed="名",
    ),
    Figure("A1", "b", ROLE, PERIOD, Quantity(Decimal(3), "件", "3件ほど"), at(1), ("約",)),
    Figure("A1", "b", ROLE, PERIOD, Wording("検討"), at(1)),
    Figure("A1", "b", ROLE, PERIOD, UNKNOWN, at(1)),
    Change("A1", "c", "2023", people("1"), people("2"), "理由", at(1), "前倒し", "企画課長"),
    Change("A1", "c", "2023", Wording("検討"), Wording("実施"), "", at(1)),
    Change("A1", "c", "2023", UNKNOWN, UNKNOWN, "", at(1)),
    Cost("M1", "1", "名", 2022, ROLE, 1000, at(1), ("注",)),
    Cost("M1", "1", "名", 2022, ROLE, UNKNOWN, at(1)),
    Effect("1", "名", 2022, ROLE, EffectCategory.REDUCTION, 1000, at(1), "2", ("注",)),
    Effect("1", "名", 2022, ROLE, EffectCategory.REDUCTION, UNKNOWN, at(1)),
    Link("M1", Relation.SDG, "11", at(1)),
)
"""Records of every class, with each kind of answer, nothing else refers to."""

OTHER: dict[str, Plain] = {
    "Edition.documents": (Document("b.txt", "1", 1, "x"),),
    "Edition.passages": (Passage("M1", next(iter(PassageKind)), "題", "文", at(1)),),
    "Edition.exhibits": (Exhibit("X", "M1", next(iter(ExhibitKind)), "題", (), at(1)),),
    "Edition.announcements": (Announcement("全1施策", ((1, "施策"),), at(1)),),
    "Edition.events": (
        Event("M1", "今後", "令和5年4月", "2023-04-01", "2023-04-30", "報告", at(1)),
    ),
    "Edition.restatements": (Restatement(next(iter(Restated)), "1", "名", at(1)),),
    "Edition.corrections": (Correction("A1", "値", "1", "2", "係", "誤植"),),
    "Element.parent": "P1",
    "Indicator.element": "P1",
    "Indicator.relisted_from": "A2",
    "Figure.indicator": "A2",
    "Change.indicator": "A2",
    "Cost.element": "P1",
}
"""Another value for the fields that any other value does not fit."""


def leaves(kind: Hint, path: str) -> Iterator[str]:
    """Every field that the types tell of, down to what is no record; answers by their class."""
    for field in fields(kind):
        yield from _leaves(typing.get_type_hints(kind)[field.name], f"{path}.{field.name}")


def _leaves(hint: Hint, path: str) -> Iterator[str]:
    origin: object = get_origin(hint)
    if origin is Union or origin is types.UnionType:
        for part in get_args(hint):
            if is_dataclass(part):
                yield from leaves(part, f"{path}.{typing.cast(type, part).__name__}")
            elif part is not type(None):
                yield path
    elif is_dataclass(hint):
        if path != "Edition.plan":
            yield from leaves(hint, path)
    elif origin is not tuple or getattr(get_args(hint)[0], "__name__", "") not in LISTS:
        yield path


def steps(record: Plain) -> Iterator[tuple[str, Path]]:
    """The same of an example: the name of each leaf, and the way to it."""
    for name, path in _steps(record, type(record)):
        yield f"{type(record).__name__}{name}", path


def _steps(record: Plain, kind: Hint) -> Iterator[tuple[str, Path]]:
    hints = typing.get_type_hints(kind)
    for field in fields(kind):
        value, union = getattr(record, field.name), len(get_args(hints[field.name])) > 1
        if field.name in {*LISTS.values(), "plan"}:
            continue
        if not is_dataclass(value):
            yield f".{field.name}", (field.name,)
            continue
        inner = f".{field.name}" + (f".{type(value).__name__}" if union else "")
        for name, path in _steps(value, type(value)):
            yield inner + name, (field.name, *path)


def leaf(record: Plain, path: Path) -> Plain:
    for name in path:
        record = getattr(record, name)
    return record


def with_leaf(record: Plain, path: Path, value: Plain) -> Plain:
    name, *rest = path
    inner = with_leaf(getattr(record, name), tuple(rest), value) if rest else value
    return replace(record, **{name: inner})


def another(name: str, value: Plain) -> Plain:
    if name in OTHER:
        return OTHER[name]
    if isinstance(value, Enum):
        members = list(type(value))
        return members[(members.index(value) + 1) % len(members)]
    if isinstance(value, bool):
        return not value
    if isinstance(value, tuple):
        return (*value, "別")
    return f"{value}別" if isinstance(value, str) else value + 1000


def home(record: Plain) -> tuple[Edition, str, int]:
    """An Edition with the record in it, and where it is."""
    name = type(record).__name__
    if name not in LISTS:
        return (record if name == "Edition" else replace(EDITION, plan=record)), "", 0
    kept = LISTS[name]
    before = getattr(EDITION, kept)
    longer: dict[str, Plain] = {kept: (*before, record)}
    return replace(EDITION, **longer), kept, len(before)


CASES = [(record, name, path) for record in EXAMPLES for name, path in steps(record)]


@pytest.mark.parametrize("record, name, path", [pytest.param(*case, id=case[1]) for case in CASES])
def test_a_field_comes_back_from_the_tables_or_is_listed(
    record: Plain, name: str, path: Path
) -> None:
    value = another(name, leaf(record, path))
    edition, kept, place = home(with_leaf(record, path, value))
    back: Plain = edition_of_tables(open_tables(edition))
    if kept:
        back = getattr(back, kept)[place]
    elif name.startswith("Plan."):
        back = back.plan
    assert (leaf(back, path) == value) == (name not in ONLY_IN_JSON)


def test_the_examples_have_every_field_of_the_core() -> None:
    kinds = {type(record) for record in EXAMPLES}
    told = {name for kind in kinds for name in leaves(kind, kind.__name__)}
    assert {name for _, name, _ in CASES} == told


def test_the_list_names_fields_that_are_there() -> None:
    assert set(ONLY_IN_JSON) <= {name for _, name, _ in CASES}
    assert all(ONLY_IN_JSON.values())
