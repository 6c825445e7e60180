"""What a sketch has drawn so far: the lists of an Edition, and the elements above by depth."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from shirube.plan import (
    Announcement,
    Change,
    Cost,
    Edition,
    Effect,
    Element,
    Event,
    Exhibit,
    Figure,
    Indicator,
    Link,
    Passage,
    Plan,
    Restatement,
)
from shirube.terms import Source

BLANK = Edition(
    Plan("sketch", "", "潮見市", "潮見市実施計画", "実施計画", 2022, 2023),
    "推進状況",
    False,
    "令和5年2月",
    "",
    "",
    (),
    (),
    (),
    (),
)
"""The Edition that the lines of a sketch change."""
LISTS = (
    "elements",
    "indicators",
    "figures",
    "changes",
    "costs",
    "effects",
    "links",
    "passages",
    "exhibits",
    "announcements",
    "restatements",
    "events",
)


@dataclass(slots=True)
class Drawing:
    """The lists of an Edition while its lines are read, and the elements above by depth."""

    edition: Edition = BLANK
    above: dict[int, str] = field(default_factory=dict)
    row: str = ""
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
    events: list[Event] = field(default_factory=list)

    def element(self, depth: int) -> str:
        """Return the ID of the nearest element above a depth, or empty."""
        return next((self.above[d] for d in range(depth - 1, -1, -1) if d in self.above), "")

    def finished(self) -> Edition:
        """Return the Edition that was drawn."""
        lists: dict[str, Any] = {name: tuple(getattr(self, name)) for name in LISTS}
        return replace(self.edition, **lists)


Stroke = Callable[[Drawing, int, Sequence[str], Source], None]
"""What draws a line: the drawing, its depth, its fields, its place."""
