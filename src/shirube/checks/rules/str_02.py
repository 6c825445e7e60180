"""STR-02: the numbers of siblings run from one on without a gap.

Numbers may run on from one part of the plan to the next. Where one number stands twice, its
neighbour is missing for that: rule STR-01 tells it.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import groupby

from shirube.checks.case import Case
from shirube.checks.evidence.numbering import number_of, parts, place
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Element
from shirube.terms import Bilingual, Severity

_FEWEST = 2
_MISSING = 3
"""With more missing, the document is an excerpt."""


def _breaches(case: Case) -> Iterator[Breach]:
    dropped = any("欠番" in piece.text for piece in case.script)
    counts = Counter((element.tier, parts(element)) for element in case.edition.elements)
    for siblings in case.children.values():
        by_tier = sorted(siblings, key=lambda element: element.tier)
        for _, group in groupby(by_tier, key=lambda element: element.tier):
            yield from () if dropped else _gap(list(group), counts)


def _gap(
    group: list[Element], counts: Mapping[tuple[str, tuple[int, ...]], int]
) -> Iterator[Breach]:
    numbered = [(parts(element), element) for element in group if parts(element)]
    heads = {number[:-1] for number, _ in numbered}
    lasts = {number[-1]: element for number, element in numbered}
    if len(heads) != 1 or len(lasts) < _FEWEST:
        return
    head = next(iter(heads))
    before = (group[0].tier, (*head, min(lasts) - 1))
    begins = min(lasts) if counts.get(before) == 1 else 1
    missing = [n for n in range(begins, max(lasts)) if n not in lasts]
    if len(numbered) - len(lasts) >= len(missing):
        return
    if missing and len(missing) <= _MISSING and len(missing) < len(lasts):
        after = lasts[min(n for n in lasts if n > missing[0])]
        prefix = "-".join([*map(str, head), ""])
        told = "、".join(number_of(after.tier, f"{prefix}{n}") for n in missing)
        yield Breach(
            after.id,
            after.source,
            f"「{place(after)}」の前に{told}がありません。番号が飛んでいます。",
            f"{told} is missing before '{place(after)}': the numbers have a gap.",
            told,
        )


RULE = Rule(
    "STR-02",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "番号は1から順に続き、欠ける番号には「欠番」と書く。",
        "Numbers run from 1 on; a gap is noted as 欠番.",
    ),
    Bilingual(
        "抜けた項目を補うか、番号を付け直すか、欠番と書いてください。",
        "Add what is missing, number anew, or note the gap.",
    ),
    """
章 1 はじめに
章 2 港の現状
章 3 これからの港
""",
    """
章 1 はじめに
章 3 これからの港
""",
    _breaches,
)
