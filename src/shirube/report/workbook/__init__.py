"""The builder of the Excel workbook for people; the tables for machines are the open tables."""

from shirube.report.workbook.book import workbook

__all__ = ["workbook"]
