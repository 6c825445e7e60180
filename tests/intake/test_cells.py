"""Rows laid into columns: N name, U unit, B baseline, V value, T target, R reason."""

import pytest

from shirube.intake.cells import Column, Habit, is_date, lay, line_widths
from tests.intake.page import atoms_of, cell_shown

LETTERS = {column.name[0]: column for column in Column}
MARKED = Habit(True, marks=("再掲", "実施計画"))
UNMARKED = Habit(False, marks=("再掲",))

ROWS = [
    ("講座の回数 12回 13回 25回", "NVVV", ["講座の回数", "12回", "13回", "25回"]),
    ("苗木の配布 ― 100 本 ―", "NVVV", ["苗木の配布", "―", "100 本", "―"]),
    ("川の水を調べた\n地点¶\n5か所 6か所", "NVV", ["川の水を調べた地点", "5か所", "6か所"]),
    (
        "橋の点検（国道を除く）¶\n12橋\n（令和５年度）¶\n15橋",
        "NBT",
        ["橋の点検（国道を除く）", "12橋（令和５年度）", "15橋"],
    ),
    (
        "満足度¶\n55.0％（令和５年度末） 60.0％ 65.0％",
        "NBVV",
        ["満足度", "55.0％（令和５年度末）", "60.0％", "65.0％"],
    ),
    (
        "橋の点検 12橋 15橋 点検を早めるため。",
        "NVVR",
        ["橋の点検", "12橋", "15橋", "点検を早めるため。"],
    ),
    ("橋の点検 12橋 15橋 ―", "NVVR", ["橋の点検", "12橋", "15橋", "―"]),
    (
        "広場の整備 新設 3か所 改修 2か所 新設 4か所 改修 1か所",
        "NVV",
        ["広場の整備", "新設 3か所 改修 2か所", "新設 4か所 改修 1か所"],
    ),
    (
        "広場の整備 新設：3か所 改修：2か所 新設：4か所 改修：1か所",
        "NVV",
        ["広場の整備", "新設：3か所 改修：2か所", "新設：4か所 改修：1か所"],
    ),
    ("相談員 a）3人 b）2人 a）4人 b）2人", "NVV", ["相談員", "a）3人 b）2人", "a）4人 b）2人"]),
    ("相談員 a）3人 b）2人 ―", "NVV", ["相談員", "a）3人 b）2人", "―"]),
    ("条例の点検 検討 試行 運用", "NVVV", ["条例の点検", "検討", "試行", "運用"]),
    ("条例の点検 検討 2件 3件", "NVVV", ["条例の点検", "検討", "2件", "3件"]),
    (
        "保育の定員¶\n120人¶\n次の計画による¶\n130人",
        "NVVV",
        ["保育の定員", "120人", "次の計画による", "130人"],
    ),
    ("駅前の広場【再掲】 3か所 4か所", "NVV", ["駅前の広場【再掲】", "3か所", "4か所"]),
    ("65歳以上の参加者 120人 130人", "NVV", ["65歳以上の参加者", "120人", "130人"]),
    ("１人 １日のごみ 812g 800g", "NVV", ["１人 １日のごみ", "812g", "800g"]),
    ("ごみの量 ｇ 812 800", "NUVV", ["ごみの量", "ｇ", "812", "800"]),
    ("ごみの量\n（１人１日） ｇ 812 ―", "NUVV", ["ごみの量（１人１日）", "ｇ", "812", "―"]),
    ("渡し船 艘 3 4", "NUVV", ["渡し船", "艘", "3", "4"]),
    ("渡し船の数 ― 3 4", "NUVV", ["渡し船の数", "―", "3", "4"]),
]


@pytest.mark.parametrize("habit", [MARKED, UNMARKED], ids=["marked", "unmarked"])
@pytest.mark.parametrize(("text", "columns", "cells"), ROWS)
def test_rows(text: str, columns: str, cells: list[str], habit: Habit) -> None:
    laying = lay(atoms_of(text), [LETTERS[letter] for letter in columns], habit)
    assert laying is not None
    assert [cell_shown(cell) for cell in laying.cells] == cells


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("講座 12回", "NVV"),
        ("12回", "NV"),
        ("", "NV"),
        ("講座 12", "NUV"),
    ],
)
def test_a_row_that_does_not_fill_its_columns_has_no_laying(text: str, columns: str) -> None:
    atoms = atoms_of(text) if text else []
    assert lay(atoms, [LETTERS[letter] for letter in columns], UNMARKED) is None


@pytest.mark.parametrize(
    ("note", "dated"),
    [
        ("令和5年度", True),
        ("令和5年3月時点", True),
        ("2023年度", True),
        ("元年度末", False),
        ("4月1日現在", True),
        ("2年間の合計", False),
        ("3年平均", False),
        ("延べ", False),
        ("重複あり", False),
    ],
)
def test_dates(note: str, dated: bool) -> None:
    assert is_date(note) is dated


def test_widths_count_kanji_a_line() -> None:
    assert line_widths(atoms_of("川の水を調べた\n地点 5 km")) == [7.0, 3.5]
