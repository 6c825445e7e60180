"""Stages of decline (人口減少段階): what the elderly do while all others grow fewer.

Source: まち・ひと・しごと創生本部「地方人口ビジョン」 guide: the first stage is growth of the
elderly, the second that they stay or slightly fall, the third that they fall.
"""

from collections.abc import Sequence
from enum import Enum

import numpy.typing as npt

from shirube.population.ages import Ages
from shirube.population.bands import ELDERLY, in_band
from shirube.population.given import PEOPLE, judged

SLIGHT = 0.10
"""Up to this fall from the base the elderly count as staying."""


class Stage(Enum):
    """Where a population stands (段階)."""

    GROWTH = "増加"
    FIRST = "第1段階"
    SECOND = "第2段階"
    THIRD = "第3段階"


def stages(people: npt.ArrayLike, ages: Ages, slight: float = SLIGHT) -> Sequence[Stage]:
    """Return the stage at each year after the base, from ``people`` (year, sex, age).

    Growth where there are no fewer people than the year before; then by the elderly beside their
    number in the base year and the year before.
    """
    array = judged(people, PEOPLE)
    total = array.sum(axis=(-2, -1))
    elderly = in_band(array, ages, ELDERLY)
    return [
        _stage(
            total[at] - total[at - 1],
            elderly[at] - elderly[at - 1],
            elderly[at] / elderly[0],
            slight,
        )
        for at in range(1, len(total))
    ]


def _stage(change: float, older: float, index: float, slight: float) -> Stage:
    if change >= 0:
        return Stage.GROWTH
    if older > 0:
        return Stage.FIRST
    return Stage.SECOND if index >= 1 - slight else Stage.THIRD
