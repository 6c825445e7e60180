"""Under which measure a difference stands: that of the later Edition, else of the earlier."""

from collections.abc import Mapping
from dataclasses import dataclass

from shirube.difference import Difference, Thing
from shirube.plan import Edition, Element, Rank

WHOLE = ""
"""The section of what speaks of the plan as a whole."""
_GONE = "before "
"""What stands before the ID of a section that only the earlier Edition has."""


@dataclass(frozen=True, slots=True)
class Places:
    """The sections by ID in their order, and for each Edition the section of its elements."""

    titles: Mapping[str, Element | None]
    homes_before: Mapping[str, str]
    homes_after: Mapping[str, str]

    def before(self, thing: Thing) -> str:
        """Return the section of something of the earlier Edition."""
        return self.homes_before.get(_element(thing), WHOLE)

    def after(self, thing: Thing) -> str:
        """Return the section of something of the later Edition."""
        return self.homes_after.get(_element(thing), WHOLE)


def places(found: Difference) -> Places:
    """Return the sections of a difference; one that is matched has the ID of the later side."""
    heirs = {pair.before.id: pair.after.id for pair in found.elements}
    old, new = _sections(found.before), _sections(found.after)
    homes = {id: heirs.get(section, _GONE + section) for id, section in old.items()}
    titles: dict[str, Element | None] = {WHOLE: None}
    titles.update({e.id: e for e in found.after.elements if e.id in new.values()})
    titles.update({homes[e.id]: e for e in found.before.elements if homes[e.id] == _GONE + e.id})
    later = {e.id: e for e in found.after.elements}
    for section in homes.values():
        if section in later:
            titles.setdefault(section, later[section])
    return Places(titles, homes, new)


def _sections(edition: Edition) -> dict[str, str]:
    """Return for each element the measure at or above it, else what stands at the top over it."""
    elements = {element.id: element for element in edition.elements}
    return {id: _section(id, elements) for id in elements}


def _section(id: str, elements: Mapping[str, Element]) -> str:
    here, line = id, list[str]()
    while here in elements and here not in line:
        line.append(here)
        if elements[here].rank is Rank.MEASURE:
            return here
        here = elements[here].parent
    return line[-1]


def _element(thing: Thing) -> str:
    return thing.id if isinstance(thing, Element) else thing.element
