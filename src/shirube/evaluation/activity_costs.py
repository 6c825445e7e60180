"""What an activity costs by the unit (行動量の単位あたりコスト), from the cost of its measure."""

from dataclasses import dataclass

from shirube.evaluation.evaluated import evaluated_in
from shirube.evaluation.measure_costs import MeasureCost, measure_costs
from shirube.evaluation.place import Places, places
from shirube.evaluation.unit_cost import UnitCost, unit_cost
from shirube.plan import Category, Edition, Kind, Role


@dataclass(frozen=True, slots=True)
class ActivityCost:
    """The cost of a measure over one activity of it, both of the same year.

    The cost is that of the whole measure: where it holds other activities too
    (``activities`` above 1) the quotient is only 参考.
    """

    indicator: str
    part: str
    element: str
    role: Role | None
    """Whether the cost is an actual or a forecast."""
    activities: int
    cost: UnitCost

    @property
    def by_reference(self) -> bool:
        """Return whether the cost serves other activities too (参考)."""
        return self.activities > 1


def activity_costs(edition: Edition, year: int) -> tuple[ActivityCost, ...]:
    """Return the unit cost of every flow of activity under an element that has a cost.

    The nearest element above an indicator counts. Of other kinds, and of a row listed a second
    time (再掲), there is none.
    """
    costs = {cost.element: cost for cost in measure_costs(edition.costs, year) if cost.element}
    tree = places(edition)
    flows = [
        (one, cost)
        for one in (evaluated_in(edition, year) if costs else ())
        if one.indicator.category is Category.ACTIVITY and not one.indicator.relisted
        if (cost := _cost(tree, one.indicator.id, costs)) is not None
    ]
    served: dict[str, set[str]] = {}
    for one, cost in flows:
        served.setdefault(cost.element, set()).add(one.indicator.id)
    return tuple(
        ActivityCost(
            one.indicator.id,
            one.part,
            cost.element,
            cost.role,
            len(served[cost.element]),
            unit_cost(cost.reached, one.actual, one.unit),
        )
        for one, cost in flows
        if one.kind is Kind.FLOW
    )


def _cost(tree: Places, indicator: str, costs: dict[str, MeasureCost]) -> MeasureCost | None:
    return next((costs[element] for element in tree.line(indicator) if element in costs), None)
