"""Where a line of a finding ends on the screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from shirube.cli.paragraph import folded

LINES = [
    ("港の計画", 8, ["港の計画"]),
    ("港の計画", 6, ["港の計", "画"]),
    ("港の計画。", 8, ["港の計", "画。"]),
    ("港は、「橋」", 8, ["港は、", "「橋」"]),
    ("見込みが138,212千円", 10, ["見込みが", "138,212千", "円"]),
    ("港（橋）と", 6, ["港", "（橋）", "と"]),
    ("SETAGAYA PORT会員", 10, ["SETAGAYA", "PORT会員"]),
    ("a row of words", 6, ["a row", "of", "words"]),
    ("counts '港' (橋)", 9, ["counts", "'港' (橋)"]),
    ("a-very-long-name.txt", 8, ["a-very-l", "ong-name", ".txt"]),
    ("", 8, [""]),
]


@pytest.mark.parametrize(("text", "width", "lines"), LINES)
def test_lines(text: str, width: int, lines: list[str]) -> None:
    assert folded(text, width) == lines


@given(st.text("港の計画、。（）「」 a1,", max_size=60), st.integers(2, 20))
def test_every_letter_stands_once_and_no_line_is_too_wide(text: str, width: int) -> None:
    lines = folded(text, width)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(cell_len(line) <= width for line in lines)
