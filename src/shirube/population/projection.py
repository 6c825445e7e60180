"""A path of steps: from the base population (基準人口) to the last year."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from shirube.population.ages import Ages
from shirube.population.assumptions import Assumptions, leading
from shirube.population.given import PEOPLE, Array, judged
from shirube.population.passage import Step, passage


@dataclass(frozen=True, slots=True, eq=False)
class Projection:
    """All people of a path and what came between, with the step as first axis.

    ``people`` is (step + 1, ..., sex, age), the base first; ``births`` (step, ..., sex), ``deaths``
    and ``moves`` (step, ..., sex, age at the end of the step), as in :class:`Step`.
    """

    ages: Ages
    people: Array
    births: Array
    deaths: Array
    moves: Array


def steps(base: npt.ArrayLike, ages: Ages, path: Iterable[Assumptions]) -> Iterator[Step]:
    """Yield the steps of ``base`` (..., sex, age) along ``path``, holding one at a time.

    Raises Refusal as :func:`step` does.
    """
    people = judged(base, PEOPLE)
    for assumptions in path:
        taken = passage(people, ages, assumptions)
        yield taken
        people = taken.end


def projection(base: npt.ArrayLike, ages: Ages, path: Sequence[Assumptions]) -> Projection:
    """Return ``base`` (..., sex, age) carried along ``path``, with births, deaths and moves.

    Raises Refusal as :func:`step` does.
    """
    start = _whole(base, ages, path)
    made = Projection(
        ages,
        np.empty((len(path) + 1, *start.shape)),
        np.empty((len(path), *start.shape[:-1])),
        np.empty((len(path), *start.shape)),
        np.empty((len(path), *start.shape)),
    )
    made.people[0] = start
    for at, taken in enumerate(steps(start, ages, path)):
        made.people[at + 1] = taken.end
        made.births[at] = taken.births
        made.deaths[at] = taken.deaths
        made.moves[at] = taken.moves
    return made


def populations(base: npt.ArrayLike, ages: Ages, path: Sequence[Assumptions]) -> Array:
    """Return the people (step + 1, ..., sex, age) of a projection alone.

    Raises Refusal as :func:`step` does.
    """
    start = _whole(base, ages, path)
    people = np.empty((len(path) + 1, *start.shape))
    people[0] = start
    for at, taken in enumerate(steps(start, ages, path)):
        people[at + 1] = taken.end
    return people


def _whole(base: npt.ArrayLike, ages: Ages, path: Sequence[Assumptions]) -> Array:
    """Return the base in the shape that the whole path will have."""
    people = judged(base, PEOPLE)
    for assumptions in path:
        people = np.broadcast_to(people, (*leading(people, ages, assumptions), *people.shape[-2:]))
    return people
