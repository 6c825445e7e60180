"""The draft of an Edition while its document is read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

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


@dataclass(slots=True)
class Draft:
    """Everything read so far, and where in the plan's tree the reading stands."""

    paper: Paper
    layout: Layout
    book: Bookkeeper
    elements: list[Element] = field(default_factory=list)
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
    findings: list[Finding] = field(default_factory=list)
    facts: dict[str, str] = field(default_factory=dict)
    years: set[int] = field(default_factory=set)
    open: dict[str, str] = field(default_factory=dict)
    """The element that is open now, by tier."""
    footnotes: dict[str, dict[str, str]] = field(default_factory=dict)
    """Words that a footnote explains, by element and footnote number."""
    ids: set[str] = field(default_factory=set)
    listed: dict[str, tuple[str, str, Source]] = field(default_factory=dict)
    """Strategy marks, page and place that a list of measures prints, by number."""
    squeezed: str = ""
    """The whole document folded, without any blank."""
    forecast_from: int = 0
    """The first year whose figures in a row 実績 are a forecast; 0 makes all of them one."""
    widths: dict[str, list[float]] = field(default_factory=dict)
    """The widest line seen in each column of a table, by the name of its block."""

    def source(self, lines: Iterable[int]) -> Source:
        """Return the place of raw lines; there must be at least one."""
        numbers = list(lines)
        return Source(self.paper.file, min(numbers), max(numbers))

    def source_of(self, tokens: Sequence[Token], otherwise: Sequence[int]) -> Source:
        """Return the place of tokens, or of the lines ``otherwise`` where there are none."""
        return self.source([token.line for token in tokens] or otherwise)

    def fresh_id(self, wanted: str) -> str:
        """Return ``wanted``, or ``wanted~2`` and so on where it is taken."""
        unique, count = wanted, 1
        while unique in self.ids:
            count += 1
            unique = f"{wanted}~{count}"
        self.ids.add(unique)
        return unique

    def add(self, element: Element) -> None:
        """Put an element into the tree and open it."""
        self.elements.append(element)
        self.open[element.tier] = element.id

    def element(self, identity: str) -> Element | None:
        """Return the element with an ID, or None."""
        return next((e for e in reversed(self.elements) if e.id == identity), None)

    def replace(self, element: Element) -> None:
        """Put a changed element in the place of the one with its ID."""
        for place in range(len(self.elements) - 1, -1, -1):
            if self.elements[place].id == element.id:
                self.elements[place] = element
                return

    def current(self, *tiers: str) -> str:
        """Return the ID of the open element of the first tier that is open, or empty."""
        return next((self.open[tier] for tier in tiers if self.open.get(tier)), "")

    def children(self, parent: str, rank: Rank | None = None) -> list[Element]:
        """Return the elements under ``parent``, in order."""
        return [e for e in self.elements if e.parent == parent and (rank is None or e.rank is rank)]

    def passage(
        self, element: str, kind: PassageKind, title: str, text: str, lines: Sequence[Line]
    ) -> None:
        """Put a text into its place and enter its lines; an empty text is nothing."""
        if not text:
            return
        numbers = [line.number for line in lines]
        self.passages.append(Passage(element, kind, title, text, self.source(numbers)))
        self.book.field(numbers, kind.value)
