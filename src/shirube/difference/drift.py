"""Drifts (変質): how an indicator is no longer what it was, each with its name."""

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from shirube.difference.contrast import Side
from shirube.terms import Bilingual


class Drift(Enum):
    """変質: the ways in which an indicator drifts. The value is the word of 差分.csv."""

    CLASS_MOVED = "区分の移動"
    """From 行動量 to 成果指標 or back."""
    KIND_CHANGED = "集計の変更"
    """The years make a total in another way (累計 becomes 合計)."""
    UNIT_CHANGED = "単位の変更"
    DIRECTION_CHANGED = "方向の変更"
    REDEFINED = "定義の変更"
    """What is counted is said otherwise: the name's meaning, the parts, 延べ or 累計."""
    RENAMED = "改称"
    """Other words for the same."""
    MOVED = "位置の移動"
    """Under another element than the heir of its own."""
    BASELINE_BROKEN = "現況値の不連続"
    """The baseline is not what the Edition before came to."""
    TARGET_WEAKENED = "目標の後退"
    """The last target is worse, in the declared direction, years and months made equal."""
    TARGET_STRENGTHENED = "目標の上積み"
    """The last target is better."""
    TARGET_MOVED = "目標の変更"
    """The target is another, and nothing says which is better."""
    FIRST_TARGET_WEAKENED = "初年度目標の後退"
    """The first year's target of the heir is worse than the last target before it."""
    PLAN_RAISED = "計画の上方修正"
    """The planned amount of a year rose."""
    PLAN_LOWERED = "計画の下方修正"
    """The planned amount of a year fell."""
    ORIGINAL_CHANGED = "当初計画の書換え"
    """A figure of the plan as adopted is another than before."""
    FORECAST_MISSED = "見込みと実績の差"
    """The actual is another than what the Edition before expected."""


@dataclass(frozen=True, slots=True)
class Drifted:
    """One drift of one indicator (of one part of it): what stood there, what stands there now.

    ``before_value`` and ``after_value`` are the numbers that were compared, per year where
    ``annual`` is True (a flow whose period is not twelve months), else as printed; None where
    no numbers were compared. ``reason`` is the reason that the later document prints, folded.
    """

    drift: Drift
    before: Side | None
    after: Side | None
    sentence: Bilingual
    part: str = ""
    before_value: Fraction | None = None
    after_value: Fraction | None = None
    annual: bool = False
    reason: str = ""
