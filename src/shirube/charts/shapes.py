"""Shapes as SVG: every one answers a string, and holds its colour as attribute and class."""

import math
from collections.abc import Iterable, Sequence
from functools import cache
from html import escape

from shirube.charts.lettering import clean
from shirube.charts.style import FONT, LIGHT

Point = tuple[float, float]


def place(value: float) -> str:
    """Return a coordinate with at most two decimals."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


@cache
def fill(tone: str) -> str:
    """Return the attributes that fill a shape; an empty tone fills nothing."""
    return f' fill="{LIGHT[tone]}" class="f-{tone}"' if tone else ' fill="none"'


def line(
    start: Point, end: Point, tone: str, width: float = 1, dash: str = "", mark: bool = False
) -> str:
    """Return a straight line."""
    return (
        f'<line x1="{place(start[0])}" y1="{place(start[1])}" x2="{place(end[0])}" '
        f'y2="{place(end[1])}"{_stroke(tone, width, dash, "", mark)}/>'
    )


def path(
    points: Sequence[Point], tone: str, width: float = 2, dash: str = "", mark: bool = False
) -> str:
    """Return a broken line through points; nothing through fewer than two."""
    if len(points) < 2:
        return ""
    stroke = _stroke(tone, width, dash, "", mark)
    return f'<path d="{_through(points)}" stroke-linejoin="round"{stroke}/>'


def area(points: Sequence[Point], tone: str, opacity: float = 1.0) -> str:
    """Return a filled shape."""
    return f'<path d="{_through(points)}Z" fill-opacity="{opacity}"{fill(tone)}/>'


def rect(
    corner: Point,
    width: float,
    height: float,
    tone: str,
    stroke: str = "",
    mark: bool = False,
    line_width: float = 1.0,
) -> str:
    """Return a rectangle with its upper left corner at ``corner``."""
    size = (
        f'<rect x="{place(corner[0])}" y="{place(corner[1])}" width="{place(max(0.0, width))}" '
        f'height="{place(max(0.0, height))}"'
    )
    if stroke:
        return f"{size}{_stroke(stroke, line_width, '', tone, mark)}/>"
    return f"{size}{_marked(fill(tone), mark)}/>"


def symbol(
    shape: str, at: Point, radius: float, tone: str, hollow: bool = False, mark: bool = True
) -> str:
    """Return the mark of a value: circle, square, diamond, triangle, drop, plus or cross."""
    x, y = at
    if shape == "circle":
        size = f'<circle cx="{place(x)}" cy="{place(y)}" r="{place(radius)}"'
        return f"{size}{_stroke(tone, 1.6, '', 'paper' if hollow else tone, mark)}/>"
    outline = "".join(
        f"{'M' if pen else 'L'}{place(x + across * radius)} {place(y + down * radius)}"
        for pen, across, down in _OUTLINES[shape]
    )
    if shape in ("plus", "cross"):
        return f'<path d="{outline}"{_stroke(tone, 2, "", "", mark)}/>'
    inside = "paper" if hollow else tone
    return f'<path d="{outline}Z"{_stroke(tone, 1.6, "", inside, mark)}/>'


_OUTLINES: dict[str, tuple[tuple[bool, float, float], ...]] = {
    "square": ((True, -0.9, -0.9), (False, 0.9, -0.9), (False, 0.9, 0.9), (False, -0.9, 0.9)),
    "diamond": ((True, 0, -1.3), (False, 1.3, 0), (False, 0, 1.3), (False, -1.3, 0)),
    "triangle": ((True, 0, -1.2), (False, 1.15, 0.9), (False, -1.15, 0.9)),
    "drop": ((True, 0, 1.2), (False, 1.15, -0.9), (False, -1.15, -0.9)),
    "plus": ((True, -1.2, 0), (False, 1.2, 0), (True, 0, -1.2), (False, 0, 1.2)),
    "cross": ((True, -1, -1), (False, 1, 1), (True, -1, 1), (False, 1, -1)),
}


def hatched(
    corner: Point, width: float, height: float, tone: str, pattern: int, mark: bool = True
) -> str:
    """Return a rectangle in a pattern that is told apart without its colour.

    0 is full; 1 rising lines, 2 level lines, 3 empty, 4 falling lines, 5 upright lines.
    """
    if pattern % 6 == 0:
        return rect(corner, width, height, tone, mark=mark)
    x, y = corner
    frame = rect(corner, width, height, "paper", tone, mark, 1.4)
    lines = "".join(_PATTERNS[pattern % 6](width, height))
    if not lines:
        return frame
    moved = f'<path transform="translate({place(x)} {place(y)})" d="{lines}"'
    return f"{frame}{moved}{_stroke(tone, 1.4, '', '', False)}/>"


def _rising(width: float, height: float) -> Iterable[str]:
    for at in range(5, math.ceil(width + height), 5):
        left, right = max(0.0, at - height), min(float(at), width)
        yield f"M{place(left)} {place(at - left)}L{place(right)} {place(at - right)}"


def _falling(width: float, height: float) -> Iterable[str]:
    for at in range(5, math.ceil(width + height), 5):
        left, right = max(0.0, at - height), min(float(at), width)
        start, end = height - at + left, height - at + right
        yield f"M{place(left)} {place(start)}L{place(right)} {place(end)}"


def _level(width: float, height: float) -> Iterable[str]:
    for at in range(4, math.ceil(height), 4):
        yield f"M0 {at}L{place(width)} {at}"


def _upright(width: float, height: float) -> Iterable[str]:
    for at in range(4, math.ceil(width), 4):
        yield f"M{at} 0L{at} {place(height)}"


def _empty(width: float, height: float) -> Iterable[str]:
    return ()


_PATTERNS = (_empty, _rising, _level, _empty, _falling, _upright)


def picture(width: float, height: float, title: str, desc: str, items: Iterable[str]) -> str:
    """Return a whole SVG of this size; ``desc`` are the words for those who do not see it."""
    size = f"{place(width)} {place(height)}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" '
        f'viewBox="0 0 {size}" width="{place(width)}" height="{place(height)}" '
        f'font-family="{FONT}" font-size="12">'
        f"<title>{escape(clean(title))}</title><desc>{escape(clean(desc))}</desc>"
        f"{rect((0, 0), width, height, 'paper')}{''.join(items)}</svg>"
    )


def contents(svg: str) -> str:
    """Return what stands in a picture behind its title and its description."""
    return svg.split("</desc>", 1)[1].removesuffix("</svg>")


def _through(points: Sequence[Point]) -> str:
    return "M" + "L".join(f"{place(x)} {place(y)}" for x, y in points)


def _stroke(tone: str, width: float, dash: str, inside: str, mark: bool) -> str:
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    filled = LIGHT[inside] if inside else "none"
    classes = f"s-{tone}" + (f" f-{inside}" if inside else "") + (" mark" if mark else "")
    return (
        f' fill="{filled}" stroke="{LIGHT[tone]}" stroke-width="{place(width)}"{dashes} '
        f'class="{classes}"'
    )


def _marked(attributes: str, mark: bool) -> str:
    return attributes.replace('class="', 'class="mark ') if mark else attributes
