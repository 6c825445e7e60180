"""TXT-12: a sentence that stands in two places has the same words in both."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from shirube.checks.case import Case
from shirube.checks.evidence.named_places import clipped, inner
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity, Source

_SENTENCE = re.compile(r"[^。]+。")
_MARK = re.compile(r"^[•・●○◎■◆◇➢▪□\uf000-\uf0ff\s\d①-⑳()]+")
_SHORTEST = 25
"""Letters of a sentence that nobody writes twice by accident."""
_HEAD, _TAIL = 8, 13
"""Letters at the beginning or at the end that two such sentences share."""
_CROWDED = 4
"""A beginning that so many sentences share is a set phrase."""
_CHANGED, _SAME = 8, 0.8
"""At most so many letters differ, and so much of the longer one is the same."""
_HONEST = re.compile(r"[\d一二三四五六七八九十前後上下男女新旧第]|[^一-龠ぁ-んァ-ヴー]")
_INFLECTED = re.compile("[ぁ-ん]{0,2}")
"""One side of a slip is a word left out or inflected; two nouns are the topics of a set phrase."""


def _breaches(case: Case) -> Iterator[Breach]:
    places: dict[str, tuple[str, Source]] = {}
    counts: dict[str, int] = defaultdict(int)
    alike: dict[str, list[str]] = defaultdict(list)
    for piece in case.script:
        for match in _SENTENCE.finditer(piece.text):
            said = _MARK.sub("", match[0])
            if len(said) < _SHORTEST:
                continue
            counts[said] += 1
            if counts[said] == 1:
                places[said] = piece.subject, piece.source(*match.span())
                alike[said[:_HEAD]].append(said)
                alike[said[-_TAIL:]].append(said)
    told: set[tuple[str, str]] = set()
    for near in alike.values():
        for one, two in combinations(near, 2) if len(near) <= _CROWDED else ():
            changed = _changed(one, two)
            if changed is not None and (one, two) not in told:
                told.add((one, two))
                other, usual = (one, two) if counts[one] < counts[two] else (two, one)
                yield _breach(places[other], places[usual], other, changed)


def _changed(one: str, two: str) -> tuple[str, str] | None:
    """Return the letters by which two sentences differ in one place, or None."""
    if abs(len(one) - len(two)) > _CHANGED:
        return None
    before = _common(one, two)
    behind = min(_common(one[::-1], two[::-1]), min(len(one), len(two)) - before)
    a, b = one[before : len(one) - behind], two[before : len(two) - behind]
    few = max(len(a), len(b)) <= _CHANGED
    same = before + behind >= _SAME * max(len(one), len(two))
    slip = bool(_INFLECTED.fullmatch(min(a, b, key=len))) and not _HONEST.search(a + b)
    return (a, b) if few and same and before and slip else None


def _common(one: str, two: str) -> int:
    pairs = enumerate(zip(one, two, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(two)))


def _breach(
    place: tuple[str, Source], elsewhere: tuple[str, Source], said: str, changed: tuple[str, str]
) -> Breach:
    subject, source = place
    line = elsewhere[1].first
    words = inner(clipped(said, 60))
    differ = "と".join(f"「{letters}」" if letters else "(なし)" for letters in changed)
    return Breach(
        subject,
        source,
        f"「{words}」は{line}行の文とほぼ同じですが、{differ}が違います。",
        f"'{words}' is nearly the sentence of line {line}, but for '{changed[0]}' and "
        f"'{changed[1]}'.",
        clipped(said, 40),
    )


RULE = Rule(
    "TXT-12",
    Severity.NOTE,
    Reads.TEXT,
    Bilingual(
        "二か所にある同じ文は、字句もそろっている。",
        "A sentence that stands in two places has the same words in both.",
    ),
    Bilingual(
        "写したときの違いであれば、正しい方にそろえてください。",
        "Use the right words in both places where one was copied from the other.",
    ),
    "島の誰もが安心して暮らし続けることができるよう渡船を守る。"
    "島の誰もが安心して暮らし続けることができるよう渡船を守る。",
    "島の誰もが安心して暮らし続けることができるよう渡船を守る。"
    "島の誰もが安心して暮らすことができるよう渡船を守る。",
    _breaches,
)
