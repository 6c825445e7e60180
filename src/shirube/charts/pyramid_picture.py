"""How a pyramid is drawn: males left as full bars, females right hatched, before as an outline."""

from collections.abc import Sequence
from dataclasses import dataclass

from shirube.charts.figures import Axis, Value, axis, known, measured
from shirube.charts.label import Label, thinned
from shirube.charts.lettering import breadth, wrapped
from shirube.charts.pyramid import FEMALE, MALE, Pyramid
from shirube.charts.scale import Scale, numbers, scale
from shirube.charts.scene import Scene
from shirube.charts.shapes import Point, hatched, line, path, rect
from shirube.charts.style import LETTER, SMALL
from shirube.terms import Language

_TOP, _FOOT = 50.0, 26.0
_TALL = 380.0
_LEAST, _MOST = 3.2, 18.0
"""Heights of the row of an age."""
_THIN = 6.0
"""Lower rows are not hatched."""
_PATTERNS = (("c0", 0), ("c1", 1))


@dataclass(frozen=True, slots=True)
class _Ground:
    """Both scales from the middle outwards, the bottom, and the height of the row of an age."""

    left: Scale
    right: Scale
    bottom: float
    step: float

    @property
    def sides(self) -> tuple[Scale, Scale]:
        return self.left, self.right


def paint(chart: Pyramid, width: float, language: Language) -> Scene:
    """Return a pyramid as a scene."""
    ages = [wrapped(age, SMALL, width * 0.3, 1) for age in chart.ages]
    ground = _ground(chart, ages, width)
    said = axis(ground.right.ticks, chart.caption.unit, language)
    marks, labels = _grid(ground, said, width)
    labels += _ages(ages, ground, width)
    labels += _heads(chart, ground, width, language)
    for values, side, (tone, pattern) in zip(
        (chart.now.male, chart.now.female), ground.sides, _PATTERNS, strict=True
    ):
        marks += _bars(values, side, tone, pattern, ground)
    if chart.before is not None:
        for values, side in zip(
            (chart.before.male, chart.before.female), ground.sides, strict=True
        ):
            marks += _outline(values, side, ground)
    key, keyed = _key(chart, width)
    return Scene(width, ground.bottom + _FOOT, (*marks, *key), (*labels, *keyed))


def _ground(chart: Pyramid, ages: Sequence[tuple[str, ...]], width: float) -> _Ground:
    step = min(_MOST, max(_LEAST, _TALL / len(ages)))
    gutter = max(breadth(text, SMALL) for lines in ages for text in lines) + 14
    half = (width - gutter) / 2 - 8
    start, end = width / 2 - gutter / 2, width / 2 + gutter / 2
    times = [chart.now] if chart.before is None else [chart.now, chart.before]
    every = [value for each in times for value in (*each.male, *each.female)]
    right = scale(every, end, end + half, zero=True, each=64)
    left = Scale(right.low, right.high, start, start - half, right.ticks)
    return _Ground(left, right, _TOP + step * len(ages), step)


def _grid(ground: _Ground, said: Axis, width: float) -> tuple[list[str], list[Label]]:
    """Return upright grid lines with their numbers below, and the unit in the middle."""
    marks: list[str] = []
    y = ground.bottom + 12
    unit = Label(width / 2, y, wrapped(said.unit, SMALL, 60, 1), SMALL, "middle", "quiet")
    labels = [unit]
    for side in ground.sides:
        for tick in side.ticks:
            x = side.at(tick)
            tone = "grid" if tick else "quiet"
            marks.append(line((x, _TOP), (x, ground.bottom), tone))
        row = [
            Label(side.at(tick), y, (said.said(tick),), SMALL, "middle", "quiet")
            for tick in side.ticks
        ]
        labels += [
            each
            for each in thinned(row)
            if each.box[0] >= 0 and each.box[2] <= width and not _near(each, unit)
        ]
    return marks, labels


def _near(one: Label, other: Label) -> bool:
    return one.box[0] < other.box[2] + 4 and other.box[0] < one.box[2] + 4


def _ages(ages: Sequence[tuple[str, ...]], ground: _Ground, width: float) -> list[Label]:
    rows = [
        Label(width / 2, ground.bottom - ground.step * (at + 0.5), age, SMALL, "middle", "quiet")
        for at, age in enumerate(ages)
    ]
    return thinned(rows, 0.5)


def _heads(chart: Pyramid, ground: _Ground, width: float, language: Language) -> list[Label]:
    """Return the two sexes with how many they are."""
    heads = []
    for word, people, side in (
        (MALE, chart.now.male, ground.left),
        (FEMALE, chart.now.female, ground.right),
    ):
        whole = measured(sum(numbers(people)), chart.caption.unit, 0)
        anchor, room = ("end", side.start) if side is ground.left else ("start", width - side.start)
        text = wrapped(f"{word.spoken(language)} {whole}", LETTER, room, 1)
        heads.append(Label(side.start, _TOP - 11, text, LETTER, anchor, strong=True))
    return heads


def _bars(
    values: Sequence[Value], side: Scale, tone: str, pattern: int, ground: _Ground
) -> list[str]:
    drawn = []
    step = ground.step
    for at, value in enumerate(values):
        if known(value):
            x, zero = side.at(value), side.at(0)
            corner = (min(x, zero), ground.bottom - step * (at + 0.92))
            fill = pattern if step > _THIN else 0
            drawn.append(hatched(corner, abs(x - zero), step * 0.84, tone, fill))
    return drawn


def _outline(values: Sequence[Value], side: Scale, ground: _Ground) -> list[str]:
    """Return the outline of an earlier year, open where a value is unknown."""
    drawn: list[str] = []
    points: list[Point] = []
    for at, value in enumerate(values):
        if not known(value):
            drawn.append(_stepped(points))
            points = []
            continue
        low = ground.bottom - ground.step * at
        points += [(side.at(value), low), (side.at(value), low - ground.step)]
    return [*drawn, _stepped(points)]


def _stepped(points: Sequence[Point]) -> str:
    return path(points, "paper", 4) + path(points, "ink", 2, mark=True)


def _key(chart: Pyramid, width: float) -> tuple[list[str], list[Label]]:
    """Return what the bars and the outline stand for, in one line at the top."""
    room = width / 2 - 50
    marks = [rect((4, 7), 12, 12, "c0"), hatched((17, 7), 12, 12, "c1", 1, mark=False)]
    labels = [Label(35, 13, wrapped(chart.now.name, LETTER, room, 1), LETTER)]
    if chart.before is not None:
        x = max(width / 2 + 15, labels[0].box[2] + 20)
        marks.append(path([(x, 18), (x, 8), (x + 20, 8), (x + 20, 18)], "ink", 2))
        labels.append(Label(x + 28, 13, wrapped(chart.before.name, LETTER, room, 1), LETTER))
    return marks, labels
