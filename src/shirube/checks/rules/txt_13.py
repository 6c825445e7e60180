"""TXT-13: a document keeps to one style of its endings (です・ます or だ・である)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from shirube.checks.case import Case
from shirube.checks.evidence.named_places import clipped, inner
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity, Source

_ENDING = re.compile(
    r"(?P<polite>ます|です|ました|ません|でした|でしょう|ましょう)。|(?P<plain>[るただいうくすむつぶぐぬ])。"
)
_APART = re.compile(
    "あいさつ|挨拶|はじめに|おわりに|アンケート|調査票|コラム|ご意見|お願い|かがみ|Q&A"
)
"""Headings of parts that are spoken to the reader, whatever the style of the plan."""
_ABOVE = 40
"""So many lines above, such a heading still rules."""
_ENOUGH = 20
_SELDOM = 0.1
_RUN = 4
"""So many sentences of the rare style that follow each other are a part, and no quotation."""


@dataclass(frozen=True, slots=True)
class _Ended:
    polite: bool
    words: str
    subject: str
    source: Source


def _breaches(case: Case) -> Iterator[Breach]:
    ended = list(_sentences(case))
    polite = sum(each.polite for each in ended)
    rare = polite * 2 < len(ended)
    few = min(polite, len(ended) - polite)
    if len(ended) < _ENOUGH or not few or few > _SELDOM * len(ended):
        return
    spoken = [line.source.first for line in case.lines if _APART.search(line.text)]
    for style, group in groupby(ended, key=lambda each: each.polite):
        run = list(group)
        first = run[0].source.first
        apart = any(0 <= first - line <= _ABOVE for line in spoken)
        if style is rare and len(run) >= _RUN and not apart:
            yield _breach(run, rare)


def _sentences(case: Case) -> Iterator[_Ended]:
    for piece in case.script:
        for match in _ENDING.finditer(piece.text):
            source = piece.source(*match.span())
            if not case.is_opinion(source):
                begin = piece.text.rfind("。", 0, match.start()) + 1
                words = piece.text[begin : match.end()]
                yield _Ended(match["polite"] is not None, words, piece.subject, source)


def _breach(run: Sequence[_Ended], polite: bool) -> Breach:
    first, last = run[0], run[-1]
    names = ("だ・である", "です・ます")
    words = clipped(first.words)
    return Breach(
        first.subject,
        first.source.joined(last.source),
        f"「{inner(words)}」からの{len(run)}文だけ「{names[polite]}」で、"
        f"ほかは「{names[not polite]}」です。",
        f"{len(run)} sentences from '{words}' on are in another style than the document.",
        words,
    )


RULE = Rule(
    "TXT-13",
    Severity.NOTE,
    Reads.TEXT,
    Bilingual(
        "文末は、一つの文書を通して「です・ます」か「だ・である」の一方で書く。",
        "A document keeps to one style of its endings.",
    ),
    Bilingual(
        "ほかの部分の文末にそろえてください。",
        "Use the endings of the rest.",
    ),
    "港を直す。" * 36,
    "港を直す。" * 36 + "島を守ります。" * 4,
    _breaches,
)
