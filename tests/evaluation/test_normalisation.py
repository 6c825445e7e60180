"""Periods of different length, and movement with a tolerance (sections 2.3 and 2.4)."""

from decimal import Decimal

import pytest

from shirube.evaluation import (
    Movement,
    Obstacle,
    Remark,
    annualised,
    months_covered,
    movement,
    relative_movement,
    rounded,
)
from shirube.plan import Direction, Figure, Kind, Role
from shirube.terms import Period, PeriodKind, Quantity
from tests.evaluation.given_cells import cells
from tests.evaluation.making import HERE


@pytest.mark.parametrize(
    "place, printed, shown",
    [
        ("入居相談 新規登録", "7", "9"),
        ("就労 延べ 1", "172", "229"),
        ("就労 延べ 2", "161", "215"),
        ("YC研修", "5", "7"),
        ("理解", "64", "85"),
        ("青少年プログラム", "110", "147"),
        ("参加者", "6,454", "8605"),
    ],
)
def test_nine_months_as_a_year(place: str, printed: str, shown: str) -> None:
    found = annualised(cells(printed)[0], 9, Kind.FLOW)
    assert not isinstance(found.value, Obstacle)
    assert rounded(found.value, 0) == Decimal(shown)
    assert found.remarks == (Remark.REFERENCE,)


@pytest.mark.parametrize(
    "value, months, kind, expected, remarks",
    [
        ("492", 24, Kind.FLOW, Decimal(246), ()),
        ("492", 12, Kind.FLOW, Decimal(492), ()),
        ("492", None, Kind.FLOW, Obstacle.NO_PERIOD, ()),
        ("492", 0, Kind.FLOW, Obstacle.NO_PERIOD, ()),
        ("92", 9, Kind.STOCK, Obstacle.NOT_A_FLOW, ()),
        ("92", 9, Kind.RATE, Obstacle.NOT_A_FLOW, ()),
        ("検討", 9, Kind.FLOW, Obstacle.WORDS, ()),
        ("-9", 9, Kind.FLOW, Decimal(-12), (Remark.REFERENCE,)),
    ],
)
def test_annualised(
    value: str,
    months: int | None,
    kind: Kind,
    expected: Decimal | Obstacle,
    remarks: tuple[Remark, ...],
) -> None:
    found = annualised(cells(value)[0], months, kind)
    assert (found.value, found.remarks) == (expected, remarks)


@pytest.mark.parametrize(
    "period, notes, months",
    [
        (Period(PeriodKind.POINT, as_of="令和5年12月時点"), (), 9),
        (Period(PeriodKind.POINT, as_of="令和4年10月末現在"), (), 7),
        (Period(PeriodKind.POINT, as_of="令和5年1月"), (), 10),
        (Period(PeriodKind.POINT, as_of="令和6年3月31日"), (), 12),
        (Period(PeriodKind.POINT, as_of="令和6年4月1日"), (), None),
        (Period(PeriodKind.POINT, as_of="令和5年13月"), (), None),
        (Period(PeriodKind.POINT, 2020, 2020, "令和2年度"), (), 12),
        (Period(PeriodKind.POINT), (), None),
        (Period(PeriodKind.END, last=2023), (), 12),
        (Period(PeriodKind.END, last=2023), ("2年間の合計",), 24),
        (Period(PeriodKind.YEAR, 2022, 2022), (), 12),
        (Period(PeriodKind.SPAN, 2024, 2026), (), 36),
    ],
)
def test_months_covered(period: Period, notes: tuple[str, ...], months: int | None) -> None:
    figure = Figure("i", "", Role.BASELINE, period, Quantity(Decimal(1), "件"), HERE, notes)
    assert months_covered(figure) == months


UP, DOWN = Direction.UP, Direction.DOWN


@pytest.mark.parametrize(
    "base, actual, direction, within_three, within_ten_per_cent",
    [
        ("50", "52.9", UP, Movement.KEPT, Movement.KEPT),
        ("50", "53", UP, Movement.IMPROVED, Movement.KEPT),
        ("50", "47", UP, Movement.WORSE, Movement.KEPT),
        ("50", "55.1", UP, Movement.IMPROVED, Movement.IMPROVED),
        ("50", "44.9", DOWN, Movement.IMPROVED, Movement.IMPROVED),
        ("50", "60", Direction.MAINTAIN, Movement.WORSE, Movement.WORSE),
        ("50", "60", Direction.OPEN, Obstacle.OPEN_DIRECTION, Obstacle.OPEN_DIRECTION),
        ("-50", "-45", UP, Movement.IMPROVED, Movement.KEPT),
        ("0", "4", DOWN, Movement.WORSE, Movement.WORSE),
        ("0", "0", DOWN, Movement.KEPT, Movement.KEPT),
        ("―", "4", DOWN, Obstacle.NO_BASELINE, Obstacle.NO_BASELINE),
        ("4", "", DOWN, Obstacle.NO_ACTUAL, Obstacle.NO_ACTUAL),
    ],
)
def test_movement(
    base: str,
    actual: str,
    direction: Direction,
    within_three: Movement | Obstacle,
    within_ten_per_cent: Movement | Obstacle,
) -> None:
    b, a = cells(base, actual)
    assert movement(a, b, direction, Decimal(3)) is within_three
    assert relative_movement(a, b, direction, Decimal(10)) is within_ten_per_cent


def test_without_a_tolerance_no_difference_is_kept() -> None:
    same, more = cells("50", "50.1")
    assert movement(same, same, UP) is Movement.KEPT
    assert movement(more, same, UP) is Movement.IMPROVED


@pytest.mark.parametrize(
    "value, places, shown",
    [
        ("0.25", 1, "0.3"),
        ("-0.25", 1, "-0.3"),
        ("0.24", 1, "0.2"),
        ("-0.04", 1, "0.0"),
        ("2.5", 0, "3"),
        ("1234", 1, "1234.0"),
        ("0.005", 2, "0.01"),
    ],
)
def test_half_goes_away_from_zero(value: str, places: int, shown: str) -> None:
    assert str(rounded(Decimal(value), places)) == shown
