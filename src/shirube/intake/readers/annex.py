"""The cover of an annex (別紙): its title, the names it treats, the meeting it was made for."""

import re
from collections.abc import Sequence
from dataclasses import replace

from shirube.intake.draft import Draft
from shirube.intake.layout import BlockForm, Rung
from shirube.intake.paper import Line
from shirube.intake.readers.climbing import put
from shirube.intake.readers.ladder import Heading, known, restate
from shirube.plan import Element, Event
from shirube.terms import days, fold

_TIER = "別紙"
_MEETING = re.compile(r"第\d+回.+")
_OFFICE = re.compile(r".*[部課局室所]")


def annex(lines: Sequence[Line], form: BlockForm, draft: Draft) -> None:
    """Open the annex, named by its first line; names of the tree are restated.

    The office that made it is its department, the meeting with its day an event.
    """
    marks = [line for line in lines if fold(line.raw) == _TIER]
    draft.book.furniture([line.number for line in marks], _TIER)
    title, *others = [line for line in lines if line not in marks] or marks
    rung = Rung("{name}", _TIER, "annex")
    for tier in [rung.tier for rung in form.rungs]:
        draft.open.pop(tier, None)
    place = put(Heading(rung, "", fold(title.raw), "", (title,)), "", draft)
    meeting: list[Line] = []
    for line in others:
        text = fold(line.raw)
        if known(text, draft, form.rungs):
            restate("", text, [line], draft)
        elif _MEETING.fullmatch(text) or days(text):
            meeting.append(line)
        elif _OFFICE.fullmatch(text):
            place = replace(place, departments=(*place.departments, text))
            draft.replace(place)
            draft.book.field([line.number], "所管")
    _meeting(meeting, place, draft)


def _meeting(lines: Sequence[Line], place: Element, draft: Draft) -> None:
    """Enter the meeting where both its name and its day are printed."""
    words = {fold(line.raw): days(fold(line.raw)) for line in lines}
    named = [text for text, meant in words.items() if meant is None]
    dated = [(text, meant) for text, meant in words.items() if meant is not None]
    if not named or not dated:
        return
    numbers = [line.number for line in lines]
    when, meant = dated[0]
    draft.events.append(Event(place.id, _TIER, when, *meant.iso, named[0], draft.source(numbers)))
    draft.book.field(numbers, "日程")
