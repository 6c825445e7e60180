"""F12: whether a target is met, by the operator that the plan states."""

import operator
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from shirube.evaluation.given import Given, numbers
from shirube.evaluation.obstacle import Obstacle
from shirube.plan import Direction


class Operator(Enum):
    """How a value has to stand to its target; the value is the printed word."""

    AT_LEAST = "以上"
    ABOVE = "超"
    AT_MOST = "以下"
    BELOW = "未満"
    EQUAL = "同じ"


_TESTS: dict[Operator, Callable[[Fraction, Fraction], bool]] = {
    Operator.AT_LEAST: operator.ge,
    Operator.ABOVE: operator.gt,
    Operator.AT_MOST: operator.le,
    Operator.BELOW: operator.lt,
    Operator.EQUAL: operator.eq,
}
_OF_DIRECTIONS = {
    Direction.UP: Operator.AT_LEAST,
    Direction.DOWN: Operator.AT_MOST,
    Direction.MAINTAIN: Operator.AT_LEAST,
}


@dataclass(frozen=True, slots=True)
class TargetResult:
    """Whether a target is met; ``gap`` is actual minus target."""

    actual: Given
    target: Given
    operator: Operator | None
    met: bool | Obstacle
    gap: Fraction | Obstacle


def strict_target(actual: Given, target: Given, stated: Operator | None) -> TargetResult:
    """F12 目標の判定: compare as stated (93%超 is strictly above); None is an open direction."""
    found = numbers((actual, Obstacle.NO_ACTUAL), (target, Obstacle.NO_TARGET))
    if isinstance(found, Obstacle):
        return TargetResult(actual, target, stated, found, found)
    gap = found[0] - found[1]
    met = Obstacle.OPEN_DIRECTION if stated is None else _TESTS[stated](*found)
    return TargetResult(actual, target, stated, met, gap)


def target_operator(direction: Direction, notes: Iterable[str] = ()) -> Operator | None:
    """Return the operator that a note of the target prints, else that of the direction."""
    printed = set(notes)
    stated = next((known for known in Operator if known.value in printed), None)
    return stated or _OF_DIRECTIONS.get(direction)
