"""The cells of a table of indicators: what they tell, and how it is set."""

from collections.abc import Iterable, Sequence

from shirube.plan import Figure, Role
from shirube.report.folio import Align, Cell
from shirube.report.progress.slots import Slot, Stretch, slots
from shirube.report.progress.values import MISSING, parts_text, period_text
from shirube.report.theme import Theme
from shirube.terms import Quantity, Unknown


def told(stretch: Stretch, theme: Theme) -> str:
    """Return what a cell tells; of several periods in it each is named."""
    if len(stretch.told) == 1:
        return parts_text(stretch.told[0][1])
    return (
        "\n".join(
            f"（{period_text(period, theme)}）{parts_text(figures)}"
            for period, figures in stretch.told
        )
        or MISSING
    )


def baseline_text(held: Sequence[Figure], theme: Theme) -> str:
    """Return the baseline with its date below, a date that all parts share once."""
    if not held:
        return MISSING
    texts = []
    for period in dict.fromkeys(figure.period for figure in held):
        said = period_text(period, theme)
        of_it = [figure for figure in held if figure.period == period]
        texts.append("\n".join(filter(None, (parts_text(of_it), said and f"（{said}）"))))
    return "\n".join(texts)


def standing(figures: Iterable[Figure], role: Role, slot: Slot) -> list[Figure]:
    """Return the figures of a role in a column of time."""
    return [f for f in figures if f.role is role and slots(f.period)[0] == slot]


def figure_cell(held: Sequence[Figure], text: str, *, columns: int = 1, rows: int = 1) -> Cell:
    """Return a cell set by what it holds: numbers to the right, words to the left."""
    plain = all(isinstance(f.answer, Quantity) and not f.answer.words for f in held)
    absent = all(isinstance(f.answer, Unknown) for f in held)
    align = Align.CENTER if absent or columns > 1 else Align.END if plain else Align.START
    return Cell(text, align, columns, rows)
