"""The blocks of a folio, each as WordprocessingML."""

from collections.abc import Iterator

from shirube.report.folio import (
    Block,
    Contents,
    Cover,
    Folio,
    Heading,
    Items,
    Listing,
    Manner,
    Picture,
    Table,
    Text,
    Turn,
)
from shirube.report.legible import legible
from shirube.report.outline import Entry
from shirube.report.word.fields import DEEPEST, bookmarked, contents
from shirube.report.word.frame import Frame
from shirube.report.word.images import image
from shirube.report.word.listing import paged
from shirube.report.word.runs import paragraph, runs
from shirube.report.word.tables import table

_STYLES = {
    Manner.BODY: "BodyText",
    Manner.LEAD: "Lead",
    Manner.NOTE: "Note",
    Manner.BOX: "Box",
    Manner.SENDER: "Sender",
}
_TURN = paragraph("Turn", "")


def body(folio: Folio, frame: Frame) -> Iterator[str]:
    """Yield the body of the document piece by piece; no page is left blank by a turn."""
    if folio.cover:
        yield _cover(folio.cover)
        yield _TURN
    headings = iter(frame.entries)
    turned = True
    for block in folio.blocks:
        if isinstance(block, Heading):
            yield _heading(next(headings))
        elif not (turned and isinstance(block, Turn)):
            yield _block(block, frame)
        turned = isinstance(block, Turn)


def _cover(cover: Cover) -> str:
    above = [paragraph("CoverAbove", runs(line)) for line in cover.above]
    below = [paragraph("CoverBelow", runs(line)) for line in cover.below]
    return "".join([*above, paragraph("Title", runs(cover.title)), *below])


def _heading(entry: Entry) -> str:
    level = min(max(entry.heading.level, 1), DEEPEST)
    return paragraph(f"Heading{level}", bookmarked(entry, runs(entry.heading.text)))


def _block(block: Block, frame: Frame) -> str:
    match block:
        case Text():
            return _said(_STYLES[block.manner], block.text)
        case Items():
            return "".join(_said("ListBullet", item) for item in block.items)
        case Table():
            return table(block, frame)
        case Listing():
            return table(paged(block), frame, block.anchors)
        case Picture():
            return _picture(block, frame)
        case Contents():
            return contents(block, frame.entries)
        case _:
            return _TURN


def _picture(picture: Picture, frame: Frame) -> str:
    drawn = image(picture, frame.sheet.room, frame.images, frame.highest)
    shown = paragraph("Picture", drawn) if drawn else _said("BodyText", picture.alt)
    return _said("Caption", picture.title) + shown + _said("Note", picture.note)


def _said(style: str, text: str) -> str:
    """Return a text as a paragraph, and nothing for an empty one."""
    return paragraph(style, runs(text)) if legible(text).strip() else ""
