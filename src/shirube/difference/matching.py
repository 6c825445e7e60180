"""Matching (対応付け): a person's word first, then identity, then the scored comparison."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from shirube.difference.assignment import assigned
from shirube.difference.candidates import candidates
from shirube.difference.continuity import continuity, numbers_of
from shirube.difference.identity import identities
from shirube.difference.match import How, Match
from shirube.difference.profile import ElementProfile, IndicatorProfile
from shirube.difference.scoring import (
    ELEMENT_THRESHOLDS,
    INDICATOR_THRESHOLDS,
    Scored,
    Thresholds,
    element_score,
    indicator_score,
)
from shirube.difference.verdicts import Decided

P = TypeVar("P", ElementProfile, IndicatorProfile)
Matches = dict[tuple[str, str], Match]
"""Pairs of IDs, before and after, and how each was found."""


@dataclass(frozen=True, slots=True)
class Terms:
    """On which terms two Editions are matched: IDs that are identities, scores that are trusted."""

    same_plan: bool
    trusted: bool


def indicator_matches(
    before: Mapping[str, IndicatorProfile],
    after: Mapping[str, IndicatorProfile],
    decisions: Decided,
    terms: Terms,
) -> Matches:
    """Return which indicator is which."""
    numbers = (
        cache(lambda one: numbers_of(before[one].courses)),
        cache(lambda other: numbers_of(after[other].courses)),
    )

    def score(one: IndicatorProfile, other: IndicatorProfile) -> Scored:
        onward = continuity(numbers[0](one.id), numbers[1](other.id))
        return indicator_score(one, other, onward)

    return _matches(before, after, decisions, terms, INDICATOR_THRESHOLDS, score, frozenset())


def element_matches(
    before: Mapping[str, ElementProfile],
    after: Mapping[str, ElementProfile],
    decisions: Decided,
    terms: Terms,
    votes: Mapping[tuple[str, str], float],
) -> Matches:
    """Return which element is which. ``votes`` are how far the indicators under both agree."""

    def score(one: ElementProfile, other: ElementProfile) -> Scored:
        return element_score(one, other, votes.get((one.id, other.id), 0.0))

    return _matches(before, after, decisions, terms, ELEMENT_THRESHOLDS, score, votes.keys())


def votes(
    pairs: Iterable[tuple[str, str]],
    before: Mapping[str, tuple[str, ...]],
    after: Mapping[str, tuple[str, ...]],
    levels: tuple[Mapping[str, ElementProfile], Mapping[str, ElementProfile]],
) -> dict[tuple[str, str], float]:
    """Return for elements of one level how far the sure pairs of indicators under them agree.

    ``before`` and ``after`` name the elements above each indicator. 1 is: every indicator with
    an heir under one has it under the other, both ways.
    """
    common: Counter[tuple[str, str]] = Counter()
    left: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for one, other in pairs:
        ups, others = before[one], after[other]
        left.update(ups)
        right.update(others)
        common.update(
            (up, down)
            for up in ups
            for down in others
            if levels[0][up].level == levels[1][down].level
        )
    return {
        (up, down): 2 * number / (left[up] + right[down]) for (up, down), number in common.items()
    }


def _matches(
    before: Mapping[str, P],
    after: Mapping[str, P],
    decisions: Decided,
    terms: Terms,
    thresholds: Thresholds,
    score: Callable[[P, P], Scored],
    more: Iterable[tuple[str, str]],
) -> Matches:
    found: Matches = dict(decisions.confirmed)
    left, right = decisions.free_before(before), decisions.free_after(after)
    if terms.same_plan:
        same = identities({one: before[one] for one in left}, {one: after[one] for one in right})
        same -= {one for one, other in decisions.rejected if one == other}
        found |= {(one, one): Match(How.IDENTITY) for one in same}
        left, right = left - same, right - same
    ones = [profile for one, profile in before.items() if one in left]
    others = [profile for other, profile in after.items() if other in right]
    worth = candidates(ones, others)
    worth |= {(one, other) for one, other in more if one in left and other in right}
    worth -= decisions.rejected.keys()
    scored = (score(before[one], after[other]) for one, other in sorted(worth))
    return found | assigned(scored, thresholds, terms.trusted)
