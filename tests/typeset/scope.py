"""How large an invented plan is, and what may occur in it."""

from dataclasses import dataclass
from random import Random
from typing import Self


@dataclass(frozen=True, slots=True)
class Scope:
    """Size of a plan and the kinds of cells that may occur.

    ``wordy`` allows cells of words (検討・調整, 市内3地区で始動), ``parted`` cells of several
    parts, ``spanned`` a cell over several years and a cell that waits for another plan.
    """

    measures: int = 4
    years: int = 2
    first_year: int = 2022
    report_index: int = 0
    last_heisei: int = 2018
    wordy: bool = True
    parted: bool = True
    spanned: bool = True
    changes: float = 0.2
    footnotes: bool = True

    def __post_init__(self) -> None:
        """Refuse a report after the plan and a plan without years or measures."""
        if self.measures < 1 or self.years < 1 or not 0 <= self.report_index < self.years:
            raise ValueError(f"a plan of {self.years} years with report {self.report_index}")

    @classmethod
    def drawn(cls, chance: Random, layout: str) -> Self:
        """A scope by chance: 2 to 4 years for a progress report, 3 to 6 for a sector plan."""
        years = chance.randint(2, 4) if layout == "progress" else chance.randint(3, 6)
        first = chance.choice((2017, 2018, 2019, 2020, 2022, 2023, 2024))
        return cls(
            measures=chance.randint(2, 5),
            years=years,
            first_year=first,
            report_index=chance.randrange(years - 1),
            last_heisei=chance.choice((2018, 2019)) if first in (2018, 2019) else 2018,
        )
