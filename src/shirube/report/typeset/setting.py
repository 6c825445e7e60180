"""A text that stands on a line of its own, as it is set."""

from shirube.report.typeset.letters import settable
from shirube.report.typeset.measure import seamed
from shirube.report.typeset.sheet import Sheet

_WIDE = 18.0
"""The largest type outside the cover, in points."""


def fitted(text: str, sheet: Sheet) -> str:
    """Return a text so that no word of it is wider than a line."""
    return seamed(settable(text), sheet.line / _WIDE)
