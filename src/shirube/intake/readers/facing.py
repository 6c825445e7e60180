"""Reader of tables that set a state to be reached (めざす姿) against the present and its issues."""

import re

from shirube.intake.blocks import Block
from shirube.intake.draft import Draft
from shirube.intake.readers.facing_table import Pair, Table, facing_table
from shirube.intake.readers.ladder import key
from shirube.intake.readers.paragraphs import joined
from shirube.intake.readers.shortfalls import unmatched
from shirube.plan import Element, PassageKind
from shirube.terms import Bilingual, fold, fold_apart

_SIGNS = re.compile(r"[\W_]")
_NO_STATE = Bilingual(
    "表の行に、めざす姿の欄が読み取れません。",
    "A row of the table has no state to be reached that could be read.",
)
_NOTHING_FACES = Bilingual(
    "めざす姿に向き合う現状及び課題の欄が読み取れません。",
    "No text on the present could be read beside a state to be reached.",
)


def facing(block: Block, draft: Draft) -> None:
    """Open an element for each state of a table, and enter the texts of its row under it.

    The table's topic is a name of the plan's tree that is printed on its page; else it is the
    one under which the plan's text says one of its states, or that of the table before.
    """
    table = facing_table(block.lines, draft)
    topic, measure = _topic(table, draft)
    _, _, column = fold_apart("".join(line.raw for line in block.heading)).partition(" ")
    for lead in table.leads:
        draft.passage(measure, PassageKind.LEAD, topic, joined(lead), lead)
    for pair in table.pairs:
        _enter(pair, topic, measure, fold(column), block, draft)
    for note in table.notes:
        draft.passage(measure, PassageKind.NOTE, topic, joined(note), note)
    if table.lost:
        unmatched(draft, table.lost, _NO_STATE)


def _topic(table: Table, draft: Draft) -> tuple[str, str]:
    """Return the topic of a table, and the element of the tree that it is about."""
    if table.topic:
        return table.topic, _named(table.topic, draft)
    goals = {_SIGNS.sub("", pair.state) for pair in table.pairs}
    for passage in draft.passages:
        there = draft.element(passage.element)
        if there and there.rank and _SIGNS.sub("", passage.text) in goals:
            return passage.title or there.name, there.id
    before = [each for each in draft.passages if each.kind is PassageKind.GOAL]
    last = draft.element(before[-1].element) if before else None
    return (before[-1].title, last.parent) if last else ("", "")


def _named(topic: str, draft: Draft) -> str:
    wanted = key(topic)
    return next((e.id for e in draft.elements.values() if e.rank and key(e.name) == wanted), "")


def _enter(pair: Pair, topic: str, measure: str, column: str, block: Block, draft: Draft) -> None:
    form = block.form
    siblings = sum(element.tier == form.tier for element in draft.children(measure))
    words = pair.state
    stem = measure.partition("-")[2]
    identity = draft.fresh_id("-".join(filter(None, (form.id, stem, str(siblings + 1)))))
    place = draft.source([line.number for line in pair.goal])
    draft.put(Element(identity, measure, form.tier, None, "", words, place, pair.printed))
    draft.passage(identity, PassageKind.GOAL, topic, words, pair.goal)
    if not pair.present:
        unmatched(draft, pair.goal, _NOTHING_FACES)
    text = "\n".join(pair.facing())
    draft.passage(identity, PassageKind.PRESENT, column, text, pair.present)
