"""A folio as a text edition (テキスト版) for people who listen."""

from shirube.report.reading.document import reading

__all__ = ["reading"]
