"""The words and the table of a picture say what it shows."""

from decimal import Decimal

from shirube.charts import (
    Bars,
    Caption,
    Lines,
    Part,
    Rank,
    Ranked,
    RowChart,
    Series,
    Shares,
    drawing,
)

_CAPTION = Caption("潮見市の人口", "人", "国勢調査", "10月1日", "総人口", remark="北山を除く。")
_LINES = Lines(
    _CAPTION,
    (
        Series("北", (2015, 2020, 2025), (5000, 7200, 6100)),
        Series("南", (2015, 2020, 2025), (900, None, Decimal("1200.50"))),
    ),
)


def test_the_words_name_highest_lowest_and_last() -> None:
    alt = drawing(_LINES).alt
    assert (
        "北の最大は7,200人（令和2年）、最小は5,000人（平成27年）、最後は6,100人（令和7年）。" in alt
    )
    assert (
        "南の最大は1,200.50人（令和7年）、最小は900人（平成27年）、最後は1,200.50人（令和7年）。"
        in alt
    )
    assert "全体の最大は7,200人（北の令和2年）、最小は900人（南の平成27年）。" in alt
    assert "値がないため空けた所：令和2年（南）。" in alt


def test_the_words_in_english() -> None:
    alt = drawing(_LINES, "en").alt
    assert "北: last 6,100人 (2025). Highest 7,200人 (2020), lowest 5,000人 (2015)." in alt
    assert "No value, left open: 2020 (南)." in alt


def test_the_note_says_unit_day_population_source_and_gaps() -> None:
    assert drawing(_LINES).note == (
        "単位：人　基準日：10月1日　人口の定義：総人口　出典：国勢調査　北山を除く。　"
        "値がないため空けた所：令和2年（南）。"
    )


def test_the_rows_hold_every_value() -> None:
    made = drawing(_LINES)
    assert made.head == ("年", "北", "南")
    assert made.rows == (
        ("平成27年（2015年）", "5,000", "900"),
        ("令和2年（2020年）", "7,200", "値なし"),
        ("令和7年（2025年）", "6,100", "1,200.50"),
    )


def test_a_rate_stands_in_the_same_rows() -> None:
    part = Series("老年人口", (2020, 2025), (30, 40))
    made = drawing(Bars(_CAPTION, (part,), Series("高齢化率", (2020, 2025), (28.1, 30.0))))
    assert made.head == ("年", "老年人口", "高齢化率（%）")
    assert [row[2] for row in made.rows] == ["28.1", "30"]
    assert "高齢化率の最大は30%（令和7年）" in made.alt


def test_a_row_is_told_by_role() -> None:
    row = RowChart(Caption("講座", "回"), (2022, 2023), (10, 12), final=(9, None), target=12)
    made = drawing(row)
    assert made.head == ("年度", "当初計画", "実績", "目標")
    assert made.rows == (
        ("令和4年度（2022年度）", "10", "9", "値なし"),
        ("令和5年度（2023年度）", "12", "値なし", "12"),
    )
    assert "実績は9回（令和4年度）。" in made.alt
    assert "目標は12回（令和5年度）。" in made.alt


def test_the_unknown_of_a_ranking_is_said_last() -> None:
    made = drawing(
        Ranked(Caption("達成率", "%"), (Rank("甲", None), Rank("乙", 80), Rank("丙", 90)))
    )
    assert [row[0] for row in made.rows] == ["丙", "乙", "甲"]
    assert "最大は90%（丙）、最小は80%（乙）。" in made.alt
    assert made.note == "単位：%　値がないもの：甲。"


def test_shares_are_said_with_their_percentages() -> None:
    made = drawing(Shares(Caption("進み具合", "件"), (Part("順調", 30), Part("遅れ", 10))))
    assert made.rows == (("順調", "30", "75.0%"), ("遅れ", "10", "25.0%"))
    assert "順調 30件（75.0%）、遅れ 10件（25.0%）。" in made.alt
