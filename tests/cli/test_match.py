"""What a reader means who types an ID, a printed number, or a part of a name."""

from dataclasses import replace

import pytest

from shirube.cli.family import family
from shirube.cli.match import full_number, matches, measure, printed_number
from shirube.terms import Refusal
from tests.cli.sample import EDITION

TREE = family(EDITION)
CASES = [
    ("M/1-1", "", ["M/1-1"]),
    ("A/1-1①", "", ["A/1-1①"]),
    ("1-2", "", ["M/1-2"]),
    ("１－２", "", ["M/1-2"]),
    ("１-２", "", ["M/1-2"]),
    ("1", "", ["P/1", "M/1"]),
    ("1-1①", "", ["A/1-1①", "O/1-1①"]),
    ("1-1 ①", "", ["A/1-1①", "O/1-1①"]),
    ("1-1-②", "", []),
    ("避難計画の作成", "", ["A/1-2"]),
    ("避難", "", ["M/1-2", "A/1-2"]),
    ("参加者数", "", ["A/1-1①", "A/1-1②"]),
    ("1", "M/1", ["M/1"]),
    ("参加者数", "M/2", []),
    ("ありません", "", []),
    ("", "", []),
    (" ", "", []),
]


@pytest.mark.parametrize(("words", "within", "found"), CASES)
def test_matches(words: str, within: str, found: list[str]) -> None:
    assert [thing.id for thing in matches(TREE, words, within)] == found


@pytest.mark.parametrize(
    ("owner", "number", "whole"),
    [
        ("1-1", "①", "1-1①"),
        ("1-1", "", "1-1"),
        ("2", "2-②", "2-②"),
        ("2", "2", "2"),
        ("2", "22", "2-22"),
        ("", "3", "3"),
        ("", "", ""),
    ],
)
def test_printed_number(owner: str, number: str, whole: str) -> None:
    """A progress report prints ① under 1-1; a sector plan prints 2-② under 2."""
    (home, *_), (one, *_) = EDITION.elements, EDITION.indicators
    tree = family(
        replace(
            EDITION,
            elements=(replace(home, number=owner),),
            indicators=(replace(one, element=home.id, number=number),),
        )
    )
    (indicator,) = tree.counted(home.id)
    assert printed_number(indicator, tree) == whole


def test_the_tail_of_an_id() -> None:
    (home, *_) = EDITION.elements
    elements = tuple(replace(home, id=f"goal-{n}-1", number="1", name="名") for n in (1, 2))
    tree = family(replace(EDITION, elements=elements, indicators=()))
    assert [thing.id for thing in matches(tree, "2-1")] == ["goal-2-1"]
    assert len(matches(tree, "1")) == 2


def test_a_measure_by_its_number() -> None:
    assert measure(TREE, "２").id == "M/2"


def test_no_such_measure_names_those_there_are() -> None:
    with pytest.raises(Refusal) as refusal:
        measure(TREE, "9")
    assert refusal.value.sentence.ja == (
        "番号「9」の施策はありません。この計画の施策の番号は 1, 2 です。"
    )


@pytest.mark.parametrize(
    ("numbers", "own", "whole"),
    [
        (("1", "1", "1-1"), "①", "1-1①"),
        (("1", "5", "1", "2"), "2", "5-1-2"),
        (("1", "5", "2", "1"), "1-①", "5-2-1①"),
        (("1", "10"), "10-5", "10-5"),
        (("1", "5", "", "2"), "", "5-2"),
        (("1",), "③", "③"),
        ((), "4", "4"),
    ],
)
def test_full_number(numbers: tuple[str, ...], own: str, whole: str) -> None:
    """The pillar is left out; a number that holds that above it says it once."""
    (pillar, *_), (one, *_) = EDITION.elements, EDITION.indicators
    line = tuple(
        replace(
            pillar,
            id=f"e{place}",
            parent=f"e{place - 1}" if place else "",
            rank=pillar.rank if place == 0 else None,
            number=number,
        )
        for place, number in enumerate(numbers)
    )
    row = replace(one, element=f"e{len(numbers) - 1}", number=own)
    tree = family(replace(EDITION, elements=line, indicators=(row,)))
    assert full_number(row, tree) == whole
    assert not line or row in matches(tree, whole)
