"""ORG-03: how many districts or facilities there are is told alike everywhere."""

import re
from collections import defaultdict
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity, Source

_ALL = r"(?:全区|全市|全町|全村|全県|全)の?"
_WITHIN = re.compile(r"(?:年度|以上|以下|うち|ずつ|増|減)")
_SHOWN = 2


def _breaches(case: Case) -> Iterator[Breach]:
    kinds = "|".join(map(re.escape, sorted(case.words["places"], key=len, reverse=True)))
    form = re.compile(
        rf"(?:{_ALL}(?P<a>\d{{1,3}})(?:か所|箇所|つ|地区)?の?(?P<x>{kinds})(?![一-龠ァ-ヴー])"
        rf"|(?<![\d.,月])(?P<b>\d{{1,3}})(?:か所|箇所|つ)の(?P<y>{kinds})(?![一-龠ァ-ヴー])(?=[がをにでは、。]))"
    )
    told: dict[str, dict[int, list[tuple[str, str, Source]]]] = defaultdict(dict)
    for piece in case.script:
        for match in form.finditer(piece.text):
            around = piece.text[max(match.start() - 4, 0) : match.end() + 4]
            if not _WITHIN.search(around):
                kind, count = match["x"] or match["y"], int(match["a"] or match["b"])
                place = piece.source(*match.span())
                told[kind].setdefault(count, []).append((match[0], piece.subject, place))
    for kind, counts in told.items():
        ranked = sorted(counts.items(), key=lambda pair: -len(pair[1]))
        for count, held in ranked[1:_SHOWN]:
            words, subject, place = held[0]
            usual, (common, _, _) = ranked[0][0], ranked[0][1][0]
            yield Breach(
                subject,
                place,
                f"{kind}の数が「{words}」と「{common}」で違います。",
                f"The number of {kind} is {count} here and {usual} elsewhere.",
                words,
            )


RULE = Rule(
    "ORG-03",
    Severity.WARNING,
    Reads.TEXT,
    Bilingual(
        "地区や施設の数は、文書のどこでも同じである。",
        "The number of districts or facilities is the same everywhere.",
    ),
    Bilingual(
        "現在の数を確かめてそろえるか、時点を書き添えてください。",
        "Find out the present number, or give the date of each.",
    ),
    "全12地区で開いた。全12地区に窓口がある。",
    "全12地区で開いた。全13地区に窓口がある。",
    _breaches,
)
