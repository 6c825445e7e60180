"""Lines cut at their blanks, and put together again."""

import pytest

from shirube.intake.tokens import lowered, printed
from tests.intake.page import pieces


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("公園の数 12 か所", ["公園の数", "12", "か所"]),
        ("　公園の数　１２か所　", ["公園の数", "12か所"]),
        ("広さ ３，０００㎡", ["広さ", "3,000㎡"]),
        ("t-CO₂ ①", ["t-CO₂", "①"]),
        ("道 の 点 検", ["道の点検"]),
        ("点 検", ["点", "検"]),
        ("見 直 し・改 善", ["見", "直", "し・改", "善"]),
        ("検 討 ・ 実 施", ["検討・実施"]),
        ("3 8 0", ["3", "8", "0"]),
        ("A B C", ["A", "B", "C"]),
    ],
)
def test_pieces(text: str, found: list[str]) -> None:
    assert [piece.text for piece in pieces(text)] == found


def test_every_piece_knows_where_it_stood() -> None:
    found = pieces("見出し  １件¶\n\n本文")
    assert [(p.raw, p.line, p.starts, p.ends, p.closes, p.gap) for p in found] == [
        ("見出し", 1, True, False, False, 0),
        ("１件", 1, False, True, True, 2),
        ("本文", 3, True, True, False, 0),
    ]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("川をきれ\nいにする", "川をきれいにする"),
        ("川 きれい", "川 きれい"),
        ("川をきれいに¶\nする", "川をきれいに する"),
        ("Green\nBelt", "Green Belt"),
        ("緑の\nBelt", "緑のBelt"),
        ("Ａ\nＢ", "Ａ Ｂ"),
        ("水 辺 の 道", "水 辺 の 道"),
    ],
)
def test_pieces_are_joined_where_a_line_broke(text: str, whole: str) -> None:
    assert printed(pieces(text)) == whole


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("市民農園\n3\nの区画数", "市民農園3の区画数"),
        ("市民農園¶\n3\nの区画数", "市民農園 3の区画数"),
        ("市民農園\n300\nの区画数", "市民農園300の区画数"),
    ],
)
def test_a_raised_digit_goes_into_its_line(text: str, whole: str) -> None:
    assert printed(lowered(pieces(text))) == whole


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("市民農園\n3\nの区画数", [1, 1, 1]),
        ("市民農園¶\n3\nの区画数", [1, 2, 3]),
        ("市民農園\n300\nの区画数", [1, 2, 3]),
    ],
)
def test_only_a_small_number_within_a_paragraph_is_raised(text: str, lines: list[int]) -> None:
    assert [piece.line for piece in lowered(pieces(text))] == lines
