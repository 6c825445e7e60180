"""Folio to PDF, set by typst."""

from shirube.report.typeset.letters import absent
from shirube.report.typeset.printing import pdf

__all__ = ["absent", "pdf"]
