"""Contrasts (相違): one thing that an Edition says otherwise than another."""

from dataclasses import dataclass
from enum import Enum

from shirube.plan import LEFT_OUT, Role
from shirube.terms import Answer, Period, Reason, Source, Unknown


class Aspect(Enum):
    """項目: what two Editions say otherwise. The value is the word of 差分.csv."""

    PLAN = "計画"
    PLACE = "位置"
    TIER = "階層"
    NUMBER = "番号"
    NAME = "名称"
    DESCRIPTION = "説明"
    DEPARTMENTS = "所管"
    CATEGORY = "区分"
    KIND = "集計"
    UNIT = "単位"
    DIRECTION = "方向"
    PARTS = "内訳"
    RELISTING = "再掲"
    LINKS = "関連"
    BASELINE = "現況値"
    TARGET = "目標値"
    VALUE = "値"
    REASON = "変更理由"
    COST = "事業費"
    EFFECT = "効果額"


@dataclass(frozen=True, slots=True)
class Side:
    """What one of the two Editions says: an answer, whole yen, or a text; and where.

    ``notes`` are those of the printed cell (2年間の合計, 累計, 以上).
    """

    said: Answer | int | str
    source: Source | None = None
    period: Period | None = None
    notes: tuple[str, ...] = ()

    @property
    def left_out(self) -> bool:
        """Tell whether a copy left out what the document says."""
        if isinstance(self.said, Unknown):
            return self.said.reason is Reason.WITHHELD
        return isinstance(self.said, str) and LEFT_OUT in self.said

    def says_as(self, other: "Side") -> bool:
        """Tell whether both say the same, wherever it is printed.

        What a copy left out (転載省略) is never said otherwise.
        """
        if self.left_out or other.left_out:
            return True
        mine, theirs = (self.said, self.period), (other.said, other.period)
        return mine == theirs and self.notes == other.notes


@dataclass(frozen=True, slots=True)
class Contrast:
    """One aspect before and after; None where an Edition does not say it at all.

    ``what`` names one of several (the effect 7-2 …, the kind of a link), ``part`` and
    ``role`` are those of a figure, ``year`` the fiscal year of money.
    """

    aspect: Aspect
    before: Side | None
    after: Side | None
    what: str = ""
    part: str = ""
    role: Role | None = None
    year: int | None = None
