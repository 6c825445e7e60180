"""A case: what the rules are given to look at, with the ways through it laid out."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar

from shirube.checks.evidence.lines import Line, script_lines
from shirube.checks.evidence.names import Name, names, plain_name
from shirube.checks.evidence.near_names import NearNames, near_names
from shirube.checks.script import Script, edition_script
from shirube.checks.vocabulary import Vocabulary, vocabulary
from shirube.difference import Difference
from shirube.evaluation import Course, IndicatorTotals, courses, indicator_totals
from shirube.plan import Change, Edition, Element, Figure, Indicator, PassageKind, Rank
from shirube.terms import Source

Item = TypeVar("Item")
_BELOW = 6
"""So many lines below a heading its name may be printed."""


@dataclass(frozen=True)
class Case:
    """An Edition, the text of its document where it is at hand, and what it is compared with.

    ``texts`` is empty where only the Edition is given: then its own words are the script.
    ``others`` are the plans that stand beside it, ``words`` the word lists that rules use.
    ``difference`` is what parts it from an earlier Edition, which that holds as ``before``.
    """

    edition: Edition
    texts: Script = ()
    others: tuple[Edition, ...] = ()
    words: Vocabulary = field(default_factory=vocabulary)
    difference: Difference | None = None

    @cached_property
    def _looks(self) -> dict[Callable[["Case"], Iterable[Any]], tuple[Any, ...]]:
        return {}

    def once(self, look: Callable[["Case"], Iterable[Item]]) -> tuple[Item, ...]:
        """Return what a look at the case finds; it is taken once, however many rules ask."""
        if look not in self._looks:
            self._looks[look] = tuple(look(self))
        return self._looks[look]

    @cached_property
    def script(self) -> Script:
        """Return the paragraphs that rules on words read."""
        return self.texts or edition_script(self.edition)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Return the script line by line, as it is printed."""
        return script_lines(self.script)

    @cached_property
    def elements(self) -> Mapping[str, Element]:
        """Return the elements by ID."""
        return {element.id: element for element in self.edition.elements}

    @cached_property
    def children(self) -> Mapping[str, tuple[Element, ...]]:
        """Return the elements under each ID, in order; under the empty one those at the top."""
        return _grouped((element.parent, element) for element in self.edition.elements)

    @cached_property
    def indicators(self) -> Mapping[str, Indicator]:
        """Return the indicators by ID."""
        return {indicator.id: indicator for indicator in self.edition.indicators}

    @cached_property
    def rows(self) -> Mapping[str, tuple[Indicator, ...]]:
        """Return the indicators directly under each element, in order."""
        return _grouped((indicator.element, indicator) for indicator in self.edition.indicators)

    @cached_property
    def figures(self) -> Mapping[str, tuple[Figure, ...]]:
        """Return the figures of each indicator, in order."""
        return _grouped((figure.indicator, figure) for figure in self.edition.figures)

    @cached_property
    def changes(self) -> Mapping[str, tuple[Change, ...]]:
        """Return the changes of each indicator, in order."""
        return _grouped((change.indicator, change) for change in self.edition.changes)

    @cached_property
    def courses(self) -> tuple[Course, ...]:
        """Return the course of every part of every indicator."""
        return courses(self.edition)

    @cached_property
    def own_courses(self) -> tuple[Course, ...]:
        """Return the courses of the rows that are no re-listing (再掲)."""
        return tuple(course for course in self.courses if not course.indicator.relisted)

    @cached_property
    def totals(self) -> Mapping[tuple[str, str], IndicatorTotals]:
        """Return the computed totals by indicator and part."""
        return {(each.indicator, each.part): each for each in indicator_totals(self.edition)}

    @cached_property
    def near_names(self) -> tuple[NearNames, ...]:
        """Return the pairs of names that are one in two spellings, the longest first."""
        held = names(self.edition, self.lines, self.script)
        pairs = near_names(held, self.words["readings"])
        return tuple(sorted(pairs, key=lambda pair: -len(pair.other.plain)))

    def standing(self, name: Name) -> Source:
        """Return the line on which a name stands, at its place or a little below its heading."""
        if not self.texts:
            return name.source
        near = range(name.source.first, name.source.last + _BELOW)
        at = (line for line in self.lines if line.source.first in near)
        here = (line for line in at if line.source.file == name.source.file)
        return next((ln.source for ln in here if name.plain in plain_name(ln.text)), name.source)

    @cached_property
    def _opinions(self) -> frozenset[tuple[str, int]]:
        passages = (p for p in self.edition.passages if p.kind is PassageKind.OPINION)
        return frozenset(
            (passage.source.file, line)
            for passage in passages
            for line in range(passage.source.first, passage.source.last + 1)
        )

    def is_opinion(self, place: Source) -> bool:
        """Tell whether a place lies in a record of opinions, which nobody may mend."""
        return (place.file, place.first) in self._opinions

    def above(self, element: str) -> tuple[Element, ...]:
        """Return an element and those above it, nearest first; a circle ends where it began."""
        found: list[Element] = []
        here, seen = self.elements.get(element), set[str]()
        while here is not None and here.id not in seen:
            seen.add(here.id)
            found.append(here)
            here = self.elements.get(here.parent)
        return tuple(found)

    def ranked(self, element: str, rank: Rank) -> Element | None:
        """Return the nearest element of a rank at or above ``element``."""
        return next((each for each in self.above(element) if each.rank is rank), None)


def _grouped(pairs: Iterable[tuple[str, Item]]) -> dict[str, tuple[Item, ...]]:
    groups: dict[str, list[Item]] = {}
    for key, item in pairs:
        groups.setdefault(key, []).append(item)
    return {key: tuple(items) for key, items in groups.items()}
