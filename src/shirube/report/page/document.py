"""A folio as one HTML file."""

from collections.abc import Iterator

from shirube.report.folio import (
    Block,
    Contents,
    Folio,
    Heading,
    Items,
    Listing,
    Picture,
    Table,
    Text,
)
from shirube.report.opening import opening
from shirube.report.outline import Entry, anchored, outline
from shirube.report.page.contents import contents
from shirube.report.page.markup import markup, name, said, value
from shirube.report.page.pictures import figure
from shirube.report.page.style import style
from shirube.report.page.tables import table
from shirube.report.theme import Theme

_MAIN = "_main"
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_DEEPEST = 6
"""HTML has six levels of headings; the first is the title of the page."""


def page(folio: Folio, theme: Theme) -> bytes:
    """Return ``folio`` as HTML in UTF-8; it holds no script and asks for no other file."""
    entries = outline(folio)
    issuer = said("footer", "issuer", theme.issuer)
    return (
        '<!DOCTYPE html>\n<html lang="ja">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f"<title>{value(folio.title)}</title>\n<style>\n{style(folio, theme)}</style>\n</head>\n"
        f'<body>\n<a class="skip" href="#{_MAIN}">本文へ進む</a>\n{_header(folio)}'
        f'<main id="{_MAIN}" tabindex="-1">\n{"".join(_blocks(folio, entries))}</main>\n'
        f"{issuer}</body>\n</html>\n"
    ).encode()


def _header(folio: Folio) -> str:
    cover = opening(folio)
    lines = [
        said("p", "watermark", folio.watermark),
        *(said("p", "above", line) for line in cover.above),
        f"<h1>{markup(cover.title)}</h1>\n",
        *(said("p", "below", line) for line in cover.below),
    ]
    return f"<header>\n{''.join(lines)}</header>\n"


def _blocks(folio: Folio, entries: tuple[Entry, ...]) -> Iterator[str]:
    headings = iter(entries)
    for number, block in enumerate(folio.blocks):
        if isinstance(block, Heading):
            yield _heading(next(headings))
        else:
            yield _block(block, f"_b{number}", entries)


def _heading(entry: Entry) -> str:
    level = min(max(entry.heading.level, 1) + 1, _DEEPEST)
    return f'<h{level} id="{value(name(entry))}">{markup(entry.heading.text)}</h{level}>\n'


def _block(block: Block, name: str, entries: tuple[Entry, ...]) -> str:
    match block:
        case Text():
            return said("p", block.manner.value, block.text)
        case Items():
            return _items(block)
        case Table():
            return table(block, name)
        case Listing():
            known = anchored(entries)
            return table(block.table, name, [known.get(anchor) for anchor in block.anchors])
        case Picture():
            return figure(block, name)
        case Contents():
            return contents(block, entries)
        case _:
            return '<div class="turn"></div>\n'


def _items(block: Items) -> str:
    items = "".join(f"<li>{markup(item)}</li>\n" for item in block.items if item.strip())
    return f"<ul>\n{items}</ul>\n" if items else ""
