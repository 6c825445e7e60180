"""Reader of a schedule (主な予定): a date and what is then decided, a row each."""

import re
from dataclasses import dataclass, field

from shirube.intake.blocks import Block
from shirube.intake.draft import Draft
from shirube.intake.tokens import printed, tokens
from shirube.plan import Event
from shirube.terms import DATES, Days, days, fold

_ROW = re.compile(rf"(?P<date>{DATES})(?P<what>.*)")
_SPAN = ("~", "〜")
_PURPOSE = "日程"


@dataclass(slots=True)
class _Row:
    """A row: its date, the words of it that were printed, what happens, and its lines."""

    when: Days
    what: str
    lines: list[int] = field(default_factory=list)
    complete: bool = True


def decisions(block: Block, draft: Draft) -> None:
    """Enter an event for each row; year and month go on from the row above.

    A span may end on a line of its own (9月中旬~ / 10月上旬); a date alone on its line is lent to
    the rows below; other lines go on with the row they stand under, and before the first date
    they stay unread.
    """
    rows: list[_Row] = []
    above: Days | None = None
    for line in block.lines:
        text = fold(line.raw)
        match = _ROW.match(text)
        found = days(match["date"], above) if match else None
        if match is None or found is None:
            if rows:
                rows[-1].what += text
                rows[-1].lines.append(line.number)
            continue
        if rows and not rows[-1].complete and not match["what"]:
            rows[-1].when = above = rows[-1].when.until(_alone(match["date"], found))
            rows[-1].lines.append(line.number)
            rows[-1].complete = True
            continue
        above = found
        row = _Row(found, match["what"], [line.number], not match["date"].endswith(_SPAN))
        rows.append(row)
    schedule = fold(printed(tokens(block.heading)))
    for row in rows:
        _enter(row, schedule, draft)


def _alone(words: str, found: Days) -> Days:
    """Return the end of a span with its own words only: the year was said at its beginning."""
    return Days(words, found.stated, found.first, found.last)


def _enter(row: _Row, schedule: str, draft: Draft) -> None:
    draft.book.field(row.lines, _PURPOSE)
    if not row.what:
        return
    first, last = row.when.iso
    place = draft.source(row.lines)
    draft.events.append(Event("", schedule, row.when.words, first, last, row.what, place))
