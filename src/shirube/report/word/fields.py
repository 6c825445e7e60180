"""Fields and links: page numbers, the table of contents, bookmarks."""

from shirube.report.folio import Contents
from shirube.report.legible import one_line
from shirube.report.outline import Entry
from shirube.report.word.runs import paragraph, runs

TAB = "<w:r><w:tab/></w:r>"
DEEPEST = 9
"""Word has nine levels of headings."""


def field(instruction: str, shown: str = "") -> str:
    """Return a field with what it shows until Word computes it."""
    return f"{_opening(instruction)}{shown}{_mark('end')}"


def bookmark(entry: Entry) -> str:
    """Return the name of the bookmark of a heading."""
    return f"_Toc{entry.number:06}"


def bookmarked(entry: Entry, content: str) -> str:
    """Return runs with the bookmark of the heading around them."""
    return (
        f'<w:bookmarkStart w:id="{entry.number}" w:name="{bookmark(entry)}"/>{content}'
        f'<w:bookmarkEnd w:id="{entry.number}"/>'
    )


def linked(entry: Entry, content: str) -> str:
    """Return runs as a link to a heading."""
    return f'<w:hyperlink w:anchor="{bookmark(entry)}" w:history="1">{content}</w:hyperlink>'


def page_of(entry: Entry) -> str:
    """Return the number of the page on which a heading stands."""
    return field(f"PAGEREF {bookmark(entry)} \\h")


def contents(block: Contents, entries: tuple[Entry, ...]) -> str:
    """Return the table of contents: one field that already holds its entries."""
    depth = min(max(block.depth, 1), DEEPEST)
    shown = [entry for entry in entries if entry.heading.level <= depth]
    lines = [_entry(entry) for entry in shown]
    title = paragraph("TOCHeading", runs(block.title)) if block.title else ""
    if not lines:
        return title
    lines[0] = _opening(f'TOC \\o "1-{depth}" \\h \\z \\u') + lines[0]
    lines[-1] += _mark("end")
    return title + "".join(map(paragraph, map(_style, shown), lines))


def _entry(entry: Entry) -> str:
    return linked(entry, runs(one_line(entry.heading.text)) + TAB + page_of(entry))


def _style(entry: Entry) -> str:
    return f"TOC{max(entry.heading.level, 1)}"


def _opening(instruction: str) -> str:
    code = f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
    return _mark("begin") + code + _mark("separate")


def _mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
