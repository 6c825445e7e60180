"""Costs of a measure in a year, and what an activity costs by the unit."""

from dataclasses import replace

import pytest

from shirube.evaluation import activity_costs, measure_costs
from shirube.plan import Amount, Category, Cost, Edition, Kind, Role
from shirube.terms import Reason, Unknown
from tests.evaluation.given_cells import result
from tests.evaluation.making import DASH, HERE, edition, indicator, yearly

NONE = Unknown(Reason.NOT_YET)


def _cost(role: Role, amount: Amount, element: str = "m1", year: int = 2022) -> Cost:
    return Cost(element, "1" if element else "合計", "名", year, role, amount, HERE)


COSTS = (
    _cost(Role.ORIGINAL, 10_000),
    _cost(Role.REVISED, DASH),
    _cost(Role.FORECAST, 9_000),
    _cost(Role.ORIGINAL, 20_000, "p2"),
    _cost(Role.REVISED, 30_000, "p2"),
    _cost(Role.FORECAST, 1_000, "p2"),
    _cost(Role.ACTUAL, 36_000, "p2"),
    _cost(Role.ORIGINAL, 28_000, ""),
    _cost(Role.ORIGINAL, 99_000, "m1", 2023),
    _cost(Role.FORECAST, NONE, "m1", 2023),
)


def test_the_present_plan_and_what_was_spent_of_it() -> None:
    found = measure_costs(COSTS, 2022)
    assert [(c.element, c.plan, c.reached, c.role, result(c.execution)) for c in found] == [
        ("m1", 10_000, 9_000, Role.FORECAST, "90.0"),
        ("p2", 30_000, 36_000, Role.ACTUAL, "120.0"),
        ("", 28_000, NONE, None, "金額なし"),
    ]


def test_another_year_and_no_cost_at_all() -> None:
    (found,) = measure_costs(COSTS, 2023)
    assert (found.plan, result(found.execution)) == (99_000, "金額なし")
    assert measure_costs(COSTS, 2030) == measure_costs((), 2022) == ()


def _edition(*costs: Cost) -> Edition:
    rows = [
        indicator("sole", element="p2"),
        indicator("one", element="p1"),
        indicator("two", element="p1"),
        indicator("stock", kind=Kind.STOCK, element="p1"),
        indicator("result", category=Category.OUTCOME, element="p1"),
        replace(indicator("again", element="p1"), relisted=True),
        indicator("lost", element="nowhere"),
    ]
    figures = [f for row in rows for f in yearly(Role.FORECAST, "6", id=row.id)]
    return replace(edition(rows, figures), costs=costs)


def test_the_nearest_element_with_a_cost_counts() -> None:
    found = activity_costs(_edition(*COSTS), 2022)
    assert [(c.indicator, c.element, c.cost.yen, c.by_reference) for c in found] == [
        ("sole", "p2", 6_000, False),
        ("one", "m1", 1_500, True),
        ("two", "m1", 1_500, True),
    ]


@pytest.mark.parametrize(
    ("quantity", "why"), [("0", "分母が0"), ("―", "実績・見込みなし"), ("済", "文字値")]
)
def test_what_divides_nothing_is_named(quantity: str, why: str) -> None:
    given = _edition(*COSTS)
    figures = yearly(Role.FORECAST, quantity, id="sole")
    (found, *_) = activity_costs(replace(given, figures=tuple(figures)), 2022)
    assert str(getattr(found.cost.yen, "value", "")) == why


def test_without_costs_there_is_no_unit_cost() -> None:
    assert activity_costs(_edition(), 2022) == ()
