"""DAT-01: the era year and the western year beside it are the same year."""

import re
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity, western

_PAIR = re.compile(
    r"(?P<era>明治|大正|昭和|平成|令和)(?P<number>元|\d{1,2})年度?[(（](?P<west>\d{4})年?度?[)）]"
)


def _breaches(case: Case) -> Iterator[Breach]:
    for piece in case.script:
        for match in _PAIR.finditer(piece.text):
            year = f"{match['era']}{match['number']}"
            right = western(match["era"], 1 if match["number"] == "元" else int(match["number"]))
            if right != int(match["west"]):
                yield Breach(
                    piece.subject,
                    piece.source(*match.span()),
                    f"「{match[0]}」の和暦と西暦が合いません。{year}年は{right}年です。",
                    f"The years of '{match[0]}' differ: {year} is {right}.",
                    match[0],
                )


RULE = Rule(
    "DAT-01",
    Severity.ERROR,
    Reads.TEXT,
    Bilingual(
        "和暦と、括弧の中の西暦は、同じ年を指す。",
        "An era year and the western year in brackets behind it are the same year.",
    ),
    Bilingual(
        "和暦と西暦のどちらが正しいか確かめ、もう一方を直してください。",
        "Find out which of the two is right and mend the other.",
    ),
    "平成7年(1995年)まで減少が続いた。",
    "平成7年(2005年)まで減少が続いた。",
    _breaches,
)
