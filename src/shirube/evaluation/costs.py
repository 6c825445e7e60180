"""Programme cost (事業費): shared budget items count once, and what was spent of the plan."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from shirube.evaluation.given import NOTHING, Given, numbers
from shirube.evaluation.obstacle import Obstacle
from shirube.evaluation.rate import Formula, Rate, divided
from shirube.plan import Amount, Cost, Role
from shirube.terms import Bilingual, Unknown

FOOTNOTE = Bilingual(
    "※重複する予算事業があるため、施策ごとの事業費と合計額は一致しません。",
    "Measures share budget items, so their costs do not add up to the total.",
)
"""The note that a table of costs needs where measures and total differ."""


@dataclass(frozen=True, slots=True)
class CostSum:
    """The costs of the measures of one year and role beside the printed total, in yen."""

    year: int
    role: Role
    measures: int
    """Sum of the measures, a shared item as often as it is shared. Of the revised plan a
    measure that was not revised counts as originally planned."""
    missing: int
    """How many measures have no amount."""
    total: Amount
    """The printed total, every item once; unknown where none is printed."""

    @property
    def shared(self) -> int | None:
        """Return what the measures count more than once, or None where a side is unknown."""
        if isinstance(self.total, Unknown) or self.missing:
            return None
        return self.measures - self.total

    @property
    def footnote(self) -> Bilingual | None:
        """Return the note that the table needs, or None where the sum is the total."""
        return FOOTNOTE if self.shared else None


def cost_sums(costs: Iterable[Cost]) -> tuple[CostSum, ...]:
    """Return the sums by year and role in the order of first print; rows all ― are skipped."""
    groups: dict[tuple[int, Role], list[Cost]] = {}
    original: dict[tuple[int, str], Amount] = {}
    for cost in costs:
        groups.setdefault((cost.year, cost.role), []).append(cost)
        if cost.role is Role.ORIGINAL:
            original[cost.year, cost.element] = cost.amount
    return tuple(
        _cost_sum(year, role, group, original)
        for (year, role), group in groups.items()
        if not all(isinstance(cost.amount, Unknown) for cost in group)
    )


def _cost_sum(
    year: int, role: Role, group: list[Cost], original: Mapping[tuple[int, str], Amount]
) -> CostSum:
    kept = original if role is Role.REVISED else {}
    measures = [
        kept.get((year, cost.element), cost.amount)
        if isinstance(cost.amount, Unknown)
        else cost.amount
        for cost in group
        if cost.element
    ]
    totals = [cost.amount for cost in group if not cost.element]
    amounts = [amount for amount in measures if not isinstance(amount, Unknown)]
    missing = len(measures) - len(amounts)
    return CostSum(year, role, sum(amounts), missing, totals[0] if totals else NOTHING)


def execution_rate(settled: Amount, budget: Amount) -> Rate:
    """執行率: 決算 ÷ 予算現額, or a forecast over its plan; above 100 % stays so."""
    spent, allowed = _given(settled), _given(budget)
    found = numbers((spent, Obstacle.NO_AMOUNT), (allowed, Obstacle.NO_AMOUNT))
    share = found if isinstance(found, Obstacle) else Fraction(0)
    rate = Rate(Formula.EXECUTION, share, spent, allowed)
    if isinstance(found, Obstacle):
        return rate
    if found[1] < 0:
        return Rate(Formula.EXECUTION, Obstacle.NEGATIVE, spent, allowed)
    return divided(rate, found[0], found[1])


def _given(amount: Amount) -> Given:
    return amount if isinstance(amount, Unknown) else Decimal(amount)
