"""Which outcome belongs to which activity: rows of one element with the same sub-number."""

from shirube.checks.case import Case
from shirube.plan import Category, Indicator

_MANY = 60
"""An element with more rows than this is a list, in which nothing belongs to anything."""


def counterparts(case: Case, row: Indicator) -> tuple[Indicator, ...]:
    """Return the rows of the other category that stand beside a row, in order.

    Those with its sub-number, or all of them where none has it or the row has none.
    """
    rows = case.rows.get(row.element, ())
    if len(rows) > _MANY:
        return ()
    others = tuple(other for other in rows if other.category is not row.category)
    return tuple(other for other in others if other.number == row.number) or others


def pairs(case: Case) -> tuple[tuple[Indicator, Indicator], ...]:
    """Return each activity with each outcome that is its counterpart, and it theirs."""
    return tuple(
        (row, other)
        for row in case.edition.indicators
        if row.category is Category.ACTIVITY
        for other in counterparts(case, row)
        if row in counterparts(case, other)
    )
