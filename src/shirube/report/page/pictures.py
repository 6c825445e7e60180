"""Drawings in a page: SVG inline, with title and description."""

from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from shirube.report.folio import Picture
from shirube.report.legible import legible
from shirube.report.page.drawing import plain_drawing
from shirube.report.page.markup import markup, said


def figure(picture: Picture, name: str) -> str:
    """Return a picture with its title above it and its note below."""
    title = f"<figcaption>{markup(picture.title)}</figcaption>\n" if picture.title else ""
    return f"<figure>{title}{drawing(picture, name)}\n{said('p', 'note', picture.note)}</figure>\n"


def drawing(picture: Picture, name: str) -> str:
    """Return the SVG of a picture, whose identifiers begin with ``name``.

    Where it cannot be read, the words of the picture stand in its place.
    """
    root = plain_drawing(picture.svg, name)
    if root is None:
        return f"<span>{markup(picture.alt)}</span>"
    words = [text for text in (picture.title, picture.alt) if text.strip()] or ["図"]
    labels = [
        _label(kind, f"{name}{kind}", text)
        for kind, text in zip(("title", "desc"), words, strict=False)
    ]
    root.set("role", "img")
    root.set("aria-labelledby", " ".join(f"{name}{label.tag}" for label in labels))
    root.set("style", f"--share: {min(max(picture.width, 0.05), 1):.0%}")
    root[:0] = labels
    return ElementTree.tostring(root, encoding="unicode")


def _label(kind: str, name: str, text: str) -> Element:
    label = Element(kind, {"id": name})
    label.text = legible(text)
    return label
