"""Each kind of block as the template reads it."""

from collections.abc import Callable, Mapping
from typing import Any

from shirube.report.folio import (
    Block,
    Contents,
    Heading,
    Items,
    Listing,
    Picture,
    Table,
    Text,
    Turn,
)
from shirube.report.typeset.letters import blank
from shirube.report.typeset.pictures import picture
from shirube.report.typeset.setting import fitted
from shirube.report.typeset.sheet import Sheet
from shirube.report.typeset.tables import listing, table

_HIGH = 0.8
"""The share of the height of a page that a picture takes at most."""

Entry = dict[str, Any]


def entry(block: Block, level: int, anchors: frozenset[str], sheet: Sheet) -> Entry:
    """Return a block for the template, whose keys are those of its fields.

    ``level`` is that of a heading in the structure; ``anchors`` are the names that can be linked.
    """
    if isinstance(block, Heading):
        return _heading(block, level, sheet)
    if isinstance(block, Listing):
        return listing(block, sheet, anchors)
    return _ENTRIES[type(block)](block, sheet)


def _heading(block: Heading, level: int, sheet: Sheet) -> Entry:
    text = " ".join(fitted(block.text, sheet).split("\n"))
    return {"kind": "heading", "level": level, "rank": block.level, "text": text}


def _text(block: Text, sheet: Sheet) -> Entry:
    return {"kind": "text", "manner": block.manner.value, "text": fitted(block.text, sheet)}


def _items(block: Items, sheet: Sheet) -> Entry:
    return {"kind": "items", "items": [fitted(item, sheet) for item in block.items]}


def _picture(block: Picture, sheet: Sheet) -> Entry:
    return picture(block, _HIGH * sheet.column / sheet.line)


def _contents(block: Contents, sheet: Sheet) -> Entry:
    title = "" if blank(block.title) else fitted(block.title, sheet)
    return {"kind": "contents", "title": title, "depth": max(1, block.depth)}


def _turn(block: Turn, sheet: Sheet) -> Entry:
    return {"kind": "turn"}


_ENTRIES: Mapping[type[Block], Callable[[Any, Sheet], Entry]] = {
    Text: _text,
    Items: _items,
    Table: table,
    Picture: _picture,
    Contents: _contents,
    Turn: _turn,
}
