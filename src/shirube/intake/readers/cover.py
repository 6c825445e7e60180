"""Reader of the cover: who publishes which plan, when, and at which stage."""

import re
from collections.abc import Sequence

from shirube.intake.blocks import Block
from shirube.intake.draft import Draft
from shirube.intake.paper import Line
from shirube.terms import fold

_MUNICIPALITY = re.compile(r"\S{1,9}[都道府県市区町村]")
_SPAN = re.compile(
    r"(?P<first>(?:19|20)\d\d)[-~〜―–—‐](?P<last>(?:19|20)\d\d)(?:\((?P<kind>.+)\))?"
)
_STAGE = re.compile(r"(?P<stage>推進状況|素案|骨子|案|策定|中間見直し).*?(?P<draft>\(案\))?")


def cover(block: Block, draft: Draft) -> None:
    """Read date, municipality, plan name, period, kind and stage; each has its own form."""
    draft.facts.setdefault("date", fold(block.hit.date))
    draft.book.field([line.number for line in block.heading], "表紙")
    for line in block.lines:
        _enter(line, draft)


def _enter(line: Line, draft: Draft) -> None:
    text = fold(line.raw)
    facts = draft.facts
    span = _SPAN.fullmatch(text)
    stage = _STAGE.fullmatch(text)
    if span:
        draft.years.update(range(int(span["first"]), int(span["last"]) + 1))
        if span["kind"]:
            facts.setdefault("plan_kind", span["kind"])
    elif stage:
        facts.setdefault("stage", stage["stage"])
        if stage["draft"]:
            facts.setdefault("draft", "案")
    elif _MUNICIPALITY.fullmatch(text) and "municipality" not in facts:
        facts["municipality"] = text
    elif "municipality" in facts and "plan_name" not in facts and len(text) > 3:
        facts["plan_name"] = text
    elif not text.startswith(("別紙", "【")) and text not in draft.layout.facts.values():
        return
    draft.book.field([line.number], "表紙")


_NAMED = re.compile(r"(?<![一-龥])[一-龥]{2,4}[市区町村](?![一-龥]*[市区町村])")
_COMMON = ("地区", "市区", "区市", "町村", "当市", "本市", "同市", "全地区", "各地区", "日常")
_OFTEN = 3


def likely_municipality(lines: Sequence[Line]) -> str:
    """Return the name with 市, 区, 町 or 村 that a document without a cover uses most."""
    counted: dict[str, int] = {}
    for line in lines:
        for found in _NAMED.findall(line.raw):
            if not found.startswith(_COMMON) and not found.endswith(("地区", "全区")):
                counted[found] = counted.get(found, 0) + 1
    name, times = max(counted.items(), key=lambda item: item[1], default=("", 0))
    return name if times >= _OFTEN else ""
