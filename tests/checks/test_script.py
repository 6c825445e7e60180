"""Scripts: paragraphs out of lines, and the place of any run of letters."""

from dataclasses import replace

import pytest

from shirube.checks import Case, document_script, edition_script
from shirube.plan import Passage, PassageKind
from shirube.terms import Source
from tests.checks.shiomi import sound

PARAGRAPHS: list[tuple[str, list[str], list[str]]] = [
    ("lines that follow one another", ["港は", "古い。"], ["港は古い。"]),
    (
        "a blank line parts",
        ["港は", "古い。", "", "市は", "新しい。"],
        ["港は古い。", "市は新しい。"],
    ),
    ("a blank line everywhere parts nothing", ["港は", "", "古", "", "い。"], ["港は古い。"]),
    ("two of them do", ["港", "", "は", "", "", "市", "", "は"], ["港は", "市は"]),
    ("words that are not Japanese keep their blank", ["open", "data"], ["open data"]),
    ("nothing", [], []),
    ("blank lines alone", ["", "  "], []),
]


@pytest.mark.parametrize(
    ("lines", "paragraphs"),
    [case[1:] for case in PARAGRAPHS],
    ids=[case[0] for case in PARAGRAPHS],
)
def test_paragraphs(lines: list[str], paragraphs: list[str]) -> None:
    assert [piece.text for piece in document_script("例", lines)] == paragraphs


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [("港は", 1, 1), ("は古", 1, 3), ("い。", 3, 3), ("港は古い。", 1, 3)],
)
def test_the_place_of_words(words: str, first: int, last: int) -> None:
    (piece,) = document_script("例", ["港は", "", "古い。"])
    start = piece.text.index(words)
    assert piece.source(start, start + len(words)) == Source("例", first, last)


def test_the_words_of_an_edition_are_its_script_where_there_is_no_text() -> None:
    here = Source("例", 7, 9)
    text = Passage("m1", PassageKind.PRESENT, "港", "港は古い。", here)
    edition = replace(sound().edition, passages=(text,))
    pieces = [piece for piece in edition_script(edition) if piece.text == "港は古い。"]
    assert [(piece.subject, piece.source(0, 2)) for piece in pieces] == [("m1", here)]
    assert Case(edition).script == edition_script(edition)
    assert Case(edition, document_script("例", ["港"])).script[0].text == "港"
