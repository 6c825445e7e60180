"""Scoring (採点): how alike two things are, by stated weights, and when that is certain."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import takewhile
from typing import TypeVar

from shirube.difference.names import akin_units, likeness, weight
from shirube.difference.profile import ElementProfile, IndicatorProfile, Name


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From ``certain`` on a pair may be certain, from ``possible`` on a person is asked."""

    certain: int
    possible: int


INDICATOR_THRESHOLDS = Thresholds(certain=72, possible=48)
ELEMENT_THRESHOLDS = Thresholds(certain=55, possible=33)
MARGIN = 10
"""A certain pair beats every other pair of either side by this much."""

INDICATOR_WEIGHTS: Mapping[str, int] = {
    "名称": 45,
    "固有さ": 15,
    "位置": 12,
    "単位": 10,
    "値の続き": 10,
    "区分": 4,
    "集計": 4,
}
"""名称: shared bigrams of the cores. 固有さ: how long they begin in the same way. 位置: the
names of the elements above. 単位: 1 the same, 0.6 akin. 値の続き: the baseline of one is what
the other came to or was to come to. 区分 and 集計: the same."""
ELEMENT_WEIGHTS: Mapping[str, int] = {"名称": 45, "指標": 35, "固有さ": 10, "位置": 10}
"""指標: of the indicators at and under either that have a sure heir, how many lie in the other."""
_AKIN, _ONE_STEP = 0.6, 0.8
_LIKE = 0.7
"""From this likeness on two names that are not the same speak for each other."""
_TELLING = 0.5
"""A name that comes in many plans (相談件数, 普及啓発) has less 固有さ than this."""
P = TypeVar("P", ElementProfile, IndicatorProfile)


@dataclass(frozen=True, slots=True)
class Scored:
    """A pair of IDs with its points by aspect, and whether nothing speaks against certainty."""

    before: str
    after: str
    score: int
    grounds: tuple[tuple[str, int], ...]
    doubtless: bool
    exact: bool
    """True where the names are the same to the letter."""


def indicator_score(one: IndicatorProfile, other: IndicatorProfile, onward: float) -> Scored:
    """Return the score of two indicators; it is the same the other way round.

    ``onward`` is how well the baseline of either goes on from the other (0 to 1).

    Nothing speaks against certainty where the cores are the same, or differ only by nouns that
    are often exchanged in a place of the same name; the name, or it and that of the place, is no
    common one; the units count the same kind of thing; and more than the name speaks for it: a
    place with a like name, or a value that goes on.
    """
    units = _units(one, other)
    place = place_likeness(one.above, other.above)
    onward = onward if units else 0.0
    shares = {
        "名称": _name(one.name, other.name),
        "固有さ": _rarity(one.name, other.name),
        "位置": place,
        "単位": units,
        "値の続き": onward,
        "区分": float(one.category is other.category),
        "集計": float(one.kind is other.kind),
    }
    same_home = bool(one.home) and one.home == other.home
    named = one.name.core == other.name.core or (one.name.loose == other.name.loose and same_home)
    witnessed = same_home or place >= _LIKE or onward > 0
    telling = bool(one.name.core) and named and _telling(one, other, same_home)
    doubtless = telling and units > 0 and witnessed
    exact = one.name.folded == other.name.folded
    return _scored((one.id, other.id), INDICATOR_WEIGHTS, shares, doubtless, exact)


def element_score(one: ElementProfile, other: ElementProfile, votes: float) -> Scored:
    """Return the score of two elements, given how far their indicators agree (0 to 1).

    Nothing speaks against certainty where the names are the same and, with those of the place, no
    common ones, or where they are alike while all indicators agree.
    """
    named = _name(one.name, other.name)
    shares = {
        "名称": named,
        "固有さ": _rarity(one.name, other.name),
        "指標": votes,
        "位置": place_likeness(one.above, other.above),
    }
    same = bool(one.name.core) and one.name.core == other.name.core
    same_home = bool(one.home) and one.home == other.home
    telling = same and _telling(one, other, same_home)
    doubtless = telling or (named >= _LIKE and votes == 1)
    exact = one.name.folded == other.name.folded
    return _scored((one.id, other.id), ELEMENT_WEIGHTS, shares, doubtless, exact)


def place_likeness(one: tuple[Name, ...], other: tuple[Name, ...]) -> float:
    """Return how alike the names of two places are; of a step up or down a little less."""
    alike = [
        likeness(left.grams, right.grams) * (1.0 if up == down else _ONE_STEP)
        for up, left in enumerate(one[:3])
        for down, right in enumerate(other[:3])
    ]
    return max(alike, default=0.0)


def _scored(
    pair: tuple[str, str],
    weights: Mapping[str, int],
    shares: Mapping[str, float],
    doubtless: bool,
    exact: bool,
) -> Scored:
    points = {aspect: round(points * shares[aspect]) for aspect, points in weights.items()}
    grounds = tuple((aspect, given) for aspect, given in points.items() if given)
    return Scored(*pair, sum(points.values()), grounds, doubtless, exact)


def _name(one: Name, other: Name) -> float:
    if one.core == other.core:
        return float(bool(one.core))
    return min(likeness(one.grams, other.grams), 0.95)


def _rarity(one: Name, other: Name) -> float:
    same = takewhile(lambda pair: pair[0] == pair[1], zip(one.loose, other.loose, strict=False))
    return weight("".join(left for left, _ in same))


def _telling(one: P, other: P, same_home: bool) -> bool:
    """Tell whether names that are the same, with those of the place, hardly come twice."""
    return _rarity(one.name, other.name) + weight(one.home) * same_home >= _TELLING


def _units(one: IndicatorProfile, other: IndicatorProfile) -> float:
    if one.units & other.units:
        return 1.0
    if not one.units and not other.units:
        return _AKIN
    akin = any(akin_units(left, right) for left in one.units for right in other.units)
    return _AKIN if akin else 0.0
