"""A sparkline: the course of a few values in the height of a line of text."""

from dataclasses import dataclass

from shirube.charts.caption import Caption
from shirube.charts.figures import known
from shirube.charts.saying import places, sound
from shirube.charts.scale import tight
from shirube.charts.scene import Scene, Telling
from shirube.charts.series import Series
from shirube.charts.shapes import Point, path, symbol
from shirube.charts.telling import told
from shirube.terms import Bilingual, Language

_KIND = Bilingual("推移", "course")
_TALL = 26.0


@dataclass(frozen=True, slots=True)
class Spark:
    """One series as a line without axes; its last value is a full point, its others are not."""

    caption: Caption
    series: Series
    fiscal: bool = True


def tell(chart: Spark, language: Language) -> Telling:
    """Return the words of a sparkline."""
    sound(chart.caption.title, chart.series.values)
    caption = chart.caption
    return told(_KIND, caption.title, caption.unit, (chart.series,), chart.fiscal, language)


def paint(chart: Spark, width: float, language: Language) -> Scene:
    """Return a sparkline as a scene."""
    across = places((chart.series,))
    values = [chart.series.at(at) for at in across]
    upright = tight(values, _TALL - 5, 5)
    step = (width - 12) / max(1, len(across) - 1)
    runs: list[list[Point]] = [[]]
    for rank, value in enumerate(values):
        if known(value):
            runs[-1].append((6 + rank * step, upright.at(value)))
        else:
            runs.append([])
    drawn = [run for run in runs if run]
    marks = [path(run, "c0", 1.8, mark=True) for run in drawn]
    marks += [symbol("circle", run[0], 2, "c0", hollow=True) for run in drawn[:-1] if len(run) == 1]
    marks.append(symbol("circle", drawn[-1][-1], 3, "c1"))
    return Scene(width, _TALL, tuple(marks), ())
