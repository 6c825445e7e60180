"""Words that a cell prints in place of a figure: a dash, 未把握, 秘匿, 未定."""

from functools import cache

from shirube.intake.words import word_list
from shirube.terms import Reason, fold, is_dash

_LISTS = {
    "unmeasured": Reason.NOT_MEASURED,
    "suppressed": Reason.SUPPRESSED,
    "undecided": Reason.NOT_YET,
    "nothing": Reason.NOT_APPLICABLE,
}
"""The lists of words/cells.toml, and what their words say of the figure."""


def absence(text: str) -> Reason | None:
    """Return why there is no figure if ``text`` (folded) says so by itself, else None."""
    return Reason.NOT_APPLICABLE if is_dash(text) else _words().get(text)


@cache
def _words() -> dict[str, Reason]:
    lists = word_list("cells")
    return {fold(word): reason for name, reason in _LISTS.items() for word in lists[name]}
