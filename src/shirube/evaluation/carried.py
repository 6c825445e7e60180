"""Revised totals (修正計画の総量) on both bases (rule T4)."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from shirube.evaluation.given import NOTHING, Printed
from shirube.evaluation.totals import Cell, Total, exact_sum, total
from shirube.plan import Kind
from shirube.terms import Unknown


@dataclass(frozen=True, slots=True)
class CarriedTotals:
    """計画繰越 carries the plan of closed years, 実績繰越 what came of them."""

    plan_carry: Total
    actual_carry: Total

    @property
    def difference(self) -> Decimal | None:
        """Return 実績繰越 minus 計画繰越, or None where one of them is no number."""
        plan, actual = self.plan_carry.value, self.actual_carry.value
        if isinstance(plan, Decimal) and isinstance(actual, Decimal):
            return exact_sum((actual, -plan))
        return None


def carried_totals(
    kind: Kind,
    original: Mapping[int, Printed],
    revised: Mapping[int, Printed],
    reached: Mapping[int, Printed],
    closed: int,
) -> CarriedTotals:
    """Return both totals of a revised row; values stand by fiscal year.

    Years up to ``closed`` are closed. A year without a revised value keeps its original one,
    and a closed year without a result keeps its plan. ``reached`` is an actual or a forecast.
    """
    years = sorted({*original, *revised})
    plan = {year: _first(revised.get(year), original.get(year)) for year in years}
    mixed = {
        year: _first(reached.get(year), plan[year]) if year <= closed else plan[year]
        for year in years
    }
    return CarriedTotals(
        total(kind, [Cell(year, year, value) for year, value in plan.items()]),
        total(kind, [Cell(year, year, value) for year, value in mixed.items()]),
    )


def _first(*values: Printed | None) -> Printed:
    """Return the first value that is not unknown, else the last unknown."""
    known = [value for value in values if value is not None]
    unknown = known[-1] if known else NOTHING
    return next((value for value in known if not isinstance(value, Unknown)), unknown)
