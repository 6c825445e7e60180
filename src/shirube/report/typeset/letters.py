"""What of a text can be set: the letters that the face has."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from unicodedata import decomposition

from shirube.report.folio import Folio
from shirube.report.legible import legible
from shirube.report.typeset.face import advances

GETA = "〓"
"""The mark that stands for a letter that is not to be had (ゲタ)."""
SEAM = "\u200b"
"""Where a word may be broken without a mark."""
_SIGNS = {"<sub>": "\ue000", "<super>": "\ue001"}
_END = "\ue002"
_SIGN = re.compile("[\ue000-\ue002]")
"""What stands around a letter that the template lowers or raises; no text holds these."""

_UNSEEN = re.compile(
    "[\n\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef]"
)
"""Characters that need no glyph: they part, join or select others."""


def settable(text: str) -> str:
    """Return a legible text with 〓 for each letter that the face lacks.

    A small letter that it lacks (₂) is the large one between signs of its place.
    """
    plain = legible(text)
    return plain.translate({ord(char): _shifted(char) or GETA for char in _unusual(plain)})


def blank(text: str) -> bool:
    """Tell whether nothing of a text can be seen."""
    return not _UNSEEN.sub("", legible(text)).strip()


def drawable(svg: str) -> str:
    """Return a drawing whose texts have letters of the face alone."""
    return _SIGN.sub("", settable(svg))


def absent(folio: Folio) -> tuple[str, ...]:
    """Return the characters of a folio that the face lacks, each once, in their order.

    Wherever one stands, the page has 〓, and a note at the end of the document names it.
    """
    return tuple(_lacking(legible("".join(_texts(folio)))))


def _lacking(text: str) -> list[str]:
    return [char for char in _unusual(text) if not _shifted(char)]


def _unusual(text: str) -> list[str]:
    there = advances().keys()
    return [char for char in dict.fromkeys(text) if char not in there and not _UNSEEN.match(char)]


def _shifted(char: str) -> str:
    """Return a lowered or raised letter as the large one between signs, or nothing."""
    place, _, code = decomposition(char).partition(" ")
    large = chr(int(code, 16)) if place in _SIGNS and " " not in code else ""
    return f"{_SIGNS[place]}{large}{_END}" if large in advances() else ""


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
