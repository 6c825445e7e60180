"""Which formula applies to an indicator of an Edition, year by year."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from shirube.evaluation import (
    Evaluated,
    Formula,
    MilestoneState,
    Obstacle,
    Remark,
    evaluated,
    indicator_totals,
    overall,
)
from shirube.plan import Category, Direction, Figure, Indicator, Kind, Role
from shirube.terms import Period, PeriodKind, Quantity
from tests.evaluation.given_cells import result
from tests.evaluation.making import baseline, edition, figure, indicator, target, yearly

OUTCOME = Category.OUTCOME
UP, DOWN, MAINTAIN, OPEN = Direction.UP, Direction.DOWN, Direction.MAINTAIN, Direction.OPEN
ORIGINAL, REVISED, FORECAST, ACTUAL = Role.ORIGINAL, Role.REVISED, Role.FORECAST, Role.ACTUAL


def _at(year: int, row: Indicator, figures: Sequence[Figure]) -> Evaluated:
    return next(e for e in evaluated(edition([row], figures)) if e.year == year)


def _shown(found: Evaluated) -> list[str]:
    return [f"{rate.formula.name} {result(rate)}" for rate in found.rates]


def test_an_activity_is_compared_with_the_plan_of_the_year() -> None:
    figures = [*yearly(ORIGINAL, "100|100"), *yearly(REVISED, "―|200"), *yearly(FORECAST, "90|150")]
    first, second = evaluated(edition([indicator()], figures))
    assert _shown(first) == ["F9 90.0", "F4 基準値なし"]
    assert _shown(second) == ["F9 75.0", "F4 基準値なし", "F7A 80.0", "F7B 80.0"]
    assert second.rate.remarks == (Remark.REVISED_PLAN, Remark.FORECAST)


@pytest.mark.parametrize(
    "kind, expected",
    [
        (Kind.STOCK, ["F8 50.0", "F5 100.0", "F9 94.7"]),
        (Kind.LEVEL, ["F9 94.7", "F4 50.0", "F5 100.0"]),
    ],
)
def test_a_stock_with_a_baseline_is_measured_from_there(kind: Kind, expected: list[str]) -> None:
    """F8: of 20 planned, 16 stood before; 18 of 19 in the second of four years is halfway."""
    figures = [baseline("16"), *yearly(ORIGINAL, "17|19|19|20"), *yearly(ACTUAL, "|18||")]
    assert _shown(_at(2023, indicator(kind=kind), figures)) == expected


def test_an_actual_goes_before_a_forecast() -> None:
    figures = [*yearly(ORIGINAL, "100"), *yearly(FORECAST, "90"), *yearly(ACTUAL, "80")]
    found = _at(2022, indicator(), figures)
    assert (found.role, found.forecast, result(found.rate)) == (ACTUAL, False, "80.0")
    assert found.rate.remarks == (Remark.ORIGINAL_PLAN,)
    assert found.from_forecast is not None
    assert found.from_forecast.shown.ja == "90.0%（当初計画比、見込み）"


def test_without_a_forecast_there_is_no_earlier_rate() -> None:
    figures = [*yearly(ORIGINAL, "100"), *yearly(ACTUAL, "80")]
    assert _at(2022, indicator(), figures).from_forecast is None


def test_a_sum_that_holds_a_forecast_is_a_forecast() -> None:
    figures = [*yearly(ORIGINAL, "10|10"), *yearly(FORECAST, "8"), *yearly(ACTUAL, "|9")]
    found = _at(2023, indicator(), figures)
    marked = {rate.formula for rate in found.rates if Remark.FORECAST in rate.remarks}
    assert marked == {Formula.F7A, Formula.F7B}


@pytest.mark.parametrize(
    "cell, role, equal",
    [
        ("100", FORECAST, True),
        ("100.0", FORECAST, True),
        ("100", ACTUAL, False),
        ("検討", FORECAST, False),
    ],
)
def test_a_forecast_that_is_the_plan_is_marked(cell: str, role: Role, equal: bool) -> None:
    plan = "検討" if cell == "検討" else "100"
    found = _at(2022, indicator(), [*yearly(ORIGINAL, plan), *yearly(role, cell)])
    assert (Remark.EQUALS_PLAN in found.rate.remarks) is equal


@pytest.mark.parametrize(
    "case, kind, direction, base, goal, actual, expected",
    [
        ("up", Kind.RATE, UP, "10", "50", "30", ["F4 50.0", "F5 100.0", "F1 60.0"]),
        (
            "down",
            Kind.RATE,
            DOWN,
            "50",
            "10",
            "30",
            ["F4 50.0", "F5 100.0", "F2 33.3", "F3 -100.0"],
        ),
        ("stock", Kind.STOCK, UP, "10", "50", "30", ["F8 50.0", "F5 100.0", "F1 60.0"]),
        ("no baseline", Kind.RATE, UP, "―", "50", "30", ["F1 60.0", "F4 基準値なし"]),
        (
            "no baseline, down",
            Kind.RATE,
            DOWN,
            "―",
            "10",
            "30",
            ["F2 33.3", "F3 -100.0", "F4 基準値なし"],
        ),
        ("no baseline, open", Kind.RATE, OPEN, "―", "50", "30", ["F1 方向が未定", "F4 基準値なし"]),
        ("same", Kind.RATE, UP, "50", "50", "45", ["F1 90.0", "F4 目標が基準値と同じ"]),
        ("maintain", Kind.RATE, MAINTAIN, "50", "50", "45", ["F6 90.0"]),
        ("worse target", Kind.LEVEL, UP, "488", "460", "470", ["F4 目標が基準値より悪い"]),
        (
            "target zero",
            Kind.LEVEL,
            DOWN,
            "18",
            "0",
            "9",
            ["F4 50.0", "F5 100.0", "F2 0.0", "F3 分母が0"],
        ),
        ("zero baseline", Kind.LEVEL, UP, "0", "8", "2", ["F4 25.0", "F5 50.0", "F1 25.0"]),
        ("negative", Kind.LEVEL, UP, "-8", "0", "-6", ["F4 25.0", "F5 50.0", "F1 分母が0"]),
        ("backward", Kind.LEVEL, UP, "10", "50", "6", ["F4 -10.0", "F5 -20.0", "F1 12.0"]),
        ("words", Kind.RATE, UP, "試行", "50", "30", ["F1 60.0", "F4 文字値"]),
        (
            "no actual",
            Kind.RATE,
            UP,
            "10",
            "50",
            "",
            ["F4 実績・見込みなし", "F1 実績・見込みなし"],
        ),
        (
            "no target",
            Kind.RATE,
            UP,
            "10",
            "―",
            "30",
            ["F4 目標値・計画値なし", "F1 目標値・計画値なし"],
        ),
    ],
)
def test_an_outcome_halfway(
    case: str,
    kind: Kind,
    direction: Direction,
    base: str,
    goal: str,
    actual: str,
    expected: list[str],
) -> None:
    row = indicator(kind=kind, direction=direction, category=OUTCOME)
    figures = [baseline(base), target(goal), *yearly(ACTUAL, actual, first=2023)]
    assert _shown(_at(2023, row, figures)) == expected


def test_the_fallback_says_what_it_is() -> None:
    row = indicator(kind=Kind.RATE, category=OUTCOME)
    found = _at(2023, row, [baseline("―"), target("50"), *yearly(FORECAST, "30", first=2023)])
    assert found.rate.shown.ja == "60.0%（基準値なしのため単純比、見込み）"


def test_a_sum_of_years_is_compared_per_year_with_its_baseline() -> None:
    """Section 2.3, D4 2-3: 87 in a year, 492 in two years, so 246 a year."""
    row = indicator(category=OUTCOME)
    figures = [
        baseline("87", "令和2年度"),
        target("492", 2023, notes=["2年間の合計"]),
        *yearly(ACTUAL, "123|300"),
    ]
    first, second = evaluated(edition([row], figures, last=2023))
    assert _shown(first) == ["F7A 25.0", "F4 22.6", "F5 45.3"]
    assert _shown(second) == ["F7A 86.0", "F4 134.0", "F5 134.0"]
    assert (second.rate.elapsed, second.rate.years) == (2, 2)


def test_a_sum_of_years_with_a_year_missing_is_not_a_sum() -> None:
    row = indicator(category=OUTCOME)
    figures = [target("492", 2023, notes=["2年間の合計"]), *yearly(ACTUAL, "300", first=2023)]
    assert _shown(_at(2023, row, figures)) == ["F7A 途中の年度の値なし", "F4 基準値なし"]


def test_a_sum_of_many_years_begins_with_the_plan() -> None:
    row = indicator(category=OUTCOME)
    figures = [target("400", 2023, notes=["99999999年間の合計"]), *yearly(ACTUAL, "100|100")]
    assert _shown(_at(2023, row, figures))[0] == "F7A 50.0"


def test_a_sum_of_years_below_the_yearly_baseline_has_no_rate() -> None:
    row = indicator(category=OUTCOME)
    figures = [baseline("100"), target("150", 2023, notes=["2年間の合計"]), *yearly(ACTUAL, "90")]
    assert _shown(_at(2022, row, figures)) == ["F4 目標が基準値より悪い"]


def test_a_baseline_of_nine_months_is_only_for_reference() -> None:
    """Section 2.3, D3: 7 in nine months is 9.3 a year, above the target of 8."""
    row = indicator(category=OUTCOME)
    figures = [baseline("7", "令和5年12月時点"), target("8"), *yearly(ACTUAL, "8", first=2025)]
    found = _at(2025, row, figures)
    assert _shown(found) == ["F1 100.0", "F4 目標が基準値より悪い"]
    assert Remark.REFERENCE in found.rates[1].remarks


def test_units_that_differ_are_not_divided() -> None:
    figures = [*yearly(ORIGINAL, "100"), *yearly(ACTUAL, "90")]
    answer = Quantity(Decimal(90), "件")
    found = _at(2022, indicator(), [figures[0], replace(figures[1], answer=answer)])
    assert _shown(found) == ["F1 単位が違う"]


def test_parts_are_evaluated_separately_and_the_worst_speaks() -> None:
    row = indicator(parts=("a", "b"))
    figures = [
        *yearly(ORIGINAL, "100", part="a"),
        *yearly(ORIGINAL, "10", part="b"),
        *yearly(ACTUAL, "90", part="a"),
        *yearly(ACTUAL, "8", part="b"),
    ]
    found = evaluated(edition([row], figures))
    assert [(e.part, result(e.rate)) for e in found] == [("a", "90.0"), ("b", "80.0")]
    worst = overall(found, "i", 2022)
    assert worst is not None and result(worst) == "80.0"
    assert overall(found, "i", 2023) is None


def test_a_part_that_cannot_be_evaluated_is_the_worst() -> None:
    row = indicator(parts=("a", "b"))
    plans = [*yearly(ORIGINAL, "100", part="a"), *yearly(ORIGINAL, "10", part="b")]
    worst = overall(evaluated(edition([row], [*plans, *yearly(ACTUAL, "90", part="a")])), "i", 2022)
    assert worst is not None and worst.share is Obstacle.NO_ACTUAL


def test_milestones() -> None:
    row = indicator(kind=Kind.MILESTONE)
    figures = [*yearly(ORIGINAL, "検討|試行|本格"), *yearly(FORECAST, "検討|検討|")]
    found = evaluated(edition([row], figures))
    states = [e.stage.state for e in found if e.stage is not None]
    assert states == [MilestoneState.ON_TIME, MilestoneState.LATE, Obstacle.NO_ACTUAL]
    assert [result(e.rate) for e in found] == ["100.0", "50.0", "実績・見込みなし"]
    assert found[1].rate.shown.ja == "50.0%（見込み）"


def test_a_pair_has_a_flow_and_a_stock() -> None:
    """Section 2.2: D3 5-2, cells of years are the flow, the printed totals are both."""
    row = indicator(kind=Kind.PAIRED, parts=("整備数", "累計整備数"))
    figures = [
        baseline("4", part="累計整備数"),
        *yearly(ORIGINAL, "2|1|4|1"),
        *yearly(ACTUAL, "1|1||"),
    ]
    printed = Period(PeriodKind.TOTAL, 2022, 2025)
    figures.append(figure(ORIGINAL, printed, "12", part="累計整備数"))
    plan = edition([row], figures)
    flow, stock = indicator_totals(plan)
    assert (flow.original.value, stock.original.value) == (Decimal(8), Decimal(12))
    assert (flow.agrees(ORIGINAL), stock.agrees(ORIGINAL)) == (None, True)
    found = [result(e.rate) for e in evaluated(plan) if e.part == "整備数"]
    assert found == ["50.0", "100.0", "実績・見込みなし", "実績・見込みなし"]


def test_the_target_is_judged_by_its_printed_operator() -> None:
    row = indicator(kind=Kind.RATE, category=OUTCOME)
    figures = [target("93", 2023, notes=["超"]), *yearly(ACTUAL, "93", first=2023)]
    found = _at(2023, row, figures)
    assert (found.judged.met, found.judged.gap) == (False, Fraction(0))


def test_a_span_stands_at_its_last_year() -> None:
    span = Period(PeriodKind.SPAN, 2022, 2024)
    figures = [figure(ORIGINAL, span, "4"), figure(ACTUAL, span, "3")]
    (found,) = evaluated(edition([indicator()], figures))
    assert (found.year, result(found.rate)) == (2024, "75.0")
