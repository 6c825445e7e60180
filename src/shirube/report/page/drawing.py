"""An SVG made fit to stand in a page: nothing in it acts, reaches outside or meets another name."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

_SVG = "{http://www.w3.org/2000/svg}"
_DRAWN = re.compile(
    "circle|clipPath|defs|ellipse|filter|fe[A-Z][A-Za-z]*|g|image|line|linearGradient|marker|mask|"
    "path|pattern|polygon|polyline|radialGradient|rect|stop|style|svg|switch|symbol|text|textPath|"
    "tspan|use"
)
"""The elements that draw; any other is left out with all that is in it."""
_NAME = re.compile(r"(url\(\s*['\"]?#)")
_OUTSIDE = re.compile(r"url\(\s*['\"]?(?!#|\s)|@import|javascript:", re.IGNORECASE)
_ACTING = re.compile("on.*|aria-.*|role|tabindex|xmlns.*|focusable")
_LENGTH = re.compile(r"\s*([0-9.]+)\s*(px|pt)?\s*")


def plain_drawing(svg: str, name: str) -> Element | None:
    """Return ``svg`` with identifiers that begin with ``name``; None if it is no drawing."""
    try:
        root = ElementTree.fromstring(svg)
    except ElementTree.ParseError:
        return None
    if root.tag != f"{_SVG}svg":
        return None
    made = _copy(root, name)
    _measure(made)
    made.set("class", f"{made.get('class', '')} {name}".strip())
    return made


def _copy(element: Element, name: str) -> Element:
    made = Element(element.tag.removeprefix(_SVG), dict(_attributes(element, name)))
    made.text, made.tail = element.text, element.tail
    made.extend(_copy(child, name) for child in element if _is_drawn(child))
    if made.tag == "style":
        made.text = _sheet(element.text or "", name)
    return made


def _is_drawn(element: Element) -> bool:
    tag = element.tag
    return tag.startswith(_SVG) and _DRAWN.fullmatch(tag.removeprefix(_SVG)) is not None


def _attributes(element: Element, name: str) -> Iterator[tuple[str, str]]:
    for key, text in element.items():
        plain = key.rpartition("}")[2]
        if plain == "id":
            yield plain, f"{name}{text}"
        elif plain == "href":
            if text.startswith(("#", "data:image/")):
                yield plain, f"#{name}{text[1:]}" if text[0] == "#" else text
        elif not _ACTING.fullmatch(plain) and not _OUTSIDE.search(text):
            yield plain, _NAME.sub(rf"\g<1>{name}", text)


def _sheet(text: str, name: str) -> str:
    """Return a style sheet that speaks of this drawing alone."""
    own = _NAME.sub(rf"\g<1>{name}", text)
    return "" if _OUTSIDE.search(text) else f".{name} {{ {own} }}"


def _measure(root: Element) -> None:
    """Let the drawing have its size from the page: a view box in place of width and height."""
    width, height = (_LENGTH.fullmatch(root.attrib.pop(side, "")) for side in ("width", "height"))
    if "viewBox" not in root.attrib and width and height:
        root.set("viewBox", f"0 0 {width[1]} {height[1]}")
