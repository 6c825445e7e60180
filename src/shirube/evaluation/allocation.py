"""Budget items (予算事業) that several measures share, by both house rules."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Allocation:
    """A budget item that stands under a measure, in whole yen of the whole item.

    ``share`` is the part that the measure takes under the rule of shares (按分).
    """

    measure: str
    item: str
    amount: int
    share: Fraction = Fraction(1)


@dataclass(frozen=True, slots=True)
class AllocationSum:
    """What allocations come to, in yen; ``measures`` is in the order of first occurrence."""

    measures: tuple[tuple[str, Fraction], ...]
    sum_of_measures: Fraction
    distinct: Fraction
    """Every item once."""
    repeated: Fraction
    """Σ amount × (count − 1), or what shares that do not come to 1 leave over."""


def full_count(allocations: Iterable[Allocation]) -> AllocationSum:
    """Sum under the rule that every measure shows the whole item (全額計上)."""
    return _summed((entry, Fraction(entry.amount)) for entry in allocations)


def pro_rata(allocations: Iterable[Allocation]) -> AllocationSum:
    """Sum under the rule that measures take shares (按分); shares of an item come to 1."""
    return _summed((entry, entry.amount * entry.share) for entry in allocations)


def _summed(entries: Iterable[tuple[Allocation, Fraction]]) -> AllocationSum:
    measures: defaultdict[str, Fraction] = defaultdict(Fraction)
    items: dict[str, int] = {}
    for entry, amount in entries:
        measures[entry.measure] += amount
        items.setdefault(entry.item, entry.amount)
    added, distinct = sum(measures.values(), Fraction(0)), Fraction(sum(items.values()))
    return AllocationSum(tuple(measures.items()), added, distinct, added - distinct)
