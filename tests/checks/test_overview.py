"""Overview against body: boundaries of the rules SUM-01 to SUM-04."""

import pytest

from tests.checks.noticing import noticed, spots

BODY = """
施策 1 港のにぎわい
  事業 1-1 渡船の運航
    行動量 潮見渡船の便数 | 便 | 合計 | 増 | 当初計画 2023=10 | 修正計画 2023=12
    変更 2023 | 10便 | 12便 | 要望による。
事業費 1 港のにぎわい | 2022 | 見込み | 500
事業費 合計 | 2022 | 見込み | 500
"""


@pytest.mark.parametrize(
    ("told", "wrong"),
    [
        ("概要 変更 | 1 潮見渡船の便数 | 10便 | 12便 | 要望", ""),
        # another name for the same change is nothing that a number could contradict
        ("概要 変更 | 1 港と島を結ぶ渡船の便数 | 10便 | 12便 | 要望", ""),
        ("概要 変更 | 1 潮見渡船の便数 | 10便 | 21便 | 要望", "本編では10便から12便への変更です"),
        ("概要 変更 | 1 待合所の数 | 1箇所 | 2箇所 | 要望", "本編にその変更はありません"),
        # an item of the reform programme is no measure
        ("概要 変更 | 3-1 窓口の数 | 1箇所 | 2箇所 | 要望", ""),
        ("概要 事業費 | 1 港のにぎわい | 2022 | 見込み | 500", ""),
        ("概要 事業費 | 1 港のにぎわい | 2022 | 見込み | 505", "本編では500,000円です"),
        ("概要 事業費 | 合計 | 2022 | 見込み | 499", "本編では500,000円です"),
        # the body has no cost of that year
        ("概要 事業費 | 1 港のにぎわい | 2023 | 見込み | 505", ""),
    ],
)
def test_what_the_overview_says_again(told: str, wrong: str) -> None:
    sentences = noticed("SUM-01", BODY + told)
    assert len(sentences) == bool(wrong)
    assert wrong in "".join(sentences)


@pytest.mark.parametrize(
    ("reason", "wrong"),
    [
        ("要望による", ""),
        ("令和4年4月の増便による", ""),
        ("令和5年4月の増便による", "令和4年4月"),
        ("40人の要望による", "30人"),
        ("30人の要望による", ""),
        # a number of another sort contradicts nothing
        ("3地区の要望による", ""),
    ],
)
def test_reasons_told_twice(reason: str, wrong: str) -> None:
    body = BODY.replace("要望による。", "令和4年4月の増便と30人の要望による。")
    told = f"概要 変更 | 1 潮見渡船の便数 | 10便 | 12便 | {reason}"
    sentences = noticed("SUM-01", body + told)
    assert len(sentences) == bool(wrong)
    assert wrong in "".join(sentences)


@pytest.mark.parametrize(
    ("counts", "wrong"),
    [
        ("1施策 1事業 1施策 1事業", 0),
        ("2施策 1事業 1施策 1事業", 1),
        ("1施策 1事業 1施策 2事業", 1),
        # counts of something that is not derived are not judged
        ("3回 4人", 0),
    ],
)
def test_announced_counts(counts: str, wrong: int) -> None:
    assert len(spots("SUM-02", f"{BODY}告知 変更 | {counts}")) == wrong


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("●1-1 窓口\n➢ 待ち時間\n●1-2 文書\n➢ 紙", []),
        ("●1-1 窓口\n➢ 待ち時間\n●1-2 文書", ["1-2 文書"]),
        ("●1-1 窓口\n➢ 待ち時間\n●1-2 文書\n➢ 紙\n●1-1 窓口\n➢ 案内", ["1-1 窓口"]),
        # a plain list of headings has no contents at all
        ("●1-1 窓口\n●1-2 文書\n●1-3 車両", []),
    ],
)
def test_headings_of_a_box(text: str, wrong: list[str]) -> None:
    assert spots("SUM-03", text) == wrong


def test_headings_far_apart_stand_in_two_boxes() -> None:
    gap = "\n".join("本文の行。" for _ in range(70))
    assert spots("SUM-03", f"●1-1 窓口\n➢ 待ち時間\n{gap}\n●1-1 窓口\n➢ 案内") == []


def test_headings_share_what_stands_under_the_next() -> None:
    box = (
        "●3-1 窓口の時間\n●3-2 文書\n➢ 削減\n●3-3 車両\n➢ 減車\n●3-1 窓口の時間\n●3-4 庁舎\n➢ 改修"
    )
    (sentence,) = noticed("SUM-03", box)
    assert "3-2、3-4" in sentence


@pytest.mark.parametrize(
    ("cells", "wrong"),
    [
        ("面積・令和5年度=24㎡ 面積・令和5年度=30㎡", ["面積"]),
        # two groups of rows, each with its own sum
        (
            "港・令和5年度=20㎡ 累計・令和5年度=20㎡ 島・令和5年度=30㎡ 累計・令和5年度=50㎡",
            [],
        ),
    ],
)
def test_rows_of_one_heading_in_two_groups(cells: str, wrong: list[str]) -> None:
    assert spots("OUT-03", f"施策 1 港\n  表 施設 | 施設の面積 | {cells}") == wrong


@pytest.mark.parametrize(
    ("cell", "wrong"), [("桟橋 ※", []), ("桟橋※の改修", ["凡例 ※"]), ("桟橋 ―", ["凡例 ※"])]
)
def test_a_sign_of_the_legend_is_used(cell: str, wrong: list[str]) -> None:
    assert spots("EFF-07", f"{cell}\n＜凡例＞\n※：積算できないもの\n―：効果のないもの") == wrong


def test_the_labels_of_a_diagram_need_no_headings() -> None:
    labels = "・2020=24人 ・2025=30人"
    assert spots("OUT-03", f"施策 1 港\n  表 統計表 | 図中の数 | {labels}") == []
