"""TXT-14: the items of lists end alike, with a full stop or without one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from shirube.checks.case import Case
from shirube.checks.evidence.lines import Line
from shirube.checks.evidence.named_places import inner
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity

_BULLET = re.compile(r"^[•・●○◎■◆◇➢▪□\uf000-\uf0ff]\s*")
_ENDED = re.compile(
    r"(?:[てで]い[るた]|がある|いない|した|され[るた]|ます|です|ました)(?P<stop>。?)$"
)
_HEAD = re.compile(r"^(?:第\d+[章節]|\(\d+\))|第\d+章$")
"""A heading, or the head of a page, which ends the item above it."""
_SHORTEST = 15
"""Letters of an item that is a sentence and no title."""
_ENOUGH = 5
_SELDOM = 5
_TOLD = 8


@dataclass(slots=True)
class _Item:
    first: Line
    text: str


def _breaches(case: Case) -> Iterator[Breach]:
    stopped, bare = 0, list[_Item]()
    for item in _items(case):
        match = _ENDED.search(item.text)
        if match and len(item.text) >= _SHORTEST:
            if match["stop"]:
                stopped += 1
            else:
                bare.append(item)
    if bare and stopped >= _ENOUGH and len(bare) * _SELDOM <= stopped:
        lines = "、".join(str(item.first.source.first) for item in bare[:_TOLD])
        more = "ほか" if len(bare) > _TOLD else ""
        words = bare[0].text[-16:]
        yield Breach(
            bare[0].first.subject,
            bare[0].first.source,
            f"箇条書きの文のうち{len(bare)}か所({lines}行{more})に句点がありません"
            f"(「…{inner(words)}」)。ほかの{stopped}か所は句点で終わります。",
            f"{len(bare)} items of lists end without a full stop, the other {stopped} with one.",
            "箇条書きの句点",
        )


def _items(case: Case) -> Iterator[_Item]:
    """Yield the items of lists: a line with a bullet and those below it in its paragraph."""
    item: _Item | None = None
    for line in case.lines:
        begins = _BULLET.match(line.text)
        if item is not None and (begins or line.first or _HEAD.search(line.text)):
            yield item
            item = None
        if begins:
            item = _Item(line, line.text[begins.end() :])
        elif item is not None:
            item.text += line.text
    if item is not None:
        yield item


RULE = Rule(
    "TXT-14",
    Severity.NOTE,
    Reads.TEXT,
    Bilingual(
        "箇条書きの文の終わりは、句点を付けるか付けないかをそろえる。",
        "The items of lists end alike, with a full stop or without one.",
    ),
    Bilingual(
        "ほかの項目にそろえて句点を補うか、取ってください。",
        "Add the full stop, or take it away, as in the other items.",
    ),
    "\n".join(["・島の足として渡船が守られている。"] * 6),
    "\n".join(["・島の足として渡船が守られている。"] * 6 + ["・島の店が品をそろえて開いている"]),
    _breaches,
)
