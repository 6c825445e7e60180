"""Paragraphs and runs of WordprocessingML, as text."""

from xml.sax.saxutils import escape

from shirube.report.legible import legible

BREAK = "<w:r><w:br/></w:r>"


def runs(text: str, *, strong: bool = False) -> str:
    """Return ``text`` as runs; a line feed begins a new line."""
    look = "<w:rPr><w:b/><w:bCs/></w:rPr>" if strong else ""
    return BREAK.join(_run(line, look) for line in legible(text).split("\n"))


def paragraph(style: str, content: str, manner: str = "") -> str:
    """Return runs as a paragraph of a style; ``manner`` holds further paragraph properties."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{manner}</w:pPr>{content}</w:p>'


def _run(line: str, look: str) -> str:
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(line)}</w:t></w:r>' if line else ""
