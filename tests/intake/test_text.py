"""A text as its lines, cut off when they are asked for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shirube.intake.paper import paper
from shirube.intake.text import Text

LINES = [
    ("", []),
    ("\n", [""]),
    ("一", ["一"]),
    ("一\n", ["一"]),
    ("一\n二", ["一", "二"]),
    ("\n\n一\n\n", ["", "", "一", ""]),
]


@pytest.mark.parametrize("ready", [0, 1, 100])
@pytest.mark.parametrize(("whole", "lines"), LINES)
def test_lines(whole: str, lines: list[str], ready: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shirube.intake.text.READY", ready)
    text = Text(whole)
    assert (list(text), [text[at] for at in range(len(text))]) == (lines, lines)


@pytest.mark.parametrize("ready", [0, 1, 2, 100])
def test_lines_of_a_document_beyond_those_kept(ready: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shirube.intake.paper.READY", ready)
    found = paper("a.txt", "一 \n\n二\n三".encode()).lines
    assert [(line.number, line.raw, line.gap) for line in found] == [
        (1, "一 ", 0),
        (3, "二", 1),
        (4, "三", 0),
    ]
    assert ([found[at] for at in range(3)], found[-1], found[1:]) == (
        list(found),
        list(found)[-1],
        tuple(found)[1:],
    )


@given(st.lists(st.text(st.characters(exclude_characters="\n"), max_size=5), max_size=9))
def test_it_is_a_sequence(lines: list[str]) -> None:
    text = Text("".join(f"{line}\n" for line in lines))
    assert (len(text), list(text), text[:]) == (len(lines), lines, tuple(lines))
    assert [text[at] for at in range(len(lines))] == lines
    assert [text[at - len(lines)] for at in range(len(lines))] == lines
    assert text[1:-1] == tuple(lines[1:-1])


@pytest.mark.parametrize("at", [2, -3])
def test_there_is_no_line_beyond(at: int) -> None:
    with pytest.raises(IndexError):
        Text("一\n二")[at]


def test_texts_compare() -> None:
    assert Text("一\n") == Text("一\n")
    assert Text("一\n") != Text("二\n")
    assert hash(Text("一\n")) == hash(Text("一\n"))
