"""TXT-05: the text has no letters that only one font knows and none that were lost."""

import re
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity, Source

_UNREADABLE = re.compile("[\ue000-\uf8ff\ufffd\U000f0000-\U0010fffd]")


def _breaches(case: Case) -> Iterator[Breach]:
    places: dict[str, list[tuple[Source, str]]] = {}
    for line in case.lines:
        for letter in _UNREADABLE.findall(line.text):
            places.setdefault(letter, []).append((line.source, line.subject))
    for letter, held in places.items():
        code = f"U+{ord(letter):04X}"
        lost = letter == "\ufffd"
        yield Breach(
            held[0][1],
            held[0][0],
            f"{'読み取れなかった文字' if lost else '特定のフォントにしかない文字'}({code})が"
            f"{len(held)}か所にあります。",
            f"{'A letter that was lost' if lost else 'A letter of one font only'} ({code}) "
            f"stands in {len(held)} places.",
            code,
        )


RULE = Rule(
    "TXT-05",
    Severity.WARNING,
    Reads.TEXT,
    Bilingual(
        "文章に外字や文字化けがない。",
        "The text is free of private-use and replacement characters.",
    ),
    Bilingual(
        "行頭の記号は「・」や「●」のような通常の文字に替え、文字化けは元の文字に直してください。",
        "Use ordinary letters for bullets, and put back what was lost.",
    ),
    "・桟橋を直す。",
    "\uf0d8桟橋を直す。",
    _breaches,
)
