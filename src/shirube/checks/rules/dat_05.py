"""DAT-05: an era year and the western year beside it are both calendar or both fiscal years."""

import re
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity

_ERA = r"(?:(?:明治|大正|昭和|平成|令和)(?:元|\d{1,2}))"
_WEST = r"(?:(?:19|20)\d\d)"
_PAIR = re.compile(
    rf"(?P<first>{_ERA}年(?P<one>度)?)\((?P<second>{_WEST}年(?P<two>度)?)\)"
    rf"|(?P<western>{_WEST}年(?P<three>度)?)\((?P<era>{_ERA}年(?P<four>度)?)\)"
)


def _breaches(case: Case) -> Iterator[Breach]:
    for piece in case.script:
        for match in _PAIR.finditer(piece.text):
            first = match["one"] or match["three"]
            if bool(first) != bool(match["two"] or match["four"]):
                yield Breach(
                    piece.subject,
                    piece.source(*match.span()),
                    f"「{match[0]}」は、一方が年で他方が年度です。",
                    f"'{match[0]}' pairs a calendar year with a fiscal year.",
                    match[0],
                )


RULE = Rule(
    "DAT-05",
    Severity.WARNING,
    Reads.TEXT,
    Bilingual(
        "和暦と西暦を並べるときは、年か年度のどちらかにそろえる。",
        "Of a pair of years both are calendar or both fiscal years.",
    ),
    Bilingual(
        "1月から3月は年と年度で年が異なります。どちらの意味か確かめてそろえてください。",
        "From January to March the two differ; find out which is meant.",
    ),
    "令和6年度(2024年度)から始める。",
    "令和6年度(2024年)から始める。",
    _breaches,
)
