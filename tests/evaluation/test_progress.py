"""F4, F5 and F8 at their edges (domain specification 2.4, edge rules 1 to 4)."""

from fractions import Fraction

import pytest

from shirube.evaluation import (
    Formula,
    Obstacle,
    Remark,
    baseline_progress,
    expected,
    path_progress,
    stock_increment,
)
from shirube.plan import Direction
from tests.evaluation.given_cells import cells, result

UP, DOWN, MAINTAIN, OPEN = Direction.UP, Direction.DOWN, Direction.MAINTAIN, Direction.OPEN


@pytest.mark.parametrize(
    "base, target, actual, direction, progress",
    [
        ("―", "50", "40", UP, "基準値なし"),
        ("10", "―", "40", UP, "目標値・計画値なし"),
        ("10", "50", "", UP, "実績・見込みなし"),
        ("試行", "50", "40", UP, "文字値"),
        ("10", "本格", "40", UP, "文字値"),
        ("10", "50", "試行", UP, "文字値"),
        ("50", "50", "40", UP, "目標が基準値と同じ"),
        ("50", "50", "50", DOWN, "目標が基準値と同じ"),
        ("488", "460", "470", UP, "目標が基準値より悪い"),
        ("488", "460", "474", DOWN, "50.0"),
        ("460", "488", "470", DOWN, "目標が基準値より悪い"),
        ("488", "460", "474", OPEN, "50.0"),
        ("488", "460", "474", MAINTAIN, "50.0"),
        ("0", "40", "10", UP, "25.0"),
        ("-20", "20", "0", UP, "50.0"),
        ("-20", "-40", "-30", DOWN, "50.0"),
        ("18", "0", "9", DOWN, "50.0"),
        ("10", "50", "10", UP, "0.0"),
        ("10", "50", "5", UP, "-12.5"),
        ("10", "50", "90", UP, "200.0"),
    ],
)
def test_baseline_progress(
    base: str, target: str, actual: str, direction: Direction, progress: str
) -> None:
    b, t, a = cells(base, target, actual)
    assert result(baseline_progress(a, t, b, direction)) == progress
    assert result(stock_increment(a, t, b, direction)) == progress


def test_worse_than_the_baseline_is_said_and_not_cut_off() -> None:
    base, target, actual = cells("19.6", "17.6", "25.3")
    rate = baseline_progress(actual, target, base, DOWN)
    assert rate.remarks == (Remark.WORSE_THAN_BASELINE,)
    assert rate.shown.ja == "-285.0%（基準値より悪化）"


def test_a_big_stock_is_not_nearly_reached_on_its_first_day() -> None:
    """Section 2.4, F8: 1,816 of 1,890 would be 96 % by A/T."""
    base, target = cells("1,816", "1,890")
    rate = stock_increment(base, target, base, UP)
    assert (rate.formula, result(rate)) == (Formula.F8, "0.0")


@pytest.mark.parametrize(
    "base, target, actual, elapsed, years, progress",
    [
        ("0", "100", "20", 1, 5, "100.0"),
        ("0", "100", "30", 2, 5, "75.0"),
        ("0", "100", "60", 5, 5, "60.0"),
        ("184", "430", "310", 1, 2, "102.4"),
        ("19.6", "17.6", "25.3", 1, 2, "目標が基準値より悪い"),
        ("0", "100", "60", 0, 5, "計画期間の外"),
        ("0", "100", "60", 6, 5, "計画期間の外"),
        ("0", "100", "60", 1, 0, "計画期間の外"),
        ("0", "120", "110", 11, 12, "100.0"),
        ("0", "120", "60", 1, 1, "50.0"),
        ("―", "100", "60", 1, 5, "基準値なし"),
    ],
)
def test_path_progress(
    base: str, target: str, actual: str, elapsed: int, years: int, progress: str
) -> None:
    b, t, a = cells(base, target, actual)
    rate = path_progress(a, t, b, UP, elapsed, years)
    assert result(rate) == progress
    assert (rate.elapsed, rate.years) == (elapsed, years)


@pytest.mark.parametrize(
    "elapsed, years, value",
    [
        (0, 4, Fraction(10)),
        (1, 4, Fraction(20)),
        (4, 4, Fraction(50)),
        (5, 4, Obstacle.NO_YEARS),
        (0, 0, Obstacle.NO_YEARS),
    ],
)
def test_expected(elapsed: int, years: int, value: Fraction | Obstacle) -> None:
    base, target = cells("10", "50")
    assert expected(base, target, elapsed, years) == value
