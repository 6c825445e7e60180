"""Reader of an imprint (奥付): when a document is published, by whom, and how to reach them."""

import re

from shirube.intake.blocks import Block
from shirube.intake.draft import Draft
from shirube.plan import Event, PassageKind
from shirube.terms import days, fold

_TITLE = "奥付"
_CALLED = re.compile(r"(?P<what>.*?)(?=(?:明治|大正|昭和|平成|令和|(?:19|20)\d\d).*)")


def imprint(block: Block, draft: Draft) -> None:
    """Enter the date of publication as an event, and all lines as one text."""
    lines = [*block.heading, *block.lines]
    text = "\n".join(fold(line.raw) for line in lines)
    draft.passage("", PassageKind.NOTE, _TITLE, text, lines)
    when = days(block.hit.date) if block.hit.date else None
    if when is not None:
        what = _CALLED.match(fold(" ".join(line.raw for line in block.heading)))
        place = draft.source([line.number for line in block.heading])
        words = what["what"] if what else ""
        draft.events.append(Event("", _TITLE, when.words, *when.iso, words, place))
