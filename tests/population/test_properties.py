"""What holds for every town, to the last bit: identities, linearity, order, conservation."""

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from shirube.population import (
    Assumptions,
    Births,
    ChildWoman,
    Fertility,
    NetNumbers,
    NetRates,
    NoMoves,
    Pool,
    Survival,
    Timing,
    aged,
    populations,
    projection,
    steps,
)
from tests.population.towns import AREAS, EVEN, SCENARIOS, SEEDS, Array, Town, towns

_ANY = towns()
_RATES = towns((ChildWoman, Fertility), (NoMoves, NetRates, Pool))
_CLOSED = towns((Fertility, Births), (NoMoves,))


def _later(town: Town, people: Array) -> Array:
    return populations(people, town.ages, [town.assumptions] * 2)


@given(_ANY)
def test_every_cell_is_accounted_for(town: Town) -> None:
    for taken in steps(town.people, town.ages, [town.assumptions] * 2):
        expected = aged(taken.start, taken.births) - taken.deaths + taken.moves
        assert (taken.end == expected).all()
        assert (taken.deaths >= 0).all()


@given(_ANY)
def test_every_place_is_accounted_for(town: Town) -> None:
    made = projection(town.people, town.ages, [town.assumptions] * 2)
    people, deaths, moves = (
        each.sum(axis=(-2, -1)) for each in (made.people, made.deaths, made.moves)
    )
    assert (people[:-1] + made.births.sum(axis=-1) - deaths + moves == people[1:]).all()
    assert (made.people == _later(town, town.people)).all()


@given(_ANY, st.permutations(range(SCENARIOS)))
def test_the_order_of_scenarios_does_not_matter(town: Town, order: list[int]) -> None:
    turned = _turned(town.assumptions, order)
    path = populations(town.people[order], town.ages, [turned] * 2)
    assert (path == _later(town, town.people)[:, order]).all()


@given(_ANY)
def test_a_scenario_alone_is_the_same(town: Town) -> None:
    alone = populations(town.people[0], town.ages, [_turned(town.assumptions, 0)] * 2)
    assert (alone == _later(town, town.people)[:, 0]).all()


@given(_RATES, SEEDS, st.integers(1, 8))
def test_linear_in_the_base(town: Town, seed: int, times: int) -> None:
    more = np.random.default_rng(seed).integers(200, 400, town.people.shape).astype(np.float64)
    both = _later(town, town.people * np.float64(times) + more)
    assert (both == times * _later(town, town.people) + _later(town, more)).all()


@given(_CLOSED)
def test_without_moves_and_deaths_only_births_are_added(town: Town) -> None:
    whole = Survival(np.ones((2, town.ages.count)), np.ones(2))
    made = projection(town.people, town.ages, [replace(town.assumptions, survival=whole)] * 3)
    assert not made.deaths.any()
    added = made.births.sum(axis=-1).cumsum(axis=0)
    assert (made.people[1:].sum(axis=(-2, -1)) == made.people[0].sum(axis=(-2, -1)) + added).all()


@given(towns((Births,), (NoMoves,)), st.integers(7, 12))
def test_without_births_all_grow_old(town: Town, count: int) -> None:
    whole = Survival(np.ones((2, town.ages.count)), np.ones(2))
    nobody = Assumptions(whole, Births(np.array(0), EVEN))
    last = populations(town.people, town.ages, [nobody] * count)[-1]
    assert (last[..., -1] == town.people.sum(axis=-1)).all()
    assert not last[..., :-1].any()


@given(towns((Births,), (Pool,)))
def test_a_pool_that_is_shared_out_moves_nobody_out_of_the_land(town: Town) -> None:
    assert isinstance(town.assumptions.moves, Pool)
    parts = np.array([0.25, 0.25, 0.5])[:, None, None] * np.ones((AREAS, 2, town.ages.count))
    whole = replace(town.assumptions.moves, shares=parts[None])
    made = projection(town.people, town.ages, [replace(town.assumptions, moves=whole)] * 2)
    assert not made.moves.sum(axis=-3).any()


@given(towns((Births,), (NetNumbers,)))
def test_moves_at_the_end_are_added_to_a_closed_town(town: Town) -> None:
    moves = town.assumptions.moves
    assert isinstance(moves, NetNumbers)
    closed = replace(town.assumptions, moves=NoMoves())
    moving = replace(town.assumptions, moves=replace(moves, timing=Timing.END))
    (without,) = steps(town.people, town.ages, [closed])
    (with_moves,) = steps(town.people, town.ages, [moving])
    assert (with_moves.end == without.end + moves.numbers).all()
    assert (with_moves.deaths == without.deaths).all()


def _turned(assumptions: Assumptions, order: list[int] | int) -> Assumptions:
    """Return the assumptions with their scenarios in another order, or one of them alone."""
    parts = (assumptions.survival, assumptions.births, assumptions.moves)
    turned = [
        replace(
            part,
            **{name: getattr(part, name)[order] for name in part.meanings if _many(part, name)},
        )
        for part in parts
    ]
    return Assumptions(*turned)  # type: ignore[arg-type]


def _many(part: object, name: str) -> bool:
    array = getattr(part, name)
    return array is not None and array.ndim > 0
