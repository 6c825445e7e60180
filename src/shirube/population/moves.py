"""Four closures for moves (移動): net rates, net numbers, a pool, none."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import ClassVar

import numpy as np
import numpy.typing as npt

from shirube.population.given import Array, Meaning, settle
from shirube.terms import Refusal

_ROUNDING = 1e-9


class Timing(Enum):
    """When moves happen in a step, and at which age they are counted."""

    COHORT = "コーホート"
    """By the age at the start; they arrive at the end, grown older. As IPSS."""
    START = "期首"
    """By the age at the start, when they happen: they live through the step like everybody."""
    END = "期末"
    """By the age at the end, when they happen."""
    SPREAD = "期間均等"
    """Half at the start and half at the end, each by the age that they have then."""


@dataclass(frozen=True, slots=True)
class NoMoves:
    """Nobody moves (封鎖人口)."""

    meanings: ClassVar[Mapping[str, Meaning]] = {}


@dataclass(frozen=True, slots=True, eq=False)
class NetRates:
    """Net moves as ``rates`` (..., sex, age) of the people at the start of the step (純移動率).

    ``numbers`` (..., sex, age) are people who come (or go) beside them, at the same time.
    """

    rates: Array
    timing: Timing = Timing.COHORT
    numbers: Array | None = None

    meanings: ClassVar[Mapping[str, Meaning]] = {
        "rates": Meaning("純移動率", "net migration rates", ("sex", "age"), -1),
        "numbers": Meaning("純移動数", "net migration numbers", ("sex", "age")),
    }

    def __post_init__(self) -> None:
        settle(self)


@dataclass(frozen=True, slots=True, eq=False)
class NetNumbers:
    """Net moves as ``numbers`` (..., sex, age) of people in the step (純移動数)."""

    numbers: Array
    timing: Timing

    meanings: ClassVar[Mapping[str, Meaning]] = {
        "numbers": Meaning("純移動数", "net migration numbers", ("sex", "age"))
    }

    def __post_init__(self) -> None:
        settle(self)


@dataclass(frozen=True, slots=True, eq=False)
class Pool:
    """Out-moves gathered by region and shared out again (転出率と配分率), as IPSS 2023.

    ``out_rates`` (..., area, sex, age) of the people at the start leave. What leaves the areas of
    a region is its pool, to which ``outside`` (..., region, sex, age) may be added; of every pool
    the ``shares`` (..., region, area, sex, age) arrive. ``regions`` names the region (0, 1, …) of
    each area; without it there is one, the nation. All ages are those at the start. Shares of
    less than 1 in all leave the rest to places outside. Raises Refusal where they are more.
    """

    out_rates: Array
    shares: Array
    outside: Array | None = None
    regions: tuple[int, ...] | None = None

    meanings: ClassVar[Mapping[str, Meaning]] = {
        "out_rates": Meaning("転出率", "out-migration rates", ("area", "sex", "age"), 0, 1),
        "shares": Meaning("配分率", "shares", ("region", "area", "sex", "age"), 0, 1),
        "outside": Meaning("圏外からの移動数", "moves from outside", ("region", "sex", "age"), 0),
    }

    def __post_init__(self) -> None:
        settle(self)
        if float(self.shares.sum(axis=-3).max(initial=0)) > 1 + _ROUNDING:
            raise Refusal(
                "配分率の地域の合計が1を超え、転出した人より多くが転入することになります。"
                "合計を1以下にしてください。",
                "The shares of a pool add up to more than 1, so that more people would arrive than "
                "left: let them add up to 1 at most.",
            )


Moves = NoMoves | NetRates | NetNumbers | Pool


def moved(moves: Moves, people: Array) -> tuple[Array | None, Timing]:
    """Return the net moves (..., sex, age) of ``people`` in a step, and when they happen.

    Raises Refusal where a pool has regions that do not fit its areas.
    """
    match moves:
        case NoMoves():
            return None, Timing.COHORT
        case NetRates(rates, timing, numbers):
            going = people * rates
            return (going if numbers is None else going + numbers), timing
        case NetNumbers(numbers, timing):
            return numbers, timing
        case Pool():
            leaving = people * moves.out_rates
            return _arriving(moves, leaving) - leaving, Timing.COHORT


def scaled_moves(moves: Moves, factor: npt.ArrayLike) -> Moves:
    """Return moves whose net numbers are multiplied by ``factor`` (...), out-rates in a pool."""
    cells = np.asarray(factor, dtype=np.float64)[..., None, None]
    match moves:
        case NoMoves():
            return moves
        case NetRates(rates, timing, numbers):
            return NetRates(rates * cells, timing, None if numbers is None else numbers * cells)
        case NetNumbers(numbers, timing):
            return NetNumbers(numbers * cells, timing)
        case Pool():
            outside = None if moves.outside is None else moves.outside * cells
            return replace(moves, out_rates=moves.out_rates * cells, outside=outside)


def _arriving(moves: Pool, leaving: Array) -> Array:
    areas, count = leaving.shape[-3], moves.shares.shape[-4]
    regions = np.array(moves.regions or (0,) * areas)
    if len(regions) != areas or not set(regions.tolist()) <= set(range(count)):
        raise Refusal(
            f"地域 {areas} に対して、地方の指定は {len(regions)} です。"
            f"地域ごとに0から{count - 1}までの地方を1つ指定してください。",
            f"There are {areas} areas and {len(regions)} regions named for them: name one from 0 "
            f"to {count - 1} for each area.",
        )
    members = np.equal.outer(regions, np.arange(count)).astype(np.float64)
    pools: Array = np.einsum("...asx,ar->...rsx", leaving, members)
    if moves.outside is not None:
        pools = pools + moves.outside
    arriving: Array = np.einsum("...rasx,...rsx->...asx", moves.shares, pools)
    return arriving
