"""The time that a figure speaks of (期間)."""

from dataclasses import dataclass
from enum import Enum


class PeriodKind(Enum):
    """The forms of time in a plan (期間区分). The value is the word of the open tables."""

    POINT = "時点"
    """As of a date; a baseline is always of this form."""
    YEAR = "年度"
    """One fiscal year."""
    SPAN = "複数年"
    """Several fiscal years that share one printed cell."""
    TOTAL = "期間計"
    """The printed total (総量) of the plan's years."""
    END = "期末"
    """The end of a fiscal year; a target is always of this form."""


@dataclass(frozen=True, slots=True)
class Period:
    """A form of time with its fiscal years and, for a date, its printed words.

    ``first`` and ``last`` are fiscal years (2022 is April 2022 to March 2023) or None where
    the document fixes none. ``as_of`` is the printed date, folded (令和3年12月時点).
    """

    kind: PeriodKind
    first: int | None = None
    last: int | None = None
    as_of: str = ""

    @property
    def months(self) -> int | None:
        """Return the length in months, or None for a point in time or an open period."""
        if self.kind in (PeriodKind.POINT, PeriodKind.END):
            return None
        if self.first is None or self.last is None:
            return None
        return 12 * (self.last - self.first + 1)
