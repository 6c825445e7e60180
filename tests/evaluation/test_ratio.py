"""F1 to F3 and F9 at their edges (domain specification 2.4, edge rules 5 and 6)."""

from fractions import Fraction

import pytest

from shirube.evaluation import (
    Obstacle,
    Remark,
    annual_achievement,
    inverse_ratio,
    mirrored_ratio,
    simple_ratio,
)
from tests.evaluation.given_cells import cells, result


@pytest.mark.parametrize(
    "actual, target, f1, f2, f3",
    [
        ("80", "100", "80.0", "125.0", "120.0"),
        ("0", "100", "0.0", "分母が0", "200.0"),
        ("3", "0", "分母が0", "0.0", "分母が0"),
        ("0", "0", "分母が0", "分母が0", "分母が0"),
        ("-5", "10", "-50.0", "分母が負", "250.0"),
        ("5", "-10", "分母が負", "分母が負", "分母が負"),
        ("250", "100", "250.0", "40.0", "-50.0"),
        ("700", "100", "700.0", "14.3", "-500.0"),
        ("", "100", "実績・見込みなし", "実績・見込みなし", "実績・見込みなし"),
        ("80", "―", "目標値・計画値なし", "目標値・計画値なし", "目標値・計画値なし"),
        ("検討・調整", "100", "文字値", "文字値", "文字値"),
        ("80", "全面運用", "文字値", "文字値", "文字値"),
    ],
)
def test_ratios(actual: str, target: str, f1: str, f2: str, f3: str) -> None:
    a, t = cells(actual, target)
    found = [result(formula(a, t)) for formula in (simple_ratio, inverse_ratio, mirrored_ratio)]
    assert found == [f1, f2, f3]


def test_the_components_stay() -> None:
    actual, target = cells("25.3", "17.6")
    rate = mirrored_ratio(actual, target)
    assert (rate.actual, rate.target) == (actual, target)
    assert (rate.numerator, rate.denominator) == (Fraction("9.9"), Fraction("17.6"))
    assert rate.share == Fraction(99, 176)


@pytest.mark.parametrize(
    "original, revised, actual, expected, basis",
    [
        ("100", "", "150", "150.0", Remark.ORIGINAL_PLAN),
        ("100", "―", "150", "150.0", Remark.ORIGINAL_PLAN),
        ("100", "200", "150", "75.0", Remark.REVISED_PLAN),
        ("100", "0", "150", "分母が0", Remark.REVISED_PLAN),
        ("100", "試行", "150", "文字値", Remark.REVISED_PLAN),
        ("―", "200", "150", "75.0", Remark.REVISED_PLAN),
        ("―", "―", "150", "目標値・計画値なし", Remark.ORIGINAL_PLAN),
    ],
)
def test_annual_achievement_says_which_plan(
    original: str, revised: str, actual: str, expected: str, basis: Remark
) -> None:
    o, r, a = cells(original, revised, actual)
    rate = annual_achievement(a, o, r)
    assert (result(rate), rate.remarks) == (expected, (basis,))


def test_a_rate_without_a_number_is_shown_with_its_reason() -> None:
    (actual,) = cells("950")
    shown = simple_ratio(actual, *cells("―")).shown
    assert shown.ja == f"算定不可（{Obstacle.NO_TARGET.value.ja}）"
    assert shown.en == "not evaluable (no target or plan)"


def test_a_remark_stands_behind_the_number() -> None:
    actual, plan = cells("950", "1,000")
    shown = annual_achievement(actual, plan).shown
    assert (shown.ja, shown.en) == ("95.0%（当初計画比）", "95.0% (against the original plan)")
