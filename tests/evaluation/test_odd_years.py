"""A year of an odd Edition in one view: a judgement or a named unknown, never an exception."""

from fractions import Fraction

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import given as every
from hypothesis import strategies as st

from shirube.evaluation import (
    Obstacle,
    accounts,
    activity_costs,
    change_list,
    cost_sums,
    effect_classes,
    effect_sums,
    evaluated,
    indicator_totals,
    measure_costs,
    present_year,
    rating,
    scales,
    year_review,
)
from shirube.plan import Edition
from tests.evaluation.given_cells import result
from tests.evaluation.odd import ODD, editions


@pytest.mark.parametrize("case", ODD)
def test_odd(case: str) -> None:
    odd, expected = ODD[case]
    review = year_review(odd, present_year(odd))
    found = {result(one.rate) for one in review.standings}
    assert found == ({expected} if expected else set())
    assert review.distribution().total == len(odd.indicators)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@every(editions(), st.integers(2019, 2035))
def test_every_edition_answers(odd: Edition, year: int) -> None:
    review = year_review(odd, year)
    standings = [one for each in review.measures for one in each.standings]
    assert {one.indicator.id for one in standings} == {row.id for row in odd.indicators}
    assert review.distribution().total + review.relisted == len(standings)
    assert sum(n for _, n in review.obstacles()) == sum(
        isinstance(one.rate.share, Obstacle) for one in review.standings
    )
    parts = [part for one in standings for part in one.parts]
    for account in accounts(odd, parts):
        for rate, worked in account.workings:
            assert isinstance(rate.share, Obstacle) or worked.numbers.endswith(f"{rate.percent}%")
            assert worked.letters
    for part in parts:
        for scale in scales():
            rating(scale, part.rates, part.actual, part.baseline, part.indicator.direction)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@every(editions())
def test_all_years_and_all_money_answer(odd: Edition) -> None:
    assert all(one.rate.shown.ja and one.rate.shown.en for one in evaluated(odd))
    for totals in indicator_totals(odd):
        assert {totals.agrees(role) for role, _ in totals.printed} <= {True, False, None}
    for costs in cost_sums(odd.costs):
        assert (costs.shared is None) == (bool(costs.missing) or not isinstance(costs.total, int))
    for cost in measure_costs(odd.costs, 2022):
        assert isinstance(cost.execution.share, Fraction | Obstacle)
    for one in activity_costs(odd, 2022):
        assert isinstance(one.cost.yen, int | Obstacle)
    search = effect_classes(effect_sums(odd.effects))
    assert not search.derived or search.searched
    change_list(odd)
