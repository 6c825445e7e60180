"""Chronologies (年表): rows that begin with a year, or go on with the year of the row above."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from shirube.intake.draft import Draft
from shirube.intake.paper import Line
from shirube.intake.readers.ladder import BULLET
from shirube.plan import Event, PassageKind
from shirube.terms import days, fold, fold_apart

_YEAR = re.compile(r"(?P<year>(?:明治|大正|昭和|平成|令和)\s?(?:元|\d{1,2})\s?年)\s(?P<rest>\S.*)")
_ROWS = 3
"""Rows with a year of their own that make a chronology."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its year as printed, what happened, what it says of it, and its lines."""

    when: str
    what: str
    text: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Chronology:
    """The rows of a chronology; none where a page holds no such table."""

    rows: tuple[Row, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """Return all lines of the table."""
        return tuple(line for row in self.rows for line in row.lines)

    def enter(self, element: str, draft: Draft) -> None:
        """Enter each row as an event under ``element``, and what is said of it as a text."""
        there = draft.element(element)
        for row in self.rows:
            meant = days(row.when)
            first, last = meant.iso if meant else ("", "")
            place = draft.source([line.number for line in row.lines])
            schedule = there.name if there else ""
            draft.events.append(Event(element, schedule, row.when, first, last, row.what, place))
            draft.book.field([line.number for line in row.lines], "日程")
            draft.passage(element, PassageKind.BODY, row.what, row.text, row.lines)


def chronology(lines: Sequence[Line]) -> Chronology:
    """Return the chronology among the lines of a page, from its first year to the page's end."""
    folded = [fold_apart(line.raw) for line in lines]
    dated = [at for at, text in enumerate(folded) if _YEAR.fullmatch(text)]
    if len(dated) < _ROWS:
        return Chronology()
    rows: list[list[int]] = []
    for at in range(dated[0], len(lines)):
        begins = at in dated or (" " in folded[at] and not BULLET.match(folded[at]))
        rows += [[at]] if begins else []
        rows[-1] += [] if begins else [at]
    found: list[Row] = []
    when = ""
    for places in rows:
        match = _YEAR.fullmatch(folded[places[0]])
        when = fold(match["year"]) if match else when
        what, _, text = (match["rest"] if match else folded[places[0]]).partition(" ")
        words = "\n".join(filter(None, [text, *(folded[at] for at in places[1:])]))
        told = "\n".join(fold(part) for part in words.split("\n") if part)
        found.append(Row(when, fold(what), told, tuple(lines[at] for at in places)))
    return Chronology(tuple(found))
