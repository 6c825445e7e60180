"""TXT-11: a word that stands behind the same phrase is not off by one letter."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from shirube.checks.case import Case
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity, Source

_WORD = re.compile("[一-龠]{4,12}")
_BEFORE = 6
"""Letters of the phrase before the word."""
_SPOKEN = re.compile("[ぁ-ん]{2}")
_CROWDED = 12
"""A phrase before so many words is one that many things follow."""
_HONEST = frozenset("一二三四五六七八九十上中下前後左右東西南北新旧大小内外男女老若初再第各全本支")

Uses = dict[str, list[tuple[str, Source]]]
"""The words behind a phrase, with the ID and the place of each use."""


def _breaches(case: Case) -> Iterator[Breach]:
    phrases: dict[str, Uses] = defaultdict(lambda: defaultdict(list))
    for piece in case.script:
        for match in _WORD.finditer(piece.text):
            before = piece.text[max(match.start() - _BEFORE, 0) : match.start()]
            if len(before) == _BEFORE and _SPOKEN.search(before):
                use = (piece.subject, piece.source(*match.span()))
                phrases[before][match[0]].append(use)
    for before, uses in phrases.items():
        if len(uses) <= _CROWDED:
            for one, two in combinations(sorted(uses, key=lambda word: -len(uses[word])), 2):
                if len(uses[two]) == 1 and _off_by_one(one, two):
                    yield _breach(before, one, two, uses)


def _off_by_one(one: str, two: str) -> bool:
    """Tell whether a letter inside one word is missing, added or another in the other."""
    if one[0] != two[0] or one[-1] != two[-1]:
        return False
    short, long = sorted((one, two), key=len)
    if len(long) - len(short) == 1:
        added = next(i for i, sign in enumerate(long) if i == len(short) or sign != short[i])
        return long[:added] + long[added + 1 :] == short and long[added] not in _HONEST
    changed = {(a, b) for a, b in zip(one, two, strict=False) if a != b}
    same = len(one) == len(two) and len(changed) == 1
    return same and not any(_HONEST.intersection(pair) for pair in changed)


def _breach(before: str, usual: str, other: str, uses: Uses) -> Breach:
    subject, place = uses[other][0]
    line = uses[usual][0][1].first
    return Breach(
        subject,
        place,
        f"「{before}{other}」は、ほかの箇所({line}行)では「{before}{usual}」です。",
        f"'{before}{other}' is '{before}{usual}' elsewhere (line {line}).",
        f"{before}{other}",
    )


RULE = Rule(
    "TXT-11",
    Severity.WARNING,
    Reads.TEXT,
    Bilingual(
        "同じ言い回しに続く語が、一文字だけ違っていない。",
        "A word behind the same phrase is not off by one letter.",
    ),
    Bilingual("どちらの語が正しいか確かめてそろえてください。", "Find the right word and use it."),
    "市と協定を結んだ渡船団体が運ぶ。市と協定を結んだ渡船団体に頼む。",
    "市と協定を結んだ渡船団体が運ぶ。市と協定を結んだ渡船店団体に頼む。",
    _breaches,
)
