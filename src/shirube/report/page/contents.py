"""The table of contents of a page as nested lists of links."""

from shirube.report.folio import Contents
from shirube.report.outline import Entry
from shirube.report.page.markup import link, markup, said, value


def contents(block: Contents, entries: tuple[Entry, ...]) -> str:
    """Return the table of contents."""
    shown = tuple(entry for entry in entries if entry.heading.level <= block.depth)
    if not shown:
        return ""
    label = value(block.title) or "目次"
    return f'<nav aria-label="{label}">\n{said("p", "contents", block.title)}{_list(shown)}</nav>\n'


def _list(entries: tuple[Entry, ...]) -> str:
    if not entries:
        return ""
    items = "".join(
        f"<li>{link(first, markup(first.heading.text))}{_list(below)}</li>\n"
        for first, below in _families(entries)
    )
    return f"<ul>\n{items}</ul>\n"


def _families(entries: tuple[Entry, ...]) -> list[tuple[Entry, tuple[Entry, ...]]]:
    """Split headings into those of the highest level so far, each with the ones below it."""
    starts: list[int] = []
    for at, entry in enumerate(entries):
        if not starts or entry.heading.level <= entries[starts[-1]].heading.level:
            starts.append(at)
    ends = [*starts[1:], len(entries)]
    return [(entries[at], entries[at + 1 : end]) for at, end in zip(starts, ends, strict=True)]
