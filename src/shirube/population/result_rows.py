"""The rows of each table of results."""

from collections.abc import Iterator

import numpy as np

from shirube.population.bands import BANDS, OLDER, ageing_rate, dependency
from shirube.population.given import FEMALE, Array
from shirube.population.results import Results, against, banded, influences, staged, taken_apart
from shirube.population.scenario import Run
from shirube.population.stages import Stage
from shirube.terms import Bilingual

Cell = str | int | float | Bilingual
Row = tuple[Cell, ...]
ALL = Bilingual("総人口", "total")
BAND_NAMES = {
    "年少人口": Bilingual("年少人口（0～14歳）", "young (0-14)"),
    "生産年齢人口": Bilingual("生産年齢人口（15～64歳）", "working age (15-64)"),
    "老年人口": Bilingual("老年人口（65歳以上）", "elderly (65+)"),
    "75歳以上人口": Bilingual("75歳以上人口", "75 and over"),
    "総人口": ALL,
}
_STAGES = {
    Stage.GROWTH: "growth",
    Stage.FIRST: "first stage",
    Stage.SECOND: "second stage",
    Stage.THIRD: "third stage",
}
_SEXES = (Bilingual("男", "male"), Bilingual("女", "female"))


def people_rows(made: Results) -> Iterator[Row]:
    """Yield scenario, year, sex, age, people."""
    for each in made.runs:
        for at, year in enumerate(made.years):
            for sex, said in enumerate(_SEXES):
                for age, name in enumerate(each.made.ages.names):
                    count = float(each.made.people[at, sex, age])
                    yield each.scenario.name, year, said, name, count


def bands_rows(made: Results) -> Iterator[Row]:
    """Yield scenario, year, total, bands and 75+, their shares, rates, indices, women of 20-39."""
    for each in made.runs:
        people, ages = each.made.people, each.made.ages
        total = people.sum(axis=(-2, -1))
        parts = [banded(each, band) for band in (*BANDS, OLDER)]
        shares = [_percent(part, total) for part in parts]
        indices = [_percent(line, line[:1]) for line in (total, *parts)]
        rates = (100 * ageing_rate(people, ages), 100 * dependency(people, ages))
        lines = (total, *parts, *shares, *rates, *indices, _young_women(each))
        for at, year in enumerate(made.years):
            yield each.scenario.name, year, *(float(line[at]) for line in lines)


def _young_women(each: Run) -> Array:
    """Return women of 20 to 39 by year; NaN where the ages have no such borders."""
    people, ages = each.made.people, each.made.ages
    if 20 % ages.width or ages.width * ages.count <= 40:
        return np.full(len(people), np.nan)
    women: Array = people[:, FEMALE, ages.span(20, 39)].sum(axis=-1)
    return women


def components_rows(made: Results) -> Iterator[Row]:
    """Yield scenario, band, both years of a step, change, births, deaths, moves, ageing."""
    for name, one in taken_apart(made):
        lines = (one.change, one.births, one.deaths, one.moves, one.ageing)
        for at, year in enumerate(made.years[1:]):
            amounts = (float(line[at]) for line in lines)
            yield name, BAND_NAMES[one.band.name], made.years[at], year, *amounts


def differences_rows(made: Results) -> Iterator[Row]:
    """Yield scenario, band, year, difference to the base in persons and in percent."""
    base = made.runs[0]
    for each in made.runs[1:]:
        for what, line, of_base in _lines(each, base):
            for at, year in enumerate(made.years):
                gap, whole = float(line[at] - of_base[at]), float(of_base[at])
                yield each.scenario.name, what, year, gap, 100 * gap / whole if whole else np.nan


def _lines(each: Run, base: Run) -> Iterator[tuple[Bilingual, Array, Array]]:
    yield ALL, each.made.people.sum(axis=(-2, -1)), base.made.people.sum(axis=(-2, -1))
    for band in (*BANDS, OLDER):
        yield BAND_NAMES[band.name], banded(each, band), banded(base, band)


def influence_rows(made: Results) -> Iterator[Row]:
    """Yield year, natural influence and its grade, social influence and its grade."""
    found = influences(made)
    if found is None:
        return
    for at, year in enumerate(made.years[1:]):
        yield (
            year,
            100 * float(found.natural[at]),
            int(found.natural_grade[at]),
            100 * float(found.social[at]),
            int(found.social_grade[at]),
        )


def stages_rows(made: Results) -> Iterator[Row]:
    """Yield scenario, year, stage of decline."""
    for name, year, stage in staged(made):
        yield name, year, Bilingual(stage.value, _STAGES[stage])


def fan_rows(made: Results) -> Iterator[Row]:
    """Yield band, year, quantile in percent, people."""
    if made.fan is None:
        return
    for measure, what in enumerate(("総人口", *(band.name for band in BANDS))):
        for at, year in enumerate(made.years[1:], 1):
            for place, share in enumerate(made.fan.quantiles):
                value = float(made.fan.values[place, at, measure])
                yield BAND_NAMES[what], year, 100 * share, value


def against_rows(made: Results) -> Iterator[Row]:
    """Yield scenario, year, band, projected, counted, their difference, how it was taken."""
    for one in against(made):
        gap = one.counted - one.projected
        how = Bilingual("補間", "between") if one.between else Bilingual("推計年", "projected")
        share = 100 * gap / one.projected if one.projected else np.nan
        numbers = (one.projected, one.counted, gap, share)
        yield one.scenario, one.year, BAND_NAMES[one.what], *numbers, how


def assumptions_rows(made: Results) -> Iterator[Row]:
    """Yield each assumption with source, period, note, definition, register and unit."""
    outlook = made.vision.outlook
    yield (
        Bilingual("推計", "projection"), made.vision.name, made.vision.source or outlook.source,
        f"{made.years[0]}-{made.years[-1]}", made.vision.note, outlook.definition, "", "",
    )  # fmt: skip
    for one in made.vision.assumed:
        told = one.stated
        if told is None:
            yield one.what, one.value, "", "", "", "", "", ""
        else:
            yield (
                one.what, one.value, told.source, told.period, told.note, told.definition,
                told.register, told.unit,
            )  # fmt: skip
    if made.fan is not None:
        beyond = Bilingual("ゆらぎの目盛りを超えた割合", "share beyond the scale of the fan")
        yield beyond, f"{made.fan.beyond:.4%}", "", "", "", "", "", ""
    for each in made.runs:
        factors = " ".join(f"{float(factor):.4f}" for factor in each.birth_factors)
        said = Bilingual(f"出生の倍率 {each.scenario.name.ja}",
                         f"factors on births, {each.scenario.name.en}")  # fmt: skip
        yield said, factors, "", "", "", "", "", ""


def _percent(part: Array, whole: Array) -> Array:
    """Return percents, NaN where the whole is nobody."""
    shares = [100 * x / y if y > 0 else np.nan for x, y in np.broadcast(part, whole)]
    return np.array(shares)
