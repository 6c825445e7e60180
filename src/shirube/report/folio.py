"""A folio (紙面): a document for people as blocks, before it takes any format.

Builders make folios from Editions and judgements; each renderer turns any folio into one format.
No block holds a number that was not read or computed.
"""

from dataclasses import dataclass
from enum import Enum


class Align(Enum):
    """Where the text of a cell stands."""

    START = "start"
    CENTER = "center"
    END = "end"


class Manner(Enum):
    """What a paragraph is."""

    BODY = "body"
    LEAD = "lead"
    """The text that opens a part."""
    NOTE = "note"
    """A remark under a table or a text (※ …)."""
    BOX = "box"
    """A text that stands out, as a warning."""
    SENDER = "sender"
    """The date and the sender of a letter, at the right."""


class Side(Enum):
    """How the page lies."""

    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing as SVG, with its title and the words for those who do not see it."""

    svg: str
    alt: str
    title: str = ""
    note: str = ""
    """Unit, source, as-of: what stands under it."""
    width: float = 1.0
    """Share of the width of the text."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table; ``columns`` and ``rows`` are how many it covers.

    A line feed in ``text`` begins a new line. ``head`` marks the heading of a row.
    """

    text: str
    align: Align = Align.START
    columns: int = 1
    rows: int = 1
    head: bool = False
    strong: bool = False
    picture: Picture | None = None


Row = tuple[Cell, ...]
"""Cells from left to right, without those that a cell above covers."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its caption, column widths as shares, heading rows, body and notes.

    The heading rows are repeated on every page that the table runs over.
    """

    caption: str
    widths: tuple[float, ...]
    head: tuple[Row, ...]
    body: tuple[Row, ...]
    notes: tuple[str, ...] = ()
    unit: str = ""
    """What stands right above it (単位:千円), or empty."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a level from 1; ``anchor`` is its name for links, unique in the folio."""

    level: int
    text: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph."""

    text: str
    manner: Manner = Manner.BODY


@dataclass(frozen=True, slots=True)
class Items:
    """A list of short texts."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """A table of contents down to a level, with page numbers where there are pages."""

    title: str
    depth: int = 2


@dataclass(frozen=True, slots=True)
class Listing:
    """A table of links: each row ends in the page on which its anchor stands."""

    table: Table
    anchors: tuple[str, ...]
    """One a row of the body; empty where a row has none."""
    page: str = "ページ"
    """The heading of the last column."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A new page."""


Block = Heading | Text | Items | Table | Picture | Contents | Listing | Turn


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page: title, what stands above and below it."""

    title: str
    above: tuple[str, ...] = ()
    below: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Folio:
    """A whole document: its name as a file, title, how pages lie, blocks, and a watermark."""

    name: str
    title: str
    blocks: tuple[Block, ...]
    cover: Cover | None = None
    side: Side = Side.PORTRAIT
    watermark: str = ""
    running: str = ""
    """What stands at the head of every page."""
