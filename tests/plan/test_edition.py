"""An Edition is a value: it cannot be changed, and it is equal to one that says the same."""

import inspect
from dataclasses import FrozenInstanceError, fields, is_dataclass, replace

import pytest

from shirube import plan, terms
from shirube.plan import Edition, Plan

PLAN = Plan("shiomi-2022", "131121", "潮見市", "潮見みらい計画", "実施計画", 2022, 2023)
EDITION = Edition(PLAN, "策定版", False, "", "", "", (), (), (), ())

CLASSES = [
    noun
    for room in (terms, plan)
    for name in room.__all__
    if inspect.isclass(noun := getattr(room, name)) and is_dataclass(noun)
]


@pytest.mark.parametrize("kind", CLASSES)
def test_nothing_in_it_can_be_changed(kind: type) -> None:
    assert kind.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert "__slots__" in vars(kind)


def test_a_change_makes_another() -> None:
    with pytest.raises(FrozenInstanceError):
        EDITION.stage = "推進状況"  # type: ignore[misc]
    assert replace(EDITION, stage="推進状況") != EDITION
    assert replace(EDITION, stage="策定版") == EDITION
    assert hash(replace(EDITION)) == hash(EDITION)


def test_what_is_not_given_is_nothing() -> None:
    lists = [field.name for field in fields(Edition) if field.default == ()]
    assert all(getattr(EDITION, name) == () for name in lists)
    assert {"changes", "costs", "effects", "links", "corrections"} <= set(lists)
