"""A folio as a text edition."""

from collections.abc import Iterator

from shirube.report.folio import (
    Block,
    Contents,
    Folio,
    Heading,
    Items,
    Listing,
    Manner,
    Picture,
    Table,
    Text,
)
from shirube.report.opening import opening
from shirube.report.outline import Entry, outline
from shirube.report.reading.signs import MARKS, in_one, lines, sentence
from shirube.report.reading.tables import table

_GUIDE = (
    f"見出しは、大きいものから順に、{'、'.join(MARKS)}の語で始まります。",
    "表は、一行ずつ、行の見出し、列の見出し、内容の順に読みます。",
)
_PREFACES = {Manner.BOX: ["囲み。"]}


def reading(folio: Folio) -> bytes:
    """Return ``folio`` as text in reading order: UTF-8 with a mark at its start, ended by CRLF."""
    entries = outline(folio)
    parts = [_opening(folio), *(list(_lines(block, entries)) for block in folio.blocks)]
    text = "\n\n".join("\n".join(part) for part in parts if part)
    return (text + "\n").replace("\n", "\r\n").encode("utf-8-sig")


def _opening(folio: Folio) -> list[str]:
    cover = opening(folio)
    said = [line for text in (*cover.above, cover.title, *cover.below) for line in lines(text)]
    warning = [sentence(f"注意、{in_one(folio.watermark)}")] if folio.watermark else []
    return [*said, *warning, *_GUIDE]


def _lines(block: Block, entries: tuple[Entry, ...]) -> Iterator[str]:
    match block:
        case Heading():
            yield _heading(block)
        case Text():
            yield from _PREFACES.get(block.manner, [])
            yield from lines(block.text)
        case Items():
            yield from _items(block)
        case Table():
            yield from table(block)
        case Listing():
            yield from table(block.table)
        case Picture():
            yield from _picture(block)
        case Contents():
            yield from lines(block.title)
            yield from (_heading(entry.heading) for entry in _shown(block, entries))
        case _:
            pass


def _heading(heading: Heading) -> str:
    mark = MARKS[min(max(heading.level, 1), len(MARKS)) - 1]
    return f"{mark} {in_one(heading.text)}"


def _shown(block: Contents, entries: tuple[Entry, ...]) -> Iterator[Entry]:
    return (entry for entry in entries if entry.heading.level <= block.depth)


def _items(block: Items) -> Iterator[str]:
    said = [in_one(item) for item in block.items if lines(item)]
    if said:
        yield f"箇条書き、{len(said)}項目。"
        yield from said


def _picture(picture: Picture) -> Iterator[str]:
    yield sentence("、".join(["図", *lines(picture.title)]))
    yield from lines(picture.alt)
    yield from lines(picture.note)
