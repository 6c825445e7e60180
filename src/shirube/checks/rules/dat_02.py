"""DAT-02: no year is counted beyond the end of its era."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from shirube.checks.case import Case
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import ERAS, Bilingual, Severity, days, wareki, western

_YEAR = re.compile(r"(?P<era>明治|大正|昭和|平成)(?P<number>元|\d{1,2})年度?")
_NEXT = {era.name: following for era, following in pairwise(ERAS)}
_PRESENT = re.compile(r"令和(?:元|\d{1,2})年")
_BEGAN = date(2019, 5, 1)


def _breaches(case: Case) -> Iterator[Breach]:
    written = days(case.edition.date) if case.edition.date else None
    after = any(_PRESENT.search(piece.text) for piece in case.script)
    if written and written.first:
        after = written.first >= _BEGAN
    seen: set[str] = set()
    for piece in case.script:
        for match in _YEAR.finditer(piece.text):
            named = western(match["era"], 1 if match["number"] == "元" else int(match["number"]))
            following = _NEXT[match["era"]]
            ended = named > following.first and (after or following.name != "令和")
            if ended and match[0] not in seen:
                seen.add(match[0])
                right = wareki(named) + ("年度" if match[0].endswith("度") else "年")
                yield Breach(
                    piece.subject,
                    piece.source(*match.span()),
                    f"「{match[0]}」は{match['era']}が終わった後の年です。{right}ではありませんか。",
                    f"'{match[0]}' lies beyond the end of its era: it is {right}.",
                    match[0],
                )


RULE = Rule(
    "DAT-02",
    Severity.WARNING,
    Reads.TEXT,
    Bilingual(
        "改元の後に作られた文書は、終わった元号で先の年を数えない。",
        "A document made after the change of era does not count on in the old one.",
    ),
    Bilingual("新しい元号の年に直してください。", "Write the year in the era that it belongs to."),
    "令和6年に、令和12年度までの計画を定めた。",
    "令和6年に、平成42年度までの計画を定めた。",
    _breaches,
)
