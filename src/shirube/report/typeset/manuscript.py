"""The manuscript (原稿) of a folio: all that the template has to know, as plain data."""

from collections.abc import Iterator
from typing import Any

from shirube.report.folio import Block, Cover, Folio, Heading
from shirube.report.legible import one_line
from shirube.report.theme import Theme
from shirube.report.tones import INK, PAPER, mixed, readable
from shirube.report.typeset.blocks import Entry, entry
from shirube.report.typeset.face import FAMILY
from shirube.report.typeset.letters import GETA, absent, blank, settable
from shirube.report.typeset.levels import levels
from shirube.report.typeset.measure import extent
from shirube.report.typeset.setting import fitted
from shirube.report.typeset.sheet import Sheet, sheet

_NAMELESS = "無題"
_LARGEST = 96.0
"""The largest type of a watermark, in points."""
_TITLE, _TITLE_LEAST, _TITLE_ROOM = 26.0, 18.0, 0.96
"""The type of the title of a cover at most and at least, in points; its share of a line."""
_ACROSS = 0.75
"""The share of the diagonal that a watermark takes at most."""


def manuscript(folio: Folio, theme: Theme) -> dict[str, Any]:
    """Return what the template reads. Lengths are points, colours #rrggbb."""
    page = sheet(theme.paper, folio.side)
    return {
        "title": one_line(folio.title).strip() or one_line(folio.name).strip() or _NAMELESS,
        "issuer": one_line(theme.issuer),
        "family": FAMILY,
        "width": page.width,
        "height": page.height,
        "margins": (page.edge, page.top, page.bottom),
        **_colours(theme),
        "running": settable(one_line(folio.running)),
        "watermark": _watermark(settable(one_line(folio.watermark)), page),
        "cover": folio.cover and _cover(folio.cover, page),
        "blocks": _blocks(folio, page),
        "absent": _absent(folio),
    }


def _colours(theme: Theme) -> dict[str, str]:
    return {
        "colour": theme.colour,
        "tint": theme.tint,
        "pale": mixed(theme.tint, PAPER, 0.6),
        "ink": INK,
        "title_ink": readable(theme.colour, PAPER),
        "head_ink": readable(INK, theme.tint),
    }


def _watermark(text: str, page: Sheet) -> Entry:
    length = _ACROSS * (page.width**2 + page.height**2) ** 0.5
    return {"text": text, "size": min(_LARGEST, length / max(1.0, extent(text)))}


def _cover(cover: Cover, page: Sheet) -> Entry:
    """Return a cover whose title is broken at its spaces alone, if that is possible."""
    title = settable(cover.title)
    lines = title.split("\n") if extent(title) * _TITLE <= page.line else title.split()
    size = page.line * _TITLE_ROOM / max([1.0, *map(extent, lines)])
    return {
        "title": fitted("\n".join(lines), page),
        "size": max(_TITLE_LEAST, min(_TITLE, size)),
        "above": [fitted(line, page) for line in cover.above],
        "below": [fitted(line, page) for line in cover.below],
    }


def _blocks(folio: Folio, page: Sheet) -> list[Entry]:
    blocks = tuple(
        block for block in folio.blocks if not (isinstance(block, Heading) and blank(block.text))
    )
    names = tuple(_names(blocks))
    known = frozenset(names) - {""}
    entries = (
        entry(block, level, known, page)
        for block, level in zip(blocks, levels(blocks), strict=True)
    )
    return [made | {"anchor": name} for made, name in zip(entries, names, strict=True)]


def _names(blocks: tuple[Block, ...]) -> Iterator[str]:
    """Return the anchor of each block; of two headings with the same one the first has it."""
    seen = set()
    for block in blocks:
        name = block.anchor if isinstance(block, Heading) else ""
        yield "" if name in seen else name
        seen.add(name)


def _absent(folio: Folio) -> str:
    codes = "、".join(f"U+{ord(char):04X}" for char in absent(folio))
    return codes and f"※「{GETA}」は、この文書の書体にない文字です（{codes}）。"
