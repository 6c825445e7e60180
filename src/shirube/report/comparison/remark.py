"""Why something is otherwise now: the reason that the later document gives for it."""

from collections.abc import Sequence

from shirube.difference import Contrast, Side
from shirube.plan import Change, Role

_TARGET = "目標値"
_PLANS = (Role.ORIGINAL, Role.REVISED)


def reason_of(contrast: Contrast, changes: Sequence[Change]) -> str:
    """Return the reason of the change that a contrast of an indicator shows, or nothing."""
    subject = _subject(contrast)
    of_it = (c.reason for c in changes if c.subject == subject and c.part == contrast.part)
    return next(of_it, "") if subject else ""


def later_text(contrast: Contrast) -> str:
    """Return the text of the later side, or nothing."""
    said = contrast.after.said if contrast.after else ""
    return said if isinstance(said, str) else ""


def _subject(contrast: Contrast) -> str:
    """Return what a change would call it: 目標値, or a fiscal year of the plan."""
    if contrast.role in (Role.TARGET, Role.FORMER_TARGET):
        return _TARGET
    side = contrast.after or contrast.before
    return _year(side) if contrast.role in _PLANS and side is not None else ""


def _year(side: Side) -> str:
    period = side.period
    return "" if period is None or period.first != period.last else str(period.first)
