"""Texts as HTML."""

from html import escape
from urllib.parse import quote

from shirube.report.legible import legible, one_line
from shirube.report.outline import Entry

_SPACES = str.maketrans({space: quote(space) for space in " \t\n\r\f"})


def markup(text: str) -> str:
    """Return ``text`` escaped; a line feed begins a new line."""
    return escape(legible(text)).replace("\n", "<br>")


def value(text: str) -> str:
    """Return ``text`` as the value of an attribute, without the quotation marks."""
    return escape(one_line(text))


def said(element: str, kind: str, text: str) -> str:
    """Return ``text`` in an element of a class, and nothing for an empty one."""
    return f'<{element} class="{kind}">{markup(text)}</{element}>\n' if text.strip() else ""


def name(entry: Entry) -> str:
    """Return the identifier of a heading: its anchor, or its number where it has none."""
    anchor = one_line(entry.heading.anchor).translate(_SPACES)
    return anchor or f"_heading-{entry.number}"


def link(entry: Entry, content: str) -> str:
    """Return markup as a link to a heading."""
    return f'<a href="#{quote(name(entry), safe="")}">{content}</a>'
