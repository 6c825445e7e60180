"""Who stands under whom; what hangs on nothing, or on itself, stands at the top."""

from dataclasses import replace

import pytest

from shirube.cli.family import family
from tests.cli.sample import EDITION, element

TREE = family(EDITION)


def test_the_line_goes_from_the_top_down() -> None:
    assert [one.id for one in TREE.line("M/1-2")] == ["P/1", "M/1", "M/1-2"]


def test_below_keeps_the_reading_order() -> None:
    assert [one.id for one in TREE.below("")] == ["P/1", "M/1", "M/1-1", "M/1-2", "M/2"]


@pytest.mark.parametrize(
    ("place", "count"), [("P/1", 4), ("M/1", 4), ("M/1-1", 3), ("M/1-2", 1), ("M/2", 0)]
)
def test_indicators_are_counted_with_those_below(place: str, count: int) -> None:
    assert len(TREE.counted(place)) == count


@pytest.mark.parametrize(
    ("parents", "top"),
    [
        ({"a": "", "b": "a"}, ["a"]),
        ({"a": "lost", "b": "a"}, ["a"]),
        ({"a": "a", "b": "a"}, ["a", "b"]),
        ({"a": "b", "b": "a"}, ["a", "b"]),
    ],
)
def test_the_top(parents: dict[str, str], top: list[str]) -> None:
    elements = tuple(element(id, up, "施策", None, id, 1) for id, up in parents.items())
    tree = family(replace(EDITION, elements=elements, indicators=()))
    assert [one.id for one in tree.children[""]] == top
    assert sorted(one.id for one in tree.below("")) == ["a", "b"]
