"""Reader of the head of a memo to a council (かがみ文): its date, its department, its subject.

The subject names the plan in brackets, with its stage behind: 「潮見市総合戦略（素案）」について.
"""

import re

from shirube.intake.blocks import Block
from shirube.intake.draft import Draft
from shirube.intake.paper import Line
from shirube.plan import PassageKind
from shirube.terms import fold

_SUBJECT = re.compile(
    r"[^「]*「(?P<name>[^「」()]+?)\s*(?:\((?P<stage>[^()]*(?:案|骨子|たたき台|策定版|改定版))\))?」"
    r"(?:\((?P<behind>[^()]*(?:案|骨子))\))?.*"
)
_MUNICIPALITY = re.compile(r"(?P<place>[^第]{1,8}?[都道府県市区町村])(?!民|内|外|立|政|場)")
_DEPARTMENT = re.compile(r"\S{2,16}(?:部|課|局|室|所|センター|委員会)")
_TITLE, _BY = "表紙", "所管"


def memorandum(block: Block, draft: Draft) -> None:
    """Read date, department, plan name, stage and municipality; a second head changes nothing."""
    if block.hit.date:
        draft.facts.setdefault("date", fold(block.hit.date))
        draft.book.field([line.number for line in block.heading], _TITLE)
    for line in block.lines:
        enter_head(line, draft)


def enter_head(line: Line, draft: Draft) -> None:
    """Enter a line of a head: its subject or its department; any other stays unread."""
    text = fold(line.raw)
    if _DEPARTMENT.fullmatch(text):
        if any((held.title, held.text) == (_BY, text) for held in draft.passages):
            draft.book.furniture([line.number], _BY)
        else:
            draft.passage("", PassageKind.COVER_CONTENT, _BY, text, [line])
    elif enter_subject(text, draft):
        draft.book.field([line.number], _TITLE)


def enter_subject(text: str, draft: Draft) -> bool:
    """Enter what a subject tells, and tell whether ``text`` is one."""
    match = _SUBJECT.fullmatch(text)
    if match is None:
        return False
    stage = match["stage"] or match["behind"] or ""
    place = _MUNICIPALITY.match(match["name"])
    facts = {"plan_name": match["name"], "stage": stage}
    facts["draft"] = "案" if stage and not stage.endswith("版") else ""
    facts["municipality"] = place["place"] if place else ""
    for fact, word in facts.items():
        if word:
            draft.facts.setdefault(fact, word)
    return True
