"""Labels: texts with the box they need, so that none is set upon another."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from html import escape
from itertools import pairwise

from shirube.charts.lettering import breadth, clean, height
from shirube.charts.shapes import fill, place, rect
from shirube.charts.style import LEADING, LETTER

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


@dataclass(frozen=True, slots=True)
class Label:
    """Lines of text at ``x`` (their start, middle or end), centred at the height ``y``.

    ``plate`` lays paper under them, where marks may lie.
    """

    x: float
    y: float
    lines: tuple[str, ...]
    size: float = LETTER
    anchor: str = "start"
    tone: str = "ink"
    strong: bool = False
    plate: bool = False

    @property
    def box(self) -> Box:
        """Return the room that the label takes."""
        wide = max(breadth(line, self.size) for line in self.lines)
        left = self.x - {"start": 0.0, "middle": wide / 2, "end": wide}[self.anchor]
        half = height(self.lines, self.size) / 2
        return left, self.y - half, left + wide, self.y + half

    @property
    def svg(self) -> str:
        """Return the label as SVG, one text a line."""
        left, top, right, bottom = self.box
        under = rect((left - 1, top), right - left + 2, bottom - top, "paper") if self.plate else ""
        weight = ' font-weight="bold"' if self.strong else ""
        anchor = "" if self.anchor == "start" else f' text-anchor="{self.anchor}"'
        step = self.size * LEADING
        return under + "".join(
            f'<text x="{place(self.x)}" y="{place(top + step * (at + 0.5) + self.size * 0.36)}" '
            f'font-size="{place(self.size)}"{anchor}{weight}{fill(self.tone)}>{escape(clean(line))}</text>'
            for at, line in enumerate(self.lines)
            if line
        )


def meets(one: Box, other: Box, apart: float = 1.0) -> bool:
    """Tell whether two boxes overlap or come closer than ``apart``."""
    return (
        one[0] < other[2] + apart
        and other[0] < one[2] + apart
        and one[1] < other[3] + apart
        and other[1] < one[3] + apart
    )


def inside(box: Box, frame: Box) -> bool:
    """Tell whether a box lies within another."""
    return box[0] >= frame[0] and box[1] >= frame[1] and box[2] <= frame[2] and box[3] <= frame[3]


def first_free(choices: Iterable[Label], taken: Sequence[Box], frame: Box) -> Label | None:
    """Return the first of the choices that lies in the frame and meets nothing; else None."""
    for choice in choices:
        box = choice.box
        if inside(box, frame) and not any(meets(box, other) for other in taken):
            return choice
    return None


def thinned(labels: Sequence[Label], apart: float = 6) -> list[Label]:
    """Return the labels of an axis without those that would meet: every n-th back from the last."""
    backwards = list(reversed(labels))
    for step in range(1, len(backwards)):
        kept = backwards[::step]
        if not any(meets(one.box, other.box, apart) for one, other in pairwise(kept)):
            return kept[::-1]
    return backwards[:1]


def spread(labels: Sequence[Label], top: float, bottom: float) -> list[Label]:
    """Return labels of one column moved up or down as little as they must, in their order.

    They lie between ``top`` and ``bottom`` if there is room for all.
    """
    order = sorted(range(len(labels)), key=lambda at: labels[at].y)
    halves = [height(labels[at].lines, labels[at].size) / 2 for at in order]
    places: list[float] = []
    edge = top
    for at, half in zip(order, halves, strict=True):
        places.append(max(labels[at].y, edge + half))
        edge = places[-1] + half + 1.5
    edge = max(bottom, top + sum(2 * half + 1.5 for half in halves))
    for rank in reversed(range(len(places))):
        places[rank] = min(places[rank], edge - halves[rank])
        edge = places[rank] - halves[rank] - 1.5
    moved = dict(zip(order, places, strict=True))
    return [replace(label, y=moved[at]) for at, label in enumerate(labels)]
