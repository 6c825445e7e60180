"""The worked examples of the domain specification, section 2.4, each with its rates.

One figure differs: F3 of どこにもつながっていない割合 is 9.9/17.6 = 56.25 % exactly, printed
there as 56.2. Half up (四捨五入, section 7.2) it is 56.3.
"""

import pytest

from shirube.evaluation import (
    annual_achievement,
    baseline_progress,
    inverse_ratio,
    mirrored_ratio,
    simple_ratio,
    stock_increment,
)
from shirube.plan import Direction
from tests.evaluation.given_cells import cells, result

UP, DOWN = Direction.UP, Direction.DOWN


@pytest.mark.parametrize(
    "case, base, target, actual, f1, f4",
    [
        ("RE100賛同登録（累計）変更前", "184", "320", "310", "96.9", "92.6"),
        ("RE100賛同登録（累計）変更後", "184", "430", "310", "72.1", "51.2"),
        ("道路整備率", "44.1", "44.5", "44.3", "99.6", "50.0"),
    ],
)
def test_what_shall_grow(case: str, base: str, target: str, actual: str, f1: str, f4: str) -> None:
    b, t, a = cells(base, target, actual)
    assert result(simple_ratio(a, t)) == f1
    assert result(baseline_progress(a, t, b, UP)) == f4
    assert result(stock_increment(a, t, b, UP)) == f4


@pytest.mark.parametrize(
    "case, base, target, actual, f2, f3, f4",
    [
        ("どこにもつながっていない割合", "19.6", "17.6", "25.3", "69.6", "56.3", "-285.0"),
        ("家庭系食品ロス排出量", "10,165", "9,564", "9,900", "96.6", "96.5", "44.1"),
    ],
)
def test_what_shall_shrink(
    case: str, base: str, target: str, actual: str, f2: str, f3: str, f4: str
) -> None:
    b, t, a = cells(base, target, actual)
    assert result(inverse_ratio(a, t)) == f2
    assert result(mirrored_ratio(a, t)) == f3
    assert result(baseline_progress(a, t, b, DOWN)) == f4


@pytest.mark.parametrize(
    "case, plan, actual, f9",
    [
        ("防災塾参加人数 R4", "1,000", "950", "95.0"),
        ("アクションチーム会議 R4", "30", "130", "433.3"),
        ("SETAGAYA PORT R4", "100", "700", "700.0"),
    ],
)
def test_a_year_against_its_plan(case: str, plan: str, actual: str, f9: str) -> None:
    p, a = cells(plan, actual)
    assert result(annual_achievement(a, p)) == f9
