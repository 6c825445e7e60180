"""The rows of a table of effects: the amounts of the years and the printed total of each."""

from collections.abc import Iterator
from dataclasses import dataclass

from shirube.checks.case import Case
from shirube.evaluation.effects import RELISTED
from shirube.plan import Effect, EffectCategory

_MARKS = "○◯〇●"


@dataclass(frozen=True, slots=True)
class EffectRow:
    """The cells of one row in printed order: first those of years."""

    cells: tuple[Effect, ...]

    @property
    def head(self) -> Effect:
        """Return the first cell."""
        return self.cells[0]

    @property
    def years(self) -> tuple[Effect, ...]:
        """Return the cells of years."""
        return tuple(cell for cell in self.cells if cell.year is not None)

    @property
    def total(self) -> Effect | None:
        """Return the printed total of the row."""
        return next((cell for cell in self.cells if cell.year is None), None)

    @property
    def amounts(self) -> tuple[int, ...]:
        """Return the amounts of the years that are known."""
        return tuple(cell.amount for cell in self.years if isinstance(cell.amount, int))

    @property
    def relisted(self) -> bool:
        """Return whether another row holds the amounts."""
        return bool(self.head.relisted_from) or not RELISTED.isdisjoint(self.head.notes)

    @property
    def summed(self) -> bool:
        """Return whether the row is a total of the table."""
        return self.head.category is EffectCategory.TOTAL or not (
            self.head.number or self.head.name != "合計"
        )

    @property
    def name(self) -> str:
        """Return the number and name as a sentence gives them."""
        kind = self.head.category.value if self.summed else ""
        return f"{self.head.number}「{self.head.name}」{kind}"


def effect_rows(case: Case) -> tuple[EffectRow, ...]:
    """Return the rows in printed order; a row begins where the item or the line changes."""
    rows: list[list[Effect]] = []
    for effect in case.edition.effects:
        last = rows[-1] if rows else []
        seen = {cell.year for cell in last}
        same = last and _key(last[0]) == _key(effect) and effect.year not in seen
        if same:
            last.append(effect)
        else:
            rows.append([effect])
    return tuple(EffectRow(tuple(row)) for row in rows)


def marks(case: Case) -> Iterator[tuple[EffectRow, bool]]:
    """Yield the rows that the text at hand holds, with whether the line carries a mark (○)."""
    if not case.texts:
        return
    lines: dict[int, str] = {line.source.first: line.text for line in case.lines}
    for row in effect_rows(case):
        place = row.head.source
        texts = [lines.get(n, "") for n in range(place.first, place.last + 1)]
        if any(texts):
            yield row, any(sign in text for sign in _MARKS for text in texts)


def _key(effect: Effect) -> tuple[str, str, EffectCategory]:
    return effect.number, effect.name, effect.category
