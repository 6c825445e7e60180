"""A picture as the template reads it."""

from typing import Any

from shirube.report.folio import Picture
from shirube.report.legible import one_line
from shirube.report.typeset.drawing import proportion
from shirube.report.typeset.letters import blank, drawable, settable

_LEAST = 0.05
"""The least share of the width that a picture takes."""


def picture(block: Picture, most: float | None = None) -> dict[str, Any]:
    """Return a picture; one that cannot be read as SVG is its words alone.

    ``most`` is its greatest height over the width of the text.
    """
    said = (one_line(text) for text in (block.alt, block.title) if not blank(text))
    words = next(said, "")
    ratio = proportion(block.svg)
    width = min(1.0, max(_LEAST, block.width))
    if ratio is not None and most is not None:
        width = min(width, most / ratio)
    return {
        "kind": "picture",
        "svg": None if ratio is None else drawable(block.svg),
        "alt": words,
        "words": settable(words),
        "title": settable(block.title),
        "note": settable(block.note),
        "width": width,
    }
