"""The assumptions (仮定値) of one step, and of a whole path."""

from dataclasses import dataclass, replace
from typing import Any, TypeVar

import numpy as np

from shirube.population.ages import Ages
from shirube.population.births import Closure
from shirube.population.given import Array, Given, Meaning, arrays
from shirube.population.moves import Moves, NoMoves
from shirube.population.survival import Survival
from shirube.terms import Refusal

Shape = tuple[int, ...]
_NOBODY = NoMoves()
_Part = TypeVar("_Part", Survival, Closure, Moves)


@dataclass(frozen=True, slots=True)
class Assumptions:
    """Who lives, who is born and who moves in one step."""

    survival: Survival
    births: Closure
    moves: Moves = _NOBODY


def by_step(assumptions: Assumptions, steps: int) -> tuple[Assumptions, ...]:
    """Return a path of ``steps`` from assumptions whose arrays have the step as first axis.

    An array whose first axis is 1 long holds for all steps. Raises Refusal for another length.
    """
    return tuple(
        Assumptions(
            _of_step(assumptions.survival, step, steps),
            _of_step(assumptions.births, step, steps),
            _of_step(assumptions.moves, step, steps),
        )
        for step in range(steps)
    )


def leading(people: Array, ages: Ages, assumptions: Assumptions) -> Shape:
    """Return the shape before (sex, age) that ``people`` and all assumptions make together.

    Raises Refusal where an array has another number of ages than there are groups, or does not
    broadcast.
    """
    shape = people.shape[:-2]
    _see_ages(people.shape[-1], ages, "人口", "population")
    for part in (assumptions.survival, assumptions.births, assumptions.moves):
        for meaning, array in arrays(part):
            if "age" in meaning.axes:
                _see_ages(array.shape[-1], ages, meaning.ja, meaning.en)
            shape = _joined(shape, _leading(meaning, array), meaning)
    return shape


def _of_step(part: _Part, step: int, steps: int) -> _Part:
    return replace(part, **_cut(part, step, steps))


def _cut(given: Given, step: int, steps: int) -> dict[str, Any]:
    cut: dict[str, Any] = {}
    for name, meaning in given.meanings.items():
        array = getattr(given, name)
        if array is None:
            continue
        if array.ndim <= len(meaning.axes) or len(array) not in (1, steps):
            raise Refusal(
                f"{meaning.ja}の形 {array.shape} の最初の軸が、期間の数 {steps} ではありません。"
                f"長さ {steps}、全期間同じなら長さ1の軸を付けてください。",
                f"The first axis of the {meaning.en} (shape {array.shape}) is not the {steps} "
                "steps: make it as long, or 1 long where it holds for all.",
            )
        cut[name] = array[step % len(array)]
    return cut


def _leading(meaning: Meaning, array: Array) -> Shape:
    before = array.shape[: array.ndim - len(meaning.axes)]
    if "area" in meaning.axes:
        return (*before, array.shape[-3])
    return (*before, 1) if "region" in meaning.axes else before


def _joined(shape: Shape, other: Shape, meaning: Meaning) -> Shape:
    try:
        return np.broadcast_shapes(shape, other)
    except ValueError:
        raise Refusal(
            f"{meaning.ja}の軸 {other} が、人口などの軸 {shape} と合いません。"
            "シナリオ、地域などの長さをそろえるか、1にしてください。",
            f"The axes {other} of the {meaning.en} do not fit the axes {shape} of the population: "
            "let scenarios, areas and the like be equally many, or 1.",
        ) from None


def _see_ages(count: int, ages: Ages, ja: str, en: str) -> None:
    if count != ages.count:
        raise Refusal(
            f"{ja}の年齢が {count} 階級で、予定の {ages.count} 階級（{ages.names[-1]}まで）と"
            "違います。年齢の軸をそろえてください。",
            f"The {en} have {count} ages, not the {ages.count} groups up to {ages.names[-1]}: "
            "let the axis of ages agree.",
        )
