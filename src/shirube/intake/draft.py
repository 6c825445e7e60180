"""The draft of an Edition while its document is read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from shirube.intake.layout import Layout
from shirube.intake.ledger import Bookkeeper
from shirube.intake.paper import Line, Paper
from shirube.intake.tokens import Token
from shirube.plan import (
    Announcement,
    Change,
    Cost,
    Effect,
    Element,
    Event,
    Exhibit,
    Figure,
    Indicator,
    Link,
    Passage,
    PassageKind,
    Rank,
    Restatement,
)
from shirube.terms import Finding, Source

_source = lru_cache(maxsize=256)(Source)
"""The places of one row are often the same: one object then serves them all."""


@dataclass(slots=True)
class Draft:
    """Everything read so far, and where in the plan's tree the reading stands."""

    paper: Paper
    layout: Layout
    book: Bookkeeper
    elements: dict[str, Element] = field(default_factory=dict)
    """The plan's tree in printed order, by ID."""
    below: dict[str, list[str]] = field(default_factory=dict)
    """The IDs of the elements under each element."""
    indicators: list[Indicator] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    costs: list[Cost] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    exhibits: list[Exhibit] = field(default_factory=list)
    announcements: list[Announcement] = field(default_factory=list)
    restatements: list[Restatement] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    facts: dict[str, str] = field(default_factory=dict)
    years: set[int] = field(default_factory=set)
    open: dict[str, str] = field(default_factory=dict)
    """The element that is open now, by tier."""
    footnotes: dict[str, dict[str, str]] = field(default_factory=dict)
    """Words that a footnote explains, by element and footnote number."""
    ids: dict[str, int] = field(default_factory=dict)
    """The IDs that are taken, each with the count of those that wanted it."""
    listed: dict[str, tuple[str, str, Source]] = field(default_factory=dict)
    """Strategy marks, page and place that a list of measures prints, by number."""
    squeezed: str = ""
    """The whole document folded, without any blank."""
    forecast_from: int = 0
    """The first year whose figures in a row 実績 are a forecast; 0 makes all of them one."""
    diagram: list[list[Line]] = field(default_factory=list)
    """Lines of a diagram that names the plan's parts again: a box's line, or a sentence."""
    habits: dict[str, tuple[bool, str]] = field(default_factory=dict)
    """How tables of aims are set, by the name of their block: whether an aim is printed before
    the last of its rows, and the sign between names."""
    meeting: str = ""
    """The day of the meeting whose opinions are read, as printed."""
    widths: dict[str, list[float]] = field(default_factory=dict)
    """The widest line seen in each column of a table, by the name of its block."""

    def source(self, lines: Iterable[int]) -> Source:
        """Return the place of raw lines; there must be at least one."""
        numbers = list(lines)
        return _source(self.paper.file, min(numbers), max(numbers))

    def source_of(self, tokens: Sequence[Token], otherwise: Sequence[int]) -> Source:
        """Return the place of tokens, or of the lines ``otherwise`` where there are none."""
        return self.source([token.line for token in tokens] or otherwise)

    def repeats(self, words: str) -> bool:
        """Tell whether ``words``, without blanks, stand in the document more than once."""
        first = self.squeezed.find(words)
        return first >= 0 and self.squeezed.find(words, first + len(words)) >= 0

    def fresh_id(self, wanted: str) -> str:
        """Return ``wanted``, or ``wanted~2`` and so on where it is taken."""
        unique, count = wanted, self.ids.get(wanted, 1)
        while unique in self.ids:
            count += 1
            unique = f"{wanted}~{count}"
        self.ids[unique] = 1
        self.ids[wanted] = count
        return unique

    def put(self, element: Element) -> None:
        """Put an element into the tree."""
        self.elements[element.id] = element
        self.below.setdefault(element.parent, []).append(element.id)

    def add(self, element: Element) -> None:
        """Put an element into the tree and open it."""
        self.put(element)
        self.open[element.tier] = element.id

    def element(self, identity: str) -> Element | None:
        """Return the element with an ID, or None."""
        return self.elements.get(identity)

    def explained(self, identity: str) -> dict[str, str]:
        """Return the words that the footnotes of an element and of those above it explain."""
        words: dict[str, str] = {}
        place = self.element(identity)
        while place is not None:
            words = {**self.footnotes.get(place.id, {}), **words}
            place = self.element(place.parent)
        return words

    def replace(self, element: Element) -> None:
        """Put a changed element in the place of the one with its ID."""
        self.elements[element.id] = element

    def current(self, *tiers: str) -> str:
        """Return the ID of the open element of the first tier that is open, or empty."""
        return next((self.open[tier] for tier in tiers if self.open.get(tier)), "")

    def children(self, parent: str, rank: Rank | None = None) -> list[Element]:
        """Return the elements under ``parent``, in order."""
        found = (self.elements[identity] for identity in self.below.get(parent, ()))
        return [element for element in found if rank is None or element.rank is rank]

    def passage(
        self, element: str, kind: PassageKind, title: str, text: str, lines: Sequence[Line]
    ) -> None:
        """Put a text into its place and enter its lines; an empty text is nothing."""
        if not text:
            return
        numbers = [line.number for line in lines]
        self.passages.append(Passage(element, kind, title, text, self.source(numbers)))
        self.book.field(numbers, kind.value)
