"""The frame of a picture with two axes: room for labels, grid, ticks, names at the end."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from shirube.charts.figures import Axis, year_lines
from shirube.charts.label import Label, spread, thinned
from shirube.charts.lettering import breadth, height, wrapped
from shirube.charts.scale import Scale
from shirube.charts.shapes import line, path
from shirube.charts.style import LETTER, SMALL
from shirube.terms import Language

TOP = 24.0
"""Room above the frame, for the unit."""
_LEADER, _SAMPLE = 8.0, 18.0
_SHARE = 0.36
"""So much of the width may be names at the right."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The edges within which values are drawn."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class End:
    """The name of a series at the right: where it ends, and how a sample of it is drawn."""

    y: float
    lines: tuple[str, ...]
    sample: Callable[[float, float], str]
    """From the left edge and the middle of the sample, 18 pixels wide."""
    tone: str = "ink"
    strong: bool = False


def end_room(names: Sequence[str], width: float) -> tuple[float, list[tuple[str, ...]]]:
    """Return how much room names at the right take, and their lines."""
    if not names:
        return 12.0, []
    most = width * _SHARE - _LEADER - _SAMPLE
    lines = [wrapped(name, LETTER, most) for name in names]
    widest = max(breadth(each, LETTER) for one in lines for each in one)
    return _LEADER + _SAMPLE + 6 + widest + 2, lines


def ends_height(lines: Sequence[tuple[str, ...]]) -> float:
    """Return the height that names at the right need one above the other."""
    return sum(height(each, LETTER) + 1.5 for each in lines)


def ends(given: Sequence[End], frame: Frame, top: float) -> tuple[list[str], list[Label]]:
    """Return leaders with samples, and the names, moved apart where they would meet."""
    start = frame.right + _LEADER + _SAMPLE + 6
    plain = [Label(start, end.y, end.lines, tone=end.tone, strong=end.strong) for end in given]
    labels = spread(plain, top, frame.bottom + 16)
    marks = []
    for end, label in zip(given, labels, strict=True):
        bend = [(frame.right + 1, end.y), (frame.right + _LEADER, label.y)]
        marks.append(path(bend, "quiet", 0.7))
        marks.append(end.sample(frame.right + _LEADER, label.y))
    return marks, labels


def value_axis(
    scale: Scale, axis: Axis, frame: Frame, level: float | None
) -> tuple[list[str], list[Label]]:
    """Return the level grid lines, the numbers at the left and the unit above them.

    ``level`` is the line that the reader compares with (0, 100); it is darker.
    """
    marks = []
    labels = (
        [Label(0, 9, unit_line(axis.unit, frame.right), SMALL, tone="quiet")] if axis.unit else []
    )
    for tick in scale.ticks:
        y = scale.at(tick)
        dark = level is not None and abs(tick - level) < 1e-9 * (abs(level) + 1)
        marks.append(line((frame.left, y), (frame.right, y), "quiet" if dark else "grid"))
        labels.append(
            Label(frame.left - 6, y, (axis.said(tick),), SMALL, anchor="end", tone="quiet")
        )
    return marks, labels


def unit_line(unit: str, room: float) -> tuple[str, ...]:
    """Return the unit of an axis in one line of this width."""
    return wrapped(f"（{unit}）", SMALL, room, 1)


def axis_room(scale: Scale, axis: Axis) -> float:
    """Return the room at the left for the numbers of an axis."""
    return max(breadth(axis.said(tick), SMALL) for tick in scale.ticks) + 10


def place_lines(place: int | str, fiscal: bool, language: Language, room: float) -> tuple[str, ...]:
    """Return what stands under the axis at a place."""
    if isinstance(place, int):
        return year_lines(place, fiscal, language)
    return wrapped(place, SMALL, room, 2)


def place_axis(
    positions: dict[int | str, float], frame: Frame, fiscal: bool, language: Language, width: float
) -> list[Label]:
    """Return the labels under the axis, without those that would meet, within the picture."""
    room = max(44.0, (frame.right - frame.left) / max(1, len(positions)) - 4)
    labels = []
    for place, x in positions.items():
        lines = place_lines(place, fiscal, language, room)
        y = frame.bottom + 8 + height(lines, SMALL) / 2
        labels.append(within(Label(x, y, lines, SMALL, "middle", "quiet"), width))
    return thinned(labels)


def within(label: Label, width: float) -> Label:
    """Return a label moved sideways into the picture."""
    left, _, right, _ = label.box
    return replace(label, x=label.x + max(0.0, -left) - max(0.0, right - width))


def foot(places: Sequence[int | str], language: Language) -> float:
    """Return the room under the frame for the labels of its places."""
    two = any(isinstance(place, str) or language == "ja" for place in places)
    return 8 + (2 if two else 1) * SMALL * 1.3 + 4
