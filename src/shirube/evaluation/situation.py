"""The situation (状況) of one part of an indicator in one year: what a formula is chosen by."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from shirube.evaluation.course import Course
from shirube.evaluation.given import Given, Printed
from shirube.evaluation.normalisation import annualised, months_covered
from shirube.evaluation.obstacle import Obstacle
from shirube.plan import Direction, Kind, Role
from shirube.terms import Unknown


@dataclass(frozen=True, slots=True)
class Situation:
    """A course at one fiscal year of a plan that begins in the fiscal year ``first``."""

    course: Course
    year: int
    first: int

    @property
    def direction(self) -> Direction:
        """Return which way is better."""
        return self.course.indicator.direction

    @property
    def actual(self) -> Printed:
        """Return what the year came to, or the unknown."""
        return self.course.reached(self.year)[0]

    @property
    def role(self) -> Role | None:
        """Return whether that is an actual or a forecast, or None."""
        return self.course.reached(self.year)[1]

    @property
    def planned(self) -> bool:
        """Return whether the year has a plan of its own."""
        return not isinstance(self.course.plan(self.year), Unknown)

    @property
    def due(self) -> Printed:
        """Return the plan of the year, else the final target."""
        return self.course.plan(self.year) if self.planned else self.target

    @property
    def due_role(self) -> Role | None:
        """Return which plan that is, or that it is the target; None for the printed total."""
        if self.planned:
            revised = self.course.at(Role.REVISED, self.year)
            return Role.ORIGINAL if isinstance(revised, Unknown) else Role.REVISED
        return Role.TARGET if Role.TARGET in self.course.points else None

    @property
    def target(self) -> Printed:
        """Return the final target, else the plan of the last year, else the printed total."""
        if Role.TARGET in self.course.points:
            return self.course.point(Role.TARGET)
        year = self.target_year
        return self.course.printed_total() if year is None else self.course.plan(year)

    @property
    def target_year(self) -> int | None:
        """Return the fiscal year at whose end the target stands, or None."""
        if Role.TARGET in self.course.points:
            return self.course.points[Role.TARGET].period.last
        planned = {year: self.course.plan(year) for year in self.course.all_years()}
        return max(
            (y for y, plan in planned.items() if not isinstance(plan, Unknown)), default=None
        )

    @property
    def target_months(self) -> int:
        """Return the months that the target of a flow covers: 24 for 2年間の合計."""
        figure = self.course.points.get(Role.TARGET)
        return 12 if figure is None else months_covered(figure) or 12

    @property
    def summed(self) -> bool:
        """Return whether the target is a sum of several years."""
        return self.course.kind is Kind.FLOW and self.target_months > 12

    @property
    def yearly_target(self) -> Given:
        """Return the target of a year: of a sum of years its part."""
        if not self.summed:
            return self.target
        found = annualised(self.target, self.target_months, Kind.FLOW).value
        return found if isinstance(found, Fraction) else self.target

    @property
    def baseline(self) -> Printed:
        """Return the baseline as printed, or the unknown."""
        return self.course.point(Role.BASELINE)

    @property
    def baseline_months(self) -> int | None:
        """Return the months that the baseline covers, or None where it does not matter."""
        figure = self.course.points.get(Role.BASELINE)
        return None if figure is None else months_covered(figure)

    @property
    def yearly_baseline(self) -> Given | Obstacle:
        """Return the baseline of a year: of a flow annualised, or the obstacle of its period."""
        if self.course.kind is not Kind.FLOW or not isinstance(self.baseline, Decimal):
            return self.baseline
        return annualised(self.baseline, self.baseline_months, Kind.FLOW).value

    @property
    def by_reference(self) -> bool:
        """Return whether the baseline of a flow covers a part of a year (参考)."""
        months = self.baseline_months
        return self.course.kind is Kind.FLOW and months is not None and months < 12
