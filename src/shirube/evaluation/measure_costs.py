"""What a measure costs in a year (施策の事業費), and what was spent of its plan."""

from collections.abc import Iterable
from dataclasses import dataclass

from shirube.evaluation.costs import execution_rate
from shirube.evaluation.given import NOTHING
from shirube.evaluation.rate import Rate
from shirube.plan import Amount, Cost, Role
from shirube.terms import Unknown


@dataclass(frozen=True, slots=True)
class MeasureCost:
    """The amounts of one measure in one year, in yen; of the printed total ``element`` is empty."""

    element: str
    number: str
    name: str
    original: Amount
    revised: Amount
    reached: Amount
    """The actual, else the forecast."""
    role: Role | None
    """実績 or 見込み, or None where there is neither."""

    @property
    def plan(self) -> Amount:
        """Return the present plan: the revised one where there is one."""
        return self.original if isinstance(self.revised, Unknown) else self.revised

    @property
    def execution(self) -> Rate:
        """Return 執行率 of the present plan."""
        return execution_rate(self.reached, self.plan)


def measure_costs(costs: Iterable[Cost], year: int) -> tuple[MeasureCost, ...]:
    """Return the costs of ``year``, a measure once, in the order of first print."""
    groups: dict[tuple[str, str], dict[Role, Cost]] = {}
    for cost in costs:
        if cost.year == year:
            groups.setdefault((cost.element, cost.number), {}).setdefault(cost.role, cost)
    return tuple(_measure_cost(group) for group in groups.values())


def _measure_cost(group: dict[Role, Cost]) -> MeasureCost:
    any_of = next(iter(group.values()))
    amounts = {role: cost.amount for role, cost in group.items()}
    known = [r for r in (Role.ACTUAL, Role.FORECAST) if isinstance(amounts.get(r), int)]
    role = known[0] if known else None
    return MeasureCost(
        any_of.element,
        any_of.number,
        any_of.name,
        amounts.get(Role.ORIGINAL, NOTHING),
        amounts.get(Role.REVISED, NOTHING),
        NOTHING if role is None else amounts[role],
        role,
    )
