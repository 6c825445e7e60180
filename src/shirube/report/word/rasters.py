"""Drawings as PNG, for Word does not show SVG everywhere.

All drawings of a document go through one call of the typesetter, one a page.
"""

import json
import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files

import typst

_DENSITY = 220
"""Points an inch."""
_SOURCE = b"""
#set page(width: auto, height: auto, margin: 0pt, fill: none)
#set text(font: "BIZ UDPGothic")
#for drawing in json(bytes(sys.inputs.drawings)) {
  page(image(bytes(drawing.svg), format: "svg", width: drawing.width * 1pt))
}
"""
_HEAD = struct.Struct(">16xII")


@dataclass(frozen=True, slots=True)
class Raster:
    """A PNG with its width and height in points of the raster."""

    png: bytes
    width: int
    height: int


Drawing = tuple[str, float]
"""SVG and the width in points (1/72 inch) at which it is shown."""


def rasters(drawings: Iterable[Drawing]) -> Mapping[Drawing, Raster]:
    """Return the raster of each drawing; one that cannot be read has none."""
    wanted = tuple(dict.fromkeys(drawings))
    pages = _pages(wanted) if wanted else ()
    return {
        drawing: Raster(png, *_HEAD.unpack_from(png))
        for drawing, png in zip(wanted, pages, strict=True)
        if png
    }


def _pages(drawings: Sequence[Drawing]) -> tuple[bytes, ...]:
    """Return a PNG for each drawing, empty for one that cannot be read."""
    given = json.dumps([{"svg": svg, "width": width} for svg, width in drawings])
    try:
        made = typst.Compiler(
            _SOURCE,
            font_paths=_fonts(),
            ignore_system_fonts=True,
            sys_inputs={"drawings": given},
        ).compile(format="png", ppi=_DENSITY)
    except typst.TypstError:
        if len(drawings) == 1:
            return (b"",)
        half = len(drawings) // 2
        return _pages(drawings[:half]) + _pages(drawings[half:])
    return (made,) if isinstance(made, bytes) else tuple(made or ())


@cache
def _fonts() -> typst.Fonts:
    with as_file(files("shirube.report").joinpath("fonts")) as folder:
        return typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder]
        )
