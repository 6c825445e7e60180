"""Shared items, unit cost, execution rate and effects (domain specification 4.1 to 4.3)."""

from decimal import Decimal
from fractions import Fraction

import pytest

from shirube.evaluation import (
    FOOTNOTE,
    Allocation,
    AllocationSum,
    FullCost,
    Obstacle,
    cost_sums,
    cumulative,
    effect_sums,
    execution_rate,
    full_count,
    pro_rata,
    unit_cost,
)
from shirube.plan import Amount, Cost, Effect, EffectCategory, Role
from tests.evaluation.given_cells import cells, result
from tests.evaluation.making import BLANK, DASH, HERE


def _cost(element: str, amount: Amount, role: Role = Role.ORIGINAL, year: int = 2022) -> Cost:
    return Cost(element, element, element or "合計", year, role, amount, HERE)


@pytest.mark.parametrize(
    "measures, total, added, shared, noted",
    [
        ([100, 50], 150, 150, 0, False),
        ([100, 150], 150, 250, 100, True),
        ([100, 50], DASH, 150, None, False),
        ([100, BLANK], 150, 100, None, False),
        ([], 150, 0, -150, True),
    ],
)
def test_what_is_shared_is_the_sum_less_the_total(
    measures: list[Amount], total: Amount, added: int, shared: int | None, noted: bool
) -> None:
    costs = [_cost(f"m{n}", amount) for n, amount in enumerate(measures)]
    (found,) = cost_sums([*costs, _cost("", total)])
    assert (found.measures, found.shared) == (added, shared)
    assert found.footnote == (FOOTNOTE if noted else None)


def test_a_measure_that_was_not_revised_counts_as_planned() -> None:
    revised = [_cost("m1", 120, Role.REVISED), _cost("m2", DASH, Role.REVISED)]
    costs = [_cost("m1", 100), _cost("m2", 50), *revised, _cost("", 170, Role.REVISED)]
    found = {sum_.role: sum_ for sum_ in cost_sums(costs)}
    assert (found[Role.REVISED].measures, found[Role.REVISED].shared) == (170, 0)


def test_a_year_without_any_amount_has_no_sum() -> None:
    assert cost_sums([_cost("m1", DASH), _cost("", DASH)]) == ()


SHARED = [
    Allocation("m1", "A", 100, Fraction(1, 4)),
    Allocation("m2", "A", 100, Fraction(1, 4)),
    Allocation("m3", "A", 100, Fraction(1, 2)),
    Allocation("m3", "B", 50),
]


def _whole(found: AllocationSum) -> tuple[dict[str, int], int, int, int]:
    """Return sums of whole yen: by measure, of the measures, of the items, and repeated."""
    sums = (found.sum_of_measures, found.distinct, found.repeated)
    assert all(amount.denominator == 1 for amount in (*dict(found.measures).values(), *sums))
    by_measure = {measure: int(amount) for measure, amount in found.measures}
    return by_measure, int(sums[0]), int(sums[1]), int(sums[2])


def test_every_measure_shows_the_whole_item() -> None:
    found = full_count(SHARED)
    assert _whole(found) == ({"m1": 100, "m2": 100, "m3": 150}, 350, 150, 200)


def test_shares_come_to_the_total() -> None:
    found = pro_rata(SHARED)
    assert _whole(found) == ({"m1": 25, "m2": 25, "m3": 100}, 150, 150, 0)


@pytest.mark.parametrize(
    "place, settled, budget, rate",
    [
        ("4.2, D4 施策9", 142_504_000, 138_940_000, "102.6"),
        ("4.2, D4 施策12", 213_143_000, 206_631_000, "103.2"),
        ("as planned", 138_212_000, 138_212_000, "100.0"),
        ("nothing budgeted", 1, 0, "分母が0"),
        ("negative budget", 1, -1, "分母が負"),
        ("not settled", BLANK, 100, "金額なし"),
        ("no budget", 100, DASH, "金額なし"),
    ],
)
def test_execution_rate(place: str, settled: Amount, budget: Amount, rate: str) -> None:
    assert result(execution_rate(settled, budget)) == rate


def test_full_cost_has_every_part() -> None:
    cost = FullCost(1000, 300, 200, 50, 30, 20, revenue=600)
    assert (cost.full, cost.net) == (1600, 1000)


@pytest.mark.parametrize(
    "cost, quantity, months, yen",
    [
        (1_000_000, "950", 12, 1053),
        (1000, "400", 12, 3),
        (500, "200", None, 3),
        (1000, "0", 12, Obstacle.ZERO),
        (1000, "-4", 12, Obstacle.NEGATIVE),
        (1000, "検討", 12, Obstacle.WORDS),
        (1000, "", 12, Obstacle.NO_ACTUAL),
        (1000, "400", 24, Obstacle.SEVERAL_YEARS),
        (DASH, "400", 12, Obstacle.NO_AMOUNT),
    ],
)
def test_unit_cost(cost: Amount, quantity: str, months: int | None, yen: int | Obstacle) -> None:
    found = unit_cost(cost, cells(quantity)[0], "人", months)
    assert (found.yen, found.unit) == (yen, "人")


def _effect(
    number: str,
    amount: Amount,
    year: int = 2022,
    category: EffectCategory = EffectCategory.LOST,
    origin: str = "",
    notes: tuple[str, ...] = (),
) -> Effect:
    name = number or "合計"
    return Effect(number, name, year, Role.FORECAST, category, amount, HERE, origin, notes)


EFFECTS = [
    _effect("1-1", 300),
    _effect("1-2", DASH),
    _effect("2-1", 300, origin="1-1"),
    _effect("2-2", 40, notes=("*",)),
    _effect("2-3", -20),
    _effect("", 280, category=EffectCategory.TOTAL),
    _effect("", 100, category=EffectCategory.REDUCTION),
    _effect("", 180, category=EffectCategory.REVENUE),
]


def test_what_is_listed_a_second_time_does_not_count() -> None:
    (found,) = effect_sums(EFFECTS)
    assert (found.total, found.printed, found.difference, found.class_difference) == (
        280,
        280,
        0,
        0,
    )
    assert [row.number for row in found.relisted] == ["2-1", "2-2"]


def test_a_mark_that_means_something_else_does_not_leave_a_row_out() -> None:
    (found,) = effect_sums(EFFECTS, marks=frozenset())
    assert (found.total, found.difference) == (320, 40)


def test_rows_by_class_are_rows() -> None:
    rows = [_effect("1-1", 5, category=EffectCategory.REDUCTION), _effect("1-2", 7)]
    (found,) = effect_sums(rows)
    assert (found.total, found.printed, found.difference) == (12, None, None)


def test_cumulative() -> None:
    sums = effect_sums([_effect("1", 10, 2023), _effect("1", 4, 2022), _effect("1", -3, 2024)])
    assert cumulative(sums) == ((2022, 4), (2023, 14), (2024, 11))


def test_yen_are_exact() -> None:
    found = unit_cost(10**30 + 1, Decimal(1), "件")
    assert found.yen == 10**30 + 1
