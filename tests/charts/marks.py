"""What a picture shows, read out of its SVG: boxes of its texts and of its marks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from shirube.charts.lettering import breadth

SVG = "{http://www.w3.org/2000/svg}"
_SHIFT = re.compile(r"translate\((?P<x>[-.\d]+) (?P<y>[-.\d]+)\)")
_PAIR = re.compile(r"([-.\d]+) ([-.\d]+)")


@dataclass(frozen=True, slots=True)
class Shown:
    """A text or a mark with its box: left, top, right, bottom."""

    tag: str
    text: str
    box: tuple[float, float, float, float]
    points: tuple[tuple[float, float], ...] = ()


def root(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(svg.encode("utf-8"))


def size(svg: str) -> tuple[float, float]:
    _, _, width, height = map(float, root(svg).attrib["viewBox"].split())
    return width, height


def texts(svg: str) -> list[Shown]:
    """Every line of text with the room that the broadest font needs for it."""
    return [_text(node, x, y) for node, x, y in _nodes(root(svg), 0, 0) if node.tag == f"{SVG}text"]


def marks(svg: str) -> list[Shown]:
    """Every mark of a value."""
    return [
        _mark(node, x, y)
        for node, x, y in _nodes(root(svg), 0, 0)
        if "mark" in node.attrib.get("class", "").split()
    ]


def overlapping(shown: list[Shown]) -> list[tuple[str, str]]:
    """The pairs of texts that lie upon one another."""
    return [
        (one.text, other.text)
        for at, one in enumerate(shown)
        for other in shown[at + 1 :]
        if one.box[0] < other.box[2]
        and other.box[0] < one.box[2]
        and one.box[1] < other.box[3]
        and other.box[1] < one.box[3]
    ]


def outside(shown: list[Shown], width: float, height: float) -> list[str]:
    """What lies over the edge of the picture by more than half a pixel."""
    return [
        f"{each.tag} {each.text} {each.box}"
        for each in shown
        if each.box[0] < -0.5
        or each.box[1] < -0.5
        or each.box[2] > width + 0.5
        or each.box[3] > height + 0.5
    ]


def _nodes(
    node: ElementTree.Element, x: float, y: float
) -> Iterator[tuple[ElementTree.Element, float, float]]:
    shift = _SHIFT.fullmatch(node.attrib.get("transform", ""))
    if shift:
        x, y = x + float(shift["x"]), y + float(shift["y"])
    yield node, x, y
    for child in node:
        yield from _nodes(child, x, y)


def _text(node: ElementTree.Element, x: float, y: float) -> Shown:
    letters = float(node.attrib["font-size"])
    text = node.text or ""
    wide = breadth(text, letters)
    start = x + float(node.attrib["x"])
    start -= {"start": 0.0, "middle": wide / 2, "end": wide}[
        node.attrib.get("text-anchor", "start")
    ]
    base = y + float(node.attrib["y"])
    return Shown("text", text, (start, base - 0.88 * letters, start + wide, base + 0.14 * letters))


def _mark(node: ElementTree.Element, x: float, y: float) -> Shown:
    tag = node.tag.removeprefix(SVG)
    given = node.attrib
    if tag == "circle":
        across, down, radius = (float(given[name]) for name in ("cx", "cy", "r"))
        points = [(across - radius, down - radius), (across + radius, down + radius)]
    elif tag == "rect":
        left, top, wide, tall = (float(given[name]) for name in ("x", "y", "width", "height"))
        points = [(left, top), (left + wide, top + tall)]
    else:
        points = [(float(one), float(two)) for one, two in _PAIR.findall(given["d"])]
    moved = tuple((x + across, y + down) for across, down in points)
    xs, ys = zip(*moved, strict=True)
    return Shown(tag, "", (min(xs), min(ys), max(xs), max(ys)), moved)
