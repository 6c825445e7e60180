"""A page read again: elements with their attributes, texts and what stands in them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import product

from shirube.report.folio import Folio
from shirube.report.page import page
from shirube.report.theme import Theme, plain

_VOID = frozenset({"meta", "br", "col"})


@dataclass
class Node:
    """An element of a page."""

    tag: str
    attributes: dict[str, str]
    inside: "list[Node | str]" = field(default_factory=list)

    def all(self, *tags: str) -> "list[Node]":
        """Return the elements in this one, in order, of some tags or of any."""
        return [node for node in self._walk() if not tags or node.tag in tags]

    def _walk(self) -> "Iterator[Node]":
        for node in self.inside:
            if isinstance(node, Node):
                yield node
                yield from node._walk()

    @property
    def text(self) -> str:
        """Return the text in this element; a break is a line feed."""
        said = (node if isinstance(node, str) else node.text for node in self.inside)
        return "\n" if self.tag == "br" else "".join(said)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Node("", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"{tag} has an attribute twice"
        node = Node(tag, {name: text or "" for name, text in attrs})
        self.open[-1].inside.append(node)
        if tag not in _VOID:
            self.open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].tag == tag, f"</{tag}> closes <{self.open[-1].tag}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].inside.append(data)


def tree(folio: Folio, theme: Theme | None = None) -> Node:
    """Return the page of ``folio`` as elements; fails where one is not closed in its place."""
    reader = _Reader()
    reader.feed(page(folio, theme or plain()).decode())
    reader.close()
    assert len(reader.open) == 1
    return reader.open[0]


def grid(table: Node) -> list[list[str]]:
    """Return the texts of a table, row by row, spans written out; a picture has none."""
    places: dict[tuple[int, int], str] = {}
    rows = table.all("tr")
    for at, row in enumerate(rows):
        column = 0
        for cell in row.all("th", "td"):
            while (at, column) in places:
                column += 1
            reach = [int(cell.attributes.get(span, "1")) for span in ("rowspan", "colspan")]
            for down, right in product(range(reach[0]), range(reach[1])):
                assert (at + down, column + right) not in places
                places[at + down, column + right] = "" if cell.all("svg") else cell.text
    width = 1 + max(column for _, column in places)
    assert len(places) == width * len(rows)
    return [[places[at, column] for column in range(width)] for at in range(len(rows))]
