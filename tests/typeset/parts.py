"""Building cells: one figure, several parts, words."""

from collections.abc import Iterable
from decimal import Decimal

from tests.typeset.city import AsOf, Cell, Part


def figure(
    number: Decimal | int,
    unit: str,
    *,
    note: str = "",
    words: str = "",
    as_of: AsOf | None = None,
    years: tuple[int, int] | None = None,
) -> Cell:
    """A cell of one number."""
    return Cell((Part(Decimal(number), unit, note=note, words=words),), as_of=as_of, years=years)


def worded(words: str, *, as_of: AsOf | None = None) -> Cell:
    """A cell of words alone."""
    return Cell((Part(None, words=words),), as_of=as_of)


def several(
    labels: Iterable[str],
    numbers: Iterable[Decimal],
    units: Iterable[str],
    *,
    note: str = "",
    as_of: AsOf | None = None,
) -> Cell:
    """A cell of several labelled numbers."""
    parts = (
        Part(number, unit, label=label, note=note)
        for label, number, unit in zip(labels, numbers, units, strict=True)
    )
    return Cell(tuple(parts), as_of=as_of)
