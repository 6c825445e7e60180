"""Results as plain series that can be drawn: a name, years, values."""

from dataclasses import dataclass

from shirube.population.bands import BANDS, in_band
from shirube.population.given import Array
from shirube.population.result_rows import ALL, BAND_NAMES
from shirube.population.results import Results
from shirube.population.scenario import Run
from shirube.terms import Bilingual


@dataclass(frozen=True, slots=True)
class Series:
    """A line or a row of bars: at each place of ``across`` (years or ages) a value in people."""

    name: Bilingual
    across: tuple[int | str, ...]
    values: tuple[float, ...]


def scenario_lines(made: Results) -> tuple[Series, ...]:
    """Return the total population of each scenario, and the actuals as a line of their own."""
    lines = [
        Series(each.scenario.name, made.years, _floats(each.made.people.sum(axis=(-2, -1))))
        for each in made.runs
    ]
    if actuals := sorted(made.vision.actuals, key=lambda each: each.year):
        counted = tuple(float(each.people.sum()) for each in actuals)
        years = tuple(each.year for each in actuals)
        lines.append(Series(Bilingual("実績", "actual"), years, counted))
    return tuple(lines)


def band_bars(made: Results, run: Run) -> tuple[Series, ...]:
    """Return the three age bands of a scenario by year."""
    people, ages = run.made.people, run.made.ages
    return tuple(
        Series(BAND_NAMES[band.name], made.years, _floats(in_band(people, ages, band)))
        for band in BANDS
    )


def change_bars(made: Results, run: Run) -> tuple[Series, ...]:
    """Return natural change (自然増減) and net moves (社会増減) in each step, by its last year."""
    steps = made.years[1:]
    births = run.made.births.sum(axis=-1)
    deaths, moves = (each.sum(axis=(-2, -1)) for each in (run.made.deaths, run.made.moves))
    return (
        Series(Bilingual("自然増減", "natural change"), steps, _floats(births - deaths)),
        Series(Bilingual("社会増減", "net moves"), steps, _floats(moves)),
    )


def pyramid(made: Results, run: Run, year: int) -> tuple[Series, Series]:
    """Return males and females by age in a year (人口ピラミッド).

    Raises ValueError for a year that is none of the projection.
    """
    people = run.made.people[made.years.index(year)]
    names = run.made.ages.names
    return (
        Series(Bilingual("男", "male"), names, _floats(people[0])),
        Series(Bilingual("女", "female"), names, _floats(people[1])),
    )


def fan_lines(made: Results) -> tuple[Series, ...]:
    """Return the quantiles of the total population, lowest first; none without a fan.

    All begin at the people of the base year, who are known.
    """
    if made.fan is None:
        return ()
    start = float(made.vision.outlook.people.sum())
    return tuple(
        Series(
            Bilingual(f"{ALL.ja} {share:.0%}", f"{ALL.en} {share:.0%}"),
            made.years,
            (start, *_floats(values[1:, 0])),
        )
        for share, values in zip(made.fan.quantiles, made.fan.values, strict=True)
    )


def _floats(line: Array) -> tuple[float, ...]:
    return tuple(float(value) for value in line)
