"""Paths of steps: arrays by step, shapes that broadcast, single years over decades."""

import numpy as np
import pytest

from shirube.population import (
    FEMALE,
    MALE,
    Ages,
    Assumptions,
    Births,
    Exposure,
    Fertility,
    NetNumbers,
    NetRates,
    Pool,
    Timing,
    by_step,
    populations,
    projection,
    steps,
    survival,
)

_AGES = Ages(1, 3)


def test_arrays_by_step_and_arrays_that_hold_for_all() -> None:
    # (step, sex, age); what has one step holds for all three
    lives = survival(np.array([[[1, 1, 1]] * 2, [[0.5] * 3] * 2, [[1, 0, 0]] * 2]), [[1, 1]])
    moves = NetNumbers(np.array([[[1, 2, 3]] * 2]), Timing.END)
    path = by_step(Assumptions(lives, Births(np.array([0, 120, 240]), np.array([100])), moves), 3)
    people = populations([[8, 16, 32]] * 2, _AGES, path)
    assert people[:, MALE].tolist() == [
        [8, 16, 32],
        [1, 8 + 2, 16 + 32 + 3],
        [60 + 1, 0.5 + 2, 5 + 25.5 + 3],
        [120 + 1, 61 + 2, 3],
    ]
    assert (people[:, MALE] == people[:, FEMALE]).all()


@pytest.mark.parametrize(
    "base, lives, births, moves, leading",
    [
        ((2, 3), (2, 3), (), (2, 3), ()),
        ((4, 2, 3), (2, 3), (), (2, 3), (4,)),
        ((4, 2, 3), (5, 1, 2, 3), (4,), (2, 3), (5, 4)),
        ((2, 3), (2, 3), (5, 4), (2, 3), (5, 4)),
        ((4, 2, 3), (2, 3), (), (5, 1, 2, 3), (5, 4)),
    ],
)
def test_scenarios_and_areas_broadcast(
    base: tuple[int, ...],
    lives: tuple[int, ...],
    births: tuple[int, ...],
    moves: tuple[int, ...],
    leading: tuple[int, ...],
) -> None:
    assumptions = Assumptions(
        survival(np.full(lives, 0.5), np.ones(2)),
        Births(np.full(births, 8), np.array(100)),
        NetRates(np.full(moves, 0.25)),
    )
    made = projection(np.ones(base), _AGES, [assumptions] * 2)
    assert made.people.shape == (3, *leading, 2, 3)
    assert made.births.shape == (2, *leading, 2)
    assert made.deaths.shape == made.moves.shape == (2, *leading, 2, 3)
    # 1, then 4 newborn, three quarters of 1, three quarters of 2; then of those
    assert (made.people[1] == [4, 0.75, 1.5]).all()
    assert (made.people[2] == [4, 3, 0.75 * 2.25]).all()


def test_a_pool_makes_one_land_of_many_scenarios() -> None:
    pool = Pool(np.full((4, 2, 3), 0.5), np.full((5, 1, 4, 2, 3), 0.25))
    births = Births(np.array(0), np.array(100))
    lives = survival(np.ones((2, 3)), [1, 1])
    people = populations(np.ones((4, 2, 3)), _AGES, [Assumptions(lives, births, pool)])
    assert people.shape == (2, 5, 4, 2, 3)
    assert (people[1] == [0, 1, 2]).all()


def test_single_years_over_decades_against_a_matrix() -> None:
    """Women alone by a Leslie matrix: births to the mean of the women of both ends."""
    ages, years, share = Ages(1, 101), 60, 100 / 205
    x = np.arange(101)
    lives = np.exp(-0.0001 * 1.09**x)
    rates = np.where((x >= 15) & (x < 50), 1.8 / 35, 0)
    aging = np.diag(lives[:-1], -1)
    aging[-1, -1] = lives[-1]
    bearing = (np.eye(101) + aging) / 2
    aging[0] = share * 0.996 * (rates @ bearing)
    base = 1000 * np.exp(-0.01 * x)
    expected = np.linalg.matrix_power(aging, years) @ base
    assumptions = Assumptions(
        survival([lives] * 2, [0.995, 0.996]), Fertility(rates, np.array(105), Exposure())
    )
    found = populations([base] * 2, ages, [assumptions] * years)
    assert found[-1, FEMALE] == pytest.approx(expected, rel=1e-12)


def test_steps_are_taken_one_at_a_time() -> None:
    births = Births(np.array(2), np.array(100))
    assumptions = Assumptions(survival(np.ones((2, 3)), [1, 1]), births)
    taken = steps(np.zeros((2, 3)), _AGES, iter([assumptions] * 4))
    assert [each.end.sum() for each in taken] == [2, 4, 6, 8]
