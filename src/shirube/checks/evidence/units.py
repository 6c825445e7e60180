"""Units as findings compare them: か所 and 箇所 are one."""

from collections.abc import Iterable
from decimal import Decimal

from shirube.checks.case import Case
from shirube.evaluation import Course
from shirube.plan import Figure
from shirube.terms import Quantity

_DIGITS = 30


def plain_unit(case: Case, unit: str) -> str:
    """Return the spelling that stands for all spellings of a unit; 件/年 is 件."""
    spellings = case.words.get("単位の書き方", {})
    once = unit.removesuffix("/年").removesuffix("/年度")
    return next((plain for plain, others in spellings.items() if once in others), once)


def ordinary(value: Decimal) -> bool:
    """Tell whether a number is one that a document can mean: finite, of at most 30 digits."""
    if not value.is_finite():
        return False
    exponent = value.as_tuple().exponent
    return value.adjusted() <= _DIGITS and isinstance(exponent, int) and exponent >= -_DIGITS


def quantities(course: Course) -> Iterable[Figure]:
    """Yield the figures of a course that hold a number, those of years first."""
    for group in (course.years.values(), course.totals.values(), course.points.values()):
        for figure in group:
            if isinstance(figure.answer, Quantity) and ordinary(figure.answer.value):
                yield figure


def decimals(figure: Figure) -> int:
    """Return how many decimals a figure prints; of words or an unknown none."""
    answer = figure.answer
    if not isinstance(answer, Quantity):
        return 0
    exponent = answer.value.as_tuple().exponent
    return max(-exponent, 0) if isinstance(exponent, int) else 0
