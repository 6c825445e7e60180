"""Tables cut into rows by the numbers before them, or by rows that are full."""

from collections.abc import Sequence

import pytest

from shirube.intake.rows import rows, unnumbered
from shirube.intake.tokens import Token, printed
from tests.intake.page import lines


def _any(_number: str, _sub: str, _held: Sequence[Token]) -> bool:
    return True


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1-1 公園\n1-2 川", [("1-1", "", "公園"), ("1-2", "", "川")]),
        ("１－１ 公園\nの数\n１－２ 川", [("1-1", "", "公園の数"), ("1-2", "", "川")]),
        ("3\n広場", [("3", "", "広場")]),
        ("3 広場\n12 件\n4 川", [("3", "", "広場12 件"), ("4", "", "川")]),
        ("1-1① 公園\n1-1② 川", [("1-1", "①", "公園"), ("1-1", "②", "川")]),
        ("1-1 ① 公園", [("1-1", "①", "公園")]),
        ("1-1\n① 公園", [("1-1", "①", "公園")]),
        ("1-1①公園", [("1-1", "①", "公園")]),
        ("1-1-① 公園", [("1-1", "-①", "公園")]),
        ("1-1 公園\n3か所 4か所", [("1-1", "", "公園3か所 4か所")]),
        ("1-1 公園 2-1 川", [("1-1", "", "公園 2-1 川")]),
        ("1-1 公園\n12\nか所", [("1-1", "", "公園12か所")]),
        ("公園", []),
    ],
)
def test_rows(text: str, found: list[tuple[str, str, str]]) -> None:
    _, opened = rows(lines(text), _any)
    assert [(row.number, row.sub, printed(row.tokens)) for row in opened] == found


def test_only_accepted_numbers_open_a_row() -> None:
    def accepts(number: str, _sub: str, held: Sequence[Token]) -> bool:
        return number in ("1", "2") and held[-1].text in ("前書き", "終")

    before, opened = rows(lines("前書き\n1 港\n2\n終\n2 坂\n3 道"), accepts)
    assert printed(before) == "前書き"
    assert [(row.number, printed(row.tokens)) for row in opened] == [
        ("1", "港2終"),
        ("2", "坂3 道"),
    ]


def test_a_row_knows_its_lines() -> None:
    _, (row,) = rows(lines("\n1-1\n① 公園\n\n3か所"), _any)
    assert row.lines == [2, 3, 3, 5]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("公園 3か所\n川 4本", ["公園 3か所", "川 4本"]),
        ("公園の\n広さ 3か所\n川 4本", ["公園の広さ 3か所", "川 4本"]),
        ("公園 3か所\n（令和５年度）\n川 4本", ["公園 3か所（令和５年度）", "川 4本"]),
        ("公園", ["公園"]),
    ],
)
def test_rows_without_numbers_begin_behind_a_complete_one(text: str, found: list[str]) -> None:
    def complete(held: Sequence[Token]) -> bool:
        return held[-1].text[0].isdigit() or held[-1].text.endswith(")")

    assert [printed(row.tokens) for row in unnumbered(lines(text), complete)] == found
