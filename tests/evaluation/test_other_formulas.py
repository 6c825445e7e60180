"""F6, F7, F10, F11 and F12, each a table (domain specification 2.4)."""

from decimal import Decimal

import pytest

from shirube.evaluation import (
    Band,
    MilestoneState,
    Obstacle,
    Operator,
    maintenance,
    milestone,
    period_achievement,
    range_result,
    strict_target,
    target_operator,
    to_date_achievement,
)
from shirube.plan import Direction
from shirube.terms import Reason, Unknown, Wording
from tests.evaluation.given_cells import cells, decimal, result


@pytest.mark.parametrize(
    "actual, target, tolerance, band, expected",
    [
        ("100", "100", "0", Band.FLOOR, "100.0"),
        ("120", "100", "0", Band.FLOOR, "100.0"),
        ("98", "100", "2", Band.FLOOR, "100.0"),
        ("97", "100", "2", Band.FLOOR, "97.0"),
        ("102", "100", "2", Band.BOTH, "100.0"),
        ("103", "100", "2", Band.BOTH, "97.0"),
        ("97", "100", "2", Band.BOTH, "97.0"),
        ("250", "100", "0", Band.BOTH, "-50.0"),
        ("0", "0", "0", Band.FLOOR, "100.0"),
        ("-1", "0", "0", Band.FLOOR, "分母が0"),
        ("1", "0", "0", Band.BOTH, "分母が0"),
        ("-12", "-10", "1", Band.FLOOR, "分母が負"),
        ("-12", "-10", "1", Band.BOTH, "80.0"),
        ("", "100", "0", Band.FLOOR, "実績・見込みなし"),
        ("良好", "100", "0", Band.BOTH, "文字値"),
    ],
)
def test_maintenance(actual: str, target: str, tolerance: str, band: Band, expected: str) -> None:
    a, t = cells(actual, target)
    assert result(maintenance(a, t, Decimal(tolerance), band)) == expected


@pytest.mark.parametrize(
    "actuals, plans, total, period, to_date, elapsed",
    [
        (["950", ""], ["1,000", "1,500"], "2,500", "38.0", "95.0", 1),
        (["288", "342", ""], ["300", "330", "360"], "990", "63.6", "100.0", 2),
        (["10"], ["20"], "20", "50.0", "50.0", 1),
        (["10"] * 12, ["20"] * 12, "240", "50.0", "50.0", 12),
        (["", "342"], ["300", "330"], "630", "途中の年度の値なし", "途中の年度の値なし", 2),
        (["", ""], ["300", "330"], "630", "実績・見込みなし", "実績・見込みなし", 0),
        ([], [], "630", "実績・見込みなし", "実績・見込みなし", 0),
        (["5", "6"], ["試行", "6"], "12", "91.7", "文字値", 2),
        (["5", "6"], ["5", "―"], "―", "目標値・計画値なし", "目標値・計画値なし", 2),
        (["5"], ["0"], "0", "分母が0", "分母が0", 1),
        (["5"], ["-5"], "-5", "分母が負", "分母が負", 1),
    ],
)
def test_accumulation(
    actuals: list[str], plans: list[str], total: str, period: str, to_date: str, elapsed: int
) -> None:
    found = period_achievement(cells(*actuals), *cells(total))
    assert (result(found), found.elapsed) == (period, elapsed)
    assert result(to_date_achievement(cells(*actuals), cells(*plans))) == to_date


@pytest.mark.parametrize(
    "actual, low, high, met, distance",
    [
        ("10", "10", "20", True, 0),
        ("20", "10", "20", True, 0),
        ("8", "10", "20", False, -2),
        ("23", "10", "20", False, 3),
        ("23", "10", "", True, 0),
        ("23", "", "20", False, 3),
        ("23", "", "", Obstacle.NO_TARGET, Obstacle.NO_TARGET),
        ("10", "10", "10", True, 0),
        ("15", "20", "10", Obstacle.BOUNDS_CROSSED, Obstacle.BOUNDS_CROSSED),
        ("", "10", "20", Obstacle.NO_ACTUAL, Obstacle.NO_ACTUAL),
        ("試行", "10", "20", Obstacle.WORDS, Obstacle.WORDS),
    ],
)
def test_range(
    actual: str, low: str, high: str, met: bool | Obstacle, distance: int | Obstacle
) -> None:
    (a,) = cells(actual)
    found = range_result(a, decimal(low), decimal(high))
    assert (found.met, found.distance) == (met, distance)


_STAGES = ["一部運用", "全面運用", "利用の向上", "利用の向上"]
_NONE = Unknown(Reason.NOT_YET)


@pytest.mark.parametrize(
    "reached, required, position, state",
    [
        ("一部運用", "一部運用", 1, MilestoneState.ON_TIME),
        ("一部運用", "全面運用", 1, MilestoneState.LATE),
        ("全面運用", "一部運用", 2, MilestoneState.ON_TIME),
        ("利用の向上", "利用の向上", 3, MilestoneState.DONE),
        (None, "一部運用", 0, MilestoneState.NOT_STARTED),
        ("廃止", "一部運用", Obstacle.UNKNOWN_STAGE, Obstacle.UNKNOWN_STAGE),
        ("", "一部運用", Obstacle.NO_ACTUAL, Obstacle.NO_ACTUAL),
        ("一部運用", "", 1, Obstacle.NO_TARGET),
    ],
)
def test_milestone(
    reached: str | None, required: str, position: int | Obstacle, state: MilestoneState | Obstacle
) -> None:
    now = None if reached is None else Wording(reached) if reached else _NONE
    found = milestone(_STAGES, now, Wording(required) if required else _NONE)
    assert (found.reached, found.state) == (position, state)


def test_half_of_the_stages_due() -> None:
    found = milestone(_STAGES, Wording("一部運用"), Wording("全面運用"))
    assert found.share == Decimal("0.5")


@pytest.mark.parametrize(
    "actual, target, operator, met",
    [
        ("93", "93", Operator.ABOVE, False),
        ("93.1", "93", Operator.ABOVE, True),
        ("93", "93", Operator.AT_LEAST, True),
        ("93", "93", Operator.AT_MOST, True),
        ("93", "93", Operator.BELOW, False),
        ("92.9", "93", Operator.BELOW, True),
        ("93.0", "93", Operator.EQUAL, True),
        ("1", "0", Operator.AT_MOST, False),
        ("0", "0", Operator.AT_MOST, True),
        ("93", "93", None, Obstacle.OPEN_DIRECTION),
        ("", "93", Operator.ABOVE, Obstacle.NO_ACTUAL),
        ("93", "―", Operator.ABOVE, Obstacle.NO_TARGET),
    ],
)
def test_strict_target(
    actual: str, target: str, operator: Operator | None, met: bool | Obstacle
) -> None:
    a, t = cells(actual, target)
    assert strict_target(a, t, operator).met == met


@pytest.mark.parametrize(
    "direction, notes, operator",
    [
        (Direction.UP, (), Operator.AT_LEAST),
        (Direction.UP, ("累計", "超"), Operator.ABOVE),
        (Direction.DOWN, (), Operator.AT_MOST),
        (Direction.DOWN, ("未満",), Operator.BELOW),
        (Direction.MAINTAIN, (), Operator.AT_LEAST),
        (Direction.OPEN, (), None),
        (Direction.OPEN, ("以上",), Operator.AT_LEAST),
    ],
)
def test_operator(direction: Direction, notes: tuple[str, ...], operator: Operator | None) -> None:
    assert target_operator(direction, notes) is operator
