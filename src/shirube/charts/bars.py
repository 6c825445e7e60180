"""Stacked bars (積み上げ棒): age bands with the ageing rate, natural and social change."""

from dataclasses import dataclass

from shirube.charts.caption import Caption
from shirube.charts.figures import known
from shirube.charts.saying import places, sound
from shirube.charts.scale import numbers
from shirube.charts.scene import Telling
from shirube.charts.series import Series
from shirube.charts.telling import told
from shirube.terms import Bilingual, Language

_KIND = Bilingual("積み上げ棒グラフ", "stacked bar chart")
_RATE = Bilingual("折れ線", "line")
_SUM = Bilingual("増減の計", "sum")


@dataclass(frozen=True, slots=True)
class Bars:
    """Parts upon one another at each year, the first at the bottom; negative ones downwards.

    ``rate`` is a line of its own above the bars, in ``rate_unit``. ``net`` draws the sum of the
    parts as a line over the bars.
    """

    caption: Caption
    parts: tuple[Series, ...]
    rate: Series | None = None
    rate_unit: str = "%"
    net: bool = False
    fiscal: bool = False


def tell(chart: Bars, language: Language) -> Telling:
    """Return the words of stacked bars."""
    sound(chart.caption.title, [value for part in chart.parts for value in part.values])
    net = (sums(chart, language),) if chart.net else ()
    whole = told(
        _KIND,
        chart.caption.title,
        chart.caption.unit,
        (*chart.parts, *net),
        chart.fiscal,
        language,
    )
    if chart.rate is None:
        return whole
    title, unit = chart.rate.name, chart.rate_unit
    more = told(_RATE, title, unit, (chart.rate,), chart.fiscal, language)
    aside = {row[0]: row[1] for row in more.rows}
    return Telling(
        f"{whole.alt} {more.alt}",
        (*whole.head, f"{title}（{unit}）"),
        tuple((*row, aside.get(row[0], "…")) for row in whole.rows),
        " ".join(each for each in (whole.gaps, more.gaps) if each),
    )


def sums(chart: Bars, language: Language) -> Series:
    """Return the sum of the parts at each place; unknown where a part is."""
    across = places(chart.parts)
    columns = [[part.at(at) for part in chart.parts] for at in across]
    whole = tuple(
        sum(numbers(column)) if all(known(value) for value in column) else None
        for column in columns
    )
    return Series(_SUM.spoken(language), across, whole)
