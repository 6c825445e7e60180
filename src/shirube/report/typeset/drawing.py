"""A drawing: whether it can be read as SVG, and how high it is for its width."""

import re
from xml.etree import ElementTree

_NUMBER = re.compile(r"\s*([0-9.]+)(?:px|pt|mm|cm|in|%)?\s*")


def proportion(svg: str) -> float | None:
    """Return the height of a drawing over its width; None where it cannot be read as SVG."""
    try:
        root = ElementTree.fromstring(svg)
    except ElementTree.ParseError:
        return None
    if root.tag.rpartition("}")[2] != "svg":
        return None
    box = root.get("viewBox", "").replace(",", " ").split()
    given = [root.get(name, "100%") for name in ("width", "height")]
    relative = any(side.strip().endswith("%") for side in given)
    if relative and len(box) != 4:
        return None
    width, height = map(_length, box[2:] if relative else given)
    return height / width if min(width, height, *map(_length, given)) > 0 else None


def _length(text: str) -> float:
    """Return a length without its unit, 0 for what is none."""
    found = _NUMBER.fullmatch(text)
    return float(found[1]) if found and found[1].count(".") < 2 else 0.0
