"""Two sides of a thing, put against each other."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from itertools import zip_longest
from typing import TypeVar

from shirube.difference.contrast import Aspect, Contrast, Side
from shirube.plan import Link
from shirube.terms import Source

R = TypeVar("R")


def text_side(text: str, source: Source | None) -> Side | None:
    """Return a text as a side; nothing where it is empty."""
    return Side(text, source) if text else None


def differing(before: Side | None, after: Side | None) -> bool:
    """Tell whether two sides say different things."""
    if before is None or after is None:
        return before is not after
    return not before.says_as(after)


def texts(
    said: Mapping[Aspect, tuple[str, str]], before: Source | None, after: Source | None
) -> Iterator[Contrast]:
    """Yield the aspects whose texts differ."""
    for aspect, (one, other) in said.items():
        sides = text_side(one, before), text_side(other, after)
        if differing(*sides):
            yield Contrast(aspect, *sides)


def paired(
    before: Iterable[R], after: Iterable[R], key: Callable[[R], Hashable], order: Callable[[R], str]
) -> Iterator[tuple[R | None, R | None]]:
    """Yield the records of both sides that have the same key, whatever their order."""
    left, right = _keyed(before, key), _keyed(after, key)
    for name in dict.fromkeys((*left, *right)):
        ones, others = (sorted(side.get(name, []), key=order) for side in (left, right))
        yield from zip_longest(ones, others)


def links(before: Iterable[Link], after: Iterable[Link]) -> Iterator[Contrast]:
    """Yield the relations whose targets differ, each as one list."""
    left, right = _relations(before), _relations(after)
    for relation in sorted({*left, *right}):
        one, other = left.get(relation), right.get(relation)
        if differing(one, other):
            yield Contrast(Aspect.LINKS, one, other, what=relation)


def _relations(found: Iterable[Link]) -> dict[str, Side]:
    groups = _keyed(found, lambda link: link.relation.value)
    return {
        str(name): Side(";".join(sorted(link.target for link in held)), held[0].source)
        for name, held in groups.items()
    }


def _keyed(records: Iterable[R], key: Callable[[R], Hashable]) -> dict[Hashable, list[R]]:
    groups: defaultdict[Hashable, list[R]] = defaultdict(list)
    for one in records:
        groups[key(one)].append(one)
    return groups
