"""Rows laid into columns: N name, U unit, B baseline, V value, T target, R reason."""

import pytest

from shirube.intake.answers import parts
from shirube.intake.cells import Column, Habit, is_date, lay, line_widths
from shirube.intake.doubts import DOUBTFUL
from tests.intake.page import atoms_of, cell_shown, part_shown

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
    ("満足度 未把握 80％ ―", "NBTR", ["満足度", "未把握", "80％", "―"]),
    ("満足度 未定 調整中 80％", "NVVV", ["満足度", "未定", "調整中", "80％"]),
    ("入居者 秘匿 12人 13人", "NVVV", ["入居者", "秘匿", "12人", "13人"]),
    (
        "満足度 未集計\n（令和５年度） 80％ 85％",
        "NBVV",
        ["満足度", "未集計（令和５年度）", "80％", "85％"],
    ),
    ("苗木の配布 28 件※ 28 件※", "NVV", ["苗木の配布", "28 件※", "28 件※"]),
    (
        "使用料 1 億 2,000 万円 1 億 3,000 万円",
        "NVV",
        ["使用料", "1 億 2,000 万円", "1 億 3,000 万円"],
    ),
    ("参加者 10～15 人 10～15 人 20 人", "NVVV", ["参加者", "10～15 人", "10～15 人", "20 人"]),
    ("定員 30 人/25 人 32 人/26 人", "NVV", ["定員", "30 人/25 人", "32 人/26 人"]),
    (
        "広場 1 か所、2,000 ㎡ 2 か所、3,000 ㎡ ―",
        "NVVV",
        ["広場", "1 か所、2,000 ㎡", "2 か所、3,000 ㎡", "―"],
    ),
    (
        "相談 ①12 回 / ②8 回 ①13 回 / ②9 回",
        "NVV",
        ["相談", "①12 回 / ②8 回", "①13 回 / ②9 回"],
    ),
    ("教室 3 室→4 室 4 室→5 室 5 室", "NVVV", ["教室", "3 室→4 室", "4 室→5 室", "5 室"]),
    ("巡回の回数 月 2 回 年 3 回", "NVV", ["巡回の回数", "月 2 回", "年 3 回"]),
    ("順位 全国 45 位 全国 30 位以内", "NBT", ["順位", "全国 45 位", "全国 30 位以内"]),
    ("現場到着 8 分 30 秒 8 分 00 秒", "NVV", ["現場到着", "8 分 30 秒", "8 分 00 秒"]),
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


def test_more_than_a_row_can_hold_has_no_laying() -> None:
    words = "\n".join(["事業の検討"] * 200)
    assert lay(atoms_of(words), [LETTERS[letter] for letter in "NVV"], UNMARKED) is None


@pytest.mark.parametrize(
    ("text", "columns", "doubtful"),
    [
        ("渡し場 3 艘 4 艘", "NVV", False),
        ("渡し場 3 艘", "NV", True),
        ("歩道 3 坂道整備 4 か所", "NVV", True),
        ("講座 3 回 4 件", "NVV", False),
        ("催し 各回 10～15 人 20 人", "NVV", True),
        ("広報の配布¶\nチラシ 2 万部¶\n3 万部", "NVV", True),
        ("広報の配布¶\n2 万部¶\n3 万部", "NVV", False),
    ],
)
def test_a_guess_costs_enough_to_be_reported(text: str, columns: str, doubtful: bool) -> None:
    laying = lay(atoms_of(text), [LETTERS[letter] for letter in columns], UNMARKED)
    assert laying is not None
    assert (laying.price >= DOUBTFUL) is doubtful


@pytest.mark.parametrize(
    ("text", "columns", "last"),
    [
        ("広場 新設 3か所 改修 2か所 改修 1か所 新設 2か所 新設 4か所", "NVVV", ["新設=4|か所"]),
        ("広場 新設 3か所 新設 4か所", "NVV", ["4|か所 in 新設4か所"]),
    ],
)
def test_a_word_is_a_label_where_a_cell_of_several_parts_has_it(
    text: str, columns: str, last: list[str]
) -> None:
    laying = lay(atoms_of(text), [LETTERS[letter] for letter in columns], UNMARKED)
    assert laying is not None
    assert [part_shown(part) for part in parts(laying.cells[-1])] == last


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
