"""Whether a target is one: it has to lie on the better side of its baseline."""

from shirube.evaluation.given import Given, numbers
from shirube.evaluation.obstacle import Obstacle
from shirube.plan import Direction

SIGNS = {Direction.UP: 1, Direction.DOWN: -1}
"""Which way is better; a direction that is not here says nothing about better and worse."""


def aim_obstacle(target: Given, baseline: Given, direction: Direction) -> Obstacle | None:
    """Return what is the matter with a target against its baseline, or None.

    A missing number and words are an obstacle too. Under 維持 and 未定 a target that differs
    from its baseline is not called worse.
    """
    found = numbers((baseline, Obstacle.NO_BASELINE), (target, Obstacle.NO_TARGET))
    if isinstance(found, Obstacle):
        return found
    way = found[1] - found[0]
    if way == 0:
        return Obstacle.TARGET_EQUALS_BASELINE
    return Obstacle.TARGET_WORSE if SIGNS.get(direction, 0) * way < 0 else None
