"""Chance (ゆらぎ): births, survival and moves as correlated random paths around the base path."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

import numpy as np

from shirube.population.assumptions import Assumptions
from shirube.population.births import scaled_births
from shirube.population.given import Array, Meaning, settle
from shirube.population.moves import scaled_moves
from shirube.population.survival import Survival
from shirube.terms import Refusal

PARTS = ("births", "survival", "moves")
"""The three places of the correlation matrix."""
_FARTHEST = 5.0
"""A greater deviation (births times e to the 5th) is a slip, and would leave the numbers."""


def _alone() -> Array:
    return np.eye(3)


@dataclass(frozen=True, slots=True, eq=False)
class Chance:
    """How far the assumptions may stray, in standard deviations of one step.

    ``births``: of the logarithm of their factor. ``survival``: of the logit of every ratio.
    ``moves``: of the factor on all net moves. ``persistence`` is the correlation of one step
    with the next (a first-order autoregression whose variance is the same in every step), and
    ``correlation`` (3, 3) ties births, survival and moves of one step. All numbers are
    assumptions that have to be stated with the result.
    """

    births: float
    survival: float
    moves: float
    persistence: float = 0.0
    correlation: Array = field(default_factory=_alone)

    meanings: ClassVar[Mapping[str, Meaning]] = {
        "births": Meaning("出生のゆらぎ", "deviation of births", (), 0, _FARTHEST),
        "survival": Meaning("生残のゆらぎ", "deviation of survival", (), 0, _FARTHEST),
        "moves": Meaning("移動のゆらぎ", "deviation of moves", (), 0, _FARTHEST),
        "persistence": Meaning("続きやすさ", "persistence", (), -1, 1),
        "correlation": Meaning("相関", "correlation", (), -1, 1),
    }

    def __post_init__(self) -> None:
        settle(self)
        matrix = self.correlation
        sound = matrix.shape == (3, 3) and np.array_equal(matrix, matrix.T)
        if not sound or (np.diag(matrix) != 1).any() or np.linalg.eigvalsh(matrix).min() < -1e-9:
            raise Refusal(
                "出生・生残・移動の相関が相関行列ではありません。対角が1で対称な3行3列の表を"
                "渡してください。",
                "The correlation of births, survival and moves is no correlation matrix: give a "
                "symmetric table of 3 by 3 with ones on its diagonal.",
            )


def strays(chance: Chance, seed: int, first: int, paths: int, steps: int) -> Array:
    """Return standard normal strays (path, step, 3) of ``paths`` paths from number ``first`` on.

    Path number n is the same whatever block it is drawn in: its generator has the key (seed, n).
    """
    drawn = np.stack(
        [
            np.random.Generator(np.random.Philox(key=[seed, number])).standard_normal((steps, 3))
            for number in range(first, first + paths)
        ]
    )
    values, vectors = np.linalg.eigh(chance.correlation)
    root = (vectors * np.sqrt(np.maximum(values, 0))) @ vectors.T
    tied: Array = drawn @ root
    keep = float(chance.persistence)
    for step in range(1, steps):
        tied[:, step] = keep * tied[:, step - 1] + np.sqrt(1 - keep**2) * tied[:, step]
    return tied


def strayed(step: Assumptions, chance: Chance, stray: Array, leading: int) -> Assumptions:
    """Return the assumptions of one step on many paths: the path is the first axis.

    ``stray`` is (path, 3), ``leading`` the number of axes before (sex, age) that there were.
    """
    births, lives, moves = (stray[:, at].reshape(-1, *(1,) * leading) for at in range(len(PARTS)))
    return Assumptions(
        _survival(step.survival, chance.survival * lives),
        scaled_births(step.births, np.exp(chance.births * births)),
        scaled_moves(step.moves, 1 + chance.moves * moves),
    )


def _survival(survival: Survival, shift: Array) -> Survival:
    born = survival.births
    return Survival(
        _shifted(survival.ratios, shift[..., None, None]),
        None if born is None else _shifted(born, shift[..., None]),
    )


def _shifted(ratios: Array, shift: Array) -> Array:
    """Return ratios whose logits are shifted; 0 and 1 stay."""
    odds = np.exp(shift)
    moved: Array = ratios * odds / (1 - ratios + ratios * odds)
    return moved
