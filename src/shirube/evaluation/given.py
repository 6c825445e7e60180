"""What a formula is given: a number, words, or the unknown with its reason."""

from decimal import Decimal
from fractions import Fraction

from shirube.evaluation.obstacle import Obstacle
from shirube.terms import Answer, Quantity, Reason, Unknown, Wording

Printed = Decimal | Wording | Unknown
"""A plain value as a document prints it; its unit was compared before."""
Given = Printed | Fraction
"""What a formula takes: a printed value, or one that was computed exactly."""
NOTHING = Unknown(Reason.NOT_YET)
"""What is given where a document has no cell at all."""


def given(answer: Answer | None) -> Printed:
    """Return the number of an answer, or the words or the unknown that it is."""
    if answer is None:
        return NOTHING
    return answer.value if isinstance(answer, Quantity) else answer


def exact(value: Given, missing: Obstacle) -> Fraction | Obstacle:
    """Return a number exactly, or why there is none: ``missing`` where it is unknown."""
    if isinstance(value, Wording):
        return Obstacle.WORDS
    if isinstance(value, Unknown):
        return Obstacle.WITHHELD if value.reason is Reason.WITHHELD else missing
    if isinstance(value, Decimal) and not value.is_finite():
        return missing
    return Fraction(value)


def numbers(*values: tuple[Given, Obstacle]) -> tuple[Fraction, ...] | Obstacle:
    """Return all the numbers exactly, or the first obstacle."""
    found = [exact(value, missing) for value, missing in values]
    for number in found:
        if isinstance(number, Obstacle):
            return number
    return tuple(number for number in found if isinstance(number, Fraction))
