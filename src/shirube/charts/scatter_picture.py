"""How a scatter is drawn: points, their path, the line of balance, names where there is room."""

import math
from collections.abc import Sequence
from itertools import pairwise

from shirube.charts.figures import Axis, axis
from shirube.charts.frame import Frame, axis_room, unit_line, value_axis, within
from shirube.charts.label import Box, Label, first_free, thinned
from shirube.charts.lettering import wrapped
from shirube.charts.scale import Scale, scale
from shirube.charts.scatter import Scatter, Spot
from shirube.charts.scene import Scene
from shirube.charts.shapes import Point, line, path, symbol
from shirube.charts.style import SMALL
from shirube.terms import Bilingual, Language

_BALANCE = Bilingual("人口が増減しない線", "no change in total")
_TOP, _FOOT = 34.0, 42.0
_SIDES = (
    (1, 0, "start"),
    (0, -1.5, "middle"),
    (0, 1.5, "middle"),
    (-1, 0, "end"),
    (1, -1, "start"),
    (1, 1, "start"),
    (-1, -1, "end"),
    (-1, 1, "end"),
)
"""Where a name may stand beside its point: right, down, and how it is anchored."""
_SHARES = (0.9, 0.75, 0.1, 0.5, 0.3)
_AWAY = (-14, 14, -22, 22)
"""Where the name of the line of balance may stand: along it, and away from it."""


def paint(chart: Scatter, width: float, language: Language) -> Scene:
    """Return a scatter as a scene."""
    spots = [spot for spot in chart.spots if spot.drawn]
    bottom = min(400.0, max(260.0, width * 0.62)) - _FOOT
    upright = scale([spot.up for spot in spots], bottom, _TOP, zero=True)
    said = axis(upright.ticks, chart.caption.unit, language)
    frame = Frame(axis_room(upright, said), _TOP, width - 22, bottom)
    level = scale([spot.across for spot in spots], frame.left, frame.right, zero=True, each=76)
    under = axis(level.ticks, chart.caption.unit, language)
    marks, labels = value_axis(upright, said, frame, 0.0)
    labels = [label for label in labels if label.anchor == "end"]
    labels += _names(chart, said, under, frame, width)
    more, numbers = _level_axis(level, under, frame, width)
    points = [(level.at(spot.across), upright.at(spot.up)) for spot in spots]
    ends = _balance(level, upright) if chart.balance else []
    taken: list[Box] = [label.box for label in (*labels, *numbers)]
    taken += [(x - 5, y - 5, x + 5, y + 5) for x, y in points]
    taken += [*(_along(points) if chart.joined else []), *_along(ends)]
    room = (frame.left, frame.top, frame.right + 20, frame.bottom)
    balance = _balance_name(ends, taken, room, language) if ends else []
    taken += [label.box for label in balance]
    beside = _beside(spots, points, taken, room)
    marks += [*more, path(ends, "c5", 1.4, "6 4")]
    marks += _drawn(chart, points)
    return Scene(width, bottom + _FOOT, tuple(marks), (*labels, *numbers, *balance, *beside))


def _names(chart: Scatter, said: Axis, under: Axis, frame: Frame, width: float) -> list[Label]:
    """Return what the axes say: the one above at the left, the one below at the right."""
    up, across = (wrapped(name, SMALL, width * 0.5, 1)[0] for name in (chart.up, chart.across))
    above, below = (
        unit_line(each.unit, width * 0.3)[0] if each.unit else "" for each in (said, under)
    )
    return [
        Label(0, 12, (f"↑ {up}{above}",), SMALL),
        Label(frame.right + 10, frame.bottom + 33, (f"{across}{below} →",), SMALL, "end"),
    ]


def _level_axis(
    level: Scale, under: Axis, frame: Frame, width: float
) -> tuple[list[str], list[Label]]:
    marks = []
    labels = []
    for tick in level.ticks:
        x = level.at(tick)
        marks.append(line((x, frame.top), (x, frame.bottom), "grid" if tick else "quiet"))
        text = (under.said(tick),)
        labels.append(within(Label(x, frame.bottom + 12, text, SMALL, "middle", "quiet"), width))
    return marks, thinned(labels)


def _balance(level: Scale, upright: Scale) -> list[Point]:
    """Return the ends of the line on which both add up to nought, if it crosses the frame."""
    low, high = max(level.low, -upright.high), min(level.high, -upright.low)
    return [(level.at(at), upright.at(-at)) for at in (low, high)] if low < high else []


def _balance_name(
    ends: Sequence[Point], taken: Sequence[Box], room: Box, language: Language
) -> list[Label]:
    words = (_BALANCE.spoken(language),)
    choices = [
        Label(x, y + away, words, SMALL, side, "c5", plate=True)
        for x, y in (_between(ends, share) for share in _SHARES)
        for away in _AWAY
        for side in ("start", "end")
    ]
    found = first_free(choices, taken, room)
    return [] if found is None else [found]


def _drawn(chart: Scatter, points: Sequence[Point]) -> list[str]:
    """Return the path if there is one, and the points; the last of a path is the full one."""
    if not chart.joined:
        return [symbol("circle", point, 4, "c0") for point in points]
    before = [symbol("circle", point, 4, "c0", hollow=True) for point in points[:-1]]
    return [path(points, "c0", 1.2), *before, symbol("diamond", points[-1], 4, "c1")]


def _beside(
    spots: Sequence[Spot], points: Sequence[Point], taken: Sequence[Box], room: Box
) -> list[Label]:
    """Return the names of points that have room, those of the first and the last before others."""
    strong = (0, len(spots) - 1)
    labels: list[Label] = []
    for at in sorted(range(len(spots)), key=lambda at: at not in strong):
        x, y = points[at]
        name = wrapped(spots[at].name, SMALL, 120, 1)
        choices = [
            Label(x + right * far, y + down * far, name, SMALL, side, strong=at in strong)
            for far in (8, 13)
            for right, down, side in _SIDES
        ]
        found = first_free(choices, [*taken, *(label.box for label in labels)], room)
        labels += [] if found is None else [found]
    return labels


def _between(ends: Sequence[Point], share: float) -> Point:
    """Return the point at a share of the way between two."""
    (x, y), (end, down) = ends
    return x + (end - x) * share, y + (down - y) * share


def _along(points: Sequence[Point]) -> list[Box]:
    """Return small boxes along a line, about ten pixels apart."""
    boxes = []
    for start, end in pairwise(points):
        count = int(math.dist(start, end) / 10)
        for at in range(1, count):
            x, y = _between((start, end), at / count)
            boxes.append((x - 1, y - 1, x + 1, y + 1))
    return boxes
