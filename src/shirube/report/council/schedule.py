"""What comes next (今後のスケジュール): of the agenda, else of the Edition."""

from collections.abc import Iterator

from shirube.plan import LEFT_OUT, Edition, Event, PassageKind
from shirube.report.council.agenda import Agenda, Appointment
from shirube.report.folio import Align, Block, Cell, Table, Text
from shirube.report.progress.lettering import lettered
from shirube.report.progress.paragraphs import paragraphs
from shirube.report.progress.values import MISSING
from shirube.report.theme import Theme
from shirube.terms import days

_AHEAD = ("スケジュール", "予定")
"""Words of a heading under which lies what is still to come."""


def schedule_blocks(edition: Edition, agenda: Agenda, theme: Theme) -> Iterator[Block]:
    """Yield the schedule as a table, the document's own text of it, or that there is none."""
    lines = agenda.schedule or tuple(
        Appointment(lettered(event.when), lettered(event.what)) for event in _coming(edition)
    )
    texts = [
        passage.text
        for passage in edition.passages
        if passage.kind is PassageKind.COVER_SCHEDULE and LEFT_OUT not in passage.text
    ]
    if lines:
        heads = tuple(Cell(theme.word(head), Align.CENTER, head=True) for head in ("時期", "内容"))
        rows = tuple((Cell(line.when, head=True), Cell(line.what)) for line in lines)
        yield Table("", (0.3, 0.7), (heads,), rows)
    elif texts:
        for text in texts:
            yield from paragraphs(text)
    else:
        yield Text(MISSING)


def _coming(edition: Edition) -> Iterator[Event]:
    """Yield the events from the date of the Edition on; where it has none, those ahead by name."""
    dated = days(edition.date)
    since = dated.iso[0] if dated else ""
    for event in edition.events:
        day = event.last or event.first
        if day >= since if since and day else any(w in event.schedule for w in _AHEAD):
            yield event
