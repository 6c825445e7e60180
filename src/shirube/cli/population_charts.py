"""The charts of a population vision: those of all scenarios, and those of each."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from shirube.charts import (
    Bars,
    Caption,
    Chart,
    Lines,
    People,
    Pyramid,
    Scatter,
    Series,
    Spot,
    indexed,
    less,
)
from shirube.population import (
    ELDERLY,
    Results,
    Run,
    band_bars,
    change_bars,
    fan_lines,
    pyramid,
    scenario_lines,
)
from shirube.population import Series as Line
from shirube.terms import Bilingual, Language, wareki

Named = tuple[str, Chart]
"""A chart with the name of its file."""
_PEOPLE = Bilingual("人", "people")
_TOTAL = Bilingual("総人口の見通し", "Total population")
_FAN = Bilingual("総人口の見通しと幅", "Total population and its range")
_DIFFERENCE = Bilingual("基準との差", "Difference to the base")
_BANDS = Bilingual("年齢3区分の人口と高齢化率", "Three age bands and the ageing rate")
_RATE = Bilingual("高齢化率", "Ageing rate")
_INDEX = Bilingual("年齢3区分の指数", "Three age bands as an index")
_BASE_IS = Bilingual("{year}年＝100", "{year} = 100")
_CHANGES = Bilingual("自然増減と社会増減", "Natural change and net moves")
_SCATTER = Bilingual("自然増減と社会増減の組合せ", "Natural change against net moves")
_MOVES = Bilingual("年齢別の純移動", "Net moves by age")
_PYRAMID = Bilingual("人口ピラミッド", "Population pyramid")


def charts_of_all(made: Results, language: Language) -> Iterator[Named]:
    """Yield the charts that compare scenarios: totals, the fan, differences to the base."""
    lines = _plain(scenario_lines(made), language)
    scenarios, actuals = lines[: len(made.runs)], lines[len(made.runs) :]
    actual = actuals[0] if actuals else None
    yield "総人口", Lines(_caption(made, _TOTAL, language), scenarios, actual)
    if fan := _plain(fan_lines(made), language):
        yield "総人口の幅", Lines(_caption(made, _FAN, language), scenarios[:1], actual, fan)
    if len(scenarios) > 1:
        caption = replace(_caption(made, _DIFFERENCE, language), scenario=scenarios[0].name)
        apart = tuple(less(each, scenarios[0]) for each in scenarios[1:])
        yield "基準との差", Lines(caption, apart, level=0, first=1)


def charts_of_each(made: Results, run: Run, language: Language) -> Iterator[Named]:
    """Yield the charts of one scenario.

    Those of the bands come only where the groups of age reach to the elderly.
    """

    def caption(title: Bilingual) -> Caption:
        name = run.scenario.name.spoken(language)
        return replace(_caption(made, title, language), scenario=name)

    ages = run.made.ages
    if ages.width * (ages.count - 1) >= ELDERLY.first:
        yield "年齢3区分", _bands(made, run, caption(_BANDS), language)
        parts = _plain(band_bars(made, run), language)
        if all(part.values[0] for part in parts):
            unit = _BASE_IS.spoken(language).format(year=made.years[0])
            whole = tuple(indexed(part, made.years[0]) for part in parts)
            yield "年齢3区分の指数", Lines(replace(caption(_INDEX), unit=unit), whole, level=100)
    natural, social = _plain(change_bars(made, run), language)
    yield "自然増減と社会増減", Bars(caption(_CHANGES), (natural, social), net=True)
    yield "増減の組合せ", _scatter(caption(_SCATTER), natural, social)
    yield "年齢別の純移動", _moves(made, run, caption(_MOVES), language)
    now, before = (_people(made, run, made.years[at], language) for at in (-1, 0))
    yield "人口ピラミッド", Pyramid(caption(_PYRAMID), tuple(ages.names), now, before)


def _bands(made: Results, run: Run, caption: Caption, language: Language) -> Bars:
    parts = _plain(band_bars(made, run), language)
    people = run.made.people.sum(axis=(-2, -1))
    rates = tuple(
        100 * old / float(whole) if whole else None
        for old, whole in zip(band_bars(made, run)[-1].values, people, strict=True)
    )
    return Bars(caption, parts, Series(_RATE.spoken(language), made.years, rates))


def _scatter(caption: Caption, natural: Series, social: Series) -> Scatter:
    spots = tuple(
        Spot(str(year), across, up)
        for year, across, up in zip(natural.across, social.values, natural.values, strict=True)
    )
    return Scatter(caption, social.name, natural.name, spots, joined=True, balance=True)


def _moves(made: Results, run: Run, caption: Caption, language: Language) -> Lines:
    """Return net moves by age at the end of each step, a line a step."""
    arrow = "→" if language == "ja" else "–"
    steps = zip(made.years, made.years[1:], run.made.moves.sum(axis=-2), strict=False)
    lines = tuple(
        Series(f"{first}{arrow}{last}", run.made.ages.names, tuple(float(each) for each in moves))
        for first, last, moves in steps
    )
    return Lines(caption, lines, level=0)


def _people(made: Results, run: Run, year: int, language: Language) -> People:
    male, female = pyramid(made, run, year)
    return People(_year(year, language), male.values, female.values)


def _plain(lines: Sequence[Line], language: Language) -> tuple[Series, ...]:
    return tuple(Series(each.name.spoken(language), each.across, each.values) for each in lines)


def _year(year: int, language: Language) -> str:
    return f"{wareki(year)}年（{year}年）" if language == "ja" else str(year)


def _caption(made: Results, title: Bilingual, language: Language) -> Caption:
    vision = made.vision
    return Caption(
        title.spoken(language),
        _PEOPLE.spoken(language),
        vision.source or vision.outlook.source,
        _year(vision.outlook.start, language),
        vision.outlook.definition,
        remark=vision.name,
    )
