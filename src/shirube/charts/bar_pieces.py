"""The pieces of stacked bars: where each begins and ends, how it looks, what stands in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from shirube.charts import style
from shirube.charts.bars import Bars, sums
from shirube.charts.figures import Axis, known, number
from shirube.charts.label import Label, thinned
from shirube.charts.lettering import breadth
from shirube.charts.scale import Scale, numbers
from shirube.charts.shapes import hatched
from shirube.charts.style import SMALL

_PATTERNS = (1, 0, 4, 3, 2, 5)
_TONES = ("c2", "c0", "c1", "c3", "c4", "c5")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of one bar, from one value to another."""

    part: int
    x: float
    low: float
    high: float


def look(part: int) -> tuple[int, str]:
    """Return the pattern and the tone of a part."""
    return _PATTERNS[part % len(_PATTERNS)], _TONES[part % len(_TONES)]


def pieces(
    chart: Bars, across: Sequence[int | str], positions: dict[int | str, float]
) -> list[Piece]:
    """Return the pieces of all bars; ``positions`` are the middles of the bars."""
    found = []
    for at in across:
        up = down = 0.0
        for place, part in enumerate(chart.parts):
            value = part.at(at)
            if value is None or not known(value):
                continue
            start = up if value >= 0 else down
            end = start + float(value)
            found.append(Piece(place, positions.get(at, 0.0), start, end))
            up, down = (end, down) if value >= 0 else (up, end)
    return found


def drawn(piece: Piece, upright: Scale, bar: float) -> str:
    """Return a piece of a bar of the width ``bar``."""
    low, high = upright.at(piece.low), upright.at(piece.high)
    pattern, tone = look(piece.part)
    corner = (piece.x - bar / 2, min(low, high) + 0.5)
    return hatched(corner, bar, max(0.6, abs(high - low) - 1), tone, pattern)


def inner(pieces: Sequence[Piece], upright: Scale, said: Axis, bar: float) -> list[Label]:
    """Return the values within the pieces that have room for them."""
    labels = []
    for piece in pieces:
        low, high = upright.at(piece.low), upright.at(piece.high)
        text = _short(piece.high - piece.low, said)
        pattern, tone = look(piece.part)
        if breadth(text, SMALL) <= bar - 5 and abs(high - low) >= 18:
            label = (text,)
            over = "ink" if pattern else style.upon(tone)
            y = (low + high) / 2
            labels.append(Label(piece.x, y, label, SMALL, "middle", over, plate=pattern > 0))
    return labels


def totals(
    chart: Bars, positions: dict[int | str, float], upright: Scale, said: Axis
) -> list[Label]:
    """Return the whole above each bar whose parts are all known; none where parts are negative."""
    if any(value < 0 for part in chart.parts for value in numbers(part.values)):
        return []
    whole = sums(chart, "ja")
    labels = []
    for at, x in positions.items():
        value = whole.at(at)
        if value is not None and len(chart.parts) > 1:
            text = _short(float(value), said)
            y = upright.at(value) - 8
            labels.append(Label(x, y, (text,), SMALL, "middle", strong=True, plate=True))
    return thinned(labels, 2)


def _short(value: float, said: Axis) -> str:
    """Return a value in the unit of the axis."""
    return number(value / said.divisor, 1 if said.divisor > 1 else None)
