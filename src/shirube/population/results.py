"""What a vision comes to: the run of each scenario, the fan of random paths, the comparisons."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

import numpy as np

from shirube.population.bands import BANDS, Band, in_band
from shirube.population.components import Components, components
from shirube.population.fan import Fan, Tally, fan, tally
from shirube.population.given import Array
from shirube.population.influence import Influence, influence
from shirube.population.planned import Planned
from shirube.population.scenario import Run, run
from shirube.population.stages import Stage, stages
from shirube.population.vision import BLOCK, Actual, Vision
from shirube.terms import Bilingual, Refusal

_FIRST, _SECOND = "simulation-1", "simulation-2"


@dataclass(frozen=True, slots=True)
class Against:
    """The projection (推計) of one scenario held against what was counted in a year (実績).

    ``between`` says that no step ends in the year, and that the projection was taken evenly from
    the years around it.
    """

    scenario: Bilingual
    year: int
    what: str
    projected: float
    counted: float
    between: bool


@dataclass(frozen=True, slots=True, eq=False)
class Results:
    """The runs of a vision, one a scenario in their order, and its fan if paths were drawn."""

    vision: Vision
    runs: tuple[Run, ...]
    fan: Fan | None = None

    @property
    def years(self) -> tuple[int, ...]:
        """Return the base year and the end of each step."""
        return self.vision.outlook.years


def results(vision: Vision, counted: Tally | None = None) -> Results:
    """Return what a vision comes to; ``counted`` is the sum of all its :func:`tallies`.

    Raises Refusal as :func:`run` does.
    """
    made = tuple(run(each.outlook, each.scenario) for each in vision.scenarios)
    return Results(vision, made, None if counted is None else fan(counted))


def chosen(vision: Vision, names: Collection[str]) -> Vision:
    """Return a vision with the base and the scenarios of these names or kinds alone.

    Raises Refusal for a name that no scenario has.
    """
    called = [
        {each.kind, each.scenario.name.ja, each.scenario.name.en} for each in vision.scenarios
    ]
    for name in names:
        if not any(name in each for each in called):
            known = "、".join(each.scenario.name.ja for each in vision.scenarios)
            raise Refusal(
                f"シナリオ「{name}」はありません。{known}のどれかを指定してください。",
                f"There is no scenario {name!r}: name one of "
                f"{', '.join(each.scenario.name.en for each in vision.scenarios)}.",
            )
    wanted = {*names}
    kept = [
        each
        for at, (each, said) in enumerate(zip(vision.scenarios, called, strict=True))
        if at == 0 or wanted & said
    ]
    return replace(vision, scenarios=tuple(kept))


def tallies(vision: Vision) -> Iterator[Tally]:
    """Yield tallies of the random paths of the base, block by block; nothing without chance."""
    draw = vision.draw
    if draw is None:
        return
    for first in range(0, draw.paths, BLOCK):
        count = min(BLOCK, draw.paths - first)
        yield tally(vision.outlook, draw.chance, draw.seed, count, first=first)


def influences(made: Results) -> Influence | None:
    """Return the influence (影響度) at the end of each step; None without both simulations."""
    kinds = {each.kind: each_run for each, each_run in _paired(made)}
    if _FIRST not in kinds or _SECOND not in kinds:
        return None
    base, first, second = (
        each.made.people.sum(axis=(-2, -1))[1:]
        for each in (made.runs[0], kinds[_FIRST], kinds[_SECOND])
    )
    return influence(base, first, second)


def staged(made: Results) -> Iterator[tuple[Bilingual, int, Stage]]:
    """Yield the stage (人口減少段階) of each scenario at the end of each step."""
    for each in made.runs:
        found = stages(each.made.people, each.made.ages)
        for year, stage in zip(made.years[1:], found, strict=True):
            yield each.scenario.name, year, stage


def taken_apart(made: Results) -> Iterator[tuple[Bilingual, Components]]:
    """Yield the components of each band of each scenario."""
    for each in made.runs:
        for one in components(each.made):
            yield each.scenario.name, one


def against(made: Results) -> Iterator[Against]:
    """Yield the total and the three bands of every scenario beside what was counted."""
    for each in made.runs:
        for actual in made.vision.actuals:
            if made.years[0] <= actual.year <= made.years[-1]:
                yield from _beside(each, made.years, actual)


def banded(each: Run, band: Band) -> Array:
    """Return the people of a band by year; NaN where the open group begins before it."""
    people, ages = each.made.people, each.made.ages
    if ages.width * (ages.count - 1) < band.first:
        return np.full(len(people), np.nan)
    return in_band(people, ages, band)


def _beside(each: Run, years: tuple[int, ...], actual: Actual) -> Iterator[Against]:
    ages, people = each.made.ages, each.made.people
    between = actual.year not in years
    rows: list[tuple[str, Array, float]] = [
        ("総人口", people.sum(axis=(-2, -1)), float(actual.people.sum()))
    ]
    for band in BANDS:
        counted = float(in_band(actual.people, actual.ages, band))
        rows.append((band.name, in_band(people, ages, band), counted))
    for what, line, counted in rows:
        projected = float(np.interp(actual.year, years, line))
        yield Against(each.scenario.name, actual.year, what, projected, counted, between)


def _paired(made: Results) -> Iterator[tuple[Planned, Run]]:
    yield from zip(made.vision.scenarios, made.runs, strict=True)
