"""A folio as one accessible HTML file that needs nothing else."""

from shirube.report.page.document import page

__all__ = ["page"]
