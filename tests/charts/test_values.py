"""Every value has its mark, at its place; the unknown leaves a gap."""

from decimal import Decimal

from shirube.charts import (
    Bars,
    Caption,
    Dumbbell,
    Lines,
    Part,
    People,
    Pyramid,
    Rank,
    Ranked,
    RowChart,
    Scatter,
    Series,
    Shares,
    Spark,
    Spot,
    Step,
    drawing,
)
from tests.charts.marks import marks

_CAPTION = Caption("題", "人")
_NAN = float("nan")


def test_a_line_goes_through_every_value_and_breaks_at_the_unknown() -> None:
    years = (2020, 2021, 2022, 2023, 2024, 2025)
    series = Series("甲", years, (10, 20, None, 5, 30, _NAN))
    shown = marks(drawing(Lines(_CAPTION, (series,))).svg)
    paths = [each.points for each in shown if each.tag == "path"]
    assert [len(points) for points in paths] == [2, 2]
    assert len([each for each in shown if each.tag == "circle"]) == 4
    (_, first), (_, second) = paths[0]
    (_, third), (_, fourth) = paths[1]
    assert fourth < second < first < third, "30 stands highest, 5 lowest"


def test_a_value_between_two_gaps_is_a_point() -> None:
    series = Series("甲", (2020, 2021, 2022), (None, 7, None))
    assert [each.tag for each in marks(drawing(Lines(_CAPTION, (series,))).svg)] == ["circle"]


def test_a_spark_goes_through_every_value() -> None:
    series = Series("甲", (2020, 2021, 2022, 2023), (1, 2, Decimal("2.5"), 4))
    (path, last) = marks(drawing(Spark(_CAPTION, series)).svg)
    heights = [y for _, y in path.points]
    assert heights == sorted(heights, reverse=True)
    assert len(heights) == 4
    assert last.tag == "circle"


def test_a_row_has_a_mark_for_each_of_its_values() -> None:
    row = RowChart(
        _CAPTION, (2022, 2023), (10, 12), (None, 11), (None, 10), (9, None), baseline=8, target=12
    )
    assert len(marks(drawing(row).svg)) == 2 + 1 + 1 + 1 + 1 + 1


def test_bars_stand_upon_one_another_and_hang_below_nought() -> None:
    one = Series("甲", (2020, 2025), (3, -2))
    two = Series("乙", (2020, 2025), (1, -4))
    shown = [each.box for each in marks(drawing(Bars(_CAPTION, (one, two))).svg)]
    low, high, down, deeper = shown
    assert high[3] <= low[1] + 1.1
    assert down[1] >= low[3] - 1.1
    assert deeper[1] >= down[3] - 1.1
    assert 2.5 < (low[3] - low[1]) / (high[3] - high[1]) < 3.5


def test_the_sum_over_the_bars_is_left_out_where_a_part_is_unknown() -> None:
    one = Series("甲", (2020, 2025, 2030), (3, -2, 5))
    two = Series("乙", (2020, 2025, 2030), (1, None, -1))
    made = drawing(Bars(_CAPTION, (one, two), net=True))
    assert [row[-1] for row in made.rows] == ["4", "値なし", "4"]


def test_a_pyramid_has_a_bar_for_each_age_and_sex() -> None:
    now = People("今", (5, 4, 3), (5, None, 3))
    shown = marks(drawing(Pyramid(_CAPTION, ("0〜4", "5〜9", "10〜"), now)).svg)
    assert len(shown) == 5
    assert shown[0].box[2] - shown[0].box[0] > shown[2].box[2] - shown[2].box[0]


def test_the_bars_of_a_rank_are_as_long_as_their_values() -> None:
    ranks = (Rank("甲", 20, (10, 30)), Rank("乙", None), Rank("丙", 40))
    shown = marks(drawing(Ranked(_CAPTION, ranks)).svg)
    bars = [each.box for each in shown if each.tag == "rect"]
    assert len(bars) == 2
    assert abs((bars[0][2] - bars[0][0]) / (bars[1][2] - bars[1][0]) - 2) < 0.01
    assert len([each for each in shown if each.tag == "circle"]) == 2


def test_parts_are_as_wide_as_their_shares() -> None:
    parts = (Part("甲", 30), Part("乙", 10), Part("丙", None), Part("丁", 0))
    bars = [each.box for each in marks(drawing(Shares(_CAPTION, parts)).svg)]
    assert len(bars) == 2
    assert abs((bars[0][2] - bars[0][0] + 1.5) / (bars[1][2] - bars[1][0] + 1.5) - 3) < 0.01


def test_before_is_hollow_and_after_is_full() -> None:
    svg = drawing(Dumbbell(_CAPTION, (Step("甲", 10, 20), Step("乙", 5, None)))).svg
    circles = [each for each in marks(svg) if each.tag == "circle"]
    assert len(circles) == 3
    assert circles[0].box[0] < circles[1].box[0]


def test_a_scatter_has_a_point_where_both_values_are_known() -> None:
    spots = (Spot("甲", 1, 2), Spot("乙", None, 2), Spot("丙", 3, -2))
    shown = marks(drawing(Scatter(_CAPTION, "横", "縦", spots)).svg)
    assert len(shown) == 2
    assert shown[0].box[1] < shown[1].box[1]
    assert shown[0].box[0] < shown[1].box[0]
