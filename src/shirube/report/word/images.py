"""The pictures of a document: which there are at which width, and each as a drawing of Word."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from shirube.report.folio import Folio, Listing, Picture, Table
from shirube.report.grid import grid
from shirube.report.legible import legible
from shirube.report.word.columns import columns, inside
from shirube.report.word.listing import paged
from shirube.report.word.rasters import Drawing, Raster
from shirube.report.word.sheet import Sheet

_EMU = 635
"""English metric units in a twip."""


@dataclass(frozen=True, slots=True)
class Image:
    """A raster in the document: the name of its relation, and its size in points."""

    relation: str
    raster: Raster


Images = Mapping[Drawing, Image]


def drawing(picture: Picture, room: int) -> Drawing:
    """Return what is drawn of ``picture`` in ``room`` twips."""
    return picture.svg, round(room * min(max(picture.width, 0.05), 1.0) / 20, 1)


def drawings(folio: Folio, sheet: Sheet) -> Iterator[Drawing]:
    """Yield each drawing of ``folio`` in order."""
    for block in folio.blocks:
        match block:
            case Picture():
                yield drawing(block, sheet.room)
            case Table():
                yield from _in_table(block, sheet)
            case Listing():
                yield from _in_table(paged(block), sheet)
            case _:
                pass


def _in_table(table: Table, sheet: Sheet) -> Iterator[Drawing]:
    placed = grid(table)
    widths = columns(placed, sheet.room)
    for line in (*placed.head, *placed.body):
        for cell in line:
            if cell.cell.picture:
                yield drawing(cell.cell.picture, inside(cell, widths))


def extent(picture: Picture, room: int, images: Images, depth: int) -> tuple[int, int] | None:
    """Return width and height of ``picture`` in twips, no higher than ``depth``.

    None if it cannot be drawn.
    """
    wanted = drawing(picture, room)
    if wanted not in images:
        return None
    raster = images[wanted].raster
    width = wanted[1] * 20
    height = width * raster.height / raster.width
    part = min(1.0, depth / height)
    return round(width * part), round(height * part)


def image(picture: Picture, room: int, images: Images, depth: int) -> str:
    """Return ``picture`` as a run; empty if it cannot be drawn."""
    sides = extent(picture, room, images, depth)
    if sides is None:
        return ""
    relation = images[drawing(picture, room)].relation
    size = f'cx="{sides[0] * _EMU}" cy="{sides[1] * _EMU}"'
    words = (
        f"name={quoteattr(legible(picture.title) or '図')} descr={quoteattr(legible(picture.alt))}"
    )
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f'<wp:docPr id="0" {words}/><a:graphic><a:graphicData '
        'uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
        f'<pic:cNvPr id="0" {words}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        f'<a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )
