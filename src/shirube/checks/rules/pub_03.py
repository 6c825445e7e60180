"""PUB-03: the numbers of people and of opinions of a consultation agree."""

import re
from collections.abc import Iterator
from itertools import pairwise

from shirube.checks.case import Case
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity, Source

_COUNTS = re.compile(
    r"(?P<people>\d[\d,]*)(?:人|名|通)(?:・団体|及び団体)?(?:の方)?(?:から|より|で)、?(?:の?べ|延べ)?"
    r"(?P<opinions>\d[\d,]*)件の?(?:御|ご)?意見"
)


def _number(text: str) -> int:
    return int(text.replace(",", ""))


def _breaches(case: Case) -> Iterator[Breach]:
    told: dict[tuple[int, int], tuple[str, str, Source]] = {}
    for piece in case.script:
        for match in _COUNTS.finditer(piece.text):
            pair = _number(match["people"]), _number(match["opinions"])
            place = piece.source(*match.span())
            told.setdefault(pair, (match[0], piece.subject, place))
            if pair[1] < pair[0]:
                yield Breach(
                    piece.subject,
                    place,
                    f"「{match[0]}」は、意見の数が人数より少なくなっています。",
                    f"'{match[0]}' has fewer opinions than people.",
                    match[0],
                )
    pairs = list(told)
    for one, two in pairwise(pairs):
        if (one[0] == two[0]) != (one[1] == two[1]):
            words, subject, place = told[two]
            yield Breach(
                subject,
                place,
                f"意見募集の数が「{told[one][0]}」と「{words}」で違います。",
                f"The numbers of a consultation differ: '{told[one][0]}' and '{words}'.",
                words,
            )


RULE = Rule(
    "PUB-03",
    Severity.WARNING,
    Reads.TEXT,
    Bilingual(
        "意見募集の人数と件数は、文書のどこでも同じで、件数は人数より少なくない。",
        "The numbers of people and opinions agree everywhere, and opinions are not the fewer.",
    ),
    Bilingual(
        "集計をやり直し、人数と件数をそろえてください。",
        "Count again, and use the same numbers.",
    ),
    "市民意見募集では、48人から104件の意見が寄せられました。48人から104件の意見を公表します。",
    "市民意見募集では、48人から104件の意見が寄せられました。48人から140件の意見を公表します。",
    _breaches,
)
