"""Who stands under whom in the plan's tree."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from shirube.plan import Edition, Element, Indicator


@dataclass(frozen=True, slots=True)
class Family:
    """The tree of one Edition, looked up both ways."""

    members: Mapping[str, Element]
    children: Mapping[str, tuple[Element, ...]]
    """The elements under an ID; those of the top stand under the empty ID."""
    indicators: Mapping[str, tuple[Indicator, ...]]

    def line(self, element: str) -> tuple[Element, ...]:
        """Return the elements from the top down to ``element`` itself."""
        upward: dict[str, Element] = {}
        while element in self.members and element not in upward:
            upward[element] = self.members[element]
            element = self.members[element].parent
        return tuple(reversed(upward.values()))

    def below(self, element: str) -> Iterator[Element]:
        """Yield every element under ``element``, in reading order, without itself."""
        for child in self.children.get(element, ()):
            yield child
            yield from self.below(child.id)

    def counted(self, element: str) -> tuple[Indicator, ...]:
        """Return the indicators of ``element`` and of all that stands under it."""
        places = (element, *(below.id for below in self.below(element)))
        return tuple(one for place in places for one in self.indicators.get(place, ()))


def family(edition: Edition) -> Family:
    """Return the tree of ``edition``; an element that hangs on nothing stands at the top."""
    members = {element.id: element for element in edition.elements}
    children: defaultdict[str, list[Element]] = defaultdict(list)
    for element in edition.elements:
        children[_home(element, members)].append(element)
    indicators: defaultdict[str, list[Indicator]] = defaultdict(list)
    for indicator in edition.indicators:
        indicators[indicator.element].append(indicator)
    return Family(
        members,
        {parent: tuple(found) for parent, found in children.items()},
        {element: tuple(found) for element, found in indicators.items()},
    )


def _home(element: Element, members: Mapping[str, Element]) -> str:
    """Return the parent of ``element``, or nothing where the way up is broken or a circle."""
    seen, up = {element.id}, element.parent
    while up in members and up not in seen:
        seen.add(up)
        up = members[up].parent
    return "" if up in members or element.parent not in members else element.parent
