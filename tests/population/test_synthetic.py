"""An invented town of 37,650 people, worked through two steps of five years as IPSS does."""

from dataclasses import replace

import numpy as np
import pytest

from shirube.population import FEMALE, MALE, NoMoves, Projection, projection
from shirube.population.moves import Moves
from tests.population.synthetic import AGES, BASE_PEOPLE, STEP


def _town(moves: Moves) -> Projection:
    return projection(BASE_PEOPLE, AGES, [replace(STEP, moves=moves)] * 2)


_TOWN = _town(STEP.moves)
_WOMEN = _TOWN.people[:, FEMALE, AGES.span(15, 49)].sum(axis=-1)
_ALL = _TOWN.people.sum(axis=(1, 2))


@pytest.mark.parametrize(
    "what, found, expected",
    [
        ("総数 total", _ALL, [37650, 38405.318, 38794.264]),
        ("15～49歳の女 women 15-49", _WOMEN[1:], [9741.925, 9589.824]),
        ("0～4歳 children 0-4", _TOWN.births.sum(axis=-1), [1607.418, 1582.321]),
        ("0～4歳 男 boys", _TOWN.births[:1, MALE], [823.311]),
        ("0～4歳 女 girls", _TOWN.births[:1, FEMALE], [784.106]),
        ("死亡 deaths", _TOWN.deaths.sum(axis=(1, 2)), [1243.85, 1483.447]),
        ("純移動 net moves", _TOWN.moves.sum(axis=(1, 2)), [391.75, 290.073]),
        ("年少 0-14", _TOWN.people[1:, :, :3].sum(axis=(1, 2)), [5465.493, 5064.078]),
        ("生産年齢 15-64", _TOWN.people[1:, :, 3:13].sum(axis=(1, 2)), [26214.575, 26333.147]),
        ("老年 65+", _TOWN.people[1:, :, 13:].sum(axis=(1, 2)), [6725.25, 7397.039]),
        ("85歳以上 85+", _TOWN.people[1, :, -1], [300 * 0.66 + 200 * 0.42, 670]),
        ("封鎖人口 closed", _town(NoMoves()).people[2:].sum(axis=(1, 2)), [37986.512]),
    ],
)
def test_the_town(what: str, found: np.ndarray, expected: list[float]) -> None:
    assert found.tolist() == pytest.approx(expected, abs=0.0006), what


def test_the_ageing_rate() -> None:
    old = _TOWN.people[1:, :, 13:].sum(axis=(1, 2))
    assert [f"{rate:.3%}" for rate in old / _ALL[1:]] == ["17.511%", "19.067%"]
