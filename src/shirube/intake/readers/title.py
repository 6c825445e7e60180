"""Reader of a title in brackets that heads a text without a cover: 「…」について."""

import re

from shirube.intake.blocks import Block
from shirube.intake.doubling import undoubled
from shirube.intake.draft import Draft
from shirube.intake.tokens import printed, tokens
from shirube.terms import ERAS, fold, year

_NAME = re.compile("「(?P<name>.+)」", re.S)
_DATE = re.compile(rf"(?:{'|'.join(era.name for era in ERAS)})(?:元|\d{{1,2}})年(?:(\d{{1,2}})月)?")
_APRIL = 4


def title(block: Block, draft: Draft) -> None:
    """Read the plan's name, and its year from the first date that the document names."""
    words = fold(undoubled(printed(tokens(block.heading))))
    match = _NAME.search(words)
    if match:
        draft.facts.setdefault("plan_name", match["name"])
        draft.book.field([line.number for line in block.heading], "表紙")
    dated = _DATE.search(draft.squeezed)
    named = year(dated[0]) if dated else None
    if dated and named:
        draft.facts.setdefault("date", dated[0])
        before_april = dated[1] is not None and int(dated[1]) < _APRIL
        draft.years.add(named - before_april)
