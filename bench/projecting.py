"""Many paths of many areas: ``python -m bench.projecting AREAS PATHS RUNS`` prints JSON.

One path is carried at a time, so that what is held beside the result does not grow with the paths.
Every number is invented, from a seed.
"""

import json
import sys

import numpy as np
import numpy.typing as npt

from bench.clock import median, seconds
from bench.memory import peak
from shirube.population import (
    Ages,
    Assumptions,
    ChildWoman,
    NetRates,
    populations,
    steps,
    survival,
)

AGES = Ages(5, 18)
STEPS = 7
Array = npt.NDArray[np.float64]


class Land:
    """Areas with people, survival and moves; a path changes the strength of births and moves."""

    def __init__(self, areas: int) -> None:
        random = np.random.default_rng(13112)
        cells = (areas, 2, AGES.count)
        self.areas = areas
        self.base: Array = random.uniform(100, 5000, cells)
        self.lives = survival(random.uniform(0.8, 1, cells))
        self.rates: Array = random.uniform(-0.05, 0.05, cells)

    def assumptions(self, strength: float) -> Assumptions:
        """Return what is assumed for every step of one path."""
        births = ChildWoman(np.array(0.16 * strength), np.array(105))
        return Assumptions(self.lives, births, NetRates(self.rates * strength))

    def empty(self, paths: int) -> Array:
        """Return the array (path, step, area, sex, age) that is to be filled."""
        return np.empty((paths, STEPS, *self.base.shape))

    def projected(self, paths: int) -> Array:
        """Return all areas together, path after path."""
        people = self.empty(paths)
        for path, strength in zip(people, np.linspace(0.5, 1.5, paths), strict=True):
            taken = steps(self.base, AGES, [self.assumptions(strength)] * STEPS)
            for place, step in zip(path, taken, strict=True):
                place[...] = step.end
        return people

    def written(self, paths: int) -> Array:
        """Return an array of that size with a number in every cell: what writing alone takes."""
        people = self.empty(paths)
        people.fill(1)
        return people

    def looped(self) -> Array:
        """Return one path, area after area."""
        whole = self.assumptions(1)
        people = [populations(each, AGES, path) for each, path in self._alone(whole)]
        return np.stack(people)

    def _alone(self, whole: Assumptions) -> list[tuple[Array, list[Assumptions]]]:
        ratios = zip(self.base, self.lives.ratios, self.rates, strict=True)
        return [
            (base, [Assumptions(survival(lives), whole.births, NetRates(rates))] * STEPS)
            for base, lives, rates in ratios
        ]


def projecting(areas: int, paths: int, runs: int) -> dict[str, float]:
    """Return the seconds (median of ``runs``) of projecting, writing and looping, and the peak."""
    land = Land(areas)
    projected, people = seconds(lambda: land.projected(paths), runs)
    size = people.nbytes
    del people
    held = peak()
    written, _ = seconds(lambda: land.written(paths), runs)
    looped, _ = seconds(land.looped, 1)
    return {
        "bytes": size,
        "projected": median(projected),
        "written": median(written),
        "looped": median(looped) * paths,
        "peak": held,
    }


if __name__ == "__main__":
    print(json.dumps(projecting(*map(int, sys.argv[1:4]))))
