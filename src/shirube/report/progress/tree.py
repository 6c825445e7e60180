"""The tree of an Edition laid out for a walk from top to bottom, whatever its shape."""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import TypeVar

from shirube.plan import Edition, Element, Figure, Indicator, Link, PassageKind, Rank

Key = TypeVar("Key", bound=Hashable)
Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Tree:
    """Elements by ID, those under each, and what belongs to each."""

    elements: Mapping[str, Element]
    children: Mapping[str, tuple[Element, ...]]
    """In order; under the empty ID those at the top."""
    indicators: Mapping[str, tuple[Indicator, ...]]
    figures: Mapping[str, tuple[Figure, ...]]
    links: Mapping[str, tuple[Link, ...]]
    homes: Mapping[str, str]
    """The element of each indicator, by their IDs."""
    holding: frozenset[str]
    """IDs of the elements at or under which a measure stands."""
    telling: frozenset[str]
    """IDs of the elements that have texts, more than notes, or tables of their own."""

    def is_section(self, element: Element) -> bool:
        """Tell whether an element has a section of its own, and is no row of one."""
        if element.rank in (Rank.PILLAR, Rank.MEASURE) or not element.parent:
            return True
        told = element.id in self.telling and element.rank is not Rank.PROJECT
        return told or bool(self.children.get(element.id))

    def runs(self, element: str) -> Iterator[tuple[bool, tuple[Element, ...]]]:
        """Yield what stands under an element in runs: of sections (True), of rows (False)."""
        for section, run in groupby(self.children.get(element, ()), self.is_section):
            yield section, tuple(run)

    def roots(self) -> Iterator[tuple[str, tuple[Element, ...]]]:
        """Yield the elements at the top in runs of one tier; those with measures are named ""."""
        for title, run in groupby(self.children.get("", ()), self._title):
            yield title, tuple(run)

    def walk(self) -> Iterator[Element]:
        """Yield every element from top to bottom, each before what stands under it."""
        waiting = list(reversed(self.children.get("", ())))
        while waiting:
            element = waiting.pop()
            yield element
            waiting.extend(reversed(self.children.get(element.id, ())))

    def _title(self, element: Element) -> str:
        return "" if element.id in self.holding else element.tier


def tree(edition: Edition) -> Tree:
    """Return the tree of an Edition.

    An element whose parent is not there stands at the top, and so does the first of a circle.
    """
    elements = {element.id: element for element in edition.elements}
    parents = _parents(elements)
    return Tree(
        elements,
        grouped((parents[element.id], element) for element in elements.values()),
        grouped((row.element, row) for row in edition.indicators),
        grouped((figure.indicator, figure) for figure in edition.figures),
        grouped((link.origin, link) for link in edition.links),
        {row.id: row.element for row in edition.indicators},
        frozenset(_holding(elements, parents)),
        frozenset(_telling(edition)),
    )


def grouped(pairs: Iterable[tuple[Key, Thing]]) -> dict[Key, tuple[Thing, ...]]:
    """Return the things of each key, in order."""
    found: dict[Key, list[Thing]] = {}
    for key, thing in pairs:
        found.setdefault(key, []).append(thing)
    return {key: tuple(things) for key, things in found.items()}


def _parents(elements: Mapping[str, Element]) -> dict[str, str]:
    """Return the parent of each element, every circle cut at its first element."""
    parents = {id: e.parent if e.parent in elements else "" for id, e in elements.items()}
    sound = {""}
    for start in elements:
        here, path = start, dict[str, None]()
        while here not in sound and here not in path:
            path[here] = None
            here = parents[here]
        if here in path:
            parents[here] = ""
        sound.update(path)
    return parents


def _telling(edition: Edition) -> Iterator[str]:
    small = (PassageKind.NOTE, PassageKind.LEGEND)
    yield from (passage.element for passage in edition.passages if passage.kind not in small)
    yield from (exhibit.element for exhibit in edition.exhibits)


def _holding(elements: Mapping[str, Element], parents: Mapping[str, str]) -> Iterator[str]:
    seen = {""}
    for element in elements.values():
        here = element.id if element.rank is Rank.MEASURE else ""
        while here not in seen:
            seen.add(here)
            yield here
            here = parents[here]
