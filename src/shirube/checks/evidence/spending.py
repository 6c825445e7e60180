"""What measures were to cost and what they came to, for the rules that compare the two."""

from collections.abc import Iterator
from dataclasses import dataclass

from shirube.checks.case import Case
from shirube.evaluation import MeasureCost, measure_costs
from shirube.plan import Cost
from shirube.terms import fiscal_year_name


@dataclass(frozen=True, slots=True)
class Spending:
    """A measure in a year with its plan, what it came to, and the printed cell of that."""

    cost: MeasureCost
    year: int
    plan: int
    reached: int
    cell: Cost

    @property
    def name(self) -> str:
        """Return the measure and the year as a sentence names them."""
        measure = f"施策{self.cost.number}「{self.cost.name}」"
        return f"{measure}の{fiscal_year_name(self.year)}の事業費"


def explained(cost: Cost) -> bool:
    """Tell whether a note beside an amount says more than that it holds a special account."""
    return any("特別会計" not in note for note in cost.notes)


def spendings(case: Case) -> Iterator[Spending]:
    """Yield the measures of the years that have both numbers; totals are left out."""
    costs = case.edition.costs
    cells = {(cost.element, cost.year, cost.role): cost for cost in reversed(costs)}
    for year in dict.fromkeys(cost.year for cost in costs):
        for found in measure_costs(costs, year):
            cell = cells.get((found.element, year, found.role)) if found.role else None
            plan, reached = found.plan, found.reached
            if not found.element or cell is None:
                continue
            if isinstance(plan, int) and isinstance(reached, int):
                yield Spending(found, year, plan, reached, cell)
