"""The difference (差分) of two Editions, as a value."""

from dataclasses import dataclass

from shirube.difference.contrast import Contrast
from shirube.difference.drift import Drifted
from shirube.difference.match import Match, Thing, Verdict
from shirube.plan import Edition, Element, Indicator
from shirube.terms import Finding


@dataclass(frozen=True, slots=True)
class ElementPair:
    """An element before and after, how they were matched, and what is said otherwise."""

    before: Element
    after: Element
    match: Match
    contrasts: tuple[Contrast, ...] = ()


@dataclass(frozen=True, slots=True)
class IndicatorPair:
    """An indicator before and after, with what is said otherwise and how it drifted."""

    before: Indicator
    after: Indicator
    match: Match
    contrasts: tuple[Contrast, ...] = ()
    drifts: tuple[Drifted, ...] = ()


@dataclass(frozen=True, slots=True)
class Rejected:
    """Two things that a person said are not the same."""

    before: Thing
    after: Thing
    match: Match


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs between two Editions, ``before`` and ``after``.

    ``same_plan`` is True for two Editions of one plan, whose IDs are identities. Everything is
    in the order of the later document, what is only in the earlier one in its own. A thing is in
    exactly one pair, or in ``removed_…`` or ``added_…``; a pair of How.POSSIBLE counts as a pair.
    ``contrasts`` are those of the plan as a whole (its names and dates, the total cost, effects).
    ``verdicts`` are what a person decided, as it was given, and ``findings`` name those of them
    that fit no longer.
    """

    before: Edition
    after: Edition
    same_plan: bool
    elements: tuple[ElementPair, ...]
    indicators: tuple[IndicatorPair, ...]
    removed_elements: tuple[Element, ...] = ()
    added_elements: tuple[Element, ...] = ()
    removed_indicators: tuple[Indicator, ...] = ()
    added_indicators: tuple[Indicator, ...] = ()
    contrasts: tuple[Contrast, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def removed(self) -> tuple[Thing, ...]:
        """Return all that only the earlier Edition has: elements, then indicators."""
        return (*self.removed_elements, *self.removed_indicators)

    @property
    def added(self) -> tuple[Thing, ...]:
        """Return all that only the later Edition has: elements, then indicators."""
        return (*self.added_elements, *self.added_indicators)

    @property
    def is_empty(self) -> bool:
        """Tell whether the two Editions say the same."""
        changed = (self.removed, self.added, self.contrasts)
        said = (
            *(pair.contrasts for pair in self.elements),
            *(pair.contrasts for pair in self.indicators),
        )
        return not any(changed) and not any(said)
