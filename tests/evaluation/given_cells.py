"""Cells of a table of cases as formulas take them."""

from decimal import Decimal

from shirube.evaluation import Given, Obstacle, Rate, given
from tests.evaluation.making import answer


def cells(*printed: str) -> tuple[Given, ...]:
    return tuple(given(answer(cell)) for cell in printed)


def result(rate: Rate) -> str:
    """Return the percentage with one decimal, or the Japanese name of the obstacle."""
    percent = rate.percent
    return percent.value.ja if isinstance(percent, Obstacle) else str(percent)


def decimal(text: str) -> Decimal | None:
    return Decimal(text) if text else None
