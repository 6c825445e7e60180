"""Small multiples (小さな図の並び): one small chart an area, on one scale or each its own."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from shirube.charts.caption import Caption
from shirube.charts.figures import Value, axis, known, year_lines
from shirube.charts.label import Label, thinned
from shirube.charts.lettering import breadth, wrapped
from shirube.charts.saying import places, sound
from shirube.charts.scale import scale
from shirube.charts.scene import Scene, Telling
from shirube.charts.series import Series
from shirube.charts.shapes import Point, line, path, symbol
from shirube.charts.style import SMALL
from shirube.charts.telling import told
from shirube.terms import Bilingual, Language

_KIND = Bilingual("小さな図の並び", "small multiples")
_LEAST, _HIGH, _GAP = 148.0, 118.0, 14.0


@dataclass(frozen=True, slots=True)
class Panels:
    """A small line chart for each series, in their order; ``shared`` gives all one scale."""

    caption: Caption
    series: tuple[Series, ...]
    shared: bool = True
    fiscal: bool = False


def tell(chart: Panels, language: Language) -> Telling:
    """Return the words of small multiples."""
    sound(chart.caption.title, [value for each in chart.series for value in each.values])
    caption = chart.caption
    return told(_KIND, caption.title, caption.unit, chart.series, chart.fiscal, language)


def paint(chart: Panels, width: float, language: Language) -> Scene:
    """Return small multiples as a scene."""
    columns = max(1, min(len(chart.series), int((width + _GAP) / (_LEAST + _GAP))))
    wide = (width - _GAP * (columns - 1)) / columns
    every = [value for each in chart.series for value in each.values]
    marks: list[str] = []
    labels: list[Label] = []
    for at, each in enumerate(chart.series):
        corner = (at % columns * (wide + _GAP), at // columns * (_HIGH + _GAP))
        values = every if chart.shared else list(each.values)
        drawn, said = _panel(chart, each, values, corner, wide, language)
        marks += drawn
        labels += said
    height = math.ceil(len(chart.series) / columns) * (_HIGH + _GAP) - _GAP + 2
    return Scene(width, height, tuple(marks), tuple(labels))


def _panel(
    chart: Panels,
    each: Series,
    values: Sequence[Value],
    corner: Point,
    wide: float,
    language: Language,
) -> tuple[list[str], list[Label]]:
    left, top = corner
    title = Label(left, top + 9, wrapped(each.name, SMALL, wide - 4, 1), SMALL, strong=True)
    upright = scale(values, top + _HIGH - 20, top + 26, each=26)
    said = axis(upright.ticks, chart.caption.unit, language)
    named = [f"{said.said(tick)}{said.word}" for tick in upright.ticks]
    edge = left + max(breadth(text, SMALL) for text in named)
    numbers = [
        Label(edge, upright.at(tick), (text,), SMALL, "end", "quiet")
        for tick, text in zip(upright.ticks, named, strict=True)
    ]
    marks = [
        line((edge + 5, upright.at(tick)), (left + wide, upright.at(tick)), "grid")
        for tick in upright.ticks
    ]
    across = places(chart.series)
    start, end = edge + 11, left + wide - 8
    step = (end - start) / max(1, len(across) - 1)
    runs: list[list[Point]] = [[]]
    for rank, at in enumerate(across):
        value = each.at(at)
        if known(value):
            runs[-1].append((start + rank * step, upright.at(value)))
        else:
            runs.append([])
    drawn = [run for run in runs if run]
    marks += [path(run, "c0", 2, mark=True) for run in drawn]
    marks += [symbol("circle", run[0], 2.6, "c0") for run in drawn if len(run) == 1]
    if drawn:
        marks.append(symbol("circle", drawn[-1][-1], 3.2, "c0"))
    feet = [
        Label(x, top + _HIGH - 8, (_short(at, chart.fiscal, language),), SMALL, anchor, "quiet")
        for at, x, anchor in ((across[0], edge + 5, "start"), (across[-1], left + wide, "end"))
    ]
    return marks, [title, *thinned(numbers, 1), *thinned(feet)]


def _short(place: int | str, fiscal: bool, language: Language) -> str:
    if isinstance(place, int):
        return year_lines(place, fiscal, language)[-1]
    return wrapped(place, SMALL, 48, 1)[0]
