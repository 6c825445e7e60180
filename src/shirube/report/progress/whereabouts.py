"""Where the texts of no element belong: beside what stands nearest to them in the document."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from enum import Enum

from shirube.plan import Edition, Passage, PassageKind, Restated
from shirube.report.progress.tree import Tree, grouped
from shirube.terms import Source

_COVER = (PassageKind.COVER_PURPOSE, PassageKind.COVER_CONTENT, PassageKind.COVER_SCHEDULE)
"""Texts of the paper that goes before a council; they are no part of the report."""
_BESIDE = (PassageKind.NOTE, PassageKind.LEGEND, PassageKind.LEAD)
"""Texts that speak of what they stand beside: a lead of what follows, a note of what is above."""


class Whereabouts(Enum):
    """The parts of the report that texts of no element go to."""

    FRONT = "front"
    MEASURES = "measures"
    COSTS = "costs"
    EFFECTS = "effects"
    EXHIBITS = "exhibits"


def whereabouts(edition: Edition) -> Mapping[Whereabouts, tuple[Passage, ...]]:
    """Return the texts of no element by the part they belong to, but those of a cover paper."""
    marks = {file: sorted(of_it) for file, of_it in grouped(_marks(edition)).items()}
    return grouped((_part(passage, marks), passage) for passage in loose(edition))


def loose(edition: Edition) -> Iterator[Passage]:
    """Yield the texts of no element, but columns and those of a cover paper."""
    known = {element.id for element in edition.elements}
    for passage in edition.passages:
        boxed = passage.kind is PassageKind.COLUMN and bool(known)
        if passage.element not in known and passage.kind not in _COVER and not boxed:
            yield passage


def boxes(edition: Edition, tree: Tree) -> Mapping[str, tuple[Passage, ...]]:
    """Return the columns (コラム) of no element, by the section that begins last before them."""
    known = tree.elements
    sections = [element for element in edition.elements if tree.is_section(element)]
    starts = {
        file: sorted(of_it)
        for file, of_it in grouped(
            (e.source.file, (e.source.first, e.id)) for e in sections
        ).items()
    }
    first = sections[0].id if sections else ""
    return grouped(
        (_before(passage.source, starts) or first, passage)
        for passage in edition.passages
        if passage.kind is PassageKind.COLUMN and passage.element not in known and known
    )


def _before(source: Source, starts: Mapping[str, list[tuple[int, str]]]) -> str:
    of_it = starts.get(source.file, [])
    place = bisect_left(of_it, (source.first, ""))
    return of_it[place - 1][1] if place else ""


def _marks(edition: Edition) -> Iterator[tuple[str, tuple[int, str]]]:
    """Yield the file, line and part of everything that belongs to one part."""
    restated = [r.source for r in edition.restatements if r.subject is Restated.COST]
    rows = [row.source for row in edition.indicators]
    held = {
        Whereabouts.MEASURES: [*(element.source for element in edition.elements), *rows],
        Whereabouts.COSTS: [*(cost.source for cost in edition.costs), *restated],
        Whereabouts.EFFECTS: [effect.source for effect in edition.effects],
        Whereabouts.EXHIBITS: [exhibit.source for exhibit in edition.exhibits],
    }
    for part, sources in held.items():
        for source in sources:
            yield source.file, (source.first, part.name)
            yield source.file, (source.last, part.name)


def _part(passage: Passage, marks: Mapping[str, list[tuple[int, str]]]) -> Whereabouts:
    if passage.kind not in _BESIDE:
        return Whereabouts.FRONT
    of_it = marks.get(passage.source.file, [])
    if not of_it:
        return Whereabouts.MEASURES
    line = passage.source.first
    place = bisect_left(of_it, (line, ""))
    near = of_it[max(place - 1, 0) : place + 1]
    if passage.kind is not PassageKind.LEGEND:
        near = near[-1:] if passage.kind is PassageKind.LEAD else near[:1]
    return Whereabouts[min(near, key=lambda mark: abs(mark[0] - line))[1]]
