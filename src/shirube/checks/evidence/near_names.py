"""Near names (よく似た名称): pairs that are one name in two spellings, told from honest pairs.

高齢者の支援 and 障害者の支援 are two names; 農を活かした… and 農を生かした… are one.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from shirube.checks.evidence.name_changes import cut, inner_aside, letters, soft, tells_apart
from shirube.checks.evidence.name_field import Field, alike, name_field
from shirube.checks.evidence.names import Name
from shirube.checks.vocabulary import WordList
from shirube.terms import is_japanese

_WORD = 2
"""Letters of the shortest word that is a topic; one letter for another is a slip."""
_DASHES = "―—─～〜~"
_MEASURED = re.compile("[回人件数率量額割合値点]")
_SHORT, _LONG = 8, 12
_STRONG_RATIO, _RATIO, _SOFT_RATIO, _INSERTED_RATIO = 0.55, 0.7, 0.8, 0.88
_RARE = 8
"""A name that stands in more places is a title of columns and places nothing."""


@dataclass(frozen=True, slots=True)
class NearNames:
    """Two spellings of one name: the usual one and the other, each with its first place.

    ``sure`` is True where number or place tell that the two are one thing.
    """

    usual: Name
    other: Name
    sure: bool


def near_names(names: Sequence[Name], written: WordList) -> Iterator[NearNames]:
    """Yield each pair of spellings of one name once.

    ``written`` holds the letters that are written for each other.
    """
    field = name_field(names, written)
    for first, second in alike(list(field.held)):
        one, two = field.held[first], field.held[second]
        if all(place.wrapped for place in (*one, *two)):
            continue
        verdict = _verdict(one, two, field)
        if verdict is not None:
            usual, other = (one, two) if _weight(one) >= _weight(two) else (two, one)
            yield NearNames(usual[0], other[0], verdict)


def _weight(places: Sequence[Name]) -> tuple[bool, int, bool]:
    single = {place.source.first for place in places if not place.wrapped}
    return bool(single), len(single), any(place.subject for place in places)


def _verdict(one: Sequence[Name], two: Sequence[Name], field: Field) -> bool | None:
    """Tell whether two names are surely one, may be one, or (None) are two."""
    first, second = one[0].plain, two[0].plain
    beside = _stand_alike(one, two, field.held)
    if letters(first) == letters(second):
        return beside if is_japanese(first[0]) else None
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    changes = [
        (first[a:b], second[c:d]) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal"
    ]
    if inner_aside(first, second):
        return beside
    if cut(first, second) or any(tells_apart(a, b, field.readings) for a, b in changes):
        return None
    likeness, length = matcher.ratio(), min(len(first), len(second))
    if _numbers(one) & _numbers(two):
        broken = any(not a or not b for a, b in changes[-1:]) and first[-2:] != second[-2:]
        return True if likeness >= _STRONG_RATIO and length >= _SHORT and not broken else None
    if len(changes) != 1 or length < _SHORT:
        return None
    (a, b) = changes[0]
    if _topics(first, second, a, b):
        return None
    if {a, b} in field.readings or soft(a, b):
        return beside if likeness >= _SOFT_RATIO and (beside or length >= _LONG) else None
    if _parallel(one, two) or field.in_series(first, second):
        return None
    if not (_often(one) and _often(two)) and beside and likeness >= _RATIO and length > _SHORT + 1:
        return True
    if not (a and b) and likeness >= _INSERTED_RATIO and length >= _LONG:
        return False
    return None


def _topics(first: str, second: str, a: str, b: str) -> bool:
    """Tell whether two nouns at the beginning or between dashes name two things."""
    if min(len(a), len(b)) < _WORD or set(a) & set(b):
        return False
    return first[0] != second[0] or any(
        f"{dash}{a}{dash}" in first and f"{dash}{b}{dash}" in second for dash in _DASHES
    )


def _stand_alike(
    one: Sequence[Name], two: Sequence[Name], held: Mapping[str, Sequence[Name]]
) -> bool:
    """Tell whether one and the same rare name stands beside both."""
    shared = _beside(one) & _beside(two) - {one[0].plain, two[0].plain}
    return any(len({n.source.first for n in held.get(name, ())}) <= _RARE for name in shared)


def _numbers(places: Sequence[Name]) -> set[str]:
    return {place.number for place in places if place.strong and place.number[:1] != "第"}


def _beside(places: Sequence[Name]) -> frozenset[str]:
    return frozenset().union(*(place.beside for place in places))


def _often(places: Sequence[Name]) -> bool:
    return len({place.source.first for place in places}) > 1


def _parallel(one: Sequence[Name], two: Sequence[Name]) -> bool:
    """Tell whether the two stand beside each other, or count things in different ways."""
    first, second = one[0].plain, two[0].plain
    if first in _beside(two) or second in _beside(one):
        return True
    return bool(_MEASURED.search(first[-2:]) and _MEASURED.search(second[-2:]))
