"""What stands in a PDF, read back by another program."""

import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, PdfObject

from shirube.report.folio import (
    Block,
    Cell,
    Contents,
    Folio,
    Heading,
    Items,
    Listing,
    Picture,
    Table,
    Text,
)
from shirube.report.theme import Theme, plain
from shirube.report.typeset import pdf


def read(folio: Folio, theme: Theme | None = None) -> PdfReader:
    return PdfReader(io.BytesIO(pdf(folio, theme or plain())))


def squeezed(text: str) -> str:
    """Return a text without spaces and ends of lines, which a page sets anew."""
    return "".join(text.split())


def pages(folio: Folio, theme: Theme | None = None) -> list[str]:
    return [squeezed(page.extract_text()) for page in read(folio, theme).pages]


def places(folio: Folio) -> list[tuple[str, float, float]]:
    """Return each piece of text with how far it begins from the left and the foot of its page."""
    found: list[tuple[str, float, float]] = []

    def see(text: str, page: list[float], line: list[float], *_: object) -> None:
        left = line[4] * page[0] + line[5] * page[2] + page[4]
        found.append((text, left, line[4] * page[1] + line[5] * page[3] + page[5]))

    for page in read(folio).pages:
        page.extract_text(visitor_text=see)
    return found


@dataclass(frozen=True)
class Tag:
    """A part of the structure of a tagged PDF."""

    role: str
    alt: str
    scope: str
    below: tuple["Tag", ...]

    def __iter__(self) -> Iterator["Tag"]:
        yield self
        for tag in self.below:
            yield from tag

    def of(self, role: str) -> list["Tag"]:
        return [tag for tag in self if tag.role == role]


def structure(reader: PdfReader) -> Tag:
    root = cast(DictionaryObject, reader.root_object["/StructTreeRoot"])
    return Tag("root", "", "", tuple(_tags(root["/K"])))


def _tags(node: PdfObject) -> Iterator[Tag]:
    whole: Any = node.get_object()
    for one in whole if isinstance(whole, ArrayObject) else [whole]:
        part = one.get_object()
        if isinstance(part, DictionaryObject) and "/S" in part:
            below = tuple(_tags(part["/K"])) if "/K" in part else ()
            yield Tag(str(part["/S"]), str(part.get("/Alt", "")), _scope(part), below)


def _scope(part: DictionaryObject) -> str:
    said = part.get("/A", ArrayObject())
    each: Any = said if isinstance(said, ArrayObject) else [said]
    return next((str(one["/Scope"]) for one in each if "/Scope" in one), "")


def destinations(reader: PdfReader, page: int) -> Counter[int]:
    """Return how many links of a page lead to which pages, counted from 0."""
    named = reader.named_destinations
    found: Any = reader.pages[page]["/Annots"]
    places = (named[link.get_object()["/Dest"]] for link in found)
    return Counter(reader.get_destination_page_number(place) or 0 for place in places)


def texts(block: Block) -> Iterator[str]:
    """Return what of a block is printed as text."""
    match block:
        case Heading(text=text) | Text(text=text):
            yield from text.split("\n")
        case Items(items=items):
            yield from items
        case Contents(title=title):
            yield title
        case Listing(table=table, page=page):
            yield page
            yield from texts(table)
        case Picture(title=title, note=note):
            yield from (title, note)
        case Table(caption=caption, notes=notes, unit=unit, head=head, body=body):
            yield from (caption, unit, *notes)
            for row in (*head, *body):
                yield from (line for cell in row for line in cell.text.split("\n"))
        case _:
            pass


def cells(*said: str) -> tuple[Cell, ...]:
    return tuple(map(Cell, said))
