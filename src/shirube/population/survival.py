"""Who lives through a step: survival ratios (生残率)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

import numpy as np
import numpy.typing as npt

from shirube.population.given import Array, Meaning, judged, settle


class Fold(Enum):
    """What a table of survival says of the two last groups, which meet in the open one."""

    SEPARATE = "別々"
    """A ratio for each of them."""
    POOLED = "一括"
    """One ratio for both."""


@dataclass(frozen=True, slots=True, eq=False)
class Survival:
    """The share of people that lives through a step, between 0 and 1.

    ``ratios`` (..., sex, age) stand at the group in which the step begins; the last two lead into
    the open group. ``births`` (..., sex) is the share of those born in the step that lives at its
    end; it is needed wherever births are counted. Raises Refusal for ratios below 0 or above 1
    and for missing ones.
    """

    ratios: Array
    births: Array | None = None

    meanings: ClassVar[Mapping[str, Meaning]] = {
        "ratios": Meaning("生残率", "survival ratios", ("sex", "age"), 0, 1),
        "births": Meaning("出生からの生残率", "survival ratios of births", ("sex",), 0, 1),
    }

    def __post_init__(self) -> None:
        settle(self)


def survival(
    ratios: npt.ArrayLike, births: npt.ArrayLike | None = None, fold: Fold = Fold.SEPARATE
) -> Survival:
    """Return survival from ratios (..., sex, age) at the group in which the step begins.

    Where the fold is pooled there is one ratio less than groups. Raises Refusal as Survival does.
    """
    array = judged(ratios, Survival.meanings["ratios"])
    born = None if births is None else judged(births, Survival.meanings["births"])
    return Survival(_unfolded(array, fold), born)


def survival_reaching(ratios: npt.ArrayLike, fold: Fold = Fold.POOLED) -> Survival:
    """Return survival from ratios (..., sex, age) at the group that is reached, births first.

    As life tables print it: births into the first group, the first into the second, …, and the
    two last ones into the open group, with one ratio (as many ratios as groups) or with one each
    (one more). Raises Refusal as Survival does.
    """
    array = judged(ratios, Survival.meanings["ratios"])
    return Survival(_unfolded(array[..., 1:], fold), array[..., 0])


def survival_of_life_table(
    person_years: npt.ArrayLike, width: int, radix: float = 100_000
) -> Survival:
    """Return survival from person-years lived (定常人口 nLx, ..., sex, age), the last group open.

    Births: L₀ / (width · radix). A group: the next L over its own. The two last: L of the open
    group over the sum of both. Raises Refusal where person-years are missing or negative, or
    where a ratio leaves 0 to 1.
    """
    meaning = Meaning("定常人口", "person-years lived", ("sex", "age"), low=0)
    lived = judged(person_years, meaning)
    before = np.concatenate([lived[..., :-2], lived[..., -2:-1] + lived[..., -1:]], axis=-1)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratios = lived[..., 1:] / before
    return survival(ratios, lived[..., 0] / (width * radix), Fold.POOLED)


def _unfolded(ratios: Array, fold: Fold) -> Array:
    if fold is Fold.SEPARATE:
        return ratios
    return np.concatenate([ratios, ratios[..., -1:]], axis=-1)
