"""Profiles (素描): what of an element or an indicator is compared, worked out once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from shirube.difference.names import bigrams, core, loose
from shirube.evaluation import Course
from shirube.plan import Category, Edition, Element, Indicator, Kind
from shirube.terms import fold


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it compares: folded, its core, the looser one, and the bigrams of the latter."""

    folded: str
    core: str
    loose: str
    grams: frozenset[str]


def name_of(text: str, parts: Iterable[str] = ()) -> Name:
    """Return a name as it compares."""
    plain = core(text, parts)
    return Name(fold(text), plain, loose(plain), bigrams(loose(plain)))


@dataclass(frozen=True, slots=True)
class ElementProfile:
    """An element: its name, the level it may be matched on, and the names of those above."""

    id: str
    name: Name
    level: str
    above: tuple[Name, ...]

    @property
    def block(self) -> str:
        """Return what both of a pair must have in common."""
        return self.level

    @property
    def home(self) -> str:
        """Return the name of where it stands."""
        return self.above[0].core if self.above else ""


@dataclass(frozen=True, slots=True)
class IndicatorProfile:
    """An indicator: its name, units, category, kind, courses, and the names of its place."""

    id: str
    name: Name
    units: frozenset[str]
    category: Category
    kind: Kind
    above: tuple[Name, ...]
    courses: tuple[Course, ...]
    relisted: bool

    @property
    def block(self) -> str:
        """Return what both of a pair must have in common: a 再掲 is only ever a 再掲."""
        return "再掲" if self.relisted else ""

    @property
    def home(self) -> str:
        """Return the name of where it stands."""
        return self.above[0].core if self.above else ""


Profile = ElementProfile | IndicatorProfile


def element_profiles(edition: Edition) -> dict[str, ElementProfile]:
    """Return the profile of each element by its ID."""
    members = {element.id: element for element in edition.elements}
    names = {element.id: name_of(element.name) for element in edition.elements}
    return {
        element.id: ElementProfile(
            element.id,
            names[element.id],
            element.rank.value if element.rank else element.tier,
            tuple(names[above] for above in upward(element.parent, members)),
        )
        for element in edition.elements
    }


def indicator_profiles(
    edition: Edition,
    elements: Mapping[str, ElementProfile],
    courses: Mapping[str, tuple[Course, ...]],
) -> dict[str, IndicatorProfile]:
    """Return the profile of each indicator by its ID."""
    return {
        row.id: IndicatorProfile(
            row.id,
            name_of(row.name, row.parts),
            _units(row, courses[row.id]),
            row.category,
            row.kind,
            _place(elements.get(row.element)),
            courses[row.id],
            row.relisted,
        )
        for row in edition.indicators
    }


def upward(element: str, members: Mapping[str, Element]) -> tuple[str, ...]:
    """Return an element and those above it, from below; a circle ends where it closes."""
    found: dict[str, None] = {}
    while element in members and element not in found:
        found[element] = None
        element = members[element].parent
    return tuple(found)


def _place(element: ElementProfile | None) -> tuple[Name, ...]:
    return () if element is None else (element.name, *element.above)


def _units(row: Indicator, courses: Iterable[Course]) -> frozenset[str]:
    printed = frozenset(unit for course in courses for unit in course.units())
    return frozenset({row.unit}) if row.unit else printed
