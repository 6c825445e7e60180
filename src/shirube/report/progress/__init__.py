"""The builder of the main document: 推進状況 of a report, 本編 of a plan."""

from shirube.report.progress.document import UNFIT, document_title, main_document
from shirube.report.progress.faults import faults

__all__ = ["UNFIT", "document_title", "faults", "main_document"]
