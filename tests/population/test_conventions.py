"""A village of three ages, both sexes alike, worked by hand under every convention."""

import numpy as np
import pytest

from shirube.population import (
    FEMALE,
    Ages,
    Assumptions,
    Births,
    ChildWoman,
    Exposure,
    Fertility,
    Fold,
    NetNumbers,
    NetRates,
    NoMoves,
    Pool,
    Step,
    Survival,
    Timing,
    step,
    survival,
    survival_reaching,
)

_AGES = Ages(1, 3)
_BASE = np.array([[100, 80, 60]] * 2)
_LIVES = survival([[0.5, 0.5, 0.25]] * 2, [0.5, 0.5])
_NUMBERS = np.array([[8, 16, 4]] * 2)
_BIRTHS = Births(np.array(120), np.array(100))


def _village(moves: NetNumbers | NetRates | NoMoves) -> Step:
    return step(_BASE, _AGES, Assumptions(_LIVES, _BIRTHS, moves))


@pytest.mark.parametrize(
    "timing, end, deaths, moves",
    [
        # 30 born and alive; 100 half; 80 half and 60 a quarter
        (Timing.COHORT, [30, 58, 75], [30, 50, 85], [0, 8, 20]),
        # 108 half; 96 half and 64 a quarter
        (Timing.START, [30, 54, 64], [30, 54, 96], [0, 8, 20]),
        # 30 and 8; 50 and 16; 55 and 4
        (Timing.END, [38, 66, 59], [30, 50, 85], [8, 16, 4]),
        # 30 and 4; 104 half and 8; 88 half and 62 a quarter and 2
        (Timing.SPREAD, [34, 60, 61.5], [30, 52, 90.5], [4, 12, 12]),
    ],
)
def test_when_people_move(
    timing: Timing, end: list[float], deaths: list[float], moves: list[float]
) -> None:
    found = _village(NetNumbers(_NUMBERS, timing))
    assert found.births.tolist() == [60, 60]
    assert found.end.tolist() == [end] * 2
    assert found.deaths.tolist() == [deaths] * 2
    assert found.moves.tolist() == [moves] * 2


@pytest.mark.parametrize("timing", Timing)
def test_rates_are_numbers_of_the_people_at_the_start(timing: Timing) -> None:
    rates = np.array([[0.25, -0.5, 0.125]] * 2)
    numbers = np.array([[25, -40, 7.5]] * 2)
    by_rate, by_number = _village(NetRates(rates, timing)), _village(NetNumbers(numbers, timing))
    assert by_rate.end.tolist() == by_number.end.tolist()


def test_nobody_moves() -> None:
    found = _village(NoMoves())
    assert found.end.tolist() == [[30, 50, 55]] * 2
    assert not found.moves.any()


@pytest.mark.parametrize(
    "exposure, births",
    [
        # women of age 1: 80, with movers 88; later 100 half = 50, with movers at the start 52,
        # with those at the end 60; half a birth to each
        (Exposure(), 0.5 * (88 + 60) / 2),
        (Exposure(0.5, False, False), 0.5 * (80 + 52) / 2),
        (Exposure(0.5, True, False), 0.5 * (88 + 52) / 2),
        (Exposure(1, False), 0.5 * 80),
        (Exposure(1), 0.5 * 88),
        (Exposure(0), 0.5 * 60),
        (Exposure(0.25), 0.5 * (88 + 3 * 60) / 4),
    ],
)
def test_who_bears_children(exposure: Exposure, births: float) -> None:
    fertility = Fertility(_AGES.placed(1, [0.5]), np.array(100), exposure)
    moves = NetNumbers(_NUMBERS, Timing.SPREAD)
    found = step(_BASE, _AGES, Assumptions(_LIVES, fertility, moves))
    assert found.mothers is not None
    assert found.mothers.tolist() == [0, births, 0]
    assert found.births.tolist() == [births / 2] * 2
    assert found.end[:, 0].tolist() == [births / 4 + 4] * 2


def test_a_step_of_five_years_has_five_years_of_births() -> None:
    ages = Ages(5, 3)
    fertility = Fertility(np.array([0, 0.5, 0]), np.array(100), Exposure(1))
    assert step(_BASE, ages, Assumptions(_LIVES, fertility)).births.tolist() == [100, 100]


def test_children_by_women_at_the_end() -> None:
    ratio = ChildWoman(np.array(0.5), np.array(300 / 2), mothers=(1, 1))
    found = step(_BASE, _AGES, Assumptions(_LIVES, ratio, NetRates(np.full((2, 3), 0.1))))
    assert found.end[FEMALE, 1] == 60
    assert found.end[:, 0].tolist() == [18, 12]
    assert found.deaths[:, 0].tolist() == [0, 0]


@pytest.mark.parametrize(
    "lives, oldest",
    [
        (survival([[0.5, 0.5, 0.25]] * 2), 80 / 2 + 60 / 4),
        (survival([[0.5, 0.5]] * 2, fold=Fold.POOLED), (80 + 60) / 2),
        (survival_reaching([[0.5, 0.5, 0.5, 0.25]] * 2, Fold.SEPARATE), 80 / 2 + 60 / 4),
        (survival_reaching([[0.25, 0.5, 0.5]] * 2), (80 + 60) / 2),
    ],
)
def test_the_two_last_groups(lives: Survival, oldest: float) -> None:
    births = ChildWoman(np.array(0), np.array(100), mothers=(1, 1))
    found = step(_BASE, _AGES, Assumptions(lives, births))
    assert found.end[:, -1].tolist() == [oldest] * 2


_TWO = np.array([[[100, 80, 60]] * 2, [[20, 40, 8]] * 2])
_LEAVE = np.array([0.25, 0.125])[:, None, None] * np.ones((2, 2, 3))


@pytest.mark.parametrize(
    "regions, shares, outside, arrive",
    [
        # 25 + 2.5 of the first age in one pool, of which a quarter and a half arrive
        (None, [[0.25, 0.5]], None, [27.5 / 4, 27.5 / 2]),
        (None, [[0.25, 0.5]], 4, [31.5 / 4, 31.5 / 2]),
        # each area a region: 25 and 2.5, shared out each in its own way
        ((0, 1), [[0, 1], [0.5, 0.5]], None, [1.25, 26.25]),
        ((1, 0), [[0, 1], [0.5, 0.5]], None, [12.5, 15]),
    ],
)
def test_a_pool(
    regions: tuple[int, ...] | None,
    shares: list[list[float]],
    outside: float | None,
    arrive: list[float],
) -> None:
    spread = np.array(shares)[:, :, None, None] * np.ones((len(shares), 2, 2, 3))
    joining = None if outside is None else np.full((1, 2, 3), outside)
    pool = Pool(_LEAVE, spread, joining, regions)
    found = step(_TWO, _AGES, Assumptions(_LIVES, _BIRTHS, pool))
    leave = np.array([25, 2.5])
    assert found.moves[:, FEMALE, 1].tolist() == (arrive - leave).tolist()
    assert found.end[:, FEMALE, 1].tolist() == (arrive - leave + [50, 10]).tolist()
