"""The outline (目次) of a folio: its headings in order, each with its number."""

from collections.abc import Mapping
from dataclasses import dataclass

from shirube.report.folio import Folio, Heading


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading with its number in the folio (from 1)."""

    number: int
    heading: Heading


def outline(folio: Folio) -> tuple[Entry, ...]:
    """Return the headings of ``folio``."""
    found = (block for block in folio.blocks if isinstance(block, Heading))
    return tuple(Entry(number, heading) for number, heading in enumerate(found, 1))


def anchored(entries: tuple[Entry, ...]) -> Mapping[str, Entry]:
    """Return the headings by their anchor; of two with the same one the first."""
    return {entry.heading.anchor: entry for entry in reversed(entries) if entry.heading.anchor}
