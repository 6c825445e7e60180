"""What births, deaths and moves do to each age band (要因分解), step by step."""

from collections.abc import Sequence
from dataclasses import dataclass

from shirube.population.ages import Ages
from shirube.population.bands import BANDS, Band, groups
from shirube.population.given import Array
from shirube.population.projection import Projection


@dataclass(frozen=True, slots=True, eq=False)
class Components:
    """The change of one band in each step (step, ...), taken apart without rest.

    ``change == births - deaths + moves + ageing``. ``ageing`` is who grew into the band less who
    grew out of it. With a child-woman ratio births are the children who are there at the end:
    natural change of the first group then holds their deaths and moves (0～4歳の残存数).
    """

    band: Band
    change: Array
    births: Array
    deaths: Array
    moves: Array
    ageing: Array


def components(made: Projection, bands: Sequence[Band] = BANDS) -> tuple[Components, ...]:
    """Return the components of each band.

    Raises Refusal where a border of a band is none of the groups.
    """
    return tuple(_of_band(made, made.ages, band) for band in bands)


def _of_band(made: Projection, ages: Ages, band: Band) -> Components:
    chosen = groups(ages, band)
    people = made.people[..., chosen].sum(axis=(-2, -1))
    deaths = made.deaths[..., chosen].sum(axis=(-2, -1))
    moves = made.moves[..., chosen].sum(axis=(-2, -1))
    births = made.births.sum(axis=-1) * (band.first == 0)
    change = people[1:] - people[:-1]
    return Components(band, change, births, deaths, moves, change - births + deaths - moves)
