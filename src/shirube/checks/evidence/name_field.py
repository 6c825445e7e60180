"""The field of names: all names of a document, and which of them are alike."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from shirube.checks.evidence.name_changes import Readings, written_alike
from shirube.checks.evidence.names import Name
from shirube.checks.vocabulary import WordList

_CROWDED = 40
"""A pair of letters that so many names share says nothing."""
_SHARED = 0.55
_SERIES = 3
_LONGER = 2


@dataclass(frozen=True, slots=True)
class Field:
    """All names of a document: where each stands, and which begin or end with two letters."""

    held: Mapping[str, Sequence[Name]]
    heads: Mapping[str, Sequence[str]]
    tails: Mapping[str, Sequence[str]]
    readings: Readings

    def in_series(self, first: str, second: str) -> bool:
        """Tell whether two names belong to a row of names that differ in one word."""
        before = _common(first, second)
        behind = _common(first[::-1], second[::-1])
        head, tail = first[:before], first[len(first) - behind :]
        near = self.heads[head[:2]] if before > 1 else self.tails[tail[-2:]] if behind > 1 else ()
        longest = max(len(first), len(second)) + _LONGER
        row = (n for n in near if len(n) <= longest and n.startswith(head) and n.endswith(tail))
        return len(list(islice(row, _SERIES))) >= _SERIES


def name_field(names: Sequence[Name], written: WordList) -> Field:
    """Return the field of names; ``written`` holds letters that are written for each other."""
    held: dict[str, list[Name]] = defaultdict(list)
    for name in names:
        held[name.plain].append(name)
    heads: dict[str, list[str]] = defaultdict(list)
    tails: dict[str, list[str]] = defaultdict(list)
    for plain in held:
        heads[plain[:2]].append(plain)
        tails[plain[-2:]].append(plain)
    return Field(held, heads, tails, written_alike(written))


def alike(plains: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield pairs that share most of their pairs of letters."""
    index: dict[str, list[int]] = defaultdict(list)
    grams = [{plain[i : i + 2] for i in range(len(plain) - 1)} for plain in plains]
    sizes = list(map(len, grams))
    for place, held in enumerate(grams):
        rows = [index[gram] for gram in held]
        shared = Counter(chain.from_iterable(row for row in rows if len(row) <= _CROWDED))
        crowded = sum(len(row) > _CROWDED for row in rows)
        for row in rows:
            row.append(place)
        floor = _least(0, sizes[place]) - crowded
        for other in sorted(other for other, few in shared.items() if few >= floor):
            if len(held & grams[other]) >= _least(sizes[place], sizes[other]):
                yield plains[other], plains[place]


def _least(one: int, two: int) -> float:
    """Return how many pairs of letters two names share at least that are alike."""
    return _SHARED * max(min(one, two), 0.7 * max(one, two))


def _common(first: str, second: str) -> int:
    return next((i for i, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), 0)
