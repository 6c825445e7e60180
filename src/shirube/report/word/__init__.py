"""A folio as a Word document."""

from shirube.report.word.document import word

__all__ = ["word"]
