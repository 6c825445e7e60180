"""Figures (値): every number or word that a document prints for an indicator."""

import re
from dataclasses import dataclass
from enum import Enum

from shirube.terms import Answer, Period, Source

_SUM_OF_YEARS = re.compile(r"(\d+)年間の合計")


class Role(Enum):
    """版区分: what a figure is. Plan, forecast and actual never share a place."""

    BASELINE = "現況値"
    ORIGINAL = "当初計画"
    REVISED = "修正計画"
    FORECAST = "見込み"
    ACTUAL = "実績"
    TARGET = "目標値"
    FORMER_TARGET = "変更前目標値"


@dataclass(frozen=True, slots=True)
class Figure:
    """One printed cell, or one part of a cell of several parts.

    ``notes`` (注記) is what else the cell says: 累計, 延べ, 重複あり, 2年間の合計, 約, 以上.
    """

    indicator: str
    part: str
    """The printed label of the part, or empty."""
    role: Role
    period: Period
    answer: Answer
    source: Source
    notes: tuple[str, ...] = ()

    @property
    def months(self) -> int | None:
        """Return the months the quantity covers: its period's, or those of a printed sum."""
        for note in self.notes:
            if match := _SUM_OF_YEARS.search(note):
                return 12 * int(match[1])
        return self.period.months
