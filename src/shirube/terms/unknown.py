"""The not-yet-known and the not-applicable, each with its reason (状態)."""

from dataclasses import dataclass
from enum import Enum


class Reason(Enum):
    """Why a cell holds no value. The value of a member is the word of the open tables."""

    NOT_APPLICABLE = "該当なし"
    """Printed ― or －: there is no such figure."""
    NOT_YET = "未定"
    """Printed blank: the figure does not exist yet."""
    DEFERRED = "他計画による"
    """Another plan will decide it."""
    NOT_MEASURED = "未把握"
    """Nobody measured it."""
    SUPPRESSED = "秘匿"
    """Withheld to protect persons."""
    WITHHELD = "転載省略"
    """Left out of a copy; the document prints it. No rule takes it for missing."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """A cell without a value: the reason, and the words printed in its place."""

    reason: Reason
    words: str = ""
