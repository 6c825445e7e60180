"""Full cost (フルコスト) and unit cost (単位あたりコスト), in yen."""

from dataclasses import dataclass
from fractions import Fraction

from shirube.evaluation.given import Given, numbers
from shirube.evaluation.obstacle import Obstacle
from shirube.evaluation.rounding import rounded
from shirube.plan import Amount
from shirube.terms import Unknown


@dataclass(frozen=True, slots=True)
class FullCost:
    """事業費 and the costs without cash flow, and what comes in against them."""

    direct: int
    personnel: int = 0
    depreciation: int = 0
    interest: int = 0
    provisions: int = 0
    overhead: int = 0
    revenue: int = 0

    @property
    def full(self) -> int:
        """Return the full cost."""
        return (
            self.direct
            + self.personnel
            + self.depreciation
            + self.interest
            + self.provisions
            + self.overhead
        )

    @property
    def net(self) -> int:
        """Return the full cost less revenue (純コスト)."""
        return self.full - self.revenue


@dataclass(frozen=True, slots=True)
class UnitCost:
    """Yen per unit of activity, with the cost and the named denominator."""

    cost: Amount
    quantity: Given
    unit: str
    value: Fraction | Obstacle

    @property
    def yen(self) -> int | Obstacle:
        """Return whole yen, half up, or the obstacle."""
        return self.value if isinstance(self.value, Obstacle) else int(rounded(self.value, 0))


def unit_cost(cost: Amount, quantity: Given, unit: str, months: int | None = 12) -> UnitCost:
    """単位あたりコスト: the cost of a year over the activity of that year.

    ``unit`` names the denominator. A sum of several years (``months`` above 12), zero, a
    number below zero and words divide nothing.
    """
    return UnitCost(cost, quantity, unit, _per_unit(cost, quantity, months))


def _per_unit(cost: Amount, quantity: Given, months: int | None) -> Fraction | Obstacle:
    if isinstance(cost, Unknown):
        return Obstacle.NO_AMOUNT
    if months is not None and months > 12:
        return Obstacle.SEVERAL_YEARS
    found = numbers((quantity, Obstacle.NO_ACTUAL))
    if isinstance(found, Obstacle):
        return found
    if found[0] == 0:
        return Obstacle.ZERO
    return Obstacle.NEGATIVE if found[0] < 0 else Fraction(cost) / found[0]
