"""How stacked bars are drawn: the frame, the bars, their sum or their values, the rate above."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from shirube.charts.bar_pieces import Piece, drawn, inner, look, pieces, totals
from shirube.charts.bars import Bars, sums
from shirube.charts.figures import axis, known, number
from shirube.charts.frame import (
    TOP,
    End,
    Frame,
    axis_room,
    end_room,
    ends,
    ends_height,
    foot,
    place_axis,
    value_axis,
)
from shirube.charts.label import Label, meets, thinned
from shirube.charts.saying import places
from shirube.charts.scale import Scale, scale, tight
from shirube.charts.scene import Scene
from shirube.charts.series import Series
from shirube.charts.shapes import hatched, path, symbol
from shirube.charts.style import SMALL
from shirube.terms import Language

_STRIP = 62.0
"""Height of the strip above the bars that holds the rate."""
_Positions = dict[int | str, float]
_Drawn = tuple[list[str], list[Label]]
_NET, _RATE = ("circle", 4.0, True), ("diamond", 3.2, False)
"""Shape, radius and hollowness of the points of the sum and of the rate."""


def paint(chart: Bars, width: float, language: Language) -> Scene:
    """Return stacked bars as a scene."""
    across = places(chart.parts)
    net = sums(chart, language) if chart.net else None
    above = [chart.rate.name] if chart.rate else []
    below = [part.name for part in chart.parts] + ([net.name] if net else [])
    room, lines = end_room([*above, *below], width)
    names = lines[len(above) :]
    top = TOP + (_STRIP if chart.rate else 10)
    high = max(min(340.0, max(240.0, width * 0.5)), ends_height(names) + 30) + top - TOP
    reach = [edge for piece in pieces(chart, across, {}) for edge in (piece.low, piece.high)]
    upright = scale(reach, high - foot(across, language), top, zero=True)
    said = axis(upright.ticks, chart.caption.unit, language)
    frame = Frame(axis_room(upright, said), top, width - room, upright.start)
    step = (frame.right - frame.left) / len(across)
    positions = {at: frame.left + step * (rank + 0.5) for rank, at in enumerate(across)}
    found, bar = pieces(chart, across, positions), min(48.0, step * 0.68)
    marks, labels = value_axis(upright, said, frame, 0.0)
    labels = [each if each.anchor == "end" else replace(each, y=top - 15) for each in labels]
    labels += place_axis(positions, frame, chart.fiscal, language, width)
    marks += [drawn(piece, upright, bar) for piece in found]
    given = _part_ends(found, upright, names)
    if net is None:
        labels += inner(found, upright, said, bar)
        taken = [label.box for label in labels]
        whole = totals(chart, positions, upright, said)
        labels += [each for each in whole if not any(meets(each.box, box) for box in taken)]
    else:
        marks += _net(net, positions, upright)
        given += _net_end(net, upright, names[-1])
    leaders, column = ends(given, frame, top - 10)
    strip, heads = _rate(chart.rate, chart.rate_unit, positions, frame, lines[0])
    return Scene(width, high, (*marks, *leaders, *strip), (*labels, *column, *heads))


def _part_ends(
    found: Sequence[Piece], upright: Scale, names: Sequence[tuple[str, ...]]
) -> list[End]:
    """Return the names of the parts, each beside its last piece."""
    last = {piece.part: piece for piece in found}
    return [
        End(
            (upright.at(last[part].low) + upright.at(last[part].high)) / 2,
            names[part],
            partial(_part_sample, part),
        )
        for part in sorted(last)
    ]


def _net(net: Series, positions: _Positions, upright: Scale) -> list[str]:
    """Return the sum as a line over the bars."""
    points = [(x, upright.at(net.at(at))) for at, x in positions.items() if known(net.at(at))]
    return [path(points, "ink", 2), *(symbol("circle", at, 4, "ink", True) for at in points)]


def _net_end(net: Series, upright: Scale, lines: tuple[str, ...]) -> list[End]:
    real = [value for value in net.values if known(value)]
    sample = partial(_line_sample, _NET)
    return [End(upright.at(real[-1]), lines, sample, strong=True)] if real else []


def _rate(
    rate: Series | None, unit: str, positions: _Positions, frame: Frame, lines: tuple[str, ...]
) -> _Drawn:
    """Return the line above the bars with its values, and its name; nothing without a rate."""
    pairs = [] if rate is None else [(x, rate.at(at)) for at, x in positions.items()]
    real = [(x, value) for x, value in pairs if known(value)]
    if not real:
        return [], []
    upright = tight([value for _, value in real], _STRIP - 16, 26)
    points = [(x, upright.at(value)) for x, value in real]
    marks = [path(points, "ink", 2), *(symbol("diamond", at, 3.2, "ink") for at in points)]
    labels = [
        Label(x, y - 12, (f"{number(value, 1)}{unit}",), SMALL, "middle")
        for (x, y), (_, value) in zip(points, real, strict=True)
    ]
    strip = Frame(frame.left, 0, frame.right, _STRIP - 26)
    leader, name = ends([End(points[-1][1], lines, partial(_line_sample, _RATE))], strip, 2)
    free = [each for each in labels if each.box[0] >= 0 and not meets(each.box, name[0].box)]
    return [*marks, *leader], [*thinned(free, 2), *name]


def _part_sample(part: int, x: float, y: float) -> str:
    pattern, tone = look(part)
    return hatched((x + 2, y - 6), 14, 12, tone, pattern, mark=False)


def _line_sample(point: tuple[str, float, bool], x: float, y: float) -> str:
    shape, radius, hollow = point
    mark = symbol(shape, (x + 9, y), radius, "ink", hollow, mark=False)
    return path([(x, y), (x + 18, y)], "ink", 2) + mark
