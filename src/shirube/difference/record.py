"""Records (台帳): an Edition laid open, so that all that hangs on a thing is found at once."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from shirube.difference.profile import (
    ElementProfile,
    IndicatorProfile,
    element_profiles,
    indicator_profiles,
    upward,
)
from shirube.evaluation import Course, courses
from shirube.plan import Change, Cost, Edition, Element, Figure, Indicator, Link

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Record:
    """An Edition by IDs. ``above`` names the elements over each indicator, the nearest first."""

    edition: Edition
    elements: Mapping[str, Element]
    indicators: Mapping[str, Indicator]
    figures: Mapping[str, tuple[Figure, ...]]
    changes: Mapping[str, tuple[Change, ...]]
    courses: Mapping[str, tuple[Course, ...]]
    costs: Mapping[str, tuple[Cost, ...]]
    links: Mapping[str, tuple[Link, ...]]
    above: Mapping[str, tuple[str, ...]]
    element_profiles: Mapping[str, ElementProfile]
    indicator_profiles: Mapping[str, IndicatorProfile]

    def path(self, element: str) -> str:
        """Return the names from the top down to an element, with their numbers."""
        line = [self.elements[one] for one in reversed(upward(element, self.elements))]
        return " > ".join(f"{one.number} {one.name}".strip() for one in line)


def record(edition: Edition) -> Record:
    """Return an Edition laid open."""
    elements = {element.id: element for element in edition.elements}
    by_indicator = _grouped(courses(edition), lambda course: course.indicator.id)
    profiles = element_profiles(edition)
    return Record(
        edition,
        elements,
        {row.id: row for row in edition.indicators},
        _grouped(edition.figures, lambda figure: figure.indicator),
        _grouped(edition.changes, lambda change: change.indicator),
        by_indicator,
        _grouped(edition.costs, lambda cost: cost.element),
        _grouped(edition.links, lambda link: link.origin),
        {row.id: upward(row.element, elements) for row in edition.indicators},
        profiles,
        indicator_profiles(edition, profiles, by_indicator),
    )


def _grouped(records: Iterable[R], key: Callable[[R], str]) -> dict[str, tuple[R, ...]]:
    groups: defaultdict[str, list[R]] = defaultdict(list)
    for one in records:
        groups[key(one)].append(one)
    return {name: tuple(found) for name, found in groups.items()}
