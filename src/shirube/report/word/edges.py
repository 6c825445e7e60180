"""What stands at the head and foot of every page: running head, watermark, page number."""

from shirube.report.folio import Folio
from shirube.report.word.fields import field
from shirube.report.word.runs import paragraph, runs


def head(folio: Folio) -> str:
    """Return the head of a page."""
    return paragraph("Header", runs(folio.running)) + _watermark(folio)


def cover_head(folio: Folio) -> str:
    """Return the head of the cover: the watermark alone."""
    return _watermark(folio) or paragraph("Header", "")


def foot() -> str:
    """Return the foot of a page."""
    return paragraph("Footer", field("PAGE", runs("1")))


def cover_foot() -> str:
    """Return the foot of the cover, which has no number."""
    return paragraph("Footer", "")


def _watermark(folio: Folio) -> str:
    return paragraph("Watermark", runs(folio.watermark)) if folio.watermark else ""
