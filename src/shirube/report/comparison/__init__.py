"""The builders of 新旧対照表 and 正誤表 from the difference of two Editions."""

from shirube.report.comparison.erratum import erratum
from shirube.report.comparison.table import comparison

__all__ = ["comparison", "erratum"]
