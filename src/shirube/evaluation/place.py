"""Where an indicator stands in the tree: its project and its measure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from shirube.plan import Edition, Element, Rank


@dataclass(frozen=True, slots=True)
class Places:
    """The elements of an Edition, and the element of each indicator, by ID."""

    elements: Mapping[str, Element]
    homes: Mapping[str, str]

    def measure(self, indicator: str) -> str:
        """Return the ID of the measure (施策) over an indicator, or an empty text."""
        return self._above(indicator, Rank.MEASURE)

    def project(self, indicator: str) -> str:
        """Return the ID of the project (事業) over an indicator, or an empty text."""
        return self._above(indicator, Rank.PROJECT)

    def number(self, element: str) -> str:
        """Return the printed number of an element, or an empty text."""
        return self.elements[element].number if element in self.elements else ""

    def line(self, indicator: str) -> Iterator[str]:
        """Yield the IDs of the elements over an indicator, the nearest first."""
        here, seen = self.homes.get(indicator, ""), set[str]()
        while here in self.elements and here not in seen:
            yield here
            seen.add(here)
            here = self.elements[here].parent

    def _above(self, indicator: str, rank: Rank) -> str:
        ranked = (here for here in self.line(indicator) if self.elements[here].rank is rank)
        return next(ranked, "")


def places(edition: Edition) -> Places:
    """Return the places of an Edition; a tree that bites its tail ends where it began."""
    return Places(
        {element.id: element for element in edition.elements},
        {row.id: row.element for row in edition.indicators},
    )
