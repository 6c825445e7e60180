"""Outcomes that a revision of their activity does not move (動かない成果指標)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from shirube.checks.case import Case
from shirube.checks.evidence.reasons import plain_unit
from shirube.checks.evidence.revised import Revised
from shirube.plan import Direction, Indicator, Role
from shirube.terms import Quantity

_SHARE = "%"
_WHOLE = Decimal(100)


@dataclass(frozen=True)
class Ends:
    """What the outcomes of a case can reach at most."""

    case: Case

    def unmoved(self, found: Revised, outcomes: Sequence[Indicator]) -> bool:
        """Tell whether none of the outcomes is expected to move with a revised activity.

        A share of those who take part stays where fewer take part; what has reached its end
        (100%, or every district) cannot rise.
        """
        lowered = _lowered(found)
        return all(
            (lowered and _unit(self.case, outcome) == _SHARE) or self._at_its_end(outcome)
            for outcome in outcomes
        )

    def _at_its_end(self, outcome: Indicator) -> bool:
        """Tell whether the target of an outcome is all there is."""
        target = next(iter(_numbers(self.case, outcome, (Role.TARGET,))), None)
        if target is None or outcome.direction is Direction.DOWN:
            return target is not None and target.value == 0
        if plain_unit(target.unit) == _SHARE:
            return target.value == _WHOLE
        most, holders = self._most.get(plain_unit(target.unit), (None, set[str]()))
        return target.value == most and len(holders) > 1

    @cached_property
    def _most(self) -> Mapping[str, tuple[Decimal, set[str]]]:
        """Return the greatest number of each unit, and the rows that hold it."""
        found: dict[str, tuple[Decimal, set[str]]] = {}
        for row in self.case.edition.indicators:
            for each in _numbers(self.case, row, tuple(Role)):
                unit = plain_unit(each.unit)
                most, holders = found.get(unit, (each.value, set[str]()))
                if each.value > most:
                    most, holders = each.value, set[str]()
                if each.value == most:
                    holders.add(row.id)
                found[unit] = (most, holders)
        return found


def _lowered(found: Revised) -> bool:
    before, after = found.before.answer if found.before else None, found.after.answer
    if not isinstance(before, Quantity) or not isinstance(after, Quantity):
        return False
    finite = before.value.is_finite() and after.value.is_finite()
    return finite and after.value < before.value


def _unit(case: Case, row: Indicator) -> str:
    first = next(iter(_numbers(case, row, tuple(Role))), None)
    return plain_unit(first.unit) if first else ""


def _numbers(case: Case, row: Indicator, roles: Sequence[Role]) -> Iterator[Quantity]:
    for figure in case.figures.get(row.id, ()):
        answer = figure.answer
        if figure.role in roles and isinstance(answer, Quantity) and answer.value.is_finite():
            yield answer
