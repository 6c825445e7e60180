"""Lines (折れ線): scenarios with actuals and a fan, moves by age, differences, an index."""

from dataclasses import dataclass

from shirube.charts.caption import Caption
from shirube.charts.saying import sound
from shirube.charts.scene import Telling
from shirube.charts.series import Series
from shirube.charts.telling import told
from shirube.terms import Bilingual, Language

_KIND = Bilingual("折れ線グラフ", "line chart")


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines of one unit over years or ages.

    ``actual`` is what was counted, drawn strongest. ``fan`` are quantiles, lowest first, drawn
    as bands. ``level`` is a line to compare with (0 of a difference, 100 of an index). ``first`` is
    the place whose colour and shape the first line has, so that a line keeps its look in a picture
    that leaves out those before it.
    """

    caption: Caption
    series: tuple[Series, ...]
    actual: Series | None = None
    fan: tuple[Series, ...] = ()
    level: float | None = None
    zero: bool = False
    """Whether the axis goes down to nought."""
    fiscal: bool = False
    """Whether the years are fiscal years (年度)."""
    first: int = 0

    @property
    def every(self) -> tuple[Series, ...]:
        """Return the actuals, the lines and the fan."""
        actual = () if self.actual is None else (self.actual,)
        return (*actual, *self.series, *self.fan)


def tell(chart: Lines, language: Language) -> Telling:
    """Return the words of lines."""
    every = chart.every
    sound(chart.caption.title, [value for each in every for value in each.values])
    return told(_KIND, chart.caption.title, chart.caption.unit, every, chart.fiscal, language)
