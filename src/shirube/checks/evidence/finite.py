"""Numbers that can be compared: of an answer or a printed value, or nothing."""

from decimal import Decimal

from shirube.evaluation import Printed
from shirube.terms import Answer, Quantity


def finite(value: Printed | Answer | None) -> Decimal | None:
    """Return a number, or None for words, for the unknown, and for what is no finite number."""
    held = value.value if isinstance(value, Quantity) else value
    return held if isinstance(held, Decimal) and held.is_finite() else None
