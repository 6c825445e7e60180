"""Random paths: the same for a seed, however they are cut; quantiles that theory knows."""

import tracemalloc
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from shirube.population import Ages, Chance, Outlook, fan, strays, tally
from shirube.population.given import Array
from shirube.terms import Refusal
from tests.population.synthetic import AGES, BASE_PEOPLE, STEP

OUTLOOK = Outlook(2020, AGES, BASE_PEOPLE, (STEP, STEP), 1.2)
CHANCE = Chance(0.1, 0.05, 0.3, 0.5)
STILL = Chance(0, 0, 0)


def children(people: Array, ages: Ages) -> Array:
    count: Array = people[..., 0].sum(axis=-1)[..., None]
    return count


@pytest.mark.parametrize("block", [1, 7, 20, 100])
def test_blocks_do_not_matter(block: int) -> None:
    whole = tally(OUTLOOK, CHANCE, 1, 20)
    assert np.array_equal(whole.counts, tally(OUTLOOK, CHANCE, 1, 20, block=block).counts)


def test_parts_add_up_in_any_order() -> None:
    whole = tally(OUTLOOK, CHANCE, 1, 20)
    parts = [tally(OUTLOOK, CHANCE, 1, 5, first=first) for first in (10, 0, 15, 5)]
    summed = parts[0] + parts[1] + parts[2] + parts[3]
    assert np.array_equal(whole.counts, summed.counts)


def test_another_seed_is_another_path() -> None:
    assert not np.array_equal(strays(CHANCE, 1, 0, 3, 2), strays(CHANCE, 2, 0, 3, 2))
    assert np.array_equal(strays(CHANCE, 1, 2, 1, 2)[0], strays(CHANCE, 1, 0, 3, 2)[2])


def test_without_chance_all_paths_are_the_base() -> None:
    counted = tally(OUTLOOK, STILL, 1, 8)
    found = fan(counted)
    assert (found.paths, found.beyond) == (8, 0)
    assert np.allclose(found.values, counted.base, rtol=1e-3)


@pytest.mark.parametrize(("quantile", "deviations"), [(0.05, -1.645), (0.5, 0.0), (0.95, 1.645)])
def test_births_are_lognormal(quantile: float, deviations: float) -> None:
    """Children of the first step are the base times exp(σz): the quantiles are known."""
    counted = tally(OUTLOOK, Chance(0.1, 0, 0), 1, 10_000, measure=children)
    (value,) = fan(counted, [quantile]).values[:, 1, 0]
    assert value == pytest.approx(counted.base[1, 0] * np.exp(0.1 * deviations), rel=0.01)


def test_strays_have_the_stated_moments() -> None:
    matrix = np.array([[1, 0.6, 0], [0.6, 1, -0.3], [0, -0.3, 1]])
    drawn = strays(Chance(1, 1, 1, 0.7, matrix), 3, 0, 20_000, 3)
    for step in range(3):
        assert np.allclose(np.cov(drawn[:, step].T), matrix, atol=0.03)
    assert np.corrcoef(drawn[:, 0, 1], drawn[:, 1, 1])[0, 1] == pytest.approx(0.7, abs=0.02)


def test_more_chance_is_a_wider_fan() -> None:
    narrow = fan(tally(OUTLOOK, CHANCE, 1, 200)).values
    wide = fan(tally(OUTLOOK, replace(CHANCE, moves=0.6), 1, 200)).values
    assert np.ptp(wide[:, 2, 0]) > np.ptp(narrow[:, 2, 0])


def test_areas_stand_beside_one_another() -> None:
    areas = replace(OUTLOOK, people=np.stack([BASE_PEOPLE, 3 * BASE_PEOPLE]))
    found = fan(tally(areas, CHANCE, 1, 50)).values
    alone = fan(tally(OUTLOOK, CHANCE, 1, 50)).values
    assert np.allclose(found[:, :, 0], alone)
    assert np.allclose(found[:, :, 1], 3 * alone)


def test_memory_does_not_grow_with_paths() -> None:
    peaks = []
    for paths in (100, 1_000):
        tracemalloc.start()
        tally(OUTLOOK, CHANCE, 1, paths, block=20)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 1.2 * peaks[0]


BAD = [
    ({"births": -0.1}, "出生のゆらぎ"),
    ({"persistence": 1.5}, "続きやすさ"),
    ({"correlation": np.ones((2, 2))}, "相関行列ではありません"),
    ({"correlation": np.array([[1, 0.9, 0], [0, 1, 0], [0, 0, 1]])}, "相関行列ではありません"),
    (
        {"correlation": np.array([[1, 0.9, -0.9], [0.9, 1, 0.9], [-0.9, 0.9, 1]])},
        "相関行列ではありません",
    ),
]


@pytest.mark.parametrize(("given", "said"), BAD)
def test_what_is_no_chance(given: dict[str, Any], said: str) -> None:
    whole: dict[str, Any] = {"births": 0.1, "survival": 0.1, "moves": 0.1, **given}
    with pytest.raises(Refusal, match=said):
        Chance(**whole)


def test_no_paths() -> None:
    with pytest.raises(Refusal, match="経路が 0 本"):
        tally(OUTLOOK, CHANCE, 1, 0)
