"""Effect amounts (効果額): totals without what is listed a second time, and their classes."""

from collections.abc import Iterable
from dataclasses import dataclass

from shirube.plan import Amount, Effect, EffectCategory, Role
from shirube.terms import Unknown

RELISTED = frozenset({"再掲", "*", "※"})
"""Notes by which a document marks an amount that another row holds."""
_CLASSES = (EffectCategory.REDUCTION, EffectCategory.CONTAINMENT, EffectCategory.REVENUE)


@dataclass(frozen=True, slots=True)
class EffectSum:
    """The effects of one year (None for the whole period) beside the printed totals, in yen."""

    year: int | None
    role: Role | None
    counted: tuple[Effect, ...]
    relisted: tuple[Effect, ...]
    """Rows left out because another row holds their amount."""
    printed: Amount | None
    classes: tuple[tuple[EffectCategory, Amount], ...]
    """The printed totals by class."""

    @property
    def total(self) -> int:
        """Return the sum of what counts; a row without an amount adds nothing."""
        return _sum(effect.amount for effect in self.counted)

    @property
    def difference(self) -> int | None:
        """Return the sum minus the printed total, or None where none is printed."""
        return None if not isinstance(self.printed, int) else self.total - self.printed

    @property
    def class_difference(self) -> int | None:
        """Return the sum of the printed classes minus the printed total, or None."""
        if not isinstance(self.printed, int) or not self.classes:
            return None
        return _sum(amount for _, amount in self.classes) - self.printed


def effect_sums(
    effects: Iterable[Effect], marks: frozenset[str] = RELISTED
) -> tuple[EffectSum, ...]:
    """Return the sums by year and role, in the order of first print.

    A row counts unless it names its origin or carries one of ``marks``.
    """
    groups: dict[tuple[int | None, Role | None], list[Effect]] = {}
    for effect in effects:
        groups.setdefault((effect.year, effect.role), []).append(effect)
    return tuple(_effect_sum(year, role, group, marks) for (year, role), group in groups.items())


def cumulative(sums: Iterable[EffectSum]) -> tuple[tuple[int, int], ...]:
    """Return 累計額: the running sum up to each year, for the first role given of a year."""
    by_year: dict[int, int] = {}
    for found in sums:
        if found.year is not None:
            by_year.setdefault(found.year, found.total)
    running, result = 0, []
    for year in sorted(by_year):
        running += by_year[year]
        result.append((year, running))
    return tuple(result)


def _effect_sum(
    year: int | None, role: Role | None, group: list[Effect], marks: frozenset[str]
) -> EffectSum:
    printed = {effect.category: effect.amount for effect in group if _is_total(effect)}
    rows: dict[bool, list[Effect]] = {False: [], True: []}
    for effect in group:
        if not _is_total(effect):
            held = bool(effect.relisted_from) or not marks.isdisjoint(effect.notes)
            rows[held].append(effect)
    return EffectSum(
        year,
        role,
        tuple(rows[False]),
        tuple(rows[True]),
        printed.get(EffectCategory.TOTAL),
        tuple((known, printed[known]) for known in _CLASSES if known in printed),
    )


def _is_total(effect: Effect) -> bool:
    """Tell whether a row is the printed total or the total of a class."""
    return effect.category is EffectCategory.TOTAL or (
        effect.category is not EffectCategory.LOST and not effect.number and effect.name == "合計"
    )


def _sum(amounts: Iterable[Amount]) -> int:
    return sum(amount for amount in amounts if not isinstance(amount, Unknown))
