"""F11: how far along an ordered list of stages (到達段階)."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from shirube.evaluation.obstacle import Obstacle
from shirube.terms import Bilingual, Unknown, Wording


class MilestoneState(Enum):
    """How a milestone stands."""

    DONE = Bilingual("完了", "done")
    ON_TIME = Bilingual("予定どおり", "on time")
    LATE = Bilingual("遅れ", "late")
    NOT_STARTED = Bilingual("未着手", "not started")


@dataclass(frozen=True, slots=True)
class MilestoneResult:
    """Where an indicator of stages stands: positions count from 1, 0 is before the first."""

    stages: tuple[str, ...]
    reached: int | Obstacle
    required: int | Obstacle

    @property
    def share(self) -> Fraction | Obstacle:
        """Return the position reached over the position required, or the obstacle."""
        if isinstance(self.reached, Obstacle):
            return self.reached
        if isinstance(self.required, Obstacle):
            return self.required
        return Fraction(self.reached, self.required)

    @property
    def state(self) -> MilestoneState | Obstacle:
        """Return how it stands, or the obstacle."""
        share = self.share
        if isinstance(share, Obstacle):
            return share
        if self.reached == len(self.stages):
            return MilestoneState.DONE
        if self.reached == 0:
            return MilestoneState.NOT_STARTED
        return MilestoneState.ON_TIME if share >= 1 else MilestoneState.LATE


def milestone(
    stages: Sequence[str], reached: Wording | Unknown | None, required: Wording | Unknown
) -> MilestoneResult:
    """F11 到達段階: the stage reached against the stage due, in the order of ``stages``.

    A stage that the plan names for several years counts once. ``reached`` None is 未着手.
    """
    order = tuple(dict.fromkeys(stages))
    return MilestoneResult(
        order,
        0 if reached is None else _position(order, reached, Obstacle.NO_ACTUAL),
        _position(order, required, Obstacle.NO_TARGET),
    )


def _position(
    order: tuple[str, ...], stage: Wording | Unknown, missing: Obstacle
) -> int | Obstacle:
    if isinstance(stage, Unknown):
        return missing
    return order.index(stage.words) + 1 if stage.words in order else Obstacle.UNKNOWN_STAGE
