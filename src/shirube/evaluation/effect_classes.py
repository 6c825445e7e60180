"""Lost classes of effects (効果額の区分), derived from the printed totals by class.

Where a text lost the column that marks an amount as 削減額, 抑制額 or 歳入増, the totals of the
classes still limit what the marks can have been. Every assignment that gives all these totals
to the yen is found; where there is one only, the classes are derived. A row is taken to stand in
one class, and to keep it through the years. A row listed a second time whose origin is not named
may be a part of another row, in a class of its own.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, product

from shirube.evaluation.effects import EffectSum
from shirube.plan import Effect, EffectCategory

CLASSES = (EffectCategory.REDUCTION, EffectCategory.CONTAINMENT, EffectCategory.REVENUE)
MOST_ROWS = 22
"""Rows with an amount for which the assignments are searched."""
MOST_SOLUTIONS = 100
"""After so many the search ends: nothing is derived then anyway."""

_Vector = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Classified:
    """A row, or a part of one, with the class it has in a solution; amounts in yen by year."""

    number: str
    name: str
    part_of: str
    """Number or name of the row that holds the amount, or empty."""
    amounts: tuple[int, ...]
    category: EffectCategory


@dataclass(frozen=True, slots=True)
class ClassSearch:
    """All assignments that give the printed totals of the classes, in the years searched.

    ``solutions`` is empty where there is none, or where nothing was searched: no totals by
    class, more than ``MOST_ROWS`` rows.
    """

    years: tuple[int, ...]
    solutions: tuple[tuple[Classified, ...], ...]
    searched: bool

    @property
    def derived(self) -> tuple[Classified, ...]:
        """Return the classes where one assignment is possible only, else nothing."""
        return self.solutions[0] if len(self.solutions) == 1 else ()


@dataclass(frozen=True, slots=True)
class _Item:
    number: str
    name: str
    amounts: _Vector
    fixed: EffectCategory
    host: int | None = None
    """Of a part the place of the row that holds it."""


def effect_classes(sums: Iterable[EffectSum]) -> ClassSearch:
    """Return the classes that the amounts of all years with totals by class can have."""
    yearly = [one for one in sums if one.year is not None and len(one.classes) == len(CLASSES)]
    years = tuple(one.year for one in yearly if one.year is not None)
    rows = [item for item in _items([one.counted for one in yearly]) if any(item.amounts)]
    if not yearly or len(rows) > MOST_ROWS:
        return ClassSearch(years, (), False)
    goals = [dict(one.classes) for one in yearly]
    wanted = tuple(_amount(goal[known]) for known in CLASSES for goal in goals)
    memos = [m for m in _items([one.relisted for one in yearly], memo=True) if any(m.amounts)]
    found = (s for split in _splits(rows, memos) for s in _assignments(split, wanted))
    return ClassSearch(years, tuple(islice(found, MOST_SOLUTIONS)), True)


def _items(years: Sequence[Iterable[Effect]], *, memo: bool = False) -> list[_Item]:
    """Return the rows with their amounts by year; rows of one name are told apart by order."""
    held: dict[tuple[str, str, int], list[int]] = {}
    fixed: dict[tuple[str, str, int], EffectCategory] = {}
    for place, effects in enumerate(years):
        seen: dict[tuple[str, str], int] = {}
        for effect in effects:
            name = effect.number, effect.name
            seen[name] = seen.get(name, 0) + 1
            if memo and effect.relisted_from:
                continue
            key = (*name, seen[name])
            held.setdefault(key, [0] * len(years))[place] = _amount(effect.amount)
            fixed[key] = effect.category
    return [_Item(key[0], key[1], tuple(held[key]), fixed[key]) for key in held]


def _splits(rows: list[_Item], memos: list[_Item]) -> Iterator[list[_Item]]:
    """Yield the rows as they are, and with each memo as a part of each row that can hold it."""
    yield rows
    for memo in memos:
        for place, row in enumerate(rows):
            rest = tuple(a - b for a, b in zip(row.amounts, memo.amounts, strict=True))
            if min(rest) < 0 or not any(rest):
                continue
            inside = _Item(row.number, row.name, rest, row.fixed)
            part = _Item(memo.number, memo.name, memo.amounts, memo.fixed, place)
            yield [*rows[:place], inside, *rows[place + 1 :], part]


def _assignments(items: list[_Item], wanted: _Vector) -> Iterator[tuple[Classified, ...]]:
    """Yield every choice of classes that comes to ``wanted``, met in the middle."""
    half = len(items) // 2
    left: dict[_Vector, list[tuple[EffectCategory, ...]]] = {}
    for choice, vector in _choices(items[:half], len(wanted)):
        left.setdefault(vector, []).append(choice)
    for choice, vector in _choices(items[half:], len(wanted)):
        rest = tuple(a - b for a, b in zip(wanted, vector, strict=True))
        for first in left.get(rest, ()):
            solution = (*first, *choice)
            if _moves(items, solution):
                yield _classified(items, solution)


def _choices(
    items: Sequence[_Item], width: int
) -> Iterator[tuple[tuple[EffectCategory, ...], _Vector]]:
    """Yield every choice of classes with what it comes to, by class and year."""
    allowed = [CLASSES if i.fixed is EffectCategory.LOST else (i.fixed,) for i in items]
    for choice in product(*allowed):
        vector = [0] * width
        for item, category in zip(items, choice, strict=True):
            start = CLASSES.index(category) * len(item.amounts)
            for place, amount in enumerate(item.amounts):
                vector[start + place] += amount
        yield choice, tuple(vector)


def _moves(items: Sequence[_Item], solution: Sequence[EffectCategory]) -> bool:
    """Tell whether a part stands in another class than its row; else it is no part apart."""
    return all(
        item.host is None or solution[item.host] is not category
        for item, category in zip(items, solution, strict=True)
    )


def _classified(
    items: Sequence[_Item], solution: Sequence[EffectCategory]
) -> tuple[Classified, ...]:
    hosts = [None if item.host is None else items[item.host] for item in items]
    return tuple(
        Classified(
            item.number,
            item.name,
            "" if host is None else host.number or host.name,
            item.amounts,
            category,
        )
        for item, host, category in zip(items, hosts, solution, strict=True)
    )


def _amount(amount: object) -> int:
    return amount if isinstance(amount, int) else 0
