"""Assumptions derived from censuses, worked out by hand."""

import numpy as np
import pytest

from shirube.population import (
    Ages,
    Assumptions,
    averaged,
    child_woman_path,
    lent_survival,
    projection,
    relative_child_woman,
    residual_moves,
    smoothed,
    survival,
    with_unknown,
)
from shirube.terms import Refusal
from tests.population.synthetic import AGES, BASE_PEOPLE, BIRTHS, STEP

SMALL = Ages(5, 4)


def test_residual_moves_bring_the_second_census_back() -> None:
    after = projection(BASE_PEOPLE, AGES, [STEP]).people[1]
    moves = residual_moves(BASE_PEOPLE, after, STEP.survival)
    again = projection(BASE_PEOPLE, AGES, [Assumptions(STEP.survival, BIRTHS, moves)]).people[1]
    assert np.allclose(again, after)


def test_residual_moves_by_hand() -> None:
    """100 of 0–4 became 90 of 5–9 and 98 % live: 8 % left."""
    before, after = np.full((2, 4), 100.0), np.full((2, 4), 90.0)
    lives = survival(np.full((2, 4), 0.98))
    assert residual_moves(before, after, lives).rates[:, 0] == pytest.approx([-0.08, -0.08])
    assert residual_moves(before, after, lives).rates[0, 2:] == pytest.approx([0.45 - 0.98] * 2)


def test_a_relative_ratio_is_kept() -> None:
    nation = BASE_PEOPLE * 1000
    half = BASE_PEOPLE.copy()
    half[:, 0] /= 2
    relative = relative_child_woman(np.stack([BASE_PEOPLE, half]), nation, AGES)
    assert relative == pytest.approx([1, 0.5])
    path = child_woman_path(relative, [0.2, 0.3])
    assert path == pytest.approx(np.array([[0.2, 0.1], [0.3, 0.15]]))


def test_survival_is_lent_below_an_age() -> None:
    own = np.array([[0.9, 0.9, 0.8, 0.5]] * 2)
    was = np.array([[0.8, 0.8, 0.7, 0.6]] * 2)
    will = np.array([[0.85, 0.85, 0.95, 0.65]] * 2)
    assert lent_survival(own, was, will, SMALL, 10)[0] == pytest.approx([0.85, 0.85, 1.0, 0.55])


@pytest.mark.parametrize(
    ("weights", "mean"), [((), [0.2, 0.3]), ((3, 1), [0.15, 0.25]), ((0, 1), [0.3, 0.4])]
)
def test_the_mean_of_periods(weights: tuple[float, ...], mean: list[float]) -> None:
    periods = [np.array([[0.1, 0.2]] * 2), np.array([[0.3, 0.4]] * 2)]
    assert averaged(periods, weights)[0] == pytest.approx(mean)


def test_smoothing_by_hand() -> None:
    rates = np.array([[0.0, 0.4, 0.0, 0.0]] * 2)
    assert smoothed(rates)[0] == pytest.approx([0.1, 0.2, 0.1, 0.0])
    assert np.allclose(smoothed(np.full((2, 4), 0.3)), 0.3)


def test_unknown_ages_are_spread_by_sex() -> None:
    people = np.array([[10.0, 30, 40, 20], [0, 50, 25, 25]])
    spread = with_unknown(people, [10, 20])
    assert spread[0] == pytest.approx([11, 33, 44, 22])
    assert spread[1] == pytest.approx([0, 60, 30, 30])


BAD = [
    (lambda: with_unknown(np.zeros((2, 4)), [1, 0]), "年齢の分かる人がいない"),
    (lambda: with_unknown(np.ones((2, 4)), [-1, 0]), "0より小さい"),
    (lambda: smoothed(np.zeros((2, 4)), (1, 1)), "平滑化の重み"),
    (lambda: smoothed(np.zeros((2, 4)), (0, 0, 0)), "平滑化の重み"),
    (lambda: averaged([]), "0期間の率"),
    (lambda: averaged([np.zeros((2, 4))], (1, 2)), "1期間の率に、重みが2個"),
    (lambda: relative_child_woman(np.zeros((2, 18)), BASE_PEOPLE, AGES), "女性がいない"),
]


@pytest.mark.parametrize(("call", "said"), BAD)
def test_what_is_refused(call: object, said: str) -> None:
    assert callable(call)
    with pytest.raises(Refusal, match=said):
        call()
