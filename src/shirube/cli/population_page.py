"""A population vision on the screen: scenarios by year, bands, influence, lines in letters."""

import math
from collections.abc import Iterator, Sequence

from rich.box import SIMPLE_HEAD
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from shirube.cli.screen import seen
from shirube.cli.text_picture import LETTERS, text_picture
from shirube.population import (
    BANDS,
    OLDER,
    Results,
    Run,
    against,
    ageing_rate,
    banded,
    influences,
    scenario_lines,
)
from shirube.terms import Bilingual, Language

_SCENARIOS = Bilingual("総人口（人）", "total population (persons)")
_BANDS = Bilingual(
    "年齢3区分（人）と高齢化率、{year}年", "age bands (persons) and ageing rate, {year}"
)
_HEADS = (
    Bilingual("0～14歳", "0-14"),
    Bilingual("15～64歳", "15-64"),
    Bilingual("65歳以上", "65+"),
    Bilingual("75歳以上", "75+"),
    Bilingual("高齢化率", "ageing rate"),
    Bilingual("指数", "index"),
)
_INFLUENCE = Bilingual(
    "影響度（段階は1から5、{year}年：自然増減 {n:.1f}％ 段階{ng}、社会増減 {s:.1f}％ 段階{sg}）",
    "influence (grades 1 to 5; {year}: births {n:.1f} %, grade {ng}; moves {s:.1f} %, grade {sg})",
)
_FAN = Bilingual(
    "ゆらぎ（基準、{paths:,}本、{year}年）：{low:,.0f}～{high:,.0f}人（{share:.0%}の範囲）",
    "random paths (base, {paths:,}, {year}): {low:,.0f} to {high:,.0f} persons ({share:.0%} range)",
)
_ACTUAL = Bilingual(
    "実績 {year}年：{counted:,.0f}人（基準の推計との差 {gap:+,.0f}人、{share:+.1f}％）{between}",
    "counted {year}: {counted:,.0f} ({gap:+,.0f} to the base projection, {share:+.1f} %){between}",
)
_BETWEEN = Bilingual("　推計は前後の年から補間", " projection taken between years")
_ASSUMED = Bilingual("シナリオと仮定", "scenarios and what they assume")
_MOST = 8
"""Years on a page."""
_IS = Bilingual("：", ": ")
_LINES = Bilingual("線の形（文字はシナリオ、* は重なり）", "lines (a letter each, * several)")


def population_page(made: Results, language: Language) -> Iterator[RenderableType]:
    """Yield the parts of the page, from the whole to the particular."""
    outlook = made.vision.outlook
    place = "  ".join(filter(None, (made.vision.place, outlook.definition, outlook.source)))
    yield Text(seen(f"{made.vision.name}  {made.years[0]}–{made.years[-1]}"), "bold")
    yield Text(seen(place))
    yield _title(_ASSUMED, language)
    for letter, each in zip(LETTERS, made.vision.scenarios, strict=False):
        name, how = each.scenario.name.spoken(language), each.how.spoken(language)
        yield Text(seen(f"  {letter}  {name}{_IS.spoken(language)}{how}"))
    yield _title(_SCENARIOS, language)
    yield _totals(made)
    yield Text(f"\n{_BANDS.spoken(language).format(year=made.years[-1])}", "bold")
    yield _bands(made, language)
    yield from _comparisons(made, language)
    yield _title(_LINES, language)
    yield from map(Text, text_picture(scenario_lines(made)[: len(made.runs)], _shown(made.years)))


def _title(said: Bilingual, language: Language) -> Text:
    return Text(f"\n{said.spoken(language)}", "bold")


def _shown(years: Sequence[int]) -> list[int]:
    """Return the years that fit on a page: first, last, and some at even distance before it."""
    apart = -(-(len(years) - 1) // (_MOST - 1))
    return sorted({years[0], *years[::-1][::apart]})


def _table() -> Table:
    """Return a table whose first column is the letters of the scenarios."""
    table = Table(box=SIMPLE_HEAD, padding=(0, 0, 0, 1))
    table.add_column("", no_wrap=True, min_width=1)
    return table


def _totals(made: Results) -> Table:
    table = _table()
    shown = _shown(made.years)
    for year in shown:
        table.add_column(str(year), justify="right", no_wrap=True)
    for letter, each in zip(LETTERS, made.runs, strict=False):
        totals = each.made.people.sum(axis=(-2, -1))
        chosen = (float(totals[made.years.index(year)]) for year in shown)
        table.add_row(letter, *(f"{total:,.0f}" for total in chosen))
    return table


def _bands(made: Results, language: Language) -> Table:
    table = _table()
    for head in _HEADS:
        table.add_column(head.spoken(language), justify="right", no_wrap=True)
    base = made.runs[0]
    table.add_row(f"({made.years[0]})", *_band_cells(base, 0))
    for letter, each in zip(LETTERS, made.runs, strict=False):
        table.add_row(letter, *_band_cells(each, -1))
    return table


def _band_cells(each: Run, at: int) -> Iterator[str]:
    people, ages = each.made.people, each.made.ages
    for band in (*BANDS, OLDER):
        count = float(banded(each, band)[at])
        yield "―" if math.isnan(count) else f"{count:,.0f}"
    yield f"{100 * float(ageing_rate(people[at], ages)):.1f}%"
    yield f"{100 * float(people[at].sum()) / float(people[0].sum()):.1f}"


def _comparisons(made: Results, language: Language) -> Iterator[RenderableType]:
    found, last = influences(made), made.years[-1]
    if found is not None:
        said = _INFLUENCE.spoken(language).format(
            year=last,
            n=100 * float(found.natural[-1]),
            ng=int(found.natural_grade[-1]),
            s=100 * float(found.social[-1]),
            sg=int(found.social_grade[-1]),
        )
        yield Text(f"\n{said}")
    if made.fan is not None:
        low, high = (float(made.fan.values[place, -1, 0]) for place in (0, -1))
        share = made.fan.quantiles[-1] - made.fan.quantiles[0]
        said = _FAN.spoken(language)
        yield Text(said.format(paths=made.fan.paths, year=last, low=low, high=high, share=share))
    base = made.runs[0].scenario.name
    for one in against(made):
        if one.scenario == base and one.what == "総人口":
            gap = one.counted - one.projected
            said = _ACTUAL.spoken(language).format(
                year=one.year,
                counted=one.counted,
                gap=gap,
                share=100 * gap / one.projected,
                between=_BETWEEN.spoken(language) if one.between else "",
            )
            yield Text(said)
