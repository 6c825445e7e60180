"""The small chart beside a row: its plan, revision, forecast, final, baseline and target."""

from collections.abc import Sequence
from decimal import Decimal

from shirube.charts import Caption, RowChart, RowKey, drawing
from shirube.plan import Figure, Indicator, Role
from shirube.report.folio import Picture
from shirube.report.progress.lettering import lettered
from shirube.report.progress.roles import YEARLY
from shirube.report.theme import Theme
from shirube.terms import PeriodKind, Quantity

_WIDE, _NARROW = (110, 0.8), (90, 0.85)
"""Pixels of a picture and its share of the cell of the name, under which it stands: letters are
then about as large as those of the table."""
_MANY = 3
"""Columns of time beyond which the cell of the name is narrow."""
_LEAST = 2
_KEY_SHARE = 0.9


def row_picture(row: Indicator, figures: Sequence[Figure], columns: int = 0) -> Picture | None:
    """Return the chart of an indicator, or None where fewer than two numbers can be drawn.

    ``columns`` are the columns of time of its table. A row of several parts has none, and what is
    in another unit is left out of it.
    """
    yearly = {
        (figure.role, figure.period.first): figure.answer.value
        for figure in figures
        if figure.role in YEARLY
        and figure.period.kind is PeriodKind.YEAR
        and figure.period.first
        and isinstance(figure.answer, Quantity)
        and _drawable(figure, row)
    }
    if row.parts or len(yearly) < _LEAST:
        return None
    years = tuple(sorted({year for _, year in yearly if year}))
    original, revised, forecast, final = (
        _series([yearly.get((role, year)) for year in years]) for role in YEARLY
    )
    pixels, share = _NARROW if columns > _MANY else _WIDE
    made = drawing(
        RowChart(
            Caption(lettered(row.name), row.unit),
            years,
            original,
            revised,
            forecast,
            final,
            baseline=_lone(Role.BASELINE, row, figures),
            target=_lone(Role.TARGET, row, figures),
        ),
        width=pixels,
    )
    return Picture(made.svg, made.alt, width=share)


def key_picture(theme: Theme) -> Picture:
    """Return the key (凡例) to the small charts."""
    made = drawing(RowKey(Caption(theme.word("図の印"))))
    return Picture(made.svg, made.alt, made.title, made.note, _KEY_SHARE)


def _series(values: list[Decimal | None]) -> tuple[Decimal | None, ...]:
    """Return the values of a role by year, nothing where there is none."""
    return tuple(values) if any(value is not None for value in values) else ()


def _lone(role: Role, row: Indicator, figures: Sequence[Figure]) -> Decimal | None:
    """Return the number of a role that has one, or None."""
    found = [
        figure.answer.value
        for figure in figures
        if figure.role is role and isinstance(figure.answer, Quantity) and _drawable(figure, row)
    ]
    return found[0] if len(found) == 1 else None


def _drawable(figure: Figure, row: Indicator) -> bool:
    answer = figure.answer
    return (
        isinstance(answer, Quantity)
        and answer.value.is_finite()
        and answer.unit == row.unit
        and not figure.part
    )
