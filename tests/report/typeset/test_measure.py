"""Widths of texts in em, and where words are broken. A kanji is 1 em wide."""

import pytest

from shirube.report.typeset.measure import extent, lines, longest_line, longest_run, seamed


@pytest.mark.parametrize(("text", "width"), [("", 0), ("施策", 2), ("施策一覧表", 5)])
def test_extent(text: str, width: float) -> None:
    assert extent(text) == width


@pytest.mark.parametrize(
    ("text", "run"),
    [
        ("施策一覧", ""),
        ("人口は12,345人", "は12,345"),
        ("（施策）", "策）"),
        ("abc def-ghi", "def-ghi"),
    ],
)
def test_the_longest_run_is_what_a_line_cannot_break(text: str, run: str) -> None:
    assert longest_run(text) == pytest.approx(extent(run))


def test_the_longest_line_counts() -> None:
    assert longest_line("一\n二三四\n五六") == 3


@pytest.mark.parametrize(
    ("text", "room", "count"),
    [
        ("", 5, 1),
        ("一二三四五", 5, 1),
        ("一二三四五六", 5, 2),
        ("一\n二\n三", 5, 3),
        ("一二三四（五", 5, 2),
    ],
)
def test_how_many_lines_a_text_takes(text: str, room: float, count: int) -> None:
    assert lines(text, room) == count


@pytest.mark.parametrize("room", [3.0, 7.5, 40.0])
def test_a_long_word_is_broken_into_pieces_that_fit(room: float) -> None:
    word = "https://shiomi.example/" + "w" * 300
    pieces = seamed(word, room).split("\u200b")

    assert "".join(pieces) == word
    assert max(map(extent, pieces)) <= room


def test_what_fits_is_left_alone() -> None:
    assert seamed("潮見市 12,345人", 6.0) == "潮見市 12,345人"
