"""Reader of what members said (意見), by topic and meeting."""

import re
from collections.abc import Sequence
from dataclasses import replace

from shirube.intake.blocks import Block
from shirube.intake.draft import Draft
from shirube.intake.paper import Line
from shirube.intake.readers.ladder import BULLET, key, restate
from shirube.intake.readers.paragraphs import joined
from shirube.plan import PassageKind
from shirube.terms import DATE, fold

_DAY = re.compile(rf"[MTSHR](?:元|\d{{1,2}})年\d{{1,2}}月\d{{1,2}}日|{DATE}")
"""A day as printed, be its era a letter (R5年3月27日)."""
_ASIDE = re.compile(r"\((?P<said>[^()]*)\)$")


def opinions(block: Block, draft: Draft) -> None:
    """Read the opinions on a topic, one text each; a heading with a day dates them.

    Such a heading may stand behind them: it dates those that have no day yet, and with it all
    that follow until another day is printed.
    """
    heading = fold("".join(line.raw for line in block.heading))
    aside = _ASIDE.search(heading)
    date = _DAY.search(aside["said"]) if aside else None
    topic = fold(block.hit.name)
    if date:
        draft.meeting = date[0]
        restate("", topic, block.heading, draft)
        _date(draft, date[0])
    else:
        draft.book.field([line.number for line in block.heading], PassageKind.OPINION.value)
    _enter(topic, block.lines, draft)


def _date(draft: Draft, date: str) -> None:
    """Give the day to every opinion that has none."""
    draft.passages = [
        replace(passage, date=date)
        if passage.kind is PassageKind.OPINION and not passage.date
        else passage
        for passage in draft.passages
    ]


def _enter(topic: str, lines: Sequence[Line], draft: Draft) -> None:
    wanted = key(topic)
    named = [each for each in draft.elements.values() if each.rank and key(each.name) == wanted]
    place = named[0].id if named else ""
    for said in _parted(lines):
        draft.passage(place, PassageKind.OPINION, topic, joined(said), said)
        last = draft.passages[-1]
        draft.passages[-1] = replace(last, date=draft.meeting)


def _parted(lines: Sequence[Line]) -> list[list[Line]]:
    """Return the lines of each opinion: from one sign of a list to the next, or by gaps."""
    signs = any(BULLET.match(line.raw) for line in lines)
    found: list[list[Line]] = []
    for line in lines:
        begins = BULLET.match(line.raw) if signs else line.gap
        if begins or not found:
            found.append([])
        found[-1].append(line)
    return found
