"""Candidates (候補の組): the few pairs that are worth comparing, never all with all.

Two things are worth comparing where their names have the same core, or share rare bigrams.
Each thing brings a bounded number of candidates, so the work grows with the plan, not with
its square.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

from shirube.difference.profile import ElementProfile, IndicatorProfile

P = TypeVar("P", ElementProfile, IndicatorProfile)

_SAME = 64
"""Pairs of one core that are all compared; of more, only those of one place."""
_RARE = 8
"""Bigrams of a name that are looked up, the rarest first."""
_COMMON = 48
"""A bigram of more names than this tells nothing."""
_EACH = 8
"""Candidates that one thing brings by its bigrams."""


def candidates(before: Sequence[P], after: Sequence[P]) -> set[tuple[str, str]]:
    """Return pairs of IDs, before and after, that are worth a comparison."""
    onward = _by_bigrams(before, after)
    backward = _by_bigrams(after, before)
    return _by_core(before, after) | onward | {(one, other) for other, one in backward}


def _by_core(before: Sequence[P], after: Sequence[P]) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    keys: tuple[Callable[[P], Hashable], ...] = (
        lambda one: (one.block, one.name.loose),
        lambda one: (one.block, one.name.loose, one.home),
    )
    for key in keys:
        left, right = _grouped(before, key), _grouped(after, key)
        for word, ones in left.items():
            others = right.get(word, [])
            if len(ones) * len(others) <= _SAME:
                found |= {(one.id, other.id) for one in ones for other in others}
    return found


def _grouped(things: Sequence[P], key: Callable[[P], Hashable]) -> dict[Hashable, list[P]]:
    groups: defaultdict[Hashable, list[P]] = defaultdict(list)
    for thing in things:
        if thing.name.core:
            groups[key(thing)].append(thing)
    return groups


def _by_bigrams(seekers: Sequence[P], sought: Sequence[P]) -> set[tuple[str, str]]:
    holders: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for thing in sought:
        for gram in thing.name.grams:
            holders[thing.block, gram].append(thing.id)
    found: set[tuple[str, str]] = set()
    for seeker in seekers:
        known = [
            (len(held), gram)
            for gram in seeker.name.grams
            if 0 < len(held := holders.get((seeker.block, gram), [])) <= _COMMON
        ]
        shared = Counter(
            holder for _, gram in sorted(known)[:_RARE] for holder in holders[seeker.block, gram]
        )
        best = sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:_EACH]
        found |= {(seeker.id, holder) for holder, _ in best}
    return found
